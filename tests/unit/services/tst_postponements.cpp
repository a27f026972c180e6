#include "models/registers/account.h"
#include "models/registers/incident.h"
#include "models/registers/inspection.h"
#include "models/registers/people.h"
#include "models/services/officeservice.h"
#include "models/services/postponementservice.h"
#include "models/services/recordservice.h"
#include "models/services/userservice.h"
#include "tests/support/testbook.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace soattt;

namespace {

const QString reason = QStringLiteral("Chờ Sở trả lời");

} // namespace

/// The clock stands at 5/7/2026.
class TestPostponements : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theDueListStaysAsItIs();
    void itComesBackOnTheDay();
    void whatHasNoDayOfItsOwnStaysPutOff();
    void anotherDueDateEndsIt();
    void aDayThatIsTodayIsItsOwn();
    void theCountIsNoPartOfIt();
    void howFar_data();
    void howFar();
    void daysAreRefused_data();
    void daysAreRefused();
    void aReasonIsAskedFor();
    void hoursAreNeverPutOff();
    void twiceChangesTheFirst();
    void itIsEndedAndUndone();
    void onlyThoseWhoMayChangeRecords();
    void whatIsNoLongerDueIsRefused();
    void whileAnotherWriteRuns();
    void manyAreMatchedAtOnce();

private:
    Record addNewcomer(int daysAgo, const QString& name = QStringLiteral("Nguyễn Văn Mới")) const;
    std::optional<StandingItem> find(const QString& duty, const QString& record = {},
                                     int days = 60) const;
    DueItem item(const QString& duty, const QString& record = {}) const
    {
        return find(duty, record).value().item;
    }
    void putOff(const DueItem& item, int days) const
    {
        service().putOff(item, m_book->clock.today().addDays(days), reason);
    }
    void goOn(int days) const { m_book->clock.set(m_book->clock.now().addDays(days)); }
    PostponementService service() const { return PostponementService(*m_book->session); }
    std::vector<Record> stored() const
    {
        return m_book->book->repository().all(postponementKind());
    }
    static void expectRefused(const std::function<void()>& work, const QString& part);

    std::unique_ptr<TestBook> m_book;
};

void TestPostponements::init()
{
    m_book =
        std::make_unique<TestBook>(QStringList{QStringLiteral("TG2020"), QStringLiteral("KT2017")},
                                   QString::fromLatin1(TestBook::cheapHash));
}

void TestPostponements::cleanup()
{
    m_book.reset();
}

Record TestPostponements::addNewcomer(int daysAgo, const QString& name) const
{
    Staff staff;
    staff.name = name;
    staff.joinedOn = m_book->clock.today().addDays(-daysAgo);
    return RecordService(*m_book->session).save(Record::from(staffKind(), staff));
}

std::optional<StandingItem> TestPostponements::find(const QString& duty, const QString& record,
                                                    int days) const
{
    for (const StandingItem& one : service().standing(days)) {
        if (one.item.duty == duty && (record.isEmpty() || one.item.record == record))
            return one;
    }
    return std::nullopt;
}

void TestPostponements::expectRefused(const std::function<void()>& work, const QString& part)
{
    try {
        work();
    } catch (const UserError& error) {
        QVERIFY2(error.text().contains(part), qPrintable(error.text()));
        return;
    }
    QFAIL("it was not refused");
}

void TestPostponements::theDueListStaysAsItIs()
{
    const Record newcomer = addNewcomer(40);
    const auto before = DueService(*m_book->session).due(30);
    const DueItem late = item(QStringLiteral("staff.briefing"), newcomer.code());
    putOff(late, 10);

    QVERIFY(DueService(*m_book->session).due(30) == before);
    const auto standing = find(QStringLiteral("staff.briefing"), newcomer.code());
    QCOMPARE(standing->item.state, DueState::Overdue);
    QCOMPARE(standing->putOff->until, QDate(2026, 7, 15));
    QCOMPARE(standing->putOff->reason, reason);
    QCOMPARE(standing->putOff->by, m_book->session->user().name);
    QJsonObject json = standing->toJson();
    QCOMPARE(json.take(QStringLiteral("put_off_until")).toString(), QStringLiteral("2026-07-15"));
    QCOMPARE(json, late.toJson());
}

void TestPostponements::itComesBackOnTheDay()
{
    const Record newcomer = addNewcomer(40);
    putOff(item(QStringLiteral("staff.briefing"), newcomer.code()), 10);
    goOn(9);
    QVERIFY(find(QStringLiteral("staff.briefing"), newcomer.code())->putOff.has_value());
    goOn(1);
    QVERIFY(!find(QStringLiteral("staff.briefing"), newcomer.code())->putOff.has_value());
}

void TestPostponements::whatHasNoDayOfItsOwnStaysPutOff()
{
    const DueItem leader = item(QStringLiteral("office.leader"));
    QCOMPARE(leader.due, m_book->clock.today());
    putOff(leader, 10);
    QVERIFY(isEmpty(stored().front().at(QStringLiteral("due_on"))));
    goOn(4);
    const auto later = find(QStringLiteral("office.leader"));
    QCOMPARE(later->item.due, m_book->clock.today());
    QVERIFY(later->putOff.has_value());
}

void TestPostponements::aDayThatIsTodayIsItsOwn()
{
    const Record newcomer = addNewcomer(0);
    putOff(item(QStringLiteral("staff.briefing"), newcomer.code()), 3);
    QCOMPARE(stored().front().to<Postponement>().dueOn, std::optional(m_book->clock.today()));
    goOn(1);
    const auto late = find(QStringLiteral("staff.briefing"), newcomer.code());
    QCOMPARE(late->item.state, DueState::Overdue);
    QVERIFY(late->putOff.has_value());
}

void TestPostponements::anotherDueDateEndsIt()
{
    Record newcomer = addNewcomer(40);
    putOff(item(QStringLiteral("staff.briefing"), newcomer.code()), 10);
    newcomer.set(QStringLiteral("joined_on"), Value(m_book->clock.today().addDays(-20)));
    RecordService(*m_book->session).save(newcomer);
    QVERIFY(!find(QStringLiteral("staff.briefing"), newcomer.code())->putOff.has_value());
}

void TestPostponements::theCountIsNoPartOfIt()
{
    RecordService records(*m_book->session);
    InformationSystem system;
    system.name = QStringLiteral("Một cửa");
    const QString code = records.save(Record::from(systemKind(), system)).code();
    const QString custodian = addNewcomer(1).code();
    const auto add = [&](const QString& name) {
        Account account;
        account.type = AccountType::Service;
        account.custodian = Ref<Staff>(custodian);
        account.username = name;
        account.system = Ref<InformationSystem>(code);
        account.state = AccountState::Active;
        account.createdOn = m_book->clock.today().addDays(-300);
        records.save(Record::from(accountKind(), account));
    };
    add(QStringLiteral("mot"));
    const DueItem one = item(QStringLiteral("account.password_change"), code);
    putOff(one, 10);
    add(QStringLiteral("hai"));
    const auto two = find(QStringLiteral("account.password_change"), code);
    QVERIFY(two->item.object != one.object);
    QVERIFY(two->putOff.has_value());
}

void TestPostponements::howFar_data()
{
    QTest::addColumn<int>("due");    ///< days from today
    QTest::addColumn<int>("latest"); ///< days from today; 0: not at all
    QTest::newRow("long late") << -400 << 30;
    QTest::newRow("late since yesterday") << -1 << 30;
    QTest::newRow("today") << 0 << 30;
    QTest::newRow("tomorrow") << 1 << 0;
    QTest::newRow("the day after") << 2 << 2;
    QTest::newRow("in 30 days") << 30 << 30;
    QTest::newRow("in 31 days") << 31 << 30;
}

void TestPostponements::howFar()
{
    QFETCH(int, due);
    QFETCH(int, latest);
    const QDate today(2026, 7, 5);
    DueItem item;
    item.due = today.addDays(due);
    const auto day = PostponementService::latestDay(item, today);
    QCOMPARE(day ? today.daysTo(*day) : 0, qint64(latest));
}

void TestPostponements::daysAreRefused_data()
{
    QTest::addColumn<int>("joined"); ///< days ago
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("part");
    const QString after = QStringLiteral("after today");
    QTest::newRow("yesterday") << 40 << -1 << after;
    QTest::newRow("today") << 40 << 0 << after;
    QTest::newRow("31 days") << 40 << 31 << QStringLiteral("30 day(s) at a time");
    QTest::newRow("ten years") << 40 << 3650 << QStringLiteral("30 day(s) at a time");
    QTest::newRow("beyond the last good day") << -5 << 6 << QStringLiteral("last good day");
    QTest::newRow("due tomorrow") << -1 << 1 << QStringLiteral("tomorrow");
}

void TestPostponements::daysAreRefused()
{
    QFETCH(int, joined);
    QFETCH(int, days);
    QFETCH(QString, part);
    const Record newcomer = addNewcomer(joined);
    const DueItem briefing = item(QStringLiteral("staff.briefing"), newcomer.code());
    expectRefused([&] { putOff(briefing, days); }, part);
    QVERIFY(stored().empty());
}

void TestPostponements::aReasonIsAskedFor()
{
    const DueItem leader = item(QStringLiteral("office.leader"));
    expectRefused(
        [&] { service().putOff(leader, m_book->clock.today().addDays(2), QStringLiteral(" \n ")); },
        QStringLiteral("why"));
}

void TestPostponements::hoursAreNeverPutOff()
{
    DueItem clock;
    clock.due = m_book->clock.today();
    clock.dueAt = m_book->clock.now().addSecs(3600);
    QVERIFY(!PostponementService::latestDay(clock, m_book->clock.today()));
}

void TestPostponements::twiceChangesTheFirst()
{
    const Record newcomer = addNewcomer(40);
    const DueItem briefing = item(QStringLiteral("staff.briefing"), newcomer.code());
    putOff(briefing, 10);
    goOn(1);
    service().putOff(item(QStringLiteral("staff.briefing"), newcomer.code()),
                     m_book->clock.today().addDays(30), QStringLiteral("Đi công tác"));
    QCOMPARE(stored().size(), size_t(1));
    const auto putOff = find(QStringLiteral("staff.briefing"), newcomer.code())->putOff;
    QCOMPARE(putOff->until, QDate(2026, 8, 5));
    QCOMPARE(putOff->reason, QStringLiteral("Đi công tác"));
    LogQuery query;
    query.kind = postponementKind().key();
    query.code = putOff->code;
    const auto entries = m_book->book->log().read(query);
    QCOMPARE(entries.size(), size_t(2));
    QVERIFY(std::any_of(entries.back().changes.begin(), entries.back().changes.end(),
                        [](const FieldChange& change) {
                            return change.field == QLatin1String("reason") &&
                                   change.before == reason;
                        }));
}

void TestPostponements::itIsEndedAndUndone()
{
    RecordService records(*m_book->session);
    const DueItem leader = item(QStringLiteral("office.leader"));
    putOff(leader, 10);
    records.undo(records.lastUndoable());
    QVERIFY(!find(QStringLiteral("office.leader"))->putOff.has_value());
    putOff(leader, 10);
    service().end(find(QStringLiteral("office.leader"))->putOff->code);
    QVERIFY(!find(QStringLiteral("office.leader"))->putOff.has_value());
    records.undo(records.lastUndoable()); // the end
    QVERIFY(find(QStringLiteral("office.leader"))->putOff.has_value());
    service().end(find(QStringLiteral("office.leader"))->putOff->code);
    putOff(leader, 5); // and once more, under a code of its own
    QCOMPARE(find(QStringLiteral("office.leader"))->putOff->code, QStringLiteral("TH-0003"));
}

void TestPostponements::onlyThoseWhoMayChangeRecords()
{
    const QString given = QStringLiteral("Cay-bang-2026");
    const QString own = QStringLiteral("Cay-bang-2027");
    const DueItem leader = item(QStringLiteral("office.leader"));
    for (const Role role : {Role::Head, Role::Reader}) {
        const QString login = enumKey(role) + QStringLiteral(".mot");
        UserService(*m_book->session).add(login, login, role, given);
        UserService(Session::signIn(*m_book->book, login, given)).changeOwnPassword(given, own);
        const Session session = Session::signIn(*m_book->book, login, own);
        const PostponementService theirs(session);
        QVERIFY_THROWS_EXCEPTION(PermissionError,
                                 theirs.putOff(leader, m_book->clock.today().addDays(2), reason));
        QCOMPARE(theirs.standing(30).size(), service().standing(30).size());
    }
    putOff(leader, 2);
    const Session system = Session::system(*m_book->book);
    const PostponementService program(system);
    QVERIFY_THROWS_EXCEPTION(PermissionError, program.end(stored().front().code()));
    const auto seen = program.standing(0); // the program itself may look
    QCOMPARE(std::count_if(seen.begin(), seen.end(),
                           [](const StandingItem& one) { return one.putOff.has_value(); }),
             ptrdiff_t(1));
}

void TestPostponements::whatIsNoLongerDueIsRefused()
{
    RecordService records(*m_book->session);
    const Record newcomer = addNewcomer(40);
    const DueItem briefing = item(QStringLiteral("staff.briefing"), newcomer.code());
    records.undo(records.lastUndoable()); // withdrawn
    expectRefused([&] { putOff(briefing, 5); }, QStringLiteral("no longer due"));

    const Record other = addNewcomer(30);
    putOff(item(QStringLiteral("staff.briefing"), other.code()), 5);
    records.close(staffKind(), other.code(), m_book->clock.today(), QStringLiteral("nhập trùng"));
    QVERIFY(!find(QStringLiteral("staff.briefing"), other.code()));
    QCOMPARE(stored().size(), size_t(1)); // it stays on record
}

void TestPostponements::whileAnotherWriteRuns()
{
    const DueItem leader = item(QStringLiteral("office.leader"));
    m_book->book->holdWrites(QStringLiteral("Nhập danh sách"));
    expectRefused([&] { putOff(leader, 5); }, QStringLiteral("Nhập danh sách"));
    m_book->book->holdWrites({});
    QVERIFY(stored().empty());
    putOff(leader, 5);
}

void TestPostponements::manyAreMatchedAtOnce()
{
    constexpr int many = 5000;
    Book& book = *m_book->book;
    RecordWriter writer(book.database(), book.repository(), book.log(), m_book->session->actor(),
                        QStringLiteral("thử"));
    for (int i = 0; i < many; ++i) {
        Staff staff;
        staff.code = QStringLiteral("CB-%1").arg(1000 + i);
        staff.name = QStringLiteral("Cán bộ %1").arg(i);
        staff.joinedOn = m_book->clock.today().addDays(-(i % 300));
        Record record = Record::from(staffKind(), staff);
        writer.add(record);
    }
    const auto items = DueService(*m_book->session).due(0);
    for (const DueItem& one : items) {
        if (one.duty != QLatin1String("staff.briefing"))
            continue;
        Postponement postponement;
        postponement.code = QStringLiteral("TH-") + one.record;
        postponement.duty = one.duty;
        postponement.object = one.object;
        postponement.itemKind = one.kind;
        postponement.itemRecord = one.record;
        postponement.clauses = one.clauses;
        postponement.dueOn = one.due;
        postponement.putOffOn = m_book->clock.today();
        postponement.until = m_book->clock.today().addDays(7);
        postponement.reason = reason;
        postponement.by = QStringLiteral("quantri");
        Record record = Record::from(postponementKind(), postponement);
        writer.add(record);
    }
    writer.commit();
    const auto standing = service().standing(0);
    QCOMPARE(standing.size(), items.size());
    QCOMPARE(std::count_if(standing.begin(), standing.end(),
                           [](const StandingItem& one) { return one.putOff.has_value(); }),
             ptrdiff_t(many));
}

QTEST_GUILESS_MAIN(TestPostponements)
#include "tst_postponements.moc"
