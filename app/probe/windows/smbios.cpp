#include "app/probe/windows/smbios.h"

#include "app/probe/utf8.h"

#include <cstdint>
#include <cstdio>
#include <vector>

#include <windows.h>

namespace probe {

namespace {

constexpr size_t rawHeader = 8; ///< RawSMBIOSData: method, two versions, revision, length

using Bytes = std::vector<uint8_t>;

Bytes tables()
{
    constexpr DWORD provider = 'R' << 24 | 'S' << 16 | 'M' << 8 | 'B';
    const UINT size = GetSystemFirmwareTable(provider, 0, nullptr, 0);
    Bytes bytes(size);
    if (size > 0)
        bytes.resize(GetSystemFirmwareTable(provider, 0, bytes.data(), size));
    return bytes;
}

/// The texts of a structure stand behind it, each ended by 0, the last by 00.
std::vector<std::string> textsAt(const Bytes& bytes, size_t at, size_t& end)
{
    std::vector<std::string> texts{""};
    while (at < bytes.size() && bytes[at] != 0) {
        std::string text;
        while (at < bytes.size() && bytes[at] != 0)
            text += char(bytes[at++]);
        texts.push_back(trimmed(text));
        ++at;
    }
    end = at + (texts.size() == 1 ? 2 : 1);
    return texts;
}

std::string uuidText(const uint8_t* id)
{
    char text[40];
    std::snprintf(text, sizeof text,
                  "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", id[3],
                  id[2], id[1], id[0], id[5], id[4], id[7], id[6], id[8], id[9], id[10], id[11],
                  id[12], id[13], id[14], id[15]);
    return text;
}

Firmware systemAt(const Bytes& bytes, size_t at, const std::vector<std::string>& texts)
{
    const auto text = [&](size_t place) {
        const size_t number = bytes[at + place];
        return number < texts.size() ? texts[number] : std::string();
    };
    Firmware system{text(4), text(5), text(7), {}};
    if (bytes[at + 1] >= 0x19)
        system.uuid = uuidText(bytes.data() + at + 8);
    return system;
}

} // namespace

Firmware firmware()
{
    const Bytes bytes = tables();
    for (size_t at = rawHeader; at + 4 <= bytes.size();) {
        const size_t length = bytes[at + 1];
        if (length < 4 || at + length > bytes.size())
            break;
        size_t next = 0;
        const auto texts = textsAt(bytes, at + length, next);
        if (bytes[at] == 1 && length >= 8)
            return systemAt(bytes, at, texts);
        at = next;
    }
    return {};
}

} // namespace probe
