#pragma once

#include "models/storage/statement.h"

#include <QHash>
#include <QString>

#include <memory>

namespace soattt {

/// The one connection to a book, opened through Qt's SQLite driver with the settings of
/// docs/decisions: exclusive, write-ahead log, full sync, untrusted schema. It lives in the thread
/// that opened it.
class Database
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Still ///< to read beside the connection that holds the book, from a file that is whole
              ///< without its log and that nobody writes to meanwhile
    };

    /// Opens (creating if missing) the file. Throws StorageError.
    explicit Database(const QString& path, Mode mode = Mode::ReadWrite);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    sqlite3* handle() const { return m_handle; }

    /// A statement kept ready for the next call with the same text; reset and unbound. Kept until
    /// the book closes: only for texts of which there are few, and never across a call to somebody
    /// else's code, which may take the same statement.
    Statement& prepared(const QString& sql);
    /// Runs a script of several statements.
    void execute(const QString& script);
    qint64 integer(const QString& sql);
    QString text(const QString& sql);
    qint64 lastInsertId() const;
    bool inTransaction() const;
    bool isReadOnly() const;
    /// Somebody moved, renamed or deleted the file: what is written is found under no name, or
    /// nowhere. Where the system lets nobody do that to an open file, never.
    bool isFileGone() const;
    /// Rows written by this connection so far.
    int changes() const;
    /// Moves the write-ahead log into the file, so that a plain copy of it is whole.
    void checkpoint();

private:
    void configure(Mode mode);
    void require(const QString& setting, const QString& expected);

    QString m_path;
    QString m_name;
    sqlite3* m_handle = nullptr;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
};

} // namespace soattt
