#pragma once

#include "models/exchange/cell.h"
#include "models/exchange/readlimits.h"

#include <QStringList>

#include <memory>

namespace soattt {

/// A table file read row by row, whatever it is: an .xlsx or .xlsm workbook or delimited text.
/// Data only: macros, formulas (their stored value is taken), links and pictures are passed over.
///
///     const auto reader = SheetReader::open(path);
///     reader->select(0);
///     for (Row row; reader->nextRow(row);) …
///
/// Every call may throw DataError (the file is not what it should be) or StorageError (it can't be
/// opened), with a sentence for the person.
class SheetReader
{
public:
    enum class Format { Xlsx, Csv };

    struct Sheet
    {
        QString name;
        bool hidden = false;
    };

    /// Tells the kind of file by its content; the name only matters for the note of notes().
    static std::unique_ptr<SheetReader> open(const QString& path, const ReadLimits& limits = {});
    virtual ~SheetReader() = default;
    Q_DISABLE_COPY_MOVE(SheetReader)

    virtual Format format() const = 0;
    /// In the workbook's order; delimited text is one sheet without a name.
    virtual const std::vector<Sheet>& sheets() const = 0;
    /// Goes to the first row of that sheet.
    virtual void select(qsizetype sheet) = 0;
    /// The next row that is not empty; false at the end. Of merged cells the first one has the
    /// value.
    virtual bool nextRow(Row& row) = 0;
    /// Part of the sheet that was read, 0…1.
    virtual double progress() const = 0;
    /// What the person should know though nothing is wrong, as whole sentences.
    const QStringList& notes() const { return m_notes; }

protected:
    SheetReader() = default;

private:
    QStringList m_notes;
};

} // namespace soattt
