#include "models/storage/settings.h"

namespace soattt {

QByteArray Settings::value(const QString& key)
{
    Statement& row = m_database.prepared(QStringLiteral("SELECT value FROM settings WHERE key=?"));
    row.bind(1, key);
    QByteArray value = row.step() ? row.blob(0) : QByteArray();
    row.reset();
    return value;
}

void Settings::setValue(const QString& key, const QByteArray& value)
{
    Statement& statement =
        m_database.prepared(QStringLiteral("INSERT INTO settings(key, value) VALUES(?,?)"
                                           " ON CONFLICT(key) DO UPDATE SET value=excluded.value"));
    statement.bind(1, key).bindBlob(2, value);
    statement.run();
}

void Settings::remove(const QString& key)
{
    Statement& statement = m_database.prepared(QStringLiteral("DELETE FROM settings WHERE key=?"));
    statement.bind(1, key);
    statement.run();
}

QStringList Settings::keys(const QString& prefix)
{
    Statement& rows = m_database.prepared(
        QStringLiteral("SELECT key FROM settings WHERE substr(key, 1, ?)=? ORDER BY key"));
    rows.bind(1, qint64(prefix.size())).bind(2, prefix);
    QStringList keys;
    while (rows.step())
        keys.append(rows.text(0));
    rows.reset();
    return keys;
}

} // namespace soattt
