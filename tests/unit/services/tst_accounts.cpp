#include "models/registers/account.h"
#include "models/registers/accountreview.h"
#include "models/services/dueservice.h"
#include "models/services/importservice.h"
#include "models/services/recordservice.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace soattt;

namespace {

Record with(Record record, const char* field, Value value)
{
    record.set(QString::fromLatin1(field), std::move(value));
    return record;
}

} // namespace

/// What the book refuses of an account: a second one of its name, a stage out of turn, a holder who
/// left.
class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneLiveAccountOfANameInASystem();
    void aRevokedNameIsFreeAgain();
    void twoRowsOfOneNameAreRefused();
    void stages_data();
    void stages();
    void undoMayGoBack();
    void aHolderWhoLeftGetsNone();
    void anImportedHolderWhoLeftGetsNone();
    void whoAnswersForIt_data();
    void whoAnswersForIt();
    void datesFollowEachOther_data();
    void datesFollowEachOther();
    void aReviewIsFinishedWithoutUndecidedRows();
    void aDayThatHasNotComeStaysDue();
    void anImportedListFindsItsAccountsAgain();

private:
    Account account(const char* username, const char* system = "HT-0001") const;
    QString save(const Account& account);
    QString refusalOf(const Account& account);
    QString change(const QString& code, const char* field, const Value& value);

    std::unique_ptr<TestBook> m_book;
    std::unique_ptr<RecordService> m_service;
};

void TestAccounts::init()
{
    m_book = std::make_unique<TestBook>();
    m_service = std::make_unique<RecordService>(*m_book->session);
    Staff staff;
    staff.name = QStringLiteral("Nguyễn Thị Lan");
    m_service->save(Record::from(staffKind(), staff));
    InformationSystem system;
    for (const char* name : {"Một cửa", "Thư điện tử"}) {
        system.name = QString::fromUtf8(name);
        m_service->save(Record::from(systemKind(), system));
    }
}

Account TestAccounts::account(const char* username, const char* system) const
{
    Account account;
    account.system = Ref<InformationSystem>(QString::fromLatin1(system));
    account.username = QString::fromUtf8(username);
    account.holder = Ref<Staff>(QStringLiteral("CB-0001"));
    return account;
}

QString TestAccounts::save(const Account& account)
{
    return m_service->save(Record::from(accountKind(), account)).code();
}

/// The field that is refused; empty when it is taken.
QString TestAccounts::refusalOf(const Account& account)
{
    try {
        save(account);
        return {};
    } catch (const RecordRefused& refused) {
        return refused.problems().front().field;
    }
}

QString TestAccounts::change(const QString& code, const char* field, const Value& value)
{
    Record record = *m_book->book->repository().find(accountKind(), code);
    record.set(QString::fromLatin1(field), value);
    if (textOf(value) == QLatin1String("revoked"))
        record.set(QStringLiteral("revoked_on"), Value(QDate(2026, 7, 5)));
    if (textOf(value) == QLatin1String("suspended"))
        record.set(QStringLiteral("suspended_on"), Value(QDate(2026, 7, 5)));
    try {
        m_service->save(record);
        return {};
    } catch (const RecordRefused& refused) {
        return refused.problems().front().message;
    }
}

void TestAccounts::oneLiveAccountOfANameInASystem()
{
    const QString first = save(account("lannt"));
    QCOMPARE(refusalOf(account("LANNT")), QStringLiteral("username"));
    QCOMPARE(refusalOf(account("lannt", "HT-0002")), QString());
    m_service->close(accountKind(), first, QDate(2026, 7, 5), QStringLiteral("nhầm"));
    QCOMPARE(refusalOf(account("lannt")), QString());
}

void TestAccounts::aRevokedNameIsFreeAgain()
{
    const QString first = save(account("lannt"));
    QCOMPARE(change(first, "state", Value(QStringLiteral("revoked"))), QString());
    QCOMPARE(refusalOf(account("lannt")), QString());
    QCOMPARE(change(first, "rights", Value(QStringLiteral("ghi chú"))), QString());
    QCOMPARE(refusalOf(account("lannt")), QStringLiteral("username"));
}

void TestAccounts::twoRowsOfOneNameAreRefused()
{
    const QString path = m_book->file(QStringLiteral("hai.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Hệ thống;Tên đăng nhập;Người sử dụng\n"
               "Một cửa;lannt;CB-0001\n"
               "Một cửa;LANNT;CB-0001\n");
    file.close();
    ImportRequest request;
    request.kind = &accountKind();
    request.path = path;
    const ImportReport report = ImportService(*m_book->session).run(request);
    QCOMPARE(report.rejected, 1);
    QCOMPARE(report.errors.front().row, 3);
    QVERIFY(report.errors.front().message.contains(QLatin1Char('2')));
    QCOMPARE(m_book->book->repository().count(accountKind(), {}), 0);
}

void TestAccounts::stages_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("allowed");
    const QStringList keys{QStringLiteral("requested"), QStringLiteral("approved"),
                           QStringLiteral("active"), QStringLiteral("suspended"),
                           QStringLiteral("revoked")};
    const QStringList allowed{
        QStringLiteral("requested approved"), QStringLiteral("requested revoked"),
        QStringLiteral("approved active"),    QStringLiteral("approved revoked"),
        QStringLiteral("active suspended"),   QStringLiteral("active revoked"),
        QStringLiteral("suspended active"),   QStringLiteral("suspended revoked")};
    for (const QString& from : keys) {
        for (const QString& to : keys) {
            const QString step = from + QLatin1Char(' ') + to;
            if (from != to)
                QTest::newRow(qPrintable(step)) << from << to << allowed.contains(step);
        }
    }
}

void TestAccounts::stages()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, allowed);
    Account made = account("lannt");
    made.state = enumFromKey<AccountState>(from);
    if (made.state == AccountState::Revoked)
        made.revokedOn = QDate(2026, 7, 1);
    if (made.state == AccountState::Suspended)
        made.suspendedOn = QDate(2026, 7, 1);
    const QString refusal = change(save(made), "state", Value(to));
    QVERIFY2(refusal.isEmpty() == allowed, qPrintable(refusal));
}

void TestAccounts::undoMayGoBack()
{
    const QString code = save(account("lannt"));
    QCOMPARE(change(code, "state", Value(QStringLiteral("revoked"))), QString());
    m_service->undo(m_service->lastUndoable());
    QCOMPARE(m_book->book->repository().find(accountKind(), code)->to<Account>().state,
             AccountState::Active);
}

void TestAccounts::aHolderWhoLeftGetsNone()
{
    const QString code = save(account("lannt"));
    Record person = *m_book->book->repository().find(staffKind(), QStringLiteral("CB-0001"));
    person.set(QStringLiteral("status"), Value(QStringLiteral("retired")));
    person.set(QStringLiteral("status_on"), Value(QDate(2026, 7, 1)));
    m_service->save(person);
    QCOMPARE(refusalOf(account("lannt2")), QStringLiteral("holder"));
    // What the person had may still be revoked.
    QCOMPARE(change(code, "state", Value(QStringLiteral("revoked"))), QString());
}

/// The same as in the form; what was revoked may name who has left since.
void TestAccounts::anImportedHolderWhoLeftGetsNone()
{
    Record person = *m_book->book->repository().find(staffKind(), QStringLiteral("CB-0001"));
    person.set(QStringLiteral("status"), Value(QStringLiteral("left")));
    person.set(QStringLiteral("status_on"), Value(QDate(2026, 7, 1)));
    m_service->save(person);
    const QString path = m_book->file(QStringLiteral("nghi.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Hệ thống;Tên đăng nhập;Người sử dụng;Tình trạng;Ngày thu hồi\n"
               "Một cửa;lannt;CB-0001;Đang sử dụng;\n"
               "Một cửa;lannt-cu;CB-0001;Thu hồi;01/07/2026\n");
    file.close();
    ImportRequest request;
    request.kind = &accountKind();
    request.path = path;
    request.skipBadRows = true;
    const ImportReport report = ImportService(*m_book->session).run(request);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.rejected, 1);
    QCOMPARE(report.errors.front().row, 2);
    QCOMPARE(report.errors.front().column, QStringLiteral("Người sử dụng"));
    QVERIFY(report.errors.front().message.contains(QStringLiteral("Nguyễn Thị Lan")));
}

void TestAccounts::whoAnswersForIt_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("refused");
    QTest::newRow("personal") << int(AccountType::Personal) << "holder";
    QTest::newRow("office") << int(AccountType::Office) << "custodian";
    QTest::newRow("service") << int(AccountType::Service) << "custodian";
    QTest::newRow("supplier") << int(AccountType::Supplier) << "custodian";
}

void TestAccounts::whoAnswersForIt()
{
    QFETCH(int, type);
    Account nobodys = account("chung");
    nobodys.type = AccountType(type);
    nobodys.holder.reset();
    QTEST(refusalOf(nobodys), "refused");
}

void TestAccounts::datesFollowEachOther_data()
{
    QTest::addColumn<QString>("field");
    for (const char* field : {"approved_on", "created_on", "first_password_changed_on",
                              "password_changed_on", "revoked_on"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestAccounts::datesFollowEachOther()
{
    QFETCH(QString, field);
    Account whole = account("lannt");
    whole.requestedOn = QDate(2026, 6, 1);
    whole.approvedOn = QDate(2026, 6, 2);
    whole.createdOn = QDate(2026, 6, 3);
    whole.firstPasswordChangedOn = whole.passwordChangedOn = QDate(2026, 6, 4);
    whole.revokedOn = QDate(2026, 6, 5);
    whole.state = AccountState::Revoked;
    Record record = Record::from(accountKind(), whole);
    QVERIFY(accountKind().check(with(record, "code", Value(QStringLiteral("TK-1")))).empty());
    record.set(field, Value(QDate(2026, 5, 1)));
    const auto problems = accountKind().check(with(record, "code", Value(QStringLiteral("TK-1"))));
    QVERIFY(!problems.empty());
    QCOMPARE(problems.front().field, field);
}

void TestAccounts::aReviewIsFinishedWithoutUndecidedRows()
{
    AccountReview review;
    review.title = QStringLiteral("Quý 2");
    review.openedOn = QDate(2026, 6, 1);
    review.reviewed = 300;
    review.kept = 290;
    review.revoked = 7;
    m_service->save(Record::from(accountReviewKind(), review)); // not finished yet
    review.finishedOn = QDate(2026, 6, 5);
    QVERIFY_THROWS_EXCEPTION(RecordRefused,
                             m_service->save(Record::from(accountReviewKind(), review)));
    review.reduced = 3;
    m_service->save(Record::from(accountReviewKind(), review));
}

/// What the service narrows away no rule can name.
void TestAccounts::aDayThatHasNotComeStaysDue()
{
    Account later = account("lannt");
    later.createdOn = QDate(2026, 1, 5);
    later.firstPasswordChangedOn = later.passwordChangedOn = QDate(2062, 7, 2);
    save(later);
    QStringList duties;
    for (const DueItem& item : DueService(*m_book->session).due(0))
        duties.append(item.duty);
    QVERIFY(duties.contains(QStringLiteral("account.password_change")));
    QVERIFY(duties.contains(QStringLiteral("account.first_password")));
}

void TestAccounts::anImportedListFindsItsAccountsAgain()
{
    const QString path = m_book->file(QStringLiteral("tk.csv"));
    const auto import = [&](const char* rights) {
        QFile file(path);
        file.open(QIODevice::WriteOnly | QIODevice::Truncate);
        file.write("Hệ thống;Tên đăng nhập;Người sử dụng;Quyền\n"
                   "Một cửa;LanNT;Nguyễn Thị Lan;");
        file.write(rights);
        file.close();
        ImportRequest request;
        request.kind = &accountKind();
        request.path = path;
        return ImportService(*m_book->session).run(request);
    };
    QCOMPARE(import("Tiếp nhận").added, 1);
    QCOMPARE(import("Tiếp nhận").unchanged, 1);
    const ImportReport again = import("Duyệt");
    QCOMPARE(again.updated, 1);
    QCOMPARE(m_book->book->repository().count(accountKind(), {}), 1);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
