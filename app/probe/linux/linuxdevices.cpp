#include "app/probe/linux/linuxmachine.h"

#include "app/probe/linux/addresses.h"
#include "app/probe/utf8.h"

#include <ctime>

namespace probe {

namespace {

constexpr const char* netFolder = "/sys/class/net/";
constexpr const char* connections = "/etc/NetworkManager/system-connections/";

std::string kindOf(const Files& files, const std::string& folder, const std::string& name)
{
    if (name == "lo")
        return "loopback";
    if (files.exists(folder + "/wireless") || files.exists(folder + "/phy80211"))
        return "wifi";
    return files.exists(folder + "/device") ? "wired" : "virtual";
}

std::string profileKind(const std::string& type)
{
    if (type == "wifi" || type == "802-11-wireless")
        return "wifi";
    if (type == "ethernet" || type == "802-3-ethernet")
        return "wired";
    if (type == "gsm" || type == "cdma")
        return "mobile";
    return type == "vpn" || type == "wireguard" ? "vpn" : "other";
}

std::string localTime(long long seconds)
{
    const std::time_t time = seconds;
    char text[32];
    return std::string(text,
                       std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", localtime(&time)));
}

bool isStorage(const Files& files, const std::string& folder, const std::string& device)
{
    for (const std::string& name : files.tryNames(folder)) {
        if (!name.starts_with(device + ":"))
            continue;
        std::string path = folder;
        path.append("/").append(name).append("/bInterfaceClass");
        const auto kind = files.tryText(path);
        if (kind && trimmed(*kind) == "08")
            return true;
    }
    return false;
}

} // namespace

Reading LinuxMachine::interfaces() const
{
    const auto byName = m_files.path("").empty() ? interfaceAddresses() : AddressMap();
    Rows rows;
    for (const std::string& name : m_files.names("/sys/class/net")) {
        const std::string folder = netFolder + name;
        const auto addresses = byName.find(name);
        rows.push_back({{"name", name},
                        {"kind", kindOf(m_files, folder, name)},
                        {"mac", firstLine(folder + "/address")},
                        {"up", firstLine(folder + "/carrier") == "1"},
                        {"addresses", addresses == byName.end() ? "" : addresses->second}});
    }
    return read("/sys/class/net", rows);
}

/// Of a connection's file only name, type and id are taken: passwords stand in it too.
Row LinuxMachine::connectionRow(const std::string& path,
                                const std::vector<std::string>& timestamps) const
{
    const auto lines = m_files.lines(path);
    const auto last =
        number(setting(timestamps, setting(lines, "uuid", "=").value_or("?"), "=").value_or(""));
    return {{"name", setting(lines, "id", "=").value_or("")},
            {"kind", profileKind(setting(lines, "type", "=").value_or(""))},
            {"last_connected", last ? Scalar(localTime(*last)) : Scalar()}};
}

Reading LinuxMachine::networkHistory() const
{
    const auto timestamps =
        split(m_files.tryText("/var/lib/NetworkManager/timestamps").value_or(""), '\n');
    Rows rows;
    for (const std::string& name : m_files.names(connections))
        rows.push_back(connectionRow(connections + name, timestamps));
    return read(connections, rows);
}

/// The kernel keeps no list of what was once attached.
Reading LinuxMachine::usbHistory() const
{
    throw NotApplicable{};
}

Reading LinuxMachine::usbAttached() const
{
    const std::string root = "/sys/bus/usb/devices";
    Rows rows;
    for (const std::string& device : m_files.names(root)) {
        std::string folder = root;
        folder.append("/").append(device);
        if (device.find(':') == std::string::npos && isStorage(m_files, folder, device))
            rows.push_back({{"model", firstLine(folder + "/product")},
                            {"serial", firstLine(folder + "/serial")}});
    }
    return read(root, rows);
}

std::vector<std::string> LinuxMachine::modprobeLines() const
{
    std::vector<std::string> all;
    for (const std::string& name : m_files.tryNames("/etc/modprobe.d"))
        for (const std::string& line :
             split(m_files.tryText("/etc/modprobe.d/" + name).value_or(""), '\n'))
            all.push_back(trimmed(line));
    return all;
}

Reading LinuxMachine::usbBlocking() const
{
    bool blocked = false;
    for (const std::string& line : modprobeLines())
        blocked = blocked || line == "install usb-storage /bin/true" ||
                  line == "install usb-storage /bin/false" || line == "blacklist usb-storage";
    return read("/etc/modprobe.d", {{{"deny_all", blocked}}});
}

} // namespace probe
