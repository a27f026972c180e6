#pragma once

#include "models/registers/backupplan.h"

namespace soattt {

enum class RunResult { Done, Failed };

/// A backup that was made, or was tried and failed. What was not tried has no record: the schedule
/// tells that it is missing (backupschedule.h).
struct BackupRun : RecordBase
{
    std::optional<Ref<BackupPlan>> backup;
    std::optional<QDate> plannedOn; ///< the planned day it makes good; empty: that of its period
    std::optional<QDateTime> ranAt;
    std::optional<QDateTime> endedAt;
    RunResult result = RunResult::Done;
    std::optional<Ref<BackupMedium>> medium;
    std::optional<qint64> sizeMb;
    QString message;
    std::optional<Ref<Staff>> doneBy;

    /// The day it counts for.
    QDate countsFor() const;
};

template <> inline constexpr const char* kindKey<BackupRun> = "backup-runs";
template <> std::span<const EnumEntry<RunResult>> enumEntries<RunResult>();

const RecordKind& backupRunKind();

} // namespace soattt
