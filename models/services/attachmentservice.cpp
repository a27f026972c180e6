#include "models/services/attachmentservice.h"

#include "models/core/text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace soattt {

namespace {

struct Attaching
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentService)
};

} // namespace

std::vector<Attachment> AttachmentService::list(const RecordKind& kind, const QString& code) const
{
    RecordQuery query;
    query.where.push_back({QStringLiteral("owner_kind"), Condition::Test::Equals, {kind.key()}});
    query.where.push_back({QStringLiteral("owner_code"), Condition::Test::Equals, {code}});
    std::vector<Attachment> found;
    m_session.book().repository().scan(attachmentKind(), query, [&found](const Record& record) {
        found.push_back(record.to<Attachment>());
    });
    return found;
}

Attachment AttachmentService::attach(const Record& owner, const QString& fileName,
                                     const QString& mediaType, const QByteArray& bytes)
{
    m_session.authorize(Operation::EditRecords);
    if (bytes.isEmpty())
        throw UserError(Attaching::tr("The file %1 is empty.").arg(fileName));
    if (bytes.size() > largestFile)
        throw UserError(
            Attaching::tr("The file %1 is larger than %2 MB.")
                .arg(fileName)
                .arg(largestFile / 1024 / 1024),
            Attaching::tr("Scan it at a lower resolution, or keep it outside and note where."));
    Book& book = m_session.book();
    RecordWriter writer(book.database(), book.repository(), book.log(), m_session.actor(),
                        QStringLiteral("attach"));
    Attachment attachment = add(writer, owner, fileName, mediaType, bytes);
    writer.commit();
    book.announce({owner.kind().key(), attachmentKind().key()});
    return attachment;
}

Attachment AttachmentService::add(RecordWriter& writer, const Record& owner,
                                  const QString& fileName, const QString& mediaType,
                                  const QByteArray& bytes) const
{
    Book& book = m_session.book();
    Attachment attachment;
    attachment.code =
        QStringLiteral("%1-%2")
            .arg(attachmentKind().codePrefix())
            .arg(book.repository().nextCodeNumber(attachmentKind()), 4, 10, QLatin1Char('0'));
    attachment.ownerKind = owner.kind().key();
    attachment.ownerCode = owner.code();
    attachment.name = text::clean(QFileInfo(fileName).fileName());
    attachment.mediaType = mediaType;
    attachment.size = bytes.size();
    attachment.sha256 = book.blobs().put(bytes);
    Record record = Record::from(attachmentKind(), attachment);
    writer.add(record);
    return attachment;
}

QByteArray AttachmentService::content(const Attachment& attachment) const
{
    m_session.authorize(Operation::Read);
    const auto bytes = m_session.book().blobs().get(attachment.sha256);
    if (!bytes || BlobStore::sha256(*bytes) != attachment.sha256)
        throw DataError(
            Attaching::tr("The kept file %1 is missing or was changed.").arg(attachment.name),
            Attaching::tr("Verify the book, and take the file from a backup."));
    return *bytes;
}

} // namespace soattt
