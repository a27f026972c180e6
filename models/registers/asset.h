#pragma once

#include "models/registers/fieldtraits.h"
#include "models/registers/people.h"
#include "models/registers/recordbase.h"
#include "models/registers/recordkind.h"
#include "models/registers/supplier.h"

namespace soattt {

enum class AssetType {
    Server,
    Workstation,
    Laptop,
    Printer,
    Shredder,
    NetworkDevice,
    Firewall,
    StorageMedium,
    Ups,
    Peripheral,
    KeyToken,
    IdCard,
    SoftwareLicence,
    Other,
};
enum class AssetNetwork { Internet, Lan, StandAlone, None };
enum class AssetState { InStore, InUse, UnderRepair, AwaitingDisposal, Disposed, Lost };

struct Asset : RecordBase
{
    QString name;
    AssetType type = AssetType::Workstation;
    QString serial;
    QString serialReason; ///< why another asset may have the same serial number
    QString origin;
    std::optional<Ref<Supplier>> supplier;
    std::optional<QDate> purchasedOn;
    std::optional<Money> originalValue;
    std::optional<qint64> usefulLife; ///< years
    std::optional<QDate> warrantyUntil;
    std::optional<Ref<Department>> department;
    std::optional<Ref<Staff>> custodian;
    QString location;
    std::optional<AssetNetwork> network;
    QString os;
    QString antivirus;
    std::optional<bool> antivirusLicensed;
    std::optional<QDate> antivirusUntil;
    QString macAddress;
    QString ipAddress;
    bool sensitive = false; ///< holds sensitive data (HP2026 Đ10.1.c)
    bool secretDrafting =
        false; ///< designated or marked for drafting secret documents (KT2017 PL I.4)
    AssetState state = AssetState::InUse;
    std::optional<QDate> stateOn;

    /// Counted as a computer in KT2017 Phụ lục I item 2.
    bool isServer() const { return type == AssetType::Server; }
    bool isClientComputer() const
    {
        return type == AssetType::Workstation || type == AssetType::Laptop;
    }
    bool isComputer() const { return isServer() || isClientComputer(); }
};

template <> inline constexpr const char* kindKey<Asset> = "assets";
template <> std::span<const EnumEntry<AssetType>> enumEntries<AssetType>();
template <> std::span<const EnumEntry<AssetNetwork>> enumEntries<AssetNetwork>();
template <> std::span<const EnumEntry<AssetState>> enumEntries<AssetState>();

const RecordKind& assetKind();

} // namespace soattt
