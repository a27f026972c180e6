#pragma once

#include <QString>

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
/// contents are not looked at.
BookProblem inspectBook(const QString& path, int version);

/// True for a path on a network share (UNC, or a mounted network file system).
bool isNetworkPath(const QString& path);

/// What happened, and what to do, with the file named.
QString problemMessage(BookProblem problem, const QString& path, const QString& holder = {});
QString problemAdvice(BookProblem problem);

} // namespace soattt
