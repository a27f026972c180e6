#include "app/probe/windows/windowsmachine.h"

#include "app/probe/windows/adapters.h"
#include "app/probe/windows/registry.h"
#include "app/probe/windows/smbios.h"

namespace probe {

std::unique_ptr<Machine> thisMachine(const std::string&)
{
    return std::make_unique<WindowsMachine>();
}

namespace {

std::string computerName()
{
    wchar_t name[256];
    DWORD length = 256;
    return GetComputerNameExW(ComputerNamePhysicalDnsHostname, name, &length)
               ? utf8(std::wstring(name, length))
               : std::string();
}

std::string userName()
{
    wchar_t name[257];
    DWORD length = 257;
    return GetUserNameW(name, &length) ? utf8(name) : std::string();
}

/// Windows 11 still calls itself 10 there.
std::string productName(const Key& key, long long build)
{
    std::string name = key.text(L"ProductName").value_or("Windows");
    const size_t ten = name.find("Windows 10");
    if (build >= 22000 && ten != std::string::npos)
        name.replace(ten, 10, "Windows 11");
    return name;
}

std::string versionOf(const Key& key)
{
    for (const wchar_t* name : {L"DisplayVersion", L"ReleaseId", L"CSDVersion"})
        if (const auto text = key.text(name); text && !text->empty())
            return *text;
    return {};
}

} // namespace

Identity WindowsMachine::identity() const
{
    const Firmware system = firmware();
    Identity identity{"windows",     computerName(), system.maker, system.model,
                      system.serial, system.uuid,    userName(),   {}};
    for (const Adapter& adapter : adapters())
        if (!adapter.mac.empty() && (adapter.kind == "wired" || adapter.kind == "wifi"))
            identity.macs.push_back(adapter.mac);
    return identity;
}

Reading WindowsMachine::os() const
{
    const std::wstring path = L"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
    const auto key = Key::open(HKEY_LOCAL_MACHINE, path);
    if (!key)
        throw Unreadable{"HKLM\\" + utf8(path), "not_available", ""};
    const std::string number = key->text(L"CurrentBuildNumber").value_or("");
    const long long build = key->number(L"CurrentBuildNumber").value_or(0);
    const auto revision = key->number(L"UBR");
    return read("HKLM\\" + utf8(path),
                {{{"name", productName(*key, build)},
                  {"edition", orNothing(key->text(L"EditionID"))},
                  {"version", versionOf(*key)},
                  {"build", revision ? number + "." + std::to_string(*revision) : number}}});
}

Reading WindowsMachine::interfaces() const
{
    Rows rows;
    for (const Adapter& adapter : adapters())
        rows.push_back({{"name", adapter.name},
                        {"kind", adapter.kind},
                        {"mac", adapter.mac},
                        {"up", adapter.up},
                        {"addresses", adapter.addresses}});
    return read("GetAdaptersAddresses", rows);
}

} // namespace probe
