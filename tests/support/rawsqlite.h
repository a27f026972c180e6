#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

namespace soattt::test {

/// A hand at the file from outside the program, as an attacker or another tool would have.
class RawSqlite
{
public:
    explicit RawSqlite(const QString& path) { sqlite3_open(path.toUtf8().constData(), &m_handle); }
    ~RawSqlite() { sqlite3_close(m_handle); }
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    /// SQLite's result code.
    int run(const char* script)
    {
        return sqlite3_exec(m_handle, script, nullptr, nullptr, nullptr);
    }
    QString error() const { return QString::fromUtf8(sqlite3_errmsg(m_handle)); }
    /// Ends without moving the write-ahead log into the file, as a crash does.
    void leaveLogBehind()
    {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }

private:
    sqlite3* m_handle = nullptr;
};

} // namespace soattt::test
