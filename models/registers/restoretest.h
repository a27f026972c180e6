#pragma once

#include "models/registers/backuprun.h"

namespace soattt {

enum class TestConclusion { Passed, Failed };

/// Proof that a copy can be brought back: which files, on which machine, whether they are the same,
/// how long it took, who tested and who saw it.
struct RestoreTest : RecordBase
{
    std::optional<Ref<BackupPlan>> backup;
    std::optional<Ref<BackupRun>> run;
    std::optional<QDate> testedOn;
    std::optional<Ref<BackupMedium>> medium;
    QString files;
    std::optional<qint64> fileCount;
    QString machine;
    std::optional<bool> hashesMatch;
    QString differences;
    QString manifestSha256;
    std::optional<qint64> durationMinutes;
    std::optional<Ref<Staff>> tester;
    std::optional<Ref<Staff>> witness;
    std::optional<TestConclusion> conclusion; ///< required: nobody passes by leaving it alone
    QString paper;
};

template <> inline constexpr const char* kindKey<RestoreTest> = "restore-tests";
template <> std::span<const EnumEntry<TestConclusion>> enumEntries<TestConclusion>();

const RecordKind& restoreTestKind();

} // namespace soattt
