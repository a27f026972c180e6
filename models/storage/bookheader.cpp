#include "models/storage/bookheader.h"

#include "models/storage/fileaccess.h"
#include "models/storage/sqliteerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <memory>

namespace soattt {

namespace {

constexpr qint64 headerSize = 100;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

BookProblem identity(const BookHeader& header, int version)
{
    if (!header.sqlite || header.applicationId != bookApplicationId)
        return BookProblem::Foreign;
    if (header.userVersion > version)
        return BookProblem::Newer;
    return header.userVersion < 1 ? BookProblem::Damaged : BookProblem::None;
}

bool hasLog(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

/// The size in the header counts only when the change counter says that it was kept up.
qint64 statedSize(const char* head)
{
    const auto number = [head](int at) { return qFromBigEndian<quint32>(head + at); };
    if (number(24) != number(92))
        return 0;
    const quint16 pageSize = qFromBigEndian<quint16>(head + 16);
    return qint64(number(28)) * (pageSize == 1 ? 65536 : pageSize);
}

struct CloseConnection
{
    void operator()(sqlite3* connection) const { sqlite3_close(connection); }
};

int askedNumber(sqlite3* connection, const char* pragma)
{
    sqlite3_stmt* statement = nullptr;
    requireOk(connection, sqlite3_prepare_v2(connection, pragma, -1, &statement, nullptr));
    const int result = sqlite3_step(statement);
    const int number = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    if (result != SQLITE_ROW)
        throwSqliteError(connection, result);
    return number;
}

/// Neither file is written, nor is the log moved into the book when closing.
BookHeader askedHeader(const QString& path)
{
    sqlite3* opened = nullptr;
    const int result =
        sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, CloseConnection> connection(opened);
    requireOk(opened, result);
    requireOk(opened, sqlite3_db_config(opened, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr));
    BookHeader header;
    header.sqlite = true;
    header.userVersion = askedNumber(opened, "PRAGMA user_version");
    header.applicationId = askedNumber(opened, "PRAGMA application_id");
    return header;
}

bool isWritable(const QFileInfo& file)
{
    return mayWriteFile(file.filePath()) && mayAddFiles(file.absolutePath());
}

} // namespace

std::optional<BookHeader> readBookHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray head = file.read(headerSize);
    if (head.size() < headerSize)
        return std::nullopt;
    BookHeader header;
    header.sqlite = head.startsWith(QByteArray("SQLite format 3\0", 16));
    header.userVersion = qFromBigEndian<qint32>(head.constData() + 60);
    header.applicationId = qFromBigEndian<qint32>(head.constData() + 68);
    header.size = statedSize(head.constData());
    return header;
}

bool isNetworkPath(const QString& path)
{
    const QString native = QDir::fromNativeSeparators(path);
    const bool longLocal = native.startsWith(QLatin1String("//?/")) &&
                           !native.startsWith(QLatin1String("//?/UNC/"), Qt::CaseInsensitive);
    if (native.startsWith(QLatin1String("//")) && !longLocal)
        return true;
    return isOnNetworkDisk(QFileInfo(path).absolutePath());
}

BookProblem inspectBook(const QString& path, int version)
{
    const QFileInfo file(path);
    if (!file.exists())
        return BookProblem::Missing;
    if (!file.isFile() || !file.isReadable())
        return BookProblem::Unreadable;
    const auto header = readBookHeader(path);
    if (!header)
        return BookProblem::Foreign;
    const BookProblem problem = identity(*header, version);
    // A power cut may have ruined the header itself while the log was moved into the file.
    const bool mayBeBehind = problem != BookProblem::Newer && hasLog(path);
    if (problem != BookProblem::None && !mayBeBehind)
        return problem;
    if (file.size() < header->size && !mayBeBehind)
        return BookProblem::Damaged;
    if (isNetworkPath(path))
        return BookProblem::NetworkPath;
    return isWritable(file) ? BookProblem::None : BookProblem::ReadOnly;
}

BookProblem inspectLog(const QString& path, int version)
{
    if (!hasLog(path))
        return BookProblem::None;
    const QString index = path + QStringLiteral("-shm");
    const bool hadIndex = QFile::exists(index);
    BookProblem problem = BookProblem::None;
    try {
        problem = identity(askedHeader(path), version);
    } catch (const DamagedFile&) {
        const auto header = readBookHeader(path);
        problem = header && header->sqlite ? BookProblem::Damaged : BookProblem::Foreign;
    } catch (const FileInUse&) {
        problem = BookProblem::Locked;
    } catch (const StorageError&) {
        problem = BookProblem::Unreadable;
    }
    if (!hadIndex)
        QFile::remove(index);
    return problem;
}

QStringList leftovers(const QString& path)
{
    QStringList found;
    for (const char* suffix : {"-wal", "-journal"}) {
        const QString beside = path + QLatin1String(suffix);
        if (QFile::exists(beside))
            found.append(beside);
    }
    return found;
}

void removeDatabaseFiles(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

QString problemMessage(BookProblem problem, const QString& path, const QString& holder)
{
    const QString name = QDir::toNativeSeparators(path);
    switch (problem) {
    case BookProblem::None:
        return {};
    case BookProblem::Missing:
        return Words::tr("There is no book at %1.").arg(name);
    case BookProblem::Unreadable:
        return Words::tr("The file %1 can't be read.").arg(name);
    case BookProblem::Foreign:
        return Words::tr("The file %1 is not a Sổ ATTT book; it was left untouched.").arg(name);
    case BookProblem::Newer:
        return Words::tr("The book %1 was written by a newer version of this program; it was left "
                         "untouched.")
            .arg(name);
    case BookProblem::Damaged:
        return Words::tr("The book %1 is damaged; it was left untouched.").arg(name);
    case BookProblem::ReadOnly:
        return Words::tr("The book %1 or its folder is read-only.").arg(name);
    case BookProblem::NetworkPath:
        return Words::tr("The book %1 lies on a network share, where a power cut or a second "
                         "computer can ruin it.")
            .arg(name);
    case BookProblem::Locked:
        return Words::tr("The book %1 is open in another program (%2).").arg(name, holder);
    }
    Q_UNREACHABLE();
}

QString problemAdvice(BookProblem problem)
{
    switch (problem) {
    case BookProblem::None:
        return {};
    case BookProblem::Missing:
        return Words::tr("Check the name and the folder, or create a new book.");
    case BookProblem::Unreadable:
    case BookProblem::ReadOnly:
        return Words::tr(
            "Ask for the right to read and write it, or copy the book to a folder of your own.");
    case BookProblem::Foreign:
        return Words::tr("Choose a file that ends in .soattt.");
    case BookProblem::Newer:
        return Words::tr("Install the newest version on this computer and open the book again.");
    case BookProblem::Damaged:
        return Words::tr("Keep the file as it is and restore the newest backup.");
    case BookProblem::NetworkPath:
        return Words::tr("Copy the book to a local disk of this computer and open it there.");
    case BookProblem::Locked:
        return Words::tr("Close it there and try again.");
    }
    Q_UNREACHABLE();
}

} // namespace soattt
