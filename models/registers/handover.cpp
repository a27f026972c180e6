#include "models/registers/handover.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

template <> std::span<const EnumEntry<HandoverReason>> enumEntries<HandoverReason>()
{
    static constexpr EnumEntry<HandoverReason> entries[] = {
        {HandoverReason::NewStaff, "new_staff", QT_TRANSLATE_NOOP("Choice", "For a new person"),
         "Cấp mới;Người mới"},
        {HandoverReason::Leaver, "leaver", QT_TRANSLATE_NOOP("Choice", "From a person who leaves"),
         "Nghỉ việc;Chuyển công tác"},
        {HandoverReason::PostChange, "post_change", QT_TRANSLATE_NOOP("Choice", "Change of post"),
         "Đổi vị trí"},
        {HandoverReason::ToStore, "to_store", QT_TRANSLATE_NOOP("Choice", "Return to the store"),
         "Nhập kho;Trả kho"},
        {HandoverReason::FromSupplier, "from_supplier",
         QT_TRANSLATE_NOOP("Choice", "From a supplier"), "Nhà cung cấp bàn giao"},
        {HandoverReason::Other, "other", QT_TRANSLATE_NOOP("Choice", "Other"), ""},
    };
    return entries;
}

template <> std::span<const EnumEntry<HandoverState>> enumEntries<HandoverState>()
{
    static constexpr EnumEntry<HandoverState> entries[] = {
        {HandoverState::Draft, "draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
        {HandoverState::Printed, "printed", QT_TRANSLATE_NOOP("Choice", "Printed, not yet signed")},
        {HandoverState::Signed, "signed", QT_TRANSLATE_NOOP("Choice", "Signed")},
    };
    return entries;
}

namespace {

void checkSides(const Handover& handover, Problems& problems)
{
    if (!handover.giver && handover.giverParty.isEmpty())
        ask(problems, "giver",
            QT_TRANSLATE_NOOP("Rule", "Say who gives: a person of the office, or another party."));
    if (!handover.receiver && handover.receiverParty.isEmpty())
        ask(problems, "receiver",
            QT_TRANSLATE_NOOP("Rule",
                              "Say who receives: a person of the office, or another party."));
}

void checkSigning(const Handover& handover, Problems& problems)
{
    const bool isSigned = handover.state == HandoverState::Signed;
    if (isSigned && !handover.signedOn)
        ask(problems, "signed_on", QT_TRANSLATE_NOOP("Rule", "Say when the minutes were signed."));
    if (!isSigned && handover.signedOn)
        ask(problems, "state",
            QT_TRANSLATE_NOOP("Rule", "The minutes have a day of signing but are not signed."));
}

} // namespace

const RecordKind& handoverKind()
{
    static const RecordKind& kind =
        KindBuilder<Handover>(QT_TRANSLATE_NOOP("Kind", "Handovers"),
                              QT_TRANSLATE_NOOP("Kind", "handover"), "BG")
            .aliases({u"Mã bàn giao"})
            .field("subject", &Handover::subject, QT_TRANSLATE_NOOP("Field", "What is handed over"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Nội dung bàn giao", u"Nội dung", u"Trích yếu"})
            .field("reason", &Handover::reason, QT_TRANSLATE_NOOP("Field", "Reason"))
            .listed()
            .aliases({u"Lý do bàn giao"})
            .field("handed_on", &Handover::handedOn, QT_TRANSLATE_NOOP("Field", "Handed over on"))
            .required()
            .listed()
            .aliases({u"Ngày bàn giao", u"Ngày giao"})
            .field("giver", &Handover::giver, QT_TRANSLATE_NOOP("Field", "Giver"))
            .historic()
            .listed()
            .aliases({u"Người giao", u"Bên giao"})
            .field("giver_party", &Handover::giverParty,
                   QT_TRANSLATE_NOOP("Field", "Giver outside the office"))
            .searched()
            .aliases({u"Đơn vị giao"})
            .field("receiver", &Handover::receiver, QT_TRANSLATE_NOOP("Field", "Receiver"))
            .atWork()
            .historic()
            .listed()
            .aliases({u"Người nhận", u"Bên nhận"})
            .field("receiver_party", &Handover::receiverParty,
                   QT_TRANSLATE_NOOP("Field", "Receiver outside the office"))
            .searched()
            .aliases({u"Đơn vị nhận"})
            .field("place", &Handover::place, QT_TRANSLATE_NOOP("Field", "Place"))
            .aliases({u"Địa điểm", u"Nơi bàn giao"})
            .field("basis", &Handover::basis, QT_TRANSLATE_NOOP("Field", "On the basis of"))
            .aliases({u"Căn cứ", u"Số quyết định"})
            .field("paper", &Handover::paper, QT_TRANSLATE_NOOP("Field", "Number of the minutes"))
            .searched()
            .aliases({u"Số biên bản"})
            .field("state", &Handover::state, QT_TRANSLATE_NOOP("Field", "State"))
            .steps({{"draft", {"printed", "signed"}},
                    {"printed", {"draft", "signed"}},
                    {"signed", {}}})
            .system()
            .listed()
            .field("signed_on", &Handover::signedOn, QT_TRANSLATE_NOOP("Field", "Signed on"))
            .system()
            .check(checkSides)
            .check(checkSigning)
            .make();
    return kind;
}

const RecordKind& handoverLineKind()
{
    static const RecordKind& kind =
        KindBuilder<HandoverLine>(QT_TRANSLATE_NOOP("Kind", "Assets handed over"),
                                  QT_TRANSLATE_NOOP("Kind", "asset handed over"), "BGTS")
            .partOf("handover")
            .field("handover", &HandoverLine::handover, QT_TRANSLATE_NOOP("Field", "Handover"))
            .required()
            .listed()
            .aliases({u"Mã bàn giao"})
            .field("asset", &HandoverLine::asset, QT_TRANSLATE_NOOP("Field", "Asset"))
            .required()
            .uniqueWithin("handover")
            .historic()
            .codeFirst()
            .listed()
            .aliases({u"Tài sản", u"Mã tài sản", u"Mã máy"})
            .field("condition", &HandoverLine::condition, QT_TRANSLATE_NOOP("Field", "Condition"))
            .listed()
            .searched()
            .aliases({u"Tình trạng", u"Hiện trạng"})
            .field("accessories", &HandoverLine::accessories,
                   QT_TRANSLATE_NOOP("Field", "Accessories"))
            .listed()
            .searched()
            .aliases({u"Phụ kiện", u"Phụ kiện kèm theo"})
            .make();
    return kind;
}

} // namespace soattt
