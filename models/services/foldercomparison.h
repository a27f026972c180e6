#pragma once

#include "models/core/aside.h"

#include <QString>
#include <QStringList>

namespace soattt {

/// Two folders held against each other, file by file, by SHA-256.
struct FolderComparison
{
    int files = 0;       ///< of the original
    qint64 bytes = 0;    ///< read in the original
    QStringList missing; ///< in the restored folder; paths within the folder
    QStringList unexpected;
    QStringList different;
    QString manifest; ///< "<sha256>  <path>" of the original, a line each, by path
    QString sha256;   ///< of the manifest

    bool same() const
    {
        return files > 0 && missing.isEmpty() && unexpected.isEmpty() && different.isEmpty();
    }
};

/// Reads both; links are not followed. Throws UserError for a folder that isn't there, is empty or
/// is inside the other, and for a file that can't be read. `tell` may throw Canceled.
FolderComparison compareFolders(const QString& original, const QString& restored,
                                const Tell& tell = {});

} // namespace soattt
