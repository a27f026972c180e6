#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace soattt {

/// "SATT": SQLite application_id of a book.
inline constexpr qint32 bookApplicationId = 0x53415454;

/// What the first bytes of a file say, read without opening it as a database.
struct BookHeader
{
    bool sqlite = false;
    qint32 applicationId = 0;
    qint32 userVersion = 0;
    qint64 size = 0; ///< bytes the file should have; 0 when the header does not say
};

/// Empty when the file can't be read or is shorter than a header.
std::optional<BookHeader> readBookHeader(const QString& path);

/// Why a file can't be used as a book. Each is one sentence for the person; none changes the file.
enum class BookProblem {
    None,
    Missing,
    Unreadable,
    Foreign,
    Newer,
    Damaged,
    ReadOnly,
    NetworkPath,
    Locked,
};

/// Looks at the file and its folder; `version` is the newest schema this program knows. Lock and
/// contents are not looked at. With a write-ahead log beside it the header may be behind: then only
/// what is certain is said, and `inspectLog` must follow.
BookProblem inspectBook(const QString& path, int version);

/// Asks SQLite itself, reading only, when a write-ahead log stands beside the file. To be called by
/// the holder of the book's lock.
BookProblem inspectLog(const QString& path, int version);

/// What an earlier database of that name left behind (-wal, -journal): SQLite would play it into a
/// new file of the name. Full paths.
QStringList leftovers(const QString& path);

/// Removes the file and whatever SQLite keeps beside it.
void removeDatabaseFiles(const QString& path);

/// True for a path on a network share (UNC, or a mounted network file system).
bool isNetworkPath(const QString& path);

/// What happened, and what to do, with the file named.
QString problemMessage(BookProblem problem, const QString& path, const QString& holder = {});
QString problemAdvice(BookProblem problem);

} // namespace soattt
