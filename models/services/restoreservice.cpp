#include "models/services/restoreservice.h"

#include "models/services/backupservice.h"
#include "models/storage/fileaccess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RestoreService)
};

QString asideName(const QString& book, const Clock& clock)
{
    const QFileInfo info(book);
    const QString stem = info.dir().filePath(info.completeBaseName()) +
                         QStringLiteral("-truoc-phuc-hoi-") +
                         clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = stem + QStringLiteral(".soattt");
    for (int i = 2; QFile::exists(name); ++i)
        name = QStringLiteral("%1-%2.soattt").arg(stem).arg(i);
    return name;
}

void requireMoved(const QString& from, const QString& to)
{
    if (!renameForGood(from, to))
        throw StorageError(Words::tr("%1 can't be moved to %2.")
                               .arg(QDir::toNativeSeparators(from), QDir::toNativeSeparators(to)),
                           Words::tr("Close other programs that have it open and try again; the "
                                     "book is as it was."));
}

void noteRestore(const QString& path, const PreparedRestore& prepared, const QString& kept,
                 const Clock& clock)
{
    const auto book = Book::open(path, clock);
    logNote(Session::system(*book), QStringLiteral("restore"),
            QStringLiteral("%1, log %2; earlier book kept as %3, log %4")
                .arg(QDir::toNativeSeparators(prepared.file), prepared.contents.head.toString(),
                     QFileInfo(kept).fileName(), prepared.current.head.toString()));
}

} // namespace

PreparedRestore RestoreService::prepare(const QString& file, const QString& passphrase) const
{
    m_session.authorize(Operation::ChangeOffice);
    Book& book = m_session.book();
    PreparedRestore prepared;
    prepared.file = file;
    prepared.path = book.path() + QStringLiteral(".phuc-hoi");
    removeDatabaseFiles(prepared.path);
    prepared.note = BackupService::restore(file, prepared.path, passphrase);
    prepared.contents = contentsOf(prepared.path);
    prepared.current = contentsOf(book.database());
    prepared.sameBook = prepared.contents.begun == prepared.current.begun;
    const auto then = book.log().headAt(prepared.contents.head.sequence);
    prepared.sameHistory = then && then->hash == prepared.contents.head.hash;
    return prepared;
}

void RestoreService::discard(const PreparedRestore& prepared)
{
    if (!prepared.path.isEmpty())
        removeDatabaseFiles(prepared.path);
}

void RestoreService::requireAllowed(const PreparedRestore& prepared, const QString& password) const
{
    m_session.authorize(Operation::ChangeOffice);
    Book& book = m_session.book();
    if (!prepared.sameBook)
        throw UserError(
            Words::tr("This backup is of another book: %1.").arg(prepared.contents.office),
            Words::tr("Restore it as a book of its own: soatttctl restore FILE --to NEW.soattt."));
    Session::signIn(book, m_session.user().login, password);
}

QString RestoreService::replace(const QString& book, const PreparedRestore& prepared,
                                const Clock& clock)
{
    const QStringList rests = leftovers(book);
    if (!rests.isEmpty())
        throw StorageError(Words::tr("%1 still lies beside the book.")
                               .arg(QDir::toNativeSeparators(rests.front())),
                           Words::tr("Open the book once and close it, then restore again."));
    QString kept = asideName(book, clock);
    requireMoved(book, kept);
    try {
        requireMoved(prepared.path, book);
        HeadMark::forget(book); // it is meant to be earlier
        noteRestore(book, prepared, kept, clock);
    } catch (...) {
        if (QFile::exists(book))
            removeDatabaseFiles(book);
        if (!QFile::rename(kept, book))
            throw StorageError(Words::tr("The restore failed, and the book can't be given its name "
                                         "again: it is whole, as %1.")
                                   .arg(QDir::toNativeSeparators(kept)),
                               Words::tr("Close other programs that have it open and rename it to "
                                         "%1.")
                                   .arg(QFileInfo(book).fileName()));
        throw;
    }
    return kept;
}

} // namespace soattt
