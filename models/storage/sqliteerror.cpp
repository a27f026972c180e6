#include "models/storage/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace soattt {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("Storage", source);
}

} // namespace

StorageError sqliteError(sqlite3* connection, int result)
{
    switch (result & 0xff) {
    case SQLITE_FULL:
        return StorageError(tr("The disk is full; the change was not kept."),
                            tr("Free some space on the disk of the book and try again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StorageError(
            tr("The book can't be written: the file or its folder is read-only."),
            tr("Ask for the right to write there, or copy the book to a folder of your own."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StorageError(tr("The book file is damaged."),
                            tr("Keep the file as it is and restore the newest backup."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageError(tr("Another program holds the book."),
                            tr("Close it there and try again."));
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return StorageError(
            tr("The disk refused to read or write the book."),
            tr("Check that the disk is connected and sound, then open the book again."));
    default:
        break;
    }
    qWarning("SQLite %d: %s", result,
             sqlite3_errmsg(connection)); // the statement, never its values
    return StorageError(tr("The book refused the change (SQLite error %1).").arg(result));
}

void requireOk(sqlite3* connection, int result)
{
    if (result != SQLITE_OK)
        throw sqliteError(connection, result);
}

} // namespace soattt
