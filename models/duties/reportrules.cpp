#include "models/core/period.h"
#include "models/duties/dutyrules.h"

#include <algorithm>

namespace soattt::dutyrules {

namespace {

std::optional<Period::Kind> periodKind(const Interval& interval)
{
    switch (interval.months()) {
    case 1:
        return Period::Kind::Month;
    case 3:
        return Period::Kind::Quarter;
    case 6:
        return Period::Kind::Half;
    case 12:
        return Period::Kind::Year;
    default:
        return std::nullopt;
    }
}

bool isSent(const DutyFacts& facts, const Period& period, const ReportRule& rule)
{
    return std::any_of(facts.documents.begin(), facts.documents.end(),
                       [&](const Document& document) {
                           const bool sameForm = rule.form ? document.form == *rule.form
                                                           : document.type == QLatin1String("BC");
                           return sameForm && document.period == period.toString();
                       });
}

/// The last good day by the text; without a date in the text, the last day of the period itself.
QDate dueDay(const Period& period, const ReportRule& rule)
{
    return rule.dueBefore ? rule.dueBefore->lastGoodDay(period.year()) : period.last();
}

void addReport(const DutyFacts& facts, const Regulation& regulation, const ReportRule& rule,
               const Period& period, DueList& list)
{
    if (isSent(facts, period, rule) || period.last() < facts.bookStartedOn)
        return;
    DueItem item;
    item.duty = QStringLiteral("report.periodic");
    item.object = QStringLiteral("%1, %2").arg(
        period.inDocuments(), regulation.recipientNames(rule.recipients).join(QLatin1String(", ")));
    item.kind = QStringLiteral("documents");
    for (const Clause& clause : rule.grounds.clauses)
        item.clauses.append(clause.toString());
    item.due = dueDay(period, rule);
    list.add(item);
}

/// The office's own rule sets the interval where the text gives none.
std::optional<Interval> intervalOf(const DutyFacts& facts, const Regulation& regulation,
                                   const ReportRule& rule)
{
    for (const EffectiveThreshold& entry : facts.thresholds.entries(ThresholdKey::ReportInterval)) {
        const bool ours =
            entry.regulation == regulation.id || entry.regulation == QLatin1String("OWN");
        if (ours && entry.value && std::holds_alternative<Interval>(*entry.value))
            return std::get<Interval>(*entry.value);
    }
    return rule.interval;
}

} // namespace

/// The period running now and the one before it: an older one missed is a matter for the
/// inspection.
void periodicReports(const DutyFacts& facts, DueList& list)
{
    for (const Regulation& regulation : facts.regulations) {
        for (const ReportRule& rule : regulation.reports) {
            const auto interval = intervalOf(facts, regulation, rule);
            const auto kind = interval ? periodKind(*interval) : std::nullopt;
            if (!kind)
                continue;
            const Period running = Period::containing(list.today(), *kind);
            addReport(facts, regulation, rule, running.previous(), list);
            addReport(facts, regulation, rule, running, list);
        }
    }
}

} // namespace soattt::dutyrules
