#include "models/registers/disposal.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

template <> std::span<const EnumEntry<DisposalWay>> enumEntries<DisposalWay>()
{
    static constexpr EnumEntry<DisposalWay> entries[] = {
        {DisposalWay::Scrap, "scrap", QT_TRANSLATE_NOOP("Choice", "Dismantled, scrapped"),
         "Phá dỡ;Hủy bỏ"},
        {DisposalWay::Sale, "sale", QT_TRANSLATE_NOOP("Choice", "Sold"), "Bán;Bán đấu giá"},
        {DisposalWay::Destruction, "destruction", QT_TRANSLATE_NOOP("Choice", "Destroyed"), "Hủy"},
        {DisposalWay::Transfer, "transfer", QT_TRANSLATE_NOOP("Choice", "Given to another office"),
         "Điều chuyển"},
    };
    return entries;
}

template <> std::span<const EnumEntry<DisposalState>> enumEntries<DisposalState>()
{
    static constexpr EnumEntry<DisposalState> entries[] = {
        {DisposalState::Draft, "draft", QT_TRANSLATE_NOOP("Choice", "Proposed")},
        {DisposalState::Decided, "decided", QT_TRANSLATE_NOOP("Choice", "Decided")},
        {DisposalState::Done, "done", QT_TRANSLATE_NOOP("Choice", "Carried out")},
        {DisposalState::Refused, "refused", QT_TRANSLATE_NOOP("Choice", "Not approved")},
    };
    return entries;
}

namespace {

void checkDecision(const Disposal& disposal, Problems& problems)
{
    if (disposal.state != DisposalState::Decided && disposal.state != DisposalState::Done)
        return;
    if (disposal.decision.isEmpty())
        ask(problems, "decision", QT_TRANSLATE_NOOP("Rule", "Give the number of the decision."));
    if (!disposal.decidedOn)
        ask(problems, "decided_on", QT_TRANSLATE_NOOP("Rule", "Give the day of the decision."));
    if (!disposal.way)
        ask(problems, "way", QT_TRANSLATE_NOOP("Rule", "Say in which way they are disposed of."));
}

void checkResult(const Disposal& disposal, Problems& problems)
{
    if (disposal.state == DisposalState::Done && !disposal.carriedOutOn)
        ask(problems, "carried_out_on", QT_TRANSLATE_NOOP("Rule", "Say when it was carried out."));
    if (disposal.decidedOn && disposal.carriedOutOn && *disposal.carriedOutOn < *disposal.decidedOn)
        ask(problems, "carried_out_on",
            QT_TRANSLATE_NOOP("Rule", "It can't be carried out before it was decided."));
}

void checkWhat(const DisposalLine& line, Problems& problems)
{
    if (line.asset.has_value() == line.storage.has_value())
        ask(problems, "asset",
            QT_TRANSLATE_NOOP("Rule", "A line is about one asset or one storage device."));
}

} // namespace

const RecordKind& disposalKind()
{
    static const RecordKind& kind =
        KindBuilder<Disposal>(QT_TRANSLATE_NOOP("Kind", "Disposals"),
                              QT_TRANSLATE_NOOP("Kind", "disposal"), "TL")
            .field("subject", &Disposal::subject, QT_TRANSLATE_NOOP("Field", "What is disposed of"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Nội dung thanh lý", u"Nội dung", u"Trích yếu"})
            .field("state", &Disposal::state, QT_TRANSLATE_NOOP("Field", "State"))
            .steps({{"draft", {"decided", "refused"}},
                    {"decided", {"draft", "done", "refused"}},
                    {"done", {}},
                    {"refused", {}}})
            .listed()
            .aliases({u"Trạng thái"})
            .field("way", &Disposal::way, QT_TRANSLATE_NOOP("Field", "Way of disposal"))
            .listed()
            .aliases({u"Hình thức"})
            .field("proposed_on", &Disposal::proposedOn, QT_TRANSLATE_NOOP("Field", "Proposed on"))
            .required()
            .listed()
            .aliases({u"Ngày đề nghị"})
            .field("decision", &Disposal::decision,
                   QT_TRANSLATE_NOOP("Field", "Number of the decision"))
            .listed()
            .searched()
            .aliases({u"Số quyết định"})
            .field("decided_on", &Disposal::decidedOn, QT_TRANSLATE_NOOP("Field", "Decided on"))
            .aliases({u"Ngày quyết định"})
            .field("council", &Disposal::council, QT_TRANSLATE_NOOP("Field", "Council"))
            .aliases({u"Hội đồng thanh lý"})
            .field("recipient", &Disposal::recipient,
                   QT_TRANSLATE_NOOP("Field", "Recipient of the assets"))
            .searched()
            .aliases({u"Bên nhận", u"Đơn vị mua"})
            .field("carried_out_on", &Disposal::carriedOutOn,
                   QT_TRANSLATE_NOOP("Field", "Carried out on"))
            .listed()
            .aliases({u"Ngày thực hiện"})
            .field("proceeds", &Disposal::proceeds, QT_TRANSLATE_NOOP("Field", "Proceeds"))
            .aliases({u"Tiền thu được", u"Giá trị thu hồi"})
            .field("costs", &Disposal::costs, QT_TRANSLATE_NOOP("Field", "Costs of disposal"))
            .aliases({u"Chi phí"})
            .field("result", &Disposal::result, QT_TRANSLATE_NOOP("Field", "Outcome"))
            .longText()
            .aliases({u"Kết quả"})
            .field("paper", &Disposal::paper, QT_TRANSLATE_NOOP("Field", "Number of the minutes"))
            .searched()
            .aliases({u"Số biên bản"})
            .check(checkDecision)
            .check(checkResult)
            .make();
    return kind;
}

const RecordKind& disposalLineKind()
{
    static const RecordKind& kind =
        KindBuilder<DisposalLine>(QT_TRANSLATE_NOOP("Kind", "Things disposed of"),
                                  QT_TRANSLATE_NOOP("Kind", "thing disposed of"), "TLTS")
            .partOf("disposal")
            .field("disposal", &DisposalLine::disposal, QT_TRANSLATE_NOOP("Field", "Disposal"))
            .required()
            .listed()
            .aliases({u"Mã đợt thanh lý"})
            .field("asset", &DisposalLine::asset, QT_TRANSLATE_NOOP("Field", "Asset"))
            .uniqueWithin("disposal")
            .historic()
            .codeFirst()
            .listed()
            .aliases({u"Tài sản", u"Mã tài sản"})
            .field("storage", &DisposalLine::storage, QT_TRANSLATE_NOOP("Field", "Storage device"))
            .historic()
            .aliases({u"Ổ lưu trữ"})
            .field("name", &DisposalLine::name, QT_TRANSLATE_NOOP("Field", "Name on the list"))
            .listed()
            .searched()
            .aliases({u"Tên tài sản"})
            .field("type", &DisposalLine::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .aliases({u"Chủng loại"})
            .field("quantity", &DisposalLine::quantity, QT_TRANSLATE_NOOP("Field", "Quantity"))
            .aliases({u"Số lượng"})
            .field("condition", &DisposalLine::condition, QT_TRANSLATE_NOOP("Field", "Condition"))
            .listed()
            .searched()
            .aliases({u"Tình trạng"})
            .field("original_value", &DisposalLine::originalValue,
                   QT_TRANSLATE_NOOP("Field", "Original value"))
            .listed()
            .aliases({u"Nguyên giá"})
            .field("remaining_value", &DisposalLine::remainingValue,
                   QT_TRANSLATE_NOOP("Field", "Remaining value"))
            .listed()
            .aliases({u"Giá trị còn lại"})
            .field("reason", &DisposalLine::reason, QT_TRANSLATE_NOOP("Field", "Reason"))
            .listed()
            .searched()
            .aliases({u"Lý do"})
            .check(checkWhat)
            .make();
    return kind;
}

} // namespace soattt
