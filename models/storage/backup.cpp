#include "models/storage/backup.h"

#include "models/core/aside.h"
#include "models/core/error.h"
#include "models/registers/account.h"
#include "models/registers/asset.h"
#include "models/registers/office.h"
#include "models/storage/bookheader.h"
#include "models/storage/fileaccess.h"
#include "models/storage/migrator.h"
#include "models/storage/repository.h"
#include "models/storage/sealedfile.h"
#include "models/storage/sha256.h"
#include "models/storage/sqliteerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QScopeGuard>

#include <sqlite3.h>

#include <future>

namespace soattt {

namespace {

constexpr int pagesPerSlice = 256;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

struct CloseConnection
{
    void operator()(sqlite3* connection) const { sqlite3_close(connection); }
};

void copyPages(sqlite3* from, sqlite3* to, const std::function<void(int)>& progress)
{
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        throwSqliteError(to, sqlite3_errcode(to));
    int result = SQLITE_OK;
    try {
        while ((result = sqlite3_backup_step(backup, pagesPerSlice)) == SQLITE_OK) {
            const int total = sqlite3_backup_pagecount(backup);
            if (progress && total > 0)
                progress(100 * (total - sqlite3_backup_remaining(backup)) / total);
        }
    } catch (...) {
        sqlite3_backup_finish(backup);
        throw;
    }
    sqlite3_backup_finish(backup);
    if (result != SQLITE_DONE)
        throwSqliteError(to, result);
}

QString fileSum(const QString& path)
{
    constexpr qsizetype pieceSize = 1 << 18;
    QFile file(path);
    Sha256 hash;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qint64 read = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? 0 : -1;
    while (read >= 0 && (read = file.read(piece.data(), pieceSize)) > 0)
        hash.add(QByteArrayView(piece).first(read));
    if (read < 0)
        throw StorageError(
            Words::tr("The file %1 can't be read.").arg(QDir::toNativeSeparators(path)));
    return QString::fromLatin1(hash.result().toHex());
}

void writeSum(const QString& path, const QString& sum)
{
    QSaveFile file(path + QStringLiteral(".sha256"));
    const QByteArray line = sum.toLatin1() + "  " + QFileInfo(path).fileName().toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.commit())
        throw StorageError(Words::tr("The check sum beside %1 can't be written.")
                               .arg(QDir::toNativeSeparators(path)),
                           Words::tr("Free some space there and try again."));
}

VerifyReport verified(const QString& path, const std::function<void(int)>& progress = {})
{
    Database copy(path, Database::Mode::ReadOnly);
    return Verifier(copy).run(progress);
}

void requireSame(Database& source, const VerifyReport& report)
{
    const LogHead head = ActivityLog(source).head();
    if (!report.ok() || report.head.hash != head.hash)
        throw StorageError(Words::tr("The copy does not agree with the book: %1")
                               .arg(report.problems.join(QLatin1Char(' '))),
                           Words::tr("Verify the book itself, then back up to another disk."));
}

/// None when there is no file with a sum; a sum that can't be read agrees with nothing.
std::optional<QString> sumBeside(const QString& file)
{
    QFile sum(file + QStringLiteral(".sha256"));
    if (!sum.exists())
        return std::nullopt;
    return sum.open(QIODevice::ReadOnly) ? QString::fromLatin1(sum.read(64)).toLower() : QString();
}

void requireFree(const QString& target)
{
    if (QFile::exists(target))
        throw UserError(Words::tr("The file %1 is already there; it was not overwritten.")
                            .arg(QDir::toNativeSeparators(target)),
                        Words::tr("Choose a new name."));
    const QStringList rests = leftovers(target);
    if (!rests.isEmpty())
        throw UserError(Words::tr("%1 lies there from an earlier book and would be mixed into the "
                                  "new one.")
                            .arg(QDir::toNativeSeparators(rests.front())),
                        Words::tr("Choose a new name, or move that file away."));
}

void requireReadable(const QString& file)
{
    BookProblem problem = inspectBook(file, Migrator::newestVersion());
    const bool readable = problem == BookProblem::None || problem == BookProblem::ReadOnly ||
                          problem == BookProblem::NetworkPath;
    if (readable)
        problem = inspectLog(file, Migrator::newestVersion());
    if (problem != BookProblem::None)
        throw BackupUnusable(problemMessage(problem, file), problemAdvice(problem));
}

/// A backup of an earlier program: the copy is brought up to date, the backup stays as it is.
void bringUpToDate(const QString& path)
{
    Database database(path);
    Migrator migrator(database);
    const Migrator::Result result = migrator.run();
    if (!migrator.copyPath().isEmpty())
        removeDatabaseFiles(migrator.copyPath());
    if (result == Migrator::Result::Failed || result == Migrator::Result::NotCopied)
        throw BackupUnusable(Migrator::sentence(result), Words::tr("Take another backup."));
    // Again a plain file: no write-ahead log beside it.
    database.execute(QStringLiteral("PRAGMA journal_mode=DELETE"));
}

void requireVerified(const QString& path)
{
    const VerifyReport report = verified(path);
    if (!report.ok())
        throw BackupUnusable(
            Words::tr("The backup does not verify: %1").arg(report.problems.join(QLatin1Char(' '))),
            Words::tr("Take another backup."));
}

void giveName(const QString& partial, const QString& target)
{
    if (!renameForGood(partial, target))
        throw StorageError(
            Words::tr("The book can't be written to %1.").arg(QDir::toNativeSeparators(target)),
            Words::tr("Free some space there, or choose another folder."));
}

} // namespace

void copyDatabase(Database& source, const QString& target, const std::function<void(int)>& progress)
{
    if (QFile::exists(target))
        throw StorageError(Words::tr("The file %1 is already there; it was not overwritten.")
                               .arg(QDir::toNativeSeparators(target)));
    try {
        sqlite3* opened = nullptr;
        const int result = sqlite3_open_v2(target.toUtf8().constData(), &opened,
                                           SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
        const std::unique_ptr<sqlite3, CloseConnection> connection(opened);
        requireOk(opened, result);
        copyPages(source.handle(), opened, progress);
        // The copy is a plain file: no write-ahead log beside it.
        requireOk(opened,
                  sqlite3_exec(opened, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr));
    } catch (...) {
        removeDatabaseFiles(target);
        throw;
    }
}

namespace {

struct Delivery
{
    VerifyReport report; ///< of the book in the file
    QString sha256;      ///< of the file
};

/// Makes the file under a temporary name with `make`, checks it, writes its sum, gives it its name.
/// Whatever goes wrong, nothing of it stays.
template <class Make>
BackupResult deliver(const QString& folder, const QString& name, const Make& make)
{
    if (!QDir().mkpath(folder))
        throw StorageError(
            Words::tr("The folder %1 can't be created.").arg(QDir::toNativeSeparators(folder)),
            Words::tr("Choose a folder you may write to; check that the drive is connected."));
    BackupResult result;
    result.path = QDir(folder).filePath(name);
    const QString partial = result.path + QStringLiteral(".partial");
    if (QFile::exists(result.path))
        throw StorageError(Words::tr("The file %1 is already there; it was not overwritten.")
                               .arg(QDir::toNativeSeparators(result.path)));
    removeDatabaseFiles(partial);
    try {
        const Delivery made = make(partial);
        result.report = made.report;
        result.sha256 = made.sha256;
        writeSum(result.path, result.sha256);
        if (!renameForGood(partial, result.path))
            throw StorageError(Words::tr("The backup can't be given its name %1.")
                                   .arg(QDir::toNativeSeparators(result.path)));
    } catch (...) {
        removeDatabaseFiles(partial);
        QFile::remove(result.path + QStringLiteral(".sha256"));
        throw;
    }
    return result;
}

/// The sum is worked out beside the verifying: both only read.
Delivery copyVerified(Database& source, const QString& target,
                      const std::function<void(int)>& progress)
{
    copyDatabase(source, target, partOf(progress, 0, 50));
    auto sum = startAside([&target] { return fileSum(target); });
    const VerifyReport report = verified(target, partOf(progress, 50, 100));
    requireSame(source, report);
    return {report, sum.get()};
}

void requireSealedAs(const QString& sealedFile, const QString& plainSum, const QString& passphrase)
{
    if (sealed::open(sealedFile, {}, passphrase) != plainSum)
        throw StorageError(Words::tr("The sealed copy does not open to what was sealed."),
                           Words::tr("Back up to another disk."));
}

} // namespace

BackupResult backUp(Database& source, const QString& folder, const QString& name,
                    const std::function<void(int)>& progress)
{
    return deliver(folder, name,
                   [&](const QString& partial) { return copyVerified(source, partial, progress); });
}

BackupResult backUpSealed(Database& source, const QString& folder, const QString& name,
                          const QString& passphrase, const std::function<void(int)>& progress)
{
    const QString plain = source.path() + QStringLiteral(".sealing");
    const auto removePlain = qScopeGuard([&plain] { removeDatabaseFiles(plain); });
    removeDatabaseFiles(plain);
    return deliver(folder, name, [&](const QString& partial) {
        const Delivery copy = copyVerified(source, plain, partOf(progress, 0, 60));
        sealed::seal(plain, partial, passphrase, partOf(progress, 60, 80));
        requireSealedAs(partial, copy.sha256, passphrase);
        return Delivery{copy.report, fileSum(partial)};
    });
}

namespace {

/// As a plain file that may be read: the backup itself, or what it opens to.
void bringCopy(const QString& file, const QString& partial, const QString& passphrase)
{
    if (!sealed::isSealed(file)) {
        requireReadable(file);
        Database backup(file, Database::Mode::ReadOnly);
        copyDatabase(backup, partial);
        return;
    }
    if (passphrase.isEmpty())
        throw UserError(Words::tr("The copy %1 is sealed.").arg(QDir::toNativeSeparators(file)),
                        Words::tr("Give its passphrase."));
    sealed::open(file, partial, passphrase);
    requireReadable(partial);
}

} // namespace

QString restoreBackup(const QString& file, const QString& target, const QString& passphrase)
{
    if (!sealed::isSealed(file))
        requireReadable(file);
    requireFree(target);
    const auto expected = sumBeside(file);
    if (expected && *expected != fileSum(file))
        throw BackupUnusable(
            Words::tr("The backup %1 is not what its check sum says; it was not restored.")
                .arg(QDir::toNativeSeparators(file)),
            Words::tr("Take another backup."));
    const QString partial = target + QStringLiteral(".partial");
    removeDatabaseFiles(partial);
    try {
        bringCopy(file, partial, passphrase);
        bringUpToDate(partial);
        requireVerified(partial);
        giveName(partial, target);
    } catch (...) {
        removeDatabaseFiles(partial);
        throw;
    }
    return expected ? QString()
                    : Words::tr("There was no check sum beside the backup; it was verified in full "
                                "instead.");
}

BackupContents contentsOf(Database& book)
{
    BackupContents contents;
    ActivityLog log(book);
    contents.head = log.head();
    for (const Record& office : Repository(book).all(officeKind(), {}))
        contents.office = office.to<Office>().name;
    LogQuery first;
    first.transaction = 1;
    const auto begun = log.read(first);
    if (!begun.empty())
        contents.begun = QString::fromLatin1(begun.back().hash.toHex());
    LogQuery last;
    last.limit = 1;
    const auto newest = log.read(last);
    if (!newest.empty())
        contents.lastWritten = newest.front().at;
    Repository repository(book);
    contents.staff = repository.count(staffKind(), {});
    contents.assets = repository.count(assetKind(), {});
    contents.accounts = repository.count(accountKind(), {});
    return contents;
}

BackupContents contentsOf(const QString& book)
{
    Database database(book, Database::Mode::ReadOnly);
    return contentsOf(database);
}

} // namespace soattt
