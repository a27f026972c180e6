#pragma once

#include "app/probe/reading.h"
#include "app/probe/windows/text.h"

#include <oaidl.h>

namespace probe {

/// COM for as long as it lives.
class ComSession
{
public:
    ComSession();
    ~ComSession();
    ComSession(const ComSession&) = delete;
    ComSession& operator=(const ComSession&) = delete;
};

/// One reference on a COM object.
template <class T> class Com
{
public:
    Com() = default;
    explicit Com(T* taken)
        : m_object(taken)
    {
    }
    Com(Com&& other) noexcept
        : m_object(other.m_object)
    {
        other.m_object = nullptr;
    }
    Com(const Com&) = delete;
    Com& operator=(const Com&) = delete;
    Com& operator=(Com&&) = delete;
    ~Com()
    {
        if (m_object)
            m_object->Release();
    }
    T* operator->() const { return m_object; }
    T* get() const { return m_object; }
    T** out() { return &m_object; }

private:
    T* m_object = nullptr;
};

/// A VARIANT that frees what it holds.
class Variant
{
public:
    Variant() { VariantInit(&m_value); }
    explicit Variant(long number)
        : Variant()
    {
        m_value.vt = VT_I4;
        m_value.lVal = number;
    }
    Variant(Variant&& other) noexcept
        : m_value(other.m_value)
    {
        VariantInit(&other.m_value);
    }
    Variant(const Variant&) = delete;
    Variant& operator=(const Variant&) = delete;
    Variant& operator=(Variant&&) = delete;
    ~Variant() { VariantClear(&m_value); }

    VARIANT* out() { return &m_value; }
    const VARIANT& value() const { return m_value; }
    std::optional<long long> number() const;
    std::optional<bool> mark() const;
    std::optional<std::string> text() const;
    /// Of a date, YYYY-MM-DD.
    std::optional<std::string> day() const;
    IDispatch* object() const { return m_value.vt == VT_DISPATCH ? m_value.pdispVal : nullptr; }

private:
    VARIANT m_value;
};

/// Throws Unreadable, telling what isn't there from what is refused.
void demand(HRESULT result, const char* source);

/// Calls a member of an object by its name; arguments in their order.
Variant invoke(IDispatch* object, const wchar_t* name, WORD how, std::vector<Variant> arguments,
               const char* source);

} // namespace probe
