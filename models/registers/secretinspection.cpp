#include "models/registers/secretinspection.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

template <> std::span<const EnumEntry<SecretInspectionState>> enumEntries<SecretInspectionState>()
{
    static constexpr EnumEntry<SecretInspectionState> entries[] = {
        {SecretInspectionState::Open, "open", QT_TRANSLATE_NOOP("Choice", "Being inspected"),
         "Đang kiểm tra"},
        {SecretInspectionState::Finished, "finished", QT_TRANSLATE_NOOP("Choice", "Finished"),
         "Đã kiểm tra"},
    };
    return entries;
}

template <> std::span<const EnumEntry<SecretAnswer>> enumEntries<SecretAnswer>()
{
    static constexpr EnumEntry<SecretAnswer> entries[] = {
        {SecretAnswer::Unanswered, "unanswered", QT_TRANSLATE_NOOP("Choice", "Not answered")},
        {SecretAnswer::Yes, "yes", QT_TRANSLATE_NOOP("Choice", "Complies"), "Đạt;Có"},
        {SecretAnswer::No, "no", QT_TRANSLATE_NOOP("Choice", "Does not comply"), "Không đạt;Không"},
        {SecretAnswer::NotApplicable, "not_applicable",
         QT_TRANSLATE_NOOP("Choice", "Does not apply"), "Không áp dụng"},
    };
    return entries;
}

namespace {

void checkRemedy(const SecretInspection& inspection, Problems& problems)
{
    const auto after = [&](const char* field, const std::optional<QDate>& date) {
        if (date && inspection.inspectedOn && *date < *inspection.inspectedOn)
            ask(problems, field, QT_TRANSLATE_NOOP("Rule", "This day is before the inspection."));
    };
    after("remedy_due_on", inspection.remedyDueOn);
    after("remedied_on", inspection.remediedOn);
}

void checkAnswer(const SecretInspectionItem& item, Problems& problems)
{
    if (item.answer == SecretAnswer::No && item.remark.isEmpty())
        ask(problems, "remark", QT_TRANSLATE_NOOP("Rule", "Say what does not comply."));
}

} // namespace

const RecordKind& secretInspectionKind()
{
    using Inspection = SecretInspection;
    static const RecordKind& kind =
        KindBuilder<Inspection>(QT_TRANSLATE_NOOP("Kind", "Secret machine inspections"),
                                QT_TRANSLATE_NOOP("Kind", "secret machine inspection"), "KTM")
            .confidential()
            .field("machine", &Inspection::machine,
                   QT_TRANSLATE_NOOP("Field", "Inspected equipment"))
            .required()
            .historic()
            .listed()
            .aliases({u"Thiết bị", u"Máy"})
            .field("inspected_on", &Inspection::inspectedOn,
                   QT_TRANSLATE_NOOP("Field", "Inspected on"))
            .required()
            .listed()
            .aliases({u"Ngày kiểm tra"})
            .field("inspectors", &Inspection::inspectors, QT_TRANSLATE_NOOP("Field", "Inspectors"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Người kiểm tra", u"Thành phần kiểm tra"})
            .field("state", &Inspection::state, QT_TRANSLATE_NOOP("Field", "State"))
            .steps({{"open", {"finished"}}, {"finished", {}}})
            .listed()
            .aliases({u"Tình trạng"})
            .field("machine_check", &Inspection::machineCheck,
                   QT_TRANSLATE_NOOP("Field", "Self-check looked at"))
            .historic()
            .aliases({u"Kết quả tự kiểm tra"})
            .field("findings", &Inspection::findings, QT_TRANSLATE_NOOP("Field", "Findings"))
            .longText()
            .aliases({u"Tồn tại, hạn chế", u"Kết quả kiểm tra"})
            .field("remedy", &Inspection::remedy, QT_TRANSLATE_NOOP("Field", "Remedy"))
            .longText()
            .aliases({u"Biện pháp khắc phục"})
            .field("responsible", &Inspection::responsible,
                   QT_TRANSLATE_NOOP("Field", "Responsible person"))
            .atWork()
            .aliases({u"Người chịu trách nhiệm"})
            .field("remedy_due_on", &Inspection::remedyDueOn,
                   QT_TRANSLATE_NOOP("Field", "Remedy due on"))
            .listed()
            .aliases({u"Hạn khắc phục"})
            .field("remedied_on", &Inspection::remediedOn,
                   QT_TRANSLATE_NOOP("Field", "Remedied on"))
            .listed()
            .aliases({u"Ngày khắc phục xong"})
            .check(checkRemedy)
            .make();
    return kind;
}

const RecordKind& secretInspectionItemKind()
{
    using Item = SecretInspectionItem;
    static const RecordKind& kind =
        KindBuilder<Item>(QT_TRANSLATE_NOOP("Kind", "Points inspected"),
                          QT_TRANSLATE_NOOP("Kind", "point inspected"), "DKM")
            .confidential()
            .field("inspection", &Item::inspection, QT_TRANSLATE_NOOP("Field", "Inspection"))
            .required()
            .aliases({u"Cuộc kiểm tra"})
            .field("text", &Item::text, QT_TRANSLATE_NOOP("Field", "Point"))
            .required()
            .max(2000)
            .listed()
            .aliases({u"Nội dung"})
            .field("clause", &Item::clause, QT_TRANSLATE_NOOP("Field", "Clause"))
            .listed()
            .aliases({u"Căn cứ"})
            .field("answer", &Item::answer, QT_TRANSLATE_NOOP("Field", "Answer"))
            .listed()
            .aliases({u"Kết quả"})
            .field("remark", &Item::remark, QT_TRANSLATE_NOOP("Field", "Remark"))
            .listed()
            .max(2000)
            .aliases({u"Nhận xét"})
            .partOf("inspection")
            .check(checkAnswer)
            .make();
    return kind;
}

} // namespace soattt
