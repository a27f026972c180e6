#include "handmadexlsx.h"

#include "models/core/error.h"
#include "models/core/text.h"
#include "models/exchange/recordexporter.h"
#include "models/exchange/recordimporter.h"
#include "models/registers/asset.h"
#include "models/registers/labels.h"

#include <QTemporaryDir>
#include <QTest>

using namespace soattt;

namespace {

/// A book with two people of the same name and one department.
QStringList lookUp(const QString& kind, const QString& asked)
{
    const QString folded = text::fold(asked);
    if (kind == QStringLiteral("staff") && folded == QStringLiteral("nguyen van an"))
        return {QStringLiteral("NV-0001"), QStringLiteral("NV-0002")};
    if (kind == QStringLiteral("staff") && asked == QStringLiteral("NV-0001"))
        return {QStringLiteral("NV-0001")};
    if (kind == QStringLiteral("departments") && folded == QStringLiteral("van phong"))
        return {QStringLiteral("PB-0001")};
    return {};
}

QString described(const CellError& error)
{
    return QStringLiteral("%1 %2 [%3] %4")
        .arg(error.row)
        .arg(error.column, error.value, error.message);
}

} // namespace

class tst_RecordImporter : public QObject
{
    Q_OBJECT

private slots:
    void readsValues();
    void readsEveryCellAsItsFieldWants_data();
    void readsEveryCellAsItsFieldWants();
    void leavesEmptyCellsAlone();
    void clearsMarks();
    void reportsRepeatedCodes();
    void readsTwiceTheSame();
    void choosesSheetWithHeadings();
    void obeysHandMapping();
    void notesWhatIsLeftOut();
    void refusesForeignTables();
    void showsLegacyTextAndConvertsOnlyWhenTold();
    void findsHeadingsInLegacyText();
    void explainsProblemsAtTheirCells();
    void mendsBadRows();

private:
    std::unique_ptr<SheetReader> csv(const QString& text) const
    {
        const QString path = m_dir.filePath(QStringLiteral("a.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("no test file");
        file.close();
        return SheetReader::open(path);
    }
    RecordImporter importer(const QString& text, const ImportOptions& options = {}) const
    {
        return RecordImporter(csv(text), assetKind(), options, lookUp);
    }
    static std::vector<ImportedRow> allRows(RecordImporter& importer)
    {
        std::vector<ImportedRow> rows;
        for (ImportedRow row; importer.next(row);)
            rows.push_back(row);
        return rows;
    }
    QTemporaryDir m_dir;
};

void tst_RecordImporter::readsValues()
{
    auto import =
        importer(QStringLiteral("DANH SÁCH TÀI SẢN\n\nSTT,Mã tài sản,Tên tài sản,Ngày mua,Nguyên "
                                "giá,Bộ phận,state,Có bản quyền\n"
                                "1,TS-0001,Máy  in,05/03/2026,12.450.000 đ,Văn phòng,in_use,x\n"
                                "2,,Máy tính,,,,,\n3,,,,,,,\n"));
    const auto rows = allRows(import);
    QCOMPARE(rows.size(), size_t(2));
    QVERIFY(rows[0].isSound());
    QCOMPARE(rows[0].code, QStringLiteral("TS-0001"));
    QCOMPARE(rows[0].source.number, 4);
    Record record = assetKind().blank();
    rows[0].applyTo(record);
    const Asset asset = record.to<Asset>();
    QCOMPARE(asset.name, QStringLiteral("Máy in"));
    QCOMPARE(asset.purchasedOn, QDate(2026, 3, 5));
    QCOMPARE(asset.originalValue, Money(12450000));
    QCOMPARE(asset.department->code(), QStringLiteral("PB-0001"));
    QCOMPARE(asset.state, AssetState::InUse);
    QCOMPARE(asset.antivirusLicensed, true);
    QCOMPARE(rows[1].code, QString());
}

void tst_RecordImporter::readsEveryCellAsItsFieldWants_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* key, const char* text, const char* said) {
        QTest::newRow(name) << QString::fromLatin1(key) << QString::fromUtf8(text)
                            << QString::fromUtf8(said);
    };
    row("date", "purchased_on", "hôm qua", "05/03/2026");
    row("no such day", "purchased_on", "31/02/2026", "28");
    row("money", "original_value", "nhiều", "12.450.000");
    row("whole number", "useful_life", "2.5", "");
    row("choice", "state", "bay mất", "");
    row("yes or no", "antivirus_licensed", "có lẽ", "");
    row("no such record", "department", "Phòng không có", "Phòng không có");
    row("two of that name", "custodian", "Nguyễn Văn An", "NV-0001, NV-0002");
}

void tst_RecordImporter::readsEveryCellAsItsFieldWants()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, said);
    auto import = importer(QStringLiteral("code,name,%1\nTS-1,Máy,%2\n").arg(key, text));
    const auto rows = allRows(import);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].errors.size(), size_t(1));
    const CellError& error = rows[0].errors[0];
    QCOMPARE(error.row, 2);
    QCOMPARE(error.column, key);
    QCOMPARE(error.value, text);
    QVERIFY2(error.message.size() > 10 && error.message.contains(said), qPrintable(error.message));
}

void tst_RecordImporter::leavesEmptyCellsAlone()
{
    auto import = importer(QStringLiteral("code,name,location,state\nTS-1,Máy,,\n"));
    const auto rows = allRows(import);
    Asset before;
    before.location = QStringLiteral("Tầng 1");
    before.state = AssetState::Lost;
    Record record = Record::from(assetKind(), before);
    rows.at(0).applyTo(record);
    QCOMPARE(record.to<Asset>().location, QStringLiteral("Tầng 1"));
    QCOMPARE(record.to<Asset>().state, AssetState::Lost);
    QCOMPARE(record.to<Asset>().name, QStringLiteral("Máy"));
}

void tst_RecordImporter::clearsMarks()
{
    auto import =
        importer(QStringLiteral("code,name,sensitive,antivirus_licensed\nTS-1,Máy,không,không\n"));
    const auto rows = allRows(import);
    Asset before;
    before.sensitive = true;
    Record record = Record::from(assetKind(), before);
    rows.at(0).applyTo(record);
    QVERIFY(isEmpty(record.at(QStringLiteral("sensitive"))));
    QVERIFY(record.at(QStringLiteral("antivirus_licensed")) == Value(false));
}

void tst_RecordImporter::reportsRepeatedCodes()
{
    auto import =
        importer(QStringLiteral("code,name,serial\nTS-1,a,S1\nTS-2,b,S1\nTS-1,c,\nTS-3,d,\n"));
    const auto rows = allRows(import);
    QVERIFY(rows[0].isSound());
    QCOMPARE(described(rows[1].errors.at(0)),
             QStringLiteral("3 serial [S1] The same stands in row 2 already."));
    QCOMPARE(described(rows[2].errors.at(0)),
             QStringLiteral("4 code [TS-1] The same stands in row 2 already."));
    QVERIFY(rows[3].isSound());
}

void tst_RecordImporter::readsTwiceTheSame()
{
    auto import = importer(QStringLiteral("code,name\nTS-1,a\nTS-1,b\nTS-2,c\n"));
    const auto first = allRows(import);
    import.restart();
    const auto second = allRows(import);
    QCOMPARE(second.size(), first.size());
    for (size_t i = 0; i < first.size(); ++i) {
        QVERIFY(second[i].source == first[i].source);
        QVERIFY(second[i].errors == first[i].errors);
    }
}

void tst_RecordImporter::choosesSheetWithHeadings()
{
    HandmadeXlsx file;
    const QByteArray rows =
        "<worksheet><sheetData><row><c t='str'><v>code</v></c><c t='str'><v>name</v></c></row>"
        "<row><c t='str'><v>%</v></c><c t='str'><v>x</v></c></row></sheetData></worksheet>";
    file.set("xl/workbook.xml",
             "<workbook xmlns:r='u'><sheets><sheet name='Bìa' r:id='a'/>"
             "<sheet name='Ẩn' state='hidden' r:id='b'/><sheet name='Một' r:id='c'/>"
             "<sheet name='Hai' r:id='d'/></sheets></workbook>");
    QByteArray links = "<Relationships>";
    for (const char* id : {"a", "b", "c", "d"})
        links += QByteArray("<Relationship Id='") + id +
                 "' Type='x/worksheet' Target='worksheets/" + id + ".xml'/>";
    file.set("xl/_rels/workbook.xml.rels", links + "</Relationships>");
    file.set("xl/worksheets/a.xml", "<worksheet><sheetData/></worksheet>");
    for (const char* id : {"b", "c", "d"})
        file.set(QByteArray("xl/worksheets/") + id + ".xml", QByteArray(rows).replace("%", id));
    const QString path = file.save(m_dir.filePath(QStringLiteral("a.xlsx")));

    RecordImporter import(SheetReader::open(path), assetKind(), {}, lookUp);
    QCOMPARE(import.sheet(), QStringLiteral("Một"));
    QCOMPARE(import.notes().size(), 1);
    QVERIFY(import.notes()[0].contains(QStringLiteral("\"Hai\"")));
    QCOMPARE(allRows(import).at(0).code, QStringLiteral("c"));

    ImportOptions options;
    options.sheet = QStringLiteral("Ẩn");
    RecordImporter hidden(SheetReader::open(path), assetKind(), options, lookUp);
    QCOMPARE(allRows(hidden).at(0).code, QStringLiteral("b"));
}

void tst_RecordImporter::obeysHandMapping()
{
    ImportOptions options;
    options.mapping = {{QStringLiteral("Tên"), QStringLiteral("serial")},
                       {QStringLiteral("Mô tả máy"), QStringLiteral("name")},
                       {QStringLiteral("Vị trí"), QString()},
                       {QStringLiteral("Mạng"), QString()}};
    auto import = importer(
        QStringLiteral("Mã,Tên,Mô tả máy,Vị trí,Mạng\nTS-1,S1,Máy in,Kho,gì đó\n"), options);
    Record record = assetKind().blank();
    const auto rows = allRows(import);
    QVERIFY(rows.at(0).isSound());
    rows[0].applyTo(record);
    QCOMPARE(record.to<Asset>().serial, QStringLiteral("S1"));
    QCOMPARE(record.to<Asset>().name, QStringLiteral("Máy in"));
    QCOMPARE(record.to<Asset>().location, QString());
    QVERIFY(import.notes().isEmpty());
}

void tst_RecordImporter::notesWhatIsLeftOut()
{
    auto import =
        importer(QStringLiteral("Mã,Tên tài sản,Màu sơn,Mã TS,withdrawn\nTS-1,a,đỏ,x,x\n"));
    QCOMPARE(import.notes().size(), 2);
    QVERIFY(import.notes()[0].contains(QStringLiteral("\"Màu sơn\", \"withdrawn\"")));
    QVERIFY(import.notes()[1].contains(QStringLiteral("\"Mã TS\"")));
    QCOMPARE(import.header().missing, QStringList());
    auto incomplete = importer(QStringLiteral("code,serial\nTS-1,a\n"));
    QCOMPARE(incomplete.header().missing, QStringList(QStringLiteral("name")));
}

void tst_RecordImporter::refusesForeignTables()
{
    try {
        importer(QStringLiteral("Họ và tên,Ngày sinh\nNguyễn Văn An,01/01/1990\n"));
        QFAIL("was taken");
    } catch (const DataError& error) {
        QVERIFY(error.message().contains(kindLabel(assetKind())));
        QVERIFY(!error.advice().isEmpty());
    }
}

void tst_RecordImporter::showsLegacyTextAndConvertsOnlyWhenTold()
{
    HandmadeXlsx file;
    file.styles(
        "<fonts><font><name val='Calibri'/></font><font><name val='.VnTime'/></font></fonts>"
        "<cellXfs><xf fontId='0'/><xf fontId='1'/></cellXfs>");
    file.rows("<row><c t='str'><v>code</v></c><c t='str'><v>name</v></c></row>"
              "<row><c t='str'><v>TS-1</v></c><c s='1' t='str'><v>M¸y tÝnh v¨n phßng</v></c></row>"
              "<row><c t='str'><v>TS-2</v></c><c t='str'><v>Máy in Đức</v></c></row>");
    const QString path = file.save(m_dir.filePath(QStringLiteral("a.xlsx")));
    for (const bool convert : {false, true}) {
        ImportOptions options;
        options.convertLegacy = convert;
        RecordImporter import(SheetReader::open(path), assetKind(), options, lookUp);
        QCOMPARE(import.legacyColumns().size(), size_t(1));
        const LegacyColumn& column = import.legacyColumns()[0];
        QCOMPARE(column.heading, QStringLiteral("name"));
        QCOMPARE(column.guess.encoding, LegacyEncoding::Tcvn3);
        QCOMPARE(column.samples.at(0).before, QStringLiteral("M¸y tÝnh v¨n phßng"));
        QCOMPARE(column.samples.at(0).after, QStringLiteral("Máy tính văn phòng"));
        const auto rows = allRows(import);
        QCOMPARE(textOf(rows[0].entries.at(1).value), convert
                                                          ? QStringLiteral("Máy tính văn phòng")
                                                          : QStringLiteral("M¸y tÝnh v¨n phßng"));
        QCOMPARE(textOf(rows[1].entries.at(1).value), QStringLiteral("Máy in Đức"));
    }
}

void tst_RecordImporter::findsHeadingsInLegacyText()
{
    auto import = importer(QStringLiteral(
        "STT,M· tµi s¶n,Tªn tµi s¶n,Ngµy mua\n1,TS-1,M¸y tÝnh x¸ch tay,05/03/2026\n"));
    QCOMPARE(import.header().columns.size(), size_t(3));
    QCOMPARE(import.header().columns[1].heading, QStringLiteral("Tên tài sản"));
}

void tst_RecordImporter::explainsProblemsAtTheirCells()
{
    auto import =
        importer(QStringLiteral("code,Ngày mua,Bảo hành đến\nTS-1,05/03/2026,05/03/2020\n"));
    const auto rows = allRows(import);
    Record record = assetKind().blank();
    rows.at(0).applyTo(record);
    record.set(QStringLiteral("name"), QStringLiteral("x"));
    auto errors = import.explain(rows[0], assetKind().check(record));
    QCOMPARE(errors.size(), size_t(1));
    QCOMPARE(errors[0].column, QStringLiteral("Bảo hành đến"));
    QCOMPARE(errors[0].value, QStringLiteral("05/03/2020"));
    record.set(QStringLiteral("name"), Value());
    errors = import.explain(rows[0], assetKind().check(record));
    QCOMPARE(errors.at(0).column, paper::fieldLabel(assetKind().field(QStringLiteral("name"))));
    QCOMPARE(errors[0].row, 2);
    QCOMPARE(errors[0].value, QString());
}

/// Refused rows go to a file of their own; mended there, they come in.
void tst_RecordImporter::mendsBadRows()
{
    for (const char* name : {"bad.xlsx", "bad.csv"}) {
        const QString path = m_dir.filePath(QString::fromLatin1(name));
        auto import = importer(QStringLiteral(
            "STT,Mã,Tên tài sản,Ngày mua,Màu\n1,TS-1,=Máy,31/02/2026,đỏ\n2,TS-2,b,,\n"));
        BadRowsWriter bad(path, QStringLiteral("Tài sản"), import.header());
        for (ImportedRow row; import.next(row);) {
            if (!row.isSound())
                bad.add(row.source, {row.errors[0].message});
        }
        bad.finish();
        const QStringList shown = shownRows(path);
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown[0], QStringLiteral("1: STT|Mã|Tên tài sản|Ngày mua|Màu|Lỗi"));
        QVERIFY2(shown[1].startsWith(QStringLiteral("2: 1|TS-1|=Máy|31/02/2026|đỏ|")),
                 qPrintable(shown[1]));
        RecordImporter again(SheetReader::open(path), assetKind(), {}, lookUp);
        QCOMPARE(again.notes().size(), 1);
        QVERIFY(!again.notes()[0].contains(QStringLiteral("Lỗi")));
        QCOMPARE(allRows(again).at(0).errors.size(), size_t(1));
    }
}

QTEST_GUILESS_MAIN(tst_RecordImporter)
#include "tst_recordimporter.moc"
