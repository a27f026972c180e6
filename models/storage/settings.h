#pragma once

#include "models/storage/database.h"

namespace soattt {

/// Things the book remembers for convenience: column mappings, list layouts, drafts of half-filled
/// forms. Not part of the record: neither logged nor hashed.
class Settings
{
public:
    explicit Settings(Database& database)
        : m_database(database)
    {
    }

    QByteArray value(const QString& key);
    void setValue(const QString& key, const QByteArray& value);
    void remove(const QString& key);
    QStringList keys(const QString& prefix);

private:
    Database& m_database;
};

} // namespace soattt
