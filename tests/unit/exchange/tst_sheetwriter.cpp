#include "handmadexlsx.h"

#include "models/core/error.h"
#include "models/exchange/sheetwriter.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace soattt;

class tst_SheetWriter : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void roundTrip_data();
    void roundTrip();
    void keepsTexts_data();
    void keepsTexts();
    void writesTypedCells();
    void writesTitlesAndGuide();
    void writesOldDatesAsText();
    void csvLooksAsExcelWantsIt();
    void openpyxlSeesDropDowns();
    void refusesLongText_data();
    void refusesLongText();
    void leavesNothingWithoutFinish_data();
    void leavesNothingWithoutFinish();
    void replacesOnlyAtTheEnd();
    void refusesFullDisk();
    void refusesMissingFolder();
    void namesColumns();

private:
    QString path(const QString& name) const { return m_dir.filePath(name); }
    QStringList files() const { return QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden); }
    static std::vector<OutputColumn> columns()
    {
        using Format = OutputColumn::Format;
        return {{QStringLiteral("Tên"), Format::Text},
                {QStringLiteral("Giá"), Format::Money},
                {QStringLiteral("Ngày"), Format::Date},
                {QStringLiteral("Lúc"), Format::DateTime}};
    }
    QTemporaryDir m_dir;
};

void tst_SheetWriter::cleanup()
{
    for (const QString& file : files())
        QFile::remove(path(file));
}

void tst_SheetWriter::roundTrip_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("xlsx") << QStringLiteral("sổ tài sản.xlsx");
    QTest::newRow("csv") << QStringLiteral("sổ tài sản.csv");
}

void tst_SheetWriter::roundTrip()
{
    QFETCH(QString, name);
    const auto writer = SheetWriter::create(path(name));
    writer->beginSheet(QStringLiteral("Tài sản"), columns());
    writer->writeRow({Cell::ofText(QStringLiteral("Máy in")), Cell::ofNumber(12450000),
                      Cell::ofDate(QDate(2026, 3, 5)),
                      Cell::ofDate(QDate(2026, 3, 5), QTime(9, 15))});
    writer->writeRow({});
    writer->writeRow({Cell(), Cell::ofNumber(-0.5)});
    writer->finish();
    QCOMPARE(files(), QStringList(name));
    QCOMPARE(shownRows(path(name)),
             QStringList({QStringLiteral("1: Tên|Giá|Ngày|Lúc"),
                          QStringLiteral("2: Máy in|12450000|05/03/2026|05/03/2026 09:15"),
                          QStringLiteral("4: |-0.5")}));
}

void tst_SheetWriter::keepsTexts_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("text");
    const QStringList texts{QStringLiteral("=1+1"),
                            QStringLiteral("+84 912 345 678"),
                            QStringLiteral("-"),
                            QStringLiteral("@SUM(A1)"),
                            QStringLiteral("'=1"),
                            QStringLiteral("007"),
                            QStringLiteral("1e5"),
                            QStringLiteral("05/03/2026"),
                            QStringLiteral("TRUE"),
                            QStringLiteral("  hai đầu "),
                            QStringLiteral("a\nb"),
                            QStringLiteral("nói \"vâng\", rồi; thôi"),
                            QStringLiteral("_x000D_"),
                            QStringLiteral("_x005F_x000D_"),
                            QStringLiteral("<&>'"),
                            QStringLiteral("12345678901234567890"),
                            QStringLiteral("Ộ ẫ đ 😀"),
                            QStringLiteral("http://a.vn"),
                            QString(SheetWriter::longestText, QLatin1Char('x')),
                            QStringLiteral("\tx"),
                            QStringLiteral("\x01x")};
    for (const char* ending : {".xlsx", ".csv"}) {
        for (const QString& text : texts)
            QTest::addRow("%s %s", ending, qPrintable(text.left(20)))
                << QString::fromLatin1(ending) << text;
    }
}

void tst_SheetWriter::keepsTexts()
{
    QFETCH(QString, ending);
    QFETCH(QString, text);
    const QString file = path(QStringLiteral("a") + ending);
    const auto writer = SheetWriter::create(file);
    writer->beginSheet(QStringLiteral("a"), columns());
    writer->writeRow({Cell::ofText(text), Cell::ofText(text)});
    writer->finish();
    const auto reader = SheetReader::open(file);
    reader->select(0);
    Row row;
    QVERIFY(reader->nextRow(row));
    QVERIFY(reader->nextRow(row));
    QCOMPARE(row.at(0).kind, Cell::Kind::Text);
    QCOMPARE(row.at(0).text, text);
    QCOMPARE(row.at(1).text, text);
}

void tst_SheetWriter::writesTypedCells()
{
    const auto writer = SheetWriter::create(path(QStringLiteral("a.xlsx")));
    writer->beginSheet(QStringLiteral("a"), columns());
    const std::vector<Cell> cells{Cell::ofNumber(5), Cell::ofBoolean(true),
                                  Cell::ofDate(QDate(1900, 3, 1)),
                                  Cell::ofDate(QDate(9999, 12, 31), QTime(23, 59, 59))};
    writer->writeRow(cells);
    writer->finish();
    const auto reader = SheetReader::open(path(QStringLiteral("a.xlsx")));
    reader->select(0);
    Row row;
    QVERIFY(reader->nextRow(row));
    QVERIFY(reader->nextRow(row));
    for (Cell& cell : row.cells)
        cell.fontName.clear();
    QCOMPARE(row.cells.size(), cells.size());
    for (size_t i = 0; i < cells.size(); ++i)
        QVERIFY2(row.cells[i] == cells[i], qPrintable(row.cells[i].shown()));
}

void tst_SheetWriter::writesTitlesAndGuide()
{
    const auto writer = SheetWriter::create(path(QStringLiteral("a.xlsx")));
    writer->beginSheet(QStringLiteral("Tài [sản]: 2026/2027 có tên rất dài vượt quá 31 chữ"),
                       columns(), {QStringLiteral("DANH SÁCH"), QStringLiteral("Năm 2026")});
    writer->writeRow({Cell::ofText(QStringLiteral("Máy"))});
    writer->beginSheet(QStringLiteral("Hướng dẫn"), {{QStringLiteral("Cột")}});
    writer->writeRow({Cell::ofText(QStringLiteral("Tên"))});
    writer->finish();
    const auto reader = SheetReader::open(path(QStringLiteral("a.xlsx")));
    QCOMPARE(reader->sheets().size(), size_t(2));
    QCOMPARE(shownRows(*reader, 0),
             QStringList({QStringLiteral("1: DANH SÁCH"), QStringLiteral("2: Năm 2026"),
                          QStringLiteral("3: Tên|Giá|Ngày|Lúc"), QStringLiteral("4: Máy")}));
    QCOMPARE(shownRows(*reader, 1),
             QStringList({QStringLiteral("1: Cột"), QStringLiteral("2: Tên")}));
}

void tst_SheetWriter::writesOldDatesAsText()
{
    const auto writer = SheetWriter::create(path(QStringLiteral("a.xlsx")));
    writer->beginSheet(QStringLiteral("a"), columns());
    writer->writeRow({Cell(), Cell(), Cell::ofDate(QDate(1890, 5, 19))});
    writer->finish();
    QCOMPARE(shownRows(path(QStringLiteral("a.xlsx"))).value(1), QStringLiteral("2: ||19/05/1890"));
}

void tst_SheetWriter::csvLooksAsExcelWantsIt()
{
    const auto writer = SheetWriter::create(path(QStringLiteral("a.csv")));
    writer->beginSheet(QStringLiteral("a"), columns(), {QStringLiteral("bỏ qua")});
    writer->writeRow({Cell::ofText(QStringLiteral("=1,5")), Cell::ofNumber(-5),
                      Cell::ofDate(QDate(2026, 3, 5))});
    writer->beginSheet(QStringLiteral("b"), columns());
    writer->writeRow({Cell::ofText(QStringLiteral("bỏ qua"))});
    writer->finish();
    QFile file(path(QStringLiteral("a.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("\xef\xbb\xbfTên,Giá,Ngày,Lúc\r\n\"'=1,5\",-5,05/03/2026\r\n"));
}

void tst_SheetWriter::openpyxlSeesDropDowns()
{
    const QString file = path(QStringLiteral("a.xlsx"));
    const auto writer = SheetWriter::create(file);
    OutputColumn state{QStringLiteral("Tình trạng")};
    for (int i = 0; i < 60; ++i)
        state.choices.append(QStringLiteral("Lựa chọn, số %1").arg(i));
    state.hint = QStringLiteral("Chọn một dòng");
    writer->beginSheet(QStringLiteral("a"), {{QStringLiteral("Mã")}, state});
    writer->finish();
    const QString script = QStringLiteral(R"py(
import sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
sheet = book.worksheets[0]
rule = sheet.data_validations.dataValidation[0]
print(rule.sqref, rule.formula1, rule.promptTitle, sheet.freeze_panes, sheet.auto_filter.ref,
      book.worksheets[1].sheet_state, book.worksheets[1].cell(60, 1).value, sep="|")
)py");
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script, file});
    if (!python.waitForFinished() || python.exitCode() != 0)
        QSKIP("openpyxl is not installed");
    QCOMPARE(QString::fromUtf8(python.readAllStandardOutput().trimmed()),
             QStringLiteral(
                 "B2:B1048576|'Choices'!$A$1:$A$60|Tình trạng|A2|A1:B1|hidden|Lựa chọn, số 59"));
}

void tst_SheetWriter::refusesLongText_data()
{
    roundTrip_data();
}

void tst_SheetWriter::refusesLongText()
{
    QFETCH(QString, name);
    const auto writer = SheetWriter::create(path(name));
    writer->beginSheet(QStringLiteral("a"), columns());
    writer->writeRow({});
    try {
        writer->writeRow(
            {Cell(), Cell::ofText(QString(SheetWriter::longestText + 1, QLatin1Char('x')))});
        QFAIL("was written");
    } catch (const DataError& error) {
        QVERIFY2(error.message().contains(QStringLiteral("B3")), qPrintable(error.message()));
    }
}

void tst_SheetWriter::leavesNothingWithoutFinish_data()
{
    roundTrip_data();
}

void tst_SheetWriter::leavesNothingWithoutFinish()
{
    QFETCH(QString, name);
    {
        const auto writer = SheetWriter::create(path(name));
        writer->beginSheet(QStringLiteral("a"), columns());
        writer->writeRow({Cell::ofText(QStringLiteral("x"))});
    }
    QCOMPARE(files(), QStringList());
}

void tst_SheetWriter::replacesOnlyAtTheEnd()
{
    const QString file = path(QStringLiteral("a.xlsx"));
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto writer = SheetWriter::create(file);
    writer->beginSheet(QStringLiteral("a"), columns());
    QCOMPARE(QFileInfo(file).size(), 3);
    writer->finish();
    QVERIFY(QFileInfo(file).size() > 3);
    QCOMPARE(files().size(), 1);
}

/// Writing beyond a size limit fails as on a full disk.
void tst_SheetWriter::refusesFullDisk()
{
#ifdef Q_OS_LINUX
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before;
    getrlimit(RLIMIT_FSIZE, &before);
    for (const rlim_t size : {rlim_t(1), rlim_t(500), rlim_t(20'000), rlim_t(300'000)}) {
        const auto writer = SheetWriter::create(path(QStringLiteral("a.xlsx")));
        const rlimit small{size, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        bool refused = false;
        try {
            writer->beginSheet(QStringLiteral("a"), columns());
            for (int row = 0; row < 10'000; ++row)
                writer->writeRow({Cell::ofText(QStringLiteral("Máy số %1").arg(row))});
            writer->finish();
        } catch (const StorageError& error) {
            refused = error.message().contains(QStringLiteral("a.xlsx"));
        }
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(refused);
        QVERIFY(!QFile::exists(path(QStringLiteral("a.xlsx"))));
    }
#else
    QSKIP("needs a limit on the size of files");
#endif
}

void tst_SheetWriter::refusesMissingFolder()
{
    QVERIFY_THROWS_EXCEPTION(StorageError, SheetWriter::create(path(QStringLiteral("no/a.xlsx"))));
    QVERIFY_THROWS_EXCEPTION(StorageError, SheetWriter::create(path(QStringLiteral("no/a.csv"))));
    QVERIFY_THROWS_EXCEPTION(StorageError, SheetReader::open(path(QStringLiteral("no/a.csv"))));
}

void tst_SheetWriter::namesColumns()
{
    QCOMPARE(cellName(0, 1), QStringLiteral("A1"));
    QCOMPARE(cellName(25, 2), QStringLiteral("Z2"));
    QCOMPARE(cellName(26, 3), QStringLiteral("AA3"));
    QCOMPARE(cellName(16'383, 4), QStringLiteral("XFD4"));
}

QTEST_GUILESS_MAIN(tst_SheetWriter)
#include "tst_sheetwriter.moc"
