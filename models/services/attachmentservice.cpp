#include "models/services/attachmentservice.h"

#include "models/core/text.h"
#include "models/registers/catalog.h"
#include "models/registers/document.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

namespace soattt {

namespace {

struct Attaching
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentService)
};

QString megabytes(qint64 bytes)
{
    return QLocale().toString(double(bytes) / 1024 / 1024, 'f', 1);
}

void requireSize(const QString& name, qint64 size)
{
    if (size == 0)
        throw UserError(Attaching::tr("The file %1 is empty.").arg(name));
    if (size > AttachmentService::largestFile)
        throw UserError(
            Attaching::tr("The file %1 has %2 MB; one of at most %3 MB can be kept.")
                .arg(name, megabytes(size))
                .arg(AttachmentService::largestFile / 1024 / 1024),
            Attaching::tr("Scan it at a lower resolution, or keep it outside and note where."));
}

/// By what the disk says: nothing is read yet.
void requireFit(const NewFile& file)
{
    if (file.path.isEmpty())
        return requireSize(file.name, file.bytes.size());
    const QFileInfo info(file.path);
    if (!info.isFile())
        throw UserError(
            Attaching::tr("This is no file: %1.").arg(QDir::toNativeSeparators(file.path)),
            Attaching::tr("Attach the files in it one by one, or as one archive."));
    requireSize(file.name, info.size());
}

/// At most one byte more than may be kept: the file may have grown meanwhile.
QByteArray contentOf(const NewFile& file)
{
    QFile opened(file.path);
    if (!opened.open(QIODevice::ReadOnly))
        throw UserError(
            Attaching::tr("The file %1 can't be read.").arg(QDir::toNativeSeparators(file.path)),
            Attaching::tr("Close it in other programs, or copy it to this computer first."));
    QByteArray bytes = opened.read(AttachmentService::largestFile + 1);
    requireSize(file.name, bytes.size());
    return bytes;
}

} // namespace

std::vector<Attachment> AttachmentService::list(const RecordKind& kind, const QString& code) const
{
    m_session.authorize(reading(kind));
    RecordQuery query;
    query.where.push_back({QStringLiteral("owner_kind"), Condition::Test::Equals, {kind.key()}});
    query.where.push_back({QStringLiteral("owner_code"), Condition::Test::Equals, {code}});
    std::vector<Attachment> found;
    m_session.book().repository().scan(attachmentKind(), query, [&found](const Record& record) {
        found.push_back(record.to<Attachment>());
    });
    return found;
}

RecordWriter AttachmentService::writer(const QString& subject) const
{
    Book& book = m_session.book();
    return {book.database(), book.repository(), book.log(), m_session.actor(), subject};
}

void AttachmentService::attach(const Record& owner, const std::vector<NewFile>& files,
                               const Tell& progress)
{
    m_session.authorize(Operation::EditRecords);
    for (const NewFile& file : files)
        requireFit(file);
    RecordWriter writing = writer(QStringLiteral("attach"));
    size_t done = 0;
    for (const NewFile& file : files) {
        if (progress)
            progress(int(100 * done++ / files.size()));
        keep(writing, owner, file);
    }
    writing.commit();
    m_session.book().announce({owner.kind().key(), attachmentKind().key()});
}

NewFile AttachmentService::read(const NewFile& file)
{
    requireFit(file);
    return {file.name, {}, file.path.isEmpty() ? file.bytes : contentOf(file)};
}

void AttachmentService::keep(RecordWriter& writer, const Record& owner, const NewFile& file) const
{
    const NewFile whole = read(file);
    const auto type = QMimeDatabase().mimeTypeForFileNameAndData(whole.name, whole.bytes);
    add(writer, owner, whole.name, type.name(), whole.bytes);
}

void AttachmentService::withdraw(const Attachment& attachment)
{
    m_session.authorize(Operation::EditRecords);
    Book& book = m_session.book();
    if (attachment.ownerKind == documentKind().key())
        throw UserError(
            Attaching::tr("The file %1 belongs to an issued document and stays with it.")
                .arg(attachment.name));
    const auto kept = book.repository().find(attachmentKind(), attachment.code);
    if (!kept || kept->isWithdrawn())
        throw UserError(Attaching::tr("The file %1 was removed already.").arg(attachment.name));
    Record gone = *kept;
    gone.set(QStringLiteral("withdrawn"), Value(true));
    RecordWriter writing = writer(QStringLiteral("withdraw"));
    writing.change(*kept, gone, QStringLiteral("withdraw"));
    writing.commit();
    book.announce({attachment.ownerKind, attachmentKind().key()});
}

QDateTime AttachmentService::attachedAt(const Attachment& attachment) const
{
    LogQuery query;
    query.kind = attachmentKind().key();
    query.code = attachment.code;
    const auto entries = m_session.book().log().read(query);
    return entries.empty() ? QDateTime() : entries.front().at;
}

Attachment AttachmentService::add(RecordWriter& writer, const Record& owner,
                                  const QString& fileName, const QString& mediaType,
                                  const QByteArray& bytes) const
{
    Book& book = m_session.book();
    Attachment attachment;
    attachment.code = attachmentKind().codeOf(book.repository().nextCodeNumber(attachmentKind()));
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
    const RecordKind* owner = findKind(attachment.ownerKind);
    m_session.authorize(owner ? reading(*owner) : Operation::Read);
    const auto bytes = m_session.book().blobs().get(attachment.sha256);
    if (!bytes || BlobStore::sha256(*bytes) != attachment.sha256)
        throw DataError(
            Attaching::tr("The kept file %1 is missing or was changed.").arg(attachment.name),
            Attaching::tr("Verify the book, and take the file from a backup."));
    return *bytes;
}

} // namespace soattt
