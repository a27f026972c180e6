#include "models/policy/strictobject.h"

#include "models/core/error.h"

#include <QCoreApplication>

namespace soattt {

StrictObject::StrictObject(QJsonObject object, QString place)
    : m_object(std::move(object))
    , m_place(std::move(place))
{
}

void StrictObject::fail(const QString& place, const QString& what)
{
    throw DataError(
        QCoreApplication::translate("Policy", "%1: \"%2\" is not accepted here.").arg(place, what));
}

QJsonValue StrictObject::value(const char* key)
{
    const QString name = QLatin1String(key);
    if (!m_object.contains(name))
        throw DataError(QCoreApplication::translate("Policy", "%1 is missing.").arg(placeOf(name)));
    m_read.insert(name);
    return m_object.value(name);
}

QString StrictObject::textOrEmpty(const char* key)
{
    const QJsonValue json = value(key);
    if (!json.isString())
        fail(placeOf(QLatin1String(key)), json.toVariant().toString());
    return json.toString();
}

QString StrictObject::text(const char* key)
{
    QString text = textOrEmpty(key);
    if (text.trimmed().isEmpty())
        fail(placeOf(QLatin1String(key)), text);
    return text;
}

QString StrictObject::optionalText(const char* key)
{
    return has(key) ? text(key) : QString();
}

std::optional<QString> StrictObject::textOrNull(const char* key)
{
    if (value(key).isNull())
        return std::nullopt;
    return text(key);
}

std::optional<QDate> StrictObject::dateOrNull(const char* key)
{
    const auto written = textOrNull(key);
    if (!written)
        return std::nullopt;
    const QDate date = QDate::fromString(*written, Qt::ISODate);
    if (!date.isValid())
        fail(placeOf(QLatin1String(key)), *written);
    return date;
}

bool StrictObject::flag(const char* key)
{
    const QJsonValue json = value(key);
    if (!json.isBool())
        fail(placeOf(QLatin1String(key)), json.toVariant().toString());
    return json.toBool();
}

QStringList StrictObject::texts(const char* key)
{
    const QJsonValue json = value(key);
    if (!json.isArray())
        fail(placeOf(QLatin1String(key)), json.toVariant().toString());
    QStringList list;
    for (const QJsonValue item : json.toArray()) {
        if (item.toString().trimmed().isEmpty())
            fail(placeOf(QLatin1String(key)), item.toVariant().toString());
        list << item.toString();
    }
    return list;
}

QList<StrictObject> StrictObject::objects(const char* key)
{
    const QJsonValue json = value(key);
    const QString name = placeOf(QLatin1String(key));
    if (!json.isArray())
        fail(name, json.toVariant().toString());
    QList<StrictObject> list;
    for (const QJsonValue item : json.toArray()) {
        const QString place = QStringLiteral("%1[%2]").arg(name).arg(list.size());
        if (!item.isObject())
            fail(place, item.toVariant().toString());
        list << StrictObject(item.toObject(), place);
    }
    return list;
}

StrictObject StrictObject::object(const char* key)
{
    const QJsonValue json = value(key);
    if (!json.isObject())
        fail(placeOf(QLatin1String(key)), json.toVariant().toString());
    return StrictObject(json.toObject(), placeOf(QLatin1String(key)));
}

void StrictObject::finish() const
{
    for (const QString& key : m_object.keys())
        if (!m_read.contains(key))
            throw DataError(
                QCoreApplication::translate("Policy", "%1 is not known.").arg(placeOf(key)));
}

} // namespace soattt
