#include "models/registers/maintenance.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

template <> std::span<const EnumEntry<MaintenanceType>> enumEntries<MaintenanceType>()
{
    static constexpr EnumEntry<MaintenanceType> entries[] = {
        {MaintenanceType::Planned, "planned", QT_TRANSLATE_NOOP("Choice", "Periodic"), ""},
        {MaintenanceType::Unplanned, "unplanned", QT_TRANSLATE_NOOP("Choice", "Unplanned"), ""},
    };
    return entries;
}

namespace {

void checkDays(const Maintenance& maintenance, std::vector<Problem>& problems)
{
    if (!maintenance.plannedOn && !maintenance.doneOn)
        ask(problems, "planned_on",
            QT_TRANSLATE_NOOP("Rule", "Say for which day it is planned, or when it was done."));
    if (maintenance.doneOn && maintenance.result.isEmpty())
        ask(problems, "result", QT_TRANSLATE_NOOP("Rule", "Say what was done and found."));
}

} // namespace

const RecordKind& maintenanceKind()
{
    static const RecordKind& kind =
        KindBuilder<Maintenance>(QT_TRANSLATE_NOOP("Kind", "Maintenance"),
                                 QT_TRANSLATE_NOOP("Kind", "maintenance"), "BDTB")
            .field("subject", &Maintenance::subject,
                   QT_TRANSLATE_NOOP("Field", "What is maintained"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Nội dung bảo dưỡng", u"Nội dung"})
            .field("type", &Maintenance::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .listed()
            .aliases({u"Loại"})
            .field("assets", &Maintenance::assets, QT_TRANSLATE_NOOP("Field", "Assets"))
            .historic()
            .aliases({u"Tài sản"})
            .field("planned_on", &Maintenance::plannedOn, QT_TRANSLATE_NOOP("Field", "Planned on"))
            .listed()
            .aliases({u"Ngày dự kiến"})
            .field("done_on", &Maintenance::doneOn, QT_TRANSLATE_NOOP("Field", "Done on"))
            .listed()
            .aliases({u"Ngày thực hiện"})
            .field("done_by", &Maintenance::doneBy, QT_TRANSLATE_NOOP("Field", "Done by"))
            .historic()
            .listed()
            .aliases({u"Người thực hiện"})
            .field("supplier", &Maintenance::supplier, QT_TRANSLATE_NOOP("Field", "Supplier"))
            .aliases({u"Nhà cung cấp"})
            .field("cost", &Maintenance::cost, QT_TRANSLATE_NOOP("Field", "Cost"))
            .aliases({u"Chi phí"})
            .field("result", &Maintenance::result, QT_TRANSLATE_NOOP("Field", "Outcome"))
            .longText()
            .aliases({u"Kết quả"})
            .check(checkDays)
            .make();
    return kind;
}

} // namespace soattt
