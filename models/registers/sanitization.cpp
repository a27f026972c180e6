#include "models/registers/sanitization.h"

#include "models/core/clock.h"
#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

#include <algorithm>

namespace soattt {

template <> std::span<const EnumEntry<SanitizationMethod>> enumEntries<SanitizationMethod>()
{
    static constexpr EnumEntry<SanitizationMethod> entries[] = {
        {SanitizationMethod::Clear, "clear", QT_TRANSLATE_NOOP("Choice", "Clear")},
        {SanitizationMethod::Purge, "purge", QT_TRANSLATE_NOOP("Choice", "Purge")},
        {SanitizationMethod::Destroy, "destroy", QT_TRANSLATE_NOOP("Choice", "Destroy")},
    };
    return entries;
}

template <> std::span<const EnumEntry<SanitizationTechnique>> enumEntries<SanitizationTechnique>()
{
    using enum SanitizationTechnique;
    static constexpr EnumEntry<SanitizationTechnique> entries[] = {
        {Overwrite, "overwrite", QT_TRANSLATE_NOOP("Choice", "Overwriting by software")},
        {SecureErase, "secure_erase", QT_TRANSLATE_NOOP("Choice", "ATA Secure Erase")},
        {FormatUnit, "format_unit", QT_TRANSLATE_NOOP("Choice", "NVMe Format, user data erase")},
        {SanitizeOverwrite, "sanitize_overwrite",
         QT_TRANSLATE_NOOP("Choice", "Sanitize command: overwrite")},
        {BlockErase, "block_erase", QT_TRANSLATE_NOOP("Choice", "Sanitize command: block erase")},
        {CryptoErase, "crypto_erase", QT_TRANSLATE_NOOP("Choice", "Cryptographic erase")},
        {Degauss, "degauss", QT_TRANSLATE_NOOP("Choice", "Degaussing")},
        {Shred, "shred", QT_TRANSLATE_NOOP("Choice", "Shredding")},
        {Disintegrate, "disintegrate",
         QT_TRANSLATE_NOOP("Choice", "Disintegration, pulverization")},
        {Incinerate, "incinerate", QT_TRANSLATE_NOOP("Choice", "Incineration")},
    };
    return entries;
}

template <> std::span<const EnumEntry<SanitizationResult>> enumEntries<SanitizationResult>()
{
    static constexpr EnumEntry<SanitizationResult> entries[] = {
        {SanitizationResult::Succeeded, "succeeded", QT_TRANSLATE_NOOP("Choice", "Succeeded")},
        {SanitizationResult::Partial, "partial", QT_TRANSLATE_NOOP("Choice", "Partly")},
        {SanitizationResult::Failed, "failed", QT_TRANSLATE_NOOP("Choice", "Failed")},
    };
    return entries;
}

template <> std::span<const EnumEntry<SanitizationCheck>> enumEntries<SanitizationCheck>()
{
    static constexpr EnumEntry<SanitizationCheck> entries[] = {
        {SanitizationCheck::Full, "full", QT_TRANSLATE_NOOP("Choice", "The whole medium read")},
        {SanitizationCheck::Sample, "sample", QT_TRANSLATE_NOOP("Choice", "Samples read")},
        {SanitizationCheck::Witnessed, "witnessed",
         QT_TRANSLATE_NOOP("Choice", "Seen by a witness")},
        {SanitizationCheck::None, "none", QT_TRANSLATE_NOOP("Choice", "Not verified")},
    };
    return entries;
}

template <> std::span<const EnumEntry<DataClass>> enumEntries<DataClass>()
{
    static constexpr EnumEntry<DataClass> entries[] = {
        {DataClass::Ordinary, "ordinary", QT_TRANSLATE_NOOP("Choice", "Ordinary")},
        {DataClass::Sensitive, "sensitive", QT_TRANSLATE_NOOP("Choice", "Sensitive")},
        {DataClass::Secret, "secret", QT_TRANSLATE_NOOP("Choice", "State secret")},
    };
    return entries;
}

template <> std::span<const EnumEntry<MediumDestination>> enumEntries<MediumDestination>()
{
    static constexpr EnumEntry<MediumDestination> entries[] = {
        {MediumDestination::Reuse, "reuse", QT_TRANSLATE_NOOP("Choice", "Used on in the office")},
        {MediumDestination::Transfer, "transfer", QT_TRANSLATE_NOOP("Choice", "To another office")},
        {MediumDestination::Disposal, "disposal", QT_TRANSLATE_NOOP("Choice", "To be disposed of")},
        {MediumDestination::Destruction, "destruction",
         QT_TRANSLATE_NOOP("Choice", "Destroyed, remains handed in")},
        {MediumDestination::Supplier, "supplier",
         QT_TRANSLATE_NOOP("Choice", "Returned to the supplier")},
        {MediumDestination::Kept, "kept", QT_TRANSLATE_NOOP("Choice", "Kept in the store")},
    };
    return entries;
}

namespace {

using enum SanitizationTechnique;

struct Fit
{
    StorageType medium;
    SanitizationMethod method;
    std::vector<SanitizationTechnique> techniques;
};

/// NIST SP 800-88 Rev. 1 Appendix A; Rev. 2 leaves the techniques to IEEE 2883-2022.
const std::vector<Fit>& fits()
{
    using enum StorageType;
    constexpr auto clear = SanitizationMethod::Clear;
    constexpr auto purge = SanitizationMethod::Purge;
    constexpr auto destroy = SanitizationMethod::Destroy;
    static const std::vector<Fit> all{
        {Hdd, clear, {Overwrite}},
        {Hdd, purge, {SanitizeOverwrite, SecureErase, CryptoErase, Degauss}},
        {Hdd, destroy, {Shred, Disintegrate, Incinerate}},
        {Ssd, clear, {Overwrite, SecureErase}},
        {Ssd, purge, {BlockErase, CryptoErase}},
        {Ssd, destroy, {Shred, Disintegrate, Incinerate}},
        {Nvme, clear, {Overwrite, FormatUnit}},
        {Nvme, purge, {BlockErase, CryptoErase}},
        {Nvme, destroy, {Shred, Disintegrate, Incinerate}},
        {Usb, clear, {Overwrite}},
        {Usb, destroy, {Shred, Disintegrate, Incinerate}},
        {Optical, destroy, {Shred, Disintegrate, Incinerate}},
        {Tape, clear, {Overwrite}},
        {Tape, purge, {Degauss, CryptoErase}},
        {Tape, destroy, {Shred, Disintegrate, Incinerate}},
        {Other, clear, {Overwrite}},
        {Other, destroy, {Shred, Disintegrate, Incinerate}},
    };
    return all;
}

bool isFlash(StorageType medium)
{
    return medium == StorageType::Ssd || medium == StorageType::Nvme || medium == StorageType::Usb;
}

void checkTimes(const Sanitization& done, Problems& problems)
{
    if (done.startedAt && done.endedAt && *done.endedAt < *done.startedAt)
        ask(problems, "ended_at",
            QT_TRANSLATE_NOOP("Rule", "The sanitization can't end before it began."));
    if (done.result == SanitizationResult::Succeeded && !done.endedAt)
        ask(problems, "ended_at",
            QT_TRANSLATE_NOOP("Rule", "Say when the sanitization ended, or that it failed."));
    if (done.bytesWiped && done.size && *done.bytesWiped > *done.size)
        ask(problems, "bytes_wiped",
            QT_TRANSLATE_NOOP("Rule", "More bytes were wiped than the medium has."));
}

/// Three roles, three people.
void checkRoles(const Sanitization& done, Problems& problems)
{
    const bool checkedOwn = done.verifiedBy && done.verifiedBy == done.doneBy;
    if (checkedOwn)
        ask(problems, "verified_by",
            QT_TRANSLATE_NOOP("Rule", "Who did it can't verify it: name another person."));
    if (done.validatedBy &&
        (done.validatedBy == done.doneBy || done.validatedBy == done.verifiedBy))
        ask(problems, "validated_by",
            QT_TRANSLATE_NOOP("Rule",
                              "Who did or verified it can't validate it: name a third person."));
    if (done.endedAt && done.verifiedOn && *done.verifiedOn < atOffice(*done.endedAt).date())
        ask(problems, "verified_on",
            QT_TRANSLATE_NOOP("Rule", "It can't be verified before it ended."));
    if (done.verifiedOn && done.validatedOn && *done.validatedOn < *done.verifiedOn)
        ask(problems, "validated_on",
            QT_TRANSLATE_NOOP("Rule", "It can't be validated before it was verified."));
}

} // namespace

std::vector<SanitizationTechnique> techniquesFor(StorageType medium, SanitizationMethod method)
{
    for (const Fit& fit : fits()) {
        if (fit.medium == medium && fit.method == method)
            return fit.techniques;
    }
    return {};
}

std::vector<SanitizationMethod> methodsFor(StorageType medium)
{
    std::vector<SanitizationMethod> methods;
    for (const Fit& fit : fits()) {
        if (fit.medium == medium)
            methods.push_back(fit.method);
    }
    return methods;
}

const char* mediumWarning(StorageType medium, SanitizationMethod method)
{
    if (method == SanitizationMethod::Clear && isFlash(medium))
        return QT_TRANSLATE_NOOP(
            "Rule", "Flash memory keeps spare blocks that software can't reach: overwriting it is "
                    "clear, not purge. Where the data is sensitive, purge or destroy it.");
    if (method == SanitizationMethod::Clear && medium == StorageType::Other)
        return QT_TRANSLATE_NOOP("Rule", "What this medium allows is not known: for certainty, "
                                         "destroy it.");
    if (methodsFor(medium).size() == 1)
        return QT_TRANSLATE_NOOP("Rule", "This medium can't be wiped, only destroyed.");
    return "";
}

const RecordKind& sanitizationKind()
{
    static const RecordKind& kind =
        KindBuilder<Sanitization>(QT_TRANSLATE_NOOP("Kind", "Sanitization records"),
                                  QT_TRANSLATE_NOOP("Kind", "sanitization"), "XDL")
            .field("storage", &Sanitization::storage, QT_TRANSLATE_NOOP("Field", "Storage device"))
            .required()
            .historic()
            .listed()
            .aliases({u"Ổ lưu trữ", u"Mã ổ"})
            .field("asset", &Sanitization::asset, QT_TRANSLATE_NOOP("Field", "Was in asset"))
            .historic()
            .listed()
            .aliases({u"Tài sản"})
            .field("data_class", &Sanitization::dataClass,
                   QT_TRANSLATE_NOOP("Field", "Data it held"))
            .aliases({u"Loại dữ liệu"})
            .field("backed_up", &Sanitization::backedUp,
                   QT_TRANSLATE_NOOP("Field", "Backed up before"))
            .aliases({u"Đã sao lưu"})
            .field("method", &Sanitization::method, QT_TRANSLATE_NOOP("Field", "Method"))
            .listed()
            .aliases({u"Phương pháp"})
            .field("technique", &Sanitization::technique, QT_TRANSLATE_NOOP("Field", "Technique"))
            .listed()
            .aliases({u"Kỹ thuật"})
            .field("tool", &Sanitization::tool, QT_TRANSLATE_NOOP("Field", "Tool"))
            .searched()
            .aliases({u"Công cụ"})
            .field("tool_version", &Sanitization::toolVersion,
                   QT_TRANSLATE_NOOP("Field", "Version of the tool"))
            .aliases({u"Phiên bản"})
            .field("started_at", &Sanitization::startedAt, QT_TRANSLATE_NOOP("Field", "Began at"))
            .aliases({u"Bắt đầu"})
            .field("ended_at", &Sanitization::endedAt, QT_TRANSLATE_NOOP("Field", "Ended at"))
            .listed()
            .aliases({u"Kết thúc"})
            .field("rounds_asked", &Sanitization::roundsAsked,
                   QT_TRANSLATE_NOOP("Field", "Rounds asked for"))
            .field("rounds_done", &Sanitization::roundsDone,
                   QT_TRANSLATE_NOOP("Field", "Rounds done"))
            .field("size", &Sanitization::size, QT_TRANSLATE_NOOP("Field", "Size of the medium"))
            .unit(QT_TRANSLATE_NOOP("Unit", "bytes"))
            .field("bytes_wiped", &Sanitization::bytesWiped,
                   QT_TRANSLATE_NOOP("Field", "Bytes wiped"))
            .unit(QT_TRANSLATE_NOOP("Unit", "bytes"))
            .field("errors", &Sanitization::errors, QT_TRANSLATE_NOOP("Field", "Errors"))
            .field("hidden_areas", &Sanitization::hiddenAreas,
                   QT_TRANSLATE_NOOP("Field", "Hidden areas (HPA, DCO)"))
            .field("observed_model", &Sanitization::observedModel,
                   QT_TRANSLATE_NOOP("Field", "Model as the tool read it"))
            .field("observed_serial", &Sanitization::observedSerial,
                   QT_TRANSLATE_NOOP("Field", "Serial number as the tool read it"))
            .searched()
            .field("result", &Sanitization::result, QT_TRANSLATE_NOOP("Field", "Result"))
            .required()
            .listed()
            .aliases({u"Kết quả"})
            .field("verification", &Sanitization::verification,
                   QT_TRANSLATE_NOOP("Field", "Verification"))
            .aliases({u"Kiểm chứng"})
            .field("done_by", &Sanitization::doneBy, QT_TRANSLATE_NOOP("Field", "Done by"))
            .historic()
            .listed()
            .aliases({u"Người thực hiện"})
            .field("done_party", &Sanitization::doneParty,
                   QT_TRANSLATE_NOOP("Field", "Done by another party"))
            .field("verified_by", &Sanitization::verifiedBy,
                   QT_TRANSLATE_NOOP("Field", "Verified by"))
            .historic()
            .aliases({u"Người kiểm chứng"})
            .field("verified_on", &Sanitization::verifiedOn,
                   QT_TRANSLATE_NOOP("Field", "Verified on"))
            .field("validated_by", &Sanitization::validatedBy,
                   QT_TRANSLATE_NOOP("Field", "Validated by"))
            .historic()
            .aliases({u"Người xác nhận"})
            .field("validated_on", &Sanitization::validatedOn,
                   QT_TRANSLATE_NOOP("Field", "Validated on"))
            .field("witnesses", &Sanitization::witnesses, QT_TRANSLATE_NOOP("Field", "Witnesses"))
            .aliases({u"Người chứng kiến"})
            .field("destination", &Sanitization::destination,
                   QT_TRANSLATE_NOOP("Field", "Destination of the medium"))
            .aliases({u"Nơi đến"})
            .field("basis", &Sanitization::basis, QT_TRANSLATE_NOOP("Field", "On the basis of"))
            .aliases({u"Căn cứ"})
            .field("paper", &Sanitization::paper,
                   QT_TRANSLATE_NOOP("Field", "Number of the minutes"))
            .searched()
            .aliases({u"Số biên bản"})
            .field("log_hash", &Sanitization::logHash,
                   QT_TRANSLATE_NOOP("Field", "SHA-256 of the tool's log"))
            .system()
            .check(checkTimes)
            .check(checkRoles)
            .make();
    return kind;
}

} // namespace soattt
