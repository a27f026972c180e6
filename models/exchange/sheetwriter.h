#pragma once

#include "models/exchange/cell.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace soattt {

/// One column of a table to be written.
struct OutputColumn
{
    enum class Format { Text, Integer, Number, Money, Date, DateTime };

    QString title;
    Format format = Format::Text;
    int width = 0;            ///< in characters; 0 takes a fitting one
    bool required = false;    ///< the heading stands out
    QStringList choices = {}; ///< a drop-down with these answers (.xlsx only)
    bool freeChoice = false;  ///< the drop-down proposes, other answers are not refused
    QString hint = {};        ///< shown when a cell of the column is chosen (.xlsx only)
};

/// A table file written row by row: one or several sheets in an .xlsx, the first one alone in a
/// CSV. The file appears under its name only when finish() returns; before, and when anything
/// throws, whatever stood there stays.
///
/// Texts stay texts: "=1+1", "+84…", "007" are never formulas or numbers. Throws DataError naming
/// the cell when a text is longer than Excel holds, StorageError when the disk refuses.
class SheetWriter
{
public:
    /// By the ending of the name: .xlsx, else CSV.
    static std::unique_ptr<SheetWriter> create(const QString& path);
    virtual ~SheetWriter() = default;
    Q_DISABLE_COPY_MOVE(SheetWriter)

    /// `titles` are rows above the headings (.xlsx only). Ends the sheet before it.
    virtual void beginSheet(const QString& name, const std::vector<OutputColumn>& columns,
                            const QStringList& titles = {}) = 0;
    virtual void writeRow(const std::vector<Cell>& cells) = 0;
    virtual void finish() = 0;

    static constexpr int longestText = 32'767; ///< what a cell of Excel holds, in UTF-16 units

protected:
    SheetWriter() = default;
    /// Throws DataError when the text is longer than a cell holds.
    static void checkText(const QString& text, qsizetype column, qint32 row);
};

} // namespace soattt
