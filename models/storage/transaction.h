#pragma once

#include "models/storage/database.h"

namespace soattt {

/// BEGIN IMMEDIATE … COMMIT; rolled back unless committed. They do not nest.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Durable when it returns. Throws StorageError, and everything is as before.
    void commit();
    Database& database() const { return m_database; }

private:
    void rollback() noexcept;
    Database& m_database;
    bool m_open = true;
};

} // namespace soattt
