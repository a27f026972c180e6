#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace soattt {

/// One prepared SQLite statement. Positions count from 1, columns from 0. Throws StorageError with
/// SQLite's own reason; bound values never appear in a message.
class Statement
{
public:
    Statement(sqlite3* connection, const QString& sql);

    Statement& bind(int position, const QString& text);
    Statement& bindUtf8(int position, const QByteArray& text);
    Statement& bind(int position, qint64 number);
    Statement& bind(int position, int number) { return bind(position, qint64(number)); }
    Statement& bindBlob(int position, const QByteArray& bytes);
    Statement& bindNull(int position);

    /// True while there is a row.
    bool step();
    /// Runs a statement that returns no row and makes it ready again.
    void run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// The bytes of a text or blob as they lie in the file, a number in decimal; good until the
    /// next step.
    QByteArrayView bytes(int column) const;

private:
    Statement& bound(int result);
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// Makes a statement ready again however the block is left: one left standing on a row holds the
/// write-ahead log.
class ResetLater
{
public:
    explicit ResetLater(Statement& statement)
        : m_statement(statement)
    {
    }
    ~ResetLater() { m_statement.reset(); }
    ResetLater(const ResetLater&) = delete;
    ResetLater& operator=(const ResetLater&) = delete;

private:
    Statement& m_statement;
};

} // namespace soattt
