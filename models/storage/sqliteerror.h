#pragma once

#include "models/core/error.h"

struct sqlite3;

namespace soattt {

/// The file is no sound database.
class DamagedFile : public StorageError
{
public:
    using StorageError::StorageError;
};

/// Another program holds the file.
class FileInUse : public StorageError
{
public:
    using StorageError::StorageError;
};

/// Throws a sentence for the person by the kind of failure: full disk, read-only, damaged, in use,
/// other.
[[noreturn]] void throwSqliteError(sqlite3* connection, int result);

/// Throws unless the result is SQLITE_OK.
void requireOk(sqlite3* connection, int result);

} // namespace soattt
