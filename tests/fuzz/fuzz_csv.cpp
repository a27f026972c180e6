#include "models/core/error.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "tests/fuzz/inputfile.h"
#include "tests/fuzz/targets.h"

namespace soattt::fuzz {

void csv(const QByteArray& input)
{
    ReadLimits limits;
    limits.fieldChars = 20'000;
    limits.recordChars = 50'000;
    try {
        CsvReader reader(inputFile(input, "a.csv"), limits);
        reader.select(0);
        qint64 rows = 0;
        for (Row row; reader.nextRow(row); ++rows)
            require(reader.progress() >= 0 && reader.progress() <= 1, "progress is a part");
        reader.select(0); // from the beginning again, the same
        qint64 again = 0;
        for (Row row; reader.nextRow(row);)
            ++again;
        require(rows == again, "read twice, the same rows");
    } catch (const Error& error) {
        require(!error.text().isEmpty(), "a refusal has a sentence");
    }
}

} // namespace soattt::fuzz
