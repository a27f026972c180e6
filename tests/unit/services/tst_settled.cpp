#include "models/registers/account.h"
#include "models/registers/backupplan.h"
#include "models/registers/backuprun.h"
#include "models/registers/incident.h"
#include "models/registers/machinecheck.h"
#include "models/registers/people.h"
#include "models/services/formservice.h"
#include "models/services/incidentservice.h"
#include "models/services/officeservice.h"
#include "models/services/recordservice.h"
#include "models/services/settledservice.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace soattt;

/// The clock stands on Sunday, 5/7/2026; the week began on 29/6.
class TestSettled : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_book.reset(); }
    void theWeekBeginsOnMonday();
    void nothingWrittenNothingSettled();
    void aBriefingIsSettledByItsEntry();
    void lastWeekIsNotThisWeek();
    void whatWasUndoneIsNotSettled();
    void theAdditionTakenBackIsNotSettled();
    void aNameChangedIsNotSettled();
    void timeAloneSettlesNothing();
    void anIncidentOfTheWeekAndItsReport();
    void revokedAccountsOfALeaver();
    void passwordsOfASystem();
    void aBackupSettlesThePlannedOne();
    void theOfficesOwnRule();
    void fewerOfThemIsNotSettled();
    void whatIsBegunIsNotSettled();
    void bothSettledAndOwedAgain();
    void manyEntries();

private:
    Record addStaff(int joinedDaysAgo, const QString& name = QStringLiteral("Trần Thị Ánh")) const;
    Record brief(const Record& staff) const;
    std::vector<SettledItem> settled() const
    {
        return SettledService(*m_book->session).since(firstDayOfWeek(m_book->clock.today()), 30);
    }
    QStringList duties() const
    {
        QStringList found;
        for (const SettledItem& one : settled())
            found.append(one.item.duty);
        found.sort();
        return found;
    }
    void goOn(int days) const { m_book->clock.set(m_book->clock.now().addDays(days)); }

    std::unique_ptr<TestBook> m_book;
};

namespace {

const QString briefing = QStringLiteral("staff.briefing");

} // namespace

/// What creating the book wrote is a week old.
void TestSettled::init()
{
    m_book =
        std::make_unique<TestBook>(QStringList{QStringLiteral("TG2020"), QStringLiteral("KT2017")},
                                   QString::fromLatin1(TestBook::cheapHash));
    goOn(8); // Monday, 13/7
}

Record TestSettled::addStaff(int joinedDaysAgo, const QString& name) const
{
    Staff staff;
    staff.name = name;
    staff.joinedOn = m_book->clock.today().addDays(-joinedDaysAgo);
    return RecordService(*m_book->session).save(Record::from(staffKind(), staff));
}

Record TestSettled::brief(const Record& staff) const
{
    Record briefed = staff;
    briefed.set(QStringLiteral("briefed_on"), Value(m_book->clock.today()));
    return RecordService(*m_book->session).save(briefed);
}

void TestSettled::theWeekBeginsOnMonday()
{
    QCOMPARE(firstDayOfWeek(QDate(2026, 7, 13)), QDate(2026, 7, 13));
    QCOMPARE(firstDayOfWeek(QDate(2026, 7, 19)), QDate(2026, 7, 13));
    QCOMPARE(firstDayOfWeek(QDate(2027, 1, 1)), QDate(2026, 12, 28));
}

void TestSettled::nothingWrittenNothingSettled()
{
    QVERIFY(settled().empty());
}

void TestSettled::aBriefingIsSettledByItsEntry()
{
    const Record staff = addStaff(40);
    goOn(1);
    brief(staff);
    goOn(1);
    const auto found = settled();
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().item.duty, briefing);
    QCOMPARE(found.front().item.record, staff.code());
    QCOMPARE(found.front().item.due, staff.to<Staff>().joinedOn.value());
    QCOMPARE(atOffice(found.front().at).date(), QDate(2026, 7, 14));
    QCOMPARE(found.front().by, QStringLiteral("quantri"));
    QCOMPARE(found.front().kind, staffKind().key());
    QCOMPARE(found.front().code, staff.code());
    QCOMPARE(found.front().action, QStringLiteral("change"));
}

void TestSettled::lastWeekIsNotThisWeek()
{
    brief(addStaff(40));
    goOn(7);
    QVERIFY(settled().empty());
}

void TestSettled::whatWasUndoneIsNotSettled()
{
    RecordService records(*m_book->session);
    brief(addStaff(40));
    records.undo(records.lastUndoable());
    QVERIFY(settled().empty());
}

void TestSettled::theAdditionTakenBackIsNotSettled()
{
    RecordService records(*m_book->session);
    addStaff(40);
    records.undo(records.lastUndoable());
    QVERIFY(settled().empty());
}

void TestSettled::aNameChangedIsNotSettled()
{
    Record staff = addStaff(40);
    staff.set(QStringLiteral("name"), Value(QStringLiteral("Trần Thị Ánh Tuyết")));
    RecordService(*m_book->session).save(staff);
    QVERIFY(settled().empty());
}

void TestSettled::timeAloneSettlesNothing()
{
    Asset asset;
    asset.name = QStringLiteral("Máy chủ");
    asset.warrantyUntil = m_book->clock.today().addDays(1);
    RecordService(*m_book->session).save(Record::from(assetKind(), asset));
    const auto isOwed = [this] {
        for (const DueItem& item : DueService(*m_book->session).due(30)) {
            if (item.duty == QLatin1String("asset.warranty"))
                return true;
        }
        return false;
    };
    QVERIFY(isOwed());
    goOn(3);
    QVERIFY(!isOwed()); // the warranty ended by itself
    QVERIFY(settled().empty());
}

/// Neither stood on Monday nor stands now.
void TestSettled::anIncidentOfTheWeekAndItsReport()
{
    m_book = std::make_unique<TestBook>(QStringList{QStringLiteral("HP2026")});
    goOn(8);
    Incident incident;
    incident.title = QStringLiteral("Mã độc máy Văn thư");
    incident.detectedAt = m_book->clock.now().addSecs(-3600);
    const QString code =
        RecordService(*m_book->session).save(Record::from(incidentKind(), incident)).code();
    goOn(1);
    const IncidentService service(*m_book->session);
    QStringList open;
    for (const IncidentClock& clock : service.clocks(code)) {
        if (clock.isOpen())
            open.append(clock.obligation);
    }
    QVERIFY(!open.isEmpty());
    ReportSent report;
    report.obligations = open;
    report.sentAt = m_book->clock.now();
    service.noteReport(code, report);
    const QStringList found = duties();
    QCOMPARE(found.count(QStringLiteral("incident.report")), open.size());
    for (const SettledItem& one : settled())
        QCOMPARE(one.item.record, code);
}

void TestSettled::revokedAccountsOfALeaver()
{
    RecordService records(*m_book->session);
    Record staff = addStaff(400);
    brief(staff);
    staff = *m_book->book->repository().find(staffKind(), staff.code());
    InformationSystem system;
    system.name = QStringLiteral("Một cửa");
    const QString code = records.save(Record::from(systemKind(), system)).code();
    Account account;
    account.username = QStringLiteral("anhtt");
    account.system = Ref<InformationSystem>(code);
    account.holder = Ref<Staff>(staff.code());
    account.state = AccountState::Active;
    account.createdOn = m_book->clock.today();
    account.passwordChangedOn = m_book->clock.today();
    account.firstPasswordChangedOn = m_book->clock.today();
    Record held = records.save(Record::from(accountKind(), account));
    goOn(7);
    auto left = staff.to<Staff>();
    left.status = StaffStatus::Left;
    left.statusOn = m_book->clock.today();
    records.save(staff.with(left));
    QVERIFY(settled().empty());
    account = held.to<Account>();
    account.state = AccountState::Revoked;
    account.revokedOn = m_book->clock.today();
    account.stateReason = QStringLiteral("nghỉ việc");
    records.save(held.with(account));
    const auto found = settled();
    QCOMPARE(duties(), QStringList{QStringLiteral("staff.leaver_accounts")});
    QCOMPARE(found.front().kind, accountKind().key());
    QCOMPARE(found.front().code, held.code());
}

void TestSettled::passwordsOfASystem()
{
    RecordService records(*m_book->session);
    InformationSystem system;
    system.name = QStringLiteral("Một cửa");
    const QString code = records.save(Record::from(systemKind(), system)).code();
    const Record custodian = brief(addStaff(400));
    std::vector<Record> accounts;
    for (int i = 0; i < 3; ++i) {
        Account account;
        account.type = AccountType::Service;
        account.custodian = Ref<Staff>(custodian.code());
        account.username = QStringLiteral("canbo%1").arg(i);
        account.system = Ref<InformationSystem>(code);
        account.state = AccountState::Active;
        account.createdOn = m_book->clock.today().addDays(-200);
        account.firstPasswordChangedOn = m_book->clock.today().addDays(-199);
        accounts.push_back(records.save(Record::from(accountKind(), account)));
    }
    goOn(7);
    const auto change = [&](Record& account) {
        account.set(QStringLiteral("password_changed_on"), Value(m_book->clock.today()));
        account = records.save(account);
    };
    change(accounts[0]);
    change(accounts[1]);
    QVERIFY(settled().empty()); // one is still old
    change(accounts[2]);
    QCOMPARE(duties(), QStringList{QStringLiteral("account.password_change")});
    QCOMPARE(settled().front().code, accounts[2].code());
}

void TestSettled::aBackupSettlesThePlannedOne()
{
    RecordService records(*m_book->session);
    BackupPlan plan;
    plan.name = QStringLiteral("CSDL Một cửa");
    plan.dataClass = BackupClass::Important;
    plan.frequency = BackupFrequency::Daily;
    plan.startsOn = m_book->clock.today();
    const QString code = records.save(Record::from(backupPlanKind(), plan)).code();
    const auto run = [&] {
        BackupRun made;
        made.backup = Ref<BackupPlan>(code);
        made.plannedOn = m_book->clock.today();
        made.ranAt = m_book->clock.now();
        records.save(Record::from(backupRunKind(), made));
    };
    run();
    goOn(8); // Tuesday; the run of last week is the newest
    run();
    const QStringList found = duties();
    QVERIFY2(found.contains(QStringLiteral("backup.run")), qPrintable(found.join(u' ')));
    QCOMPARE(found.count(QStringLiteral("backup.run")), 1);
}

void TestSettled::theOfficesOwnRule()
{
    const auto unset = [this] {
        QStringList keys;
        for (const DueItem& item : DueService(*m_book->session).due(0)) {
            if (item.duty == QLatin1String("office.threshold"))
                keys.append(item.object);
        }
        return keys;
    };
    QVERIFY(!unset().isEmpty());
    const QString key = unset().front();
    OfficeService(*m_book->session)
        .setOwnRule(key, QStringLiteral("P3M"), QStringLiteral("12/QĐ-UBND"));
    QVERIFY(!unset().contains(key));
    QStringList found = duties(); // one for each regulation that leaves it to the office
    found.removeDuplicates();
    QCOMPARE(found, QStringList{QStringLiteral("office.threshold")});
    for (const SettledItem& one : settled())
        QCOMPARE(one.item.object, key);
}

/// Two computers were never checked, then one.
void TestSettled::fewerOfThemIsNotSettled()
{
    OfficeService(*m_book->session)
        .setOwnRule(QStringLiteral("machine_check.max_age"), QStringLiteral("P3M"),
                    QStringLiteral("12/QĐ-UBND"));
    RecordService records(*m_book->session);
    std::vector<Record> machines;
    for (int i = 0; i < 2; ++i) {
        Asset asset;
        asset.name = QStringLiteral("Máy %1").arg(i);
        asset.type = AssetType::Workstation;
        asset.state = AssetState::InUse;
        machines.push_back(records.save(Record::from(assetKind(), asset)));
    }
    goOn(7);
    const auto check = [&](const Record& machine) {
        MachineCheck made;
        made.asset = Ref<Asset>(machine.code());
        made.takenAt = m_book->clock.now();
        made.result = CheckResult::Pass;
        made.passed = {enumEntries<CheckRule>().front().value};
        records.save(Record::from(machineCheckKind(), made));
    };
    check(machines[0]);
    QVERIFY(settled().empty());
    check(machines[1]);
    QCOMPARE(duties(), QStringList{QStringLiteral("machine.unchecked")});
}

/// A report issued is owed until it is sent.
void TestSettled::whatIsBegunIsNotSettled()
{
    m_book = std::make_unique<TestBook>(QStringList{QStringLiteral("HP2026")});
    goOn(155); // in December, when the report of the year is owed
    const auto reports = [this] {
        std::vector<DueItem> found;
        for (const DueItem& item : DueService(*m_book->session).due(30)) {
            if (item.duty == QLatin1String("report.periodic") && !item.form.isEmpty())
                found.push_back(item);
        }
        return found;
    };
    QVERIFY(!reports().empty());
    const DueItem report = reports().front();
    const Document issued = FormService(*m_book->session)
                                .issue({report.form, Period::fromString(report.period)})
                                .document;
    QVERIFY(settled().empty());
    Record sent = *m_book->book->repository().find(documentKind(), issued.code);
    sent.set(QStringLiteral("sent_to"), Value(QStringLiteral("Sở")));
    sent.set(QStringLiteral("sent_on"), Value(m_book->clock.today()));
    RecordService(*m_book->session).save(sent);
    const auto found = settled();
    QVERIFY(!found.empty());
    for (const SettledItem& one : found) {
        QCOMPARE(one.item.duty, QStringLiteral("report.periodic"));
        QCOMPARE(one.code, issued.code);
    }
}

void TestSettled::bothSettledAndOwedAgain()
{
    const Record staff = addStaff(40);
    const Record briefed = brief(staff);
    Record again = briefed;
    again.set(QStringLiteral("briefed_on"), Value());
    RecordService(*m_book->session).save(again);
    QVERIFY(settled().empty()); // it stands
    brief(*m_book->book->repository().find(staffKind(), staff.code()));
    QCOMPARE(settled().size(), size_t(1)); // told once
}

/// More transactions than are looked at one by one.
void TestSettled::manyEntries()
{
    std::vector<Record> people;
    for (size_t i = 0; i < SettledService::mostSteps + 60; ++i)
        people.push_back(addStaff(40, QStringLiteral("Cán bộ %1").arg(i)));
    for (const Record& one : people)
        brief(one);
    const auto found = settled();
    QCOMPARE(found.size(), people.size());
    for (const SettledItem& one : found)
        QCOMPARE(one.code, one.item.record);
}

QTEST_MAIN(TestSettled)
#include "tst_settled.moc"
