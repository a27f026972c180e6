#include "app/probe/windows/com.h"

#include <objbase.h>
#include <oleauto.h>

namespace probe {

namespace {

constexpr HRESULT wmiAccessDenied = HRESULT(0x80041003);
constexpr HRESULT wmiNoNamespace = HRESULT(0x8004100E);
constexpr HRESULT wmiNoClass = HRESULT(0x80041010);
constexpr HRESULT serviceDisabled = HRESULT(0x80070422);

std::string reasonFor(HRESULT result)
{
    switch (result) {
    case E_ACCESSDENIED:
    case wmiAccessDenied:
        return "access_denied";
    case REGDB_E_CLASSNOTREG:
    case wmiNoNamespace:
    case wmiNoClass:
    case CO_E_CLASSSTRING:
    case serviceDisabled:
        return "not_available";
    default:
        return "error";
    }
}

} // namespace

ComSession::ComSession()
{
    CoInitializeEx(nullptr, COINIT_MULTITHREADED);
    CoInitializeSecurity(nullptr, -1, nullptr, nullptr, RPC_C_AUTHN_LEVEL_DEFAULT,
                         RPC_C_IMP_LEVEL_IMPERSONATE, nullptr, EOAC_NONE, nullptr);
}

ComSession::~ComSession()
{
    CoUninitialize();
}

void demand(HRESULT result, const char* source)
{
    if (FAILED(result))
        throw Unreadable{source, reasonFor(result), hex(uint32_t(result))};
}

std::optional<long long> Variant::number() const
{
    VARIANT changed;
    VariantInit(&changed);
    if (m_value.vt == VT_NULL || m_value.vt == VT_EMPTY ||
        FAILED(VariantChangeType(&changed, const_cast<VARIANT*>(&m_value), 0, VT_I8)))
        return {};
    return changed.llVal;
}

std::optional<bool> Variant::mark() const
{
    return m_value.vt == VT_BOOL ? std::optional(m_value.boolVal != VARIANT_FALSE) : std::nullopt;
}

std::optional<std::string> Variant::text() const
{
    if (m_value.vt != VT_BSTR || !m_value.bstrVal)
        return {};
    return utf8(std::wstring(m_value.bstrVal, SysStringLen(m_value.bstrVal)));
}

std::optional<std::string> Variant::day() const
{
    SYSTEMTIME time;
    if (m_value.vt != VT_DATE || !VariantTimeToSystemTime(m_value.date, &time))
        return {};
    return dayText(time);
}

Variant invoke(IDispatch* object, const wchar_t* name, WORD how, std::vector<Variant> arguments,
               const char* source)
{
    if (!object)
        throw Unreadable{source, "error", ""};
    DISPID id = 0;
    auto* word = const_cast<wchar_t*>(name);
    demand(object->GetIDsOfNames(IID_NULL, &word, 1, LOCALE_NEUTRAL, &id), source);
    std::vector<VARIANT> backwards;
    for (size_t i = arguments.size(); i > 0; --i)
        backwards.push_back(arguments[i - 1].value());
    DISPPARAMS parameters{backwards.data(), nullptr, UINT(backwards.size()), 0};
    Variant result;
    demand(object->Invoke(id, IID_NULL, LOCALE_NEUTRAL, how, &parameters, result.out(), nullptr,
                          nullptr),
           source);
    return result;
}

} // namespace probe
