#include "app/probe/windows/registry.h"
#include "app/probe/windows/windowsmachine.h"
#include "app/probe/windows/wmi.h"

namespace probe {

namespace {

const std::wstring profileList = L"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\";
constexpr const char* securityCenter = "root\\SecurityCenter2:AntiVirusProduct";
constexpr const char* defenderStatus = "root\\Microsoft\\Windows\\Defender:MSFT_MpComputerStatus";

/// People: local and domain accounts, and those of Entra.
bool isPerson(const std::wstring& sid)
{
    return (sid.starts_with(L"S-1-5-21-") || sid.starts_with(L"S-1-12-1-")) &&
           !sid.ends_with(L"_Classes");
}

/// The name of the profile's folder, so that no domain controller is asked.
std::string personName(const std::wstring& sid)
{
    const std::string folder =
        registryText(HKEY_LOCAL_MACHINE, profileList + sid, L"ProfileImagePath").value_or("");
    return folder.empty() ? utf8(sid) : folder.substr(folder.find_last_of("\\/") + 1);
}

/// A policy's value goes before the user's own.
class Desktop
{
public:
    explicit Desktop(const std::wstring& sid)
        : m_policy(Key::open(HKEY_USERS, sid + L"\\Software\\Policies\\Microsoft\\Windows\\Control "
                                               L"Panel\\Desktop"))
        , m_own(Key::open(HKEY_USERS, sid + L"\\Control Panel\\Desktop"))
    {
    }
    std::optional<long long> number(const wchar_t* name) const
    {
        const auto forced = m_policy ? m_policy->number(name) : std::nullopt;
        return forced || !m_own ? forced : m_own->number(name);
    }
    std::optional<std::string> text(const wchar_t* name) const
    {
        const auto forced = m_policy ? m_policy->text(name) : std::nullopt;
        return forced || !m_own ? forced : m_own->text(name);
    }
    bool hasPolicy() const { return m_policy && m_policy->number(L"ScreenSaveActive"); }

private:
    std::optional<Key> m_policy;
    std::optional<Key> m_own;
};

Row lockRow(const std::wstring& sid)
{
    Row row{{"user", personName(sid)}};
    try {
        const Desktop desktop(sid);
        row.emplace_back("active", desktop.number(L"ScreenSaveActive").value_or(0) == 1);
        row.emplace_back("secure", desktop.number(L"ScreenSaverIsSecure").value_or(0) == 1);
        row.emplace_back("timeout_seconds", orNothing(desktop.number(L"ScreenSaveTimeOut")));
        row.emplace_back("program", orNothing(desktop.text(L"SCRNSAVE.EXE")));
        row.emplace_back("policy", desktop.hasPolicy());
    } catch (const Unreadable& error) {
        row.emplace_back("why", error.why);
    }
    return row;
}

/// productState is documented nowhere: 0x1000 is known to mean on, a last byte of 0 new data.
Row productRow(const WmiRow& product)
{
    const auto state = product.at(L"productState").number();
    Row row{{"name", orNothing(product.at(L"displayName").text())}};
    row.emplace_back("on", state ? Scalar((*state >> 12 & 0xF) == 1) : Scalar());
    row.emplace_back("current", state ? Scalar((*state & 0xFF) == 0) : Scalar());
    row.emplace_back("origin", std::string("security_center"));
    return row;
}

/// In passive mode another product does the work: that is not "off".
Row defenderRow(const WmiRow& status)
{
    const auto mode = status.at(L"AMRunningMode").text();
    const auto guard = status.at(L"RealTimeProtectionEnabled").mark();
    const auto age = status.at(L"AntivirusSignatureAge").number();
    const bool passive = mode && mode->find("assive") != std::string::npos;
    return {{"name", std::string("Microsoft Defender")},
            {"on", passive ? Scalar() : orNothing(guard)},
            {"current", age ? Scalar(*age <= 7) : Scalar()},
            {"mode", orNothing(mode)},
            {"origin", std::string("defender")}};
}

void addDefender(Rows& rows)
{
    for (const WmiRow& status :
         wmiInstances(L"root\\Microsoft\\Windows\\Defender", L"MSFT_MpComputerStatus",
                      {L"AMRunningMode", L"RealTimeProtectionEnabled", L"AntivirusSignatureAge"},
                      defenderStatus))
        rows.push_back(defenderRow(status));
}

const char* healthText(int health)
{
    switch (health) {
    case 0:
        return "good";
    case 1:
        return "not_monitored";
    case 2:
        return "poor";
    default:
        return "snoozed";
    }
}

/// By its whole path, so that no library beside the program is taken for it.
HMODULE systemLibrary(const wchar_t* name)
{
    wchar_t folder[MAX_PATH];
    const UINT length = GetSystemDirectoryW(folder, MAX_PATH);
    return length == 0 ? nullptr : LoadLibraryW((std::wstring(folder) + L"\\" + name).c_str());
}

} // namespace

Reading WindowsMachine::lock() const
{
    const auto users = Key::open(HKEY_USERS, L"");
    Rows rows;
    for (const std::wstring& sid : users ? users->subkeys() : std::vector<std::wstring>())
        if (isPerson(sid))
            rows.push_back(lockRow(sid));
    if (rows.empty())
        throw Unreadable{"HKU", "not_available", ""};
    return read("HKU\\*\\Control Panel\\Desktop", rows);
}

Reading WindowsMachine::lockLimit() const
{
    const std::wstring path = L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System";
    const auto limit = registryNumber(HKEY_LOCAL_MACHINE, path, L"InactivityTimeoutSecs");
    return read("HKLM\\" + utf8(path), {{{"timeout_seconds", orNothing(limit)}}});
}

Reading WindowsMachine::autorun() const
{
    const std::wstring path = L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\Explorer";
    const auto setting = [&path](const wchar_t* name) {
        const auto forced = registryNumber(HKEY_LOCAL_MACHINE, path, name);
        return forced ? forced : registryNumber(HKEY_CURRENT_USER, path, name);
    };
    const auto devices =
        registryNumber(HKEY_LOCAL_MACHINE, L"SOFTWARE\\Policies\\Microsoft\\Windows\\Explorer",
                       L"NoAutoplayfornonVolume");
    return read("HKLM\\" + utf8(path) + ", HKCU",
                {{{"no_drive_types", orNothing(setting(L"NoDriveTypeAutoRun"))},
                  {"no_autorun", setting(L"NoAutorun").value_or(0) == 1},
                  {"no_nonvolume", devices.value_or(0) == 1}}});
}

Reading WindowsMachine::antivirus() const
{
    Rows rows;
    std::optional<Unreadable> unread;
    try {
        for (const WmiRow& product :
             wmiInstances(L"root\\SecurityCenter2", L"AntiVirusProduct",
                          {L"displayName", L"productState"}, securityCenter))
            rows.push_back(productRow(product));
    } catch (const Unreadable& error) {
        unread = error;
    }
    try {
        addDefender(rows);
    } catch (const Unreadable&) {
        // Another product may have taken its place, or an older system has none.
    }
    if (rows.empty() && unread)
        throw *unread;
    return read(securityCenter, rows);
}

Reading WindowsMachine::antivirusHealth() const
{
    constexpr DWORD antivirusProvider = 4;
    using Ask = HRESULT(WINAPI*)(DWORD, int*);
    const char* const source = "WscGetSecurityProviderHealth";
    const HMODULE library = systemLibrary(L"wscapi.dll");
    const auto ask = library ? reinterpret_cast<Ask>(GetProcAddress(library, source)) : nullptr;
    if (!ask)
        throw Unreadable{source, "not_available", ""};
    int health = 0;
    const HRESULT result = ask(antivirusProvider, &health);
    demand(result, source);
    if (result != S_OK)
        throw Unreadable{source, "not_available", hex(uint32_t(result))};
    return read(source, {{{"health", std::string(healthText(health))}}});
}

Reading WindowsMachine::firewall() const
{
    const std::wstring path = L"SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\"
                              L"FirewallPolicy\\";
    const std::wstring policy = L"SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\";
    Rows rows;
    for (const wchar_t* name : {L"DomainProfile", L"StandardProfile", L"PublicProfile"}) {
        auto on = registryNumber(HKEY_LOCAL_MACHINE, policy + name, L"EnableFirewall");
        if (!on)
            on = registryNumber(HKEY_LOCAL_MACHINE, path + name, L"EnableFirewall");
        std::string profile = utf8(name);
        profile.resize(profile.size() - std::string("Profile").size());
        profile[0] = char(profile[0] - 'A' + 'a');
        rows.push_back({{"profile", profile}, {"enabled", on ? Scalar(*on == 1) : Scalar()}});
    }
    return read("HKLM\\" + utf8(path), rows);
}

} // namespace probe
