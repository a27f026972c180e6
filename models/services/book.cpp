#include "models/services/book.h"

#include "models/core/text.h"
#include "models/registers/tidy.h"
#include "models/services/password.h"
#include "models/storage/fileaccess.h"
#include "models/storage/migrator.h"
#include "models/storage/sqliteerror.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Book)
};

constexpr int idleMilliseconds = 2000;

void requireNone(BookProblem problem, const QString& path)
{
    if (problem != BookProblem::None)
        throw BookError(problem, path);
}

Record officeRecord(const Office& office)
{
    Office first = office;
    first.code = QStringLiteral("CQ-0001");
    return tidied(Record::from(officeKind(), first));
}

Record adminRecord(const NewBook& request, const Clock& clock)
{
    if (request.adminPassword.isEmpty() && request.adminPasswordHash.isEmpty())
        throw UserError(Words::tr("The administrator needs a password."));
    User admin;
    admin.code = QStringLiteral("ND-0001");
    admin.login = text::clean(request.adminLogin).toLower();
    admin.name = request.adminName.isEmpty() ? Words::tr("Administrator") : request.adminName;
    admin.role = Role::Administrator;
    admin.passwordHash = request.adminPasswordHash.isEmpty() ? hashPassword(request.adminPassword)
                                                             : request.adminPasswordHash;
    admin.passwordChangedAt = clock.now().toUTC();
    return tidied(Record::from(userKind(), admin));
}

void requireSound(const Record& record)
{
    const auto problems = record.kind().check(record);
    if (!problems.empty())
        throw DataError(problems.front().message);
}

void removeBookFiles(const QString& path)
{
    removeDatabaseFiles(path);
    QFile::remove(path + QStringLiteral(".lock"));
    HeadMark::forget(path);
}

/// SQLite would play what an earlier book left into the new one.
void requireNothingBeside(const QString& path)
{
    const QStringList rests = leftovers(path);
    if (!rests.isEmpty())
        throw UserError(Words::tr("%1 lies there from an earlier book and would be mixed into the "
                                  "new one.")
                            .arg(QDir::toNativeSeparators(rests.front())),
                        Words::tr("Choose a new name, or move that file away."));
}

/// SQLite would only say that it can't open the file.
void requireFolder(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString shown = QDir::toNativeSeparators(folder);
    if (!QFileInfo(folder).isDir())
        throw UserError(Words::tr("The folder %1 is not there.").arg(shown),
                        Words::tr("Make it, or choose another folder."));
    if (!mayAddFiles(folder))
        throw UserError(Words::tr("Files can't be made in the folder %1.").arg(shown),
                        Words::tr("Ask for the right to write there, or choose another folder."));
}

void layOut(const QString& path, const NewBook& request, const Clock& clock)
{
    Record office = officeRecord(request.office);
    Record admin = adminRecord(request, clock);
    requireSound(office);
    requireSound(admin);
    Database database(path);
    if (Migrator(database).run() != Migrator::Result::Created)
        throw StorageError(Words::tr("The new book could not be laid out."),
                           Words::tr("Check that the disk has space and may be written."));
    Repository repository(database);
    ActivityLog log(database);
    RecordWriter writer(database, repository, log,
                        {textOf(admin.at(QStringLiteral("login"))), &clock},
                        QStringLiteral("create book"));
    writer.add(office);
    writer.add(admin);
    writer.commit();
    database.checkpoint();
}

/// Opening an earlier book upgrades it: a backup would no longer be what its check sum says.
void requireNoBackup(const QString& path, int version)
{
    const auto header = readBookHeader(path);
    if (header && header->userVersion < version && QFile::exists(path + QStringLiteral(".sha256")))
        throw UserError(Words::tr("%1 is a backup made by an earlier program; opening it would "
                                  "change it.")
                            .arg(QDir::toNativeSeparators(path)),
                        Words::tr("Restore it to a new file, and open that."));
}

} // namespace

BookError::BookError(const StorageError& cause)
    : StorageError(cause)
    , m_problem(BookProblem::Unreadable)
{
}

BookError::BookError(BookProblem problem, const QString& path, const QString& holder)
    : StorageError(problemMessage(problem, path, holder), problemAdvice(problem))
    , m_problem(problem)
{
}

Book::Book(const QString& path, const Clock& clock)
    : m_path(path)
    , m_clock(clock)
    , m_headMark(path)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, &Book::checkpointIdle);
}

Book::~Book()
{
    if (!m_database)
        return;
    try {
        m_database->checkpoint();
    } catch (const Error& error) {
        qWarning("Closing: %s", error.what());
    }
}

std::unique_ptr<Book> Book::open(const QString& path, const Clock& clock)
{
    const int version = Migrator::newestVersion();
    requireNone(inspectBook(path, version), path);
    requireNoBackup(path, version);
    // One book, one lock, by whatever link it is reached.
    std::unique_ptr<Book> book(new Book(QFileInfo(path).canonicalFilePath(), clock));
    book->lock();
    requireNone(inspectLog(book->m_path, version), path);
    book->openDatabase();
    return book;
}

void Book::announce(const QStringList& kinds)
{
    m_headMark.keep(*m_log);
    emit committed(kinds);
    if (QAbstractEventDispatcher::instance())
        m_idle.start();
}

void Book::requireNoWork() const
{
    if (!m_running.isEmpty())
        throw UserError(Words::tr("Nothing can be changed while this runs: %1.").arg(m_running),
                        Words::tr("Wait until it is done, or cancel it, then try again."));
}

void Book::requireWritable() const
{
    requireNoWork();
    if (m_database->isFileGone())
        throw StorageError(
            Words::tr("The file of the book is no longer at %1: it was moved, renamed or deleted "
                      "while it is open. Nothing was saved.")
                .arg(QDir::toNativeSeparators(m_path)),
            Words::tr("Put it back under that name and save again. If it was deleted, keep what "
                      "lies beside it and open the newest backup."));
}

void Book::checkpointIdle()
{
    if (m_database->inTransaction()) {
        m_idle.start();
        return;
    }
    try {
        m_database->checkpoint();
    } catch (const FileInUse&) {
        m_idle.start(); // a list is being read
    } catch (const Error& error) {
        qWarning("Moving the log into the book: %s", error.what());
    }
}

std::unique_ptr<Book> Book::create(const QString& path, const NewBook& request, const Clock& clock)
{
    if (QFile::exists(path))
        throw UserError(Words::tr("The file %1 is already there; it was not overwritten.")
                            .arg(QDir::toNativeSeparators(path)),
                        Words::tr("Choose a new name, or open the book that is there."));
    if (isNetworkPath(path))
        throw BookError(BookProblem::NetworkPath, path);
    requireFolder(path);
    requireNothingBeside(path);
    const QString temporary = path + QStringLiteral(".new");
    removeBookFiles(temporary);
    try {
        layOut(temporary, request, clock);
        if (!renameForGood(temporary, path))
            throw StorageError(Words::tr("The new book can't be given its name %1.")
                                   .arg(QDir::toNativeSeparators(path)));
    } catch (...) {
        removeBookFiles(temporary);
        throw;
    }
    return open(path, clock);
}

void Book::lock()
{
    m_lock = std::make_unique<BookLock>(m_path);
    if (!m_lock->tryLock())
        throw BookError(BookProblem::Locked, m_path, m_lock->holder());
}

void Book::openDatabase()
{
    try {
        m_database = std::make_unique<Database>(m_path);
        migrate();
        m_repository = std::make_unique<Repository>(*m_database);
        m_log = std::make_unique<ActivityLog>(*m_database);
        m_settings = std::make_unique<Settings>(*m_database);
        m_blobs = std::make_unique<BlobStore>(*m_database);
        office();
        lookForLoss();
    } catch (const DamagedFile&) {
        refuse(BookProblem::Damaged);
    } catch (const DataError&) {
        refuse(BookProblem::Damaged);
    } catch (const FileInUse&) {
        refuse(BookProblem::Locked);
    } catch (const BookError&) {
        throw;
    } catch (const StorageError& error) {
        throw BookError(error);
    }
}

/// Lets go of the file without moving anything into it.
void Book::refuse(BookProblem problem)
{
    m_blobs.reset();
    m_settings.reset();
    m_log.reset();
    m_repository.reset();
    m_database.reset();
    throw BookError(problem, m_path, Words::tr("no program that leaves its name"));
}

void Book::migrate()
{
    const auto result = Migrator(*m_database).run();
    if (result == Migrator::Result::Newer)
        throw BookError(BookProblem::Newer, m_path);
    if (result == Migrator::Result::Failed || result == Migrator::Result::NotCopied)
        throw StorageError(Migrator::sentence(result));
    m_openingNote = Migrator::sentence(result);
}

/// What is missing is written down before the mark moves on, so that it is not said this once only.
void Book::lookForLoss()
{
    const auto kept = m_headMark.missing(*m_log);
    if (kept) {
        RecordWriter writer(*m_database, *m_repository, *m_log,
                            {QStringLiteral("system"), &m_clock},
                            QStringLiteral("entries-missing"));
        writer.note(QStringLiteral("entries-missing"), kept->toString());
        writer.commit();
        m_lossNote = Words::tr("The book lacks entries that were in it here before: entry %1 was "
                               "kept and is no longer there. The disk lost them, or an earlier "
                               "copy was put in place of the book. Compare with the newest backup.")
                         .arg(kept->sequence);
    }
    m_headMark.keep(*m_log);
}

Office Book::office()
{
    const auto record = m_repository->find(officeKind(), QStringLiteral("CQ-0001"));
    if (!record)
        throw DamagedFile(Words::tr("The book holds no office."));
    return record->to<Office>();
}

} // namespace soattt
