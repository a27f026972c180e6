#pragma once

#include "models/registers/backupmedium.h"
#include "models/registers/informationsystem.h"

namespace soattt {

enum class BackupClass { Important, Office, System, Configuration };
enum class BackupMethod { Full, Incremental, Differential, Image, Copy };
enum class BackupFrequency { Daily, Weekly, Monthly, Quarterly, Own };

/// One data set on one schedule. A data set with two rhythms (every night to a server, every
/// quarter to a disk in the safe) is two lines of the plan with the same name.
struct BackupPlan : RecordBase
{
    QString name;
    BackupClass dataClass = BackupClass::Important;
    std::optional<Ref<InformationSystem>> system;
    QString source; ///< a folder as its machine names it, or words
    BackupFrequency frequency = BackupFrequency::Daily;
    std::optional<qint64> everyDays;
    std::optional<QDate> startsOn;
    QString backupTime; ///< as the plan prints it: "22 giờ 00"
    std::optional<BackupMethod> method;
    QString tool;
    std::optional<qint64> retentionDays;
    std::optional<Ref<BackupMedium>> medium;
    QString place; ///< a folder, or words
    std::optional<bool> samePartition;
    QString label;
    std::optional<bool> encrypted;
    std::optional<qint64> recoveryHours;
    std::optional<qint64> restoreTestMonths;
    std::optional<Ref<Staff>> responsible;

    /// Said so, or both folders begin with the same drive or share.
    bool isOnApplicationPartition() const;
};

template <> inline constexpr const char* kindKey<BackupPlan> = "backups";
template <> std::span<const EnumEntry<BackupClass>> enumEntries<BackupClass>();
template <> std::span<const EnumEntry<BackupMethod>> enumEntries<BackupMethod>();
template <> std::span<const EnumEntry<BackupFrequency>> enumEntries<BackupFrequency>();

const RecordKind& backupPlanKind();

} // namespace soattt
