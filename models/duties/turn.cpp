#include "models/duties/turn.h"

#include "models/duties/dutyrules.h"

namespace soattt::dutyrules {

Period::Kind periodKind(const Interval& interval)
{
    constexpr qint64 day = qint64(24) * 60;
    if (interval.approximateMinutes() >= 365 * day)
        return Period::Kind::Year;
    if (interval.approximateMinutes() >= 180 * day)
        return Period::Kind::Half;
    if (interval.approximateMinutes() >= 90 * day)
        return Period::Kind::Quarter;
    return Period::Kind::Month;
}

Turn::Turn(const DutyFacts& facts, Demand demand, const QDate& today)
    : m_clauses(clausesOfDemand(facts, demand))
    , m_today(today)
{
    if (const auto every = intervalOfDemand(facts, demand))
        m_period = Period::containing(today, periodKind(*every));
}

bool Turn::isSettledBy(const std::optional<QDate>& day) const
{
    return day && (!m_period || m_period->contains(*day));
}

} // namespace soattt::dutyrules
