#pragma once

#include "models/core/error.h"

namespace soattt {

/// Refusals that several readers share; each names the file, the place and the way out.
/// `path` may be a whole path, only the file's name is shown.

/// `why` is a translated clause, for example "its end is missing".
DataError damagedFile(const QString& path, const QString& why);
/// `what` is a translated clause, for example "the part \"xl/workbook.xml\" inflates to 1 GB".
DataError oversizedFile(const QString& path, const QString& what);
/// Not a table that can be read; `what` says what the file is instead.
DataError unreadableKind(const QString& path, const QString& what, const QString& advice);
StorageError cannotOpen(const QString& path, const QString& systemMessage);
StorageError cannotWrite(const QString& path, const QString& systemMessage);

} // namespace soattt
