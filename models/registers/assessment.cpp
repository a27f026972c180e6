#include "models/registers/assessment.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

template <> std::span<const EnumEntry<AssessmentType>> enumEntries<AssessmentType>()
{
    static constexpr EnumEntry<AssessmentType> entries[] = {
        {AssessmentType::Risk, "risk", QT_TRANSLATE_NOOP("Choice", "Risks")},
        {AssessmentType::ImportantSystems, "important_systems",
         QT_TRANSLATE_NOOP("Choice", "List of important systems")},
        {AssessmentType::Effectiveness, "effectiveness",
         QT_TRANSLATE_NOOP("Choice", "How well the measures work")},
    };
    return entries;
}

namespace {

void checkDays(const Assessment& assessment, std::vector<Problem>& problems)
{
    const auto after = [&](const char* field, const std::optional<QDate>& day) {
        if (day && assessment.assessedOn && *day < *assessment.assessedOn)
            ask(problems, field, QT_TRANSLATE_NOOP("Rule", "This day is before the assessment."));
    };
    after("reported_on", assessment.reportedOn);
    after("measures_due_on", assessment.measuresDueOn);
    after("measures_done_on", assessment.measuresDoneOn);
}

} // namespace

const RecordKind& assessmentKind()
{
    static const RecordKind& kind =
        KindBuilder<Assessment>(QT_TRANSLATE_NOOP("Kind", "Assessments"),
                                QT_TRANSLATE_NOOP("Kind", "assessment"), "DG")
            .field("type", &Assessment::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .listed()
            .aliases({u"Loại"})
            .field("subject", &Assessment::subject, QT_TRANSLATE_NOOP("Field", "Assessed matter"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Nội dung đánh giá", u"Nội dung"})
            .field("systems", &Assessment::systems,
                   QT_TRANSLATE_NOOP("Field", "Information systems"))
            .historic()
            .aliases({u"Hệ thống thông tin"})
            .field("assessed_on", &Assessment::assessedOn,
                   QT_TRANSLATE_NOOP("Field", "Assessed on"))
            .required()
            .listed()
            .aliases({u"Ngày đánh giá"})
            .field("assessed_by", &Assessment::assessedBy,
                   QT_TRANSLATE_NOOP("Field", "Assessed by"))
            .historic()
            .listed()
            .aliases({u"Người đánh giá"})
            .field("risks", &Assessment::risks,
                   QT_TRANSLATE_NOOP("Field", "Risks and their weight"))
            .longText()
            .searched()
            .aliases({u"Rủi ro", u"Kết quả đánh giá"})
            .field("measures", &Assessment::measures, QT_TRANSLATE_NOOP("Field", "Measures"))
            .longText()
            .aliases({u"Biện pháp"})
            .field("reported_on", &Assessment::reportedOn,
                   QT_TRANSLATE_NOOP("Field", "Reported to the head on"))
            .listed()
            .aliases({u"Ngày báo cáo"})
            .field("measures_due_on", &Assessment::measuresDueOn,
                   QT_TRANSLATE_NOOP("Field", "Measures due on"))
            .listed()
            .aliases({u"Hạn thực hiện"})
            .field("measures_done_on", &Assessment::measuresDoneOn,
                   QT_TRANSLATE_NOOP("Field", "Measures done on"))
            .listed()
            .aliases({u"Ngày thực hiện xong"})
            .check(checkDays)
            .make();
    return kind;
}

} // namespace soattt
