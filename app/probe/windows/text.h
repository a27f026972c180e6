#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <windows.h>

namespace probe {

std::string utf8(const std::wstring& wide);
std::wstring wide(const std::string& utf8);
/// "0x80041002"
std::string hex(uint32_t code);

/// 2026-11-21T03:05:09Z; nothing for no time.
std::optional<std::string> utcText(const FILETIME& time);
/// 2026-11-21T10:05:09 as it stands, without a zone.
std::string timeText(const SYSTEMTIME& time);
/// 2026-11-21
std::string dayText(const SYSTEMTIME& time);

} // namespace probe
