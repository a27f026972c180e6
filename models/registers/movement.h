#pragma once

#include "models/registers/asset.h"

namespace soattt {

enum class MovementState { Requested, Agreed, Moved, Done, Refused };
enum class MovementStorage { NoStorage, Removed, Wiped, StaysIn };

/// An asset taken to another place, in the office or out of it (HP2016 Đ10.7, HP2026 Đ10.1.b).
struct Movement : RecordBase
{
    QString purpose;
    std::optional<Ref<Asset>> asset;
    MovementState state = MovementState::Requested;
    QString fromPlace;
    QString toPlace;
    bool outside = false; ///< leaves the office
    std::optional<Ref<Staff>> carrier;
    QString consentBy; ///< the leader who agreed
    std::optional<QDate> consentOn;
    QString supervisor;
    std::optional<QDate> movedOn;
    std::optional<QDate> dueBackOn;
    std::optional<MovementStorage> storageAnswer;
    std::optional<QDate> returnedOn;
    std::optional<QDate> checkedOn; ///< looked over after its return
    std::optional<QDate> scannedOn; ///< for malware
    QString paper;
};

template <> inline constexpr const char* kindKey<Movement> = "movements";
template <> std::span<const EnumEntry<MovementState>> enumEntries<MovementState>();
template <> std::span<const EnumEntry<MovementStorage>> enumEntries<MovementStorage>();

const RecordKind& movementKind();

} // namespace soattt
