#pragma once

#include "models/services/backupservice.h"
#include "models/storage/backuprotation.h"

namespace soattt {

/// The book's own backups without anybody asking: where to, how often, how many stay. Kept in the
/// book.
struct AutoBackupRule
{
    QStringList folders; ///< none: nothing is made by itself
    int everyHours = 24; ///< 0: only when the book is closed
    bool onClose = true;
    KeepRule keep;
    bool operator==(const AutoBackupRule&) const = default;
};

/// How it stands with one folder.
struct AutoBackupFolder
{
    QString folder;
    std::optional<QDateTime> lastGood;
    std::optional<QDateTime> failedAt; ///< of the newest try, where it did not come through
    QString problem;                   ///< what stood in the way
};

/// Automatic verified backups with rotation. A folder that is not there (a USB drive taken out) is
/// told and tried again; the others get theirs all the same. Only backups made here are ever
/// removed. Needs no sign-in.
class AutoBackup
{
public:
    explicit AutoBackup(const Session& session)
        : m_session(session)
    {
    }

    AutoBackupRule rule() const;
    /// Throws UserError for a folder that isn't there, is the book's own, or numbers out of range.
    void setRule(const AutoBackupRule& rule) const;
    std::vector<AutoBackupFolder> folders() const;
    /// Throws UserError when the rule names none.
    void requireFolders() const;
    /// A sentence for each folder whose newest try did not come through, with its path.
    QStringList problems() const;

    /// Some folder has waited for its time and the book changed since its last one.
    bool isDue() const;
    /// The same when the book is being closed.
    bool isDueOnClose() const;
    /// Into every folder whose time has come, or into all. Returns what was made; throws only
    /// Canceled and what the book itself is to blame for. What stood in the way is in folders().
    std::vector<BackupResult> run(bool all, const BackupService::Progress& progress = {}) const;

private:
    struct State;
    std::vector<State> states() const;
    void keep(const std::vector<State>& states) const;
    bool hasChangedSince(const State& state) const;
    bool isWaiting(const State& state) const;
    std::optional<BackupResult> runOne(State& state, const BackupService::Progress& progress) const;
    void rotate(State& state) const;
    const Session& m_session;
};

} // namespace soattt
