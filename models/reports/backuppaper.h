#pragma once

#include "models/registers/backupschedule.h"
#include "models/registers/restoretest.h"
#include "models/reports/formfields.h"
#include "models/reports/letterhead.h"
#include "models/reports/paperoptions.h"
#include "models/reports/personpaper.h"

/// The papers of backup: the plan with its yearly calendar, the log of a period with what was
/// missed, and the minutes of a restore test.
namespace soattt {

/// A line of the plan in words of the paper.
struct BackupPlanRow
{
    BackupPlan plan;
    QString medium;
    QString responsible;
    std::vector<QDate> backups;      ///< planned days of the year
    std::vector<QDate> restoreTests; ///< days of the year by which a test is owed
    bool operator==(const BackupPlanRow& other) const { return plan.code == other.plan.code; }
};

struct BackupPlanValues
{
    int year = 0;
    std::vector<BackupPlanRow> rows;
    std::optional<QString> basis; ///< the office's backup procedure
    std::optional<QString> notes;
};

/// One planned day of one line, and what became of it.
struct BackupLogRow
{
    QString name;
    BackupOccurrence occurrence;
    std::optional<QDateTime> ranAt;
    QString medium;
    std::optional<qint64> sizeMb;
    QString doneBy;
};

struct BackupLogValues
{
    QString period; ///< "tháng 7 năm 2026"
    std::vector<BackupLogRow> rows;
    std::optional<QString> remarks;
};

struct RestoreTestValues
{
    std::optional<QDate> testedOn;
    std::optional<QString> place;
    PersonOnPaper tester;
    PersonOnPaper witness;
    std::optional<QString> data; ///< data set
    std::optional<QString> copy; ///< of which backup, on what
    std::optional<QString> files;
    std::optional<QString> machine;
    std::optional<qint64> fileCount;
    std::optional<bool> hashesMatch;
    std::optional<QString> differences;
    std::optional<QString> manifest;
    std::optional<qint64> minutes;
    std::optional<QString> conclusion;
};

const std::vector<FormField<BackupPlanValues>>& backupPlanFields();
const std::vector<FormField<BackupLogValues>>& backupLogFields();
const std::vector<FormField<RestoreTestValues>>& restoreTestFields();

ReportDocument buildBackupPlan(const BackupPlanValues& values, const LetterheadData& head,
                               const PaperOptions& options);
ReportDocument buildBackupLog(const BackupLogValues& values, const LetterheadData& head,
                              const PaperOptions& options);
ReportDocument buildRestoreTest(const RestoreTestValues& values, const LetterheadData& head,
                                const PaperOptions& options);

} // namespace soattt
