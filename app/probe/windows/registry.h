#pragma once

#include "app/probe/reading.h"
#include "app/probe/windows/text.h"

namespace probe {

/// One key of the 64-bit registry, opened to read.
class Key
{
public:
    /// Nothing where there is no such key; throws Unreadable where it may not be read.
    static std::optional<Key> open(HKEY root, const std::wstring& path);

    Key(Key&& other) noexcept
        : m_key(other.m_key)
    {
        other.m_key = nullptr;
    }
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;
    Key& operator=(Key&&) = delete;
    ~Key();

    /// A number, also one written as text.
    std::optional<long long> number(const wchar_t* name) const;
    std::optional<std::string> text(const wchar_t* name) const;
    std::optional<std::string> bytes(const wchar_t* name) const;
    std::vector<std::wstring> subkeys() const;
    std::optional<Key> child(const std::wstring& name) const { return open(m_key, name); }

private:
    explicit Key(HKEY key)
        : m_key(key)
    {
    }
    struct Data
    {
        DWORD type = REG_NONE;
        std::string bytes;
    };
    std::optional<Data> value(const wchar_t* name) const;

    HKEY m_key = nullptr;
};

/// One number of one key; nothing where key or value is not there.
std::optional<long long> registryNumber(HKEY root, const std::wstring& path, const wchar_t* name);
std::optional<std::string> registryText(HKEY root, const std::wstring& path, const wchar_t* name);

template <class T> Scalar orNothing(const std::optional<T>& value)
{
    return value ? Scalar(*value) : Scalar();
}

} // namespace probe
