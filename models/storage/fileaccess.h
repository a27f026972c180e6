#pragma once

#include <QFile>

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

/// Waits until the disk has kept what was written to the open file. False when it says it could
/// not.
bool keepFile(QFile& file);

/// Gives a file its name, which nothing bears yet, and waits until the disk has kept it, with all
/// names given in that folder before. False when it could not be given or kept; then the file bears
/// its earlier name.
bool renameForGood(const QString& from, const QString& to);

} // namespace soattt
