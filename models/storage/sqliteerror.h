#pragma once

#include "models/core/error.h"

struct sqlite3;

namespace soattt {

/// A sentence for the person by the kind of failure (full disk, read-only, damaged, other).
StorageError sqliteError(sqlite3* connection, int result);

/// Throws unless the result is SQLITE_OK.
void requireOk(sqlite3* connection, int result);

} // namespace soattt
