#include "models/exchange/sheetwriter.h"

#include "models/core/error.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/xlsxfilewriter.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace

std::unique_ptr<SheetWriter> SheetWriter::create(const QString& path)
{
    if (path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return std::make_unique<XlsxFileWriter>(path);
    return std::make_unique<CsvWriter>(path);
}

void SheetWriter::checkText(const QString& text, qsizetype column, qint32 row)
{
    if (text.size() <= longestText)
        return;
    throw DataError(Words::tr("The text for cell %1 (\"%2…\") has %3 characters; a cell holds %4.")
                        .arg(cellName(column, row), text.left(40))
                        .arg(text.size())
                        .arg(longestText),
                    Words::tr("Shorten that text in its record and try again."));
}

} // namespace soattt
