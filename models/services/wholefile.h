#pragma once

#include <QByteArray>
#include <QString>

namespace soattt {

/// The file with those bytes, or whatever stood there before. Throws StorageError.
void writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace soattt
