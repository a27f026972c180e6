#include "models/core/clock.h"
#include "models/duties/dutyrules.h"

namespace soattt::dutyrules {

namespace {

/// Where the text counts from the occurrence and that is unknown, from the detection (our reading
/// of HP2026 Đ25.2.a); where it doesn't say, from the detection. Empty when neither is known.
std::optional<QDateTime> anchorOf(const Incident& incident, const IncidentRule& rule)
{
    const bool fromOccurrence = rule.anchor == ClockAnchor::Occurrence;
    const auto& first = fromOccurrence ? incident.occurredAt : incident.detectedAt;
    const auto& second = fromOccurrence ? incident.detectedAt : incident.occurredAt;
    return first ? first : second;
}

/// "HP2026:high" gives "high" when asked for HP2026: the classes of two regulations are different
/// things.
QString severityIn(const Incident& incident, const Regulation& regulation)
{
    const QString prefix = regulation.id + QLatin1Char(':');
    return incident.severity.startsWith(prefix) ? incident.severity.mid(prefix.size()) : QString();
}

/// A severity that isn't known is never severe enough.
bool isSevereEnough(const Incident& incident, const Regulation& regulation,
                    const IncidentRule& rule)
{
    if (!rule.severityFrom)
        return rule.beyondAbility != BeyondAbility::Or;
    const auto rank = regulation.severityRank(severityIn(incident, regulation));
    const auto from = regulation.severityRank(*rule.severityFrom);
    return rank && from && *rank >= *from;
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

/// How soon: by the office's own rule where it binds, else by the text.
struct Term
{
    Said said;
    std::optional<Interval> within;
    QString word;
    QStringList clauses;
};

Term termOf(const DutyFacts& facts, const Regulation& regulation, const IncidentRule& rule)
{
    Term term{rule.said, rule.within, rule.word, texts(rule.grounds.clauses)};
    const auto own = officeRule(facts, regulation, ThresholdKey::IncidentReportWithin);
    if (!own)
        return term;
    term.said = Said::Stated;
    term.within = std::get<Interval>(*own->value);
    term.clauses += texts(own->clauses);
    return term;
}

/// "Ngay" and the like: due the day itself, without an hour. What the source doesn't tell is owed
/// now, and never late.
DueItem reportItem(const Incident& incident, const IncidentRule& rule, const Term& term,
                   const QDate& today)
{
    DueItem item;
    item.duty = QStringLiteral("incident.report");
    item.object = QStringLiteral("%1 %2").arg(incident.code, incident.title);
    item.kind = QStringLiteral("incidents");
    item.record = incident.code;
    item.clauses = term.clauses;
    item.said = term.said;
    item.word = term.word;
    item.due = today;
    const auto anchor = anchorOf(incident, rule);
    if (anchor && term.within)
        item.dueAt = term.within->addTo(*anchor);
    else if (anchor && term.said != Said::Unknown)
        item.due = atOffice(*anchor).date();
    return item;
}

} // namespace

/// Each regulation's own reports outside the office; being reported settles all of them, being
/// resolved none.
void incidentReports(const DutyFacts& facts, DueList& list)
{
    for (const Regulation* regulation : bindingRegulations(facts)) {
        for (const IncidentRule& rule : regulation->incidents) {
            if (rule.reporter != Reporter::Office)
                continue;
            const Term term = termOf(facts, *regulation, rule);
            for (const Incident& incident : facts.incidents) {
                if (isLive(incident) && !incident.reportedAt &&
                    applies(incident, *regulation, rule))
                    list.add(reportItem(incident, rule, term, list.today()));
            }
        }
    }
}

} // namespace soattt::dutyrules
