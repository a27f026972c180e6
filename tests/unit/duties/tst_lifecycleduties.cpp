#include "dutysamples.h"

using namespace soattt;
using namespace soattt::samples;

/// What repairs, movements, stock-takes, consents, maintenance and the purchase plan owe.
class tst_lifecycleduties : public QObject
{
    Q_OBJECT

private slots:
    void repairIsCheckedAndScanned();
    void movementComesBack();
    void differencesUntilSettled();
    void consentOnlyWhereAsked();
    void maintenanceByPlanElseByInterval();
    void purchasePlanOfTheYear();
};

void tst_lifecycleduties::repairIsCheckedAndScanned()
{
    Repair repair;
    repair.code = u8("SCTB-1");
    repair.fault = u8("Không lên nguồn");
    repair.asset = Ref<Asset>(u8("TS-1"));
    repair.outside = true;
    repair.state = RepairState::Returned;
    repair.returnedOn = day("2026-07-01");
    DutyFacts facts = samples::facts("HP2016");
    facts.repairs = {repair};
    const auto items = owed(facts, "repair.check", at("2026-07-05"));
    QCOMPARE(clauses(items), u8("HP2016 Đ9.3"));
    QCOMPARE(dues(items), u8("2026-07-01"));
    facts.repairs[0].checkedOn = day("2026-07-02");
    QCOMPARE(owed(facts, "repair.check", at("2026-07-05")).size(), size_t(1));
    facts.repairs[0].scannedOn = day("2026-07-02");
    QVERIFY(owed(facts, "repair.check", at("2026-07-05")).empty());
    facts.repairs = {repair};
    facts.repairs[0].outside = false;
    QVERIFY(owed(facts, "repair.check", at("2026-07-05")).empty());
}

void tst_lifecycleduties::movementComesBack()
{
    Movement movement;
    movement.code = u8("DCTB-1");
    movement.state = MovementState::Moved;
    movement.outside = true;
    DutyFacts facts = samples::facts("HP2026");
    facts.movements = {movement};
    QVERIFY(owed(facts, "movement.return", at("2026-07-05")).empty());
    facts.movements[0].dueBackOn = day("2026-07-05");
    QCOMPARE(stateKeys(owed(facts, "movement.return", at("2026-07-05"))), u8("today"));
    facts.movements[0].state = MovementState::Done;
    QVERIFY(owed(facts, "movement.return", at("2026-07-05")).empty());
}

void tst_lifecycleduties::differencesUntilSettled()
{
    Stocktake stocktake;
    stocktake.code = u8("KK-1");
    StocktakeLine line;
    line.stocktake = Ref<Stocktake>(stocktake.code);
    line.asset = Ref<Asset>(u8("TS-7"));
    line.name = u8("Máy in");
    line.outcome = StocktakeOutcome::WrongPlace;
    DutyFacts facts = samples::facts("KT2017");
    facts.stocktakes = {stocktake};
    facts.stocktakeLines = {line};
    QVERIFY(owed(facts, "stocktake.difference", at("2026-07-05")).empty());
    facts.stocktakes[0].finishedOn = day("2026-07-04");
    const auto items = owed(facts, "stocktake.difference", at("2026-07-05"));
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(items.front().object, u8("KK-1 TS-7 Máy in"));
    QCOMPARE(items.front().record, u8("KK-1"));
    facts.stocktakeLines[0].settledOn = day("2026-07-05");
    QVERIFY(owed(facts, "stocktake.difference", at("2026-07-05")).empty());
    facts.stocktakeLines = {line};
    facts.stocktakeLines[0].outcome = StocktakeOutcome::Found;
    QVERIFY(owed(facts, "stocktake.difference", at("2026-07-05")).empty());
}

void tst_lifecycleduties::consentOnlyWhereAsked()
{
    Consent consent;
    consent.code = u8("CPTB-1");
    consent.name = u8("Laptop cá nhân");
    DutyFacts facts = samples::facts("HD2024");
    facts.consents = {consent};
    QCOMPARE(clauses(owed(facts, "consent.missing", at("2026-07-05"))), u8("HD2024 Đ9.3"));
    facts.consents[0].consentOn = day("2026-01-01");
    QVERIFY(owed(facts, "consent.missing", at("2026-07-05")).empty());
    facts.consents[0].validUntil = day("2026-07-10");
    QCOMPARE(dues(owed(facts, "consent.ending", at("2026-07-05"))), u8("2026-07-10"));
    facts.consents[0].type = ConsentType::AllowedSoftware;
    QVERIFY(owed(facts, "consent.ending", at("2026-07-05")).empty());
    DutyFacts silent = samples::facts("TG2020");
    silent.consents = {consent};
    QVERIFY(owed(silent, "consent.missing", at("2026-07-05")).empty());
}

void tst_lifecycleduties::maintenanceByPlanElseByInterval()
{
    DutyFacts facts = samples::facts("KT2017", {own("maintenance.interval", "P6M")});
    Maintenance done;
    done.code = u8("BDTB-1");
    done.doneOn = day("2026-03-01");
    facts.maintenance = {done};
    const auto round = owed(facts, "maintenance.round", at("2026-07-05"));
    QCOMPARE(dues(round), u8("2026-09-01"));
    QVERIFY(clauses(round).startsWith(u8("KT2017 Đ6.4")));
    Maintenance planned;
    planned.code = u8("BDTB-2");
    planned.plannedOn = day("2026-08-15");
    facts.maintenance.push_back(planned);
    QVERIFY(owed(facts, "maintenance.round", at("2026-07-05")).empty());
    QCOMPARE(records(owed(facts, "maintenance.planned", at("2026-07-05"))), u8("BDTB-2"));
    QVERIFY(owed(samples::facts("KT2017"), "maintenance.round", at("2026-07-05")).empty());
}

void tst_lifecycleduties::purchasePlanOfTheYear()
{
    DutyFacts facts = samples::facts("KT2017");
    const auto items = owed(facts, "purchase.plan", at("2026-07-05"));
    QCOMPARE(dues(items), u8("2026-12-31"));
    QCOMPARE(clauses(items), u8("KT2017 Đ6.10"));
    BudgetLine plan;
    plan.type = BudgetType::PurchasePlan;
    plan.countedOn = day("2025-11-01");
    facts.budget = {plan};
    QCOMPARE(owed(facts, "purchase.plan", at("2026-07-05")).size(), size_t(1));
    facts.budget[0].countedOn = day("2026-02-01");
    QVERIFY(owed(facts, "purchase.plan", at("2026-07-05")).empty());
    QVERIFY(owed(samples::facts("HP2026"), "purchase.plan", at("2026-07-05")).empty());
}

QTEST_GUILESS_MAIN(tst_lifecycleduties)
#include "tst_lifecycleduties.moc"
