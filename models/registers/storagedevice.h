#pragma once

#include "models/registers/asset.h"

namespace soattt {

enum class StorageType { Hdd, Ssd, Nvme, Usb, Optical, Tape, Other };
enum class StorageFate { InService, Removed, Wiped, Destroyed, Lost };

/// A drive or medium, in a machine or loose.
struct StorageDevice : RecordBase
{
    std::optional<Ref<Asset>> asset;
    StorageType type = StorageType::Hdd;
    QString model;
    QString serial;
    QString serialReason;           ///< why another device may have the same serial number
    std::optional<qint64> capacity; ///< GB
    StorageFate fate = StorageFate::InService;
    std::optional<QDate> fateOn;
    QString fateDocument;
};

template <> inline constexpr const char* kindKey<StorageDevice> = "storage";
template <> std::span<const EnumEntry<StorageType>> enumEntries<StorageType>();
template <> std::span<const EnumEntry<StorageFate>> enumEntries<StorageFate>();

const RecordKind& storageKind();

} // namespace soattt
