#pragma once

#include <string>
#include <vector>

namespace probe {

struct Adapter
{
    std::string name;
    std::string kind; ///< wired, wifi, mobile, loopback, virtual
    std::string mac;  ///< 00:11:22:33:44:55
    bool up = false;
    std::string addresses; ///< with spaces between
};

/// Asked of the system without a socket. Throws Unreadable.
std::vector<Adapter> adapters();

/// 00:11:22:33:44:55
std::string macText(const unsigned char* bytes, size_t count);

} // namespace probe
