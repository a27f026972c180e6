#include "models/exchange/recordimporter.h"

#include "models/core/error.h"
#include "models/core/text.h"
#include "models/exchange/cellvalue.h"
#include "models/registers/catalog.h"
#include "models/registers/fieldtext.h"
#include "models/registers/labels.h"

#include <QCoreApplication>

#include <utility>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qsizetype mostKnown = 20'000; ///< readings kept per field
constexpr int surveyRows = 2'000;

bool isImported(const Field& field)
{
    return !field.system && !field.secret;
}

/// Answers that recur and are costly to read: labels are compared, records looked up.
bool recurs(const Field& field)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Choices:
    case FieldType::YesNo:
    case FieldType::Reference:
    case FieldType::References:
        return true;
    default:
        return false;
    }
}

QStringList namesOf(const Field& field)
{
    return QStringList{paper::fieldLabel(field), fieldLabel(field),
                       QString::fromUtf8(field.label)} +
           field.aliases;
}

/// The first rows with their texts in Unicode, for looking at headings only.
std::vector<Row> inUnicode(std::vector<Row> rows)
{
    LegacySurvey survey;
    for (const Row& row : rows)
        survey.add(row);
    for (const LegacyColumn& column : survey.result({})) {
        for (Row& row : rows) {
            if (size_t(column.column) < row.cells.size()) {
                Cell& cell = row.cells[size_t(column.column)];
                cell.text = converted(cell, column);
            }
        }
    }
    return rows;
}

bool isBlank(const Cell& cell)
{
    return cell.isEmpty() ||
           (cell.kind == Cell::Kind::Text && QStringView(cell.text).trimmed().isEmpty());
}

QString joined(const std::vector<HeaderMatch::Column>& columns)
{
    QStringList headings;
    for (const HeaderMatch::Column& column : columns)
        headings.append(QLatin1Char('"') + column.heading + QLatin1Char('"'));
    return headings.join(QStringLiteral(", "));
}

} // namespace

void ImportedRow::applyTo(Record& record) const
{
    for (const Entry& entry : entries)
        record.set(entry.field, entry.value);
}

RecordImporter::RecordImporter(std::unique_ptr<SheetReader> reader, const RecordKind& kind,
                               ImportOptions options, Lookup lookup)
    : m_reader(std::move(reader))
    , m_kind(kind)
    , m_options(std::move(options))
    , m_lookup(std::move(lookup))
{
    chooseSheet();
    survey();
    mapColumns();
    restart();
}

/// The sheet that has most of the headings, the first of equals. Others with at least half as many
/// are named in the notes.
void RecordImporter::chooseSheet()
{
    QHash<QString, size_t> found;
    for (size_t i = 0; i < m_reader->sheets().size(); ++i) {
        const SheetReader::Sheet& sheet = m_reader->sheets()[i];
        const bool wanted =
            m_options.sheet.isEmpty() ? !sheet.hidden : sheet.name == m_options.sheet;
        const auto header = wanted ? headerOf(qsizetype(i)) : std::nullopt;
        if (!header)
            continue;
        found.insert(sheet.name, header->columns.size());
        if (header->columns.size() <= m_header.columns.size())
            continue;
        m_sheetIndex = qsizetype(i);
        m_sheet = sheet.name;
        m_header = *header;
    }
    if (m_header.columns.empty())
        takeFirstRow();
    QStringList others;
    for (auto sheet = found.begin(); sheet != found.end(); ++sheet) {
        if (sheet.key() != m_sheet && sheet.value() * 2 >= m_header.columns.size())
            others.append(QLatin1Char('"') + sheet.key() + QLatin1Char('"'));
    }
    others.sort();
    makeNotes(others);
}

/// Of the sheet asked for, else of the first that is not hidden.
void RecordImporter::takeFirstRow()
{
    for (size_t i = 0; m_options.anyHeadings && i < m_reader->sheets().size(); ++i) {
        const SheetReader::Sheet& sheet = m_reader->sheets()[i];
        if (m_options.sheet.isEmpty() ? sheet.hidden : sheet.name != m_options.sheet)
            continue;
        std::vector<Row> first(1);
        m_reader->select(qsizetype(i));
        const auto header =
            m_reader->nextRow(first.front()) ? firstRowAsHeader(first) : std::nullopt;
        if (!header)
            continue;
        m_sheetIndex = qsizetype(i);
        m_sheet = sheet.name;
        m_header = *header;
        return;
    }
    throwNoHeadings();
}

void RecordImporter::throwNoHeadings() const
{
    throw DataError(
        Words::tr("No sheet has the headings of \"%1\" in its first %2 rows.")
            .arg(kindLabel(m_kind))
            .arg(headerRows),
        Words::tr("Name the columns as in the template of that register, or choose the columns "
                  "by hand."));
}

std::optional<HeaderMatch> RecordImporter::headerOf(qsizetype sheet)
{
    std::vector<Row> rows;
    m_reader->select(sheet);
    for (Row row; m_reader->nextRow(row) && row.number <= headerRows + 1;)
        rows.push_back(row);
    const std::vector<ColumnSpec> wanted = specs();
    const qsizetype least = m_options.anyHeadings ? 1 : 2;
    auto asWritten = findHeader(rows, wanted, least);
    auto asMeant = findHeader(inUnicode(rows), wanted, least);
    if (asMeant && (!asWritten || asMeant->columns.size() > asWritten->columns.size()))
        return asMeant;
    return asWritten;
}

/// What the person mapped by hand comes first, so that it wins over the kind's own names.
std::vector<ColumnSpec> RecordImporter::specs() const
{
    std::vector<ColumnSpec> result;
    for (auto hand = m_options.mapping.begin(); hand != m_options.mapping.end(); ++hand)
        result.push_back({hand.value(), {hand.key()}, false});
    const Record blank = m_kind.blank();
    for (size_t i = 0; i < m_kind.fields().size(); ++i) {
        const Field& field = m_kind.fields()[i];
        const bool needed = field.required && i > 0 && isEmpty(blank.at(int(i)));
        if (isImported(field))
            result.push_back({field.key, namesOf(field), needed});
    }
    return result;
}

void RecordImporter::makeNotes(const QStringList& otherSheets)
{
    m_notes = m_reader->notes();
    if (!otherSheets.isEmpty()) {
        m_notes.append(Words::tr("Only the sheet \"%1\" is read; these have such headings too: %2.")
                           .arg(m_sheet, otherSheets.join(QStringLiteral(", "))));
    }
    if (!m_header.unknown.empty())
        m_notes.append(Words::tr("Columns not imported: %1.").arg(joined(m_header.unknown)));
    if (!m_header.ambiguous.empty()) {
        m_notes.append(Words::tr("Columns not imported, since another one means the same: %1.")
                           .arg(joined(m_header.ambiguous)));
    }
}

void RecordImporter::survey()
{
    LegacySurvey survey;
    Row row;
    m_reader->select(m_sheetIndex);
    for (int count = 0; count < surveyRows && m_reader->nextRow(row); ++count) {
        if (row.number > m_header.lastRow)
            survey.add(row);
    }
    m_legacyColumns = survey.result(m_header.headings);
}

void RecordImporter::mapColumns()
{
    for (const HeaderMatch::Column& column : m_header.columns) {
        const Field* field = m_kind.find(column.key);
        if (!field || !isImported(*field))
            continue;
        MappedColumn mapped{column.column, m_kind.indexOf(column.key), column.heading, nullptr};
        for (const LegacyColumn& legacy : m_legacyColumns) {
            if (legacy.column == column.column && m_options.convertLegacy)
                mapped.legacy = &legacy;
        }
        m_columns.push_back(mapped);
    }
}

void RecordImporter::restart()
{
    m_reader->select(m_sheetIndex);
    m_seen.clear();
}

bool RecordImporter::next(ImportedRow& row)
{
    while (m_reader->nextRow(row.source)) {
        row.code.clear();
        row.entries.clear();
        row.errors.clear();
        if (row.source.number <= m_header.lastRow || m_header.isRepeated(row.source))
            continue;
        for (const MappedColumn& column : m_columns)
            readCell(row, column);
        if (!row.entries.empty() || !row.errors.empty())
            return true;
    }
    return false;
}

void RecordImporter::readCell(ImportedRow& row, const MappedColumn& column)
{
    const Cell& source = row.source.at(column.column);
    if (isBlank(source))
        return;
    const Field& field = m_kind.fields()[size_t(column.field)];
    const bool convert = column.legacy && source.kind == Cell::Kind::Text;
    const Reading reading = convert ? read(field, Cell::ofText(converted(source, *column.legacy)))
                                    : read(field, source);
    if (!reading.value) {
        row.errors.push_back(errorOf(row, column, reading.message));
    } else if (field.mark) {
        const bool set = *reading.value == Value(true);
        row.entries.push_back({column.field, set ? Value(true) : Value()});
    } else if (!isEmpty(*reading.value)) {
        checkRepetition(row, column, *reading.value);
        row.entries.push_back({column.field, *reading.value});
        if (column.field == 0)
            row.code = textOf(*reading.value);
    }
}

RecordImporter::Reading RecordImporter::read(const Field& field, const Cell& cell)
{
    if (!recurs(field))
        return readOnce(field, cell);
    auto& known = m_known[int(&field - m_kind.fields().data())];
    const QString shown = cell.shown();
    const auto found = known.constFind(shown);
    if (found != known.cend())
        return *found;
    Reading reading = readOnce(field, cell);
    if (known.size() < mostKnown)
        known.insert(shown, reading);
    return reading;
}

RecordImporter::Reading RecordImporter::readOnce(const Field& field, const Cell& cell)
{
    if (cell.kind == Cell::Kind::Error)
        return {std::nullopt, Words::tr("The cell holds an error of Excel.")};
    const auto value = valueFromCell(field, cell);
    if (!value) {
        const QString noDay = missingDay(field, cell.text);
        return {std::nullopt,
                noDay.isEmpty() ? Words::tr("Expected %1.").arg(expectation(field)) : noDay};
    }
    const bool reference =
        field.type == FieldType::Reference || field.type == FieldType::References;
    return reference && !isEmpty(*value) ? resolved(field, *value) : Reading{value, {}};
}

/// Names of other records become their codes.
RecordImporter::Reading RecordImporter::resolved(const Field& field, const Value& value) const
{
    const auto* list = std::get_if<QStringList>(&value);
    const RecordKind* target = findKind(field.target);
    const QString kind = target ? kindSingular(*target) : field.target;
    QStringList codes;
    for (const QString& text : list ? *list : QStringList(textOf(value))) {
        const QStringList found = m_lookup(field.target, text);
        if (found.isEmpty()) {
            return {std::nullopt,
                    Words::tr("There is no %1 with the code or name \"%2\".").arg(kind, text)};
        }
        if (found.size() > 1) {
            return {std::nullopt, Words::tr("Several have the name \"%1\": %2. Write the code.")
                                      .arg(text, found.mid(0, 5).join(QStringLiteral(", ")))};
        }
        codes.append(found.first());
    }
    return {list ? Value(codes) : Value(codes.first()), {}};
}

void RecordImporter::checkRepetition(ImportedRow& row, const MappedColumn& column,
                                     const Value& value)
{
    if (!m_kind.fields()[size_t(column.field)].unique)
        return;
    auto& rows = m_seen[column.field];
    const qsizetype before = rows.size();
    qint32& first = rows[canonicalText(value)];
    if (rows.size() > before) {
        first = row.source.number;
        return;
    }
    row.errors.push_back(
        errorOf(row, column, Words::tr("The same stands in row %1 already.").arg(first)));
}

CellError RecordImporter::errorOf(const ImportedRow& row, const MappedColumn& column,
                                  const QString& message) const
{
    return {m_sheet, row.source.number, column.heading, row.source.at(column.column).shown(),
            message};
}

std::vector<CellError> RecordImporter::explain(const ImportedRow& row,
                                               const std::vector<Problem>& problems) const
{
    std::vector<CellError> errors;
    for (const Problem& problem : problems) {
        MappedColumn column{-1, 0, {}, nullptr};
        for (const MappedColumn& mapped : m_columns) {
            if (m_kind.fields()[size_t(mapped.field)].key == problem.field)
                column = mapped;
        }
        if (const Field* field = m_kind.find(problem.field); field && column.heading.isEmpty())
            column.heading = paper::fieldLabel(*field);
        errors.push_back(errorOf(row, column, problem.message));
    }
    return errors;
}

} // namespace soattt
