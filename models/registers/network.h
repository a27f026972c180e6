#pragma once

#include "models/registers/asset.h"

namespace soattt {

/// What the network register holds: the security equipment and solutions KT2017 Phụ lục I item 5
/// asks about, remote-access rules, and changes of configuration (HD2024, HP2026 Đ7.4, Đ8.3.b).
enum class NetworkEntryType { Firewall, Solution, Device, RemoteAccess, ConfigurationChange };
enum class NetworkForm { Hardware, Software };

struct NetworkEntry : RecordBase
{
    NetworkEntryType type = NetworkEntryType::Device;
    QString name;
    QString number; ///< model number as the report form asks it
    std::optional<NetworkForm> form;
    std::optional<Ref<Asset>> asset;
    QString description;
    std::optional<QDate> occurredOn;
    std::optional<Ref<Staff>> doneBy;
    QString approvedBy;
};

enum class WifiEncryption { Open, Wep, Wpa, Wpa2, Wpa3 };

struct AccessPoint : RecordBase
{
    QString name; ///< network name (SSID)
    std::optional<Ref<Asset>> asset;
    QString location;
    std::optional<WifiEncryption> encryption;
    std::optional<bool> ownIpRange;           ///< TG2020 Đ6.1.d
    std::optional<bool> adminPasswordChanged; ///< KT2017 PL I.10
    std::optional<bool> passwordSet;
    std::optional<QDate> passwordChangedOn; ///< HD2024, HP2026 Đ7.2
    std::optional<bool> macFilter;
    std::optional<bool> zoned;
};

template <> inline constexpr const char* kindKey<NetworkEntry> = "network";
template <> inline constexpr const char* kindKey<AccessPoint> = "access-points";
template <> std::span<const EnumEntry<NetworkEntryType>> enumEntries<NetworkEntryType>();
template <> std::span<const EnumEntry<NetworkForm>> enumEntries<NetworkForm>();
template <> std::span<const EnumEntry<WifiEncryption>> enumEntries<WifiEncryption>();

const RecordKind& networkKind();
const RecordKind& accessPointKind();

} // namespace soattt
