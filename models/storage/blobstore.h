#pragma once

#include "models/storage/database.h"

#include <functional>
#include <optional>

namespace soattt {

/// File contents by their SHA-256 (hex). Written once, never changed.
class BlobStore
{
public:
    explicit BlobStore(Database& database)
        : m_database(database)
    {
    }

    /// Inside a transaction. Returns the SHA-256; the same bytes are kept once.
    QString put(const QByteArray& bytes);
    std::optional<QByteArray> get(const QString& sha256);
    void scan(const std::function<void(const QString& sha256, const QByteArray& bytes)>& visit);

    static QString sha256(const QByteArray& bytes);

private:
    Database& m_database;
};

} // namespace soattt
