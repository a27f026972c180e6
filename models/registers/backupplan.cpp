#include "models/registers/backupplan.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/partition.h"
#include "models/registers/rulewords.h"

namespace soattt {

template <> std::span<const EnumEntry<BackupClass>> enumEntries<BackupClass>()
{
    static constexpr EnumEntry<BackupClass> entries[] = {
        {BackupClass::Important, "important", QT_TRANSLATE_NOOP("Choice", "Important data"),
         "Dữ liệu quan trọng"},
        {BackupClass::Office, "office", QT_TRANSLATE_NOOP("Choice", "Data of office and users"),
         "Dữ liệu cơ quan;Dữ liệu người dùng;Dữ liệu người sử dụng"},
        {BackupClass::System, "system", QT_TRANSLATE_NOOP("Choice", "System and applications"),
         "Hệ thống;Hệ điều hành;Ứng dụng"},
        {BackupClass::Configuration, "configuration",
         QT_TRANSLATE_NOOP("Choice", "Configuration files"), "Cấu hình"},
    };
    return entries;
}

template <> std::span<const EnumEntry<BackupMethod>> enumEntries<BackupMethod>()
{
    static constexpr EnumEntry<BackupMethod> entries[] = {
        {BackupMethod::Full, "full", QT_TRANSLATE_NOOP("Choice", "Full"), "Toàn bộ;Đầy đủ"},
        {BackupMethod::Incremental, "incremental", QT_TRANSLATE_NOOP("Choice", "Incremental"),
         "Tăng dần"},
        {BackupMethod::Differential, "differential", QT_TRANSLATE_NOOP("Choice", "Differential"),
         "Khác biệt"},
        {BackupMethod::Image, "image", QT_TRANSLATE_NOOP("Choice", "Image of the drive"),
         "Ảnh đĩa"},
        {BackupMethod::Copy, "copy", QT_TRANSLATE_NOOP("Choice", "Plain copy of files"),
         "Sao chép tệp"},
    };
    return entries;
}

template <> std::span<const EnumEntry<BackupFrequency>> enumEntries<BackupFrequency>()
{
    static constexpr EnumEntry<BackupFrequency> entries[] = {
        {BackupFrequency::Daily, "daily", QT_TRANSLATE_NOOP("Choice", "Every day"),
         "Hàng ngày;Hằng ngày;Ngày"},
        {BackupFrequency::Weekly, "weekly", QT_TRANSLATE_NOOP("Choice", "Every week"),
         "Hàng tuần;Hằng tuần;Tuần"},
        {BackupFrequency::Monthly, "monthly", QT_TRANSLATE_NOOP("Choice", "Every month"),
         "Hàng tháng;Hằng tháng;Tháng"},
        {BackupFrequency::Quarterly, "quarterly", QT_TRANSLATE_NOOP("Choice", "Every quarter"),
         "Hàng quý;Hằng quý;Quý;3 tháng"},
        {BackupFrequency::Own, "own", QT_TRANSLATE_NOOP("Choice", "Every so many days"),
         "Số ngày riêng"},
    };
    return entries;
}

namespace {

void checkSchedule(const BackupPlan& plan, Problems& problems)
{
    const bool own = plan.frequency == BackupFrequency::Own;
    if (own && !plan.everyDays)
        ask(problems, "every_days",
            QT_TRANSLATE_NOOP("Rule", "Say after how many days the next backup is made."));
    if (!own && plan.everyDays)
        ask(problems, "every_days",
            QT_TRANSLATE_NOOP(
                "Rule", "A number of days belongs to the schedule \"Every so many days\" only."));
}

void checkNumbers(const BackupPlan& plan, Problems& problems)
{
    const std::pair<const char*, std::optional<qint64>> numbers[] = {
        {"every_days", plan.everyDays},
        {"retention_days", plan.retentionDays},
        {"recovery_hours", plan.recoveryHours},
        {"restore_test_months", plan.restoreTestMonths}};
    constexpr qint64 most = 36'500;
    for (const auto& [field, number] : numbers) {
        if (number && (*number < 1 || *number > most))
            ask(problems, field,
                QT_TRANSLATE_NOOP("Rule", "A number from 1 to 36,500 is expected."));
    }
}

} // namespace

bool BackupPlan::isOnApplicationPartition() const
{
    if (samePartition)
        return *samePartition;
    const QString here = partitionOf(source);
    return !here.isEmpty() && here == partitionOf(place);
}

const RecordKind& backupPlanKind()
{
    static const RecordKind& kind =
        KindBuilder<BackupPlan>(QT_TRANSLATE_NOOP("Kind", "Backup plan"),
                                QT_TRANSLATE_NOOP("Kind", "line of the backup plan"), "SL")
            .field("name", &BackupPlan::name, QT_TRANSLATE_NOOP("Field", "Data set"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Tên dữ liệu", u"Bộ dữ liệu", u"Dữ liệu sao lưu", u"Tên"})
            .field("data_class", &BackupPlan::dataClass,
                   QT_TRANSLATE_NOOP("Field", "Class of data"))
            .listed()
            .aliases({u"Loại dữ liệu", u"Phân loại"})
            .field("system", &BackupPlan::system, QT_TRANSLATE_NOOP("Field", "System"))
            .aliases({u"Hệ thống thông tin", u"Mã hệ thống"})
            .field("source", &BackupPlan::source, QT_TRANSLATE_NOOP("Field", "Where the data are"))
            .searched()
            .aliases({u"Nơi có dữ liệu", u"Thư mục nguồn"})
            .field("frequency", &BackupPlan::frequency, QT_TRANSLATE_NOOP("Field", "Schedule"))
            .listed()
            .aliases({u"Lịch sao lưu", u"Tần suất", u"Chu kỳ"})
            .field("every_days", &BackupPlan::everyDays,
                   QT_TRANSLATE_NOOP("Field", "Days between two backups"))
            .unit(QT_TRANSLATE_NOOP("Unit", "days"))
            .aliases({u"Số ngày một lần"})
            .field("starts_on", &BackupPlan::startsOn,
                   QT_TRANSLATE_NOOP("Field", "First planned day"))
            .required()
            .aliases({u"Ngày bắt đầu", u"Bắt đầu từ"})
            .field("backup_time", &BackupPlan::backupTime,
                   QT_TRANSLATE_NOOP("Field", "Time of the backup"))
            .aliases({u"Thời gian sao lưu", u"Giờ sao lưu"})
            .field("method", &BackupPlan::method, QT_TRANSLATE_NOOP("Field", "Backup method"))
            .listed()
            .aliases({u"Phương pháp sao lưu", u"Phương pháp"})
            .field("tool", &BackupPlan::tool, QT_TRANSLATE_NOOP("Field", "Tool"))
            .searched()
            .aliases({u"Công cụ", u"Phần mềm sao lưu"})
            .field("retention_days", &BackupPlan::retentionDays,
                   QT_TRANSLATE_NOOP("Field", "Kept for"))
            .unit(QT_TRANSLATE_NOOP("Unit", "days"))
            .aliases({u"Thời gian lưu trữ", u"Lưu trữ (ngày)"})
            .field("medium", &BackupPlan::medium, QT_TRANSLATE_NOOP("Field", "Backup medium"))
            .listed()
            .aliases({u"Thiết bị lưu", u"Phương tiện lưu"})
            .field("place", &BackupPlan::place,
                   QT_TRANSLATE_NOOP("Field", "Where the copies are kept"))
            .listed()
            .searched()
            .aliases({u"Nơi lưu", u"Nơi lưu bản sao"})
            .field("same_partition", &BackupPlan::samePartition,
                   QT_TRANSLATE_NOOP("Field", "On the partition of the applications"))
            .aliases({u"Cùng phân vùng ứng dụng"})
            .field("label", &BackupPlan::label, QT_TRANSLATE_NOOP("Field", "Label of the copies"))
            .searched()
            .aliases({u"Nhãn"})
            .field("encrypted", &BackupPlan::encrypted,
                   QT_TRANSLATE_NOOP("Field", "Copies are encrypted"))
            .aliases({u"Mã hóa"})
            .field("recovery_hours", &BackupPlan::recoveryHours,
                   QT_TRANSLATE_NOOP("Field", "Time to recover"))
            .unit(QT_TRANSLATE_NOOP("Unit", "hours"))
            .aliases({u"Thời gian phục hồi", u"Thời gian phục hồi (giờ)"})
            .field("restore_test_months", &BackupPlan::restoreTestMonths,
                   QT_TRANSLATE_NOOP("Field", "Restore test every"))
            .unit(QT_TRANSLATE_NOOP("Unit", "months"))
            .aliases({u"Chu kỳ thử phục hồi", u"Thử phục hồi (tháng)"})
            .field("responsible", &BackupPlan::responsible,
                   QT_TRANSLATE_NOOP("Field", "Responsible person"))
            .atWork()
            .aliases({u"Người phụ trách", u"Người chịu trách nhiệm"})
            .check(checkSchedule)
            .check(checkNumbers)
            .make();
    return kind;
}

} // namespace soattt
