#pragma once

#include <map>
#include <string>

namespace probe {

using AddressMap = std::map<std::string, std::string>;

/// Addresses of this machine's interfaces, asked of the kernel without a network socket.
AddressMap interfaceAddresses();

} // namespace probe
