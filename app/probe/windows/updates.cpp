#include "app/probe/windows/registry.h"
#include "app/probe/windows/windowsmachine.h"
#include "app/probe/windows/wmi.h"

#include <algorithm>
#include <cstdio>

#include <objbase.h>
#include <oleauto.h>

namespace probe {

namespace {

using Day = std::optional<std::string>;

constexpr const char* sessionName = "Microsoft.Update.Session";

void keepLater(Day& last, const Day& day)
{
    if (day && (!last || *day > *last))
        last = day;
}

/// New data for Microsoft Defender is no update of the system.
bool isDefinition(const std::string& title)
{
    return title.find("KB2267602") != std::string::npos ||
           title.find("KB915597") != std::string::npos;
}

Com<IDispatch> updateSession()
{
    CLSID id;
    demand(CLSIDFromProgID(L"Microsoft.Update.Session", &id), sessionName);
    Com<IDispatch> session;
    demand(CoCreateInstance(id, nullptr, CLSCTX_INPROC_SERVER, IID_IDispatch,
                            reinterpret_cast<void**>(session.out())),
           sessionName);
    return session;
}

std::vector<Variant> numbers(std::initializer_list<long> values)
{
    std::vector<Variant> all;
    for (const long value : values)
        all.emplace_back(value);
    return all;
}

Variant property(IDispatch* object, const wchar_t* name)
{
    return invoke(object, name, DISPATCH_PROPERTYGET, {}, sessionName);
}

Day installedOn(IDispatch* entry)
{
    constexpr long long installation = 1;
    constexpr long long succeeded = 2;
    if (property(entry, L"Operation").number() != installation ||
        property(entry, L"ResultCode").number() != succeeded ||
        isDefinition(property(entry, L"Title").text().value_or("")))
        return {};
    return property(entry, L"Date").day();
}

/// What Windows Update itself keeps; it is asked for its record only, never to search.
Day fromHistory()
{
    const auto session = updateSession();
    const Variant searcher =
        invoke(session.get(), L"CreateUpdateSearcher", DISPATCH_METHOD, {}, sessionName);
    const Variant count =
        invoke(searcher.object(), L"GetTotalHistoryCount", DISPATCH_METHOD, {}, sessionName);
    const long total = long(count.number().value_or(0));
    if (total == 0)
        return {};
    const Variant history = invoke(searcher.object(), L"QueryHistory", DISPATCH_METHOD,
                                   numbers({0, total}), sessionName);
    Day last;
    for (long i = 0; i < total; ++i) {
        const Variant entry =
            invoke(history.object(), L"Item", DISPATCH_PROPERTYGET, numbers({i}), sessionName);
        keepLater(last, installedOn(entry.object()));
    }
    return last;
}

/// Written month/day/year whatever the language of the system.
Day hotfixDay(const std::string& text)
{
    unsigned month = 0;
    unsigned day = 0;
    unsigned year = 0;
    if (std::sscanf(text.c_str(), "%2u/%2u/%4u", &month, &day, &year) != 3 || month > 12 ||
        year < 1990)
        return {};
    char iso[16];
    std::snprintf(iso, sizeof iso, "%04u-%02u-%02u", year % 10000, month % 100, day % 100);
    return std::string(iso);
}

Day fromHotfixes()
{
    Day last;
    for (const WmiRow& fix : wmiInstances(L"root\\CIMV2", L"Win32_QuickFixEngineering",
                                          {L"InstalledOn"}, "Win32_QuickFixEngineering"))
        keepLater(last, hotfixDay(fix.at(L"InstalledOn").text().value_or("")));
    return last;
}

Day packageDay(const Key& key)
{
    constexpr long long installed = 0x70;
    const auto high = key.number(L"InstallTimeHigh");
    const auto low = key.number(L"InstallTimeLow");
    if (!high || !low || key.number(L"CurrentState") != installed)
        return {};
    const auto text = utcText({DWORD(*low), DWORD(*high)});
    return text ? Day(text->substr(0, 10)) : Day();
}

Day fromPackages()
{
    const std::wstring path =
        L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\Packages";
    const auto folder = Key::open(HKEY_LOCAL_MACHINE, path);
    if (!folder)
        throw Unreadable{"HKLM\\" + utf8(path), "not_available", ""};
    Day last;
    for (const std::wstring& name : folder->subkeys())
        if (const auto key = folder->child(name))
            keepLater(last, packageDay(*key));
    return last;
}

Row sourceRow(const char* origin, Day (*day)())
{
    Row row{{"origin", std::string(origin)}};
    try {
        row.emplace_back("last", orNothing(day()));
    } catch (const Unreadable& error) {
        row.emplace_back("last", Scalar());
        row.emplace_back("why", error.why);
    }
    return row;
}

} // namespace

Reading WindowsMachine::updates() const
{
    const Rows rows{sourceRow("update_history", fromHistory), sourceRow("hotfixes", fromHotfixes),
                    sourceRow("packages", fromPackages)};
    const bool none = std::all_of(rows.begin(), rows.end(), [](const Row& row) {
        return std::holds_alternative<std::monostate>(row[1].second);
    });
    if (none)
        throw Unreadable{sessionName, "not_available", ""};
    return read(sessionName, rows);
}

} // namespace probe
