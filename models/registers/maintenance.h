#pragma once

#include "models/registers/asset.h"

namespace soattt {

enum class MaintenanceType { Planned, Unplanned };

/// One round of maintenance, planned and then done (KT2017 Đ6.4, HP2026 Đ10.1.đ).
struct Maintenance : RecordBase
{
    QString subject;
    MaintenanceType type = MaintenanceType::Planned;
    std::vector<Ref<Asset>> assets;
    std::optional<QDate> plannedOn;
    std::optional<QDate> doneOn;
    std::optional<Ref<Staff>> doneBy;
    std::optional<Ref<Supplier>> supplier;
    std::optional<Money> cost;
    QString result;
};

template <> inline constexpr const char* kindKey<Maintenance> = "maintenance";
template <> std::span<const EnumEntry<MaintenanceType>> enumEntries<MaintenanceType>();

const RecordKind& maintenanceKind();

} // namespace soattt
