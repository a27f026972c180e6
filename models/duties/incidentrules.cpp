#include "models/core/clock.h"
#include "models/duties/dutyrules.h"

namespace soattt::dutyrules {

namespace {

/// Where the text counts from the occurrence and that is unknown, from the detection (our reading,
/// domain notes on HP2026 Đ25.2.a).
QDateTime anchorOf(const Incident& incident, const IncidentRule& rule)
{
    const bool fromOccurrence = rule.anchor == ClockAnchor::Occurrence && incident.occurredAt;
    if (fromOccurrence || !incident.detectedAt)
        return *incident.occurredAt;
    return *incident.detectedAt;
}

/// "HP2026:high" gives "high" when asked for HP2026.
QString severityIn(const Incident& incident, const Regulation& regulation)
{
    const QString prefix = regulation.id + QLatin1Char(':');
    return incident.severity.startsWith(prefix) ? incident.severity.mid(prefix.size()) : QString();
}

bool isSevereEnough(const Incident& incident, const Regulation& regulation,
                    const IncidentRule& rule)
{
    if (!rule.severityFrom)
        return rule.beyondAbility != BeyondAbility::Or;
    const auto rank = regulation.severityRank(severityIn(incident, regulation));
    return rank && *rank >= regulation.severityRank(*rule.severityFrom).value_or(0);
}

bool applies(const Incident& incident, const Regulation& regulation, const IncidentRule& rule)
{
    const bool beyond = incident.handledAlone == false || incident.helpedByAgency == true;
    const bool severe = isSevereEnough(incident, regulation, rule);
    switch (rule.beyondAbility) {
    case BeyondAbility::Any:
        return severe;
    case BeyondAbility::Or:
        return severe || beyond;
    case BeyondAbility::And:
        return severe && beyond;
    }
    Q_UNREACHABLE();
}

void addReport(const Incident& incident, const IncidentRule& rule, DueList& list)
{
    DueItem item;
    item.duty = QStringLiteral("incident.report");
    item.object = QStringLiteral("%1 %2").arg(incident.code, incident.title);
    item.kind = QStringLiteral("incidents");
    item.record = incident.code;
    for (const Clause& clause : rule.grounds.clauses)
        item.clauses.append(clause.toString());
    const QDateTime anchor = anchorOf(incident, rule);
    if (rule.within)
        item.dueAt = rule.within->addTo(anchor);
    else
        item.word = rule.word;
    item.due = atOffice(anchor).date();
    list.add(item);
}

} // namespace

void incidentReports(const DutyFacts& facts, DueList& list)
{
    for (const Incident& incident : facts.incidents) {
        if (incident.reportedAt || (!incident.occurredAt && !incident.detectedAt))
            continue;
        for (const Regulation& regulation : facts.regulations) {
            for (const IncidentRule& rule : regulation.incidents) {
                if (rule.reporter == Reporter::Office && applies(incident, regulation, rule))
                    addReport(incident, rule, list);
            }
        }
    }
}

} // namespace soattt::dutyrules
