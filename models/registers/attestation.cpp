#include "models/registers/attestation.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

namespace {

void checkDays(const Attestation& attestation, std::vector<Problem>& problems)
{
    if (attestation.validUntil && attestation.doneOn &&
        *attestation.validUntil < *attestation.doneOn)
        ask(problems, "valid_until",
            QT_TRANSLATE_NOOP("Rule", "This day is before the duty was seen to."));
}

} // namespace

const RecordKind& attestationKind()
{
    static const RecordKind& kind =
        KindBuilder<Attestation>(QT_TRANSLATE_NOOP("Kind", "Attestations"),
                                 QT_TRANSLATE_NOOP("Kind", "attestation"), "XN")
            .field("duty", &Attestation::duty,
                   QT_TRANSLATE_NOOP("Field", "Duty of the regulations"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Nghĩa vụ", u"Mã nghĩa vụ"})
            .field("done_on", &Attestation::doneOn, QT_TRANSLATE_NOOP("Field", "Seen to on"))
            .required()
            .listed()
            .aliases({u"Ngày thực hiện", u"Ngày xác nhận"})
            .field("person", &Attestation::person, QT_TRANSLATE_NOOP("Field", "Vouched for by"))
            .required()
            .historic()
            .listed()
            .aliases({u"Người xác nhận", u"Người thực hiện"})
            .field("how", &Attestation::how,
                   QT_TRANSLATE_NOOP("Field", "What was done, where it can be seen"))
            .required()
            .longText()
            .listed()
            .searched()
            .aliases({u"Đã làm gì", u"Cách thực hiện", u"Minh chứng"})
            .field("valid_until", &Attestation::validUntil,
                   QT_TRANSLATE_NOOP("Field", "Counts until"))
            .listed()
            .aliases({u"Có giá trị đến"})
            .check(checkDays)
            .make();
    return kind;
}

} // namespace soattt
