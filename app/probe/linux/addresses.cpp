#include "app/probe/linux/addresses.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <netinet/in.h>

namespace probe {

namespace {

std::string addressText(const sockaddr* address)
{
    char text[INET6_ADDRSTRLEN] = "";
    if (address && address->sa_family == AF_INET)
        inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(address)->sin_addr, text,
                  sizeof text);
    if (address && address->sa_family == AF_INET6)
        inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr, text,
                  sizeof text);
    return text;
}

} // namespace

AddressMap interfaceAddresses()
{
    AddressMap byName;
    ifaddrs* first = nullptr;
    if (getifaddrs(&first) != 0)
        return byName;
    for (const ifaddrs* item = first; item; item = item->ifa_next) {
        const std::string text = addressText(item->ifa_addr);
        std::string& all = byName[item->ifa_name];
        if (!text.empty())
            all += (all.empty() ? "" : " ") + text;
    }
    freeifaddrs(first);
    return byName;
}

} // namespace probe
