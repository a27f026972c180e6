#include "dutysamples.h"

#include <QJsonDocument>
#include <QTranslator>

#include <algorithm>

using namespace soattt;
using namespace soattt::samples;

/// What holds for every item: order, states, reach, JSON; and the duties of the office itself.
class tst_duelist : public QObject
{
    Q_OBJECT

private slots:
    void officeFacts_data();
    void officeFacts();
    void officeThresholds();
    void numberSetByOfficeSettles();
    void reach_data();
    void reach();
    void todayIsTheOfficesDay();
    void orderedByDue();
    void orderOfFactsDoesNotShow();
    void everyItemHasClauseTitleAndRegister();
    void referenceStandsBeside();
    void referenceIsNotLateBeforeItsTime();
    void jsonExactly_data();
    void jsonExactly();
    void languageOnlyInTheText();
};

namespace {

constexpr const char* everyRegulation = "CB2025 TG2020 HP2016 HD2024 HP2026 KT2017 BG2024 LAW2026";

/// One of each; no maintenance is planned where the round is to be due.
void addLifeOfDevices(DutyFacts& facts)
{
    Repair repair;
    repair.code = u8("SCTB-1");
    repair.state = RepairState::Returned;
    repair.outside = true;
    repair.returnedOn = day("2026-07-12");
    facts.repairs = {repair};
    Movement movement;
    movement.code = u8("DCTB-1");
    movement.state = MovementState::Moved;
    movement.outside = true;
    movement.dueBackOn = day("2026-07-14");
    facts.movements = {movement};
    Stocktake stocktake;
    stocktake.code = u8("KK-1");
    stocktake.finishedOn = day("2026-07-01");
    facts.stocktakes = {stocktake};
    StocktakeLine line;
    line.stocktake = Ref<Stocktake>(stocktake.code);
    line.outcome = StocktakeOutcome::Missing;
    facts.stocktakeLines = {line};
    Consent consent;
    consent.code = u8("CPTB-1");
    facts.consents = {consent};
    consent.code = u8("CPTB-2");
    consent.consentOn = day("2026-01-05");
    consent.validUntil = day("2026-12-31");
    facts.consents.push_back(consent);
}

/// A machine against which all registers speak.
void addSecretMachine(DutyFacts& facts)
{
    SecretMachine machine;
    machine.code = u8("MM-1");
    machine.asset = Ref<Asset>(u8("TM-1"));
    machine.state = SecretMachineState::InUse;
    machine.designatedOn = day("2026-01-05");
    machine.radiosRemoved = false;
    machine.connectedBefore = true;
    machine.custodian = Ref<Staff>(u8("CB-2"));
    machine.users = {Ref<Staff>(u8("CB-4"))};
    facts.secretMachines.push_back(machine);
    Asset asset;
    asset.code = u8("TM-1");
    asset.network = AssetNetwork::Internet;
    asset.ipAddress = u8("10.0.0.5");
    asset.state = AssetState::Lost;
    Asset unknown;
    unknown.code = u8("TM-2");
    unknown.secretDrafting = true;
    facts.secretAssets = {asset, unknown};
    StorageDevice drive;
    drive.code = u8("OM-1");
    drive.asset = Ref<Asset>(asset.code);
    facts.secretStorage = {drive};
    NetworkEntry entry;
    entry.code = u8("MG-1");
    entry.asset = Ref<Asset>(asset.code);
    facts.networkEntries = {entry};
    Repair repair;
    repair.code = u8("SCTB-9");
    repair.asset = Ref<Asset>(asset.code);
    repair.state = RepairState::Returned;
    repair.supplier = Ref<Supplier>(u8("NCC-1"));
    facts.secretRepairs = {repair};
    SecretInspection inspection;
    inspection.code = u8("KTM-1");
    inspection.machine = Ref<SecretMachine>(machine.code);
    inspection.inspectedOn = day("2026-06-01");
    inspection.remedyDueOn = day("2026-09-01");
    facts.secretInspections = {inspection};
    SecretInspectionItem wanting;
    wanting.inspection = Ref<SecretInspection>(inspection.code);
    wanting.clause = u8("HP2016 Đ9.1");
    wanting.answer = SecretAnswer::No;
    facts.secretInspectionItems = {wanting};
}

/// Every line of the plan owes something else.
void oweBackups(DutyFacts& facts)
{
    for (int i = 1; i <= 3; ++i) {
        BackupPlan plan;
        plan.code = u8("SL-") + QString::number(i);
        plan.name = plan.code;
        plan.dataClass = BackupClass::Important;
        plan.frequency = BackupFrequency::Monthly;
        plan.startsOn = day("2026-01-05");
        plan.samePartition = true;
        if (i == 1)
            plan.restoreTestMonths = 6;
        facts.backupPlans.push_back(plan);
    }
    RestoreTest test;
    test.code = u8("PH-1");
    test.backup = Ref<BackupPlan>(u8("SL-3"));
    test.testedOn = day("2026-06-01");
    test.conclusion = TestConclusion::Failed;
    facts.restoreTests = {test};
}

void oweNetwork(DutyFacts& facts)
{
    AccessPoint point;
    point.code = u8("WF-9");
    point.name = u8("Khach");
    point.encryption = WifiEncryption::Wep;
    point.passwordSet = true;
    point.ownIpRange = false;
    point.adminPasswordChanged = false;
    facts.accessPoints.push_back(point);
    for (InformationSystem& system : facts.systems)
        system.hosting = Hosting::OnSite;
    LogArchive archive;
    archive.code = u8("LN-1");
    archive.source = u8("Tường lửa");
    archive.untilOn = day("2026-05-31");
    archive.archivedOn = day("2026-06-01");
    archive.keepUntil = day("2026-06-02");
    facts.logArchives = {archive};
    facts.hasServers = true;
}

/// Owes something by every rule.
DutyFacts everythingOwed(const char* regulations)
{
    DutyFacts facts = samples::facts(
        regulations, {own("system.assessment_interval", "P1Y"), own("machine_check.max_age", "P6M"),
                      own("secret.check_interval", "P6M"), own("maintenance.interval", "P3M")});
    addSecretMachine(facts);
    facts.office.leaderName.clear();
    facts.office.officerName.clear();
    facts.office.ownRegulationNumber.clear();
    facts.bookStartedOn = day("2026-01-01");
    for (int i = 1; i <= 4; ++i) {
        const QString number = QString::number(i);
        Staff staff;
        staff.code = u8("CB-") + number;
        staff.name = u8("Nguyễn Văn ") + number;
        staff.pledgeNeeded = true;
        staff.joinedOn = day("2026-07-08");
        staff.status = i % 2 ? StaffStatus::Working : StaffStatus::Left;
        facts.staff.push_back(staff);
        Asset asset;
        asset.code = u8("TS-") + number;
        asset.custodian = Ref<Staff>(staff.code);
        asset.antivirusUntil = day("2026-07-11");
        asset.warrantyUntil = day("2026-08-11");
        asset.state = i % 2 ? AssetState::InUse : AssetState::AwaitingDisposal;
        facts.assets.push_back(asset);
        Asset computer;
        computer.code = u8("MT-") + number;
        facts.computers.push_back(computer);
        if (i > 1) { // the first was never checked
            MachineCheck check;
            check.code = u8("KM-") + number;
            check.asset = Ref<Asset>(computer.code);
            check.takenAt = at("2025-12-01");
            check.failed = {CheckRule::Antivirus};
            facts.machineChecks.push_back(check);
        }
        StorageDevice device;
        device.code = u8("OC-") + number;
        device.asset = Ref<Asset>(asset.code);
        facts.storage.push_back(device);
        AccessPoint point;
        point.code = u8("WF-") + number;
        point.passwordSet = i % 2 == 0;
        facts.accessPoints.push_back(point);
        InformationSystem system;
        system.code = u8("HT-") + number;
        facts.systems.push_back(system);
        Incident incident;
        incident.code = u8("SC-") + number;
        incident.occurredAt = at("2026-07-10T08:00").addSecs(i * 60);
        facts.incidents.push_back(incident);
        Account account;
        account.code = u8("TK-") + number;
        account.system = Ref<InformationSystem>(u8("HT-") + number);
        account.holder = Ref<Staff>(staff.code);
        facts.accounts.emplace_back(account);
        facts.heldAccounts.emplace_back(account);
        facts.hasAccounts = true;
        AccountReview review;
        review.code = u8("RS-") + number;
        review.scope = ReviewScope::Part;
        review.openedOn = review.finishedOn = day("2026-01-05");
        facts.accountReviews.push_back(review);
        AccountReviewLine line;
        line.code = u8("DRS-") + number;
        line.review = Ref<AccountReview>(review.code);
        line.decision = ReviewDecision::Reduce;
        facts.reviewLines.push_back(line);
        Inspection inspection;
        inspection.code = u8("KT-") + number;
        inspection.inspectedOn = day("2026-08-20");
        inspection.remedyDueOn = day("2026-09-20");
        facts.inspections.push_back(inspection);
        DataBreach breach;
        breach.code = u8("VPDL-") + number;
        breach.detectedAt = at("2026-07-10T08:00");
        facts.dataBreaches.push_back(breach);
        Handover handover;
        handover.code = u8("BG-") + number;
        handover.subject = u8("Máy tính");
        handover.handedOn = day("2026-07-09");
        handover.reason = i % 2 ? HandoverReason::Leaver : HandoverReason::FromSupplier;
        facts.handovers.push_back(handover);
    }
    addLifeOfDevices(facts);
    oweBackups(facts);
    oweNetwork(facts);
    return facts;
}

std::vector<DueItem> all(const DutyFacts& facts)
{
    return due(facts, at("2026-07-10T09:00"), day("2027-12-31"));
}

} // namespace

void tst_duelist::officeFacts_data()
{
    QTest::addColumn<QString>("regulations");
    QTest::addColumn<QString>("leader");
    QTest::addColumn<QString>("officer");
    QTest::addColumn<QString>("regulation");
    const auto row = [](const char* regulations, const char* leader, const char* officer,
                        const char* regulation) {
        QTest::newRow(regulations)
            << u8(regulations) << u8(leader) << u8(officer) << u8(regulation);
    };
    row("CB2025", "", "CB2025 Đ21.2.d, CB2025 Đ18.1", "CB2025 Đ6.1.a");
    row("TG2020", "", "TG2020 Đ17.2", "TG2020 Đ17.3");
    row("HP2016", "", "HP2016 Đ5.2", "HP2016 Đ5.5, HP2016 Đ17.4, HP2016 Đ22.2");
    row("HD2024", "", "HD2024 Đ22.2", "HD2024 Đ22.3");
    row("HP2026", "", "HP2026 Đ21.3", "HP2026 Đ21.4");
    row("KT2017", "KT2017 Đ5.4, KT2017 PL I", "KT2017 Đ5.2, KT2017 PL I", "KT2017 PL I.1");
    row("BG2024", "", "BG2024 Đ6.3.b", "BG2024 Đ5.3.b");
    row("HD2024 HP2026", "", "HD2024 Đ22.2, HP2026 Đ21.3", "HD2024 Đ22.3, HP2026 Đ21.4");
}

void tst_duelist::officeFacts()
{
    QFETCH(QString, regulations);
    QFETCH(QString, leader);
    QFETCH(QString, officer);
    QFETCH(QString, regulation);
    const QDateTime now = at("2026-07-10");
    DutyFacts facts = samples::facts(qPrintable(regulations));
    for (const char* duty : {"office.leader", "office.officer", "office.regulation"})
        QVERIFY2(owed(facts, duty, now).empty(), duty);
    facts.office.leaderName.clear();
    facts.office.officerName.clear();
    facts.office.ownRegulationNumber.clear();
    QCOMPARE(clauses(owed(facts, "office.leader", now)), leader);
    QCOMPARE(clauses(owed(facts, "office.officer", now)), officer);
    QCOMPARE(clauses(owed(facts, "office.regulation", now)), regulation);
    QCOMPARE(stateKeys(owed(facts, "office.officer", now)), u8("today"));
}

void tst_duelist::officeThresholds()
{
    const auto items = owed(samples::facts("KT2017"), "office.threshold", at("2026-07-10"));
    QStringList found;
    for (const DueItem& item : items) {
        QVERIFY(item.said == Said::Unspecified && !item.word.isEmpty() && !item.clauses.isEmpty());
        QCOMPARE(item.due, day("2026-07-10"));
        QCOMPARE(item.record, u8("CQ"));
        found << item.object + u8(": ") + item.word;
    }
    QCOMPARE(
        found,
        QStringList({u8("backup.important_interval: thường xuyên"),
                     u8("backup.office_interval: thường xuyên"), u8("incident.report_within: ngay"),
                     u8("inspection.interval: định kỳ"), u8("login.max_failures: số lần quy định"),
                     u8("password.change_interval: tần suất phù hợp"),
                     u8("report.interval: định kỳ")}));
}

void tst_duelist::numberSetByOfficeSettles()
{
    const auto isAsked = [](const char* regulations, const QList<OwnRule>& rules) {
        const auto items =
            owed(samples::facts(regulations, rules), "office.threshold", at("2026-07-10"));
        return std::ranges::count(items, u8("password.change_interval"), &DueItem::object) > 0;
    };
    QVERIFY(isAsked("HP2016", {}));
    QVERIFY(!isAsked("HP2016", {own("password.change_interval", "P3M")}));
    QVERIFY(!isAsked("HP2016 HP2026", {})); // HP2026 has a number
}

void tst_duelist::reach_data()
{
    QTest::addColumn<QString>("until");
    QTest::addColumn<int>("count");
    QTest::newRow("day before") << u8("2026-07-31") << 0;
    QTest::newRow("the day") << u8("2026-08-01") << 1;
    QTest::newRow("day after") << u8("2026-08-02") << 1;
}

void tst_duelist::reach()
{
    QFETCH(QString, until);
    QFETCH(int, count);
    DutyFacts facts = samples::facts("HP2026");
    facts.thresholds = {};
    facts.regulations.clear();
    Asset asset;
    asset.warrantyUntil = day("2026-08-01");
    facts.assets = {asset};
    QCOMPARE(due(facts, at("2026-07-10"), day(qPrintable(until))).size(), std::size_t(count));
}

void tst_duelist::todayIsTheOfficesDay()
{
    DutyFacts facts = samples::facts("CB2025");
    facts.office.officerName.clear();
    const QDateTime utc(day("2026-07-09"), QTime(17, 0), Qt::UTC);
    QCOMPARE(dues(owed(facts, "office.officer", utc)), u8("2026-07-10"));
    QCOMPARE(dues(owed(facts, "office.officer", utc.addSecs(-1))), u8("2026-07-09"));
}

void tst_duelist::orderedByDue()
{
    const auto items = all(everythingOwed(everyRegulation));
    QVERIFY(std::ranges::is_sorted(items, {}, &DueItem::due));
    // On one day what has an hour comes first, by the hour.
    QStringList dayAfter;
    for (const DueItem& item : items) {
        if (item.due == day("2026-07-11") && !item.clauses.value(0).startsWith(u8("LAW2026")))
            dayAfter << item.record;
    }
    QCOMPARE(dayAfter,
             QStringList({u8("SC-1"), u8("SC-2"), u8("SC-3"), u8("SC-4"), u8("TS-1"), u8("TS-3")}));
}

void tst_duelist::orderOfFactsDoesNotShow()
{
    const DutyFacts facts = everythingOwed(everyRegulation);
    DutyFacts turned = facts;
    std::ranges::reverse(turned.staff);
    std::ranges::reverse(turned.assets);
    std::ranges::reverse(turned.computers);
    std::ranges::reverse(turned.machineChecks);
    std::ranges::reverse(turned.storage);
    std::ranges::reverse(turned.accessPoints);
    std::ranges::reverse(turned.systems);
    std::ranges::reverse(turned.incidents);
    std::ranges::reverse(turned.dataBreaches);
    std::ranges::reverse(turned.inspections);
    std::ranges::reverse(turned.handovers);
    std::ranges::reverse(turned.accounts);
    QVERIFY(all(facts) == all(turned));
    QVERIFY(all(facts) == all(facts));
}

void tst_duelist::everyItemHasClauseTitleAndRegister()
{
    const QStringList keys = dutyKeys();
    QStringList seen;
    DutyFacts planned = everythingOwed(everyRegulation);
    Maintenance round;
    round.code = u8("BDTB-1");
    round.plannedOn = day("2026-07-20");
    planned.maintenance = {round};
    Contract contract; // states nothing, was broken, and has ended
    contract.code = u8("HD-1");
    contract.startsOn = contract.breachedOn = contract.endsOn = day("2026-07-09");
    planned.contracts = {contract};
    Vulnerability notice;
    notice.noticedOn = day("2026-07-09");
    planned.vulnerabilities = {notice};
    Assessment assessment;
    assessment.assessedOn = assessment.measuresDueOn = day("2026-07-09");
    planned.assessments = {assessment};
    Inspection late; // announced four days ahead where five are asked
    late.noticedOn = day("2026-07-10");
    late.inspectedOn = day("2026-07-14");
    planned.inspections = {late};
    InformationSystem levelled;
    levelled.levelDecision = u8("77/QĐ-CAT");
    planned.systems = {levelled};
    std::vector<DueItem> items = all(everythingOwed(everyRegulation));
    for (DueItem& item : all(planned))
        items.push_back(std::move(item));
    for (const DueItem& item : items) {
        QVERIFY2(keys.contains(item.duty), qPrintable(item.duty));
        QVERIFY(dutyTitle(item.duty) != item.duty);
        QVERIFY(!item.kind.isEmpty() && item.due.isValid());
        QCOMPARE(item.clauses.isEmpty(),
                 item.duty == u8("asset.warranty") || item.duty == u8("stocktake.difference"));
        if (!seen.contains(item.duty))
            seen << item.duty;
    }
    for (const QString& key : keys)
        QVERIFY2(seen.contains(key), qPrintable(key));
    QCOMPARE(dutyTitle(u8("no.such")), u8("no.such"));
}

/// Lines of its own, each with the mark; switched on or off, no other line changes.
void tst_duelist::referenceStandsBeside()
{
    const auto isOfLaw = [](const QString& clause) { return clause.startsWith(u8("LAW2026 ")); };
    const auto owing = [](const std::string& regulations) {
        DutyFacts facts = everythingOwed(regulations.c_str());
        Incident incident; // after NĐ 331/2026 came into force
        incident.code = u8("SC-9");
        incident.detectedAt = at("2026-09-10T08:00");
        facts.incidents.push_back(incident);
        InformationSystem system; // of a level since before the law
        system.code = u8("HT-9");
        system.levelDecision = u8("77/QĐ-CAT");
        facts.systems.push_back(system);
        return all(facts);
    };
    for (const char* regulations : {"HP2026", "TG2020", "KT2017 BG2024", "CB2025 HP2016 HD2024"}) {
        auto beside = owing(std::string(regulations) + " LAW2026");
        const auto ofLaw = std::erase_if(beside, [&isOfLaw](const DueItem& item) {
            return std::ranges::any_of(item.clauses, isOfLaw);
        });
        QVERIFY(ofLaw > 0);
        QVERIFY(beside == owing(regulations));
    }
    QStringList owed;
    for (const DueItem& item : owing("LAW2026")) {
        if (!isOfLaw(item.clauses.value(0)))
            continue;
        for (const QString& clause : item.clauses)
            QVERIFY2(isOfLaw(clause) && clause.endsWith(u8(" (chưa đối chiếu văn bản gốc)")),
                     qPrintable(clause));
        owed.append(item.duty);
    }
    owed.removeDuplicates();
    owed.sort();
    QCOMPARE(owed,
             QStringList({u8("account.review"), u8("breach.notice"), u8("incident.report"),
                          u8("office.officer"), u8("office.regulation"), u8("report.periodic"),
                          u8("staff.leaver_accounts"), u8("staff.pledge"), u8("system.dossier"),
                          u8("system.plan"), u8("training.session")}));
}

/// A system that runs since 2019 has no dossier: by NĐ 331/2026 not late before 19/08/2026.
void tst_duelist::referenceIsNotLateBeforeItsTime()
{
    DutyFacts facts = samples::facts("TG2020 LAW2026");
    facts.systems.resize(1);
    facts.systems.front().operatingSince = day("2019-03-01");
    const auto items = owed(facts, "system.dossier", at("2026-08-20"));
    QCOMPARE(dues(items), u8("2019-03-01 2026-08-19"));
    QCOMPARE(stateKeys(items), u8("overdue overdue"));
    QCOMPARE(stateKeys(owed(facts, "system.dossier", at("2026-08-19"))), u8("overdue today"));
}

void tst_duelist::jsonExactly_data()
{
    QTest::addColumn<DueItem>("item");
    QTest::addColumn<QString>("json");
    DutyFacts facts = samples::facts("HP2026");
    Incident incident;
    incident.code = u8("SC-1");
    incident.title = u8("Mã độc \"x\"");
    incident.occurredAt = at("2026-07-10T08:05");
    facts.incidents = {incident};
    Asset asset;
    asset.code = u8("TS-1");
    asset.name = u8("Máy in");
    asset.warrantyUntil = day("2026-07-18");
    facts.assets = {asset};
    const QDateTime now = at("2026-07-11T09:00");
    QTest::newRow("with an hour")
        << owed(facts, "incident.report", now).front()
        << u8(R"({"clauses":["HP2026 Đ25.2.a","HP2026 Đ25.2.b"],"days":0,"due":"2026-07-11",)"
              R"("due_at":"2026-07-11T08:05","duty":"incident.report","hours":-1,)"
              R"("kind":"incidents","object":"SC-1 Mã độc \"x\"","record":"SC-1",)"
              R"("state":"overdue"})");
    QTest::newRow("with a day")
        << owed(facts, "asset.warranty", now).front()
        << u8(R"({"clauses":[],"days":7,"due":"2026-07-18","due_at":null,)"
              R"("duty":"asset.warranty","hours":null,"kind":"assets","object":"TS-1 Máy in",)"
              R"("record":"TS-1","state":"soon"})");
}

void tst_duelist::jsonExactly()
{
    QFETCH(DueItem, item);
    QFETCH(QString, json);
    QCOMPARE(QString::fromUtf8(QJsonDocument(item.toJson()).toJson(QJsonDocument::Compact)), json);
}

namespace {

/// Answers every text with another.
class Foreign : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return u8("#") + u8(text);
    }
};

} // namespace

void tst_duelist::languageOnlyInTheText()
{
    const DutyFacts facts = everythingOwed("KT2017 HP2026");
    const auto before = all(facts);
    const QString label = dueObjectText(owed(facts, "office.threshold", at("2026-07-10")).front());
    Foreign foreign;
    QVERIFY(QCoreApplication::installTranslator(&foreign));
    QVERIFY(all(facts) == before);
    const DueItem item = owed(facts, "office.threshold", at("2026-07-10")).front();
    QCOMPARE(dueObjectText(item), u8("#") + label);
    QVERIFY(dutyTitle(item.duty).startsWith(u8("#")));
    QVERIFY(label != item.object);
    QCoreApplication::removeTranslator(&foreign);
}

QTEST_GUILESS_MAIN(tst_duelist)
#include "tst_duelist.moc"
