#include "models/registers/incident.h"

#include "models/core/clock.h"
#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<IncidentRow>> enumEntries<IncidentRow>()
{
    static constexpr EnumEntry<IncidentRow> entries[] = {
        {IncidentRow::DenialOfService, "denial_of_service",
         QT_TRANSLATE_NOOP("Choice", "Denial of service (DoS, DDoS)")},
        {IncidentRow::Malware, "malware", QT_TRANSLATE_NOOP("Choice", "Malware (spyware, adware)")},
        {IncidentRow::Defacement, "defacement", QT_TRANSLATE_NOOP("Choice", "Website defacement")},
        {IncidentRow::Phishing, "phishing", QT_TRANSLATE_NOOP("Choice", "Phishing")},
        {IncidentRow::Virus, "virus", QT_TRANSLATE_NOOP("Choice", "Virus")},
        {IncidentRow::Other, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return entries;
}

template <> std::span<const EnumEntry<Detection>> enumEntries<Detection>()
{
    static constexpr EnumEntry<Detection> entries[] = {
        {Detection::Ids, "ids", QT_TRANSLATE_NOOP("Choice", "Intrusion detection system (IDS)")},
        {Detection::LogFile, "log_file", QT_TRANSLATE_NOOP("Choice", "Log file check")},
        {Detection::Administrator, "administrator",
         QT_TRANSLATE_NOOP("Choice", "System administrator")},
        {Detection::Other, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return entries;
}

template <> std::span<const EnumEntry<IncidentState>> enumEntries<IncidentState>()
{
    static constexpr EnumEntry<IncidentState> entries[] = {
        {IncidentState::Open, "open", QT_TRANSLATE_NOOP("Choice", "Open")},
        {IncidentState::Handling, "handling", QT_TRANSLATE_NOOP("Choice", "Being handled")},
        {IncidentState::Resolved, "resolved", QT_TRANSLATE_NOOP("Choice", "Resolved")},
    };
    return entries;
}

std::optional<QDate> Incident::countedOn() const
{
    const auto& at = occurredAt ? occurredAt : detectedAt;
    return at ? std::optional<QDate>(atOffice(*at).date()) : std::nullopt;
}

namespace {

void checkTimes(const Incident& incident, std::vector<Problem>& problems)
{
    if (!incident.occurredAt && !incident.detectedAt)
        problems.push_back({QStringLiteral("detected_at"),
                            QCoreApplication::translate(
                                "Rule", "Say when the incident occurred or was detected.")});
    if (incident.occurredAt && incident.detectedAt && *incident.detectedAt < *incident.occurredAt)
        problems.push_back({QStringLiteral("detected_at"),
                            QCoreApplication::translate(
                                "Rule", "An incident can't be detected before it occurs.")});
    if (incident.state == IncidentState::Resolved && !incident.resolvedAt)
        problems.push_back(
            {QStringLiteral("resolved_at"),
             QCoreApplication::translate("Rule", "Say when the incident was resolved.")});
}

} // namespace

const RecordKind& incidentKind()
{
    static const RecordKind& kind =
        KindBuilder<Incident>(QT_TRANSLATE_NOOP("Kind", "Incidents"),
                              QT_TRANSLATE_NOOP("Kind", "incident"), "SC")
            .field("title", &Incident::title, QT_TRANSLATE_NOOP("Field", "Incident"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Sự cố", u"Tên sự cố", u"Nội dung sự cố"})
            .field("place", &Incident::place, QT_TRANSLATE_NOOP("Field", "Place"))
            .listed()
            .searched()
            .aliases({u"Địa điểm", u"Nơi xảy ra"})
            .field("occurred_at", &Incident::occurredAt, QT_TRANSLATE_NOOP("Field", "Occurred at"))
            .listed()
            .aliases({u"Thời gian xảy ra", u"Xảy ra lúc"})
            .field("detected_at", &Incident::detectedAt, QT_TRANSLATE_NOOP("Field", "Detected at"))
            .aliases({u"Thời gian phát hiện", u"Phát hiện lúc"})
            .field("reported_at", &Incident::reportedAt, QT_TRANSLATE_NOOP("Field", "Reported at"))
            .aliases({u"Thời gian báo cáo", u"Báo cáo lúc"})
            .field("state", &Incident::state, QT_TRANSLATE_NOOP("Field", "State"))
            .listed()
            .aliases({u"Tình trạng", u"Trạng thái"})
            .field("resolved_at", &Incident::resolvedAt, QT_TRANSLATE_NOOP("Field", "Resolved at"))
            .aliases({u"Thời gian xử lý xong"})
            .field("severity", &Incident::severity, QT_TRANSLATE_NOOP("Field", "Severity"))
            .listed()
            .aliases({u"Mức độ"})
            .field("cause", &Incident::cause, QT_TRANSLATE_NOOP("Field", "Cause"))
            .aliases({u"Nguyên nhân"})
            .field("statistics_row", &Incident::statisticsRow,
                   QT_TRANSLATE_NOOP("Field", "Kind in the report"))
            .listed()
            .aliases({u"Loại sự cố"})
            .field("other_label", &Incident::otherLabel,
                   QT_TRANSLATE_NOOP("Field", "Kind, if other"))
            .field("detection", &Incident::detection, QT_TRANSLATE_NOOP("Field", "Detected by"))
            .aliases({u"Cách phát hiện"})
            .field("detection_other", &Incident::detectionOther,
                   QT_TRANSLATE_NOOP("Field", "Detected by, if other"))
            .field("systems", &Incident::systems, QT_TRANSLATE_NOOP("Field", "Affected systems"))
            .historic()
            .aliases({u"Hệ thống bị ảnh hưởng"})
            .field("assets", &Incident::assets, QT_TRANSLATE_NOOP("Field", "Affected assets"))
            .historic()
            .aliases({u"Tài sản bị ảnh hưởng"})
            .field("people", &Incident::people, QT_TRANSLATE_NOOP("Field", "People concerned"))
            .historic()
            .aliases({u"Người liên quan"})
            .field("description", &Incident::description, QT_TRANSLATE_NOOP("Field", "Description"))
            .longText()
            .searched()
            .aliases({u"Mô tả"})
            .field("actions", &Incident::actions, QT_TRANSLATE_NOOP("Field", "Actions taken"))
            .longText()
            .aliases({u"Biện pháp xử lý", u"Biện pháp"})
            .field("handled_alone", &Incident::handledAlone,
                   QT_TRANSLATE_NOOP("Field", "Handled by the office itself"))
            .aliases({u"Tự xử lý"})
            .field("helped_by_agency", &Incident::helpedByAgency,
                   QT_TRANSLATE_NOOP("Field", "Help asked from the support agency"))
            .aliases({u"Đề nghị hỗ trợ"})
            .field("helped_by_others", &Incident::helpedByOthers,
                   QT_TRANSLATE_NOOP("Field", "Helped by other organisations"))
            .aliases({u"Tổ chức khác hỗ trợ"})
            .field("help_from", &Incident::helpFrom, QT_TRANSLATE_NOOP("Field", "Help came from"))
            .field("damage", &Incident::damage, QT_TRANSLATE_NOOP("Field", "Estimated damage"))
            .listed()
            .aliases({u"Thiệt hại", u"Thiệt hại ước tính", u"Thiệt hại (VNĐ)"})
            .field("evidence", &Incident::evidence, QT_TRANSLATE_NOOP("Field", "Evidence"))
            .longText()
            .aliases({u"Chứng cứ"})
            .field("conclusion", &Incident::conclusion, QT_TRANSLATE_NOOP("Field", "Conclusion"))
            .longText()
            .aliases({u"Kết luận"})
            .field("lessons", &Incident::lessons, QT_TRANSLATE_NOOP("Field", "Lessons"))
            .longText()
            .aliases({u"Bài học"})
            .check(checkTimes)
            .make();
    return kind;
}

} // namespace soattt
