#include "app/probe/windows/registry.h"
#include "app/probe/windows/windowsmachine.h"

#include <initguid.h>

#include <cfgmgr32.h>
#include <devpropdef.h>

namespace probe {

namespace {

const std::wstring enumFolder = L"SYSTEM\\CurrentControlSet\\Enum\\USBSTOR";

DEFINE_DEVPROPKEY(firstInstall, 0x83da6326, 0x97a6, 0x4088, 0x94, 0x53, 0xa1, 0x92, 0x3f, 0x57,
                  0x3b, 0x29, 65);
DEFINE_DEVPROPKEY(lastArrival, 0x83da6326, 0x97a6, 0x4088, 0x94, 0x53, 0xa1, 0x92, 0x3f, 0x57, 0x3b,
                  0x29, 66);
DEFINE_DEVPROPKEY(lastRemoval, 0x83da6326, 0x97a6, 0x4088, 0x94, 0x53, 0xa1, 0x92, 0x3f, 0x57, 0x3b,
                  0x29, 67);

struct Device
{
    std::wstring instance; ///< USBSTOR\Disk&Ven_…\serial
    std::string model;
    std::string serial;
    bool generated = false;
};

/// Behind the serial Windows writes "&" and a number.
std::string serialOf(const std::wstring& name, bool generated)
{
    const size_t end = generated ? std::wstring::npos : name.rfind(L'&');
    return utf8(name.substr(0, end));
}

Device deviceOf(const Key& folder, const std::wstring& device, const std::wstring& serial)
{
    const auto key = folder.child(device + L"\\" + serial);
    const bool generated = serial.size() > 1 && serial[1] == L'&';
    const auto name = key ? key->text(L"FriendlyName") : std::nullopt;
    return {L"USBSTOR\\" + device + L"\\" + serial, name.value_or(utf8(device)),
            serialOf(serial, generated), generated};
}

/// Where the driver never ran there is no key, which is to say: no device.
std::vector<Device> devices()
{
    std::vector<Device> all;
    const auto folder = Key::open(HKEY_LOCAL_MACHINE, enumFolder);
    for (const std::wstring& device : folder ? folder->subkeys() : std::vector<std::wstring>()) {
        const auto key = folder->child(device);
        for (const std::wstring& serial : key ? key->subkeys() : std::vector<std::wstring>())
            all.push_back(deviceOf(*folder, device, serial));
    }
    return all;
}

std::optional<DEVINST> node(const Device& device, ULONG flags)
{
    DEVINST found = 0;
    std::wstring id = device.instance;
    if (CM_Locate_DevNodeW(&found, id.data(), flags) != CR_SUCCESS)
        return {};
    return found;
}

Scalar date(std::optional<DEVINST> instance, const DEVPROPKEY& key)
{
    FILETIME time{};
    ULONG size = sizeof time;
    DEVPROPTYPE type = 0;
    if (!instance ||
        CM_Get_DevNode_PropertyW(*instance, &key, &type, reinterpret_cast<BYTE*>(&time), &size,
                                 0) != CR_SUCCESS ||
        type != DEVPROP_TYPE_FILETIME)
        return {};
    return orNothing(utcText(time));
}

} // namespace

Reading WindowsMachine::usbHistory() const
{
    Rows rows;
    for (const Device& device : devices()) {
        const auto instance = node(device, CM_LOCATE_DEVNODE_PHANTOM);
        rows.push_back({{"model", device.model},
                        {"serial", device.serial},
                        {"generated", device.generated},
                        {"first", date(instance, firstInstall)},
                        {"last_arrival", date(instance, lastArrival)},
                        {"last_removal", date(instance, lastRemoval)}});
    }
    return read("HKLM\\" + utf8(enumFolder), rows);
}

Reading WindowsMachine::usbAttached() const
{
    Rows rows;
    for (const Device& device : devices())
        if (node(device, CM_LOCATE_DEVNODE_NORMAL))
            rows.push_back({{"model", device.model}, {"serial", device.serial}});
    return read("CM_Locate_DevNode", rows);
}

Reading WindowsMachine::usbBlocking() const
{
    const std::wstring service = L"SYSTEM\\CurrentControlSet\\Services\\USBSTOR";
    const std::wstring policy = L"SOFTWARE\\Policies\\Microsoft\\Windows\\RemovableStorageDevices";
    const auto denied = registryNumber(HKEY_LOCAL_MACHINE, policy, L"Deny_All");
    return read(
        "HKLM\\" + utf8(service) + ", HKLM\\" + utf8(policy),
        {{{"service_start", orNothing(registryNumber(HKEY_LOCAL_MACHINE, service, L"Start"))},
          {"deny_all", denied.value_or(0) == 1}}});
}

} // namespace probe
