#include "models/duties/officerole.h"

#include "models/core/text.h"

#include <algorithm>

namespace soattt {

namespace {

bool isInUse(const InformationSystem& system)
{
    return !system.closedOn && !system.withdrawn && system.state != SystemState::Stopped;
}

} // namespace

bool owns(const Office& office, const InformationSystem& system)
{
    return !system.owner.isEmpty() && text::fold(system.owner) == text::fold(office.name);
}

bool reportsAs(Reporter reporter, const Office& office,
               const std::vector<InformationSystem>& systems)
{
    if (reporter != Reporter::Owner && reporter != Reporter::Operator)
        return true;
    const auto used = std::ranges::count_if(systems, isInUse);
    const auto owned = std::ranges::count_if(
        systems, [&office](const auto& one) { return isInUse(one) && owns(office, one); });
    return reporter == Reporter::Owner ? owned > 0 : owned < used || used == 0;
}

} // namespace soattt
