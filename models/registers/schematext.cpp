#include "models/registers/schematext.h"

#include "models/registers/catalog.h"
#include "models/registers/labels.h"

#include <algorithm>

namespace soattt {

namespace {

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return QStringLiteral("text");
    case FieldType::LongText:
        return QStringLiteral("long text");
    case FieldType::Integer:
        return QStringLiteral("integer");
    case FieldType::Money:
        return QStringLiteral("money");
    case FieldType::YesNo:
        return QStringLiteral("yes/no");
    case FieldType::Date:
        return QStringLiteral("date");
    case FieldType::DateTime:
        return QStringLiteral("time");
    case FieldType::Choice:
        return QStringLiteral("choice");
    case FieldType::Choices:
        return QStringLiteral("choices");
    case FieldType::Reference:
        return QStringLiteral("reference");
    case FieldType::References:
        return QStringLiteral("references");
    case FieldType::Lines:
        return QStringLiteral("lines");
    }
    Q_UNREACHABLE();
}

QString code(const QString& text)
{
    return QLatin1Char('`') + text + QLatin1Char('`');
}

QString typeCell(const Field& field)
{
    QString cell = field.mark ? QStringLiteral("mark") : typeName(field.type);
    if (!field.target.isEmpty())
        cell += QStringLiteral(" → ") + code(field.target);
    if (field.unit)
        cell += QLatin1String(", ") + QString::fromUtf8(field.unit);
    return cell;
}

QString rulesCell(const Field& field)
{
    QStringList rules;
    if (field.required)
        rules.append(QStringLiteral("required"));
    if (field.unique)
        rules.append(QStringLiteral("unique"));
    if (field.system)
        rules.append(QStringLiteral("kept by the program"));
    if (field.secret)
        rules.append(QStringLiteral("never shown"));
    if (field.historic)
        rules.append(QStringLiteral("history"));
    const bool text = field.type == FieldType::Text || field.type == FieldType::LongText ||
                      field.type == FieldType::Lines;
    if (text)
        rules.append(QStringLiteral("≤ %1").arg(field.maxLength));
    return rules.join(QLatin1String(", "));
}

QString choicesCell(const Field& field)
{
    QStringList keys;
    for (const Choice& choice : field.choices)
        keys.append(code(choice.key));
    return keys.join(QLatin1Char(' '));
}

QString row(const QStringList& cells)
{
    QStringList shown;
    for (QString cell : cells)
        shown.append(cell.replace(QLatin1Char('|'), QLatin1String("\\|")));
    return (QLatin1String("| ") + shown.join(QLatin1String(" | "))).trimmed() +
           QLatin1String(" |\n");
}

/// The fields every kind has stand once, at the top.
bool isCommon(const Field& field)
{
    static const QStringList common{QStringLiteral("code"), QStringLiteral("notes"),
                                    QStringLiteral("closed_on"), QStringLiteral("closed_reason"),
                                    QStringLiteral("withdrawn")};
    return common.contains(field.key);
}

QString table(const RecordKind& kind, bool common)
{
    QString text =
        row({QStringLiteral("Field"), QStringLiteral("Type, unit"), QStringLiteral("Meaning"),
             QStringLiteral("Trên màn hình"), QStringLiteral("Rules"), QStringLiteral("Choices")}) +
        row(QStringList(6, QStringLiteral("---")));
    for (const Field& field : kind.fields()) {
        if (isCommon(field) == common)
            text += row({code(field.key), typeCell(field), QString::fromUtf8(field.label),
                         paper::fieldLabel(field), rulesCell(field), choicesCell(field)});
    }
    return text;
}

QString section(const RecordKind& kind)
{
    const RecordKind* parent = parentKind(kind);
    return QStringLiteral("\n## %1: %2\n\n%3. Codes: `%4-0001`. Table `%5`.%6%7\n\n")
               .arg(code(kind.key()), QString::fromUtf8(kind.label()), paper::kindLabel(kind),
                    kind.codePrefix(), kind.table(),
                    kind.isSingle() ? QStringLiteral(" One record in a book.") : QString(),
                    parent ? QStringLiteral(" Lines of %1.").arg(code(parent->key())) : QString()) +
           table(kind, false);
}

const char* const head =
    R"(# The registers' fields

Generated from the field tables in `models/registers/`; `tst_schematext` holds this page to them and
rewrites it with `SOATTT_UPDATE=1`. Field names are the same in the book's columns, in JSON, in raw
CSV headings and as widget names.

Types as the command line writes them in JSON

| Type | JSON | In the book |
| --- | --- | --- |
| text, long text | string | TEXT; one line, or several |
| integer | number, in the unit named | INTEGER |
| money | number, whole đồng | INTEGER |
| yes/no | true, false, or null when not known | INTEGER 1, 0, NULL |
| mark | true or false; there is no "not known" | INTEGER 1, NULL |
| date | "2026-03-05" | TEXT |
| time | "2026-03-05T09:15:00+07:00" | TEXT in UTC, "2026-03-05T02:15:00Z" |
| choice | string, one of the keys | TEXT |
| reference | string, the code of a record of that kind | TEXT |
| choices, references, lines | array of strings | TEXT, one item a line |

*required*: never empty. *unique*: no two open records of the kind share it. *kept by the program*:
not imported and not edited in a form. *history*: the reference tells how things were, and keeps no
record from being closed. *≤ n*: at most n characters.

## Fields of every kind

)";

} // namespace

QString schemaText()
{
    QString text = QString::fromUtf8(head) + table(*allKinds().front(), true);
    for (const RecordKind* kind : listedKinds())
        text += section(*kind);
    text += QStringLiteral("\n# What the book keeps about itself\n\n"
                           "Logged and hashed like the registers; not imported or exported.\n");
    for (const RecordKind* kind : allKinds()) {
        if (std::find(listedKinds().begin(), listedKinds().end(), kind) == listedKinds().end())
            text += section(*kind);
    }
    return text;
}

} // namespace soattt
