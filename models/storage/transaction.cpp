#include "models/storage/transaction.h"

#include "models/core/error.h"

namespace soattt {

Transaction::Transaction(Database& database)
    : m_database(database)
{
    m_database.prepared(QStringLiteral("BEGIN IMMEDIATE")).run();
}

Transaction::~Transaction()
{
    if (m_open)
        rollback();
}

void Transaction::commit()
{
    m_database.prepared(QStringLiteral("COMMIT")).run();
    m_open = false;
}

void Transaction::rollback() noexcept
{
    try {
        if (m_database.inTransaction())
            m_database.execute(QStringLiteral("ROLLBACK"));
    } catch (const Error& error) {
        qWarning("Rollback: %s", error.what());
    }
}

} // namespace soattt
