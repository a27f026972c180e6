#include "app/probe/options.h"

#include <map>

namespace probe {

Options optionsFrom(const std::vector<std::string>& arguments)
{
    Options options;
    const std::map<std::string, std::string*> values{
        {"--output", &options.output}, {"--qr-page", &options.qrPage}, {"--root", &options.root}};
    const std::map<std::string, bool*> marks{
        {"--qr", &options.qr}, {"--json", &options.json}, {"--help", &options.help}};
    for (size_t i = 0; i < arguments.size(); ++i) {
        const auto value = values.find(arguments[i]);
        const auto mark = marks.find(arguments[i]);
        if (mark != marks.end())
            *mark->second = true;
        else if (value != values.end() && i + 1 < arguments.size())
            *value->second = arguments[++i];
        else
            options.wrong = arguments[i];
    }
    return options;
}

std::string helpText()
{
    return "soattt-probe: tự kiểm tra máy tính, chỉ đọc, không kết nối mạng.\n\n"
           "  --output NƠI     ghi kết quả vào tệp mới hoặc vào thư mục NƠI\n"
           "  --qr             hiện kết quả thành các mã QR trên màn hình\n"
           "  --qr-page TỆP    ghi trang in mã QR vào tệp mới (mở bằng trình duyệt)\n"
           "  --json           đưa kết quả ra đầu ra chuẩn, không hiện bằng lời\n"
           "  --help           hiện hướng dẫn này\n\n"
           "Trên máy soạn thảo tài liệu bí mật nhà nước: chạy từ đĩa CD hoặc từ thiết bị lưu trữ\n"
           "đã đăng ký của chính máy đó; không cắm thiết bị khác, kết quả đưa ra bằng mã QR\n"
           "(--qr, --qr-page).\n";
}

} // namespace probe
