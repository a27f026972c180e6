#pragma once

#include "models/core/period.h"
#include "models/duties/dutyfacts.h"

namespace soattt::dutyrules {

/// The calendar period a rhythm comes to: the longest of year, half-year, quarter and month that
/// isn't longer than the interval, a month at least.
Period::Kind periodKind(const Interval& interval);

/// Something a text wants once in every period ("hàng năm"): the period running now, due on its
/// last day. Where no text says how often, it is wanted once, and now.
class Turn
{
public:
    Turn(const DutyFacts& facts, Demand demand, const QDate& today);

    bool isAsked() const { return !m_clauses.isEmpty(); }
    const QStringList& clauses() const { return m_clauses; }
    /// Whether what was done that day is of this turn.
    bool isSettledBy(const std::optional<QDate>& day) const;
    QDate due() const { return m_period ? m_period->last() : m_today; }
    /// "2026"; empty where it is wanted once.
    QString name() const { return m_period ? m_period->toString() : QString(); }

private:
    QStringList m_clauses;
    QDate m_today;
    std::optional<Period> m_period;
};

} // namespace soattt::dutyrules
