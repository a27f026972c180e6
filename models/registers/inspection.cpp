#include "models/registers/inspection.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<InspectionType>> enumEntries<InspectionType>()
{
    static constexpr EnumEntry<InspectionType> entries[] = {
        {InspectionType::Periodic, "periodic", QT_TRANSLATE_NOOP("Choice", "Periodic inspection"),
         "Định kỳ"},
        {InspectionType::Surprise, "surprise", QT_TRANSLATE_NOOP("Choice", "Surprise inspection"),
         "Đột xuất"},
        {InspectionType::Own, "own", QT_TRANSLATE_NOOP("Choice", "Own check")},
    };
    return entries;
}

namespace {

void checkDates(const Inspection& inspection, std::vector<Problem>& problems)
{
    const auto beforeTheInspection = [&](const char* field, const std::optional<QDate>& date) {
        if (date && inspection.inspectedOn && *date < *inspection.inspectedOn)
            problems.push_back(
                {QString::fromLatin1(field),
                 QCoreApplication::translate("Rule", "This day is before the inspection.")});
    };
    beforeTheInspection("remedy_due_on", inspection.remedyDueOn);
    beforeTheInspection("remedied_on", inspection.remediedOn);
    if (inspection.noticedOn && inspection.inspectedOn &&
        *inspection.noticedOn > *inspection.inspectedOn)
        problems.push_back(
            {QStringLiteral("noticed_on"),
             QCoreApplication::translate("Rule", "The notice comes before the inspection.")});
}

} // namespace

const RecordKind& inspectionKind()
{
    static const RecordKind& kind =
        KindBuilder<Inspection>(QT_TRANSLATE_NOOP("Kind", "Inspections"),
                                QT_TRANSLATE_NOOP("Kind", "inspection"), "KT")
            .field("type", &Inspection::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .listed()
            .aliases({u"Loại", u"Hình thức"})
            .field("subject", &Inspection::subject, QT_TRANSLATE_NOOP("Field", "Inspected matter"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Nội dung kiểm tra", u"Nội dung"})
            .field("body", &Inspection::body, QT_TRANSLATE_NOOP("Field", "Inspecting body"))
            .required()
            .listed()
            .searched()
            .aliases({u"Đoàn kiểm tra", u"Cơ quan kiểm tra", u"Đơn vị kiểm tra"})
            .field("noticed_on", &Inspection::noticedOn,
                   QT_TRANSLATE_NOOP("Field", "Notice received on"))
            .aliases({u"Ngày thông báo"})
            .field("inspected_on", &Inspection::inspectedOn,
                   QT_TRANSLATE_NOOP("Field", "Inspected on"))
            .required()
            .listed()
            .aliases({u"Ngày kiểm tra", u"Thời gian kiểm tra"})
            .field("representatives", &Inspection::representatives,
                   QT_TRANSLATE_NOOP("Field", "Representatives of the office"))
            .aliases({u"Thành phần", u"Người đại diện"})
            .field("minutes", &Inspection::minutes, QT_TRANSLATE_NOOP("Field", "Minutes number"))
            .searched()
            .aliases({u"Số biên bản", u"Kết luận số"})
            .field("findings", &Inspection::findings, QT_TRANSLATE_NOOP("Field", "Findings"))
            .longText()
            .searched()
            .aliases({u"Kết quả kiểm tra", u"Tồn tại, hạn chế", u"Tồn tại"})
            .field("remedy", &Inspection::remedy, QT_TRANSLATE_NOOP("Field", "Remedy"))
            .longText()
            .aliases({u"Biện pháp khắc phục", u"Yêu cầu khắc phục", u"Kiến nghị"})
            .field("responsible", &Inspection::responsible,
                   QT_TRANSLATE_NOOP("Field", "Responsible person"))
            .aliases({u"Người phụ trách", u"Người chịu trách nhiệm"})
            .field("remedy_due_on", &Inspection::remedyDueOn,
                   QT_TRANSLATE_NOOP("Field", "Remedy due on"))
            .listed()
            .aliases({u"Hạn khắc phục", u"Thời hạn khắc phục"})
            .field("remedied_on", &Inspection::remediedOn,
                   QT_TRANSLATE_NOOP("Field", "Remedied on"))
            .listed()
            .aliases({u"Ngày khắc phục xong", u"Đã khắc phục ngày"})
            .check(checkDates)
            .make();
    return kind;
}

} // namespace soattt
