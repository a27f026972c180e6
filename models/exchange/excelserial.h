#pragma once

#include <QDateTime>

#include <optional>

namespace soattt::serial {

/// The day and time of an Excel date number, to the second; empty outside Excel's calendar
/// (1900-01-01 … 9999-12-31) and for the 29/02/1900 that never was. The result is in UTC only to be
/// free of any zone: its date and time are what the cell shows.
std::optional<QDateTime> toDateTime(double serial, bool date1904 = false);

/// The date number of a day and time; empty before 01/03/1900 (Excel's calendar is wrong there).
std::optional<double> fromDateTime(const QDate& date, const QTime& time = {});

} // namespace soattt::serial
