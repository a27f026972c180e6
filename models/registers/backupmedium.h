#pragma once

#include "models/registers/storagedevice.h"

namespace soattt {

enum class MediumType { Disk, Usb, Optical, Tape, Nas, Server, Other };

/// What copies are kept on, and where it is now. Moving it is a change of its place: history tells
/// where it was.
struct BackupMedium : RecordBase
{
    QString name;
    MediumType type = MediumType::Disk;
    std::optional<Ref<StorageDevice>> storage;
    QString label;
    QString place;
    std::optional<QDate> placedOn;
    std::optional<Ref<Staff>> keeper;
    std::optional<bool> encrypted;
};

template <> inline constexpr const char* kindKey<BackupMedium> = "backup-media";
template <> std::span<const EnumEntry<MediumType>> enumEntries<MediumType>();

const RecordKind& backupMediumKind();

} // namespace soattt
