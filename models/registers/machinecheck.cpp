#include "models/registers/machinecheck.h"

#include "models/registers/kindbuilder.h"

#include <algorithm>

namespace soattt {

template <> std::span<const EnumEntry<CheckRule>> enumEntries<CheckRule>()
{
    static constexpr EnumEntry<CheckRule> entries[] = {
        {CheckRule::ScreenLock, "screen_lock", QT_TRANSLATE_NOOP("Choice", "Screen lock"),
         "Khóa màn hình"},
        {CheckRule::Antivirus, "antivirus", QT_TRANSLATE_NOOP("Choice", "Antivirus"),
         "Phòng, chống mã độc"},
        {CheckRule::Autorun, "autorun", QT_TRANSLATE_NOOP("Choice", "Autorun switched off"),
         "Tắt tự động chạy"},
        {CheckRule::PasswordAge, "password_age", QT_TRANSLATE_NOOP("Choice", "Age of passwords"),
         "Tuổi mật khẩu"},
        {CheckRule::PasswordLength, "password_length",
         QT_TRANSLATE_NOOP("Choice", "Length of passwords"), "Độ dài mật khẩu"},
        {CheckRule::LoginFailures, "login_failures",
         QT_TRANSLATE_NOOP("Choice", "Lockout after failed sign-ins"), "Khóa khi nhập sai"},
        {CheckRule::Isolation, "isolation",
         QT_TRANSLATE_NOOP("Choice", "Isolation of a secret-document machine"),
         "Cách ly máy soạn thảo mật"},
    };
    return entries;
}

template <> std::span<const EnumEntry<CheckResult>> enumEntries<CheckResult>()
{
    static constexpr EnumEntry<CheckResult> entries[] = {
        {CheckResult::Pass, "pass", QT_TRANSLATE_NOOP("Choice", "Complies"), "Đạt"},
        {CheckResult::Fail, "fail", QT_TRANSLATE_NOOP("Choice", "Does not comply"), "Không đạt"},
        {CheckResult::Unknown, "unknown", QT_TRANSLATE_NOOP("Choice", "Not wholly known"),
         "Chưa rõ"},
    };
    return entries;
}

CheckResult MachineCheck::resultOf(const std::vector<CheckRule>& failed,
                                   const std::vector<CheckRule>& unknown)
{
    if (!failed.empty())
        return CheckResult::Fail;
    return unknown.empty() ? CheckResult::Pass : CheckResult::Unknown;
}

namespace {

using Problems = std::vector<Problem>;

/// A rule has one outcome.
void checkOutcomes(const MachineCheck& check, Problems& problems)
{
    const auto holds = [](const std::vector<CheckRule>& list, CheckRule rule) {
        return std::find(list.begin(), list.end(), rule) != list.end();
    };
    for (const auto& entry : enumEntries<CheckRule>()) {
        const int times = holds(check.failed, entry.value) + holds(check.unknown, entry.value) +
                          holds(check.passed, entry.value);
        if (times > 1)
            problems.push_back({QStringLiteral("failed"),
                                QCoreApplication::translate(
                                    "Rule", "\"%1\" has one result: failed, unknown or passed.")
                                    .arg(QCoreApplication::translate("Choice", entry.label))});
    }
}

void checkResult(const MachineCheck& check, Problems& problems)
{
    const bool none = check.failed.empty() && check.unknown.empty() && check.passed.empty();
    const CheckResult right =
        none ? CheckResult::Unknown : MachineCheck::resultOf(check.failed, check.unknown);
    if (check.result != right)
        problems.push_back(
            {QStringLiteral("result"),
             QCoreApplication::translate("Rule", "By what failed and is unknown, the result is "
                                                 "\"%1\".")
                 .arg(QCoreApplication::translate(
                     "Choice", enumEntries<CheckResult>()[size_t(right)].label))});
}

} // namespace

const RecordKind& machineCheckKind()
{
    using Check = MachineCheck;
    static const RecordKind& kind =
        KindBuilder<Check>(QT_TRANSLATE_NOOP("Kind", "Machine checks"),
                           QT_TRANSLATE_NOOP("Kind", "machine check"), "KM")
            .field("asset", &Check::asset, QT_TRANSLATE_NOOP("Field", "Computer"))
            .required()
            .historic()
            .listed()
            .aliases({u"Máy tính", u"Thiết bị"})
            .field("taken_at", &Check::takenAt, QT_TRANSLATE_NOOP("Field", "Checked at"))
            .required()
            .listed()
            .aliases({u"Thời điểm kiểm tra", u"Ngày kiểm tra"})
            .field("result", &Check::result, QT_TRANSLATE_NOOP("Field", "Result"))
            .listed()
            .aliases({u"Kết quả"})
            .field("failed", &Check::failed, QT_TRANSLATE_NOOP("Field", "Not complied with"))
            .listed()
            .aliases({u"Nội dung không đạt"})
            .field("unknown", &Check::unknown, QT_TRANSLATE_NOOP("Field", "Not known"))
            .listed()
            .aliases({u"Nội dung chưa rõ"})
            .field("passed", &Check::passed, QT_TRANSLATE_NOOP("Field", "Complied with"))
            .aliases({u"Nội dung đạt"})
            .field("machine_name", &Check::machineName,
                   QT_TRANSLATE_NOOP("Field", "Name of the computer"))
            .searched()
            .sorted()
            .aliases({u"Tên máy"})
            .field("serial", &Check::serial, QT_TRANSLATE_NOOP("Field", "Serial number"))
            .searched()
            .aliases({u"Số sê-ri", u"Serial"})
            .field("macs", &Check::macs, QT_TRANSLATE_NOOP("Field", "MAC addresses"))
            .aliases({u"Địa chỉ MAC"})
            .field("addresses", &Check::addresses, QT_TRANSLATE_NOOP("Field", "IP addresses"))
            .aliases({u"Địa chỉ IP"})
            .field("os", &Check::os, QT_TRANSLATE_NOOP("Field", "Operating system"))
            .aliases({u"Hệ điều hành"})
            .field("antivirus", &Check::antivirus, QT_TRANSLATE_NOOP("Field", "Antivirus found"))
            .aliases({u"Phần mềm diệt virus"})
            .field("updated_on", &Check::updatedOn, QT_TRANSLATE_NOOP("Field", "Last update"))
            .aliases({u"Cập nhật gần nhất"})
            .field("checked_by", &Check::checkedBy, QT_TRANSLATE_NOOP("Field", "Checked by"))
            .searched()
            .aliases({u"Người kiểm tra"})
            .field("probe_version", &Check::probeVersion,
                   QT_TRANSLATE_NOOP("Field", "Version of soattt-probe"))
            .system()
            .field("schema", &Check::schema, QT_TRANSLATE_NOOP("Field", "Form of the result"))
            .system()
            .field("sha256", &Check::sha256, QT_TRANSLATE_NOOP("Field", "SHA-256 of the result"))
            .unique()
            .system()
            .check(checkOutcomes)
            .check(checkResult)
            .make();
    return kind;
}

} // namespace soattt
