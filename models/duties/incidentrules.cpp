#include "models/core/clock.h"
#include "models/duties/dutyrules.h"
#include "models/duties/incidentclocks.h"

namespace soattt::dutyrules {

namespace {

/// "Ngay" and the like: due the day itself, without an hour. What the source doesn't tell is owed
/// now, and never late.
void takeClock(DueItem& item, const IncidentClock& clock)
{
    item.clauses = clock.clauses;
    item.said = clock.said;
    item.word = clock.word;
    item.form = clock.form;
    item.dueAt = clock.dueAt;
    item.detail.append(clock.title);
    if (!clock.recipients.isEmpty())
        item.detail.append(clock.recipients.join(QStringLiteral("; ")));
    if (clock.from && !clock.dueAt && clock.said != Said::Unknown)
        item.due = atOffice(*clock.from).date();
}

template <class T>
void addOpen(const T& record, const char* duty, const std::vector<IncidentClock>& clocks,
             DueList& list)
{
    for (const IncidentClock& clock : clocks) {
        if (!clock.isOpen())
            continue;
        DueItem item = itemOf(record, duty, QStringLiteral("%1 %2").arg(record.code, record.title),
                              {}, list.today());
        takeClock(item, clock);
        list.add(std::move(item));
    }
}

} // namespace

/// Each regulation's own reports outside the office, each with its own clock; being resolved
/// settles none.
void incidentReports(const DutyFacts& facts, DueList& list)
{
    for (const Incident& incident : facts.incidents) {
        if (isLive(incident))
            addOpen(incident, "incident.report", incidentClocks(facts, incident), list);
    }
}

void breachNotices(const DutyFacts& facts, DueList& list)
{
    for (const DataBreach& breach : facts.dataBreaches) {
        if (isLive(breach))
            addOpen(breach, "breach.notice", breachClocks(facts, breach), list);
    }
}

} // namespace soattt::dutyrules
