#include "models/services/sampledata.h"

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/core/text.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

// At global scope: the macro declares a global function.
static void initSample()
{
    Q_INIT_RESOURCE(soattt_sample);
}

namespace soattt {

namespace {

QJsonObject readObject(const char* name)
{
    QFile file(QStringLiteral(":/sample/") + QLatin1String(name));
    QJsonParseError problem;
    QJsonDocument document;
    if (file.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        throw DataError(QStringLiteral("%1: %2").arg(file.fileName(), problem.errorString()));
    return document.object();
}

QDate onWorkday(const QDate& day)
{
    return day.addDays(day.dayOfWeek() > 5 ? 5 - day.dayOfWeek() : 0);
}

QDateTime atOfficeTime(const QDate& day, const QTime& time)
{
    return QDateTime(day, time, Qt::OffsetFromUTC, officeOffsetSeconds);
}

} // namespace

SampleData::SampleData(const QDateTime& now)
    : m_now(now)
{
    initSample();
    m_office = readObject("office.json");
    m_equipment = readObject("equipment.json");
}

QDateTime SampleData::day(int days, const QTime& time) const
{
    return atOfficeTime(onWorkday(m_now.date().addDays(days)), time);
}

QDateTime SampleData::timeOf(const QString& told) const
{
    static const QRegularExpression shape(
        QStringLiteral("^@([+-]\\d+)([dDmh])(?: (\\d\\d:\\d\\d))?$"));
    const auto match = shape.match(told);
    if (!match.hasMatch())
        throw DataError(QStringLiteral("sample: %1").arg(told));
    const int count = match.captured(1).toInt();
    const QTime time = match.captured(3).isEmpty()
                           ? QTime(8, 0)
                           : QTime::fromString(match.captured(3), QStringLiteral("HH:mm"));
    if (match.captured(2) == QLatin1String("h"))
        return m_now.addSecs(qint64(count) * 3600);
    if (match.captured(2) == QLatin1String("D"))
        return atOfficeTime(m_now.date().addDays(count), time);
    if (match.captured(2) == QLatin1String("m"))
        return atOfficeTime(onWorkday(m_now.date().addMonths(count)), time);
    return day(count, time);
}

Value SampleData::textValue(const Field& field, const QString& text) const
{
    if (field.type == FieldType::Date)
        return timeOf(text).date();
    if (field.type == FieldType::DateTime)
        return timeOf(text).toUTC();
    return text::clean(text);
}

Value SampleData::valueOf(const Field& field, const QJsonValue& json) const
{
    if (json.isBool())
        return field.mark && !json.toBool() ? Value() : Value(json.toBool());
    if (json.isDouble())
        return json.toInteger();
    if (json.isArray())
        return json.toArray().isEmpty() ? Value() : Value(texts(json));
    return textValue(field, json.toString());
}

void SampleData::fill(Record& record, const QJsonObject& object) const
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (const Field* field = record.kind().find(member.key()))
            record.set(member.key(), valueOf(*field, member.value()));
    }
}

QStringList SampleData::texts(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue item : array.toArray())
        texts.append(item.toString());
    return texts;
}

} // namespace soattt
