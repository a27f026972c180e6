#include "models/duties/dutyrules.h"

#include <QHash>

#include <algorithm>

namespace soattt::dutyrules {

namespace {

QString objectOf(const SecretMachine& machine)
{
    return QStringLiteral("%1 %2").arg(machine.code, machine.name);
}

constexpr ThresholdKey minimums[] = {ThresholdKey::SecretMinComputers,
                                     ThresholdKey::SecretMinPrinters,
                                     ThresholdKey::SecretMinShredders};

int countOf(const DutyFacts& facts, ThresholdKey minimum)
{
    return int(std::count_if(facts.secretMachines.begin(), facts.secretMachines.end(),
                             [minimum](const SecretMachine& machine) {
                                 return machine.isServing() && minimumOf(machine.type) == minimum;
                             }));
}

/// What an applied regulation says of this equipment, clause by clause.
QStringList secretClauses(const DutyFacts& facts)
{
    QStringList clauses;
    for (const char* code : {"G1", "G2", "G4", "G5"})
        clauses += clausesOfDuty(facts, code);
    return clauses;
}

/// The clauses of the points each inspection found wanting, by its code; none for points of the
/// office's own.
QHash<QString, QStringList> clausesWanting(const DutyFacts& facts)
{
    const QStringList known = secretClauses(facts);
    QHash<QString, QStringList> wanting;
    for (const SecretInspectionItem& point : facts.secretInspectionItems) {
        if (!isLive(point) || !point.inspection || point.answer != SecretAnswer::No)
            continue;
        QStringList& clauses = wanting[point.inspection->code()];
        for (const QString& clause : point.clause.split(QStringLiteral(", "))) {
            if (known.contains(clause) && !clauses.contains(clause))
                clauses.append(clause);
        }
    }
    return wanting;
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

/// An independent LAN stands for the computers in it (HP2026 Đ9.3.a).
std::optional<ThresholdKey> minimumOf(SecretEquipment type)
{
    switch (type) {
    case SecretEquipment::Computer:
    case SecretEquipment::IndependentLan:
        return ThresholdKey::SecretMinComputers;
    case SecretEquipment::Printer:
        return ThresholdKey::SecretMinPrinters;
    case SecretEquipment::Shredder:
        return ThresholdKey::SecretMinShredders;
    case SecretEquipment::Medium:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Owed now: no text gives a term.
void secretMinimums(const DutyFacts& facts, DueList& list)
{
    for (const ThresholdKey minimum : minimums) {
        const auto threshold = facts.thresholds.find(minimum);
        const auto least = facts.thresholds.value<int>(minimum);
        if (!least || countOf(facts, minimum) >= *least)
            continue;
        DueItem item;
        item.duty = QStringLiteral("secret.minimum");
        item.object = nameOf(minimum);
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

/// By the day the inspection set; where it set none, owed now. Under the clauses of the points it
/// found wanting; a remedy the office asks of itself is shown without one.
void secretRemedies(const DutyFacts& facts, DueList& list)
{
    const auto wanting = clausesWanting(facts);
    for (const SecretInspection& inspection : facts.secretInspections) {
        const bool asksForOne = !inspection.remedy.isEmpty() || inspection.remedyDueOn;
        if (isLive(inspection) && asksForOne && !inspection.remediedOn)
            list.add(itemOf(
                inspection, "secret.remedy",
                QStringLiteral("%1 %2").arg(inspection.code, inspection.machine->code()),
                wanting.value(inspection.code), inspection.remedyDueOn.value_or(list.today())));
    }
}

} // namespace soattt::dutyrules
