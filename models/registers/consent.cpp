#include "models/registers/consent.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

template <> std::span<const EnumEntry<ConsentType>> enumEntries<ConsentType>()
{
    static constexpr EnumEntry<ConsentType> entries[] = {
        {ConsentType::PrivateDevice, "private_device",
         QT_TRANSLATE_NOOP("Choice", "Private device on the LAN"), "Thiết bị cá nhân"},
        {ConsentType::AllowedSoftware, "allowed_software",
         QT_TRANSLATE_NOOP("Choice", "Allowed software"), "Phần mềm"},
        {ConsentType::OfficeProcedure, "office_procedure",
         QT_TRANSLATE_NOOP("Choice", "Procedure of the office"), "Quy trình"},
    };
    return entries;
}

namespace {

void checkPrivateDevice(const Consent& consent, std::vector<Problem>& problems)
{
    if (consent.type == ConsentType::PrivateDevice && !consent.owner)
        ask(problems, "owner", QT_TRANSLATE_NOOP("Rule", "Say whose device it is."));
    if (consent.consentOn && consent.validUntil && *consent.validUntil < *consent.consentOn)
        ask(problems, "valid_until",
            QT_TRANSLATE_NOOP("Rule", "It can't end before it was allowed."));
    if (consent.consentOn && consent.consentBy.isEmpty())
        ask(problems, "consent_by", QT_TRANSLATE_NOOP("Rule", "Say which leader agreed."));
}

} // namespace

const RecordKind& consentKind()
{
    static const RecordKind& kind =
        KindBuilder<Consent>(QT_TRANSLATE_NOOP("Kind", "Consents and rules"),
                             QT_TRANSLATE_NOOP("Kind", "consent"), "CPTB")
            .field("name", &Consent::name, QT_TRANSLATE_NOOP("Field", "What is allowed"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Tên", u"Nội dung", u"Tên phần mềm", u"Tên thiết bị"})
            .field("type", &Consent::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .listed()
            .aliases({u"Loại"})
            .field("owner", &Consent::owner, QT_TRANSLATE_NOOP("Field", "Owner"))
            .atWork()
            .listed()
            .aliases({u"Chủ thiết bị", u"Người sử dụng"})
            .field("mac_address", &Consent::macAddress, QT_TRANSLATE_NOOP("Field", "MAC address"))
            .searched()
            .aliases({u"Địa chỉ MAC", u"MAC"})
            .field("antivirus", &Consent::antivirus, QT_TRANSLATE_NOOP("Field", "Antivirus"))
            .aliases({u"Phần mềm diệt virus"})
            .field("checked_on", &Consent::checkedOn,
                   QT_TRANSLATE_NOOP("Field", "Checked for malware on"))
            .aliases({u"Ngày kiểm tra"})
            .field("version", &Consent::version, QT_TRANSLATE_NOOP("Field", "Version"))
            .aliases({u"Phiên bản"})
            .field("publisher", &Consent::publisher, QT_TRANSLATE_NOOP("Field", "Publisher"))
            .aliases({u"Hãng", u"Nhà phát hành"})
            .field("licence", &Consent::licence, QT_TRANSLATE_NOOP("Field", "Licence"))
            .aliases({u"Bản quyền"})
            .field("consent_by", &Consent::consentBy,
                   QT_TRANSLATE_NOOP("Field", "Leader who agreed"))
            .aliases({u"Người cho phép"})
            .field("consent_on", &Consent::consentOn, QT_TRANSLATE_NOOP("Field", "Agreed on"))
            .listed()
            .aliases({u"Ngày cho phép"})
            .field("valid_until", &Consent::validUntil, QT_TRANSLATE_NOOP("Field", "Valid until"))
            .listed()
            .aliases({u"Hạn"})
            .field("document", &Consent::document,
                   QT_TRANSLATE_NOOP("Field", "Number and date of the document"))
            .searched()
            .listed()
            .aliases({u"Số văn bản", u"Số, ngày văn bản"})
            .check(checkPrivateDevice)
            .make();
    return kind;
}

} // namespace soattt
