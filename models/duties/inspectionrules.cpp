#include "models/duties/dutyrules.h"

namespace soattt::dutyrules {

namespace {

DueItem inspectionItem(const Inspection& inspection, const char* duty, const QStringList& clauses,
                       const QDate& due)
{
    return itemOf(inspection, duty, inspection.subject, clauses, due);
}

} // namespace

/// Announced and not yet begun: ready by its first day. What to prepare stands with the clause
/// (HP2016 Đ20.6).
void inspectionPreparations(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDuty(facts, "H2");
    if (clauses.isEmpty())
        return;
    for (const Inspection& inspection : facts.inspections) {
        const bool isAhead = inspection.inspectedOn && *inspection.inspectedOn >= list.today();
        if (isLive(inspection) && isAhead && inspection.type != InspectionType::Own)
            list.add(
                inspectionItem(inspection, "inspection.prepare", clauses, *inspection.inspectedOn));
    }
}

/// By the day the inspection set; where it set none, owed now.
void inspectionRemedies(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDuty(facts, "H2");
    if (clauses.isEmpty())
        return;
    for (const Inspection& inspection : facts.inspections) {
        const bool asksForOne = !inspection.remedy.isEmpty() || inspection.remedyDueOn;
        if (isLive(inspection) && asksForOne && !inspection.remediedOn)
            list.add(inspectionItem(inspection, "inspection.remedy", clauses,
                                    inspection.remedyDueOn.value_or(list.today())));
    }
}

} // namespace soattt::dutyrules
