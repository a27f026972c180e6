#pragma once

#include "models/storage/database.h"
#include "models/storage/logentry.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace soattt {

/// Which entries to read; empty members do not narrow.
struct LogQuery
{
    QString kind;
    QString code;
    QString typedCode; ///< as people type one: capitals A to Z or not
    QString actor;
    QStringList actions; ///< any of these
    QDate since;         ///< first day, at the office
    QDate until;         ///< last day, at the office
    qint64 transaction = 0;
    bool recordsOnly = false; ///< entries that changed a record
    int limit = 0;            ///< newest first when set, else oldest first
};

/// What verifying the chain needs of one line; the views are good until the next.
struct ChainLink
{
    qint64 sequence = 0;
    QByteArrayView kind;
    QByteArrayView code;
    QByteArrayView rowHash;
    QByteArray hash;     ///< as stored
    QByteArray expected; ///< worked out from the line and the stored hash before it
};

/// The hash-chained log: h = SHA-256(0x00 ‖ previous ‖ canonical entry). Triggers refuse UPDATE and
/// DELETE. It keeps its sequence when the clock runs back, and notes that.
class ActivityLog
{
public:
    explicit ActivityLog(Database& database)
        : m_database(database)
    {
    }

    /// Must be called inside a transaction. Fills sequence and hash.
    void append(LogEntry& entry);
    LogHead head();
    /// Head as it was at that entry; empty when there is no such entry.
    std::optional<LogHead> headAt(qint64 sequence);
    std::vector<LogEntry> read(const LogQuery& query);
    /// The last sign-ins under that name, refused ones too, newest first.
    std::vector<LogEntry> signIns(const QString& name, int limit);
    /// Everybody who ever wrote a line, by name.
    QStringList actors();
    /// Every line in order, for verifying the chain: hashed as it stands in the file.
    void scanChain(const std::function<void(const ChainLink&)>& visit);
    qint64 nextTransaction();
    /// After a rollback the remembered head is stale.
    void forgetHead() { m_head.reset(); }

private:
    Database& m_database;
    std::optional<LogHead> m_head;
    QDateTime m_lastAt;
};

} // namespace soattt
