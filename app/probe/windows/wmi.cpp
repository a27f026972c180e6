#include "app/probe/windows/wmi.h"

#include <oleauto.h>
#include <wbemidl.h>

namespace probe {

namespace {

constexpr long patience = 10'000; ///< milliseconds

class Text
{
public:
    explicit Text(const wchar_t* text)
        : m_text(SysAllocString(text))
    {
    }
    ~Text() { SysFreeString(m_text); }
    Text(const Text&) = delete;
    Text& operator=(const Text&) = delete;
    operator BSTR() const { return m_text; }

private:
    BSTR m_text;
};

Com<IWbemServices> connected(const wchar_t* space, const char* source)
{
    Com<IWbemLocator> locator;
    demand(CoCreateInstance(CLSID_WbemLocator, nullptr, CLSCTX_INPROC_SERVER, IID_IWbemLocator,
                            reinterpret_cast<void**>(locator.out())),
           source);
    Com<IWbemServices> services;
    demand(locator->ConnectServer(Text(space), nullptr, nullptr, nullptr,
                                  WBEM_FLAG_CONNECT_USE_MAX_WAIT, nullptr, nullptr, services.out()),
           source);
    CoSetProxyBlanket(services.get(), RPC_C_AUTHN_WINNT, RPC_C_AUTHZ_NONE, nullptr,
                      RPC_C_AUTHN_LEVEL_CALL, RPC_C_IMP_LEVEL_IMPERSONATE, nullptr, EOAC_NONE);
    return services;
}

WmiRow rowOf(IWbemClassObject& object, const std::vector<std::wstring>& properties)
{
    WmiRow row;
    for (const std::wstring& name : properties)
        object.Get(name.c_str(), 0, row[name].out(), nullptr, nullptr);
    return row;
}

} // namespace

std::vector<WmiRow> wmiInstances(const wchar_t* space, const wchar_t* className,
                                 const std::vector<std::wstring>& properties, const char* source)
{
    const auto services = connected(space, source);
    Com<IEnumWbemClassObject> found;
    demand(services->CreateInstanceEnum(Text(className),
                                        WBEM_FLAG_FORWARD_ONLY | WBEM_FLAG_RETURN_IMMEDIATELY,
                                        nullptr, found.out()),
           source);
    std::vector<WmiRow> rows;
    for (;;) {
        Com<IWbemClassObject> object;
        ULONG count = 0;
        const HRESULT result = found->Next(patience, 1, object.out(), &count);
        demand(result, source);
        if (result == WBEM_S_TIMEDOUT)
            throw Unreadable{source, "error", "timeout"};
        if (result != WBEM_S_NO_ERROR || count == 0)
            return rows;
        rows.push_back(rowOf(*object.get(), properties));
    }
}

} // namespace probe
