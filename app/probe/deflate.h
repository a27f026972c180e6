#pragma once

#include <string>

namespace probe {

/// Packs data as a zlib stream (RFC 1950) of one block with fixed codes: small code rather than the
/// smallest result. Any zlib unpacks it.
std::string deflated(const std::string& data);

} // namespace probe
