#pragma once

#include "models/registers/storagedevice.h"

namespace soattt {

/// Methods of NIST SP 800-88 Rev. 2.
enum class SanitizationMethod { Clear, Purge, Destroy };
/// How; what a medium allows follows NIST SP 800-88 and IEEE 2883-2022.
enum class SanitizationTechnique {
    Overwrite,
    SecureErase,
    FormatUnit,
    SanitizeOverwrite,
    BlockErase,
    CryptoErase,
    Degauss,
    Shred,
    Disintegrate,
    Incinerate,
};
enum class SanitizationResult { Succeeded, Partial, Failed };
enum class SanitizationCheck { Full, Sample, Witnessed, None };
enum class DataClass { Ordinary, Sensitive, Secret };
enum class MediumDestination { Reuse, Transfer, Disposal, Destruction, Supplier, Kept };

/// Data of one storage device made irretrievable, as the certificate of NIST SP 800-88 tells it:
/// one does it, another verifies, a third validates.
struct Sanitization : RecordBase
{
    std::optional<Ref<StorageDevice>> storage;
    std::optional<Ref<Asset>> asset; ///< the machine it was in
    std::optional<DataClass> dataClass;
    std::optional<bool> backedUp; ///< what was needed was backed up before (HP2016 Đ9.5)
    SanitizationMethod method = SanitizationMethod::Clear;
    SanitizationTechnique technique = SanitizationTechnique::Overwrite;
    QString tool;
    QString toolVersion;
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> endedAt;
    std::optional<qint64> roundsAsked;
    std::optional<qint64> roundsDone;
    std::optional<qint64> size;       ///< bytes
    std::optional<qint64> bytesWiped; ///< bytes
    std::optional<qint64> errors;
    QString hiddenAreas; ///< HPA and DCO, as the tool said
    QString observedModel;
    QString observedSerial;                   ///< as the tool read it
    std::optional<SanitizationResult> result; ///< required: it doesn't succeed by itself
    std::optional<SanitizationCheck> verification;
    std::optional<Ref<Staff>> doneBy;
    QString doneParty; ///< who did it when it is nobody of the office
    std::optional<Ref<Staff>> verifiedBy;
    std::optional<QDate> verifiedOn;
    std::optional<Ref<Staff>> validatedBy;
    std::optional<QDate> validatedOn;
    QStringList witnesses;
    std::optional<MediumDestination> destination;
    QString basis;
    QString paper;
    QString logHash; ///< SHA-256 of the log it was read from
};

template <> inline constexpr const char* kindKey<Sanitization> = "sanitizations";
template <> std::span<const EnumEntry<SanitizationMethod>> enumEntries<SanitizationMethod>();
template <> std::span<const EnumEntry<SanitizationTechnique>> enumEntries<SanitizationTechnique>();
template <> std::span<const EnumEntry<SanitizationResult>> enumEntries<SanitizationResult>();
template <> std::span<const EnumEntry<SanitizationCheck>> enumEntries<SanitizationCheck>();
template <> std::span<const EnumEntry<DataClass>> enumEntries<DataClass>();
template <> std::span<const EnumEntry<MediumDestination>> enumEntries<MediumDestination>();

const RecordKind& sanitizationKind();

/// What a medium allows by that method; empty where the method does not fit it at all.
std::vector<SanitizationTechnique> techniquesFor(StorageType medium, SanitizationMethod method);
/// Methods with any technique for the medium.
std::vector<SanitizationMethod> methodsFor(StorageType medium);
/// Why the choice is not what it seems: overwriting flash memory leaves spare blocks. Empty when
/// there is nothing to say.
const char* mediumWarning(StorageType medium, SanitizationMethod method);

} // namespace soattt
