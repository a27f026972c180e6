#include "models/exchange/cellvalue.h"

#include "models/core/clock.h"
#include "models/core/money.h"
#include "models/core/text.h"
#include "models/exchange/excelserial.h"
#include "models/registers/fieldtext.h"

#include <QRegularExpression>

#include <cmath>

namespace soattt {

namespace {

constexpr double largestWhole = 9.0e15; ///< whole numbers above are not exact in a cell

/// Calculated cells may be off by a rounding error.
std::optional<qint64> wholeNumber(double number)
{
    const double nearest = std::round(number);
    if (std::abs(number - nearest) > 1e-6 || std::abs(nearest) > largestWhole)
        return std::nullopt;
    return qint64(nearest);
}

std::optional<Value> integerValue(double number)
{
    const auto whole = wholeNumber(number);
    return whole ? std::optional<Value>(*whole) : std::nullopt;
}

std::optional<Value> moneyValue(double number)
{
    const auto whole = wholeNumber(number);
    const auto money =
        whole ? Money::tryFromString(QString::number(*whole)) : std::optional<Money>();
    return money ? std::optional<Value>(money->dong()) : std::nullopt;
}

std::optional<Value> yesNoValue(double number)
{
    if (number != 0 && number != 1)
        return std::nullopt;
    return Value(number == 1);
}

Value dateTimeValue(const QDate& date, const QTime& time)
{
    return Value(QDateTime(date, time, Qt::OffsetFromUTC, officeOffsetSeconds).toUTC());
}

/// A number without a date format: Excel's day count, from 1950 on. Smaller ones are rather years
/// or typing errors.
std::optional<Value> serialValue(double number, bool withTime)
{
    constexpr double year1950 = 18'264;
    const auto moment = number >= year1950 ? serial::toDateTime(number) : std::nullopt;
    if (!moment)
        return std::nullopt;
    return withTime ? dateTimeValue(moment->date(), moment->time()) : Value(moment->date());
}

std::optional<Value> fromNumber(const Field& field, const Cell& cell)
{
    switch (field.type) {
    case FieldType::Integer:
        return integerValue(cell.number);
    case FieldType::Money:
        return moneyValue(cell.number);
    case FieldType::YesNo:
        return yesNoValue(cell.number);
    case FieldType::Date:
        return serialValue(cell.number, false);
    case FieldType::DateTime:
        return serialValue(cell.number, true);
    default:
        return valueFromText(field, cell.shown());
    }
}

std::optional<Value> fromDate(const Field& field, const Cell& cell)
{
    if (field.type == FieldType::Date)
        return Value(cell.date);
    if (field.type == FieldType::DateTime && cell.time.isValid())
        return dateTimeValue(cell.date, cell.time);
    return valueFromText(field, cell.shown());
}

/// Dates in words as plain ones; other text stays.
QString plainDate(const QString& text)
{
    static const QRegularExpression worded(
        QStringLiteral("(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})[,\\s]+năm\\s+(\\d{4})"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression clock(
        QStringLiteral("^(\\d{1,2})\\s*(?:giờ|h|g|:)\\s*(\\d{1,2})?\\s*(?:phút|p|')?[,\\s]+(?:"
                       "ngày\\s+)?(\\S+)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString plain = text::clean(text);
    plain.replace(worded, QStringLiteral("\\1/\\2/\\3"));
    const auto timed = clock.match(plain);
    if (timed.hasMatch()) {
        return timed.captured(3) + QLatin1Char(' ') + timed.captured(1).rightJustified(2, u'0') +
               QLatin1Char(':') + timed.captured(2).rightJustified(2, u'0');
    }
    return plain.startsWith(QStringLiteral("ngày "), Qt::CaseInsensitive) ? plain.mid(5) : plain;
}

std::optional<Value> fromText(const Field& field, const QString& text)
{
    if (field.type == FieldType::Date || field.type == FieldType::DateTime)
        return valueFromText(field, plainDate(text));
    return valueFromText(field, text);
}

} // namespace

std::optional<Value> valueFromCell(const Field& field, const Cell& cell)
{
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return Value();
    case Cell::Kind::Text:
        return fromText(field, cell.text);
    case Cell::Kind::Number:
        return fromNumber(field, cell);
    case Cell::Kind::Boolean:
        return field.type == FieldType::YesNo ? yesNoValue(cell.number)
                                              : valueFromText(field, cell.shown());
    case Cell::Kind::Date:
        return fromDate(field, cell);
    case Cell::Kind::Error:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Interval> intervalFromCell(const Cell& cell)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{1,5}) ?(phut|gio|ngay|tuan|thang|nam)$"));
    static const QHash<QString, QString> forms{{QStringLiteral("phut"), QStringLiteral("PT%1M")},
                                               {QStringLiteral("gio"), QStringLiteral("PT%1H")},
                                               {QStringLiteral("ngay"), QStringLiteral("P%1D")},
                                               {QStringLiteral("tuan"), QStringLiteral("P%1W")},
                                               {QStringLiteral("thang"), QStringLiteral("P%1M")},
                                               {QStringLiteral("nam"), QStringLiteral("P%1Y")}};
    const QString typed = text::clean(cell.shown());
    const auto match = shape.match(text::fold(typed));
    if (match.hasMatch())
        return Interval::tryFromString(
            forms.value(match.captured(2)).arg(match.captured(1).toInt()));
    return Interval::tryFromString(typed.toUpper());
}

} // namespace soattt
