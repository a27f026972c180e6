#include "models/core/error.h"
#include "models/reports/docxrenderer.h"
#include "models/reports/labelsheet.h"
#include "models/reports/pdfrenderer.h"
#include "pdftools.h"

#include <QImage>
#include <QTest>

#include <algorithm>

using namespace soattt;

namespace {

constexpr int dotsPerInch = 400;

double millimetres(int dots)
{
    return dots * 25.4 / dotsPerInch;
}

/// The first page of a PDF as dots.
QImage page(const pdftools::PdfFile& file, int resolution)
{
    const QString base = file.path() + QStringLiteral("-page");
    pdftools::run(QStringLiteral("pdftoppm"),
                  {QStringLiteral("-r"), QString::number(resolution), QStringLiteral("-gray"),
                   QStringLiteral("-png"), QStringLiteral("-singlefile"), file.path(), base});
    return QImage(base + QStringLiteral(".png"));
}

/// Where lines stand along a row or a column of dots: the middle of each dark stretch.
std::vector<double> lines(const QImage& image, int at, bool across)
{
    std::vector<double> found;
    const int length = across ? image.width() : image.height();
    int from = -1;
    for (int i = 0; i <= length; ++i) {
        const bool dark =
            i < length && qGray(across ? image.pixel(i, at) : image.pixel(at, i)) < 160;
        if (dark && from < 0)
            from = i;
        if (!dark && from >= 0) {
            found.push_back(millimetres(from + i - 1) / 2);
            from = -1;
        }
    }
    return found;
}

LabelSheet sheetOf(const LabelGrid& grid, int count, int first = 0)
{
    LabelSheet sheet;
    sheet.grid = grid;
    sheet.firstCell = first;
    for (int number = 1; number <= count; ++number)
        sheet.labels.push_back({QStringLiteral("TS-%1").arg(number, 4, 10, QLatin1Char('0')),
                                QStringLiteral("Máy vi tính để bàn số %1").arg(number),
                                QStringLiteral("UBND xã Hòa Bình")});
    return sheet;
}

ReportDocument built(const LabelSheet& sheet)
{
    return buildLabels(sheet, QDateTime(QDate(2026, 7, 5), QTime(1, 0), Qt::UTC));
}

/// Each cell of the first page as a picture of its own.
QStringList cellPictures(const pdftools::PdfFile& file, const LabelGrid& grid)
{
    constexpr int resolution = 200;
    constexpr double dots = resolution / 25.4;
    const QImage image = page(file, resolution);
    QStringList pictures;
    for (int cell = 0; cell < grid.cells(); ++cell) {
        const double left = grid.left + cell % grid.columns * (grid.width + grid.gapX);
        const double top = grid.top + cell / grid.columns * (grid.height + grid.gapY);
        pictures.append(QStringLiteral("%1-%2.png").arg(file.path()).arg(cell));
        image
            .copy(int(left * dots), int(top * dots), int(grid.width * dots),
                  int(grid.height * dots))
            .save(pictures.back());
    }
    return pictures;
}

QString refusal(const LabelSheet& sheet)
{
    try {
        built(sheet);
    } catch (const UserError& error) {
        return error.text();
    }
    return {};
}

} // namespace

class TestLabels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!pdftools::available() ||
            QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty())
            QSKIP("poppler-utils or zbar-tools is missing");
    }

    void cellsStandWhereTheyShould_data()
    {
        QTest::addColumn<int>("preset");
        for (size_t at = 0; at < labelPresets().size(); ++at)
            QTest::newRow(qPrintable(labelPresets()[at].key)) << int(at);
    }

    /// Both edges of every cell, measured on the page in dots.
    void cellsStandWhereTheyShould()
    {
        QFETCH(int, preset);
        const LabelGrid grid = labelPresets()[size_t(preset)].grid;
        LabelSheet sheet;
        sheet.grid = grid;
        sheet.calibration = true;
        const QImage image = page(pdftools::PdfFile(renderPdf(built(sheet))), dotsPerInch);
        const int row = int((grid.top + 2) / 25.4 * dotsPerInch);
        const int column = int((grid.left + 2) / 25.4 * dotsPerInch);
        const std::vector<double> across = lines(image, row, true);
        const std::vector<double> down = lines(image, column, false);
        const auto isAt = [](const std::vector<double>& found, double wanted) {
            return std::any_of(found.begin(), found.end(),
                               [wanted](double line) { return qAbs(line - wanted) < 0.2; });
        };
        for (int i = 0; i < grid.columns; ++i) {
            const double left = grid.left + i * (grid.width + grid.gapX);
            if (left > 0.2) // the edge of the paper itself can't be seen
                QVERIFY2(isAt(across, left), qPrintable(QString::number(left)));
            if (left + grid.width < 209.8)
                QVERIFY2(isAt(across, left + grid.width), qPrintable(QString::number(left)));
        }
        for (int i = 0; i < grid.rows; ++i) {
            const double top = grid.top + i * (grid.height + grid.gapY);
            QVERIFY2(isAt(down, top), qPrintable(QString::number(top)));
            QVERIFY2(isAt(down, top + grid.height), qPrintable(QString::number(top)));
        }
    }

    void everyCodeIsRead_data() { cellsStandWhereTheyShould_data(); }

    void everyCodeIsRead()
    {
        QFETCH(int, preset);
        const LabelGrid grid = labelPresets()[size_t(preset)].grid;
        const pdftools::PdfFile file(renderPdf(built(sheetOf(grid, grid.cells()))));
        const QStringList cells = cellPictures(file, grid);
        QStringList read =
            pdftools::run(QStringLiteral("zbarimg"),
                          QStringList{QStringLiteral("-q"), QStringLiteral("--raw")} + cells)
                .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        read.sort();
        QStringList wanted;
        for (const Label& label : sheetOf(grid, grid.cells()).labels)
            wanted.append(label.code);
        QCOMPARE(read, wanted);
        QVERIFY(!file.fonts().contains(QLatin1String("Type 3"))); // codes are vectors, texts fonts
    }

    void startsAtTheCellAndGoesOn()
    {
        const LabelGrid grid = labelPresets().front().grid;
        const pdftools::PdfFile file(renderPdf(built(sheetOf(grid, 30, 20))));
        const auto pages = file.pages();
        QCOMPARE(pages.size(), size_t(3)); // 4, 24 and 2
        const auto first =
            std::find_if(pages[0].begin(), pages[0].end(), [](const pdftools::Word& word) {
                return word.text == QLatin1String("TS-0001");
            });
        QVERIFY(first != pages[0].end());
        // Cell 21 is the third of the seventh row.
        QVERIFY(first->box.left() * 25.4 / 72 > 140);
        QVERIFY(first->box.top() * 25.4 / 72 > 0.5 + 6 * 37);
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<LabelGrid>("grid");
        QTest::addColumn<QString>("says");
        QTest::newRow("too wide") << LabelGrid{3, 8, 80, 37, 0, 0, 0, 0} << QStringLiteral("30 mm");
        QTest::newRow("too high") << LabelGrid{3, 9, 70, 37, 0, 0, 0, 0} << QStringLiteral("36 mm");
        QTest::newRow("too small")
            << LabelGrid{3, 8, 10, 37, 0, 0, 0, 0} << QStringLiteral("12 mm");
        QTest::newRow("no column") << LabelGrid{0, 8, 70, 37, 0, 0, 0, 0} << QString();
        QTest::newRow("below zero") << LabelGrid{3, 8, 60, 30, -1, 0, 0, 0} << QString();
    }

    void whatDoesNotFitIsRefused()
    {
        QFETCH(LabelGrid, grid);
        QFETCH(QString, says);
        const QString said = refusal(sheetOf(grid, 1));
        QVERIFY2(!said.isEmpty() && said.contains(says), qPrintable(said));
    }

    void cellsAndLabelsMustBeThere()
    {
        QVERIFY(refusal(sheetOf(LabelGrid(), 1, 24)).contains(QStringLiteral("25")));
        QVERIFY(!refusal(sheetOf(LabelGrid(), 0)).isEmpty());
        QVERIFY_THROWS_EXCEPTION(UserError, renderDocx(built(sheetOf(LabelGrid(), 1))));
    }

    void ownSheetsAreRead()
    {
        QCOMPARE(labelGrid(QStringLiteral("a4-3x7")).rows, 7);
        QCOMPARE(labelGrid(QStringLiteral("2x5:90x50:10,12.5:5,2")),
                 (LabelGrid{2, 5, 90, 50, 10, 12.5, 5, 2}));
        for (const char* bad : {"", "a5", "3x8", "3x8:70", "3x8:70x37:1", "3x8:99x37"})
            QVERIFY_THROWS_EXCEPTION(UserError, labelGrid(QString::fromLatin1(bad)));
    }
};

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
