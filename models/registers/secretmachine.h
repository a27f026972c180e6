#pragma once

#include "models/registers/asset.h"
#include "models/registers/storagedevice.h"

namespace soattt {

/// What is designated for drafting, printing, keeping or destroying secret documents.
enum class SecretEquipment {
    Computer,
    IndependentLan, ///< HP2026 Đ2.4
    Printer,
    Shredder,
    Medium, ///< an own storage medium (HP2026 Đ9.3.b)
};
enum class SecretMachineState { Designated, InUse, Released };

/// A piece of equipment designated for secret documents (duties G1 to G5). Facts about the
/// equipment only; nothing about any document.
struct SecretMachine : RecordBase
{
    QString name;
    SecretEquipment type = SecretEquipment::Computer;
    std::optional<Ref<Asset>> asset;
    std::optional<Ref<StorageDevice>> storage; ///< of a medium that is no asset
    SecretMachineState state = SecretMachineState::Designated;
    QString decision; ///< number of the decision that designates it
    std::optional<QDate> designatedOn;
    QString room;
    std::optional<Ref<Staff>> custodian;
    std::vector<Ref<Staff>> users; ///< allowed to work on it
    std::optional<QDate> isolatedOn;
    std::optional<bool> connectedBefore; ///< to the Internet, ever (HP2026 Đ9.3.a)
    QString connectionStatement;         ///< who says so, and when
    std::optional<bool> radiosRemoved;   ///< wifi, Bluetooth, network card taken out or off
    QString seal;
    std::optional<QDate> checkedOn; ///< before use (HP2016 Đ17.7)
    QString checkedBy;
    std::optional<QDate> updatedOn; ///< antivirus data and patches, brought on a scanned medium
    std::optional<Ref<Asset>> printer;
    std::optional<Ref<Asset>> shredder;
    std::optional<QDate> releasedOn; ///< change of purpose, or disposal
    std::optional<bool> secretsRemoved;
    QString releasePaper;

    bool isServing() const
    {
        return !closedOn && !withdrawn && state != SecretMachineState::Released;
    }
};

template <> inline constexpr const char* kindKey<SecretMachine> = "secret-machines";
template <> std::span<const EnumEntry<SecretEquipment>> enumEntries<SecretEquipment>();
template <> std::span<const EnumEntry<SecretMachineState>> enumEntries<SecretMachineState>();

const RecordKind& secretMachineKind();

} // namespace soattt
