#include "models/exchange/recordexporter.h"

#include "models/core/clock.h"
#include "models/registers/catalog.h"
#include "models/registers/fieldtext.h"
#include "models/registers/labels.h"

#include <QJsonValue>

namespace soattt {

namespace {

using Format = OutputColumn::Format;

constexpr int wideColumn = 40;

/// Words of templates and of files of bad rows are Vietnamese whatever the language of the screen.
QString word(const char* source)
{
    return paper::translate("Exchange", source);
}

bool isExported(const Field& field, RecordExporter::Style style)
{
    const bool hidden = field.key == QStringLiteral("withdrawn");
    return !field.secret && (style == RecordExporter::Style::Raw || !hidden);
}

Format formatOf(const Field& field)
{
    switch (field.type) {
    case FieldType::Integer:
        return Format::Integer;
    case FieldType::Money:
        return Format::Money;
    case FieldType::Date:
        return Format::Date;
    case FieldType::DateTime:
        return Format::DateTime;
    default:
        return Format::Text;
    }
}

int widthOf(const Field& field)
{
    return field.type == FieldType::LongText || field.type == FieldType::Lines ? wideColumn : 0;
}

/// As JSON of the command line has it.
Cell rawCell(const Value& value)
{
    const QJsonValue json = toJson(value);
    if (const auto* list = std::get_if<QStringList>(&value))
        return Cell::ofText(list->join(QStringLiteral("; ")));
    if (const auto* number = std::get_if<qint64>(&value))
        return Cell::ofNumber(double(*number));
    if (json.isBool())
        return Cell::ofText(json.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    return Cell::ofText(json.toString());
}

QStringList answersOf(const Field& field)
{
    QStringList answers;
    if (field.type == FieldType::YesNo) {
        for (const bool yes : {true, false})
            answers.append(paperText(field, Value(yes)));
    }
    for (const Choice& choice : field.choices)
        answers.append(paper::choiceLabel(choice));
    return answers;
}

QString typeText(const Field& field)
{
    switch (field.type) {
    case FieldType::Text:
        return word(QT_TRANSLATE_NOOP("Exchange", "Text, one line"));
    case FieldType::LongText:
        return word(QT_TRANSLATE_NOOP("Exchange", "Text, several lines"));
    case FieldType::Integer:
        return word(QT_TRANSLATE_NOOP("Exchange", "Whole number"));
    case FieldType::Money:
        return word(QT_TRANSLATE_NOOP("Exchange", "Amount in đồng"));
    case FieldType::YesNo:
        return word(QT_TRANSLATE_NOOP("Exchange", "Yes or no"));
    case FieldType::Date:
        return word(QT_TRANSLATE_NOOP("Exchange", "Date (day/month/year)"));
    case FieldType::DateTime:
        return word(QT_TRANSLATE_NOOP("Exchange", "Date and time"));
    case FieldType::Choice:
        return word(QT_TRANSLATE_NOOP("Exchange", "One answer from the list"));
    case FieldType::Choices:
        return word(QT_TRANSLATE_NOOP("Exchange", "Answers from the list, separated by ;"));
    case FieldType::Reference:
        return word(QT_TRANSLATE_NOOP("Exchange", "Code or exact name of a record"));
    case FieldType::References:
        return word(QT_TRANSLATE_NOOP("Exchange", "Codes or exact names, separated by ;"));
    case FieldType::Lines:
        return word(QT_TRANSLATE_NOOP("Exchange", "Several texts, separated by ;"));
    }
    Q_UNREACHABLE();
}

QString firstCode(const RecordKind* kind)
{
    return kind ? kind->codePrefix() + QStringLiteral("-0001") : QString();
}

QString exampleOf(const RecordKind& kind, const Field& field)
{
    switch (field.type) {
    case FieldType::Integer:
        return QStringLiteral("5");
    case FieldType::Money:
        return QStringLiteral("12.450.000");
    case FieldType::Date:
        return QStringLiteral("05/03/2026");
    case FieldType::DateTime:
        return QStringLiteral("05/03/2026 09:15");
    case FieldType::YesNo:
    case FieldType::Choice:
        return answersOf(field).value(0);
    case FieldType::Choices:
        return answersOf(field).mid(0, 2).join(QStringLiteral("; "));
    case FieldType::Reference:
    case FieldType::References:
        return firstCode(findKind(field.target));
    default:
        return field.key == QStringLiteral("code") ? firstCode(&kind) : QString();
    }
}

/// What stands in the guide and, in short, beside the chosen cell.
QString requirement(const Field& field)
{
    if (field.key == QStringLiteral("code"))
        return word(QT_TRANSLATE_NOOP("Exchange", "Empty: a new record gets the next code"));
    return field.required ? word(QT_TRANSLATE_NOOP("Exchange", "Required"))
                          : word(QT_TRANSLATE_NOOP("Exchange", "May stay empty"));
}

QString unitOf(const Field& field)
{
    return field.unit ? paper::translate("Unit", field.unit) : QString();
}

OutputColumn templateColumn(const Field& field)
{
    OutputColumn column{paper::fieldLabel(field), formatOf(field), widthOf(field)};
    column.required = field.required && field.key != QStringLiteral("code");
    if (field.type == FieldType::Choice || field.type == FieldType::YesNo)
        column.choices = answersOf(field);
    QStringList hint{typeText(field), unitOf(field), requirement(field)};
    hint.removeAll(QString());
    column.hint = hint.join(QStringLiteral("; "));
    return column;
}

void writeGuide(SheetWriter& writer, const RecordKind& kind, const std::vector<Field>& fields)
{
    const auto column = [](const char* title, int width) {
        return OutputColumn{word(title), Format::Text, width};
    };
    writer.beginSheet(word(QT_TRANSLATE_NOOP("Exchange", "Guide")),
                      {column(QT_TRANSLATE_NOOP("Exchange", "Column"), 30),
                       column(QT_TRANSLATE_NOOP("Exchange", "Field name"), 24),
                       column(QT_TRANSLATE_NOOP("Exchange", "Must be filled in"), 30),
                       column(QT_TRANSLATE_NOOP("Exchange", "Kind of value"), 34),
                       column(QT_TRANSLATE_NOOP("Exchange", "Unit"), 10),
                       column(QT_TRANSLATE_NOOP("Exchange", "Allowed answers"), 60),
                       column(QT_TRANSLATE_NOOP("Exchange", "Example"), 24)});
    for (const Field& field : fields) {
        std::vector<Cell> cells;
        for (const QString& text :
             {paper::fieldLabel(field), field.key, requirement(field), typeText(field),
              unitOf(field), answersOf(field).join(QStringLiteral("; ")), exampleOf(kind, field)})
            cells.push_back(Cell::ofText(text));
        writer.writeRow(cells);
    }
}

} // namespace

RecordExporter::RecordExporter(const RecordKind& kind, Style style, const QStringList& fields)
    : m_kind(kind)
    , m_style(style)
{
    for (const QString& key : fields)
        addColumn(kind.indexOf(key));
    for (size_t i = 0; i < kind.fields().size() && fields.isEmpty(); ++i) {
        if (isExported(kind.fields()[i], style))
            addColumn(int(i));
    }
    m_cells.resize(m_columns.size());
}

void RecordExporter::addColumn(int index)
{
    const Field& field = m_kind.fields()[size_t(index)];
    if (field.secret)
        return;
    Column column{index, &field, {}};
    for (const Choice& choice : field.choices) {
        column.answers.push_back(
            Cell::ofText(m_style == Style::Raw ? choice.key : paper::choiceLabel(choice)));
    }
    m_columns.push_back(std::move(column));
}

void RecordExporter::begin(SheetWriter& to, const QStringList& titles) const
{
    std::vector<OutputColumn> columns;
    for (const Column& column : m_columns) {
        const Field& field = *column.field;
        const bool raw = m_style == Style::Raw;
        columns.push_back({raw ? field.key : paper::fieldLabel(field),
                           raw ? Format::Text : formatOf(field), widthOf(field)});
    }
    to.beginSheet(m_style == Style::Raw ? m_kind.key() : paper::kindLabel(m_kind), columns, titles);
}

void RecordExporter::write(SheetWriter& to, const Record& record)
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_cells[i] = cellOf(m_columns[i], record.at(m_columns[i].index));
    to.writeRow(m_cells);
}

Cell RecordExporter::cellOf(const Column& column, const Value& value) const
{
    if (const auto* text = std::get_if<QString>(&value)) {
        return column.answers.empty() ? Cell::ofText(*text) : answerOf(column, *text);
    }
    if (isEmpty(value))
        return {};
    if (m_style == Style::Raw)
        return rawCell(value);
    if (const auto* number = std::get_if<qint64>(&value))
        return Cell::ofNumber(double(*number));
    if (const auto* date = std::get_if<QDate>(&value))
        return Cell::ofDate(*date);
    if (const auto* time = std::get_if<QDateTime>(&value)) {
        const QDateTime shown = atOffice(*time);
        return Cell::ofDate(shown.date(), shown.time());
    }
    return Cell::ofText(paperText(*column.field, value));
}

Cell RecordExporter::answerOf(const Column& column, const QString& key) const
{
    for (size_t i = 0; i < column.answers.size(); ++i) {
        if (column.field->choices[i].key == key)
            return column.answers[i];
    }
    return Cell::ofText(key);
}

void writeTemplate(const RecordKind& kind, const QString& path)
{
    std::vector<Field> fields;
    std::vector<OutputColumn> columns;
    for (const Field& field : kind.fields()) {
        if (field.system || field.secret)
            continue;
        fields.push_back(field);
        columns.push_back(templateColumn(field));
    }
    const auto writer = SheetWriter::create(path);
    writer->beginSheet(paper::kindLabel(kind), columns);
    writeGuide(*writer, kind, fields);
    writer->finish();
}

BadRowsWriter::BadRowsWriter(const QString& path, const QString& sheet, const HeaderMatch& header)
    : m_writer(SheetWriter::create(path))
    , m_columns(header.headings.size())
{
    std::vector<OutputColumn> columns;
    for (const QString& heading : header.headings)
        columns.push_back({heading});
    columns.push_back({QStringLiteral("Lỗi"), Format::Text, wideColumn});
    m_writer->beginSheet(sheet, columns);
}

void BadRowsWriter::add(const Row& row, const QStringList& messages)
{
    std::vector<Cell> cells = row.cells;
    cells.resize(m_columns);
    for (Cell& cell : cells) {
        if (cell.digits > 0)
            cell = Cell::ofText(cell.shown());
    }
    cells.push_back(Cell::ofText(messages.join(QStringLiteral("; "))));
    m_writer->writeRow(cells);
}

} // namespace soattt
