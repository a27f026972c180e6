#pragma once

#include "models/core/error.h"
#include "models/core/money.h"
#include "models/registers/field.h"
#include "models/registers/ref.h"

#include <QCoreApplication>

#include <optional>
#include <span>
#include <type_traits>
#include <vector>

namespace soattt {

/// One value of an enum with its stored key and English label.
template <class E> struct EnumEntry
{
    E value;
    const char* key;
    const char* label;
    const char* aliases = ""; ///< Vietnamese words offices write for it, divided by ';'
};

/// Every value of E in the order people expect; each register header specialises it.
template <class E> std::span<const EnumEntry<E>> enumEntries();

template <class E> QString enumKey(E value)
{
    for (const auto& entry : enumEntries<E>()) {
        if (entry.value == value)
            return QString::fromLatin1(entry.key);
    }
    Q_UNREACHABLE();
}

/// Throws DataError on a text that is no key of E: an unknown state is an error, never a default.
template <class E> E enumFromKey(const QString& key)
{
    for (const auto& entry : enumEntries<E>()) {
        if (key == QLatin1String(entry.key))
            return entry.value;
    }
    throw DataError(
        QCoreApplication::translate("Field", "\"%1\" is not one of the allowed values.").arg(key));
}

template <class E> std::vector<Choice> choicesOf()
{
    std::vector<Choice> choices;
    for (const auto& entry : enumEntries<E>())
        choices.push_back(
            {QString::fromLatin1(entry.key), entry.label,
             QString::fromUtf8(entry.aliases).split(QLatin1Char(';'), Qt::SkipEmptyParts)});
    return choices;
}

/// How a struct member of type M becomes a field and back.
template <class M> struct FieldTraits;

template <> struct FieldTraits<QString>
{
    static void describe(Field& field) { field.type = FieldType::Text; }
    static Value toValue(const QString& text) { return text.isEmpty() ? Value() : Value(text); }
    static QString fromValue(const Value& value) { return textOf(value); }
};

template <> struct FieldTraits<QStringList>
{
    static void describe(Field& field) { field.type = FieldType::Lines; }
    static Value toValue(const QStringList& lines)
    {
        return lines.isEmpty() ? Value() : Value(lines);
    }
    static QStringList fromValue(const Value& value)
    {
        const auto* lines = std::get_if<QStringList>(&value);
        return lines ? *lines : QStringList();
    }
};

template <> struct FieldTraits<bool>
{
    static void describe(Field& field)
    {
        field.type = FieldType::YesNo;
        field.mark = true;
    }
    /// "No" is stored as empty: such a member is a mark that is either there or not.
    static Value toValue(bool yes) { return yes ? Value(true) : Value(); }
    static bool fromValue(const Value& value) { return value == Value(true); }
};

template <FieldType fieldType, class M> struct OptionalTraits
{
    static void describe(Field& field) { field.type = fieldType; }
    static Value toValue(const std::optional<M>& member)
    {
        return member ? Value(*member) : Value();
    }
    static std::optional<M> fromValue(const Value& value)
    {
        const M* held = std::get_if<M>(&value);
        return held ? std::optional<M>(*held) : std::nullopt;
    }
};

template <> struct FieldTraits<std::optional<qint64>> : OptionalTraits<FieldType::Integer, qint64>
{
};
template <> struct FieldTraits<std::optional<bool>> : OptionalTraits<FieldType::YesNo, bool>
{
};
template <> struct FieldTraits<std::optional<QDate>> : OptionalTraits<FieldType::Date, QDate>
{
};
template <>
struct FieldTraits<std::optional<QDateTime>> : OptionalTraits<FieldType::DateTime, QDateTime>
{
};

template <> struct FieldTraits<std::optional<Money>>
{
    static void describe(Field& field) { field.type = FieldType::Money; }
    static Value toValue(const std::optional<Money>& money)
    {
        return money ? Value(money->dong()) : Value();
    }
    static std::optional<Money> fromValue(const Value& value)
    {
        const auto* dong = std::get_if<qint64>(&value);
        return dong ? std::optional<Money>(Money(*dong)) : std::nullopt;
    }
};

template <class E>
requires std::is_enum_v<E>
struct FieldTraits<E>
{
    static void describe(Field& field)
    {
        field.type = FieldType::Choice;
        field.choices = choicesOf<E>();
        field.required = true;
    }
    static Value toValue(E value) { return enumKey(value); }
    static E fromValue(const Value& value) { return enumFromKey<E>(textOf(value)); }
};

template <class E>
requires std::is_enum_v<E>
struct FieldTraits<std::optional<E>>
{
    static void describe(Field& field)
    {
        field.type = FieldType::Choice;
        field.choices = choicesOf<E>();
    }
    static Value toValue(const std::optional<E>& value)
    {
        return value ? Value(enumKey(*value)) : Value();
    }
    static std::optional<E> fromValue(const Value& value)
    {
        return isEmpty(value) ? std::nullopt : std::optional<E>(enumFromKey<E>(textOf(value)));
    }
};

template <class E>
requires std::is_enum_v<E>
struct FieldTraits<std::vector<E>>
{
    static void describe(Field& field)
    {
        field.type = FieldType::Choices;
        field.choices = choicesOf<E>();
    }
    static Value toValue(const std::vector<E>& values)
    {
        QStringList keys;
        for (const E value : values)
            keys.append(enumKey(value));
        return FieldTraits<QStringList>::toValue(keys);
    }
    static std::vector<E> fromValue(const Value& value)
    {
        std::vector<E> values;
        for (const QString& key : FieldTraits<QStringList>::fromValue(value))
            values.push_back(enumFromKey<E>(key));
        return values;
    }
};

template <class T> struct FieldTraits<std::optional<Ref<T>>>
{
    static void describe(Field& field)
    {
        field.type = FieldType::Reference;
        field.target = QString::fromLatin1(kindKey<T>);
    }
    static Value toValue(const std::optional<Ref<T>>& ref)
    {
        return ref ? Value(ref->code()) : Value();
    }
    static std::optional<Ref<T>> fromValue(const Value& value)
    {
        return isEmpty(value) ? std::nullopt : std::optional<Ref<T>>(Ref<T>(textOf(value)));
    }
};

template <class T> struct FieldTraits<std::vector<Ref<T>>>
{
    static void describe(Field& field)
    {
        field.type = FieldType::References;
        field.target = QString::fromLatin1(kindKey<T>);
    }
    static Value toValue(const std::vector<Ref<T>>& refs)
    {
        QStringList codes;
        for (const auto& ref : refs)
            codes.append(ref.code());
        return FieldTraits<QStringList>::toValue(codes);
    }
    static std::vector<Ref<T>> fromValue(const Value& value)
    {
        std::vector<Ref<T>> refs;
        for (const QString& code : FieldTraits<QStringList>::fromValue(value))
            refs.emplace_back(code);
        return refs;
    }
};

} // namespace soattt
