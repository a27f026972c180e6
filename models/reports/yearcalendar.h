#pragma once

#include "models/reports/formfields.h"
#include "models/reports/letterhead.h"
#include "models/reports/paperoptions.h"

#include <QDate>

/// The paper for the wall: what is due in a year, day by day, with its clause and a box to tick.
namespace soattt {

struct YearCalendarItem
{
    QDate day;
    QString what;
    QString object;
    QString clauses;
    bool operator==(const YearCalendarItem&) const = default;
};

struct YearCalendarValues
{
    int year = 0;
    QDate madeOn;
    std::vector<YearCalendarItem> earlier; ///< late since before the year began
    std::vector<YearCalendarItem> items;   ///< of the year, by day
    std::optional<QString> notes;
};

const std::vector<FormField<YearCalendarValues>>& yearCalendarFields();

/// A page with the months across and the days down the year, then a table a month. Items of one
/// day, duty and clause are one line with all they are about, as far as a line can tell it.
ReportDocument buildYearCalendar(const YearCalendarValues& values, const LetterheadData& head,
                                 const PaperOptions& options);

} // namespace soattt
