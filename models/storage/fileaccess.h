#pragma once

#include <QString>

namespace soattt {

/// True when the file, which exists, may be written by this person. Windows is asked itself: Qt
/// sees its read-only attribute alone, not who may write.
bool mayWriteFile(const QString& path);

/// True when files may be made in the folder. The read-only attribute of a folder, which Windows
/// puts on Desktop and Documents, forbids nothing.
bool mayAddFiles(const QString& folder);

/// True when the disk of the folder belongs to another computer (a mounted network file system, a
/// mapped drive).
bool isOnNetworkDisk(const QString& folder);

} // namespace soattt
