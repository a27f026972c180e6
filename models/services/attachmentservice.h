#pragma once

#include "models/core/aside.h"
#include "models/services/session.h"

namespace soattt {

/// A file to be kept: one on the disk by its path, or bytes that stand in none yet.
struct NewFile
{
    QString name; ///< as it will be shown; a path's folders are dropped
    QString path;
    QByteArray bytes; ///< without a path
};

/// Files kept with records, under their SHA-256.
class AttachmentService
{
public:
    static constexpr qint64 largestFile = 50LL * 1024 * 1024; ///< bytes

    explicit AttachmentService(const Session& session)
        : m_session(session)
    {
    }

    /// The same with its bytes at hand. Throws UserError for one that is no file, empty or too
    /// large.
    static NewFile read(const NewFile& file);

    std::vector<Attachment> list(const RecordKind& kind, const QString& code) const;
    /// Keeps them all in one transaction, one undo, or none. A file is weighed before it is read.
    /// Throws UserError for one that is no file, empty or too large. Progress may throw Canceled.
    void attach(const Record& owner, const std::vector<NewFile>& files, const Tell& progress = {});
    /// Takes it off the list; the log and the bytes stay, and RecordService::undo brings it back.
    /// Throws UserError for what belongs to an issued document.
    void withdraw(const Attachment& attachment);
    /// By the log; invalid when it does not say.
    QDateTime attachedAt(const Attachment& attachment) const;
    /// Throws DataError when the bytes are missing or no longer what was kept.
    QByteArray content(const Attachment& attachment) const;

    /// As part of another transaction.
    void keep(RecordWriter& writer, const Record& owner, const NewFile& file) const;
    Attachment add(RecordWriter& writer, const Record& owner, const QString& fileName,
                   const QString& mediaType, const QByteArray& bytes) const;

private:
    RecordWriter writer(const QString& subject) const;
    const Session& m_session;
};

} // namespace soattt
