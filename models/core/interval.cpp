#include "models/core/interval.h"

#include "models/core/error.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace soattt {

Interval::Interval(int months, int days, int minutes)
    : m_months(months)
    , m_days(days)
    , m_minutes(minutes)
{
}

std::optional<Interval> Interval::tryFromString(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("^P(?:(\\d{1,3})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?"
                       "(?:T(?=\\d)(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?)?$"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int n) { return match.captured(n).toInt(); };
    const Interval interval(part(1) * 12 + part(2), part(3) * 7 + part(4), part(5) * 60 + part(6));
    if (interval.approximateMinutes() == 0)
        return std::nullopt;
    return interval;
}

Interval Interval::fromString(const QString& text)
{
    const auto interval = tryFromString(text);
    if (!interval)
        throw DataError(QCoreApplication::translate(
                            "Interval", "\"%1\" is not a length of time like P3M or PT24H.")
                            .arg(text));
    return *interval;
}

QDate Interval::addTo(const QDate& date) const
{
    return date.addMonths(m_months).addDays(m_days + m_minutes / (24 * 60));
}

QDateTime Interval::addTo(const QDateTime& time) const
{
    return time.addMonths(m_months).addDays(m_days).addSecs(qint64(m_minutes) * 60);
}

qint64 Interval::approximateMinutes() const
{
    const qint64 days = qint64(m_months / 12) * 365 + qint64(m_months % 12) * 30 + m_days;
    return days * 24 * 60 + m_minutes;
}

QString Interval::toString() const
{
    QString text = QStringLiteral("P");
    if (m_months >= 12 && m_months % 12 == 0)
        text += QStringLiteral("%1Y").arg(m_months / 12);
    else if (m_months > 0)
        text += QStringLiteral("%1M").arg(m_months);
    if (m_days > 0)
        text += QStringLiteral("%1D").arg(m_days);
    if (m_minutes <= 0)
        return text;
    text += QLatin1Char('T');
    if (m_minutes % 60 == 0)
        return text + QStringLiteral("%1H").arg(m_minutes / 60);
    return text + QStringLiteral("%1M").arg(m_minutes);
}

} // namespace soattt
