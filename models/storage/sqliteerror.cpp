#include "models/storage/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

void throwSqliteError(sqlite3* connection, int result)
{
    switch (result & 0xff) {
    case SQLITE_FULL:
        throw StorageError(Words::tr("The disk is full; the change was not kept."),
                           Words::tr("Free some space on the disk of the book and try again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw StorageError(
            Words::tr("The book can't be written: the file or its folder is read-only."),
            Words::tr(
                "Ask for the right to write there, or copy the book to a folder of your own."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        throw DamagedFile(Words::tr("The book file is damaged."),
                          Words::tr("Keep the file as it is and restore the newest backup."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw FileInUse(Words::tr("Another program holds the book."),
                        Words::tr("Close it there and try again."));
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        throw StorageError(Words::tr("The disk refused to read or write the book."),
                           Words::tr("Check that the disk is connected and sound, open the book "
                                     "again, and look whether the last change is there."));
    default:
        break;
    }
    qWarning("SQLite %d: %s", result,
             sqlite3_errmsg(connection)); // the statement, never its values
    throw StorageError(Words::tr("The book refused the change (SQLite error %1).").arg(result));
}

void requireOk(sqlite3* connection, int result)
{
    if (result != SQLITE_OK)
        throwSqliteError(connection, result);
}

} // namespace soattt
