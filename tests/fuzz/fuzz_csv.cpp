#include "models/core/error.h"
#include "models/exchange/csvreader.h"
#include "tests/fuzz/inputfile.h"
#include "tests/fuzz/targets.h"

namespace soattt::fuzz {

namespace {

/// What a reader gave, up to where it refused.
struct Told
{
    QChar delimiter;
    TextEncoding encoding = TextEncoding::Utf8;
    QStringList rows;
    bool refused = false;
};

void readAll(CsvReader& reader, QStringList& rows)
{
    for (Row row; reader.nextRow(row);) {
        require(reader.progress() >= 0 && reader.progress() <= 1, "progress is a part");
        QStringList cells{QString::number(row.number)};
        for (const Cell& cell : row.cells)
            cells.append(cell.text);
        rows.append(cells.join(QChar(0x1f)));
    }
}

Told told(const QString& path, qint64 chunkBytes)
{
    ReadLimits limits;
    limits.fieldChars = 500;
    limits.recordChars = 1'000;
    limits.chunkBytes = chunkBytes;
    Told result;
    try {
        CsvReader reader(path, limits);
        result.delimiter = reader.delimiter();
        result.encoding = reader.encoding();
        reader.select(0);
        readAll(reader, result.rows);
        QStringList again; // from the beginning once more
        reader.select(0);
        readAll(reader, again);
        require(again == result.rows, "read twice, the same rows");
    } catch (const Error& error) {
        require(!error.text().isEmpty(), "a refusal has a sentence");
        result.refused = true;
    }
    return result;
}

} // namespace

/// In one piece and in small ones: the same rows. The delimiter is guessed from the first piece.
void csv(const QByteArray& input)
{
    constexpr qint64 large = 64 << 10;
    constexpr qint64 small = 64;
    const QString path = inputFile(input, "a.csv");
    const Told whole = told(path, large);
    if (input.size() <= small || input.contains("sep=") || input.contains(QByteArray("s\0e\0p", 5)))
        return;
    const Told pieces = told(path, small);
    if (pieces.delimiter != whole.delimiter || pieces.encoding != whole.encoding)
        return;
    require(pieces.refused == whole.refused, "in pieces refused as in one");
    require(whole.refused || pieces.rows == whole.rows, "in pieces the same rows as in one");
}

} // namespace soattt::fuzz
