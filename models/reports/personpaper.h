#pragma once

#include "models/reports/formfields.h"
#include "models/reports/reportdocument.h"

namespace soattt {

/// A person as minutes and slips name them.
struct PersonOnPaper
{
    std::optional<QString> name;
    std::optional<QString> post;
    std::optional<QString> unit; ///< department, or the office they come from
    bool operator==(const PersonOnPaper&) const = default;
};

/// "Họ và tên: …", "Chức vụ: …", "Bộ phận, đơn vị: …", an unknown one as dots.
void addPerson(ReportDocument& document, const QString& id, const PersonOnPaper& person);
/// "Label: text", the rest of the line dots when there is no text.
void addLabelled(ReportDocument& document, const QString& id, const QString& label,
                 const std::optional<QString>& text);

/// The three fields of a person kept in `member`, their ids "3.1" …, labels "Bên giao – …".
template <class Values>
void addPersonFields(std::vector<FormField<Values>>& fields, const QString& id,
                     const QString& label, PersonOnPaper Values::*member)
{
    const auto add = [&](const char* part, const char* what,
                         std::optional<QString> PersonOnPaper::*field) {
        fields.push_back(memberField<Values>(
            {id + QLatin1Char('.') + QLatin1String(part),
             label + QStringLiteral(" – ") + QString::fromUtf8(what),
             {},
             FormFieldType::Text,
             {},
             {}},
            [ member, field ](auto& values) -> auto& { return (values.*member).*field; }));
    };
    add("1", "họ và tên", &PersonOnPaper::name);
    add("2", "chức vụ", &PersonOnPaper::post);
    add("3", "bộ phận, đơn vị", &PersonOnPaper::unit);
}

} // namespace soattt
