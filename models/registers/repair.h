#pragma once

#include "models/registers/asset.h"

namespace soattt {

enum class RepairType { Repair, PartReplacement, Warranty, Maintenance };
enum class RepairState { Requested, Confirmed, InRepair, Returned, Refused };
enum class RepairStorage { NoStorage, Removed, Wiped, DataRecovery };

/// A repair from request to return (KT2017 Đ6.7, HP2026 Đ10.1.d, HP2016 Đ9.3).
struct Repair : RecordBase
{
    QString fault;
    std::optional<Ref<Asset>> asset;
    RepairType type = RepairType::Repair;
    RepairState state = RepairState::Requested;
    std::optional<Ref<Staff>> requestedBy;
    std::optional<QDate> requestedOn;
    std::optional<Money> estimate;
    QString confirmedBy; ///< the leader
    std::optional<QDate> confirmedOn;
    bool outside = false; ///< repaired outside the office
    std::optional<Ref<Supplier>> supplier;
    std::optional<QDate> sentOn;
    QString partsSent; ///< what leaves the office
    std::optional<RepairStorage> storageAnswer;
    QString storageReason; ///< why the data is to be recovered outside
    std::optional<QDate> returnedOn;
    std::optional<Money> cost;
    QString workDone;
    std::optional<Ref<Staff>> checkedBy;
    std::optional<QDate> checkedOn;
    std::optional<QDate> scannedOn; ///< for malware
    QString paper;
};

template <> inline constexpr const char* kindKey<Repair> = "repairs";
template <> std::span<const EnumEntry<RepairType>> enumEntries<RepairType>();
template <> std::span<const EnumEntry<RepairState>> enumEntries<RepairState>();
template <> std::span<const EnumEntry<RepairStorage>> enumEntries<RepairStorage>();

const RecordKind& repairKind();

} // namespace soattt
