#pragma once

#include "models/services/session.h"
#include "models/storage/backup.h"

#include <functional>

namespace soattt {

/// The last verified backup made of this book, as the book remembers it.
struct LastBackup
{
    QDateTime at;
    QString path;
    QString sha256;
};

/// Backs the book up and verifies it; brings a backup back. Needs no sign-in.
class BackupService
{
public:
    using Progress = std::function<void(int percent)>;

    explicit BackupService(const Session& session)
        : m_session(session)
    {
    }

    /// A verified copy named after the book and the time, noted in the log. Progress may throw
    /// Canceled.
    BackupResult backUp(const QString& folder, const Progress& progress = {}) const;
    /// Characters a passphrase has at least.
    static int leastPassphrase();
    /// Throws UserError for one too short.
    static void requirePassphrase(const QString& passphrase);
    /// The same under a passphrase, for a copy that leaves the office.
    BackupResult backUpSealed(const QString& folder, const QString& passphrase,
                              const Progress& progress = {}) const;
    std::optional<LastBackup> last() const;
    VerifyReport verify(const Verifier::Progress& progress = {}) const;
    /// Makes the search index and the sort keys anew from the records, which stay as they are: what
    /// verifying says can be rebuilt.
    void rebuildDerived() const;
    /// See Verifier::agreesWithAnchor.
    std::optional<bool> agreesWithAnchor(const QString& anchor) const;

    /// See restoreBackup. Throws BackupUnusable; refuses to overwrite.
    static QString restore(const QString& file, const QString& target,
                           const QString& passphrase = {});

private:
    QString freeName(const QString& folder, const QString& ending) const;
    void note(const BackupResult& result) const;
    const Session& m_session;
};

} // namespace soattt
