#pragma once

#include "models/services/session.h"

namespace soattt {

/// Files kept with records, under their SHA-256.
class AttachmentService
{
public:
    static constexpr qint64 largestFile = 50LL * 1024 * 1024; ///< bytes

    explicit AttachmentService(const Session& session)
        : m_session(session)
    {
    }

    std::vector<Attachment> list(const RecordKind& kind, const QString& code) const;
    /// Throws UserError for an empty or too large file.
    Attachment attach(const Record& owner, const QString& fileName, const QString& mediaType,
                      const QByteArray& bytes);
    /// Throws DataError when the bytes are missing or no longer what was kept.
    QByteArray content(const Attachment& attachment) const;

    /// As part of another transaction.
    Attachment add(RecordWriter& writer, const Record& owner, const QString& fileName,
                   const QString& mediaType, const QByteArray& bytes) const;

private:
    const Session& m_session;
};

} // namespace soattt
