#include "models/registers/incident.h"

#include "models/core/clock.h"
#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

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

template <> std::span<const EnumEntry<OfficeRole>> enumEntries<OfficeRole>()
{
    static constexpr EnumEntry<OfficeRole> entries[] = {
        {OfficeRole::Owner, "owner", QT_TRANSLATE_NOOP("Choice", "Owner of the system")},
        {OfficeRole::Operator, "operator", QT_TRANSLATE_NOOP("Choice", "Operator of the system")},
    };
    return entries;
}

std::optional<QDate> Incident::countedOn() const
{
    const auto& at = occurredAt ? occurredAt : detectedAt;
    return at ? std::optional<QDate>(atOffice(*at).date()) : std::nullopt;
}

namespace {

using Time = std::optional<QDateTime>;

void inOrder(Problems& problems, const Time& first, const Time& then, const char* field,
             const char* sentence)
{
    if (first && then && *then < *first)
        ask(problems, field, sentence);
}

void checkTimes(const Incident& incident, Problems& problems)
{
    if (!incident.occurredAt && !incident.detectedAt)
        ask(problems, "detected_at",
            QT_TRANSLATE_NOOP("Rule", "Say when the incident occurred or was detected."));
    inOrder(problems, incident.occurredAt, incident.detectedAt, "detected_at",
            QT_TRANSLATE_NOOP("Rule", "An incident can't be detected before it occurs."));
    const Time& begun = incident.detectedAt ? incident.detectedAt : incident.occurredAt;
    inOrder(problems, begun, incident.reportedAt, "reported_at",
            QT_TRANSLATE_NOOP("Rule", "An incident can't be reported before it is detected."));
    inOrder(problems, begun, incident.containedAt, "contained_at",
            QT_TRANSLATE_NOOP("Rule", "An incident can't be contained before it is detected."));
    inOrder(problems, incident.containedAt ? incident.containedAt : begun, incident.resolvedAt,
            "resolved_at",
            QT_TRANSLATE_NOOP(
                "Rule", "An incident can't be resolved before it is detected and contained."));
    if (incident.state == IncidentState::Resolved && !incident.resolvedAt)
        ask(problems, "resolved_at",
            QT_TRANSLATE_NOOP("Rule", "Say when the incident was resolved."));
}

void checkDecisions(const Incident& incident, Problems& problems)
{
    if ((incident.serious == false || incident.danger == false) &&
        incident.decisionReason.isEmpty())
        ask(problems, "decision_reason",
            QT_TRANSLATE_NOOP("Rule", "Say why the leader decided that it is not serious: a clock "
                                      "ends with that decision."));
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
            .field("contained_at", &Incident::containedAt,
                   QT_TRANSLATE_NOOP("Field", "Contained at"))
            .aliases({u"Thời gian ngăn chặn", u"Ngăn chặn lúc"})
            .field("resolved_at", &Incident::resolvedAt, QT_TRANSLATE_NOOP("Field", "Resolved at"))
            .aliases({u"Thời gian xử lý xong"})
            .field("severity", &Incident::severity, QT_TRANSLATE_NOOP("Field", "Severity"))
            .listed()
            .aliases({u"Mức độ"})
            .field("severity_label", &Incident::severityLabel,
                   QT_TRANSLATE_NOOP("Field", "Severity as classed"))
            .system()
            .field("cause", &Incident::cause, QT_TRANSLATE_NOOP("Field", "Cause"))
            .aliases({u"Nguyên nhân"})
            .field("cause_label", &Incident::causeLabel,
                   QT_TRANSLATE_NOOP("Field", "Cause as classed"))
            .system()
            .field("cause_text", &Incident::causeText, QT_TRANSLATE_NOOP("Field", "Cause in words"))
            .longText()
            .aliases({u"Nguyên nhân cụ thể"})
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
            .field("accounts", &Incident::accounts,
                   QT_TRANSLATE_NOOP("Field", "Accounts concerned"))
            .historic()
            .aliases({u"Tài khoản liên quan"})
            .field("people", &Incident::people, QT_TRANSLATE_NOOP("Field", "People concerned"))
            .historic()
            .aliases({u"Người liên quan"})
            .field("description", &Incident::description, QT_TRANSLATE_NOOP("Field", "Description"))
            .longText()
            .searched()
            .aliases({u"Mô tả"})
            .field("impact", &Incident::impact, QT_TRANSLATE_NOOP("Field", "Risk and effect"))
            .longText()
            .aliases({u"Đánh giá rủi ro, ảnh hưởng", u"Ảnh hưởng"})
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
            .field("proposals", &Incident::proposals, QT_TRANSLATE_NOOP("Field", "Proposals"))
            .longText()
            .aliases({u"Kiến nghị", u"Kiến nghị, đề xuất"})
            .field("office_role", &Incident::officeRole,
                   QT_TRANSLATE_NOOP("Field", "Role of the office"))
            .aliases({u"Vai trò của cơ quan"})
            .field("serious", &Incident::serious,
                   QT_TRANSLATE_NOOP("Field", "Serious (24 hours) by the leader's decision"))
            .aliases({u"Thuộc diện báo trong 24 giờ"})
            .field("danger", &Incident::danger,
                   QT_TRANSLATE_NOOP("Field", "Signs against security, or a grave stop"))
            .aliases({u"Thuộc diện báo ngay"})
            .field("decision_reason", &Incident::decisionReason,
                   QT_TRANSLATE_NOOP("Field", "Reason of that decision"))
            .longText()
            .aliases({u"Lý do quyết định"})
            .check(checkTimes)
            .check(checkDecisions)
            .make();
    return kind;
}

} // namespace soattt
