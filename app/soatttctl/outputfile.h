#pragma once

#include "app/soatttctl/arguments.h"

namespace soattt::ctl {

/// The file of --output. Throws UsageError when its ending is none of those.
QString outputFile(const Arguments& arguments, const QStringList& endings);

/// The ending in lower case, without the dot.
QString endingOf(const QString& path);

/// Writes whole or not at all. Throws StorageError.
void writeWhole(const QString& path, const QByteArray& bytes);

} // namespace soattt::ctl
