#pragma once

#include "models/registers/asset.h"

namespace soattt {

/// What a computer is checked for.
enum class CheckRule {
    ScreenLock,
    Antivirus,
    Autorun,
    PasswordAge,
    PasswordLength,
    LoginFailures,
    Isolation,
};
enum class CheckResult { Pass, Fail, Unknown };

/// What soattt-probe, or a person, found on one computer at one time. Observed values stand here
/// and never go into the asset: the screen shows both.
struct MachineCheck : RecordBase
{
    std::optional<Ref<Asset>> asset;
    std::optional<QDateTime> takenAt; ///< by the computer's own clock
    CheckResult result = CheckResult::Unknown;
    std::vector<CheckRule> failed;
    std::vector<CheckRule> unknown;
    std::vector<CheckRule> passed;
    QString machineName;
    QString serial;
    QStringList macs;
    QStringList addresses;
    QString os;
    QStringList antivirus;
    std::optional<QDate> updatedOn; ///< last update of the system
    QString checkedBy;              ///< who ran the probe, or looked
    QString probeVersion;           ///< empty: by hand
    std::optional<qint64> schema;
    QString sha256; ///< of the probe's content

    /// Fail when anything failed, else unknown when anything is, else pass.
    static CheckResult resultOf(const std::vector<CheckRule>& failed,
                                const std::vector<CheckRule>& unknown);
};

template <> inline constexpr const char* kindKey<MachineCheck> = "machine-checks";
template <> std::span<const EnumEntry<CheckRule>> enumEntries<CheckRule>();
template <> std::span<const EnumEntry<CheckResult>> enumEntries<CheckResult>();

const RecordKind& machineCheckKind();

} // namespace soattt
