#include "app/probe/qr.h"

#include "app/probe/output.h"
#include "app/probe/parts.h"

#include <algorithm>
#include <qrcodegen.hpp>

namespace probe {

using qrcodegen::QrCode;

namespace {

constexpr size_t dataOnPaper = 900;
constexpr int quietZone = 2; ///< modules on a screen, whose own edge is quiet too

QrCode codeOf(const std::string& part, QrCode::Ecc ecc)
{
    return QrCode::encodeSegments(qrcodegen::QrSegment::makeSegments(part.c_str()), ecc);
}

std::string half(bool upper, bool lower)
{
    return upper ? (lower ? "█" : "▀") : (lower ? "▄" : " ");
}

/// Two modules a letter; light ones are drawn, for screens are dark.
std::string screenCode(const QrCode& code)
{
    const auto light = [&code](int x, int y) { return !code.getModule(x, y); };
    const int end = code.getSize() + quietZone;
    std::string text;
    for (int y = -quietZone; y < end; y += 2) {
        for (int x = -quietZone; x < end; ++x)
            text += half(light(x, y), y + 1 < end && light(x, y + 1));
        text += "\n";
    }
    return text;
}

int roomFor(ScreenSize screen)
{
    if (screen.rows == 0)
        return 77;
    return std::max(41, std::min(2 * (screen.rows - 3), screen.columns) - 2 * quietZone);
}

/// The parts that just fit.
std::vector<std::string> partsFor(const std::string& file, int room)
{
    for (size_t data = dataOnPaper; data > 120; data -= 20) {
        auto parts = partsOf(file, data);
        if (codeOf(parts.front(), QrCode::Ecc::LOW).getSize() <= room)
            return parts;
    }
    return partsOf(file, 120);
}

std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text)
        out += c == '<' ? "&lt;" : c == '&' ? "&amp;" : c == '"' ? "&quot;" : std::string(1, c);
    return out;
}

std::string drawing(const QrCode& code)
{
    const std::string size = std::to_string(code.getSize() + 8);
    std::string path;
    for (int y = 0; y < code.getSize(); ++y)
        for (int x = 0; x < code.getSize(); ++x)
            if (code.getModule(x, y))
                path += "M" + std::to_string(x + 4) + " " + std::to_string(y + 4) + "h1v1h-1z";
    return "<svg viewBox=\"0 0 " + size + " " + size + "\"><path d=\"" + path + "\"/></svg>";
}

std::string section(const std::string& part, size_t number, size_t count)
{
    return "<section><h2>Phần " + std::to_string(number) + "/" + std::to_string(count) + "</h2>" +
           drawing(codeOf(part, QrCode::Ecc::MEDIUM)) + "<pre>" + typingBlock(part) +
           "</pre></section>\n";
}

constexpr const char* style =
    "body{font-family:sans-serif;margin:10mm}section{break-inside:avoid;page-break-inside:avoid}"
    "svg{width:120mm;height:120mm;background:#fff}pre{font-size:9pt;margin-left:4mm}";

} // namespace

void showQrCodes(const std::string& file)
{
    auto parts = partsFor(file, roomFor(screenSize()));
    for (size_t i = 0; i < parts.size(); ++i) {
        show(screenCode(codeOf(parts[i], QrCode::Ecc::LOW)));
        const std::string label =
            "Phần " + std::to_string(i + 1) + "/" + std::to_string(parts.size());
        if (i + 1 < parts.size())
            ask(label + ". Nhấn Enter để xem phần tiếp theo. ");
        else
            show(label + ". Hết.\n");
    }
}

std::string qrPage(const std::string& file, const std::string& machine, const std::string& taken)
{
    auto parts = partsOf(file, dataOnPaper);
    std::string page = "<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>"
                       "Kết quả tự kiểm tra máy tính</title><style>" +
                       std::string(style) +
                       "</style></head><body>\n<h1>Kết quả tự kiểm tra: " + escaped(machine) +
                       "</h1>\n<p>Thời điểm (giờ UTC): " + escaped(taken) +
                       ". Quét từng mã QR hoặc nhập các chữ bên dưới mã vào Sổ ATTT, mục Kiểm tra "
                       "máy tính. Mỗi phần có mã kiểm tra riêng ở cuối.</p>\n";
    for (size_t i = 0; i < parts.size(); ++i)
        page += section(parts[i], i + 1, parts.size());
    return page + "</body></html>\n";
}

} // namespace probe
