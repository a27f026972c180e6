#include "models/tables/fieldask.h"

#include "models/core/text.h"
#include "models/registers/fieldtext.h"
#include "models/registers/labels.h"
#include "models/tables/relativeday.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldAsk)
};

using Test = Condition::Test;

bool isDay(const Field& field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

std::vector<Ask> typeAsks(const Field& field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Lines:
        return {Ask::Contains, Ask::Is};
    case FieldType::Integer:
    case FieldType::Money:
        return {Ask::AtLeast, Ask::AtMost, Ask::Between, Ask::Is};
    case FieldType::YesNo:
        return {Ask::Yes, Ask::No};
    case FieldType::Date:
    case FieldType::DateTime:
        return {Ask::NextDays, Ask::LastDays, Ask::Past,   Ask::On,
                Ask::Before,   Ask::After,    Ask::Between};
    case FieldType::Choice:
    case FieldType::Choices:
    case FieldType::Reference:
    case FieldType::References:
        return {Ask::AnyOf};
    }
    Q_UNREACHABLE();
}

/// Both ends told from today: the next or the last days.
std::optional<Question> daysQuestion(const QStringList& values)
{
    const auto from = relativeOffset(values.value(0));
    const auto to = relativeOffset(values.value(1));
    if (from == 0 && to && *to >= 0)
        return Question{Ask::NextDays, {QString::number(*to)}};
    if (to == 0 && from && *from <= 0)
        return Question{Ask::LastDays, {QString::number(-*from)}};
    return std::nullopt;
}

Question betweenQuestion(const Field& field, const QStringList& values)
{
    const QString from = values.value(0);
    const QString to = values.value(1);
    if (const auto days = daysQuestion(values))
        return *days;
    if (isDay(field) && from == to)
        return {Ask::On, {from}};
    if (to.isEmpty())
        return {Ask::AtLeast, {from}};
    return from.isEmpty() ? Question{Ask::AtMost, {to}} : Question{Ask::Between, {from, to}};
}

Question equalsQuestion(const Field& field, const QStringList& values)
{
    if (values.value(0).isEmpty())
        return {Ask::Empty, {}};
    if (field.type == FieldType::YesNo)
        return {values.front() == QLatin1String("1") ? Ask::Yes : Ask::No, {}};
    if (isDay(field))
        return {Ask::On, values};
    const bool text = typeAsks(field).front() != Ask::AnyOf;
    return {text ? Ask::Is : Ask::AnyOf, values};
}

QString valueText(RecordNames& names, const RecordKind& kind, const Field& field,
                  const QString& canonical)
{
    if (relativeOffset(canonical) == 0)
        return Words::tr("today");
    const QDate day = QDate::fromString(canonical, Qt::ISODate);
    if (isDay(field) && day.isValid())
        return text::dateForPeople(day);
    return isDay(field) ? canonical : names.textOfCanonical(kind, field, canonical);
}

QString daysText(Ask ask, int days)
{
    return ask == Ask::NextDays ? Words::tr("in the next %n day(s)", nullptr, days)
                                : Words::tr("in the last %n day(s)", nullptr, days);
}

/// The words around the values: %1, and %2 for the second.
QString pattern(const Field& field, Ask ask)
{
    switch (ask) {
    case Ask::Before:
        return isDay(field) ? Words::tr("before %1") : Words::tr("under %1");
    case Ask::After:
        return isDay(field) ? Words::tr("after %1") : Words::tr("over %1");
    case Ask::Between:
        return Words::tr("from %1 to %2");
    case Ask::AtLeast:
        return isDay(field) ? Words::tr("from %1 on") : Words::tr("at least %1");
    case Ask::AtMost:
        return isDay(field) ? Words::tr("up to %1") : Words::tr("at most %1");
    case Ask::Contains:
        return Words::tr("contains “%1”");
    default:
        return QStringLiteral("%1");
    }
}

QString fixedText(const Field& field, Ask ask)
{
    switch (ask) {
    case Ask::Yes:
    case Ask::No:
        return displayText(field, Value(ask == Ask::Yes));
    case Ask::Past:
        return Words::tr("before today");
    case Ask::Filled:
        return Words::tr("filled in");
    case Ask::Empty:
        return Words::tr("not filled in");
    default:
        return {};
    }
}

QString questionText(RecordNames& names, const RecordKind& kind, const Field& field,
                     const Question& question)
{
    QString fixed = fixedText(field, question.ask);
    if (!fixed.isEmpty())
        return fixed;
    if (question.ask == Ask::NextDays || question.ask == Ask::LastDays)
        return daysText(question.ask, question.values.value(0).toInt());
    // Contains keeps what was typed, which need be no value of the field.
    if (question.ask == Ask::Contains)
        return pattern(field, question.ask).arg(question.values.value(0));
    QStringList texts;
    for (const QString& value : question.values)
        texts.append(valueText(names, kind, field, value));
    if (question.ask == Ask::AnyOf)
        return texts.join(Words::tr(" or "));
    const QString text = pattern(field, question.ask);
    return question.ask == Ask::Between ? text.arg(texts.value(0), texts.value(1))
                                        : text.arg(texts.value(0));
}

} // namespace

std::vector<Ask> asksOf(const Field& field, bool worded)
{
    std::vector<Ask> asks = worded ? std::vector<Ask>{Ask::AnyOf} : typeAsks(field);
    if (field.mark || field.required)
        return asks; // always there, or there by being yes
    if (field.type != FieldType::YesNo)
        asks.push_back(Ask::Filled);
    asks.push_back(Ask::Empty);
    return asks;
}

QString askLabel(Ask ask)
{
    switch (ask) {
    case Ask::AnyOf:
        return Words::tr("is one of");
    case Ask::Yes:
        return Words::tr("yes");
    case Ask::No:
        return Words::tr("no");
    case Ask::NextDays:
        return Words::tr("in the next … days");
    case Ask::LastDays:
        return Words::tr("in the last … days");
    case Ask::Past:
        return Words::tr("before today");
    case Ask::On:
        return Words::tr("on the day");
    case Ask::Before:
        return Words::tr("before the day");
    case Ask::After:
        return Words::tr("after the day");
    case Ask::Between:
        return Words::tr("from … to …");
    case Ask::Is:
        return Words::tr("is exactly");
    case Ask::AtLeast:
        return Words::tr("at least");
    case Ask::AtMost:
        return Words::tr("at most");
    case Ask::Contains:
        return Words::tr("contains");
    case Ask::Filled:
        return Words::tr("filled in");
    case Ask::Empty:
        return Words::tr("not filled in");
    }
    Q_UNREACHABLE();
}

Condition conditionOf(const Field& field, const Question& question)
{
    const QString first = question.values.value(0);
    switch (question.ask) {
    case Ask::AnyOf:
        return question.values.size() == 1 ? Condition{field.key, Test::Equals, {first}}
                                           : Condition{field.key, Test::OneOf, question.values};
    case Ask::Yes:
        return {field.key, Test::Equals, {QStringLiteral("1")}};
    case Ask::No:
        return {field.key, Test::Equals, {QStringLiteral("0")}};
    case Ask::NextDays:
        return {field.key, Test::Between, {relativeDay(0), relativeDay(first.toInt())}};
    case Ask::LastDays:
        return {field.key, Test::Between, {relativeDay(-first.toInt()), relativeDay(0)}};
    case Ask::Past:
        return {field.key, Test::Before, {relativeDay(0)}};
    case Ask::On:
        return {field.key, Test::Between, {first, first}};
    case Ask::Before:
        return {field.key, Test::Before, {first}};
    case Ask::After:
        return {field.key, Test::After, {first}};
    case Ask::Between:
        return {field.key, Test::Between, {first, question.values.value(1)}};
    case Ask::Is:
        return {field.key, Test::Equals, {first}};
    case Ask::AtLeast:
        return {field.key, Test::Between, {first, QString()}};
    case Ask::AtMost:
        return {field.key, Test::Between, {QString(), first}};
    case Ask::Contains:
        return {field.key, Test::Contains, {first}};
    case Ask::Filled:
        return {field.key, Test::NotEmpty, {}};
    case Ask::Empty:
        return {field.key, Test::Empty, {}};
    }
    Q_UNREACHABLE();
}

Question questionOf(const Field& field, const Condition& condition)
{
    switch (condition.test) {
    case Test::Equals:
        return equalsQuestion(field, condition.values);
    case Test::OneOf:
        return {Ask::AnyOf, condition.values};
    case Test::NotEquals:
        return field.type == FieldType::YesNo ? Question{Ask::No, {}} : Question{Ask::Filled, {}};
    case Test::Before:
        if (relativeOffset(condition.values.value(0)) == 0)
            return {Ask::Past, {}};
        return {Ask::Before, condition.values};
    case Test::After:
        return {Ask::After, condition.values};
    case Test::Empty:
        return {Ask::Empty, {}};
    case Test::NotEmpty:
        return {Ask::Filled, {}};
    case Test::Contains:
        return {Ask::Contains, condition.values};
    case Test::Between:
        return betweenQuestion(field, condition.values);
    }
    Q_UNREACHABLE();
}

QString conditionText(RecordNames& names, const RecordKind& kind, const Condition& condition)
{
    const Field& field = kind.field(condition.field);
    QString said;
    const bool negated = condition.test == Test::NotEquals && field.type != FieldType::YesNo &&
                         !condition.values.value(0).isEmpty();
    if (negated)
        said = Words::tr("not %1").arg(valueText(names, kind, field, condition.values.front()));
    else
        said = questionText(names, kind, field, questionOf(field, condition));
    return QStringLiteral("%1: %2").arg(fieldLabel(field), said);
}

} // namespace soattt
