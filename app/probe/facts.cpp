#include "app/probe/facts.h"

#include <map>

namespace probe {

const std::vector<Fact>& facts()
{
    static const std::vector<Fact> all{
        {"os", "Hệ điều hành", &Machine::os},
        {"lock", "Khóa màn hình của người dùng", &Machine::lock},
        {"lock.limit", "Khóa máy khi không sử dụng", &Machine::lockLimit},
        {"autorun", "Tự động chạy (autorun)", &Machine::autorun},
        {"antivirus", "Phần mềm phòng, chống mã độc", &Machine::antivirus},
        {"antivirus.health", "Đánh giá của hệ điều hành về phòng, chống mã độc",
         &Machine::antivirusHealth},
        {"updates", "Bản cập nhật gần nhất", &Machine::updates},
        {"accounts", "Tài khoản trên máy", &Machine::accounts},
        {"accounts.policy", "Chính sách mật khẩu", &Machine::accountPolicy},
        {"firewall", "Tường lửa", &Machine::firewall},
        {"interfaces", "Cổng mạng", &Machine::interfaces},
        {"network.history", "Lịch sử kết nối mạng", &Machine::networkHistory},
        {"usb.history", "Lịch sử thiết bị lưu trữ USB", &Machine::usbHistory},
        {"usb.attached", "Thiết bị lưu trữ USB đang cắm", &Machine::usbAttached},
        {"usb.blocking", "Chặn thiết bị lưu trữ USB", &Machine::usbBlocking},
    };
    return all;
}

namespace {

Reading attempt(const Machine& machine, const Fact& fact)
{
    using State = Reading::State;
    try {
        return (machine.*fact.read)();
    } catch (const NotApplicable& none) {
        return {State::NotApplicable, none.source, {}, {}, {}};
    } catch (const Unreadable& error) {
        return {State::Unknown, error.source, {}, error.why, error.detail};
    } catch (const std::exception& error) {
        return {State::Unknown, {}, {}, "error", error.what()};
    }
}

std::string looked(const std::map<std::string, std::string>& words, const std::string& key)
{
    const auto found = words.find(key);
    return found == words.end() ? key : found->second;
}

} // namespace

std::vector<Finding> readAll(const Machine& machine)
{
    std::vector<Finding> findings;
    for (const Fact& fact : facts())
        findings.push_back({&fact, attempt(machine, fact)});
    return findings;
}

std::string columnLabel(const std::string& column)
{
    static const std::map<std::string, std::string> words{
        {"active", "bật"},
        {"addresses", "địa chỉ"},
        {"admin", "quản trị"},
        {"build", "bản dựng"},
        {"category", "loại mạng"},
        {"created", "kết nối lần đầu"},
        {"current", "dữ liệu mới"},
        {"deny_all", "cấm mọi thiết bị rời"},
        {"disabled", "đã khóa"},
        {"edition", "ấn bản"},
        {"enabled", "bật"},
        {"first", "cắm lần đầu"},
        {"gateway_mac", "MAC cổng ra"},
        {"generated", "số hiệu do hệ điều hành đặt"},
        {"health", "tình trạng"},
        {"history_length", "số mật khẩu cũ không dùng lại"},
        {"kind", "kiểu"},
        {"last", "gần nhất"},
        {"last_arrival", "cắm gần nhất"},
        {"last_connected", "kết nối gần nhất"},
        {"last_removal", "rút gần nhất"},
        {"lockout_threshold", "số lần nhập sai thì khóa"},
        {"mac", "MAC"},
        {"max_age_days", "hạn mật khẩu (ngày)"},
        {"min_length", "độ dài tối thiểu"},
        {"model", "tên thiết bị"},
        {"mode", "chế độ"},
        {"name", "tên"},
        {"never_expires", "mật khẩu không hết hạn"},
        {"no_autorun", "tắt autorun"},
        {"no_drive_types", "tắt theo loại ổ"},
        {"no_password", "không cần mật khẩu"},
        {"no_nonvolume", "tắt với thiết bị không phải ổ đĩa"},
        {"on", "đang bật"},
        {"online", "tài khoản Microsoft"},
        {"origin", "nguồn"},
        {"password_age_days", "tuổi mật khẩu (ngày)"},
        {"policy", "theo chính sách"},
        {"profile", "vùng"},
        {"program", "chương trình"},
        {"secure", "hỏi mật khẩu"},
        {"serial", "số hiệu"},
        {"service_start", "kiểu khởi động của USBSTOR"},
        {"timeout_seconds", "sau (giây)"},
        {"up", "đang hoạt động"},
        {"user", "người dùng"},
        {"version", "phiên bản"},
        {"why", "không đọc được vì"},
    };
    return looked(words, column);
}

std::string valueLabel(const std::string& value)
{
    static const std::map<std::string, std::string> words{
        {"access_denied", "không đủ quyền đọc"},
        {"defender", "Microsoft Defender"},
        {"domain", "mạng miền"},
        {"error", "lỗi khi đọc"},
        {"good", "tốt"},
        {"hotfixes", "danh sách bản vá"},
        {"loopback", "nội bộ máy"},
        {"mobile", "di động"},
        {"not_available", "máy không có thành phần này"},
        {"not_monitored", "không được theo dõi"},
        {"other", "khác"},
        {"packages", "gói cài đặt"},
        {"poor", "kém"},
        {"private", "mạng riêng"},
        {"public", "mạng công cộng"},
        {"security_center", "Trung tâm bảo mật"},
        {"snoozed", "tạm ngưng"},
        {"standard", "mạng riêng"},
        {"update_history", "lịch sử cập nhật"},
        {"virtual", "ảo"},
        {"vpn", "VPN"},
        {"wifi", "Wi-Fi"},
        {"wired", "có dây"},
    };
    return looked(words, value);
}

} // namespace probe
