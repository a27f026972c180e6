#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace soattt {

/// Reads one JSON object without forgiving: a missing key, a wrong type and, at `finish`, a key
/// that nobody asked for are a DataError naming the place ("TG2020.json:
/// thresholds.log.retention").
class StrictObject
{
public:
    StrictObject(QJsonObject object, QString place);

    const QString& place() const { return m_place; }
    QString placeOf(const QString& key) const { return m_place + QLatin1Char('.') + key; }
    bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }

    QJsonValue value(const char* key);
    /// Not empty.
    QString text(const char* key);
    /// May be empty; an absent key is an error.
    QString textOrEmpty(const char* key);
    /// An absent key is empty.
    QString optionalText(const char* key);
    /// null is empty.
    std::optional<QString> textOrNull(const char* key);
    std::optional<QDate> dateOrNull(const char* key);
    bool flag(const char* key);
    QStringList texts(const char* key);
    QList<StrictObject> objects(const char* key);
    StrictObject object(const char* key);

    /// One of the words, as its position in the list.
    template <typename Enum>
    Enum choice(const char* key, std::initializer_list<std::pair<const char*, Enum>> words)
    {
        const QString word = text(key);
        for (const auto& [name, value] : words)
            if (word == QLatin1String(name))
                return value;
        fail(placeOf(QLatin1String(key)), word);
    }

    /// Call after everything was read.
    void finish() const;
    [[noreturn]] static void fail(const QString& place, const QString& what);

private:
    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_read;
};

} // namespace soattt
