#pragma once

#include "models/core/error.h"
#include "models/storage/verifier.h"

#include <functional>

namespace soattt {

/// Copies the open database into a new file in slices; `progress` may throw Canceled. The target
/// must not exist; on failure it is removed.
void copyDatabase(Database& source, const QString& target,
                  const std::function<void(int percent)>& progress = {});

/// The file can't be restored from: foreign, newer, damaged, or not what its check sum says.
class BackupUnusable : public StorageError
{
public:
    using StorageError::StorageError;
};

struct BackupResult
{
    QString path;
    QString sha256;
    VerifyReport report;
};

/// Verified copy: to a temporary name, reopened, verified, chain head compared with the source's,
/// `<name>.sha256` written, renamed. Never a partial file under the final name. Throws
/// StorageError.
BackupResult backUp(Database& source, const QString& folder, const QString& name,
                    const std::function<void(int percent)>& progress = {});

/// The same under a passphrase (see sealedfile.h), for a copy that leaves the office. The plain
/// copy it is made from lies beside the book for that time, and is removed.
BackupResult backUpSealed(Database& source, const QString& folder, const QString& name,
                          const QString& passphrase,
                          const std::function<void(int percent)>& progress = {});

/// Puts a backup back as a new book. Checks `<file>.sha256` when there is one, then verifies fully;
/// never overwrites. A sealed one takes its passphrase. Throws BackupUnusable. Returns a warning
/// sentence when there was no sum.
QString restoreBackup(const QString& file, const QString& target, const QString& passphrase = {});

/// What a backup holds, told before anything is replaced by it.
struct BackupContents
{
    QString office;
    QString begun; ///< log hash after its first transaction: which book it is
    LogHead head;
    QDateTime lastWritten;
    qint64 staff = 0;
    qint64 assets = 0;
    qint64 accounts = 0;
};

/// Of a book that lies open to nobody.
BackupContents contentsOf(const QString& book);
BackupContents contentsOf(Database& book);

} // namespace soattt
