#include "app/probe/windows/text.h"

#include <cstdio>

namespace probe {

std::string utf8(const std::wstring& wide)
{
    const int length = int(wide.size());
    const int size =
        WideCharToMultiByte(CP_UTF8, 0, wide.data(), length, nullptr, 0, nullptr, nullptr);
    std::string text(size_t(size), '\0');
    WideCharToMultiByte(CP_UTF8, 0, wide.data(), length, text.data(), size, nullptr, nullptr);
    return text;
}

std::wstring wide(const std::string& utf8)
{
    const int length = int(utf8.size());
    const int size = MultiByteToWideChar(CP_UTF8, 0, utf8.data(), length, nullptr, 0);
    std::wstring text(size_t(size), L'\0');
    MultiByteToWideChar(CP_UTF8, 0, utf8.data(), length, text.data(), size);
    return text;
}

std::string hex(uint32_t code)
{
    char text[16];
    std::snprintf(text, sizeof text, "0x%08x", unsigned(code));
    return text;
}

std::string timeText(const SYSTEMTIME& time)
{
    char text[40];
    std::snprintf(text, sizeof text, "%04u-%02u-%02uT%02u:%02u:%02u", unsigned(time.wYear),
                  unsigned(time.wMonth), unsigned(time.wDay), unsigned(time.wHour),
                  unsigned(time.wMinute), unsigned(time.wSecond));
    return text;
}

std::string dayText(const SYSTEMTIME& time)
{
    return timeText(time).substr(0, 10);
}

std::optional<std::string> utcText(const FILETIME& time)
{
    SYSTEMTIME parts;
    if ((time.dwLowDateTime == 0 && time.dwHighDateTime == 0) ||
        !FileTimeToSystemTime(&time, &parts))
        return {};
    return timeText(parts) + "Z";
}

} // namespace probe
