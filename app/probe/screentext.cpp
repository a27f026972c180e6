#include "app/probe/screentext.h"

#include "app/probe/utf8.h"

namespace probe {

namespace {

struct Words
{
    std::string operator()(std::monostate) const { return "không có"; }
    std::string operator()(bool mark) const { return mark ? "có" : "không"; }
    std::string operator()(long long number) const { return std::to_string(number); }
    std::string operator()(const std::string& text) const
    {
        return text.empty() ? "không có" : valueLabel(text);
    }
};

/// Names of devices and networks come from outside: nothing in them may steer the terminal.
std::string plain(const std::string& text)
{
    std::string out;
    for (const char c : cleanUtf8(text))
        out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    return out;
}

std::string rowText(const Row& row)
{
    std::string text;
    for (const auto& [column, value] : row)
        text += (text.empty() ? "" : "; ") + columnLabel(column) + ": " +
                plain(std::visit(Words{}, value));
    return text;
}

std::string unknownText(const Reading& reading)
{
    const std::string detail = reading.detail.empty() ? "" : " (" + plain(reading.detail) + ")";
    return "  Không rõ: " + valueLabel(reading.why) + detail + ".\n";
}

std::string readingText(const Reading& reading)
{
    if (reading.state == Reading::State::NotApplicable)
        return "  Không áp dụng trên hệ điều hành này.\n";
    if (reading.state == Reading::State::Unknown)
        return unknownText(reading);
    if (reading.rows.empty())
        return "  Không có.\n";
    std::string text;
    for (const Row& row : reading.rows)
        text += "  - " + rowText(row) + "\n";
    return text;
}

std::string line(const char* label, const std::string& value)
{
    return std::string(label) + ": " + (value.empty() ? "không rõ" : plain(value)) + "\n";
}

} // namespace

std::string screenText(const Identity& identity, const std::vector<Finding>& findings,
                       const Moment& moment)
{
    std::string text = "SỔ ATTT - TỰ KIỂM TRA MÁY TÍNH (soattt-probe " SOATTT_VERSION ")\n"
                       "Chương trình chỉ đọc, không sửa gì trên máy và không kết nối mạng.\n\n";
    text += line("Tên máy", identity.name) +
            line("Kiểu máy", trimmed(identity.maker + " " + identity.model)) +
            line("Số sê-ri", identity.serial) + line("Thời điểm (giờ UTC)", moment.utc);
    for (const Finding& finding : findings)
        text += std::string("\n") + finding.fact->label + "\n" + readingText(finding.reading);
    return text;
}

} // namespace probe
