#include "models/duties/dutyrules.h"

namespace soattt::dutyrules {

namespace {

DueItem officeItem(const DutyFacts& facts, const char* duty, const DueList& list)
{
    DueItem item;
    item.duty = QString::fromLatin1(duty);
    item.object = facts.office.name;
    item.kind = QStringLiteral("office");
    item.record = facts.office.code;
    item.due = list.today();
    return item;
}

void ask(const DutyFacts& facts, DueList& list, const char* duty, const QStringList& clauses)
{
    if (clauses.isEmpty())
        return;
    DueItem item = officeItem(facts, duty, list);
    item.clauses = clauses;
    list.add(item);
}

} // namespace

void officeFacts(const DutyFacts& facts, DueList& list)
{
    const Office& office = facts.office;
    if (office.leaderName.isEmpty())
        ask(facts, list, "office.leader", clausesOfDuty(facts, "B4"));
    if (office.officerName.isEmpty())
        ask(facts, list, "office.officer", clausesOfDuty(facts, "B4"));
    if (office.ownRegulationNumber.isEmpty())
        ask(facts, list, "office.regulation", clausesOfDuty(facts, "H5"));
}

void unsetThresholds(const DutyFacts& facts, DueList& list)
{
    for (const EffectiveThreshold& threshold : facts.thresholds.waitingForOffice()) {
        DueItem item = officeItem(facts, "office.threshold", list);
        item.object = labelOf(threshold.key);
        item.clauses = clausesOf(threshold);
        item.word = threshold.word;
        list.add(item);
    }
}

} // namespace soattt::dutyrules
