#include "models/duties/dutyrules.h"

namespace soattt::dutyrules {

namespace {

DueItem systemItem(const InformationSystem& system, const char* duty, const QStringList& clauses,
                   const QDate& due)
{
    return itemOf(system, duty, system.name, clauses, due);
}

bool isRunning(const InformationSystem& system)
{
    return isLive(system) && system.state == SystemState::Running;
}

} // namespace

/// Before operation: due the day the system went into operation.
void systemDossiers(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDuty(facts, "H1");
    if (clauses.isEmpty())
        return;
    for (const InformationSystem& system : facts.systems) {
        if (isRunning(system) && system.levelDecision.isEmpty())
            list.add(systemItem(system, "system.dossier", clauses,
                                system.operatingSince.value_or(list.today())));
    }
}

/// A level approved before the text stays; the measures of that level have a day of their own.
void systemPlans(const DutyFacts& facts, DueList& list)
{
    for (const Regulation* regulation : bindingRegulations(facts)) {
        const auto by = regulation->lastDayOf(Demand::PlanCarriedOut);
        if (!by)
            continue;
        for (const InformationSystem& system : facts.systems) {
            const bool isOld = !system.levelDecision.isEmpty() &&
                               (!system.levelDecidedOn || !regulation->inForceFrom ||
                                *system.levelDecidedOn < *regulation->inForceFrom);
            if (isRunning(system) && isOld && system.planProgress != PlanProgress::Full)
                list.add(systemItem(system, "system.plan",
                                    regulation->clausesOf(Demand::PlanCarriedOut), *by));
        }
    }
}

/// Only where the office has set its interval: no text gives one.
void systemAssessments(const DutyFacts& facts, DueList& list)
{
    const auto threshold = facts.thresholds.find(ThresholdKey::SystemAssessmentInterval);
    const auto interval = facts.thresholds.value<Interval>(ThresholdKey::SystemAssessmentInterval);
    if (!interval)
        return;
    for (const InformationSystem& system : facts.systems) {
        if (!isRunning(system))
            continue;
        const QDate next =
            system.lastAssessedOn ? interval->addTo(*system.lastAssessedOn) : list.today();
        list.add(systemItem(system, "system.assessment", texts(threshold->clauses), next));
    }
}

} // namespace soattt::dutyrules
