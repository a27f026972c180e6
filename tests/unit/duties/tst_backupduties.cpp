#include "tests/unit/duties/dutysamples.h"

using namespace soattt;
using namespace soattt::samples;

namespace {

BackupPlan plan(const char* code, BackupClass dataClass, BackupFrequency frequency)
{
    BackupPlan plan;
    plan.code = u8(code);
    plan.name = u8(code);
    plan.dataClass = dataClass;
    plan.frequency = frequency;
    plan.startsOn = day("2026-01-05");
    plan.backupTime = u8("22 giờ");
    plan.method = BackupMethod::Full;
    plan.retentionDays = 365;
    plan.recoveryHours = 4;
    plan.restoreTestMonths = 6;
    plan.medium = Ref<BackupMedium>(u8("PT-0001"));
    plan.label = u8("SL");
    plan.encrypted = true;
    return plan;
}

BackupRun good(const char* plan, const char* when)
{
    BackupRun run;
    run.code = u8("LS-1");
    run.backup = Ref<BackupPlan>(u8(plan));
    run.ranAt = at(when);
    return run;
}

DutyFacts complete(const char* regulations)
{
    DutyFacts all = facts(regulations);
    all.backupPlans = {plan("SL-1", BackupClass::Important, BackupFrequency::Daily),
                       plan("SL-2", BackupClass::Office, BackupFrequency::Quarterly)};
    all.goodRuns = {good("SL-1", "2026-07-09T22:00"), good("SL-2", "2026-07-06T09:00")};
    RestoreTest test;
    test.code = u8("PH-1");
    test.testedOn = day("2026-03-01");
    for (const char* code : {"SL-1", "SL-2"}) {
        test.backup = Ref<BackupPlan>(u8(code));
        all.restoreTests.push_back(test);
    }
    all.office.backupProcedureNumber = u8("7/QĐ");
    return all;
}

const QDateTime now = at("2026-07-10T08:00");

} // namespace

class TestBackupDuties : public QObject
{
    Q_OBJECT

private slots:
    /// TG2020: the day for important data, the quarter for office and users, each its own clause.
    void twoRhythms();
    void missedSinceTheLastGoodRun();
    void noPlan();
    void aLaxPlan();
    void whatALineLacks_data();
    void whatALineLacks();
    void placeAndEncryption();
    void theProcedure();
    void restoreTests();
    void silentRegulationsAskNothing();
    void silentOnRestoresOnlyTheOfficesOwnCounts();
};

void TestBackupDuties::twoRhythms()
{
    const auto items = owed(complete("TG2020"), "backup.run", now);
    QCOMPARE(records(items), u8("SL-1 SL-2"));
    QCOMPARE(dues(items), u8("2026-07-10 2026-10-05"));
    QCOMPARE(clauses(items), u8("TG2020 Đ10.2.c | TG2020 Đ10.1.b"));
    QVERIFY(owed(complete("TG2020"), "backup.too_rare", now).empty());
}

void TestBackupDuties::missedSinceTheLastGoodRun()
{
    DutyFacts all = complete("TG2020");
    all.goodRuns = {good("SL-1", "2026-07-06T22:00")};
    const auto items = owed(all, "backup.run", now);
    QCOMPARE(dues(items), u8("2026-01-05 2026-07-07"));
    QCOMPARE(items[1].days, -3);
    all.backupPlans[0].closedOn = day("2026-07-01");
    all.backupPlans[1].withdrawn = true;
    QVERIFY(owed(all, "backup.run", now).empty());
}

void TestBackupDuties::noPlan()
{
    DutyFacts all = facts("TG2020");
    auto items = owed(all, "backup.no_plan", now);
    QCOMPARE(items.size(), 2U);
    QCOMPARE(clauses(items), u8("TG2020 Đ10.2.c | TG2020 Đ10.1.b"));
    QVERIFY(dueObjectText(items[0]) != items[0].object);
    all.backupPlans = {plan("SL-1", BackupClass::Office, BackupFrequency::Quarterly)};
    items = owed(all, "backup.no_plan", now);
    QCOMPARE(clauses(items), u8("TG2020 Đ10.2.c"));
    QVERIFY(owed(facts("BG2024"), "backup.no_plan", now).empty());
}

/// A second line with the same name may keep the rhythm.
void TestBackupDuties::aLaxPlan()
{
    DutyFacts all = complete("TG2020");
    all.backupPlans[0].frequency = BackupFrequency::Weekly;
    all.backupPlans[1].frequency = BackupFrequency::Own;
    all.backupPlans[1].everyDays = 91;
    auto items = owed(all, "backup.too_rare", now);
    QCOMPARE(records(items), u8("SL-1 SL-2"));
    QCOMPARE(clauses(items), u8("TG2020 Đ10.2.c | TG2020 Đ10.1.b"));
    all.backupPlans.push_back(plan("SL-3", BackupClass::Important, BackupFrequency::Daily));
    all.backupPlans.back().name = all.backupPlans[0].name;
    QCOMPARE(records(owed(all, "backup.too_rare", now)), u8("SL-2"));
}

void TestBackupDuties::whatALineLacks_data()
{
    QTest::addColumn<QString>("regulations");
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("asked");
    QTest::newRow("retention") << "TG2020" << 0 << u8("TG2020 Đ10.2.b");
    QTest::newRow("time") << "HD2024" << 1 << u8("HD2024 Đ16.2.b");
    QTest::newRow("method") << "CB2025" << 2 << u8("CB2025 Đ9.1");
    QTest::newRow("recovery time") << "CB2025" << 3 << u8("CB2025 Đ9.1");
    QTest::newRow("recovery time, not asked") << "TG2020" << 3 << QString();
    QTest::newRow("test time") << "TG2020" << 4 << u8("TG2020 Đ10.2.b");
    QTest::newRow("test time, not asked") << "CB2025" << 4 << QString();
    QTest::newRow("medium") << "TG2020" << 5 << u8("TG2020 Đ10.2.c");
    QTest::newRow("label") << "HP2026" << 6 << u8("HP2026 Đ8.3.a");
    QTest::newRow("two regulations") << "CB2025 TG2020" << 2 << u8("CB2025 Đ9.1, TG2020 Đ10.2.b");
}

void TestBackupDuties::whatALineLacks()
{
    QFETCH(QString, regulations);
    QFETCH(int, what);
    QFETCH(QString, asked);
    DutyFacts all = complete(qPrintable(regulations));
    QVERIFY(owed(all, "backup.incomplete", now).empty());
    BackupPlan& line = all.backupPlans[0];
    if (what == 0)
        line.retentionDays.reset();
    if (what == 1)
        line.backupTime.clear();
    if (what == 2)
        line.method.reset();
    if (what == 3)
        line.recoveryHours.reset();
    if (what == 4)
        line.restoreTestMonths.reset();
    if (what == 5)
        line.medium.reset();
    if (what == 6)
        line.label.clear();
    const auto items = owed(all, "backup.incomplete", now);
    QCOMPARE(items.empty(), asked.isEmpty());
    QCOMPARE(clauses(items), asked);
}

void TestBackupDuties::placeAndEncryption()
{
    DutyFacts all = complete("TG2020 KT2017");
    all.backupPlans[0].source = u8("D:\\DuLieu");
    all.backupPlans[0].place = u8("D:\\SaoLuu");
    all.backupPlans[0].encrypted.reset();
    all.backupPlans[1].encrypted = false; // only important data
    QCOMPARE(clauses(owed(all, "backup.place", now)), u8("TG2020 Đ10.2.d"));
    QCOMPARE(records(owed(all, "backup.encryption", now)), u8("SL-1"));
    all = complete("KT2017");
    all.backupPlans[0].samePartition = true;
    QVERIFY(owed(all, "backup.place", now).empty());
}

void TestBackupDuties::theProcedure()
{
    DutyFacts all = complete("HD2024 CB2025");
    QVERIFY(owed(all, "backup.procedure", now).empty());
    all.office.backupProcedureNumber.clear();
    QCOMPARE(clauses(owed(all, "backup.procedure", now)), u8("HD2024 Đ16.2.a"));
    QCOMPARE(records(owed(all, "backup.procedure", now)), u8("CQ"));
}

void TestBackupDuties::restoreTests()
{
    DutyFacts all = complete("TG2020");
    QCOMPARE(dues(owed(all, "restore.test", now)), u8("2026-09-01 2026-09-01"));
    all.restoreTests.pop_back();
    QCOMPARE(dues(owed(all, "restore.test", now)), u8("2026-07-05 2026-09-01"));
    all.backupPlans[1].restoreTestMonths.reset();
    QCOMPARE(records(owed(all, "restore.interval", now)), u8("SL-2"));
    const QList<OwnRule> rules{own("restore_test.interval", "P1Y")};
    all.thresholds = EffectiveThresholds::merge(all.regulations, rules);
    QVERIFY(owed(all, "restore.interval", now).empty());
    QCOMPARE(dues(owed(all, "restore.test", now)), u8("2026-09-01 2027-01-05"));
    all.restoreTests[0].conclusion = TestConclusion::Failed;
    QCOMPARE(records(owed(all, "restore.failed", now)), u8("PH-1"));
    QCOMPARE(dues(owed(all, "restore.test", now)), u8("2027-01-05"));
}

void TestBackupDuties::silentRegulationsAskNothing()
{
    DutyFacts all = complete("BG2024");
    all.goodRuns.clear();
    all.restoreTests.clear();
    all.office.backupProcedureNumber.clear();
    for (const char* duty :
         {"backup.run", "backup.no_plan", "backup.incomplete", "backup.place", "backup.encryption",
          "backup.procedure", "restore.interval", "restore.failed"})
        QVERIFY2(owed(all, duty, now).empty(), duty);
}

/// HP2026 has the restore in a heading only: what the office set itself is still told, the rest
/// isn't.
void TestBackupDuties::silentOnRestoresOnlyTheOfficesOwnCounts()
{
    for (const char* regulation : {"HP2026", "BG2024"}) {
        DutyFacts all = complete(regulation);
        all.restoreTests.clear();
        for (BackupPlan& plan : all.backupPlans)
            plan.restoreTestMonths.reset();
        all.backupPlans.front().restoreTestMonths = 6;
        const auto ofTheLine = owed(all, "restore.test", now);
        QCOMPARE(records(ofTheLine), all.backupPlans.front().code);
        QCOMPARE(clauses(ofTheLine), QString());
        all.backupPlans.front().restoreTestMonths.reset();
        for (const char* duty : {"restore.test", "restore.interval", "restore.failed"})
            QVERIFY2(owed(all, duty, now).empty(), duty);
        all.thresholds =
            EffectiveThresholds::merge(all.regulations, {own("restore_test.interval", "P1Y")});
        for (const DueItem& item : owed(all, "restore.test", now))
            QCOMPARE(item.clauses, QStringList{u8("OWN 12/QĐ-UBND")});
        QCOMPARE(owed(all, "restore.test", now).size(), all.backupPlans.size());
    }
}

QTEST_GUILESS_MAIN(TestBackupDuties)
#include "tst_backupduties.moc"
