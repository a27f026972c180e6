#include "models/registers/fieldtext.h"

#include "models/core/clock.h"
#include "models/core/money.h"
#include "models/core/text.h"
#include "models/registers/labels.h"
#include "models/registers/tidy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

namespace soattt {

namespace {

using LabelOf = QString (*)(const Choice&);

QString choiceText(const Field& field, const QString& key, LabelOf label)
{
    for (const Choice& choice : field.choices) {
        if (choice.key == key)
            return label(choice);
    }
    return key;
}

QString yesNo(bool yes, LabelOf label)
{
    return yes ? label({QString(), QT_TRANSLATE_NOOP("Choice", "Yes")})
               : label({QString(), QT_TRANSLATE_NOOP("Choice", "No")});
}

QString listText(const Field& field, const QStringList& list, LabelOf label)
{
    QStringList texts;
    for (const QString& item : list)
        texts.append(choiceText(field, item, label));
    return texts.join(field.type == FieldType::Lines ? QLatin1String("\n") : QLatin1String("; "));
}

QString worded(const Field& field, const Value& value, LabelOf label)
{
    if (const auto* text = std::get_if<QString>(&value))
        return field.type == FieldType::Choice ? choiceText(field, *text, label) : *text;
    if (const auto* number = std::get_if<qint64>(&value))
        return field.type == FieldType::Money ? Money(*number).toString()
                                              : QString::number(*number);
    if (const auto* yes = std::get_if<bool>(&value))
        return yesNo(*yes, label);
    if (const auto* date = std::get_if<QDate>(&value))
        return text::dateForPeople(*date);
    if (const auto* time = std::get_if<QDateTime>(&value))
        return timeForPeople(*time);
    if (const auto* list = std::get_if<QStringList>(&value))
        return listText(field, *list, label);
    return {};
}

bool sameWord(const QString& folded, const QString& label)
{
    return folded == text::fold(label);
}

std::optional<Value> choiceFromText(const Field& field, const QString& typed)
{
    const QString folded = text::fold(typed);
    for (const Choice& choice : field.choices) {
        if (typed == choice.key || sameWord(folded, choiceLabel(choice)) ||
            sameWord(folded, paper::choiceLabel(choice)))
            return Value(choice.key);
    }
    for (const Choice& choice : field.choices) {
        for (const QString& alias : choice.aliases) {
            if (sameWord(folded, alias))
                return Value(choice.key);
        }
    }
    return std::nullopt;
}

/// A mark that says no is the same as no mark.
std::optional<Value> yesNoFromText(const Field& field, const QString& typed)
{
    static const QStringList yes{
        QStringLiteral("co"), QStringLiteral("c"),   QStringLiteral("x"),
        QStringLiteral("1"),  QStringLiteral("yes"), QStringLiteral("true"),
        QStringLiteral("✓"),  QStringLiteral("v"),   QStringLiteral("dung")};
    static const QStringList no{
        QStringLiteral("khong"), QStringLiteral("k"),   QStringLiteral("0"), QStringLiteral("no"),
        QStringLiteral("false"), QStringLiteral("sai"), QStringLiteral("-")};
    const QString folded = text::fold(typed);
    if (yes.contains(folded))
        return Value(true);
    if (no.contains(folded))
        return tidied(field, Value(false));
    return std::nullopt;
}

std::optional<Value> integerFromText(const QString& typed)
{
    bool ok = false;
    const qint64 number = typed.toLongLong(&ok);
    return ok ? std::optional<Value>(number) : std::nullopt;
}

std::optional<Value> moneyFromText(const QString& typed)
{
    const auto money = Money::tryFromString(typed);
    return money ? std::optional<Value>(money->dong()) : std::nullopt;
}

std::optional<Value> dateFromText(const QString& typed)
{
    const QDate date = text::dateFromPeople(typed);
    return date.isValid() ? std::optional<Value>(date) : std::nullopt;
}

std::optional<QTime> timeFromText(const QString& typed)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{1,2})(?::|h|g| giờ ?)(?:(\\d{2})(?::\\d{2}| phút)?)?$"));
    const auto match = shape.match(typed);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional<QTime>(time) : std::nullopt;
}

/// "05/03/2026 09:15" or "09:15 05/03/2026"; a bare date is refused: a clock needs its minute.
std::optional<Value> dateTimeFromText(const QString& typed)
{
    const QDateTime iso = QDateTime::fromString(typed, Qt::ISODate);
    if (iso.isValid() && typed.contains(QLatin1Char('T')))
        return Value(
            (iso.timeSpec() == Qt::LocalTime
                 ? QDateTime(iso.date(), iso.time(), Qt::OffsetFromUTC, officeOffsetSeconds)
                 : iso)
                .toUTC());
    const qsizetype space = typed.indexOf(QLatin1Char(' '));
    const QString head = typed.left(space).trimmed();
    const QString tail = typed.mid(space + 1).trimmed();
    const bool dateFirst = text::dateFromPeople(head).isValid();
    const QDate date = text::dateFromPeople(dateFirst ? head : tail);
    const auto time = timeFromText(dateFirst ? tail : head);
    if (space < 0 || !date.isValid() || !time)
        return std::nullopt;
    return Value(QDateTime(date, *time, Qt::OffsetFromUTC, officeOffsetSeconds).toUTC());
}

std::optional<Value> listFromText(const Field& field, const QString& typed)
{
    static const QRegularExpression separators(QStringLiteral("[;\\n]"));
    QStringList items;
    for (const QString& part : typed.split(separators)) {
        const QString item = text::clean(part);
        if (item.isEmpty())
            continue;
        const auto value =
            field.type == FieldType::Choices ? choiceFromText(field, item) : Value(item);
        if (!value)
            return std::nullopt;
        if (!items.contains(textOf(*value)))
            items.append(textOf(*value));
    }
    return items.isEmpty() ? Value() : Value(items);
}

} // namespace

QString displayText(const Field& field, const Value& value)
{
    return worded(field, value, choiceLabel);
}

QString paperText(const Field& field, const Value& value)
{
    return worded(field, value, paper::choiceLabel);
}

std::optional<Value> valueFromText(const Field& field, const QString& raw)
{
    const QString typed = text::clean(raw);
    if (typed.isEmpty())
        return Value();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Reference:
        return tidied(field, Value(typed));
    case FieldType::Integer:
        return integerFromText(typed);
    case FieldType::Money:
        return moneyFromText(typed);
    case FieldType::YesNo:
        return yesNoFromText(field, typed);
    case FieldType::Date:
        return dateFromText(typed);
    case FieldType::DateTime:
        return dateTimeFromText(typed);
    case FieldType::Choice:
        return choiceFromText(field, typed);
    case FieldType::Choices:
    case FieldType::References:
    case FieldType::Lines:
        return listFromText(field, typed);
    }
    Q_UNREACHABLE();
}

QString expectation(const Field& field)
{
    const auto said = [](const char* source) {
        return QCoreApplication::translate("Field", source);
    };
    switch (field.type) {
    case FieldType::Integer:
        return said(QT_TRANSLATE_NOOP("Field", "a whole number"));
    case FieldType::Money:
        return said(QT_TRANSLATE_NOOP("Field", "an amount in đồng like 12.450.000"));
    case FieldType::YesNo:
        return said(QT_TRANSLATE_NOOP("Field", "Có or Không"));
    case FieldType::Date:
        return said(QT_TRANSLATE_NOOP("Field", "a date like 05/03/2026"));
    case FieldType::DateTime:
        return said(QT_TRANSLATE_NOOP("Field", "a date and time like 05/03/2026 09:15"));
    case FieldType::Choice:
    case FieldType::Choices: {
        QStringList labels;
        for (const Choice& choice : field.choices)
            labels.append(choiceLabel(choice));
        return said(QT_TRANSLATE_NOOP("Field", "one of: %1")).arg(labels.join(QLatin1String(", ")));
    }
    case FieldType::Reference:
    case FieldType::References:
        return said(QT_TRANSLATE_NOOP("Field", "the code of a record that is in the register"));
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Lines:
        return said(QT_TRANSLATE_NOOP("Field", "a text of at most %1 characters"))
            .arg(field.maxLength);
    }
    Q_UNREACHABLE();
}

QString missingDay(const Field& field, const QString& typed)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{1,2})([/.-])(\\d{1,2}\\2(?:\\d{4}|\\d{2}))\\b"));
    const auto match = shape.match(typed.trimmed());
    const bool dated = field.type == FieldType::Date || field.type == FieldType::DateTime;
    if (!dated || !match.hasMatch())
        return {};
    const QDate month =
        text::dateFromPeople(QStringLiteral("1") + match.captured(2) + match.captured(3));
    if (!month.isValid() ||
        (match.captured(1).toInt() >= 1 && match.captured(1).toInt() <= month.daysInMonth()))
        return {};
    return QCoreApplication::translate("Field", "There is no %1: %2 has only %3 days.")
        .arg(match.captured(0), month.toString(QStringLiteral("MM/yyyy")))
        .arg(month.daysInMonth());
}

QJsonValue toJson(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return *number;
    if (const auto* yes = std::get_if<bool>(&value))
        return *yes;
    if (const auto* list = std::get_if<QStringList>(&value))
        return QJsonArray::fromStringList(*list);
    if (const auto* time = std::get_if<QDateTime>(&value))
        return atOffice(*time).toString(Qt::ISODate);
    return isEmpty(value) ? QJsonValue() : QJsonValue(canonicalText(value));
}

} // namespace soattt
