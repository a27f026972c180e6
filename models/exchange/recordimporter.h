#pragma once

#include "models/exchange/headersearch.h"
#include "models/exchange/legacycolumns.h"
#include "models/exchange/sheetreader.h"
#include "models/registers/recordkind.h"

#include <functional>

namespace soattt {

/// What is wrong with one cell of a file; `column` is its heading.
struct CellError
{
    QString sheet;
    qint32 row = 0; ///< as Excel numbers it
    QString column;
    QString value;
    QString message;
    bool operator==(const CellError&) const = default;
};

/// What the person chose for an import.
struct ImportOptions
{
    QString sheet;                   ///< its name; empty takes the one with most headings
    QHash<QString, QString> mapping; ///< heading → field key by hand; an empty key: not imported
    bool convertLegacy = false;      ///< text in TCVN3 and VNI becomes Unicode
    /// One known heading is enough; where there is none, the first row holds the headings and the
    /// person says what they are.
    bool anyHeadings = false;
};

/// One row of a file, read as values of a record.
struct ImportedRow
{
    struct Entry
    {
        int field = 0; ///< index in the kind's table
        Value value;
    };

    Row source;                 ///< as it stands in the file
    QString code;               ///< empty when the row has none: a new record then
    std::vector<Entry> entries; ///< of cells that say something; empty cells are left out
    std::vector<CellError> errors;

    bool isSound() const { return errors.empty(); }
    /// Sets what the row says; what it does not say stays. For a new record start from
    /// RecordKind::blank(), for one of the book from the record itself.
    void applyTo(Record& record) const;
};

/// Reads the rows of a table file as records of one kind. Pure: what is already in the book it asks
/// through `lookup`, and it stores nothing. Dry run and real run are the same reading.
///
///     RecordImporter importer(SheetReader::open(path), kind, options, lookup);
///     for (ImportedRow row; importer.next(row);) …
class RecordImporter
{
public:
    /// Codes of the records of kind `kind` that have this code or, without regard to accents and
    /// case, this name. One is good; none or several are an error of the cell.
    using Lookup = std::function<QStringList(const QString& kind, const QString& text)>;

    /// Throws DataError when no sheet has the kind's headings.
    RecordImporter(std::unique_ptr<SheetReader> reader, const RecordKind& kind,
                   ImportOptions options, Lookup lookup);

    const QString& sheet() const { return m_sheet; }
    const HeaderMatch& header() const { return m_header; }
    /// Columns in an old encoding; converted only when the options say so.
    const std::vector<LegacyColumn>& legacyColumns() const { return m_legacyColumns; }
    /// What the person should know: columns and sheets not imported, how the file was read.
    const QStringList& notes() const { return m_notes; }
    double progress() const { return m_reader->progress(); }

    /// The next row that says anything; false at the end. Codes and unique values that stand twice
    /// in the file are errors of the later row.
    bool next(ImportedRow& row);
    /// Back to the first row, to read for good what was tried before.
    void restart();

    /// What RecordKind::check() or the book found wrong with the record of a row, as errors of its
    /// cells.
    std::vector<CellError> explain(const ImportedRow& row,
                                   const std::vector<Problem>& problems) const;

private:
    struct MappedColumn
    {
        qsizetype column = 0;
        int field = 0;
        QString heading;
        const LegacyColumn* legacy = nullptr;
    };
    struct Reading
    {
        std::optional<Value> value;
        QString message; ///< why there is none
    };

    void chooseSheet();
    [[noreturn]] void throwNoHeadings() const;
    std::optional<HeaderMatch> headerOf(qsizetype sheet);
    void takeFirstRow();
    std::vector<ColumnSpec> specs() const;
    void mapColumns();
    void survey();
    void makeNotes(const QStringList& otherSheets);
    void readCell(ImportedRow& row, const MappedColumn& column);
    Reading read(const Field& field, const Cell& cell);
    Reading readOnce(const Field& field, const Cell& cell);
    Reading resolved(const Field& field, const Value& value) const;
    void checkRepetition(ImportedRow& row, const MappedColumn& column, const Value& value);
    CellError errorOf(const ImportedRow& row, const MappedColumn& column,
                      const QString& message) const;

    std::unique_ptr<SheetReader> m_reader;
    const RecordKind& m_kind;
    ImportOptions m_options;
    Lookup m_lookup;

    qsizetype m_sheetIndex = 0;
    QString m_sheet;
    HeaderMatch m_header;
    std::vector<MappedColumn> m_columns;
    std::vector<LegacyColumn> m_legacyColumns;
    QStringList m_notes;
    QHash<int, QHash<QString, Reading>> m_known; ///< readings of answers that recur, by field
    QHash<int, QHash<QString, qint32>> m_seen;   ///< rows of unique values, by field
};

} // namespace soattt
