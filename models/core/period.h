#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace soattt {

/// A reporting period: a month, a quarter, a half-year or a year of the calendar.
class Period
{
public:
    enum class Kind { Month, Quarter, Half, Year };

    /// "2026", "2026H1", "2026Q3", "2026-07". Throws DataError on anything else.
    static Period fromString(const QString& text);
    static std::optional<Period> tryFromString(const QString& text);
    /// The period of that kind that holds the day.
    static Period containing(const QDate& day, Kind kind);

    Kind kind() const { return m_kind; }
    int year() const { return m_year; }
    /// 1…12, 1…4, 1…2, or 1.
    int number() const { return m_number; }
    QDate first() const;
    QDate last() const;
    bool contains(const QDate& day) const { return day >= first() && day <= last(); }
    Period next() const;
    Period previous() const;
    QString toString() const;
    /// As documents write it: "6 tháng đầu năm 2026", "Quý III năm 2026", "tháng 7 năm 2026", "năm
    /// 2026".
    QString inDocuments() const;
    bool operator==(const Period&) const = default;

private:
    Period(Kind kind, int year, int number);
    int months() const;
    Kind m_kind;
    int m_year;
    int m_number;
};

} // namespace soattt
