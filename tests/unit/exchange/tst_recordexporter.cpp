#include "handmadexlsx.h"

#include "models/exchange/recordexporter.h"
#include "models/exchange/recordimporter.h"
#include "models/registers/asset.h"
#include "models/registers/catalog.h"
#include "models/registers/incident.h"
#include "models/registers/labels.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace soattt;

namespace {

QStringList byCode(const QString&, const QString& asked)
{
    return {asked};
}

/// A value of each type, telling one field from the next.
Value sampleValue(const Field& field, int number)
{
    const QString text = QStringLiteral("=Giá trị \"%1\", số; %1").arg(number);
    switch (field.type) {
    case FieldType::Text:
        return text;
    case FieldType::LongText:
        return QString(text + QStringLiteral("\ndòng hai"));
    case FieldType::Integer:
    case FieldType::Money:
        return qint64(1000 + number);
    case FieldType::YesNo:
        return true;
    case FieldType::Date:
        return QDate(2026, 1, 1).addDays(number);
    case FieldType::DateTime:
        return QDateTime(QDate(2026, 1, 1).addDays(number), QTime(20, 15), Qt::UTC);
    case FieldType::Choice:
        return field.choices.back().key;
    case FieldType::Choices:
        return QStringList{field.choices.front().key, field.choices.back().key};
    case FieldType::Reference:
        return QStringLiteral("X-%1").arg(number);
    case FieldType::References:
    case FieldType::Lines:
        return QStringList{QStringLiteral("X-%1").arg(number), QStringLiteral("Y-%1").arg(number)};
    }
    Q_UNREACHABLE();
}

Record fullRecord(const RecordKind& kind)
{
    Record record(kind);
    for (size_t i = 0; i < kind.fields().size(); ++i) {
        if (!kind.fields()[i].system)
            record.set(int(i), sampleValue(kind.fields()[i], int(i)));
    }
    return record;
}

} // namespace

class tst_RecordExporter : public QObject
{
    Q_OBJECT

private slots:
    void whatGoesOutComesIn_data();
    void whatGoesOutComesIn();
    void writesPaper();
    void writesRaw();
    void writesChosenFields();
    void templatesTakeEveryField_data();
    void templatesTakeEveryField();
    void templateHasDropDowns();

private:
    QString path(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_dir;
};

void tst_RecordExporter::whatGoesOutComesIn_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("raw");
    for (const RecordKind* kind : listedKinds()) {
        for (const char* name : {"a.xlsx", "a.csv"}) {
            for (const bool raw : {false, true})
                QTest::addRow("%s %s %s", qPrintable(kind->key()), name, raw ? "raw" : "paper")
                    << kind->key() << QString::fromLatin1(name) << raw;
        }
    }
}

/// Every field of every register, by XLSX and CSV, in both styles.
void tst_RecordExporter::whatGoesOutComesIn()
{
    QFETCH(QString, kind);
    QFETCH(QString, name);
    QFETCH(bool, raw);
    const RecordKind& of = *findKind(kind);
    const Record record = fullRecord(of);
    const QString file = m_dir.filePath(name);
    const auto writer = SheetWriter::create(file);
    RecordExporter exporter(of, raw ? RecordExporter::Style::Raw : RecordExporter::Style::Paper);
    exporter.begin(*writer);
    exporter.write(*writer, record);
    writer->finish();

    RecordImporter importer(SheetReader::open(file), of, {}, byCode);
    ImportedRow row;
    QVERIFY(importer.next(row));
    QVERIFY2(
        row.isSound(),
        qPrintable(row.errors.empty() ? QString() : row.errors[0].column + row.errors[0].message));
    Record back(of);
    row.applyTo(back);
    for (size_t i = 0; i < of.fields().size(); ++i) {
        QVERIFY2(
            back.at(int(i)) == record.at(int(i)),
            qPrintable(of.fields()[i].key + QStringLiteral(": ") + canonicalText(back.at(int(i)))));
    }
}

void tst_RecordExporter::writesPaper()
{
    Asset asset;
    asset.code = QStringLiteral("TS-0001");
    asset.name = QStringLiteral("Máy in");
    asset.originalValue = Money(12450000);
    asset.purchasedOn = QDate(2026, 3, 5);
    asset.antivirusLicensed = true;
    const auto writer = SheetWriter::create(path("a.xlsx"));
    RecordExporter exporter(assetKind(), RecordExporter::Style::Paper,
                            {QStringLiteral("code"), QStringLiteral("original_value"),
                             QStringLiteral("purchased_on"), QStringLiteral("state"),
                             QStringLiteral("os")});
    exporter.begin(*writer, {QStringLiteral("DANH SÁCH")});
    exporter.write(*writer, Record::from(assetKind(), asset));
    writer->finish();
    const auto reader = SheetReader::open(path("a.xlsx"));
    reader->select(0);
    Row row;
    QVERIFY(reader->nextRow(row) && reader->nextRow(row));
    QCOMPARE(row.at(1).text,
             paper::fieldLabel(assetKind().field(QStringLiteral("original_value"))));
    QVERIFY(reader->nextRow(row));
    QCOMPARE(row.at(1).kind, Cell::Kind::Number);
    QCOMPARE(row.at(2).kind, Cell::Kind::Date);
    QCOMPARE(row.at(3).text, paper::choiceLabel({QStringLiteral("in_use"), "In use"}));
    QVERIFY(row.at(4).isEmpty());
}

void tst_RecordExporter::writesRaw()
{
    const QDateTime at(QDate(2026, 3, 5), QTime(2, 15), Qt::UTC);
    Record record = incidentKind().blank();
    record.set(QStringLiteral("code"), QStringLiteral("SC-0001"));
    record.set(QStringLiteral("occurred_at"), at);
    const auto writer = SheetWriter::create(path("a.csv"));
    RecordExporter exporter(
        incidentKind(), RecordExporter::Style::Raw,
        {QStringLiteral("code"), QStringLiteral("occurred_at"), QStringLiteral("withdrawn")});
    exporter.begin(*writer);
    exporter.write(*writer, record);
    writer->finish();
    QCOMPARE(shownRows(path("a.csv")),
             QStringList({QStringLiteral("1: code|occurred_at|withdrawn"),
                          QStringLiteral("2: SC-0001|2026-03-05T09:15:00+07:00|")}));
}

void tst_RecordExporter::writesChosenFields()
{
    QVERIFY_THROWS_EXCEPTION(DataError, RecordExporter(assetKind(), RecordExporter::Style::Raw,
                                                       {QStringLiteral("no_such_field")}));
}

void tst_RecordExporter::templatesTakeEveryField_data()
{
    QTest::addColumn<QString>("kind");
    for (const RecordKind* kind : listedKinds())
        QTest::newRow(qPrintable(kind->key())) << kind->key();
}

/// The headings of a template are found again, every one of them, and the guide names them.
void tst_RecordExporter::templatesTakeEveryField()
{
    QFETCH(QString, kind);
    const RecordKind& of = *findKind(kind);
    writeTemplate(of, path("a.xlsx"));
    const auto reader = SheetReader::open(path("a.xlsx"));
    QCOMPARE(reader->sheets().size() >= 2, true);
    const qsizetype guideRows = shownRows(*reader, 1).size() - 1;
    RecordImporter importer(SheetReader::open(path("a.xlsx")), of, {}, byCode);
    QStringList keys;
    for (const HeaderMatch::Column& column : importer.header().columns)
        keys.append(column.key);
    QStringList expected;
    for (const Field& field : of.fields()) {
        if (!field.system)
            expected.append(field.key);
    }
    QCOMPARE(keys, expected);
    QCOMPARE(guideRows, expected.size());
    QCOMPARE(importer.notes(), QStringList());
    ImportedRow row;
    QVERIFY(!importer.next(row));
}

void tst_RecordExporter::templateHasDropDowns()
{
    writeTemplate(assetKind(), path("a.xlsx"));
    const QString script = QStringLiteral(R"py(
import sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
lists = [rule for rule in book.worksheets[0].data_validations.dataValidation if rule.type == "list"]
print(len(lists), [sheet.sheet_state for sheet in book.worksheets])
)py");
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"), script, path("a.xlsx")});
    if (!python.waitForFinished() || python.exitCode() != 0)
        QSKIP("openpyxl is not installed");
    qsizetype expected = 0;
    for (const Field& field : assetKind().fields()) {
        if (!field.system && (field.type == FieldType::Choice || field.type == FieldType::YesNo))
            ++expected;
    }
    QCOMPARE(QString::fromUtf8(python.readAllStandardOutput().trimmed()),
             QStringLiteral("%1 ['visible', 'visible', 'hidden']").arg(expected));
}

QTEST_GUILESS_MAIN(tst_RecordExporter)
#include "tst_recordexporter.moc"
