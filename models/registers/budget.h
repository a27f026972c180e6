#pragma once

#include "models/registers/fieldtraits.h"
#include "models/registers/recordbase.h"
#include "models/registers/recordkind.h"

namespace soattt {

enum class BudgetType { Spent, Planned, PurchasePlan };

/// Money for information security: spent, planned, and the yearly purchase plan (KT2017 Đ6.10,
/// Phụ lục I items 6 and 7).
struct BudgetLine : RecordBase
{
    BudgetType type = BudgetType::Spent;
    QString title;
    std::optional<Money> amount;
    std::optional<QDate> countedOn; ///< spent: day of spending; planned: a day of the coming period
    QString source;
    QString document;
};

template <> inline constexpr const char* kindKey<BudgetLine> = "budget";
template <> std::span<const EnumEntry<BudgetType>> enumEntries<BudgetType>();

const RecordKind& budgetKind();

} // namespace soattt
