#include "models/registers/informationsystem.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<SystemState>> enumEntries<SystemState>()
{
    static constexpr EnumEntry<SystemState> entries[] = {
        {SystemState::Planned, "planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
        {SystemState::Running, "running", QT_TRANSLATE_NOOP("Choice", "Running")},
        {SystemState::Stopped, "stopped", QT_TRANSLATE_NOOP("Choice", "Stopped")},
    };
    return entries;
}

template <> std::span<const EnumEntry<Hosting>> enumEntries<Hosting>()
{
    static constexpr EnumEntry<Hosting> entries[] = {
        {Hosting::OnSite, "on_site", QT_TRANSLATE_NOOP("Choice", "In the office")},
        {Hosting::ProvinceDataCenter, "province_data_center",
         QT_TRANSLATE_NOOP("Choice", "Data centre of the province")},
        {Hosting::Rented, "rented", QT_TRANSLATE_NOOP("Choice", "Rented from a supplier")},
        {Hosting::Other, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return entries;
}

template <> std::span<const EnumEntry<PlanProgress>> enumEntries<PlanProgress>()
{
    static constexpr EnumEntry<PlanProgress> entries[] = {
        {PlanProgress::None, "none", QT_TRANSLATE_NOOP("Choice", "Plan not begun")},
        {PlanProgress::Partial, "partial", QT_TRANSLATE_NOOP("Choice", "Plan carried out in part")},
        {PlanProgress::Full, "full", QT_TRANSLATE_NOOP("Choice", "Plan fully carried out")},
    };
    return entries;
}

template <> std::span<const EnumEntry<SystemService>> enumEntries<SystemService>()
{
    static constexpr EnumEntry<SystemService> entries[] = {
        {SystemService::Web, "web", QT_TRANSLATE_NOOP("Choice", "Web server")},
        {SystemService::Mail, "mail", QT_TRANSLATE_NOOP("Choice", "Mail server")},
        {SystemService::Database, "database", QT_TRANSLATE_NOOP("Choice", "Database server")},
        {SystemService::Ftp, "ftp", QT_TRANSLATE_NOOP("Choice", "FTP server")},
        {SystemService::Proxy, "proxy", QT_TRANSLATE_NOOP("Choice", "Proxy server")},
        {SystemService::Application, "application",
         QT_TRANSLATE_NOOP("Choice", "Application server")},
    };
    return entries;
}

namespace {

void checkLevel(const InformationSystem& system, std::vector<Problem>& problems)
{
    if (system.level && (*system.level < 1 || *system.level > 5))
        problems.push_back(
            {QStringLiteral("level"),
             QCoreApplication::translate("Rule", "The level of a system is 1 to 5.")});
}

} // namespace

const RecordKind& systemKind()
{
    using System = InformationSystem;
    static const RecordKind& kind =
        KindBuilder<System>(QT_TRANSLATE_NOOP("Kind", "Information systems"),
                            QT_TRANSLATE_NOOP("Kind", "information system"), "HT")
            .field("name", &System::name, QT_TRANSLATE_NOOP("Field", "System name"))
            .required()
            .unique()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Tên hệ thống", u"Hệ thống", u"Hệ thống thông tin", u"Phần mềm"})
            .field("purpose", &System::purpose, QT_TRANSLATE_NOOP("Field", "Purpose"))
            .longText()
            .aliases({u"Mục đích", u"Mục đích sử dụng"})
            .field("state", &System::state, QT_TRANSLATE_NOOP("Field", "State"))
            .listed()
            .aliases({u"Tình trạng", u"Trạng thái"})
            .field("owner", &System::owner, QT_TRANSLATE_NOOP("Field", "Owner"))
            .listed()
            .searched()
            .aliases({u"Chủ quản", u"Cơ quan chủ quản"})
            .field("operated_by", &System::operatedBy, QT_TRANSLATE_NOOP("Field", "Operator"))
            .aliases({u"Đơn vị vận hành"})
            .field("supplier", &System::supplier, QT_TRANSLATE_NOOP("Field", "Supplier"))
            .aliases({u"Nhà cung cấp"})
            .field("hosting", &System::hosting, QT_TRANSLATE_NOOP("Field", "Hosted at"))
            .listed()
            .aliases({u"Nơi đặt", u"Nơi lưu trữ"})
            .field("level", &System::level, QT_TRANSLATE_NOOP("Field", "Security level"))
            .listed()
            .aliases({u"Cấp độ"})
            .field("proposed_on", &System::proposedOn,
                   QT_TRANSLATE_NOOP("Field", "Level proposed on"))
            .field("appraised_on", &System::appraisedOn,
                   QT_TRANSLATE_NOOP("Field", "Level appraised on"))
            .field("level_decision", &System::levelDecision,
                   QT_TRANSLATE_NOOP("Field", "Level decision number"))
            .aliases({u"Số quyết định phê duyệt cấp độ", u"Quyết định cấp độ"})
            .field("level_decided_on", &System::levelDecidedOn,
                   QT_TRANSLATE_NOOP("Field", "Level decided on"))
            .aliases({u"Ngày phê duyệt cấp độ"})
            .field("level_body", &System::levelBody,
                   QT_TRANSLATE_NOOP("Field", "Level approved by"))
            .field("started_on", &System::operatingSince,
                   QT_TRANSLATE_NOOP("Field", "In operation since"))
            .aliases({u"Ngày vận hành", u"Đưa vào sử dụng"})
            .field("important", &System::important,
                   QT_TRANSLATE_NOOP("Field", "On the list of important systems"))
            .field("os", &System::os, QT_TRANSLATE_NOOP("Field", "Operating system"))
            .aliases({u"Hệ điều hành"})
            .field("os_version", &System::osVersion,
                   QT_TRANSLATE_NOOP("Field", "Operating system version"))
            .aliases({u"Phiên bản"})
            .field("services", &System::services, QT_TRANSLATE_NOOP("Field", "Services"))
            .aliases({u"Các dịch vụ"})
            .field("other_services", &System::otherServices,
                   QT_TRANSLATE_NOOP("Field", "Other services"))
            .field("ip_addresses", &System::ipAddresses, QT_TRANSLATE_NOOP("Field", "IP addresses"))
            .searched()
            .aliases({u"Địa chỉ IP", u"IP"})
            .field("domains", &System::domains, QT_TRANSLATE_NOOP("Field", "Domain names"))
            .searched()
            .aliases({u"Tên miền"})
            .field("last_assessed_on", &System::lastAssessedOn,
                   QT_TRANSLATE_NOOP("Field", "Last assessed on"))
            .aliases({u"Ngày đánh giá gần nhất"})
            .field("hardened_on", &System::hardenedOn,
                   QT_TRANSLATE_NOOP("Field", "Hardening checked on"))
            .aliases({u"Ngày rà soát, tăng cường bảo mật"})
            .field("plan_approved_on", &System::planApprovedOn,
                   QT_TRANSLATE_NOOP("Field", "Security plan approved on"))
            .field("response_plan_on", &System::responsePlanOn,
                   QT_TRANSLATE_NOOP("Field", "Response plan approved on"))
            .field("approval_expected_on", &System::approvalExpectedOn,
                   QT_TRANSLATE_NOOP("Field", "Level approval expected on"))
            .field("plan_progress", &System::planProgress,
                   QT_TRANSLATE_NOOP("Field", "Security plan carried out"))
            .field("plan_expected_on", &System::planExpectedOn,
                   QT_TRANSLATE_NOOP("Field", "Security plan complete by"))
            .check(checkLevel)
            .make();
    return kind;
}

} // namespace soattt
