#pragma once

#include "models/core/interval.h"
#include "models/policy/thresholdkey.h"

#include <QDate>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <variant>

namespace soattt {

/// A number that may lie between two: failed sign-ins 3 to 5. Some texts give only the upper end.
struct NumberRange
{
    std::optional<int> min;
    int max;
    bool operator==(const NumberRange&) const = default;
};

/// The kinds of characters a password must hold. The regulations know two patterns, kept apart:
/// all of `lower upper digit special`, or `lower upper digit_or_special` ("chữ số hoặc ký tự đặc
/// biệt").
class PasswordClasses
{
public:
    /// Any non-empty set of lower, upper, digit, special, digit_or_special. Empty on another word.
    static std::optional<PasswordClasses> tryFromList(const QStringList& names);

    const QStringList& names() const { return m_names; }
    /// Every password good for this is good for the other too.
    bool covers(const PasswordClasses& other) const;
    /// Demands all that either demands.
    PasswordClasses united(const PasswordClasses& other) const;
    bool operator==(const PasswordClasses&) const = default;

private:
    explicit PasswordClasses(QStringList names);
    bool demands(const QString& name) const;
    QStringList m_names; ///< in the order lower, upper, digit, special, digit_or_special
};

/// A day of every year, "trước ngày 15/11" is 11-15: the day itself is already late.
struct MonthDay
{
    int month;
    int day;

    /// "11-15". Empty when it is no day of every year.
    static std::optional<MonthDay> tryFromString(const QString& text);
    QString toString() const;
    QDate in(int year) const { return QDate(year, month, day); }
    /// 14/11 for 11-15.
    QDate lastGoodDay(int year) const { return in(year).addDays(-1); }
    bool operator==(const MonthDay&) const = default;
};

using ThresholdValue = std::variant<Interval, int, NumberRange, PasswordClasses, MonthDay>;

/// Reads the form that `valueToJson` writes, by the type of the key. Empty when it doesn't fit.
std::optional<ThresholdValue> tryValueFromJson(ThresholdKey key, const QJsonValue& json);
QJsonValue valueToJson(const ThresholdValue& value);

/// Reads what an office types or a book stores for an own rule: P3M, 8, "3-5" or "5",
/// "lower upper digit special", 11-15. Throws UserError that says what is expected.
ThresholdValue valueFromText(ThresholdKey key, const QString& text);
/// The form that `valueFromText` reads.
QString valueToText(const ThresholdValue& value);

/// a satisfies whoever asks for b. Both of the type of the key.
bool isAtLeastAsStrict(ThresholdKey key, const ThresholdValue& a, const ThresholdValue& b);
/// The stricter; for character classes of which neither covers the other, their union.
ThresholdValue strictest(ThresholdKey key, const ThresholdValue& a, const ThresholdValue& b);

} // namespace soattt
