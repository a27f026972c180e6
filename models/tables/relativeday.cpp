#include "models/tables/relativeday.h"

#include "models/core/clock.h"

#include <QRegularExpression>

namespace soattt {

namespace {

const QString todayWord = QStringLiteral("today");

using Test = Condition::Test;

QString settledDay(const QDate& today, const QString& text)
{
    const auto offset = relativeOffset(text);
    return offset ? today.addDays(*offset).toString(Qt::ISODate) : text;
}

/// First or last second of a day at the office, as a time is stored; other texts as they are.
QString momentOf(const QString& text, bool last)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10)
        return text;
    const QTime time = last ? QTime(23, 59, 59) : QTime(0, 0);
    return canonicalText(
        Value(QDateTime(day, time, Qt::OffsetFromUTC, officeOffsetSeconds).toUTC()));
}

void settle(Condition& condition, const QDate& today, bool time)
{
    const bool after = condition.test == Test::After;
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        QString& value = condition.values[i];
        value = settledDay(today, value);
        if (time)
            value = momentOf(value, after || i == 1);
    }
}

} // namespace

QString relativeDay(int offset)
{
    if (offset == 0)
        return todayWord;
    return todayWord + (offset > 0 ? QStringLiteral("+") : QString()) + QString::number(offset);
}

std::optional<int> relativeOffset(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^today(?:([+-]\\d{1,6}))?$"));
    const auto match = shape.match(text);
    return match.hasMatch() ? std::optional<int>(match.captured(1).toInt()) : std::nullopt;
}

RecordQuery settledOn(const QDate& today, const RecordKind& kind, RecordQuery query)
{
    for (Condition& condition : query.where) {
        const FieldType type = kind.field(condition.field).type;
        if (type == FieldType::Date || type == FieldType::DateTime)
            settle(condition, today, type == FieldType::DateTime);
    }
    return query;
}

} // namespace soattt
