#include "tests/unit/duties/dutysamples.h"

using namespace soattt;
using namespace soattt::samples;

namespace {

const QDateTime now = at("2026-11-21T08:00");

SecretMachine machine(const char* code, const char* asset,
                      SecretEquipment type = SecretEquipment::Computer)
{
    SecretMachine machine;
    machine.code = u8(code);
    machine.name = u8("Máy mật");
    machine.type = type;
    machine.asset = Ref<Asset>(u8(asset));
    machine.state = SecretMachineState::InUse;
    machine.decision = u8("45/QĐ-UBND");
    machine.designatedOn = day("2026-01-10");
    machine.checkedOn = day("2026-01-15");
    machine.radiosRemoved = true;
    machine.custodian = Ref<Staff>(u8("CB-1"));
    machine.users = {Ref<Staff>(u8("CB-1"))};
    return machine;
}

Asset asset(const char* code, AssetType type = AssetType::Workstation)
{
    Asset asset;
    asset.code = u8(code);
    asset.name = u8("HP");
    asset.type = type;
    asset.network = AssetNetwork::StandAlone;
    asset.secretDrafting = true;
    return asset;
}

Staff leaver(const char* code)
{
    Staff staff;
    staff.code = u8(code);
    staff.name = u8("Trần Thị Đi");
    staff.status = StaffStatus::Left;
    staff.briefedOn = day("2020-01-01");
    return staff;
}

StorageDevice drive(const char* code, const char* asset)
{
    StorageDevice drive;
    drive.code = u8(code);
    drive.asset = Ref<Asset>(u8(asset));
    return drive;
}

/// One computer, one printer, one shredder, all in order.
DutyFacts inOrder(const char* regulation = "HP2016")
{
    DutyFacts facts = samples::facts(regulation);
    facts.secretMachines = {machine("MM-1", "TS-1"),
                            machine("MM-2", "TS-2", SecretEquipment::Printer),
                            machine("MM-3", "TS-3", SecretEquipment::Shredder)};
    facts.secretAssets = {asset("TS-1"), asset("TS-2", AssetType::Printer),
                          asset("TS-3", AssetType::Shredder)};
    facts.secretStorage = {drive("OL-1", "TS-1")};
    return facts;
}

/// "duty record" of everything said about equipment for secret documents.
QStringList said(const DutyFacts& facts)
{
    QStringList found;
    for (const DueItem& item : due(facts, now, atOffice(now).date().addYears(10))) {
        if (item.duty.startsWith(QLatin1String("secret.")))
            found.append(item.duty.mid(7) + QLatin1Char(' ') + item.record);
    }
    found.sort();
    return found;
}

} // namespace

/// Equipment for secret documents: minimums, contradictions, inspections, remedies.
class TestSecretDuties : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSaidOfWhatIsInOrder() { QCOMPARE(said(inOrder()), QStringList()); }

    /// 12 planted, 12 found, none invented, each under the clause it offends.
    void everyContradictionIsFound()
    {
        DutyFacts facts = inOrder("HP2016 HP2026 KT2017");
        facts.staff = {leaver("CB-8"), leaver("CB-9")};
        SecretMachine& computer = facts.secretMachines[0];
        facts.secretAssets[0].network = AssetNetwork::Internet;
        facts.secretAssets[0].ipAddress = u8("10.10.10.5");
        facts.secretAssets[0].secretDrafting = false;
        NetworkEntry entry;
        entry.code = u8("MG-1");
        entry.asset = Ref<Asset>(u8("TS-1"));
        facts.networkEntries = {entry};
        AccessPoint point;
        point.code = u8("WF-1");
        point.passwordSet = true;
        point.passwordChangedOn = day("2026-11-01");
        point.asset = Ref<Asset>(u8("TS-2"));
        facts.accessPoints = {point};
        computer.custodian = Ref<Staff>(u8("CB-8"));
        computer.users = {Ref<Staff>(u8("CB-1")), Ref<Staff>(u8("CB-9"))};
        computer.radiosRemoved = false;
        computer.checkedOn.reset();
        facts.secretMachines[2].decision.clear(); // no text asks for one
        SecretMachine gone = machine("MM-4", "TS-4");
        facts.secretMachines.push_back(gone);
        facts.secretAssets.push_back(asset("TS-4"));
        facts.secretAssets.back().state = AssetState::Disposed;
        facts.secretStorage.push_back(drive("OL-4", "TS-4"));
        facts.secretAssets.push_back(asset("TS-5"));
        QCOMPARE(said(facts),
                 (QStringList{u8("address MM-1"), u8("before_use MM-1"), u8("custodian MM-1"),
                              u8("drive MM-4"), u8("network MM-1"), u8("network_register MM-1"),
                              u8("network_register MM-2"), u8("radios MM-1"), u8("state MM-4"),
                              u8("unmarked MM-1"), u8("unregistered TS-5"), u8("user MM-1")}));
        for (const auto& [duty, clauses] :
             {std::pair{"secret.network", "HP2016 Đ9.1, HP2026 Đ9.3.a, KT2017 Đ9.1.a"},
              std::pair{"secret.address", "HP2016 Đ9.1, HP2026 Đ9.3.a"},
              std::pair{"secret.radios", "HP2016 Đ9.1, HP2026 Đ9.3.a"},
              std::pair{"secret.state", "HP2016 Đ9.1, HP2026 Đ9.3.a"},
              std::pair{"secret.drive", "HP2016 Đ9.5, HP2026 Đ10.1.c, KT2017 Đ6.7, KT2017 Đ9.3"},
              std::pair{"secret.custodian", "HP2026 Đ10.1.a, HP2026 Đ23.1.b, KT2017 Đ6.3"},
              std::pair{"secret.user", "HP2016 Đ7.3, HP2026 Đ10.2.d, KT2017 Đ7.3"},
              std::pair{"secret.unmarked", "KT2017 PL I.4"},
              std::pair{"secret.unregistered", "HP2026 Đ9.3.b"}}) {
            const auto items = owed(facts, duty, now);
            QCOMPARE(::clauses(items), u8(clauses));
            QCOMPARE(dues(items), u8("2026-11-21"));
            QCOMPARE(stateKeys(items), u8("today"));
        }
    }

    /// TG2020 Đ18.2.b forbids the Internet and nothing else.
    void whatTheTextDoesNotForbidIsNotSaid()
    {
        DutyFacts facts = inOrder("TG2020");
        facts.staff = {leaver("CB-8")};
        facts.secretMachines[0].custodian = Ref<Staff>(u8("CB-8"));
        facts.secretMachines[0].users = {Ref<Staff>(u8("CB-8"))};
        facts.secretMachines[0].radiosRemoved = false;
        facts.secretMachines[0].checkedOn.reset();
        facts.secretMachines[1].decision.clear();
        facts.secretAssets[0].network = AssetNetwork::Lan;
        facts.secretAssets[0].ipAddress = u8("10.10.10.5");
        facts.secretAssets[0].secretDrafting = false;
        facts.secretAssets[1].state = AssetState::Disposed;
        facts.secretAssets.push_back(asset("TS-5"));
        NetworkEntry entry;
        entry.code = u8("MG-1");
        entry.asset = Ref<Asset>(u8("TS-1"));
        facts.networkEntries = {entry};
        QCOMPARE(said(facts), (QStringList{u8("custodian MM-1"), u8("user MM-1")}));
        QCOMPARE(clauses(owed(facts, "secret.user", now)), u8("TG2020 Đ5.3"));
        facts.secretAssets[0].network = AssetNetwork::Internet;
        QCOMPARE(clauses(owed(facts, "secret.network", now)), u8("TG2020 Đ18.2.b"));
    }

    void aPastOnTheInternetCountsWhereTheTextSaysSo()
    {
        DutyFacts facts = inOrder("HP2026");
        facts.secretMachines[0].connectedBefore = true;
        const auto items = owed(facts, "secret.history", now);
        QCOMPARE(records(items), u8("MM-1"));
        QCOMPARE(clauses(items), u8("HP2026 Đ9.3.a"));
        facts = inOrder("HP2016");
        facts.secretMachines[0].connectedBefore = true;
        QCOMPARE(said(facts), QStringList());
    }

    void repairsByAFirmOrWithoutAWord()
    {
        DutyFacts facts = inOrder("CB2025");
        Repair repair;
        repair.code = u8("SCTB-1");
        repair.asset = Ref<Asset>(u8("TS-1"));
        repair.supplier = Ref<Supplier>(u8("NCC-1"));
        facts.secretRepairs = {repair}; // asked for, not begun
        QCOMPARE(said(facts), QStringList());
        facts.secretRepairs[0].state = RepairState::InRepair;
        QCOMPARE(said(facts), (QStringList{u8("repair_outside MM-1"), u8("repair_untold MM-1")}));
        QCOMPARE(clauses(owed(facts, "secret.repair_outside", now)), u8("CB2025 Đ11.2"));
        facts.secretRepairs[0].supplier.reset();
        facts.secretRepairs[0].authorityToldOn = day("2026-11-01");
        QCOMPARE(said(facts), QStringList());
        facts = inOrder("HP2026"); // says nothing of it
        facts.secretRepairs = {repair};
        facts.secretRepairs[0].state = RepairState::Returned;
        QCOMPARE(said(facts), QStringList());
    }

    void anIndependentLanMayHaveAddresses()
    {
        DutyFacts facts = inOrder();
        facts.secretAssets[0].network = AssetNetwork::Lan;
        facts.secretAssets[0].ipAddress = u8("192.168.9.2");
        QCOMPARE(said(facts), (QStringList{u8("address MM-1"), u8("network MM-1")}));
        SecretMachine lan = machine("MM-9", "TS-9", SecretEquipment::IndependentLan);
        lan.asset.reset();
        facts.secretMachines.push_back(lan);
        QCOMPARE(said(facts), QStringList());
    }

    void whatIsReleasedOwesItsDriveOnly()
    {
        DutyFacts facts = inOrder("HP2026");
        facts.secretMachines.push_back(machine("MM-4", "TS-4"));
        facts.secretMachines.back().state = SecretMachineState::Released;
        facts.secretMachines.back().decision.clear();
        facts.secretAssets.push_back(asset("TS-4"));
        facts.secretStorage.push_back(drive("OL-4", "TS-4"));
        QCOMPARE(said(facts).join(QLatin1Char(' ')), u8("drive MM-4"));
        facts.secretStorage.back().fate = StorageFate::Destroyed;
        QCOMPARE(said(facts), QStringList());
        facts.secretMachines.back().closedOn = day("2026-11-01");
        facts.secretStorage.back().fate = StorageFate::InService;
        facts.secretAssets.back().secretDrafting = false;
        QCOMPARE(said(facts), QStringList{u8("drive MM-4")});
    }

    void theMinimumsAreEachRegulations_data()
    {
        QTest::addColumn<QString>("regulation");
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("clause");
        QTest::newRow("HP2016") << "HP2016"
                                << "secret.min_computers secret.min_printers secret.min_shredders"
                                << u8("HP2016 Đ9.1");
        QTest::newRow("HP2026") << "HP2026"
                                << "secret.min_computers secret.min_printers"
                                << u8("HP2026 Đ9.3.a");
        QTest::newRow("TG2020") << "TG2020"
                                << ""
                                << "";
    }

    void theMinimumsAreEachRegulations()
    {
        QFETCH(QString, regulation);
        QFETCH(QString, missing);
        QFETCH(QString, clause);
        QStringList found;
        for (const DueItem& item :
             owed(samples::facts(qPrintable(regulation)), "secret.minimum", now)) {
            found.append(item.object);
            QCOMPARE(item.clauses, QStringList{clause});
            QVERIFY(dueObjectText(item) != item.object);
        }
        QCOMPARE(found.join(QLatin1Char(' ')), missing);
    }

    void aReleasedMachineIsNotCounted()
    {
        DutyFacts facts = inOrder();
        facts.secretMachines[2].state = SecretMachineState::Released;
        const auto items = owed(facts, "secret.minimum", now);
        QCOMPARE(items.size(), size_t(1));
        QCOMPARE(items[0].object, u8("secret.min_shredders"));
    }

    void inspectionsByTheOfficesOwnInterval()
    {
        DutyFacts facts = inOrder();
        QVERIFY(owed(facts, "secret.inspection", now).empty());
        facts.thresholds =
            EffectiveThresholds::merge(facts.regulations, {own("secret.check_interval", "P3M")});
        QCOMPARE(dues(owed(facts, "secret.inspection", now)),
                 u8("2026-04-10 2026-04-10 2026-04-10"));
        SecretInspection inspection;
        inspection.code = u8("KTM-1");
        inspection.machine = Ref<SecretMachine>(u8("MM-1"));
        inspection.inspectedOn = day("2026-11-30"); // month end: 28/02 follows
        facts.secretInspections = {inspection};
        QCOMPARE(records(owed(facts, "secret.inspection", now)), u8("MM-1 MM-2 MM-3"));
        facts.secretInspections[0].state = SecretInspectionState::Finished;
        const auto items = owed(facts, "secret.inspection", now);
        QCOMPARE(records(items), u8("MM-2 MM-3 MM-1"));
        QCOMPARE(items.back().due, day("2027-02-28"));
    }

    void aRemedyIsOwedUntilItIsDone()
    {
        DutyFacts facts = inOrder();
        SecretInspection inspection;
        inspection.code = u8("KTM-1");
        inspection.machine = Ref<SecretMachine>(u8("MM-1"));
        inspection.inspectedOn = day("2026-11-01");
        facts.secretInspections = {inspection};
        QVERIFY(owed(facts, "secret.remedy", now).empty());
        facts.secretInspections[0].remedyDueOn = day("2026-11-20");
        const auto items = owed(facts, "secret.remedy", now);
        QCOMPARE(dues(items), u8("2026-11-20"));
        QCOMPARE(stateKeys(items), u8("overdue"));
        facts.secretInspections[0].remediedOn = day("2026-11-21");
        QVERIFY(owed(facts, "secret.remedy", now).empty());
    }
};

QTEST_GUILESS_MAIN(TestSecretDuties)
#include "tst_secretduties.moc"
