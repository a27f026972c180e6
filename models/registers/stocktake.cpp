#include "models/registers/stocktake.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

template <> std::span<const EnumEntry<StocktakeOutcome>> enumEntries<StocktakeOutcome>()
{
    static constexpr EnumEntry<StocktakeOutcome> entries[] = {
        {StocktakeOutcome::Expected, "expected", QT_TRANSLATE_NOOP("Choice", "Expected")},
        {StocktakeOutcome::Found, "found", QT_TRANSLATE_NOOP("Choice", "Found")},
        {StocktakeOutcome::Missing, "missing", QT_TRANSLATE_NOOP("Choice", "Missing")},
        {StocktakeOutcome::Unexpected, "unexpected", QT_TRANSLATE_NOOP("Choice", "Unexpected")},
        {StocktakeOutcome::WrongPlace, "wrong_place",
         QT_TRANSLATE_NOOP("Choice", "In another place")},
    };
    return entries;
}

namespace {

void checkSettling(const StocktakeLine& line, std::vector<Problem>& problems)
{
    if (line.settledOn && line.settlement.isEmpty())
        ask(problems, "settlement",
            QT_TRANSLATE_NOOP("Rule", "Say what was done about the difference."));
    if (!line.asset && line.scanned.isEmpty())
        ask(problems, "asset", QT_TRANSLATE_NOOP("Rule", "Say which asset or which code it is."));
}

} // namespace

const RecordKind& stocktakeKind()
{
    static const RecordKind& kind =
        KindBuilder<Stocktake>(QT_TRANSLATE_NOOP("Kind", "Stock-takes"),
                               QT_TRANSLATE_NOOP("Kind", "stock-take"), "KK")
            .field("subject", &Stocktake::subject, QT_TRANSLATE_NOOP("Field", "Stock-take of"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Nội dung kiểm kê", u"Nội dung"})
            .field("taken_on", &Stocktake::takenOn, QT_TRANSLATE_NOOP("Field", "Taken on"))
            .required()
            .listed()
            .aliases({u"Thời điểm kiểm kê", u"Ngày kiểm kê"})
            .field("department", &Stocktake::department, QT_TRANSLATE_NOOP("Field", "Department"))
            .historic()
            .listed()
            .aliases({u"Phòng ban"})
            .field("place", &Stocktake::place, QT_TRANSLATE_NOOP("Field", "Place"))
            .listed()
            .searched()
            .aliases({u"Địa điểm"})
            .field("committee", &Stocktake::committee, QT_TRANSLATE_NOOP("Field", "Committee"))
            .aliases({u"Ban kiểm kê"})
            .field("finished_on", &Stocktake::finishedOn, QT_TRANSLATE_NOOP("Field", "Finished on"))
            .system()
            .listed()
            .field("expected", &Stocktake::expected, QT_TRANSLATE_NOOP("Field", "Expected"))
            .system()
            .listed()
            .field("found", &Stocktake::found, QT_TRANSLATE_NOOP("Field", "Found"))
            .system()
            .listed()
            .field("missing", &Stocktake::missing, QT_TRANSLATE_NOOP("Field", "Missing"))
            .system()
            .listed()
            .field("unexpected", &Stocktake::unexpected, QT_TRANSLATE_NOOP("Field", "Unexpected"))
            .system()
            .listed()
            .field("wrong_place", &Stocktake::wrongPlace,
                   QT_TRANSLATE_NOOP("Field", "In another place"))
            .system()
            .listed()
            .field("paper", &Stocktake::paper, QT_TRANSLATE_NOOP("Field", "Number of the minutes"))
            .searched()
            .aliases({u"Số biên bản"})
            .make();
    return kind;
}

const RecordKind& stocktakeLineKind()
{
    static const RecordKind& kind =
        KindBuilder<StocktakeLine>(QT_TRANSLATE_NOOP("Kind", "Assets of the stock-take"),
                                   QT_TRANSLATE_NOOP("Kind", "asset of the stock-take"), "KKTS")
            .partOf("stocktake")
            .field("stocktake", &StocktakeLine::stocktake, QT_TRANSLATE_NOOP("Field", "Stock-take"))
            .required()
            .listed()
            .aliases({u"Mã đợt kiểm kê"})
            .field("asset", &StocktakeLine::asset, QT_TRANSLATE_NOOP("Field", "Asset"))
            .uniqueWithin("stocktake")
            .historic()
            .codeFirst()
            .listed()
            .aliases({u"Tài sản", u"Mã tài sản"})
            .field("scanned", &StocktakeLine::scanned,
                   QT_TRANSLATE_NOOP("Field", "Code that is no asset's"))
            .field("name", &StocktakeLine::name, QT_TRANSLATE_NOOP("Field", "Name in the register"))
            .listed()
            .searched()
            .field("book_place", &StocktakeLine::bookPlace,
                   QT_TRANSLATE_NOOP("Field", "Place in the register"))
            .listed()
            .field("found_place", &StocktakeLine::foundPlace,
                   QT_TRANSLATE_NOOP("Field", "Place where found"))
            .listed()
            .field("booked", &StocktakeLine::booked, QT_TRANSLATE_NOOP("Field", "Expected here"))
            .field("outcome", &StocktakeLine::outcome, QT_TRANSLATE_NOOP("Field", "Outcome"))
            .listed()
            .aliases({u"Kết quả"})
            .field("original_value", &StocktakeLine::originalValue,
                   QT_TRANSLATE_NOOP("Field", "Original value"))
            .aliases({u"Nguyên giá"})
            .field("remaining_value", &StocktakeLine::remainingValue,
                   QT_TRANSLATE_NOOP("Field", "Remaining value"))
            .aliases({u"Giá trị còn lại"})
            .field("condition", &StocktakeLine::condition, QT_TRANSLATE_NOOP("Field", "Condition"))
            .searched()
            .aliases({u"Tình trạng"})
            .field("settlement", &StocktakeLine::settlement,
                   QT_TRANSLATE_NOOP("Field", "How it was settled"))
            .listed()
            .field("settled_on", &StocktakeLine::settledOn,
                   QT_TRANSLATE_NOOP("Field", "Settled on"))
            .listed()
            .check(checkSettling)
            .make();
    return kind;
}

} // namespace soattt
