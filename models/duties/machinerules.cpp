#include "models/duties/checkgrounds.h"
#include "models/duties/dutyrules.h"

#include "models/core/clock.h"

#include <QHash>

namespace soattt::dutyrules {

namespace {

/// The newest live check of each computer.
QHash<QString, const MachineCheck*> newestChecks(const DutyFacts& facts)
{
    QHash<QString, const MachineCheck*> newest;
    for (const MachineCheck& check : facts.machineChecks) {
        if (!isLive(check) || !check.asset || !check.takenAt)
            continue;
        const MachineCheck*& known = newest[check.asset->code()];
        if (!known || *known->takenAt < *check.takenAt)
            known = &check;
    }
    return newest;
}

QStringList clausesOf(const MachineCheck& check, const Asset& asset, const DutyFacts& facts)
{
    QStringList clauses;
    for (const CheckRule rule : check.failed)
        clauses += groundsOf(rule, asset.isServer(), facts.regulations, facts.thresholds).clauses;
    clauses.removeDuplicates();
    return clauses;
}

QString objectOf(const Asset& asset)
{
    return QStringLiteral("%1 %2").arg(asset.code, asset.name);
}

DueItem uncheckedItem(qint64 count, const QStringList& clauses, const QDate& due)
{
    DueItem item;
    item.duty = QStringLiteral("machine.unchecked");
    item.object = QString::number(count);
    item.kind = QString::fromLatin1(kindKey<MachineCheck>);
    item.clauses = clauses;
    item.due = due;
    return item;
}

} // namespace

/// A computer that failed a rule an applied regulation still asks for: owed now, no text gives a
/// term.
void failingMachines(const DutyFacts& facts, DueList& list)
{
    const auto newest = newestChecks(facts);
    for (const Asset& asset : facts.computers) {
        const MachineCheck* check = newest.value(asset.code);
        if (!check || !isComputerInUse(asset))
            continue;
        const QStringList clauses = clausesOf(*check, asset, facts);
        if (!clauses.isEmpty())
            list.add(itemOf(*check, "machine.failing", objectOf(asset), clauses, list.today()));
    }
}

/// Only where the office has set how old a check may be: no text does.
void oldMachineChecks(const DutyFacts& facts, DueList& list)
{
    const auto threshold = facts.thresholds.find(ThresholdKey::MachineCheckMaxAge);
    const auto most = facts.thresholds.value<Interval>(ThresholdKey::MachineCheckMaxAge);
    if (!most)
        return;
    const QStringList clauses = texts(threshold->clauses);
    const auto newest = newestChecks(facts);
    qint64 unchecked = facts.otherComputers;
    for (const Asset& asset : facts.computers) {
        if (!isComputerInUse(asset))
            continue;
        if (const MachineCheck* check = newest.value(asset.code))
            list.add(itemOf(*check, "machine.check", objectOf(asset), clauses,
                            most->addTo(atOffice(*check->takenAt).date())));
        else
            ++unchecked;
    }
    if (unchecked > 0)
        list.add(uncheckedItem(unchecked, clauses, list.today()));
}

} // namespace soattt::dutyrules
