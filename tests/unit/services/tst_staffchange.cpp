#include "models/registers/catalog.h"
#include "models/services/dueservice.h"
#include "models/services/formservice.h"
#include "models/services/staffchangeservice.h"
#include "models/storage/recordwriter.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace soattt;

/// A person leaves or changes post: everything they hold is decided on, in one transaction, and
/// nothing of theirs is due afterwards.
class TestStaffChange : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsWhatThePersonHolds();
    void refusesWhileALineIsOpen();
    void refusals_data();
    void refusals();
    void aLeaverIsOneTransaction();
    void nothingIsDueAfterwards();
    void aClosedLeaverStillOwes();
    void undoTakesAllOfItBack();
    void theMinutesNameEverything();
    void oneHandoverForEachReceiver();
    void aChangeOfPostKeepsAndReduces();
    void whoLeftEarlierCanStillBeSettled();

private:
    StaffChangeRequest request() const;
    void decide(StaffChangeRequest& request, const char* code, ChangeAction action,
                const char* successor = "", const char* note = "") const;
    std::vector<Problem> problems(const StaffChangeRequest& request) const;
    template <class T> T load(const RecordKind& kind, const char* code) const
    {
        return m_book->book->repository().find(kind, QString::fromLatin1(code))->to<T>();
    }
    QStringList duties(const char* code = "CB-0001") const;

    std::unique_ptr<TestBook> m_book;
    std::unique_ptr<RecordService> m_records;
    std::unique_ptr<StaffChangeService> m_service;
};

/// CB-0001 leaves: two personal accounts, one asked for, one of the office they answer for; three
/// assets. CB-0002 follows, CB-0003 keeps the store, CB-0004 has left.
void TestStaffChange::init()
{
    m_book =
        std::make_unique<TestBook>(QStringList{QStringLiteral("TG2020"), QStringLiteral("HP2026")});
    m_records = std::make_unique<RecordService>(*m_book->session);
    m_service = std::make_unique<StaffChangeService>(*m_book->session);
    Department department;
    for (const char* name : {"Văn phòng", "Địa chính"}) {
        department.name = QString::fromUtf8(name);
        m_records->save(Record::from(departmentKind(), department));
    }
    Staff staff;
    staff.department = Ref<Department>(QStringLiteral("PB-0001"));
    staff.post = QStringLiteral("Chuyên viên");
    staff.briefedOn = QDate(2024, 1, 3);
    for (const char* name : {"Nguyễn Thị Lan", "Trần Văn Bình", "Lê Minh Trí"}) {
        staff.name = QString::fromUtf8(name);
        m_records->save(Record::from(staffKind(), staff));
    }
    staff.name = QStringLiteral("Đỗ Văn Cũ");
    staff.status = StaffStatus::Left;
    staff.statusOn = QDate(2026, 1, 5);
    m_records->save(Record::from(staffKind(), staff));
    InformationSystem system;
    system.name = QStringLiteral("Một cửa điện tử");
    m_records->save(Record::from(systemKind(), system));
    Account account;
    account.system = Ref<InformationSystem>(QStringLiteral("HT-0001"));
    account.passwordChangedOn = QDate(2026, 7, 1);
    account.firstPasswordChangedOn = QDate(2026, 7, 1);
    for (const char* username : {"lan.nt", "lan.nt2", "lan.cho-duyet", "phong.mc"}) {
        account.username = QString::fromLatin1(username);
        account.state = account.username == QLatin1String("lan.cho-duyet") ? AccountState::Requested
                                                                           : AccountState::Active;
        const bool office = account.username == QLatin1String("phong.mc");
        account.type = office ? AccountType::Office : AccountType::Personal;
        (office ? account.custodian : account.holder) = Ref<Staff>(QStringLiteral("CB-0001"));
        if (office)
            account.holder.reset();
        m_records->save(Record::from(accountKind(), account));
    }
    Asset asset;
    asset.custodian = Ref<Staff>(QStringLiteral("CB-0001"));
    asset.department = Ref<Department>(QStringLiteral("PB-0001"));
    const std::pair<const char*, AssetType> assets[] = {{"Dell Latitude 3420", AssetType::Laptop},
                                                        {"VNPT-CA token", AssetType::KeyToken},
                                                        {"Thẻ cán bộ", AssetType::IdCard}};
    for (const auto& [name, type] : assets) {
        asset.name = QString::fromUtf8(name);
        asset.type = type;
        m_records->save(Record::from(assetKind(), asset));
    }
}

StaffChangeRequest TestStaffChange::request() const
{
    StaffChangeRequest request;
    request.staff = QStringLiteral("CB-0001");
    request.cause = ChangeCause::Transferred;
    request.on = QDate(2026, 7, 1);
    request.decision = QStringLiteral("45/QĐ-UBND");
    request.storekeeper = QStringLiteral("CB-0003");
    request.place = QStringLiteral("Phòng họp");
    for (const char* code : {"TK-0001", "TK-0002", "TK-0003"})
        decide(request, code, ChangeAction::Revoke);
    decide(request, "TK-0004", ChangeAction::HandOn, "CB-0002");
    decide(request, "TS-0001", ChangeAction::HandOn, "CB-0002", "Tốt");
    decide(request, "TS-0002", ChangeAction::ToStore);
    decide(request, "TS-0003", ChangeAction::ToStore);
    return request;
}

void TestStaffChange::decide(StaffChangeRequest& request, const char* code, ChangeAction action,
                             const char* successor, const char* note) const
{
    std::erase_if(request.decisions,
                  [code](const HoldingDecision& one) { return one.code == QLatin1String(code); });
    request.decisions.push_back({QString::fromLatin1(code), action, QString::fromLatin1(successor),
                                 QString::fromUtf8(note)});
}

std::vector<Problem> TestStaffChange::problems(const StaffChangeRequest& request) const
{
    try {
        m_service->finish(request);
    } catch (const RecordRefused& refused) {
        return refused.problems();
    }
    return {};
}

QStringList TestStaffChange::duties(const char* code) const
{
    QStringList duties;
    for (const DueItem& item : DueService(*m_book->session).due(0)) {
        if (item.record == QLatin1String(code))
            duties.append(item.duty);
    }
    return duties;
}

void TestStaffChange::listsWhatThePersonHolds()
{
    QStringList codes;
    for (const Holding& holding : m_service->holdings(QStringLiteral("CB-0001"), ChangeCause::Left))
        codes.append(holding.record.code());
    QCOMPARE(codes.join(QLatin1Char(' ')),
             QStringLiteral("TK-0001 TK-0002 TK-0003 TK-0004 TS-0001 TS-0002 TS-0003"));
    QVERIFY(m_service->holdings(QStringLiteral("CB-0002"), ChangeCause::Left).empty());
}

void TestStaffChange::refusesWhileALineIsOpen()
{
    StaffChangeRequest open = request();
    open.decisions.pop_back();
    open.decisions.front().action.reset();
    const auto refused = problems(open);
    QCOMPARE(refused.size(), size_t(2));
    QCOMPARE(refused[0].field, QStringLiteral("TK-0001"));
    QCOMPARE(refused[1].field, QStringLiteral("TS-0003"));
    QVERIFY(load<Staff>(staffKind(), "CB-0001").status == StaffStatus::Working);
}

void TestStaffChange::refusals_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"no successor", "successor left", "successor is the same",
                             "no storekeeper", "not allowed", "not theirs", "after today"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestStaffChange::refusals()
{
    QFETCH(QString, what);
    StaffChangeRequest wrong = request();
    if (what == QLatin1String("no successor"))
        decide(wrong, "TK-0004", ChangeAction::HandOn);
    else if (what == QLatin1String("successor left"))
        decide(wrong, "TK-0004", ChangeAction::HandOn, "CB-0004");
    else if (what == QLatin1String("successor is the same"))
        decide(wrong, "TS-0001", ChangeAction::HandOn, "CB-0001");
    else if (what == QLatin1String("no storekeeper"))
        wrong.storekeeper.clear();
    else if (what == QLatin1String("not allowed"))
        decide(wrong, "TK-0001", ChangeAction::Keep);
    else if (what == QLatin1String("not theirs"))
        decide(wrong, "TS-0099", ChangeAction::ToStore);
    else
        wrong.on = QDate(2026, 7, 6);
    QVERIFY(!problems(wrong).empty());
    QVERIFY(load<Staff>(staffKind(), "CB-0001").status == StaffStatus::Working);
    QVERIFY(load<Account>(accountKind(), "TK-0001").state == AccountState::Active);
}

void TestStaffChange::aLeaverIsOneTransaction()
{
    const LogHead before = m_book->book->log().head();
    const StaffChangeResult result = m_service->finish(request());
    QSet<qint64> transactions;
    LogQuery query;
    query.recordsOnly = true;
    for (const LogEntry& entry : m_book->book->log().read(query)) {
        if (entry.sequence > before.sequence)
            transactions.insert(entry.transaction);
    }
    QCOMPARE(transactions.size(), 1);
    const auto person = load<Staff>(staffKind(), "CB-0001");
    QVERIFY(person.status == StaffStatus::Transferred);
    QCOMPARE(person.statusOn, std::optional(QDate(2026, 7, 1)));
    QCOMPARE(person.statusDecision, QStringLiteral("45/QĐ-UBND"));
    const auto revoked = load<Account>(accountKind(), "TK-0001");
    QVERIFY(revoked.state == AccountState::Revoked);
    QCOMPARE(revoked.revokedOn, std::optional(QDate(2026, 7, 5)));
    QCOMPARE(load<Account>(accountKind(), "TK-0004").custodian->code(), QStringLiteral("CB-0002"));
    QCOMPARE(load<Asset>(assetKind(), "TS-0001").custodian->code(), QStringLiteral("CB-0002"));
    const auto token = load<Asset>(assetKind(), "TS-0002");
    QCOMPARE(token.custodian->code(), QStringLiteral("CB-0003"));
    QVERIFY(token.state == AssetState::InStore);
    QCOMPARE(result.handovers.size(), 2);
}

void TestStaffChange::nothingIsDueAfterwards()
{
    m_records->save([this] {
        auto person = load<Staff>(staffKind(), "CB-0001");
        person.status = StaffStatus::Left;
        person.statusOn = QDate(2026, 7, 1);
        Record record = Record::from(staffKind(), person);
        record.setId(m_book->book->repository().find(staffKind(), person.code)->id());
        return record;
    }());
    QVERIFY(duties().contains(QStringLiteral("staff.leaver_accounts")));
    QVERIFY(duties().contains(QStringLiteral("staff.leaver_assets")));
    m_service->finish(request());
    QCOMPARE(duties().join(QLatin1Char(' ')), QString());
}

/// What a person holds is still out when the record of the person is closed: the program refuses to
/// close it then, an older book may hold one.
void TestStaffChange::aClosedLeaverStillOwes()
{
    const auto change = [this](const char* code, const auto& how) {
        const Record record =
            *m_book->book->repository().find(staffKind(), QString::fromLatin1(code));
        auto person = record.to<Staff>();
        how(person);
        RecordWriter writer(m_book->book->database(), m_book->book->repository(),
                            m_book->book->log(), m_book->session->actor(), QStringLiteral("test"));
        writer.change(record, record.with(person));
        writer.commit();
    };
    const auto close = [](Staff& person) { person.closedOn = QDate(2026, 7, 5); };
    change("CB-0001", [](Staff& person) {
        person.status = StaffStatus::Left;
        person.statusOn = QDate(2026, 7, 1);
    });
    const QStringList open = duties();
    QVERIFY(open.contains(QStringLiteral("staff.leaver_accounts")));
    QVERIFY(open.contains(QStringLiteral("staff.leaver_assets")));
    change("CB-0001", close);
    QCOMPARE(duties(), open);
    change("CB-0002", [](Staff& person) { person.briefedOn.reset(); });
    QVERIFY(duties("CB-0002").contains(QStringLiteral("staff.briefing")));
    change("CB-0002", close);
    QCOMPARE(duties("CB-0002"), QStringList());
}

void TestStaffChange::undoTakesAllOfItBack()
{
    m_service->finish(request());
    m_records->undo(m_records->lastUndoable());
    QVERIFY(load<Staff>(staffKind(), "CB-0001").status == StaffStatus::Working);
    QVERIFY(load<Account>(accountKind(), "TK-0001").state == AccountState::Active);
    QCOMPARE(load<Asset>(assetKind(), "TS-0002").custodian->code(), QStringLiteral("CB-0001"));
    QCOMPARE(m_service->holdings(QStringLiteral("CB-0001"), ChangeCause::Left).size(), size_t(7));
    QVERIFY(!problems(request()).size());
}

void TestStaffChange::theMinutesNameEverything()
{
    const StaffChangeResult result = m_service->finish(request());
    const FormService forms(*m_book->session);
    FormRequest leaver;
    leaver.code = QStringLiteral("leaver");
    leaver.record = result.staff;
    const FormDraft draft = forms.draft(leaver);
    QVERIFY2(draft.warnings.isEmpty(), qPrintable(draft.warnings.join(QLatin1Char('\n'))));
    const QString text = plainText(draft.preview());
    for (const char* word :
         {"Nguyễn Thị Lan", "45/QĐ-UBND", "lan.nt", "phong.mc", "Trần Văn Bình", "VNPT-CA token",
          "Thu hồi", "Nhập kho", "BG-0001", "BG-0002", "không còn tài khoản"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
}

void TestStaffChange::oneHandoverForEachReceiver()
{
    StaffChangeRequest all = request();
    decide(all, "TS-0001", ChangeAction::HandOn, "CB-0003");
    const StaffChangeResult result = m_service->finish(all);
    // The storekeeper takes one over and two into the store: two papers.
    QCOMPARE(result.handovers.size(), 2);
    QVERIFY(load<Asset>(assetKind(), "TS-0001").state == AssetState::InUse);
    QVERIFY(load<Asset>(assetKind(), "TS-0003").state == AssetState::InStore);
    std::vector<size_t> counts;
    for (const QString& code : result.handovers)
        counts.push_back(m_book->book->repository()
                             .all(handoverLineKind(), linesQuery(handoverLineKind(), code))
                             .size());
    std::sort(counts.begin(), counts.end());
    QCOMPARE(counts, (std::vector<size_t>{1, 2}));
}

void TestStaffChange::aChangeOfPostKeepsAndReduces()
{
    StaffChangeRequest post = request();
    post.cause = ChangeCause::Post;
    post.newPost = QStringLiteral("Văn thư");
    post.newDepartment = QStringLiteral("PB-0002");
    decide(post, "TK-0001", ChangeAction::Keep);
    decide(post, "TK-0002", ChangeAction::Reduce, "", "Chỉ xem");
    decide(post, "TS-0001", ChangeAction::Keep);
    QVERIFY(problems(post).empty());
    const auto person = load<Staff>(staffKind(), "CB-0001");
    QVERIFY(person.status == StaffStatus::Working);
    QCOMPARE(person.post, QStringLiteral("Văn thư"));
    QCOMPARE(person.department->code(), QStringLiteral("PB-0002"));
    QVERIFY(load<Account>(accountKind(), "TK-0001").state == AccountState::Active);
    QCOMPARE(load<Account>(accountKind(), "TK-0002").rights, QStringLiteral("Chỉ xem"));
    QVERIFY(load<Account>(accountKind(), "TK-0003").state == AccountState::Revoked);
    const auto laptop = load<Asset>(assetKind(), "TS-0001");
    QCOMPARE(laptop.custodian->code(), QStringLiteral("CB-0001"));
    QCOMPARE(laptop.department->code(), QStringLiteral("PB-0002"));
    post.newPost.clear();
    post.newDepartment.clear();
    QVERIFY(!m_service->check(post).empty());
}

void TestStaffChange::whoLeftEarlierCanStillBeSettled()
{
    Asset asset;
    asset.name = QStringLiteral("Máy tính cũ");
    m_records->save([&] {
        asset.custodian = std::nullopt;
        return Record::from(assetKind(), asset);
    }());
    StaffChangeRequest late;
    late.staff = QStringLiteral("CB-0004");
    late.cause = ChangeCause::Left;
    late.on = QDate(2026, 1, 5);
    QVERIFY(problems(late).empty());
    late.cause = ChangeCause::Post;
    late.newPost = QStringLiteral("Văn thư");
    QVERIFY(!m_service->check(late).empty());
}

QTEST_GUILESS_MAIN(TestStaffChange)
#include "tst_staffchange.moc"
