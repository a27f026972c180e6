#include "models/reports/annualhp2026.h"

#include <algorithm>

namespace soattt {

namespace {

/// How many of the records are counted, and how many of those answer; unknown without any record.
template <class T, class Counted, class Done>
DutyFigure figureOf(const std::vector<T>& records, Counted counted, Done done)
{
    if (records.empty())
        return {};
    DutyFigure figure{0, 0};
    for (const T& record : records) {
        if (!counted(record))
            continue;
        ++*figure.of;
        if (done(record))
            ++*figure.done;
    }
    return figure;
}

/// Only the number of them.
template <class T, class Counted>
DutyFigure numberOf(const std::vector<T>& records, Counted counted)
{
    const DutyFigure figure = figureOf(records, counted, [](const T&) { return true; });
    return {figure.done, std::nullopt};
}

bool isWorking(const Staff& staff)
{
    return staff.status == StaffStatus::Working;
}

bool isComputerInUse(const Asset& asset)
{
    return asset.isComputer() && asset.state == AssetState::InUse;
}

bool isSecretComputer(const Asset& asset)
{
    return isComputerInUse(asset) && asset.network == AssetNetwork::StandAlone &&
           asset.secretDrafting;
}

} // namespace

AnnualHp2026Values collectAnnualHp2026(const AnnualHp2026Facts& facts)
{
    AnnualHp2026Values values;
    values.briefed = figureOf(facts.staff, isWorking,
                              [](const Staff& staff) { return staff.briefedOn.has_value(); });
    values.pledged = figureOf(
        facts.staff, [](const Staff& staff) { return isWorking(staff) && staff.pledgeNeeded; },
        [](const Staff& staff) { return staff.pledgedOn.has_value(); });
    values.training = numberOf(facts.training, [&facts](const Training& training) {
        return training.type == TrainingType::Session && training.heldOn &&
               facts.year.contains(*training.heldOn);
    });
    values.antivirus = figureOf(facts.assets, isComputerInUse,
                                [](const Asset& asset) { return !asset.antivirus.isEmpty(); });
    values.wifi = figureOf(
        facts.accessPoints, [](const AccessPoint&) { return true; },
        [](const AccessPoint& point) { return point.passwordSet == true; });
    values.levels = figureOf(
        facts.systems,
        [](const InformationSystem& system) { return system.state == SystemState::Running; },
        [](const InformationSystem& system) { return !system.levelDecision.isEmpty(); });
    values.secretComputers = numberOf(facts.assets, isSecretComputer);
    values.incidents = {0, 0}; // counted even when there are none
    for (const Incident& incident : facts.incidents) {
        const auto day = incident.countedOn();
        if (!day || !facts.year.contains(*day))
            continue;
        ++*values.incidents.of;
        *values.incidents.done += incident.state == IncidentState::Resolved ? 1 : 0;
    }
    return values;
}

} // namespace soattt
