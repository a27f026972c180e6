#include "app/probe/windows/registry.h"

#include <cstring>
#include <cwchar>

namespace probe {

namespace {

std::wstring wideOf(const std::string& bytes)
{
    std::wstring text(bytes.size() / sizeof(wchar_t), L'\0');
    std::memcpy(text.data(), bytes.data(), text.size() * sizeof(wchar_t));
    return text.substr(0, text.find(L'\0'));
}

bool isText(DWORD type)
{
    return type == REG_SZ || type == REG_EXPAND_SZ || type == REG_MULTI_SZ;
}

std::optional<long long> numberOf(const std::wstring& text)
{
    wchar_t* end = nullptr;
    const long long value = std::wcstoll(text.c_str(), &end, 10);
    return end == text.c_str() || *end ? std::nullopt : std::optional(value);
}

} // namespace

std::optional<Key> Key::open(HKEY root, const std::wstring& path)
{
    HKEY key = nullptr;
    const LSTATUS status = RegOpenKeyExW(root, path.c_str(), 0, KEY_READ | KEY_WOW64_64KEY, &key);
    if (status == ERROR_SUCCESS)
        return Key(key);
    if (status == ERROR_FILE_NOT_FOUND || status == ERROR_PATH_NOT_FOUND)
        return {};
    throw Unreadable{utf8(path), status == ERROR_ACCESS_DENIED ? "access_denied" : "error",
                     hex(uint32_t(status))};
}

Key::~Key()
{
    if (m_key)
        RegCloseKey(m_key);
}

std::optional<Key::Data> Key::value(const wchar_t* name) const
{
    Data data;
    DWORD size = 0;
    if (RegQueryValueExW(m_key, name, nullptr, &data.type, nullptr, &size) != ERROR_SUCCESS)
        return {};
    data.bytes.resize(size);
    if (RegQueryValueExW(m_key, name, nullptr, &data.type,
                         reinterpret_cast<BYTE*>(data.bytes.data()), &size) != ERROR_SUCCESS)
        return {};
    data.bytes.resize(size);
    return data;
}

std::optional<long long> Key::number(const wchar_t* name) const
{
    const auto data = value(name);
    if (!data)
        return {};
    if (isText(data->type))
        return numberOf(wideOf(data->bytes));
    if (data->bytes.size() > sizeof(uint64_t))
        return {};
    uint64_t number = 0;
    std::memcpy(&number, data->bytes.data(), data->bytes.size());
    return static_cast<long long>(number);
}

std::optional<std::string> Key::text(const wchar_t* name) const
{
    const auto data = value(name);
    return data && isText(data->type) ? std::optional(utf8(wideOf(data->bytes))) : std::nullopt;
}

std::optional<std::string> Key::bytes(const wchar_t* name) const
{
    const auto data = value(name);
    return data ? std::optional(data->bytes) : std::nullopt;
}

std::vector<std::wstring> Key::subkeys() const
{
    std::vector<std::wstring> names;
    wchar_t name[256];
    for (DWORD i = 0;; ++i) {
        DWORD length = 256;
        if (RegEnumKeyExW(m_key, i, name, &length, nullptr, nullptr, nullptr, nullptr) !=
            ERROR_SUCCESS)
            return names;
        names.emplace_back(name, length);
    }
}

std::optional<long long> registryNumber(HKEY root, const std::wstring& path, const wchar_t* name)
{
    const auto key = Key::open(root, path);
    return key ? key->number(name) : std::nullopt;
}

std::optional<std::string> registryText(HKEY root, const std::wstring& path, const wchar_t* name)
{
    const auto key = Key::open(root, path);
    return key ? key->text(name) : std::nullopt;
}

} // namespace probe
