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

/// KT2017 Phụ lục I, II.1 is the only place that asks who leads: a periodic report on that form.
QStringList clausesThatAskTheLeader(const DutyFacts& facts)
{
    QStringList clauses;
    for (const Regulation* regulation : bindingRegulations(facts)) {
        for (const ReportRule& rule : regulation->reports) {
            if (rule.form == QLatin1String("appendix-1"))
                clauses += texts(rule.grounds.clauses);
        }
    }
    return clauses;
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
        ask(facts, list, "office.leader", clausesThatAskTheLeader(facts));
    if (office.officerName.isEmpty())
        ask(facts, list, "office.officer", clausesOfDuty(facts, "B4"));
    if (office.ownRegulationNumber.isEmpty())
        ask(facts, list, "office.regulation", clausesOfDuty(facts, "H5"));
}

/// One item for each; a report's, a clock's or an inspection's for each regulation.
void unsetThresholds(const DutyFacts& facts, DueList& list)
{
    for (const EffectiveThreshold& threshold : facts.thresholds.waitingForOffice()) {
        DueItem item = officeItem(facts, "office.threshold", list);
        item.object = nameOf(threshold.key);
        item.clauses = texts(threshold.clauses);
        item.said = Said::Unspecified;
        item.word = threshold.word;
        list.add(item);
    }
}

} // namespace soattt::dutyrules
