#pragma once

#include "models/exchange/headersearch.h"
#include "models/exchange/sheetwriter.h"
#include "models/registers/recordkind.h"

namespace soattt {

/// Writes records of one kind to a sheet, one row each.
class RecordExporter
{
public:
    enum class Style {
        Paper, ///< Vietnamese headings and answers, real dates and amounts
        Raw    ///< field keys, choice keys, ISO dates, whole đồng: for scripts
    };

    /// `fields` are the keys of the columns in order; empty takes all but secret ones.
    RecordExporter(const RecordKind& kind, Style style, const QStringList& fields = {});

    /// Begins a sheet named after the kind; `titles` stand above the headings.
    void begin(SheetWriter& to, const QStringList& titles = {}) const;
    void write(SheetWriter& to, const Record& record);

private:
    struct Column
    {
        int index = 0;
        const Field* field = nullptr;
        std::vector<Cell> answers; ///< one for each choice of the field, as written
    };

    void addColumn(int index);
    Cell cellOf(const Column& column, const Value& value) const;
    Cell answerOf(const Column& column, const QString& key) const;
    const RecordKind& m_kind;
    Style m_style;
    std::vector<Column> m_columns;
    std::vector<Cell> m_cells;
};

/// An empty table to fill in: headings, drop-downs for choices, formats, and a guide sheet that
/// says of each column what it wants. Vietnamese, as everything on paper.
void writeTemplate(const RecordKind& kind, const QString& path);

/// The rows an import refused, as they stood in the file, with a last column "Lỗi" that says why.
/// Mended, the file can be imported again.
class BadRowsWriter
{
public:
    BadRowsWriter(const QString& path, const QString& sheet, const HeaderMatch& header);
    void add(const Row& row, const QStringList& messages);
    /// The file appears only now.
    void finish() { m_writer->finish(); }

private:
    std::unique_ptr<SheetWriter> m_writer;
    size_t m_columns;
};

} // namespace soattt
