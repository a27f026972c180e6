#include "models/core/period.h"

#include "models/core/error.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace soattt {

Period::Period(Kind kind, int year, int number)
    : m_kind(kind)
    , m_year(year)
    , m_number(number)
{
}

std::optional<Period> Period::tryFromString(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("^((?:19|20|21)\\d\\d)(?:H([12])|Q([1-4])|-(0[1-9]|1[0-2]))?$"));
    const auto match = shape.match(text.trimmed().toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    if (!match.captured(2).isEmpty())
        return Period(Kind::Half, year, match.captured(2).toInt());
    if (!match.captured(3).isEmpty())
        return Period(Kind::Quarter, year, match.captured(3).toInt());
    if (!match.captured(4).isEmpty())
        return Period(Kind::Month, year, match.captured(4).toInt());
    return Period(Kind::Year, year, 1);
}

Period Period::fromString(const QString& text)
{
    const auto period = tryFromString(text);
    if (!period)
        throw DataError(
            QCoreApplication::translate(
                "Period", "\"%1\" is not a period like 2026, 2026H1, 2026Q3 or 2026-07.")
                .arg(text));
    return *period;
}

int Period::months() const
{
    switch (m_kind) {
    case Kind::Month:
        return 1;
    case Kind::Quarter:
        return 3;
    case Kind::Half:
        return 6;
    case Kind::Year:
        return 12;
    }
    Q_UNREACHABLE();
}

Period Period::containing(const QDate& day, Kind kind)
{
    const Period whole(kind, day.year(), 1);
    return Period(kind, day.year(), (day.month() - 1) / whole.months() + 1);
}

QDate Period::first() const
{
    return QDate(m_year, (m_number - 1) * months() + 1, 1);
}

QDate Period::last() const
{
    return first().addMonths(months()).addDays(-1);
}

Period Period::next() const
{
    return containing(last().addDays(1), m_kind);
}

Period Period::previous() const
{
    return containing(first().addDays(-1), m_kind);
}

QString Period::toString() const
{
    switch (m_kind) {
    case Kind::Month:
        return QStringLiteral("%1-%2").arg(m_year).arg(m_number, 2, 10, QLatin1Char('0'));
    case Kind::Quarter:
        return QStringLiteral("%1Q%2").arg(m_year).arg(m_number);
    case Kind::Half:
        return QStringLiteral("%1H%2").arg(m_year).arg(m_number);
    case Kind::Year:
        return QString::number(m_year);
    }
    Q_UNREACHABLE();
}

QString Period::inDocuments() const
{
    static const char* const roman[] = {"I", "II", "III", "IV"};
    switch (m_kind) {
    case Kind::Month:
        return QStringLiteral("tháng %1 năm %2").arg(m_number).arg(m_year);
    case Kind::Quarter:
        return QStringLiteral("Quý %1 năm %2").arg(QLatin1String(roman[m_number - 1])).arg(m_year);
    case Kind::Half:
        return (m_number == 1 ? QStringLiteral("6 tháng đầu năm %1")
                              : QStringLiteral("6 tháng cuối năm %1"))
            .arg(m_year);
    case Kind::Year:
        return QStringLiteral("năm %1").arg(m_year);
    }
    Q_UNREACHABLE();
}

} // namespace soattt
