#include "models/core/error.h"
#include "models/exchange/sheetreader.h"
#include "tests/fuzz/inputfile.h"
#include "tests/fuzz/targets.h"

namespace soattt::fuzz {

namespace {

/// Small, so that an input is quick; the reader must hold them.
ReadLimits smallLimits()
{
    ReadLimits limits;
    limits.entryBytes = 4 << 20;
    limits.totalBytes = 8 << 20;
    limits.rows = 5'000;
    limits.cells = 200'000;
    limits.sharedStrings = 50'000;
    limits.sharedBytes = 4 << 20;
    return limits;
}

} // namespace

void xlsx(const QByteArray& input)
{
    const ReadLimits limits = smallLimits();
    try {
        const auto reader = SheetReader::open(inputFile(input, "a.xlsx"), limits);
        for (qsizetype sheet = 0; sheet < qsizetype(reader->sheets().size()) && sheet < 3;
             ++sheet) {
            reader->select(sheet);
            qint64 rows = 0;
            for (Row row; reader->nextRow(row); ++rows)
                require(reader->progress() >= 0, "progress is a part");
            require(rows <= limits.rows, "no more rows than the limit");
        }
    } catch (const Error& error) {
        require(!error.text().isEmpty(), "a refusal has a sentence");
    }
}

} // namespace soattt::fuzz
