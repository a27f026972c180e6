#include "models/exchange/excelserial.h"

#include <cmath>

namespace soattt::serial {

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr qint64 lastSerial = 2'958'465; // 9999-12-31

/// Day 0 of the calendar the number counts in. The 1900 calendar has a day too many, number 60.
QDate origin(qint64 day, bool date1904)
{
    if (date1904)
        return QDate(1904, 1, 1);
    return day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
}

} // namespace

std::optional<QDateTime> toDateTime(double serial, bool date1904)
{
    if (!(serial >= 0) || serial >= double(lastSerial + 1))
        return std::nullopt;
    const qint64 seconds = std::llround(serial * double(daySeconds));
    const qint64 day = seconds / daySeconds;
    if (!date1904 && (day == 0 || day == 60))
        return std::nullopt;
    return QDateTime(origin(day, date1904).addDays(day), QTime(0, 0), Qt::UTC)
        .addSecs(seconds % daySeconds);
}

std::optional<double> fromDateTime(const QDate& date, const QTime& time)
{
    if (!date.isValid() || date < QDate(1900, 3, 1) || date.year() > 9999)
        return std::nullopt;
    const double day = double(QDate(1899, 12, 30).daysTo(date));
    return time.isValid() ? day + double(time.msecsSinceStartOfDay()) / (daySeconds * 1000.0) : day;
}

} // namespace soattt::serial
