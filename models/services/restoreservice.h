#pragma once

#include "models/services/session.h"
#include "models/storage/backup.h"

namespace soattt {

/// A backup brought back beside the book, verified, and held against it; nothing is replaced yet.
struct PreparedRestore
{
    QString file; ///< the backup
    QString path; ///< the whole new book, beside the open one
    QString note; ///< there was no sum beside the backup
    BackupContents contents;
    BackupContents current;   ///< of the open book
    bool sameBook = false;    ///< both began with the same entry
    bool sameHistory = false; ///< what the backup holds, the open book held at that time
};

/// Puts a backup in the place of the open book, and keeps what was there.
class RestoreService
{
public:
    explicit RestoreService(const Session& session)
        : m_session(session)
    {
    }

    /// Throws BackupUnusable and UserError; the book stays as it is.
    PreparedRestore prepare(const QString& file, const QString& passphrase) const;
    /// Removes what prepare() made.
    static void discard(const PreparedRestore& prepared);
    /// Last look before the book is closed: right, password, the same office. Throws.
    void requireAllowed(const PreparedRestore& prepared, const QString& password) const;

    /// With the book closed: it moves aside under a name with the time, the prepared one takes its
    /// place and notes it in its log. Returns where the earlier one is kept. Throws StorageError;
    /// then the earlier one is in its place.
    static QString replace(const QString& book, const PreparedRestore& prepared,
                           const Clock& clock);

private:
    const Session& m_session;
};

} // namespace soattt
