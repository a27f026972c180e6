#include "app/probe/windows/adapters.h"
#include "app/probe/windows/registry.h"
#include "app/probe/windows/windowsmachine.h"

#include <cstdio>
#include <cstring>
#include <map>

#include <winsock2.h>
#include <ws2tcpip.h>

#include <iphlpapi.h>

namespace probe {

namespace {

const std::wstring networkList = L"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\NetworkList\\";

std::string adapterKind(DWORD type)
{
    switch (type) {
    case 6:
        return "wired";
    case 24:
        return "loopback";
    case 71:
        return "wifi";
    case 243:
    case 244:
        return "mobile";
    default:
        return "virtual";
    }
}

std::string ip4(const unsigned char* b)
{
    char text[20];
    std::snprintf(text, sizeof text, "%u.%u.%u.%u", unsigned(b[0]), unsigned(b[1]), unsigned(b[2]),
                  unsigned(b[3]));
    return text;
}

std::string ip6(const unsigned char* b)
{
    std::string text;
    for (int i = 0; i < 16; i += 2) {
        char group[8];
        std::snprintf(group, sizeof group, "%s%x", i ? ":" : "", unsigned(b[i] << 8 | b[i + 1]));
        text += group;
    }
    return text;
}

std::string addressText(const sockaddr& address)
{
    if (address.sa_family == AF_INET)
        return ip4(reinterpret_cast<const unsigned char*>(
            &reinterpret_cast<const sockaddr_in&>(address).sin_addr));
    if (address.sa_family == AF_INET6)
        return ip6(reinterpret_cast<const unsigned char*>(
            &reinterpret_cast<const sockaddr_in6&>(address).sin6_addr));
    return {};
}

Adapter adapterOf(const IP_ADAPTER_ADDRESSES& entry)
{
    Adapter adapter{utf8(entry.FriendlyName),
                    adapterKind(entry.IfType),
                    macText(entry.PhysicalAddress, entry.PhysicalAddressLength),
                    entry.OperStatus == IfOperStatusUp,
                    {}};
    for (auto* item = entry.FirstUnicastAddress; item; item = item->Next)
        adapter.addresses +=
            (adapter.addresses.empty() ? "" : " ") + addressText(*item->Address.lpSockaddr);
    return adapter;
}

/// DateCreated, DateLastConnected: a SYSTEMTIME, local time.
Scalar storedTime(const Key& key, const wchar_t* name)
{
    const auto bytes = key.bytes(name);
    SYSTEMTIME time{};
    if (!bytes || bytes->size() != sizeof time)
        return {};
    std::memcpy(&time, bytes->data(), sizeof time);
    return timeText(time);
}

std::string categoryText(std::optional<long long> category)
{
    return category == 0   ? "public"
           : category == 1 ? "private"
           : category == 2 ? "domain"
                           : "other";
}

std::string profileKind(std::optional<long long> type)
{
    return type == 6     ? "wired"
           : type == 23  ? "vpn"
           : type == 71  ? "wifi"
           : type == 243 ? "mobile"
                         : "other";
}

/// Profile → hardware address of the gateway it was first seen with.
std::map<std::string, std::string> gateways()
{
    std::map<std::string, std::string> byProfile;
    for (const wchar_t* side : {L"Signatures\\Managed", L"Signatures\\Unmanaged"}) {
        const auto folder = Key::open(HKEY_LOCAL_MACHINE, networkList + side);
        for (const std::wstring& name : folder ? folder->subkeys() : std::vector<std::wstring>()) {
            const auto key = folder->child(name);
            const auto profile = key ? key->text(L"ProfileGuid") : std::nullopt;
            const auto mac = key ? key->bytes(L"DefaultGatewayMac") : std::nullopt;
            if (profile && mac)
                byProfile[*profile] =
                    macText(reinterpret_cast<const unsigned char*>(mac->data()), mac->size());
        }
    }
    return byProfile;
}

} // namespace

std::string macText(const unsigned char* bytes, size_t count)
{
    std::string text;
    for (size_t i = 0; i < count; ++i) {
        char part[8];
        std::snprintf(part, sizeof part, "%s%02x", i ? ":" : "", unsigned(bytes[i]));
        text += part;
    }
    return text;
}

std::vector<Adapter> adapters()
{
    constexpr ULONG flags =
        GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST | GAA_FLAG_SKIP_DNS_SERVER;
    ULONG size = 64 * 1024;
    std::vector<IP_ADAPTER_ADDRESSES> buffer;
    ULONG result = ERROR_BUFFER_OVERFLOW;
    for (int tries = 0; tries < 3 && result == ERROR_BUFFER_OVERFLOW; ++tries) {
        buffer.resize(size / sizeof(IP_ADAPTER_ADDRESSES) + 1);
        result = GetAdaptersAddresses(AF_UNSPEC, flags, nullptr, buffer.data(), &size);
    }
    if (result == ERROR_NO_DATA)
        return {};
    if (result != ERROR_SUCCESS)
        throw Unreadable{"GetAdaptersAddresses", "error", hex(result)};
    std::vector<Adapter> found;
    for (const IP_ADAPTER_ADDRESSES* entry = buffer.data(); entry; entry = entry->Next)
        found.push_back(adapterOf(*entry));
    return found;
}

Reading WindowsMachine::networkHistory() const
{
    const std::string source = "HKLM\\" + utf8(networkList) + "Profiles";
    const auto folder = Key::open(HKEY_LOCAL_MACHINE, networkList + L"Profiles");
    if (!folder)
        throw Unreadable{source, "not_available", ""};
    const auto gateway = gateways();
    Rows rows;
    for (const std::wstring& name : folder->subkeys()) {
        const auto key = folder->child(name);
        if (!key)
            continue;
        const auto mac = gateway.find(utf8(name));
        rows.push_back({{"name", orNothing(key->text(L"ProfileName"))},
                        {"category", categoryText(key->number(L"Category"))},
                        {"kind", profileKind(key->number(L"NameType"))},
                        {"created", storedTime(*key, L"DateCreated")},
                        {"last_connected", storedTime(*key, L"DateLastConnected")},
                        {"gateway_mac", mac == gateway.end() ? Scalar() : Scalar(mac->second)}});
    }
    return read(source, rows);
}

} // namespace probe
