#pragma once

#include "models/registers/backupschedule.h"
#include "models/registers/restoretest.h"
#include "models/services/foldercomparison.h"
#include "models/services/session.h"

namespace soattt {

/// A line of the plan as it stands today.
struct BackupTurn
{
    BackupPlan plan;
    std::optional<QDate> plannedOn; ///< the planned day whose time it is; none before the first
    bool done = false;              ///< a good run is there for it
    int missed = 0;                 ///< planned days over since the last good run
    std::optional<QDate> lastGood;
    std::optional<qint64> lastSizeMb;
};

/// A backup somebody says was made.
struct MadeBackup
{
    QString plan;   ///< code
    QString medium; ///< code; empty: not said
    std::optional<qint64> sizeMb;
};

/// The plan, what was made of it and what is missing.
class BackupLogService
{
public:
    explicit BackupLogService(const Session& session)
        : m_session(session)
    {
    }

    /// Every live line of the plan, those to be made first.
    std::vector<BackupTurn> turns() const;
    /// Writes a good run at `at` for each, for the planned day whose time it is. All or nothing,
    /// one undo. Returns the codes of the runs.
    QStringList noteDone(const std::vector<MadeBackup>& made, const QDateTime& at) const;
    /// Writes a restore test proved by the comparison, with the list of files and their hashes kept
    /// beside it. Returns its code.
    QString noteTest(const QString& plan, const FolderComparison& found, const QString& folder,
                     std::optional<qint64> minutes) const;
    /// What was planned in those days and what became of it; closed lines of the plan too.
    std::vector<BackupOccurrence> history(const BackupPlan& plan, const QDate& from,
                                          const QDate& until) const;
    std::vector<BackupRun> runsOf(const QString& plan) const;

private:
    BackupTurn turnOf(const BackupPlan& plan) const;
    std::optional<Ref<Staff>> myself() const;
    const Session& m_session;
};

} // namespace soattt
