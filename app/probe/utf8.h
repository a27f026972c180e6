#pragma once

#include <string>

namespace probe {

/// What is no UTF-8 becomes U+FFFD.
std::string cleanUtf8(const std::string& text);
/// Without spaces and control characters at both ends.
std::string trimmed(const std::string& text);

} // namespace probe
