#include "models/registers/databreach.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

namespace {

using Time = std::optional<QDateTime>;

void checkTimes(const DataBreach& breach, std::vector<Problem>& problems)
{
    const auto notBefore = [&problems](const Time& first, const Time& then, const char* field,
                                       const char* sentence) {
        if (first && then && *then < *first)
            problems.push_back(
                {QString::fromLatin1(field), QCoreApplication::translate("Rule", sentence)});
    };
    notBefore(breach.happenedAt, breach.detectedAt, "detected_at",
              QT_TRANSLATE_NOOP("Rule", "A breach can't be detected before it happens."));
    notBefore(breach.detectedAt, breach.notifiedAt, "notified_at",
              QT_TRANSLATE_NOOP("Rule", "A breach can't be notified before it is detected."));
    notBefore(breach.detectedAt, breach.subjectsToldAt, "subjects_told_at",
              QT_TRANSLATE_NOOP("Rule", "A breach can't be notified before it is detected."));
}

} // namespace

const RecordKind& dataBreachKind()
{
    static const RecordKind& kind =
        KindBuilder<DataBreach>(QT_TRANSLATE_NOOP("Kind", "Personal data breaches"),
                                QT_TRANSLATE_NOOP("Kind", "personal data breach"), "VPDL")
            .field("title", &DataBreach::title, QT_TRANSLATE_NOOP("Field", "Breach"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Vi phạm", u"Tên vi phạm"})
            .field("incident", &DataBreach::incident, QT_TRANSLATE_NOOP("Field", "Incident"))
            .historic()
            .listed()
            .aliases({u"Sự cố liên quan"})
            .field("happened_at", &DataBreach::happenedAt,
                   QT_TRANSLATE_NOOP("Field", "Happened at"))
            .aliases({u"Thời gian xảy ra"})
            .field("detected_at", &DataBreach::detectedAt,
                   QT_TRANSLATE_NOOP("Field", "Detected at"))
            .required()
            .listed()
            .aliases({u"Thời gian phát hiện"})
            .field("place", &DataBreach::place, QT_TRANSLATE_NOOP("Field", "Place"))
            .aliases({u"Địa điểm"})
            .field("act", &DataBreach::act, QT_TRANSLATE_NOOP("Field", "Act of violation"))
            .longText()
            .searched()
            .aliases({u"Hành vi", u"Hành vi vi phạm"})
            .field("parties", &DataBreach::parties,
                   QT_TRANSLATE_NOOP("Field", "Organisations and persons concerned"))
            .longText()
            .aliases({u"Tổ chức, cá nhân liên quan"})
            .field("data_kinds", &DataBreach::dataKinds,
                   QT_TRANSLATE_NOOP("Field", "Kinds of personal data"))
            .longText()
            .aliases({u"Các loại dữ liệu cá nhân"})
            .field("amount", &DataBreach::amount, QT_TRANSLATE_NOOP("Field", "Amount of data"))
            .aliases({u"Số lượng dữ liệu"})
            .field("responsible", &DataBreach::responsible,
                   QT_TRANSLATE_NOOP("Field", "Responsible for personal data"))
            .atWork()
            .historic()
            .aliases({u"Nhân sự chịu trách nhiệm"})
            .field("consequences", &DataBreach::consequences,
                   QT_TRANSLATE_NOOP("Field", "Consequences"))
            .longText()
            .aliases({u"Hậu quả xảy ra"})
            .field("measures", &DataBreach::measures, QT_TRANSLATE_NOOP("Field", "Measures taken"))
            .longText()
            .aliases({u"Biện pháp áp dụng"})
            .field("enclosures", &DataBreach::enclosures,
                   QT_TRANSLATE_NOOP("Field", "Documents enclosed"))
            .aliases({u"Tài liệu kèm theo"})
            .field("may_harm", &DataBreach::mayHarm,
                   QT_TRANSLATE_NOOP("Field", "May harm security, order or persons"))
            .listed()
            .aliases({u"Có thể gây hại"})
            .field("location_or_biometric", &DataBreach::locationOrBiometric,
                   QT_TRANSLATE_NOOP("Field", "Location or biometric data"))
            .aliases({u"Dữ liệu vị trí, sinh trắc học"})
            .field("minutes_on", &DataBreach::minutesOn,
                   QT_TRANSLATE_NOOP("Field", "Minutes made on"))
            .aliases({u"Ngày lập biên bản"})
            .field("notified_at", &DataBreach::notifiedAt,
                   QT_TRANSLATE_NOOP("Field", "Notified at"))
            .listed()
            .aliases({u"Thời gian thông báo"})
            .field("paper", &DataBreach::paper, QT_TRANSLATE_NOOP("Field", "Number of the notice"))
            .searched()
            .aliases({u"Số thông báo"})
            .field("subjects_told_at", &DataBreach::subjectsToldAt,
                   QT_TRANSLATE_NOOP("Field", "Persons told at"))
            .aliases({u"Thời gian báo chủ thể dữ liệu"})
            .check(checkTimes)
            .make();
    return kind;
}

} // namespace soattt
