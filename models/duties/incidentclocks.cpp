#include "models/duties/incidentclocks.h"

#include "models/core/clock.h"
#include "models/duties/dutyrules.h"
#include "models/duties/officerole.h"

#include <algorithm>
#include <tuple>

namespace soattt {

namespace {

using Time = std::optional<QDateTime>;

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

bool isGraveEnough(const Incident& incident, const Regulation& regulation, const IncidentRule& rule)
{
    const bool severe = isSevereEnough(incident, regulation, rule);
    switch (rule.beyondAbility) {
    case BeyondAbility::Any:
        return severe;
    case BeyondAbility::Or:
        return severe || incident.isBeyondAbility();
    case BeyondAbility::And:
        return severe && incident.isBeyondAbility();
    }
    Q_UNREACHABLE();
}

/// What users and officers tell each other inside the office has no clock of the office's.
bool isOurs(Reporter reporter, const std::optional<OfficeRole>& role)
{
    switch (reporter) {
    case Reporter::User:
    case Reporter::Officer:
        return false;
    case Reporter::Office:
        return true;
    case Reporter::Owner:
        return role != OfficeRole::Operator;
    case Reporter::Operator:
        return role == OfficeRole::Operator;
    }
    Q_UNREACHABLE();
}

/// In doubt the stricter: a clock ends by a decision only. The end is reported once it is there.
bool isNotOwed(const Incident& incident, const IncidentRule& rule)
{
    return (rule.anchor == ClockAnchor::Resolution && !incident.resolvedAt) ||
           (rule.when == IncidentFact::Serious && incident.serious == false) ||
           (rule.when == IncidentFact::Danger && incident.danger == false);
}

/// The office's own rule where it is stricter than the text, or the text has no number.
void applyOwnRule(IncidentClock& clock, std::optional<Interval>& within, const DutyFacts& facts,
                  const Regulation& regulation)
{
    const auto own = officeRule(facts, regulation, ThresholdKey::IncidentReportWithin);
    if (!own)
        return;
    const auto interval = std::get<Interval>(*own->value);
    if (within && within->approximateMinutes() <= interval.approximateMinutes())
        return;
    within = interval;
    clock.said = Said::Stated;
    clock.clauses += texts(own->clauses);
}

/// The times of an incident or a breach that a clock may run from.
struct Anchors
{
    Time occurred;
    Time detected;
    Time resolved;
};

/// Where it begins to run, and whether that is the time the text means.
std::pair<Time, bool> anchorOf(const IncidentRule& rule, const Anchors& anchors)
{
    if (rule.anchor == ClockAnchor::Resolution)
        return {anchors.resolved, true};
    const bool fromOccurrence = rule.anchor == ClockAnchor::Occurrence;
    const Time& first = fromOccurrence ? anchors.occurred : anchors.detected;
    const Time& second = fromOccurrence ? anchors.detected : anchors.occurred;
    return first ? std::pair(first, true) : std::pair(second, !rule.anchor);
}

IncidentClock clockOf(const DutyFacts& facts, const Regulation& regulation,
                      const IncidentRule& rule, const Anchors& anchors)
{
    IncidentClock clock;
    clock.obligation = regulation.id + QLatin1Char(':') + rule.key;
    clock.regulation = regulation.name;
    clock.isReference = regulation.isReference;
    clock.title = rule.title;
    clock.scope = rule.scope;
    clock.recipients = regulation.recipientNames(rule.recipients);
    clock.form = rule.form.value_or(QString());
    clock.clauses = texts(rule.grounds.clauses);
    clock.said = rule.said;
    clock.word = rule.word;
    const auto [from, isMeant] = anchorOf(rule, anchors);
    clock.from = from;
    clock.otherAnchor = from && !isMeant;
    auto within = rule.within;
    if (!rule.isAboutData())
        applyOwnRule(clock, within, facts, regulation);
    if (within && clock.from)
        clock.dueAt = atOffice(within->addTo(*clock.from));
    return clock;
}

/// What happened, or else was found, before the rule was in force is none of its business.
bool isTooOld(const Regulation& regulation, const IncidentRule& rule, const Anchors& anchors)
{
    const Time& first = anchors.occurred ? anchors.occurred : anchors.detected;
    const auto inForce = regulation.inForceFromOf(rule.grounds);
    return inForce && first && atOffice(*first).date() < *inForce;
}

bool isOf(const Incident& incident, const IncidentReport& report)
{
    return report.incident && report.incident->code() == incident.code && !report.withdrawn;
}

/// By the reports written down. Where none says which duty of a binding regulation it settles,
/// `reported_at` settles all of them: books kept it so before. A reference profile, with its first
/// notice and its report of the cause, is never settled by that.
class Settled
{
public:
    Settled(const DutyFacts& facts, const Incident& incident)
        : m_incident(incident)
    {
        QStringList references;
        for (const Regulation& regulation : facts.regulations) {
            if (regulation.isReference)
                references.append(regulation.id + QLatin1Char(':'));
        }
        for (const IncidentReport& report : facts.incidentReports) {
            if (!isOf(incident, report))
                continue;
            m_reports.push_back(&report);
            const auto isFrom = [&report](const QString& id) {
                return report.obligation.startsWith(id);
            };
            m_anyBinding |= std::none_of(references.begin(), references.end(), isFrom);
        }
    }

    Time at(const IncidentClock& clock) const
    {
        Time first;
        for (const IncidentReport* report : m_reports) {
            if (report->obligation == clock.obligation && (!first || *report->sentAt < *first))
                first = report->sentAt;
        }
        if (!first && !m_anyBinding && !clock.isReference)
            first = m_incident.reportedAt;
        return first;
    }

private:
    const Incident& m_incident;
    std::vector<const IncidentReport*> m_reports;
    bool m_anyBinding = false;
};

bool leads(const IncidentClock& a, const IncidentClock& b)
{
    const bool aSent = !a.isOpen();
    const bool bSent = !b.isOpen();
    const bool aHasNoHour = !a.dueAt;
    const bool bHasNoHour = !b.dueAt;
    return std::tie(aSent, aHasNoHour, a.dueAt, a.isReference) <
           std::tie(bSent, bHasNoHour, b.dueAt, b.isReference);
}

Time settledAt(const DataBreach& breach, IncidentFact fact)
{
    switch (fact) {
    case IncidentFact::DataBreach:
        return breach.notifiedAt;
    case IncidentFact::DataSubjects:
        return breach.subjectsToldAt;
    case IncidentFact::DataMinutes:
        return breach.minutesOn ? Time(QDateTime(*breach.minutesOn, QTime(0, 0), Qt::OffsetFromUTC,
                                                 officeOffsetSeconds))
                                : Time();
    case IncidentFact::Serious:
    case IncidentFact::Danger:
        return {};
    }
    Q_UNREACHABLE();
}

bool concerns(const DataBreach& breach, IncidentFact fact)
{
    if (fact == IncidentFact::DataBreach)
        return breach.mayHarm != false;
    return fact != IncidentFact::DataSubjects || breach.locationOrBiometric == true;
}

} // namespace

std::optional<OfficeRole> roleIn(const DutyFacts& facts, const Incident& incident)
{
    if (incident.officeRole)
        return incident.officeRole;
    bool everyOwnerKnown = !incident.systems.empty();
    for (const auto& ref : incident.systems) {
        const auto system =
            std::find_if(facts.systems.begin(), facts.systems.end(),
                         [&ref](const InformationSystem& one) { return one.code == ref.code(); });
        const bool isKnown = system != facts.systems.end() && !system->owner.isEmpty();
        if (isKnown && owns(facts.office, *system))
            return OfficeRole::Owner;
        everyOwnerKnown &= isKnown;
    }
    return everyOwnerKnown ? std::optional(OfficeRole::Operator) : std::nullopt;
}

std::vector<IncidentClock> incidentClocks(const DutyFacts& facts, const Incident& incident)
{
    const auto role = roleIn(facts, incident);
    const Settled settled(facts, incident);
    const Anchors anchors{incident.occurredAt, incident.detectedAt, incident.resolvedAt};
    std::vector<IncidentClock> clocks;
    for (const Regulation& regulation : facts.regulations) {
        for (const IncidentRule& rule : regulation.incidents) {
            if (rule.isAboutData() || !isOurs(rule.reporter, role) || isNotOwed(incident, rule) ||
                isTooOld(regulation, rule, anchors) || !isGraveEnough(incident, regulation, rule))
                continue;
            clocks.push_back(clockOf(facts, regulation, rule, anchors));
            clocks.back().sentAt = settled.at(clocks.back());
        }
    }
    std::stable_sort(clocks.begin(), clocks.end(), leads);
    return clocks;
}

std::vector<IncidentClock> breachClocks(const DutyFacts& facts, const DataBreach& breach)
{
    const Anchors anchors{breach.happenedAt, breach.detectedAt, {}};
    std::vector<IncidentClock> clocks;
    for (const Regulation& regulation : facts.regulations) {
        for (const IncidentRule& rule : regulation.incidents) {
            if (!rule.isAboutData() || !concerns(breach, *rule.when) ||
                isTooOld(regulation, rule, anchors))
                continue;
            clocks.push_back(clockOf(facts, regulation, rule, anchors));
            clocks.back().sentAt = settledAt(breach, *rule.when);
        }
    }
    std::stable_sort(clocks.begin(), clocks.end(), leads);
    return clocks;
}

} // namespace soattt
