#pragma once

#include "models/storage/database.h"

namespace soattt {

/// Brings a book to the newest schema. Each step is one script in migrations/ and one transaction
/// that holds the new version number; released scripts are never edited.
class Migrator
{
public:
    enum class Result {
        Current,   ///< nothing to do
        Created,   ///< a new book was laid out
        Migrated,  ///< the file was copied first, then brought up to date
        Newer,     ///< written by a newer program: untouched
        NotCopied, ///< the copy could not be made: untouched
        Failed,    ///< a step failed; the book is at the last whole step
    };

    explicit Migrator(Database& database)
        : m_database(database)
    {
    }

    static int newestVersion();
    Result run();
    /// One sentence for the person; empty for Current and Created.
    static QString sentence(Result result);
    /// Where the copy before the migration went.
    const QString& copyPath() const { return m_copyPath; }

private:
    bool apply(int version);
    bool copyFirst(int version);
    Database& m_database;
    QString m_copyPath;
};

} // namespace soattt
