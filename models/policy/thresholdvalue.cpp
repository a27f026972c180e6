#include "models/policy/thresholdvalue.h"

#include "models/core/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace soattt {

namespace {

const QString digit = QStringLiteral("digit");
const QString special = QStringLiteral("special");
const QString digitOrSpecial = QStringLiteral("digit_or_special");

const QStringList& classOrder()
{
    static const QStringList order{QStringLiteral("lower"), QStringLiteral("upper"), digit, special,
                                   digitOrSpecial};
    return order;
}

std::optional<int> wholeNumber(const QJsonValue& json)
{
    const int number = json.toInt(-1);
    if (!json.isDouble() || number < 1)
        return std::nullopt;
    return number;
}

std::optional<ThresholdValue> rangeFromJson(const QJsonObject& json)
{
    const bool hasMin = json.contains(QLatin1String("min"));
    const auto min = wholeNumber(json.value(QLatin1String("min")));
    const auto max = wholeNumber(json.value(QLatin1String("max")));
    if (!max || hasMin != min.has_value() || json.size() != (hasMin ? 2 : 1) || min > max)
        return std::nullopt;
    return NumberRange{min, *max};
}

std::optional<ThresholdValue> classesFromJson(const QJsonArray& json)
{
    QStringList names;
    for (const QJsonValue name : json)
        names << name.toString();
    return PasswordClasses::tryFromList(names);
}

QJsonObject rangeToJson(const NumberRange& range)
{
    QJsonObject json{{QStringLiteral("max"), range.max}};
    if (range.min)
        json.insert(QStringLiteral("min"), *range.min);
    return json;
}

std::optional<ThresholdValue> rangeFromText(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("^([1-9]\\d{0,3})(?:\\s*[-–]\\s*([1-9]\\d{0,3}))?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int min = match.captured(1).toInt();
    const int max = match.captured(2).isEmpty() ? min : match.captured(2).toInt();
    if (min > max)
        return std::nullopt;
    return NumberRange{min, max};
}

std::optional<ThresholdValue> numberFromText(const QString& text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < 1)
        return std::nullopt;
    return number;
}

std::optional<ThresholdValue> tryValueFromText(ThresholdKey key, const QString& text)
{
    switch (ruleOf(key).type) {
    case ThresholdType::Interval:
        return Interval::tryFromString(text);
    case ThresholdType::Number:
        return numberFromText(text);
    case ThresholdType::Range:
        return rangeFromText(text);
    case ThresholdType::Classes:
        return PasswordClasses::tryFromList(text.simplified().split(QLatin1Char(' ')));
    case ThresholdType::MonthDay:
        return MonthDay::tryFromString(text);
    }
    Q_UNREACHABLE();
}

QString expected(ThresholdType type)
{
    switch (type) {
    case ThresholdType::Interval:
        return QCoreApplication::translate("Policy", "Write a length of time like P3M or PT10M.");
    case ThresholdType::Number:
        return QCoreApplication::translate("Policy", "Write a whole number from 1 up.");
    case ThresholdType::Range:
        return QCoreApplication::translate("Policy", "Write a number or a range like 3-5.");
    case ThresholdType::Classes:
        return QCoreApplication::translate(
            "Policy", "Write lower, upper, digit, special or digit_or_special, with spaces.");
    case ThresholdType::MonthDay:
        return QCoreApplication::translate("Policy", "Write month and day like 11-15.");
    }
    Q_UNREACHABLE();
}

/// One number to compare by; not for character classes.
qint64 measure(const ThresholdValue& value)
{
    if (const auto* interval = std::get_if<Interval>(&value))
        return interval->approximateMinutes();
    if (const auto* range = std::get_if<NumberRange>(&value))
        return range->max;
    if (const auto* day = std::get_if<MonthDay>(&value))
        return day->month * 100 + day->day;
    return std::get<int>(value);
}

} // namespace

PasswordClasses::PasswordClasses(QStringList names)
    : m_names(std::move(names))
{
}

std::optional<PasswordClasses> PasswordClasses::tryFromList(const QStringList& names)
{
    QStringList ordered;
    for (const QString& name : classOrder())
        if (names.contains(name))
            ordered << name;
    if (ordered.isEmpty() || ordered.size() != names.size())
        return std::nullopt;
    return PasswordClasses(ordered);
}

bool PasswordClasses::demands(const QString& name) const
{
    return m_names.contains(name) ||
           (name == digitOrSpecial && (m_names.contains(digit) || m_names.contains(special)));
}

bool PasswordClasses::covers(const PasswordClasses& other) const
{
    return std::ranges::all_of(other.m_names, [this](const QString& n) { return demands(n); });
}

PasswordClasses PasswordClasses::united(const PasswordClasses& other) const
{
    QStringList names;
    for (const QString& name : classOrder())
        if (m_names.contains(name) || other.m_names.contains(name))
            names << name;
    if (names.contains(digit) || names.contains(special))
        names.removeAll(digitOrSpecial);
    return PasswordClasses(names);
}

std::optional<MonthDay> MonthDay::tryFromString(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d\\d)-(\\d\\d)$"));
    const auto match = shape.match(text);
    const MonthDay day{match.captured(1).toInt(), match.captured(2).toInt()};
    if (!match.hasMatch() || !day.in(2001).isValid())
        return std::nullopt;
    return day;
}

QString MonthDay::toString() const
{
    return QStringLiteral("%1-%2")
        .arg(month, 2, 10, QLatin1Char('0'))
        .arg(day, 2, 10, QLatin1Char('0'));
}

std::optional<ThresholdValue> tryValueFromJson(ThresholdKey key, const QJsonValue& json)
{
    switch (ruleOf(key).type) {
    case ThresholdType::Interval:
        return Interval::tryFromString(json.toString());
    case ThresholdType::Number:
        return wholeNumber(json);
    case ThresholdType::Range:
        return rangeFromJson(json.toObject());
    case ThresholdType::Classes:
        return classesFromJson(json.toArray());
    case ThresholdType::MonthDay:
        return MonthDay::tryFromString(json.toString());
    }
    Q_UNREACHABLE();
}

QJsonValue valueToJson(const ThresholdValue& value)
{
    if (const auto* interval = std::get_if<Interval>(&value))
        return interval->toString();
    if (const auto* range = std::get_if<NumberRange>(&value))
        return rangeToJson(*range);
    if (const auto* classes = std::get_if<PasswordClasses>(&value))
        return QJsonArray::fromStringList(classes->names());
    if (const auto* day = std::get_if<MonthDay>(&value))
        return day->toString();
    return std::get<int>(value);
}

ThresholdValue valueFromText(ThresholdKey key, const QString& text)
{
    if (const auto value = tryValueFromText(key, text.trimmed()))
        return *value;
    throw UserError(QCoreApplication::translate("Policy", "\"%1\" is no value for \"%2\".")
                        .arg(text, labelOf(key)),
                    expected(ruleOf(key).type));
}

QString valueToText(const ThresholdValue& value)
{
    if (const auto* interval = std::get_if<Interval>(&value))
        return interval->toString();
    if (const auto* range = std::get_if<NumberRange>(&value))
        return QStringLiteral("%1-%2").arg(range->min.value_or(1)).arg(range->max);
    if (const auto* classes = std::get_if<PasswordClasses>(&value))
        return classes->names().join(QLatin1Char(' '));
    if (const auto* day = std::get_if<MonthDay>(&value))
        return day->toString();
    return QString::number(std::get<int>(value));
}

bool isAtLeastAsStrict(ThresholdKey key, const ThresholdValue& a, const ThresholdValue& b)
{
    if (const auto* classes = std::get_if<PasswordClasses>(&a))
        return classes->covers(std::get<PasswordClasses>(b));
    return ruleOf(key).stricter == StricterIs::Less ? measure(a) <= measure(b)
                                                    : measure(a) >= measure(b);
}

ThresholdValue strictest(ThresholdKey key, const ThresholdValue& a, const ThresholdValue& b)
{
    if (isAtLeastAsStrict(key, a, b))
        return a;
    if (isAtLeastAsStrict(key, b, a))
        return b;
    return std::get<PasswordClasses>(a).united(std::get<PasswordClasses>(b));
}

} // namespace soattt
