#include "models/duties/duties.h"

#include "models/core/clock.h"
#include "models/duties/dutyrules.h"

#include <algorithm>
#include <tuple>

namespace soattt {

namespace {

using Rule = void (*)(const DutyFacts&, DueList&);

constexpr Rule rules[] = {
    dutyrules::officeFacts,     dutyrules::unsetThresholds,   dutyrules::briefings,
    dutyrules::pledges,         dutyrules::leaverAssets,      dutyrules::antivirus,
    dutyrules::warranties,      dutyrules::unwipedDrives,     dutyrules::wifiPasswords,
    dutyrules::systemDossiers,  dutyrules::systemAssessments, dutyrules::incidentReports,
    dutyrules::periodicReports,
};

bool isEarlier(const DueItem& a, const DueItem& b)
{
    const QDateTime farTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC);
    return std::make_tuple(a.due, a.dueAt.value_or(farTime), a.duty, a.record) <
           std::make_tuple(b.due, b.dueAt.value_or(farTime), b.duty, b.record);
}

DueState stateOf(const DueItem& item, const QDateTime& now)
{
    if (item.days < 0 || (item.dueAt && *item.dueAt < now))
        return DueState::Overdue;
    if (item.days == 0)
        return DueState::Today;
    return item.days <= soonDays ? DueState::Soon : DueState::Later;
}

} // namespace

DueList::DueList(const QDateTime& now, const QDate& until)
    : m_now(atOffice(now))
    , m_today(m_now.date())
    , m_until(until)
{
}

void DueList::add(DueItem item)
{
    if (item.dueAt) {
        item.dueAt = atOffice(*item.dueAt);
        item.due = item.dueAt->date();
        item.hours = int(m_now.secsTo(*item.dueAt) / 3600);
    }
    if (item.due > m_until)
        return;
    item.days = int(m_today.daysTo(item.due));
    item.state = stateOf(item, m_now);
    m_items.push_back(std::move(item));
}

std::vector<DueItem> DueList::sorted() &&
{
    std::stable_sort(m_items.begin(), m_items.end(), isEarlier);
    return std::move(m_items);
}

QStringList clausesOf(const EffectiveThreshold& threshold)
{
    QStringList clauses;
    for (const Clause& clause : threshold.clauses)
        clauses.append(clause.toString());
    return clauses;
}

QStringList clausesOfDuty(const DutyFacts& facts, const char* code)
{
    QStringList clauses;
    for (const Regulation& regulation : facts.regulations) {
        const Duty* duty = regulation.duty(QString::fromLatin1(code));
        if (!duty || duty->said != Said::Stated)
            continue;
        for (const Clause& clause : duty->grounds.clauses)
            clauses.append(clause.toString());
    }
    return clauses;
}

std::vector<DueItem> due(const DutyFacts& facts, const QDateTime& now, const QDate& until)
{
    DueList list(now, until);
    for (const Rule rule : rules)
        rule(facts, list);
    return std::move(list).sorted();
}

} // namespace soattt
