#include "models/duties/dutyrules.h"

namespace soattt::dutyrules {

namespace {

DueItem contractItem(const Contract& contract, const char* duty, const QStringList& clauses,
                     const QDate& due)
{
    return itemOf(contract, duty, contract.subject, clauses, due);
}

/// For each live contract, where a regulation speaks of services from outside.
template <class Rule> void eachContract(const DutyFacts& facts, Rule rule)
{
    const QStringList clauses = clausesOfDuty(facts, "H3");
    if (clauses.isEmpty())
        return;
    for (const Contract& contract : facts.contracts) {
        if (isLive(contract))
            rule(contract, clauses);
    }
}

} // namespace

/// What it must state, by the day the services begin; without one, now.
void contractStarts(const DutyFacts& facts, DueList& list)
{
    eachContract(facts, [&list](const Contract& contract, const QStringList& clauses) {
        if (!contract.isReadyToStart() && !contract.isWoundUp())
            list.add(contractItem(contract, "contract.start", clauses,
                                  contract.startsOn.value_or(list.today())));
    });
}

/// The text gives no days: due the day of the breach, until stopped and reported.
void contractBreaches(const DutyFacts& facts, DueList& list)
{
    eachContract(facts, [&list](const Contract& contract, const QStringList& clauses) {
        if (contract.isBreachOpen())
            list.add(contractItem(contract, "contract.breach", clauses, *contract.breachedOn));
    });
}

/// Its last day, until data came back and accounts are revoked.
void contractEnds(const DutyFacts& facts, DueList& list)
{
    eachContract(facts, [&list](const Contract& contract, const QStringList& clauses) {
        if (contract.endsOn && !contract.isWoundUp())
            list.add(contractItem(contract, "contract.end", clauses, *contract.endsOn));
    });
}

} // namespace soattt::dutyrules
