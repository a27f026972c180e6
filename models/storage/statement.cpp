#include "models/storage/statement.h"

#include "models/storage/sqliteerror.h"

#include <sqlite3.h>

namespace soattt {

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3* connection, const QString& sql)
{
    sqlite3_stmt* statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const int result = sqlite3_prepare_v3(connection, utf8.constData(), int(utf8.size()),
                                          SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
    requireOk(connection, result);
}

Statement& Statement::bind(int position, const QString& text)
{
    return bindUtf8(position, text.toUtf8());
}

Statement& Statement::bindUtf8(int position, const QByteArray& utf8)
{
    return bound(sqlite3_bind_text(m_statement.get(), position, utf8.constData(), int(utf8.size()),
                                   SQLITE_TRANSIENT));
}

Statement& Statement::bind(int position, qint64 number)
{
    return bound(sqlite3_bind_int64(m_statement.get(), position, number));
}

Statement& Statement::bindBlob(int position, const QByteArray& bytes)
{
    return bound(sqlite3_bind_blob64(m_statement.get(), position, bytes.constData(),
                                     sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
}

Statement& Statement::bindNull(int position)
{
    return bound(sqlite3_bind_null(m_statement.get(), position));
}

/// A refused value would leave an old one or none in its place.
Statement& Statement::bound(int result)
{
    requireOk(sqlite3_db_handle(m_statement.get()), result);
    return *this;
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement.get());
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    const ResetLater resetLater(*this);
    throwSqliteError(sqlite3_db_handle(m_statement.get()), result);
}

void Statement::run()
{
    step();
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto* bytes =
        reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArrayView Statement::bytes(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

} // namespace soattt
