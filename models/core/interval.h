#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace soattt {

/// A length of time as ISO 8601 writes it: P3M, P7D, P1Y, PT24H, PT10M. Months stay months:
/// 30/11 + P3M is the last day of February. Never zero, never negative.
class Interval
{
public:
    static Interval fromString(const QString& text);
    static std::optional<Interval> tryFromString(const QString& text);

    /// Months first, then days; of minutes only whole days count.
    QDate addTo(const QDate& date) const;
    QDateTime addTo(const QDateTime& time) const;
    /// Length in minutes with a month of 30 days and a year of 365: only for telling which of two
    /// is stricter.
    qint64 approximateMinutes() const;
    int months() const { return m_months; }
    int days() const { return m_days; }
    int minutes() const { return m_minutes; }
    QString toString() const;
    bool operator==(const Interval&) const = default;

private:
    Interval(int months, int days, int minutes);
    int m_months;
    int m_days;
    int m_minutes;
};

} // namespace soattt
