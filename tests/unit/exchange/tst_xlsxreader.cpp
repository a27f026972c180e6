#include "handmadexlsx.h"

#include "models/core/error.h"
#include "models/exchange/excelserial.h"
#include "models/exchange/xlsxstyles.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace soattt;

class tst_XlsxReader : public QObject
{
    Q_OBJECT

private slots:
    void readsCells_data();
    void readsCells();
    void readsSharedStrings();
    void takesFontOfRunAndStyle();
    void readsDatesByFormat();
    void readsDates1904();
    void tellsFormats_data();
    void tellsFormats();
    void countsSerials_data();
    void countsSerials();
    void listsSheets();
    void followsOddLinks();
    void readsTwice();
    void readsPrefixedAndStrictXml();
    void readsFilesOfOpenpyxl();
    void readsFilesOfLibreOffice();
    void namesDamagedCell_data();
    void namesDamagedCell();

private:
    QString path(const char* name = "a.xlsx") const
    {
        return m_dir.filePath(QString::fromLatin1(name));
    }
    QTemporaryDir m_dir;
};

void tst_XlsxReader::readsCells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* rows, const QStringList& expected) {
        QTest::newRow(name) << QByteArray(rows) << expected;
    };
    row("empty sheet", "", {});
    row("inline text",
        "<row r='1'><c r='A1' t='inlineStr'><is><t>Máy &amp; mạng</t></is></c></row>",
        {QStringLiteral("1: Máy & mạng")});
    row("rich inline text",
        "<row><c t='inlineStr'><is><r><t>Máy </t></r><r><rPr><b/></rPr><t>in</t></r>"
        "<rPh sb='0' eb='1'><t>ăn</t></rPh></is></c></row>",
        {QStringLiteral("1: Máy in")});
    row("numbers",
        "<row r='2'><c r='A2'><v>123</v></c><c r='B2'><v>0.5</v></c><c r='C2'><v>-7</v></c>"
        "<c r='D2'><v>1.2345678901234E+16</v></c><c r='E2'><v>12450000</v></c></row>",
        {QStringLiteral("2: 123|0.5|-7|12345678901234000|12450000")});
    row("sparse row", "<row r='5'><c r='C5'><v>1</v></c><c r='E5'><v>2</v></c></row>",
        {QStringLiteral("5: ||1||2")});
    row("no references", "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>",
        {QStringLiteral("1: 1||2"), QStringLiteral("2: 3")});
    row("rows after a gap", "<row r='3'><c><v>1</v></c></row><row><c><v>2</v></c></row>",
        {QStringLiteral("3: 1"), QStringLiteral("4: 2")});
    row("empty rows are passed over", "<row r='1'/><row r='2'><c r='A2' s='3'/></row>", {});
    row("formula's stored value",
        "<row><c><f>1+1</f><v>2</v></c><c t='str'><f>A1&amp;B1</f><v>ab</v></c></row>",
        {QStringLiteral("1: 2|ab")});
    row("yes, no, error",
        "<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='e'><v>#N/A</v></c></row>",
        {QStringLiteral("1: TRUE|FALSE|#N/A")});
    row("ISO date",
        "<row><c t='d'><v>2026-03-05</v></c><c t='d'><v>2026-03-05T09:15:00</v></c></row>",
        {QStringLiteral("1: 05/03/2026|05/03/2026 09:15")});
    row("escapes",
        "<row><c t='inlineStr'><is><t>a_x0041_b_x005F_x0041_ _xZZZZ_ _x41</t></is></c></row>",
        {QStringLiteral("1: aAb_x0041_ _xZZZZ_ _x41")});
    row("blanks kept", "<row><c t='inlineStr'><is><t xml:space='preserve'>  a </t></is></c></row>",
        {QStringLiteral("1:   a ")});
    row("CDATA and comment",
        "<!-- c --><row><c t='inlineStr'><is><t><![CDATA[a<b]]>&#x1EAD;</t></is></c></row>",
        {QStringLiteral("1: a<bậ")});
    row("last cell of all", "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>",
        {QStringLiteral("1048576: ") + QString(16383, QLatin1Char('|')) + QLatin1Char('1')});
    row("carriage returns", "<row><c t='inlineStr'><is><t>a\r\nb\rc</t></is></c></row>",
        {QStringLiteral("1: a\nb\nc")});
}

void tst_XlsxReader::readsCells()
{
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, expected);
    QCOMPARE(shownRows(HandmadeXlsx().rows(rows).save(path())), expected);
}

void tst_XlsxReader::readsSharedStrings()
{
    HandmadeXlsx file;
    file.shared("<si><t>Một</t></si><si><r><rPr><rFont val='.VnTime'/></rPr><t>M¸y</t></r>"
                "<r><t> in</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si><si/><si><t/></si>");
    file.rows("<row><c t='s'><v>1</v></c><c t='s'><v>0</v></c><c t='s'><v>2</v></c>"
              "<c t='s'><v>3</v></c><c t='s'><v>0</v></c></row>");
    QCOMPARE(shownRows(file.save(path())), QStringList(QStringLiteral("1: M¸y in|Một|||Một")));
}

void tst_XlsxReader::takesFontOfRunAndStyle()
{
    HandmadeXlsx file;
    file.styles("<fonts><font><sz val='11'/><name val='Calibri'/></font>"
                "<font><name val='VNI-Times'/></font></fonts>"
                "<cellXfs><xf numFmtId='0' fontId='0'/><xf numFmtId='0' fontId='1'/></cellXfs>"
                "<dxfs><dxf><font><name val='Other'/></font></dxf></dxfs>");
    file.shared("<si><t>a</t></si><si><r><rPr><rFont val='.VnArial'/></rPr><t>b</t></r></si>");
    file.rows("<row><c t='s'><v>0</v></c><c s='1' t='s'><v>0</v></c><c t='s'><v>1</v></c>"
              "<c s='99'><v>1</v></c></row>");
    const auto reader = SheetReader::open(file.save(path()));
    reader->select(0);
    Row row;
    QVERIFY(reader->nextRow(row));
    QCOMPARE(row.at(0).fontName, QStringLiteral("Calibri"));
    QCOMPARE(row.at(1).fontName, QStringLiteral("VNI-Times"));
    QCOMPARE(row.at(2).fontName, QStringLiteral(".VnArial"));
    QCOMPARE(row.at(3).fontName, QString());
}

void tst_XlsxReader::readsDatesByFormat()
{
    HandmadeXlsx file;
    file.styles("<numFmts><numFmt numFmtId='164' formatCode='dd\\/mm\\/yyyy\\ hh:mm'/>"
                "<numFmt numFmtId='165' formatCode='#,##0\\ &quot;đồng dmy&quot;'/>"
                "<numFmt numFmtId='166' formatCode='00000'/></numFmts>"
                "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>"
                "<xf numFmtId='165'/><xf numFmtId='166'/><xf numFmtId='20'/></cellXfs>");
    file.rows(
        "<row><c s='1'><v>46086</v></c><c s='2'><v>46086.385416666664</v></c>"
        "<c s='3'><v>46086</v></c><c s='4'><v>123</v></c><c s='5'><v>0.385416666666667</v></c>"
        "<c s='1'><v>-5</v></c><c s='1'><v>46086.5</v></c></row>");
    QCOMPARE(shownRows(file.save(path())),
             QStringList(QStringLiteral(
                 "1: 05/03/2026|05/03/2026 09:15|46086|00123|09:15|-5|05/03/2026 12:00")));
}

void tst_XlsxReader::readsDates1904()
{
    HandmadeXlsx file;
    file.set("xl/workbook.xml", "<workbook><workbookPr date1904='1'/><sheets>"
                                "<sheet name='a' id='rId1'/></sheets></workbook>");
    file.styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>");
    file.rows("<row><c s='1'><v>44624</v></c></row>");
    QCOMPARE(shownRows(file.save(path())), QStringList(QStringLiteral("1: 05/03/2026")));
}

void tst_XlsxReader::tellsFormats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("day");
    QTest::addColumn<bool>("clock");
    QTest::addColumn<int>("digits");
    const auto row = [](const char* code, bool day, bool clock, int digits = 0) {
        QTest::newRow(code) << QString::fromUtf8(code) << day << clock << digits;
    };
    row("dd/mm/yyyy", true, false);
    row("D/M/YYYY", true, false);
    row("d-mmm-yy;@", true, false);
    row("[$-42A]dd mmmm yyyy", true, false);
    row("dd/mm/yyyy hh:mm AM/PM", true, true);
    row("mm:ss", false, true);
    row("[h]:mm:ss", false, true);
    row("mmm", true, false);
    row("General", false, false);
    row("GENERAL", false, false);
    row("#,##0 \"đ\"", false, false);
    row("#,##0\\ \\d", false, false);
    row("#,##0_d", false, false);
    row("[Red]#,##0", false, false);
    row("0.00;[Red]\"dmy\"", false, false);
    row("0;d", false, false);
    row("0000", false, false, 4);
    row("0", false, false);
    row("@", false, false);
    row("\"unclosed d", false, false);
    row("[unclosed d", false, false);
}

void tst_XlsxReader::tellsFormats()
{
    QFETCH(QString, code);
    QFETCH(bool, day);
    QFETCH(bool, clock);
    QFETCH(int, digits);
    const NumberFormat expected{day, clock, quint8(digits)};
    QVERIFY(formatOfCode(code) == expected);
}

void tst_XlsxReader::countsSerials_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("first") << 1.0 << QStringLiteral("1900-01-01T00:00:00Z");
    QTest::newRow("before the day that never was")
        << 59.0 << QStringLiteral("1900-02-28T00:00:00Z");
    QTest::newRow("the day that never was") << 60.0 << QString();
    QTest::newRow("after it") << 61.0 << QStringLiteral("1900-03-01T00:00:00Z");
    QTest::newRow("with time") << 46086.385416666664 << QStringLiteral("2026-03-05T09:15:00Z");
    QTest::newRow("rounds up to the next day")
        << 46086.9999999 << QStringLiteral("2026-03-06T00:00:00Z");
    QTest::newRow("last") << 2958465.0 << QStringLiteral("9999-12-31T00:00:00Z");
    QTest::newRow("past the last") << 2958466.0 << QString();
    QTest::newRow("negative") << -1.0 << QString();
    QTest::newRow("zero") << 0.0 << QString();
    QTest::newRow("huge") << 1e300 << QString();
    QTest::newRow("nan") << qQNaN() << QString();
}

void tst_XlsxReader::countsSerials()
{
    QFETCH(double, number);
    QFETCH(QString, shown);
    const auto moment = serial::toDateTime(number);
    QCOMPARE(moment ? moment->toString(Qt::ISODate) : QString(), shown);
    if (moment && number >= 61 && number == std::floor(number))
        QCOMPARE(serial::fromDateTime(moment->date()).value_or(0), number);
}

void tst_XlsxReader::listsSheets()
{
    HandmadeXlsx file;
    file.set("xl/workbook.xml",
             "<workbook xmlns:r='u'><sheets><sheet name='Một &amp; hai' r:id='rId1'/>"
             "<sheet name='Biểu đồ' r:id='rId7'/><sheet name='Ẩn' state='veryHidden' r:id='rId1'/>"
             "</sheets></workbook>");
    const auto reader = SheetReader::open(file.save(path()));
    QCOMPARE(reader->sheets().size(), size_t(2));
    QCOMPARE(reader->sheets()[0].name, QStringLiteral("Một & hai"));
    QVERIFY(!reader->sheets()[0].hidden);
    QVERIFY(reader->sheets()[1].hidden);
    QVERIFY(reader->notes().isEmpty());
}

void tst_XlsxReader::followsOddLinks()
{
    HandmadeXlsx file;
    file.remove("_rels/.rels").remove("xl/worksheets/sheet1.xml");
    file.set("xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='/xl/Other/S.xml'/>"
             "<Relationship Id='rId2' Type='x/sharedStrings' Target='../gone.xml'/>"
             "<Relationship Id='rId9' Type='x/externalLink' TargetMode='External' "
             "Target='file:///etc/passwd'/></Relationships>");
    file.set("xl/other/s.xml",
             "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>");
    QCOMPARE(shownRows(file.save(path())), QStringList(QStringLiteral("1: 1")));
}

void tst_XlsxReader::readsTwice()
{
    const auto reader = SheetReader::open(
        HandmadeXlsx().rows("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>").save(path()));
    reader->select(0);
    Row row;
    QVERIFY(reader->nextRow(row));
    QCOMPARE(shownRows(*reader), QStringList({QStringLiteral("1: 1"), QStringLiteral("2: 2")}));
    QVERIFY(!reader->nextRow(row));
    QCOMPARE(reader->progress(), 1.0);
}

void tst_XlsxReader::readsPrefixedAndStrictXml()
{
    HandmadeXlsx file;
    file.set("xl/worksheets/sheet1.xml",
             "\xef\xbb\xbf<?xml version='1.0' encoding='utf-8'?><x:worksheet xmlns:x='urn:x' "
             "xmlns:r='urn:r'><x:sheetPr><x:tabColor rgb='F'/></x:sheetPr><x:sheetData>"
             "<x:row xmlns:r='u' r='4' spans='1:2'><x:c r='B4' ><x:v>7</x:v></x:c></x:row>"
             "</x:sheetData><x:mergeCells><x:mergeCell ref='A1:B2'/></x:mergeCells></x:worksheet>");
    QCOMPARE(shownRows(file.save(path())), QStringList(QStringLiteral("4: |7")));
}

void tst_XlsxReader::readsFilesOfOpenpyxl()
{
    const QString script = QStringLiteral(R"py(
import sys, datetime
from openpyxl import Workbook
from openpyxl.styles import Font
book = Workbook()
sheet = book.active
sheet.title = "Tài sản"
sheet.merge_cells("A1:C1")
sheet["A1"] = "DANH SÁCH"
sheet.append(["Mã", "Ngày", "Giá", "Có"])
sheet.append(["=1+1", datetime.date(2026, 3, 5), 12450000, True])
sheet["A3"].data_type = "s"
sheet["E3"] = datetime.datetime(2026, 3, 5, 9, 15)
sheet["F3"] = 7; sheet["F3"].number_format = "0000"
sheet["G3"] = "Ctrl\u0009tab & <b>"; sheet["G3"].font = Font(name=".VnTime")
book.create_sheet("Ẩn").sheet_state = "hidden"
book.save(sys.argv[1])
)py");
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script, path()});
    if (!python.waitForFinished() || python.exitCode() != 0)
        QSKIP("openpyxl is not installed");
    const auto reader = SheetReader::open(path());
    QCOMPARE(reader->sheets()[0].name, QStringLiteral("Tài sản"));
    QVERIFY(reader->sheets()[1].hidden);
    QCOMPARE(shownRows(*reader),
             QStringList({QStringLiteral("1: DANH SÁCH"), QStringLiteral("2: Mã|Ngày|Giá|Có"),
                          QStringLiteral("3: =1+1|05/03/2026|12450000|TRUE|05/03/2026 09:15|0007|"
                                         "Ctrl\ttab & <b>")}));
    reader->select(0);
    Row row;
    while (reader->nextRow(row)) {
    }
}

void tst_XlsxReader::readsFilesOfLibreOffice()
{
    QFile csv(path("b.csv"));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("Mã,Tên\nTS-1,\"Máy tính, bàn\"\n,Máy in\n");
    csv.close();
    QProcess office;
    office.start(QStringLiteral("soffice"),
                 {QStringLiteral("-env:UserInstallation=file://") +
                      m_dir.filePath(QStringLiteral("profile")),
                  QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                  QStringLiteral("xlsx"), QStringLiteral("--infilter=CSV:44,34,76"),
                  QStringLiteral("--outdir"), m_dir.path(), csv.fileName()});
    if (!office.waitForStarted() || !office.waitForFinished(120'000) ||
        !QFile::exists(path("b.xlsx")))
        QSKIP("LibreOffice is not installed");
    QCOMPARE(shownRows(path("b.xlsx")),
             QStringList({QStringLiteral("1: Mã|Tên"), QStringLiteral("2: TS-1|Máy tính, bàn"),
                          QStringLiteral("3: |Máy in")}));
}

void tst_XlsxReader::namesDamagedCell_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("named");
    QTest::newRow("text index past the end")
        << QByteArray("<row r='7'><c r='B7' t='s'><v>5</v></c></row>") << QStringLiteral("B7");
    QTest::newRow("text index negative")
        << QByteArray("<row r='7'><c r='B7' t='s'><v>-1</v></c></row>") << QStringLiteral("B7");
    QTest::newRow("text index huge")
        << QByteArray("<row r='7'><c r='B7' t='s'><v>99999999999999999999</v></c></row>")
        << QStringLiteral("B7");
    QTest::newRow("no number") << QByteArray("<row r='7'><c r='AA7'><v>abc</v></c></row>")
                               << QStringLiteral("AA7");
    QTest::newRow("infinite") << QByteArray("<row r='7'><c r='AA7'><v>inf</v></c></row>")
                              << QStringLiteral("AA7");
    QTest::newRow("column past XFD")
        << QByteArray("<row r='7'><c r='XFE7'><v>1</v></c></row>") << QStringLiteral("XFE7");
    QTest::newRow("column of many letters")
        << QByteArray("<row r='7'><c r='ZZZZZZZZ7'><v>1</v></c></row>")
        << QStringLiteral("ZZZZZZZZ7");
    QTest::newRow("column of letters without end")
        << "<row r='7'><c r='" + QByteArray(4'000, 'N') + "7'><v>1</v></c></row>"
        << QStringLiteral("NNNNNNNNNNNNNNNNNNNN");
    QTest::newRow("no column") << QByteArray("<row r='7'><c r='7'><v>1</v></c></row>")
                               << QStringLiteral("row 7");
    QTest::newRow("row backwards")
        << QByteArray("<row r='7'><c><v>1</v></c></row><row r='7'><c><v>1</v></c></row>")
        << QStringLiteral("row 7");
    QTest::newRow("row 0") << QByteArray("<row r='0'><c><v>1</v></c></row>")
                           << QStringLiteral("\"0\"");
    QTest::newRow("row past the last")
        << QByteArray("<row r='1048577'><c><v>1</v></c></row>") << QStringLiteral("1048577");
    QTest::newRow("row without digits")
        << QByteArray("<row r='x'><c><v>1</v></c></row>") << QStringLiteral("\"x\"");
}

void tst_XlsxReader::namesDamagedCell()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, named);
    HandmadeXlsx file;
    file.shared("<si><t>a</t></si>").rows(rows);
    file.save(path());
    try {
        shownRows(path());
        QFAIL("was read");
    } catch (const DataError& error) {
        QVERIFY2(error.message().contains(named), qPrintable(error.message()));
        QVERIFY(error.message().contains(QStringLiteral("a.xlsx")));
        QVERIFY(!error.advice().isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_XlsxReader)
#include "tst_xlsxreader.moc"
