#pragma once

#include <string>

namespace probe {

/// SHA-256 (FIPS 180-4) in small hexadecimal.
std::string sha256(const std::string& data);

} // namespace probe
