#include "models/duties/dutyrules.h"

namespace soattt::dutyrules {

namespace {

DueItem inspectionItem(const Inspection& inspection, const char* duty, const QStringList& clauses,
                       const QDate& due)
{
    return itemOf(inspection, duty, inspection.subject, clauses, due);
}

/// Not begun, periodic, and told of less than so many days ahead.
bool isAnnouncedWithin(const Inspection& inspection, int days, const QDate& today)
{
    return inspection.type == InspectionType::Periodic && inspection.noticedOn &&
           inspection.inspectedOn && *inspection.inspectedOn >= today &&
           inspection.noticedOn->daysTo(*inspection.inspectedOn) < days;
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

/// Each regulation's own notice: a periodic inspection announced later than that leaves too little
/// time to prepare. Owed now, until it begins; a surprise one needs no notice. An own rule can't
/// shorten what the team owes.
void shortNotices(const DutyFacts& facts, DueList& list)
{
    for (const Regulation* regulation : bindingRegulations(facts)) {
        const Threshold notice = regulation->threshold(ThresholdKey::InspectionNoticeDays);
        if (!notice.value)
            continue;
        const int days = std::get<int>(*notice.value);
        for (const Inspection& inspection : facts.inspections) {
            if (isLive(inspection) && isAnnouncedWithin(inspection, days, list.today()))
                list.add(inspectionItem(inspection, "inspection.short_notice",
                                        texts(notice.grounds.clauses), list.today()));
        }
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
