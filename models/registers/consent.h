#pragma once

#include "models/registers/asset.h"

namespace soattt {

enum class ConsentType { PrivateDevice, AllowedSoftware, OfficeProcedure };

/// What the office allows or lays down: a private device on the LAN (HD2024 Đ9.3, HP2026 Đ9.2),
/// software that may be installed (C7 of the matrix), a procedure of its own.
struct Consent : RecordBase
{
    QString name;
    ConsentType type = ConsentType::PrivateDevice;
    std::optional<Ref<Staff>> owner; ///< of the private device
    QString macAddress;
    QString antivirus;
    std::optional<QDate> checkedOn; ///< antivirus there, no malware found
    QString version;                ///< of the software
    QString publisher;
    QString licence;
    QString consentBy; ///< the head
    std::optional<QDate> consentOn;
    std::optional<QDate> validUntil;
    QString document; ///< number of the decision or procedure
};

template <> inline constexpr const char* kindKey<Consent> = "consents";
template <> std::span<const EnumEntry<ConsentType>> enumEntries<ConsentType>();

const RecordKind& consentKind();

} // namespace soattt
