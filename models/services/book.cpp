#include "models/services/book.h"

#include "models/core/text.h"
#include "models/services/password.h"
#include "models/storage/migrator.h"

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

/// With a write-ahead log beside it the header may be behind; then SQLite itself is asked later.
void requireUsable(const QString& path)
{
    const BookProblem problem = inspectBook(path, Migrator::newestVersion());
    const bool headerBehind =
        problem == BookProblem::Damaged && QFile::exists(path + QStringLiteral("-wal"));
    if (problem != BookProblem::None && !headerBehind)
        throw BookError(problem, path);
}

Record officeRecord(const Office& office)
{
    Office first = office;
    first.code = QStringLiteral("CQ-0001");
    return Record::from(officeKind(), first);
}

Record adminRecord(const NewBook& request, const Clock& clock)
{
    User admin;
    admin.code = QStringLiteral("ND-0001");
    admin.login = request.adminLogin;
    admin.name = request.adminName.isEmpty() ? Words::tr("Administrator") : request.adminName;
    admin.role = Role::Administrator;
    admin.passwordHash = request.adminPasswordHash.isEmpty() ? hashPassword(request.adminPassword)
                                                             : request.adminPasswordHash;
    admin.passwordChangedAt = clock.now().toUTC();
    return Record::from(userKind(), admin);
}

void requireSound(const Record& record)
{
    const auto problems = record.kind().check(record);
    if (!problems.empty())
        throw DataError(problems.front().message);
}

void removeBookFiles(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1String(suffix));
}

void layOut(const QString& path, const NewBook& request, const Clock& clock)
{
    Database database(path);
    if (Migrator(database).run() != Migrator::Result::Created)
        throw StorageError(Words::tr("The new book could not be laid out."),
                           Words::tr("Check that the disk has space and may be written."));
    Repository repository(database);
    ActivityLog log(database);
    RecordWriter writer(database, repository, log, {request.adminLogin, &clock},
                        QStringLiteral("create book"));
    Record office = officeRecord(request.office);
    Record admin = adminRecord(request, clock);
    requireSound(office);
    requireSound(admin);
    writer.add(office);
    writer.add(admin);
    writer.commit();
    database.checkpoint();
}

} // namespace

BookError::BookError(BookProblem problem, const QString& path, const QString& holder)
    : StorageError(problemMessage(problem, path, holder), problemAdvice(problem))
    , m_problem(problem)
{
}

Book::Book(const QString& path, const Clock& clock)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_clock(clock)
{
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
    requireUsable(path);
    std::unique_ptr<Book> book(new Book(path, clock));
    book->lock();
    book->openDatabase();
    return book;
}

std::unique_ptr<Book> Book::create(const QString& path, const NewBook& request, const Clock& clock)
{
    if (QFile::exists(path))
        throw UserError(Words::tr("The file %1 is already there; it was not overwritten.")
                            .arg(QDir::toNativeSeparators(path)),
                        Words::tr("Choose a new name, or open the book that is there."));
    if (isNetworkPath(path))
        throw BookError(BookProblem::NetworkPath, path);
    const QString temporary = path + QStringLiteral(".new");
    removeBookFiles(temporary);
    try {
        layOut(temporary, request, clock);
        if (!QFile::rename(temporary, path))
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
        const auto result = Migrator(*m_database).run();
        if (result == Migrator::Result::Newer)
            throw BookError(BookProblem::Newer, m_path);
        if (result == Migrator::Result::Failed)
            throw StorageError(Migrator::sentence(result));
        m_openingNote = Migrator::sentence(result);
        m_repository = std::make_unique<Repository>(*m_database);
        m_log = std::make_unique<ActivityLog>(*m_database);
        m_settings = std::make_unique<Settings>(*m_database);
        m_blobs = std::make_unique<BlobStore>(*m_database);
        office();
    } catch (const BookError&) {
        throw;
    } catch (const Error& error) {
        qWarning("Opening: %s", error.what());
        throw BookError(BookProblem::Damaged, m_path);
    }
}

Office Book::office()
{
    const auto record = m_repository->find(officeKind(), QStringLiteral("CQ-0001"));
    if (!record)
        throw StorageError(Words::tr("The book holds no office."));
    return record->to<Office>();
}

} // namespace soattt
