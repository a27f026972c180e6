#include "models/duties/dutyrules.h"
#include "models/duties/officerole.h"
#include "models/duties/sentreports.h"
#include "models/duties/turn.h"

namespace soattt::dutyrules {

namespace {

/// What one report rule comes to with the office's own rules: one of two months asks for a monthly
/// report.
struct Term
{
    Period::Kind kind;
    std::optional<MonthDay> dueBefore;
    QStringList clauses;
};

/// Empty while nobody has set an interval: that absence is an item of its own, office.threshold.
std::optional<Term> termOf(const DutyFacts& facts, const Regulation& regulation,
                           const ReportRule& rule)
{
    const auto ownInterval = officeRule(facts, regulation, ThresholdKey::ReportInterval);
    const auto ownDay = officeRule(facts, regulation, ThresholdKey::ReportDueBefore);
    if (!rule.interval && !ownInterval)
        return std::nullopt;
    Term term{periodKind(ownInterval ? std::get<Interval>(*ownInterval->value) : *rule.interval),
              rule.dueBefore, texts(rule.grounds.clauses)};
    if (ownInterval)
        term.clauses += texts(ownInterval->clauses);
    if (ownDay) {
        term.dueBefore = std::get<MonthDay>(*ownDay->value);
        term.clauses += texts(ownDay->clauses);
    }
    term.clauses.removeDuplicates();
    return term;
}

/// The last good day by the text, in the year the report is about: for 2026 and "trước ngày 15/11"
/// 14/11/2026. Without a date in the text, or with one that falls outside this period (half-years
/// with one date a year; "trước ngày 01/01", whose last good day is of the year before): the last
/// day of the period.
QDate dueDay(const Period& period, const Term& term)
{
    const QDate day = term.dueBefore ? term.dueBefore->lastGoodDay(period.year()) : period.last();
    return period.contains(day) ? day : period.last();
}

/// What was due before the book began, or before the rule was in force, isn't owed here.
bool isOwed(const QDate& due, const DutyFacts& facts, const std::optional<QDate>& inForceFrom)
{
    return due >= facts.bookStartedOn && (!inForceFrom || due >= *inForceFrom);
}

QString objectOf(const Period& period, const Regulation& regulation, const ReportRule& rule)
{
    QStringList parts{period.inDocuments()};
    parts += regulation.recipientNames(rule.recipients);
    return parts.join(QLatin1String(", "));
}

void addReport(const Regulation& regulation, const ReportRule& rule, const Term& term,
               const Period& period, const Document* unsent, DueList& list)
{
    DueItem item;
    item.duty = QStringLiteral("report.periodic");
    item.object = objectOf(period, regulation, rule);
    item.kind = QStringLiteral("documents");
    item.record = unsent ? unsent->code : QString();
    item.form = rule.form.value_or(QString());
    item.period = period.toString();
    item.clauses = term.clauses;
    item.due = dueDay(period, term);
    list.add(item);
}

void addReports(const DutyFacts& facts, const Regulation& regulation, const ReportRule& rule,
                SentReports& documents, DueList& list)
{
    const auto term = termOf(facts, regulation, rule);
    if (!term)
        return;
    const Period running = Period::containing(list.today(), term->kind);
    for (const Period& period : {running.previous(), running}) {
        const Document* document = documents.take(rule, period);
        const bool isSettled = document && SentReports::isSent(*document);
        if (!isSettled &&
            isOwed(dueDay(period, *term), facts, regulation.inForceFromOf(rule.grounds)))
            addReport(regulation, rule, *term, period, document, list);
    }
}

} // namespace

/// The period running now and the one before it: an older one missed is a matter for the
/// inspection. Never merged: each regulation's report is owed by itself.
void periodicReports(const DutyFacts& facts, DueList& list)
{
    SentReports documents(facts.documents, facts.regulations);
    for (const Regulation* regulation : bindingRegulations(facts)) {
        for (const ReportRule& rule : regulation->reports) {
            if (reportsAs(rule.reporter, facts.office, facts.systems))
                addReports(facts, *regulation, rule, documents, list);
        }
    }
}

} // namespace soattt::dutyrules
