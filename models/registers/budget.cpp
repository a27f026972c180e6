#include "models/registers/budget.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<BudgetType>> enumEntries<BudgetType>()
{
    static constexpr EnumEntry<BudgetType> entries[] = {
        {BudgetType::Spent, "spent", QT_TRANSLATE_NOOP("Choice", "Spent")},
        {BudgetType::Planned, "planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
        {BudgetType::PurchasePlan, "purchase_plan",
         QT_TRANSLATE_NOOP("Choice", "Yearly purchase plan")},
    };
    return entries;
}

const RecordKind& budgetKind()
{
    static const RecordKind& kind =
        KindBuilder<BudgetLine>(QT_TRANSLATE_NOOP("Kind", "Security budget"),
                                QT_TRANSLATE_NOOP("Kind", "budget line"), "KP")
            .field("type", &BudgetLine::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .listed()
            .aliases({u"Loại"})
            .field("title", &BudgetLine::title, QT_TRANSLATE_NOOP("Field", "Purpose"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Nội dung chi", u"Nội dung", u"Mục đích"})
            .field("amount", &BudgetLine::amount, QT_TRANSLATE_NOOP("Field", "Amount"))
            .required()
            .listed()
            .aliases({u"Số tiền", u"Kinh phí", u"Thành tiền"})
            .field("counted_on", &BudgetLine::countedOn, QT_TRANSLATE_NOOP("Field", "Date"))
            .required()
            .listed()
            .aliases({u"Ngày", u"Ngày chi"})
            .field("source", &BudgetLine::source, QT_TRANSLATE_NOOP("Field", "Source of money"))
            .listed()
            .aliases({u"Nguồn kinh phí", u"Nguồn"})
            .field("document", &BudgetLine::document, QT_TRANSLATE_NOOP("Field", "Document"))
            .searched()
            .aliases({u"Chứng từ", u"Số chứng từ"})
            .make();
    return kind;
}

} // namespace soattt
