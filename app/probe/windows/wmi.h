#pragma once

#include "app/probe/windows/com.h"

#include <map>

namespace probe {

using WmiRow = std::map<std::wstring, Variant>;

/// All instances of a class with the named properties. Throws Unreadable, also when the service
/// doesn't answer in ten seconds.
std::vector<WmiRow> wmiInstances(const wchar_t* space, const wchar_t* className,
                                 const std::vector<std::wstring>& properties, const char* source);

} // namespace probe
