#include "models/duties/rewind.h"
#include "models/registers/record.h"
#include "models/registers/recordkind.h"
#include "tests/unit/duties/dutysamples.h"

using namespace soattt;
using namespace soattt::samples;

namespace {

Asset computer(const char* code, AssetState state = AssetState::InUse)
{
    Asset asset;
    asset.code = u8(code);
    asset.name = u8("Dell");
    asset.state = state;
    return asset;
}

MachineCheck check(const char* code, const char* asset, const char* takenAt,
                   std::vector<CheckRule> failed = {})
{
    MachineCheck check;
    check.code = u8(code);
    check.asset = Ref<Asset>(u8(asset));
    check.takenAt = at(takenAt);
    check.failed = std::move(failed);
    return check;
}

const QDateTime now = at("2026-11-21T08:00");

/// How many are owed their first check.
QString unchecked(const DutyFacts& facts)
{
    const auto items = owed(facts, "machine.unchecked", now);
    return items.empty() ? u8("0") : items.front().object;
}

RecordChange change(const std::optional<Asset>& before, const Asset& after)
{
    return {before ? std::optional(Record::from(assetKind(), *before)) : std::nullopt,
            Record::from(assetKind(), after)};
}

} // namespace

/// Computers that fail, that were checked long ago, that never were.
class TestMachineDuties : public QObject
{
    Q_OBJECT

private slots:
    void aFailingMachineIsOwedNow()
    {
        DutyFacts facts = samples::facts("TG2020");
        facts.computers = {computer("TS-1"), computer("TS-2")};
        facts.machineChecks = {check("KM-1", "TS-1", "2026-11-01", {CheckRule::ScreenLock}),
                               check("KM-2", "TS-2", "2026-11-01")};
        const auto items = owed(facts, "machine.failing", now);
        QCOMPARE(records(items), u8("KM-1"));
        QCOMPARE(dues(items), u8("2026-11-21"));
        QCOMPARE(clauses(items), u8("TG2020 Đ6.1.c"));
    }

    void onlyTheNewestCheckCounts()
    {
        DutyFacts facts = samples::facts("TG2020");
        facts.computers = {computer("TS-1")};
        facts.machineChecks = {check("KM-2", "TS-1", "2026-11-02"),
                               check("KM-1", "TS-1", "2026-11-01", {CheckRule::ScreenLock})};
        QVERIFY(owed(facts, "machine.failing", now).empty());
        facts.machineChecks.front().withdrawn = true;
        QCOMPARE(records(owed(facts, "machine.failing", now)), u8("KM-1"));
    }

    void whatNoRegulationAsksIsNotOwed()
    {
        DutyFacts facts = samples::facts("HP2016"); // silent on the screen lock
        facts.computers = {computer("TS-1")};
        facts.machineChecks = {check("KM-1", "TS-1", "2026-11-01", {CheckRule::ScreenLock})};
        QVERIFY(owed(facts, "machine.failing", now).empty());
    }

    void aMachineOutOfUseOwesNothing()
    {
        DutyFacts facts = samples::facts("TG2020", {own("machine_check.max_age", "P6M")});
        facts.computers = {computer("TS-1", AssetState::Disposed)};
        facts.machineChecks = {check("KM-1", "TS-1", "2020-11-01", {CheckRule::ScreenLock})};
        QVERIFY(owed(facts, "machine.failing", now).empty());
        QVERIFY(owed(facts, "machine.check", now).empty());
        QVERIFY(owed(facts, "machine.unchecked", now).empty());
    }

    void ageOnlyByTheOfficesOwnRule()
    {
        DutyFacts facts = samples::facts("TG2020");
        facts.computers = {computer("TS-1"), computer("TS-2")};
        facts.machineChecks = {check("KM-1", "TS-1", "2026-01-31")};
        QVERIFY(owed(facts, "machine.check", now).empty());
        QVERIFY(owed(facts, "machine.unchecked", now).empty());
        facts = samples::facts("TG2020", {own("machine_check.max_age", "P6M")});
        facts.computers = {computer("TS-1"), computer("TS-2")};
        facts.machineChecks = {check("KM-1", "TS-1", "2026-01-31")};
        const auto old = owed(facts, "machine.check", now);
        QCOMPARE(dues(old), u8("2026-07-31"));
        QCOMPARE(stateKeys(old), u8("overdue"));
        const auto never = owed(facts, "machine.unchecked", now);
        QCOMPARE(never.size(), size_t(1));
        QCOMPARE(never.front().object, u8("1"));
        QCOMPARE(never.front().kind, u8("machine-checks"));
    }

    void theOthersAreOnlyCounted()
    {
        DutyFacts facts = samples::facts("TG2020", {own("machine_check.max_age", "P6M")});
        facts.otherComputers = 3;
        QCOMPARE(unchecked(facts), u8("3"));
        facts.computers = {computer("TS-1"), computer("TS-2")};
        facts.machineChecks = {check("KM-1", "TS-1", "2026-11-01")};
        QCOMPARE(unchecked(facts), u8("4"));
    }

    void aCountedComputerIsTakenBack()
    {
        DutyFacts facts = samples::facts("TG2020", {own("machine_check.max_age", "P6M")});
        facts.otherComputers = 3;
        Asset renamed = computer("TS-5");
        renamed.name = u8("HP");
        takeBack(facts, {change(computer("TS-5"), renamed)});
        QCOMPARE(unchecked(facts), u8("3"));
        takeBack(facts, {change(std::nullopt, computer("TS-6"))});
        QCOMPARE(unchecked(facts), u8("2"));
        takeBack(facts, {change(computer("TS-7"), computer("TS-7", AssetState::Disposed))});
        QCOMPARE(unchecked(facts), u8("3"));
        takeBack(facts, {change(std::nullopt, computer("TS-5"))});
        QCOMPARE(unchecked(facts), u8("2"));
    }
};

QTEST_GUILESS_MAIN(TestMachineDuties)
#include "tst_machineduties.moc"
