#include "models/core/error.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/readahead.h"

#include <QTemporaryDir>
#include <QTest>

using namespace soattt;

namespace {

constexpr int manyRows = 3 * ReadAhead::firstRows;

/// Rows of numbers; throws in place of one of them when told to.
class Numbers : public SheetReader
{
public:
    explicit Numbers(int rows, int throwsAt = -1)
        : m_rows(rows)
        , m_throwsAt(throwsAt)
    {
    }

    Format format() const override { return Format::Csv; }
    const std::vector<Sheet>& sheets() const override { return m_sheets; }
    void select(qsizetype sheet) override
    {
        m_row = 0;
        m_sheet = sheet;
    }
    bool nextRow(Row& row) override
    {
        row.cells.clear();
        if (m_row == m_throwsAt)
            throw DataError(QStringLiteral("row %1").arg(m_row));
        if (m_row == m_rows)
            return false;
        row.number = ++m_row;
        for (const QString& text : {QString::number(m_sheet), QString::number(m_row)})
            row.cells.push_back(Cell::ofText(text));
        return true;
    }
    double progress() const override { return double(m_row) / m_rows; }

private:
    std::vector<Sheet> m_sheets{{QStringLiteral("a"), false}, {QStringLiteral("b"), false}};
    int m_rows;
    int m_throwsAt;
    int m_row = 0;
    qsizetype m_sheet = 0;
};

/// How many rows came, each in its place.
int rowsOf(SheetReader& reader, qsizetype sheet, int most = manyRows + 1)
{
    int count = 0;
    double progress = 0;
    Row row;
    while (count < most && reader.nextRow(row)) {
        ++count;
        const bool right = row.number == count && row.cells.size() == 2 &&
                           row.at(0).text == QString::number(sheet) &&
                           row.at(1).text == QString::number(count) &&
                           reader.progress() >= progress;
        if (!right)
            return -count;
        progress = reader.progress();
    }
    return count;
}

} // namespace

/// What is read ahead is what would have been read.
class TestReadAhead : public QObject
{
    Q_OBJECT

private slots:
    void givesEveryRowInItsPlace_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, ReadAhead::firstRows - 1, ReadAhead::firstRows,
                               ReadAhead::firstRows + 1, manyRows})
            QTest::addRow("%d", rows) << rows;
    }

    void givesEveryRowInItsPlace()
    {
        QFETCH(int, rows);
        ReadAhead reader(std::make_unique<Numbers>(rows));
        QCOMPARE(reader.sheets().size(), 2U);
        QCOMPARE(reader.format(), SheetReader::Format::Csv);
        for (const qsizetype sheet : {0, 1, 0}) {
            reader.select(sheet);
            QCOMPARE(rowsOf(reader, sheet), rows);
            Row row;
            QVERIFY(!reader.nextRow(row));
            QVERIFY(row.cells.empty());
        }
    }

    void whatItThrowsComesAfterTheRows_data()
    {
        QTest::addColumn<int>("at");
        for (const int at : {0, ReadAhead::firstRows, ReadAhead::firstRows + 1, manyRows})
            QTest::addRow("%d", at) << at;
    }

    void whatItThrowsComesAfterTheRows()
    {
        QFETCH(int, at);
        ReadAhead reader(std::make_unique<Numbers>(manyRows, at));
        reader.select(0);
        QCOMPARE(rowsOf(reader, 0, at), at);
        Row row;
        for (int again = 0; again < 2; ++again) {
            try {
                reader.nextRow(row);
                QFAIL("nothing was thrown");
            } catch (const DataError& error) {
                QCOMPARE(error.message(), QStringLiteral("row %1").arg(at));
            }
        }
    }

    void mayBeLeftInTheMiddle()
    {
        for (const int rows : {0, 10, ReadAhead::firstRows + 1, manyRows - 1}) {
            ReadAhead reader(std::make_unique<Numbers>(manyRows));
            reader.select(0);
            QCOMPARE(rowsOf(reader, 0, rows), rows);
            reader.select(1);
            QCOMPARE(rowsOf(reader, 1), manyRows);
            reader.select(0);
            QCOMPARE(rowsOf(reader, 0, rows), rows);
        }
    }

    /// As opened by the program.
    void readsALongFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 1; i <= manyRows; ++i)
            file.write("0," + QByteArray::number(i) + "\n");
        file.close();
        const auto reader = SheetReader::open(path);
        reader->select(0);
        CsvReader alone(path, {});
        alone.select(0);
        Row row;
        Row expected;
        int rows = 0;
        while (alone.nextRow(expected)) {
            QVERIFY(reader->nextRow(row));
            QCOMPARE(row, expected);
            ++rows;
        }
        QCOMPARE(rows, manyRows);
        QVERIFY(!reader->nextRow(row));
        QCOMPARE(reader->progress(), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestReadAhead)
#include "tst_readahead.moc"
