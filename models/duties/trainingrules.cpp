#include "models/duties/dutyrules.h"
#include "models/duties/turn.h"

#include <algorithm>

namespace soattt::dutyrules {

namespace {

bool is(const Training& training, TrainingType type)
{
    return isLive(training) && training.type == type && training.heldOn;
}

} // namespace

void trainingNeeds(const DutyFacts& facts, DueList& list)
{
    const Turn turn(facts, Demand::TrainingNeeds, list.today());
    const bool isStated =
        std::any_of(facts.trainings.begin(), facts.trainings.end(), [&turn](const Training& one) {
            return is(one, TrainingType::Need) && turn.isSettledBy(one.heldOn);
        });
    if (turn.isAsked() && !isStated)
        list.add(officeItem<Training>(facts, "training.needs", turn.clauses(), turn.due()));
}

/// Counted from the last session; never held: owed now. Only where a text has a number.
void trainingSessions(const DutyFacts& facts, DueList& list)
{
    const auto every = intervalOfDemand(facts, Demand::TrainingSession);
    if (!every)
        return;
    std::optional<QDate> last;
    for (const Training& one : facts.trainings) {
        if (is(one, TrainingType::Session) && *one.heldOn <= list.today() &&
            (!last || *last < *one.heldOn))
            last = one.heldOn;
    }
    list.add(officeItem<Training>(facts, "training.session",
                                  clausesOfDemand(facts, Demand::TrainingSession),
                                  last ? every->addTo(*last) : list.today()));
}

} // namespace soattt::dutyrules
