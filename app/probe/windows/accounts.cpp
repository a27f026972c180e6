#include "app/probe/windows/registry.h"
#include "app/probe/windows/windowsmachine.h"

#include <algorithm>
#include <memory>

#include <lm.h>
#include <sddl.h>

namespace probe {

namespace {

constexpr DWORD forever = 0xFFFFFFFF;

struct NetFree
{
    void operator()(void* buffer) const { NetApiBufferFree(buffer); }
};
template <class T> using NetBuffer = std::unique_ptr<T, NetFree>;

void demandNet(NET_API_STATUS status, const char* source)
{
    if (status == NERR_Success || status == ERROR_MORE_DATA)
        return;
    const bool absent = status == ERROR_NOT_SUPPORTED || status == ERROR_CALL_NOT_IMPLEMENTED ||
                        status == ERROR_INVALID_LEVEL || status == RPC_S_SERVER_UNAVAILABLE;
    throw Unreadable{source,
                     status == ERROR_ACCESS_DENIED ? "access_denied"
                     : absent                      ? "not_available"
                                                   : "error",
                     hex(status)};
}

/// The group's name is translated, its SID is not.
std::wstring administratorsGroup()
{
    PSID sid = nullptr;
    if (!ConvertStringSidToSidW(L"S-1-5-32-544", &sid))
        return {};
    wchar_t name[256];
    wchar_t domain[256];
    DWORD nameLength = 256;
    DWORD domainLength = 256;
    SID_NAME_USE use;
    const bool found =
        LookupAccountSidW(nullptr, sid, name, &nameLength, domain, &domainLength, &use);
    LocalFree(sid);
    return found ? std::wstring(name) : std::wstring();
}

std::optional<std::vector<std::wstring>> administrators()
{
    LPBYTE raw = nullptr;
    DWORD count = 0;
    DWORD total = 0;
    const std::wstring group = administratorsGroup();
    const auto status = NetLocalGroupGetMembers(nullptr, group.c_str(), 1, &raw,
                                                MAX_PREFERRED_LENGTH, &count, &total, nullptr);
    if (status != NERR_Success)
        return {};
    const NetBuffer<LOCALGROUP_MEMBERS_INFO_1> members(
        reinterpret_cast<LOCALGROUP_MEMBERS_INFO_1*>(raw));
    std::vector<std::wstring> names;
    for (DWORD i = 0; i < count; ++i)
        names.emplace_back(members.get()[i].lgrmi1_name);
    return names;
}

/// Signs in with a Microsoft account, whose password's age is not kept here (Windows 8 and later).
Scalar isOnline(LPCWSTR name)
{
    struct Info24
    {
        BOOL online;
        DWORD flags;
        LPWSTR provider;
        LPWSTR principal;
        PSID sid;
    };
    LPBYTE raw = nullptr;
    if (NetUserGetInfo(nullptr, name, 24, &raw) != NERR_Success)
        return {};
    const NetBuffer<Info24> info(reinterpret_cast<Info24*>(raw));
    return info->online != FALSE;
}

Row accountRow(const USER_INFO_3& user, const std::optional<std::vector<std::wstring>>& admins)
{
    const bool admin =
        admins && std::find(admins->begin(), admins->end(), user.usri3_name) != admins->end();
    return {{"name", utf8(user.usri3_name)},
            {"admin", admins ? Scalar(admin) : Scalar()},
            {"disabled", (user.usri3_flags & UF_ACCOUNTDISABLE) != 0},
            {"password_age_days", static_cast<long long>(user.usri3_password_age / 86400)},
            {"never_expires", (user.usri3_flags & UF_DONT_EXPIRE_PASSWD) != 0},
            {"no_password", (user.usri3_flags & UF_PASSWD_NOTREQD) != 0},
            {"online", isOnline(user.usri3_name)}};
}

} // namespace

Reading WindowsMachine::accounts() const
{
    LPBYTE raw = nullptr;
    DWORD count = 0;
    DWORD total = 0;
    demandNet(NetUserEnum(nullptr, 3, FILTER_NORMAL_ACCOUNT, &raw, MAX_PREFERRED_LENGTH, &count,
                          &total, nullptr),
              "NetUserEnum");
    const NetBuffer<USER_INFO_3> users(reinterpret_cast<USER_INFO_3*>(raw));
    const auto admins = administrators();
    Rows rows;
    for (DWORD i = 0; i < count; ++i)
        rows.push_back(accountRow(users.get()[i], admins));
    return read("NetUserEnum", rows);
}

Reading WindowsMachine::accountPolicy() const
{
    LPBYTE raw = nullptr;
    demandNet(NetUserModalsGet(nullptr, 0, &raw), "NetUserModalsGet");
    const NetBuffer<USER_MODALS_INFO_0> rules(reinterpret_cast<USER_MODALS_INFO_0*>(raw));
    Scalar lockout;
    if (NetUserModalsGet(nullptr, 3, &raw) == NERR_Success) {
        const NetBuffer<USER_MODALS_INFO_3> locks(reinterpret_cast<USER_MODALS_INFO_3*>(raw));
        lockout = static_cast<long long>(locks->usrmod3_lockout_threshold);
    }
    const DWORD age = rules->usrmod0_max_passwd_age;
    return read(
        "NetUserModalsGet",
        {{{"min_length", static_cast<long long>(rules->usrmod0_min_passwd_len)},
          {"max_age_days", age == forever ? Scalar() : Scalar(static_cast<long long>(age / 86400))},
          {"history_length", static_cast<long long>(rules->usrmod0_password_hist_len)},
          {"lockout_threshold", lockout}}});
}

} // namespace probe
