#include "models/duties/dutyrules.h"
#include "models/duties/turn.h"

#include <QHash>

#include <algorithm>

namespace soattt::dutyrules {

namespace {

/// "SCTB-0001 TS-0012 Máy không lên nguồn".
template <class T> QString objectOf(const T& record, const QString& words)
{
    return QStringLiteral("%1 %2 %3")
        .arg(record.code, record.asset ? record.asset->code() : QString(), words);
}

QDate lastMaintenance(const DutyFacts& facts)
{
    QDate last = facts.bookStartedOn;
    for (const Maintenance& done : facts.maintenance) {
        if (isLive(done) && done.doneOn)
            last = std::max(last, *done.doneOn);
    }
    return last;
}

} // namespace

/// What came back from outside is looked over and scanned before it is used again, where a
/// regulation says so.
void repairChecks(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDemand(facts, Demand::CheckedAfterRepair);
    if (clauses.isEmpty())
        return;
    for (const Repair& repair : facts.repairs) {
        const bool isBack = repair.state == RepairState::Returned && repair.outside;
        if (isLive(repair) && isBack && repair.returnedOn &&
            !(repair.checkedOn && repair.scannedOn))
            list.add(itemOf(repair, "repair.check", objectOf(repair, repair.fault), clauses,
                            *repair.returnedOn));
    }
}

/// The day promised; none, nothing.
void movementReturns(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDuty(facts, "F2");
    for (const Movement& movement : facts.movements) {
        if (isLive(movement) && movement.state == MovementState::Moved && movement.outside &&
            movement.dueBackOn)
            list.add(itemOf(movement, "movement.return", objectOf(movement, movement.purpose),
                            clauses, *movement.dueBackOn));
    }
}

/// Each thing a finished stock-take found otherwise than in the register, until it is settled. No
/// regulation of the seven asks: it follows from having taken stock.
void stocktakeDifferences(const DutyFacts& facts, DueList& list)
{
    QHash<QString, const Stocktake*> finished;
    for (const Stocktake& stocktake : facts.stocktakes) {
        if (isLive(stocktake) && stocktake.finishedOn)
            finished.insert(stocktake.code, &stocktake);
    }
    for (const StocktakeLine& line : facts.stocktakeLines) {
        const Stocktake* stocktake =
            line.stocktake ? finished.value(line.stocktake->code()) : nullptr;
        if (!stocktake || !isLive(line) || !line.isDifference() || line.settledOn)
            continue;
        const QString what = line.asset ? line.asset->code() : line.scanned;
        list.add(itemOf(*stocktake, "stocktake.difference",
                        QStringLiteral("%1 %2 %3").arg(stocktake->code, what, line.name).trimmed(),
                        {}, list.today()));
    }
}

/// Where a regulation asks for the head's consent: one that is missing, and one that ends.
void deviceConsents(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDemand(facts, Demand::DeviceConsent);
    if (clauses.isEmpty())
        return;
    for (const Consent& consent : facts.consents) {
        if (!isLive(consent) || consent.type != ConsentType::PrivateDevice)
            continue;
        const QString object = consent.code + QLatin1Char(' ') + consent.name;
        if (!consent.consentOn)
            list.add(itemOf(consent, "consent.missing", object, clauses, list.today()));
        else if (consent.validUntil)
            list.add(itemOf(consent, "consent.ending", object, clauses, *consent.validUntil));
    }
}

/// What is planned; and the round the office has set the interval of.
void maintenanceRounds(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDemand(facts, Demand::Maintenance);
    bool planned = false;
    for (const Maintenance& round : facts.maintenance) {
        if (!isLive(round) || round.doneOn || !round.plannedOn)
            continue;
        planned = true;
        list.add(itemOf(round, "maintenance.planned", round.code + QLatin1Char(' ') + round.subject,
                        clauses, *round.plannedOn));
    }
    const auto interval = facts.thresholds.value<Interval>(ThresholdKey::MaintenanceInterval);
    if (!interval || planned)
        return;
    DueItem item;
    item.duty = QStringLiteral("maintenance.round");
    item.kind = QString::fromLatin1(kindKey<Maintenance>);
    item.object = facts.office.name;
    item.clauses =
        clauses + texts(facts.thresholds.find(ThresholdKey::MaintenanceInterval)->clauses);
    item.due = interval->addTo(lastMaintenance(facts));
    list.add(item);
}

/// A plan for this year, by its last day: the text says every year and no more.
void purchasePlan(const DutyFacts& facts, DueList& list)
{
    const Turn turn(facts, Demand::PurchasePlan, list.today());
    const bool isThere =
        std::any_of(facts.budget.begin(), facts.budget.end(), [&turn](const BudgetLine& line) {
            return isLive(line) && line.type == BudgetType::PurchasePlan &&
                   turn.isSettledBy(line.countedOn);
        });
    if (!turn.isAsked() || isThere)
        return;
    DueItem item;
    item.duty = QStringLiteral("purchase.plan");
    item.kind = QString::fromLatin1(kindKey<BudgetLine>);
    item.object = turn.name();
    item.clauses = turn.clauses();
    item.due = turn.due();
    list.add(item);
}

} // namespace soattt::dutyrules
