#pragma once

#include "models/core/aside.h"
#include "models/reports/reportdocument.h"
#include "models/services/session.h"

namespace soattt {

/// What people take out of the activity log. Nothing is ever taken away from it.
class LogService
{
public:
    explicit LogService(const Session& session)
        : m_session(session)
    {
    }

    /// The entries with every field before and after, oldest first, and each one's hash. By the
    /// ending of the name: .xlsx or .csv. Returns the entries written.
    qint64 exportEntries(const LogQuery& query, const QString& path,
                         const Tell& progress = {}) const;
    /// The page that closes a period: counts and the head of the chain. Throws UserError when
    /// `first` is after `last`.
    ReportDocument closingPage(const QDate& first, const QDate& last) const;

    /// The same as a PDF file, noted in the log as an export.
    void saveClosingPage(const QDate& first, const QDate& last, const QString& path) const;

    /// A copy of the entries up to that day as lines of JSON that carry all a chain is made of, so
    /// that the copy proves itself (see checkArchive). The entries stay in the book. Returns how
    /// many were written.
    qint64 archive(const QDate& until, const QString& path) const;
    struct ArchiveCheck
    {
        qint64 entries = 0;
        qint64 firstBroken = 0; ///< line of the file; 0: the chain is whole
        LogHead head;           ///< of the last entry
    };
    /// Works the chain of an archive out anew. Throws StorageError when it can't be read.
    static ArchiveCheck checkArchive(const QString& path);

private:
    const Session& m_session;
};

} // namespace soattt
