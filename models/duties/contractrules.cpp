#include "models/duties/dutyrules.h"

#include <algorithm>

namespace soattt::dutyrules {

namespace {

DueItem contractItem(const Contract& contract, const char* duty, const QStringList& clauses,
                     const QDate& due)
{
    return itemOf(contract, duty, contract.subject, clauses, due);
}

/// What a contract has to hold before the services begin, or already when it is signed ("Khi ký kết
/// hợp đồng").
struct Part
{
    Demand demand;
    bool isThere;
    bool whenSigned;
};

std::vector<Part> partsOf(const Contract& contract)
{
    return {{Demand::ContractRisks, contract.risksAssessedOn.has_value(), true},
            {Demand::ContractDuties, contract.dutiesStated, true},
            {Demand::ContractBreachTerms, contract.breachStated, true},
            {Demand::ContractConfidentiality, contract.confidential, false},
            {Demand::ContractNoDataAdministration, contract.noDataAdministration, false},
            {Demand::ContractAccessLimited, contract.accessLimited, false}};
}

void addStart(const DutyFacts& facts, const Contract& contract, DueList& list)
{
    const QDate start = contract.startsOn.value_or(list.today());
    const QDate signing = contract.signedOn.value_or(start);
    QStringList clauses;
    std::optional<QDate> due;
    for (const Part& part : partsOf(contract)) {
        const QStringList asked =
            part.isThere ? QStringList() : clausesOfDemand(facts, part.demand);
        if (asked.isEmpty())
            continue;
        const QDate day = part.whenSigned ? signing : start;
        due = due ? std::min(*due, day) : day;
        clauses += asked;
    }
    clauses.removeDuplicates();
    if (due)
        list.add(contractItem(contract, "contract.start", clauses, *due));
}

} // namespace

/// Each thing a regulation wants of the contract and it doesn't hold, in one item.
void contractStarts(const DutyFacts& facts, DueList& list)
{
    for (const Contract& contract : facts.contracts) {
        if (isLive(contract) && !contract.isWoundUp())
            addStart(facts, contract, list);
    }
}

/// The text gives no days: due the day of the breach, until stopped and reported.
void contractBreaches(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDemand(facts, Demand::ContractBreachHandled);
    for (const Contract& contract : facts.contracts) {
        if (isLive(contract) && !clauses.isEmpty() && contract.isBreachOpen())
            list.add(contractItem(contract, "contract.breach", clauses, *contract.breachedOn));
    }
}

/// Its last day, until data came back and accounts are revoked.
void contractEnds(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDemand(facts, Demand::ContractWoundUp);
    for (const Contract& contract : facts.contracts) {
        if (isLive(contract) && !clauses.isEmpty() && contract.endsOn && !contract.isWoundUp())
            list.add(contractItem(contract, "contract.end", clauses, *contract.endsOn));
    }
}

} // namespace soattt::dutyrules
