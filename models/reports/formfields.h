#pragma once

#include "models/core/money.h"

#include <QHash>
#include <QStringList>

#include <concepts>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

/// A form's fields declared once: the builder prints them, the screen lists and overrides them.
namespace soattt {

enum class FormFieldType { YesNo, Count, Money, Text, LongText, Choice };

/// A value as the screen passes it; nothing means unknown. Choice is the key of the option.
using FormValue = std::variant<std::monostate, bool, qint64, Money, QString>;

/// As the screen and the control slip show it: "Có", "41", "12.450.000", "chưa rõ" is empty.
QString shownText(const FormValue& value);

struct FormChoice
{
    QString key;
    QString label;
};

/// Puts the office's settings into a wording: "{centre|Trung tâm Dữ liệu thành phố}" is the setting
/// "centre", or what stands behind the bar where the office has set none.
QString withSettings(const QString& wording, const QHash<QString, QString>& settings);
/// Puts texts into the blanks {} of a wording, in order; an empty one prints as a dotted blank.
QString withBlanks(const QString& wording, const QStringList& texts);

/// What is known of a field apart from where it is kept.
struct FieldInfo
{
    QString id;        ///< as in the form: "I.1a"
    QString label;     ///< as the form prints it, slips and all; {} where a blank stands inside
    QString corrected; ///< wording of our print, see withSettings(); empty where there is no slip
    FormFieldType type = FormFieldType::Text;
    QString shownWhen;               ///< id of the yes/no it depends on; empty: always
    std::vector<FormChoice> choices; ///< of a Choice

    const QString& printedLabel(bool verbatim) const
    {
        return verbatim || corrected.isEmpty() ? label : corrected;
    }
    /// For lists on the screen: corrected, blanks as "…", no colon.
    QString screenLabel() const;
    /// Text of a value; for a Choice the label of its key.
    QString shown(const FormValue& value) const;
};

/// A field of the struct `Values`. `set` throws DataError for a value of another type.
template <class Values> struct FormField : FieldInfo
{
    std::function<FormValue(const Values&)> get;
    std::function<void(Values&, const FormValue&)> set;
};

/// Throws: the value is of another type than the field.
[[noreturn]] void refuseFieldValue();
[[noreturn]] void refuseFieldId(const QString& id);

template <class T> FormValue toFormValue(const std::optional<T>& value)
{
    return value ? FormValue(*value) : FormValue();
}

template <class T> std::optional<T> fromFormValue(const FormValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return std::nullopt;
    if (const T* held = std::get_if<T>(&value))
        return *held;
    refuseFieldValue();
}

/// A field kept in an optional; `access` takes the values, const or not, and returns it by
/// reference.
template <class Values, class Access>
requires std::invocable<Access, Values&> FormField<Values> memberField(FieldInfo info,
                                                                       Access access)
{
    using T = typename std::decay_t<std::invoke_result_t<Access, Values&>>::value_type;
    FormField<Values> field;
    static_cast<FieldInfo&>(field) = std::move(info);
    field.get = [access](const Values& values) { return toFormValue<T>(access(values)); };
    field.set = [access](Values& values, const FormValue& value) {
        access(values) = fromFormValue<T>(value);
    };
    return field;
}

template <class Values, class T>
FormField<Values> memberField(FieldInfo info, std::optional<T> Values::*member)
{
    return memberField<Values>(
        std::move(info), [member](auto& values) -> auto& { return values.*member; });
}

/// The field with that id; throws DataError when the form has none.
template <class Values>
const FormField<Values>& fieldById(const std::vector<FormField<Values>>& fields, const QString& id)
{
    for (const auto& field : fields)
        if (field.id == id)
            return field;
    refuseFieldId(id);
}

/// A value on the paper that differs from the register's own.
struct FieldDifference
{
    QString id;
    QString label;
    QString printed;
    QString own;
    bool operator==(const FieldDifference&) const = default;
};

/// What was overridden before issuing, in the order of the form.
template <class Values>
std::vector<FieldDifference> differences(const std::vector<FormField<Values>>& fields,
                                         const Values& own, const Values& printed)
{
    std::vector<FieldDifference> all;
    for (const auto& field : fields)
        if (field.get(own) != field.get(printed))
            all.push_back({field.id, field.screenLabel(), field.shown(field.get(printed)),
                           field.shown(field.get(own))});
    return all;
}

} // namespace soattt
