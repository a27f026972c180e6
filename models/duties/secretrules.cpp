#include "models/duties/dutyrules.h"

#include <QHash>

#include <algorithm>

namespace soattt::dutyrules {

namespace {

QString objectOf(const SecretMachine& machine)
{
    return QStringLiteral("%1 %2").arg(machine.code, machine.name);
}

struct Minimum
{
    ThresholdKey key;
    std::vector<SecretEquipment> counted;
};

/// An independent LAN stands for the computers in it (HP2026 Đ9.3.a).
const std::vector<Minimum>& minimums()
{
    static const std::vector<Minimum> all{
        {ThresholdKey::SecretMinComputers,
         {SecretEquipment::Computer, SecretEquipment::IndependentLan}},
        {ThresholdKey::SecretMinPrinters, {SecretEquipment::Printer}},
        {ThresholdKey::SecretMinShredders, {SecretEquipment::Shredder}},
    };
    return all;
}

int countOf(const DutyFacts& facts, const std::vector<SecretEquipment>& types)
{
    return int(std::count_if(facts.secretMachines.begin(), facts.secretMachines.end(),
                             [&types](const SecretMachine& machine) {
                                 return machine.isServing() &&
                                        std::find(types.begin(), types.end(), machine.type) !=
                                            types.end();
                             }));
}

/// The last finished inspection of each piece of equipment, by its code.
QHash<QString, QDate> lastInspections(const DutyFacts& facts)
{
    QHash<QString, QDate> last;
    for (const SecretInspection& inspection : facts.secretInspections) {
        if (inspection.withdrawn || inspection.state != SecretInspectionState::Finished)
            continue;
        QDate& known = last[inspection.machine->code()];
        if (!known.isValid() || known < *inspection.inspectedOn)
            known = *inspection.inspectedOn;
    }
    return last;
}

} // namespace

/// Owed now: no text gives a term.
void secretMinimums(const DutyFacts& facts, DueList& list)
{
    for (const Minimum& minimum : minimums()) {
        const auto threshold = facts.thresholds.find(minimum.key);
        const auto least = facts.thresholds.value<int>(minimum.key);
        if (!least || countOf(facts, minimum.counted) >= *least)
            continue;
        DueItem item;
        item.duty = QStringLiteral("secret.minimum");
        item.object = nameOf(minimum.key);
        item.kind = QString::fromLatin1(kindKey<SecretMachine>);
        item.clauses = texts(threshold->clauses);
        item.due = list.today();
        list.add(item);
    }
}

/// The first one from the day it was designated. Only where the office has set its interval: no
/// text gives one.
void secretChecks(const DutyFacts& facts, DueList& list)
{
    const auto threshold = facts.thresholds.find(ThresholdKey::SecretCheckInterval);
    const auto interval = facts.thresholds.value<Interval>(ThresholdKey::SecretCheckInterval);
    if (!interval)
        return;
    const auto last = lastInspections(facts);
    for (const SecretMachine& machine : facts.secretMachines) {
        if (!machine.isServing())
            continue;
        const QDate from = last.value(machine.code, machine.designatedOn.value_or(QDate()));
        const QDate next = from.isValid() ? interval->addTo(from) : list.today();
        list.add(itemOf(machine, "secret.inspection", objectOf(machine), texts(threshold->clauses),
                        next));
    }
}

/// By the day the inspection set; where it set none, owed now.
void secretRemedies(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDuty(facts, "G1");
    for (const SecretInspection& inspection : facts.secretInspections) {
        const bool asksForOne = !inspection.remedy.isEmpty() || inspection.remedyDueOn;
        if (isLive(inspection) && asksForOne && !inspection.remediedOn)
            list.add(
                itemOf(inspection, "secret.remedy",
                       QStringLiteral("%1 %2").arg(inspection.code, inspection.machine->code()),
                       clauses, inspection.remedyDueOn.value_or(list.today())));
    }
}

} // namespace soattt::dutyrules
