#pragma once

#include "models/storage/activitylog.h"

#include <QFile>

#include <optional>

namespace soattt {

/// The end of a book's log as it was last seen at this place, in a small file beside the book. It
/// is written after a transaction is durable, never before, and the disk is not waited for: so it
/// may be behind the book, and is ahead of it only when the disk lost what it said it had kept, or
/// when an earlier copy of the book was put in its place.
class HeadMark
{
public:
    explicit HeadMark(const QString& bookPath);

    /// The head kept here of this very book that its log no longer holds; empty when all is there,
    /// when nothing was kept, and when the mark is of another book or can't be read.
    std::optional<LogHead> missing(ActivityLog& log);
    /// Keeps the head of the log. A mark that can't be written is no reason to stop.
    void keep(ActivityLog& log);

    /// Hidden where a leading dot hides: nobody has to look at it.
    static QString pathOf(const QString& bookPath);
    /// When an earlier book is put in place on purpose, or the book gets another name.
    static void forget(const QString& bookPath);

private:
    const QByteArray& begun(ActivityLog& log);

    QFile m_file;
    QByteArray m_begun; ///< hash of the book's first entry: which book it is
    qint64 m_kept = -1; ///< sequence
};

} // namespace soattt
