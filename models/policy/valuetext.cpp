#include "models/policy/valuetext.h"

#include <QCoreApplication>

namespace soattt {

namespace {

QString counted(const char* source, int n)
{
    return QCoreApplication::translate("Policy", source, nullptr, n);
}

void add(QStringList& parts, const char* source, int n)
{
    if (n > 0)
        parts << counted(source, n);
}

QString numberText(ThresholdUnit unit, int number)
{
    switch (unit) {
    case ThresholdUnit::None:
        return QString::number(number);
    case ThresholdUnit::Characters:
        return counted(QT_TRANSLATE_N_NOOP("Policy", "%n character(s)"), number);
    case ThresholdUnit::Times:
        return counted(QT_TRANSLATE_N_NOOP("Policy", "%n time(s)"), number);
    case ThresholdUnit::Minutes:
        return counted(QT_TRANSLATE_N_NOOP("Policy", "%n minute(s)"), number);
    case ThresholdUnit::Days:
        return counted(QT_TRANSLATE_N_NOOP("Policy", "%n day(s)"), number);
    case ThresholdUnit::Machines:
        return counted(QT_TRANSLATE_N_NOOP("Policy", "%n machine(s)"), number);
    }
    Q_UNREACHABLE();
}

QString rangeText(ThresholdUnit unit, const NumberRange& range)
{
    if (range.min == range.max)
        return numberText(unit, range.max);
    if (!range.min)
        return QCoreApplication::translate("Policy", "at most %1").arg(numberText(unit, range.max));
    return QCoreApplication::translate("Policy", "%1 to %2")
        .arg(QString::number(*range.min), numberText(unit, range.max));
}

QString className(const QString& name)
{
    if (name == QLatin1String("lower"))
        return QCoreApplication::translate("Policy", "lower-case letter");
    if (name == QLatin1String("upper"))
        return QCoreApplication::translate("Policy", "capital letter");
    if (name == QLatin1String("digit"))
        return QCoreApplication::translate("Policy", "digit");
    if (name == QLatin1String("special"))
        return QCoreApplication::translate("Policy", "special character");
    return QCoreApplication::translate("Policy", "digit or special character");
}

QString classesText(const PasswordClasses& classes)
{
    QStringList parts;
    for (const QString& name : classes.names())
        parts << className(name);
    return parts.join(QLatin1String(", "));
}

QString absenceText(Said said, const QString& word)
{
    switch (said) {
    case Said::Stated:
        return {};
    case Said::Silent:
        return QCoreApplication::translate("Policy", "no rule");
    case Said::Unknown:
        return QCoreApplication::translate("Policy", "not known, the source is incomplete");
    case Said::Unspecified:
        return QCoreApplication::translate("Policy", "no number (“%1”), the office sets it")
            .arg(word);
    }
    Q_UNREACHABLE();
}

} // namespace

QString intervalText(const Interval& interval)
{
    QStringList parts;
    add(parts, QT_TRANSLATE_N_NOOP("Policy", "%n year(s)"),
        interval.months() % 12 == 0 ? interval.months() / 12 : 0);
    add(parts, QT_TRANSLATE_N_NOOP("Policy", "%n month(s)"),
        interval.months() % 12 == 0 ? 0 : interval.months());
    add(parts, QT_TRANSLATE_N_NOOP("Policy", "%n day(s)"), interval.days());
    const bool wholeHours = interval.minutes() % 60 == 0;
    add(parts, QT_TRANSLATE_N_NOOP("Policy", "%n hour(s)"),
        wholeHours ? interval.minutes() / 60 : 0);
    add(parts, QT_TRANSLATE_N_NOOP("Policy", "%n minute(s)"), wholeHours ? 0 : interval.minutes());
    return parts.join(QLatin1Char(' '));
}

QString valueText(ThresholdKey key, const ThresholdValue& value)
{
    const ThresholdUnit unit = ruleOf(key).unit;
    if (const auto* interval = std::get_if<Interval>(&value))
        return intervalText(*interval);
    if (const auto* range = std::get_if<NumberRange>(&value))
        return rangeText(unit, *range);
    if (const auto* classes = std::get_if<PasswordClasses>(&value))
        return classesText(*classes);
    if (const auto* day = std::get_if<MonthDay>(&value))
        return QCoreApplication::translate("Policy", "before %1")
            .arg(day->in(2001).toString(QStringLiteral("dd/MM")));
    return numberText(unit, std::get<int>(value));
}

QString valueText(const EffectiveThreshold& entry)
{
    return entry.value ? valueText(entry.key, *entry.value) : absenceText(entry.said, entry.word);
}

QString valueText(ThresholdKey key, const Threshold& threshold)
{
    return threshold.value ? valueText(key, *threshold.value)
                           : absenceText(threshold.said, threshold.word);
}

} // namespace soattt
