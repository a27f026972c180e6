#include "models/reports/controlslip.h"
#include "models/reports/docxrenderer.h"
#include "models/reports/ooxmlwriter.h"
#include "models/reports/pdfrenderer.h"
#include "models/reports/registerlist.h"
#include "models/reports/zipwriter.h"
#include "tests/unit/reports/pdftools.h"
#include "tests/unit/reports/samples.h"

#include <QXmlStreamReader>

using namespace soattt;
using samples::qs;

/// The Word file: its parts, its XML, and what LibreOffice reads in it.
class TestDocxRenderer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPartIsWellFormed_data();
    void everyPartIsWellFormed();
    void contentTypesNameEveryPart();
    void relationsPointToParts();
    void pageIsSetUp();
    void headerIsRepeatedAndRowsStayWhole();
    void neitherLinesNorRowsStandAlone();
    void escapesAndDropsControls();
    void sameDocumentSameBytes();
    void officeReadsTheWordsOfThePdf_data();
    void officeReadsTheWordsOfThePdf();

private:
    QMap<QString, QByteArray> partsOf(const QByteArray& docx) const;
};

namespace {

ReportDocument usual()
{
    return buildAppendix1(samples::appendix1(), samples::head(), samples::options());
}

ReportDocument slip()
{
    return buildControlSlip({qs("UBND XÃ HÒA BÌNH"),
                             qs("Phụ lục I"),
                             qs("appendix-1"),
                             qs("05/BC-UBND"),
                             {},
                             QDateTime(QDate(2026, 7, 5), QTime(9, 15)),
                             qs("Nguyễn Văn Đức"),
                             samples::anchor(),
                             {}});
}

ReportDocument list()
{
    return buildRegisterList(qs("Danh mục"), qs("UBND XÃ HÒA BÌNH"), {{qs("Tên")}, {qs("Số")}},
                             {{qs("Máy in"), qs("1")}, {qs("Máy quét"), qs("2")}},
                             QDateTime(QDate(2026, 7, 5), QTime(9, 15)));
}

ReportDocument documentNamed(const QByteArray& name)
{
    if (name == "slip")
        return slip();
    if (name == "list")
        return list();
    if (name == "verbatim")
        return buildAppendix1({}, {}, samples::verbatim());
    return usual();
}

void addDocuments()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"usual", "verbatim", "slip", "list"})
        QTest::newRow(name) << QByteArray(name);
}

void save(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no temporary file");
}

/// Words in any order; dotted blanks are drawn in another way by Word.
QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s.…\\x{feff}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = text.split(between, Qt::SkipEmptyParts);
    words.sort();
    return words;
}

} // namespace

void TestDocxRenderer::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
        QSKIP("needs unzip");
}

QMap<QString, QByteArray> TestDocxRenderer::partsOf(const QByteArray& docx) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.docx"));
    save(path, docx);
    pdftools::run(QStringLiteral("unzip"), {QStringLiteral("-tq"), path});
    QMap<QString, QByteArray> parts;
    const QString names = pdftools::run(QStringLiteral("unzip"), {QStringLiteral("-Z1"), path});
    for (const QString& name : names.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QProcess unzip;
        QString pattern = name;
        pattern.replace(QLatin1Char('['), QStringLiteral("\\["));
        unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, pattern});
        unzip.waitForFinished();
        parts.insert(name, unzip.readAllStandardOutput());
    }
    return parts;
}

void TestDocxRenderer::everyPartIsWellFormed_data()
{
    addDocuments();
}

void TestDocxRenderer::everyPartIsWellFormed()
{
    QFETCH(QByteArray, name);
    const auto parts = partsOf(renderDocx(documentNamed(name)));
    QVERIFY(parts.contains(QStringLiteral("word/document.xml")));
    QCOMPARE(parts.contains(QStringLiteral("word/media/image1.png")), name == "slip");
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (part.key().endsWith(QStringLiteral(".png"))) {
            QVERIFY(part->startsWith("\x89PNG"));
            continue;
        }
        QXmlStreamReader xml(*part);
        int elements = 0;
        while (!xml.atEnd())
            elements += xml.readNext() == QXmlStreamReader::StartElement;
        QVERIFY2(!xml.hasError(), qPrintable(part.key() + xml.errorString()));
        QVERIFY2(elements > 0, qPrintable(part.key()));
    }
}

void TestDocxRenderer::contentTypesNameEveryPart()
{
    const auto parts = partsOf(renderDocx(slip()));
    const QString types = QString::fromUtf8(parts.value(QStringLiteral("[Content_Types].xml")));
    for (const QString& name : parts.keys()) {
        const bool byExtension =
            name.endsWith(QStringLiteral(".rels")) || name.endsWith(QStringLiteral(".png"));
        if (name != QStringLiteral("[Content_Types].xml") && !byExtension)
            QVERIFY2(types.contains(QStringLiteral("PartName=\"/%1\"").arg(name)),
                     qPrintable(name));
    }
    static const QRegularExpression part(QStringLiteral("PartName=\"/([^\"]+)\""));
    for (auto it = part.globalMatch(types); it.hasNext();)
        QVERIFY(parts.contains(it.next().captured(1)));
}

void TestDocxRenderer::relationsPointToParts()
{
    const auto parts = partsOf(renderDocx(slip()));
    const QString relations =
        QString::fromUtf8(parts.value(QStringLiteral("word/_rels/document.xml.rels")));
    const QString document = QString::fromUtf8(parts.value(QStringLiteral("word/document.xml")));
    static const QRegularExpression used(QStringLiteral("r:(?:id|embed)=\"([^\"]+)\""));
    static const QRegularExpression target(
        QStringLiteral("Id=\"([^\"]+)\"[^>]*Target=\"([^\"]+)\""));
    QSet<QString> ids;
    for (auto it = target.globalMatch(relations); it.hasNext();) {
        const auto match = it.next();
        ids.insert(match.captured(1));
        QVERIFY(parts.contains(QStringLiteral("word/") + match.captured(2)));
    }
    int references = 0;
    for (auto it = used.globalMatch(document); it.hasNext(); ++references)
        QVERIFY(ids.contains(it.next().captured(1)));
    QCOMPARE(references, 5);
}

void TestDocxRenderer::pageIsSetUp()
{
    const auto parts = partsOf(renderDocx(usual()));
    const QByteArray document = parts.value(QStringLiteral("word/document.xml"));
    QVERIFY(document.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\" w:orient=\"portrait\"/>"));
    QVERIFY(document.contains("w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\""));
    QVERIFY(document.contains("<w:titlePg/>"));
    QVERIFY(parts.value(QStringLiteral("word/header.xml")).contains("PAGE"));
    QVERIFY(!parts.value(QStringLiteral("word/headerfirst.xml")).contains("PAGE"));
    QVERIFY(parts.value(QStringLiteral("word/footer.xml"))
                .contains(samples::options().anchorLine.toUtf8()));
    const auto turned = partsOf(renderDocx(list()));
    QVERIFY(turned.value(QStringLiteral("word/document.xml"))
                .contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"));
}

void TestDocxRenderer::headerIsRepeatedAndRowsStayWhole()
{
    const QByteArray document =
        partsOf(renderDocx(list())).value(QStringLiteral("word/document.xml"));
    QCOMPARE(document.count("<w:tblHeader/>"), 1);
    QCOMPARE(document.count("<w:cantSplit/>"), 3);
}

void TestDocxRenderer::neitherLinesNorRowsStandAlone()
{
    ReportDocument document;
    document.add(Table{{{qs("Tên")}}, {{{qs("đầu")}}, {{qs("áp chót")}}, {{qs("sau cùng")}}}});
    const auto parts = partsOf(renderDocx(document));
    QVERIFY(parts.value(QStringLiteral("word/styles.xml")).contains("<w:widowControl/>"));
    const QList<QString> rows =
        QString::fromUtf8(parts.value(QStringLiteral("word/document.xml"))).split(qs("<w:tr>"));
    QCOMPARE(rows.size(), 5); // what stands before the table, its heading and three rows
    QVERIFY(!rows[2].contains(qs("<w:keepNext/>")));
    QVERIFY(rows[3].contains(qs("áp chót")) && rows[3].contains(qs("<w:keepNext/>")));
    QVERIFY(!rows[4].section(qs("</w:tbl>"), 0, 0).contains(qs("<w:keepNext/>")));
}

void TestDocxRenderer::escapesAndDropsControls()
{
    OoxmlWriter xml;
    xml.start("w:t", {{"w:val", qs("\"<&>")}});
    QString text = qs("a<b & \"c\"");
    text += QChar(0x01);
    text += QChar(0x0b);
    text += QChar(0xd800);
    text += QChar(0xffff);
    text += QStringLiteral("e\u0302");
    xml.text(text);
    QXmlStreamReader reader(xml.take());
    reader.setNamespaceProcessing(false);
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(reader.attributes().value(QStringLiteral("w:val")).toString(), qs("\"<&>"));
    QCOMPARE(reader.readElementText(), qs("a<b & \"c\"ê"));
}

void TestDocxRenderer::sameDocumentSameBytes()
{
    const QByteArray first = renderDocx(slip());
    QTest::qSleep(2100); // a ZIP counts in steps of two seconds
    QCOMPARE(renderDocx(slip()), first);
}

void TestDocxRenderer::officeReadsTheWordsOfThePdf_data()
{
    addDocuments();
}

void TestDocxRenderer::officeReadsTheWordsOfThePdf()
{
    QFETCH(QByteArray, name);
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty() || !pdftools::available())
        QSKIP("needs LibreOffice and poppler-utils");
    ReportDocument document = documentNamed(name);
    document.footer.clear(); // stands once per page in a PDF, once in a text file
    const QTemporaryDir folder;
    save(folder.filePath(QStringLiteral("form.docx")), renderDocx(document));
    pdftools::run(office,
                  {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()),
                   QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                   QStringLiteral("txt:Text (encoded):UTF8"), QStringLiteral("--outdir"),
                   folder.path(), folder.filePath(QStringLiteral("form.docx"))});
    QFile text(folder.filePath(QStringLiteral("form.txt")));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QString pdf;
    for (const auto& page : pdftools::PdfFile(renderPdf(document)).pages())
        for (const pdftools::Word& word : page)
            if (word.box.bottom() > 20 * style::millimetre)
                pdf += word.text + QLatin1Char(' ');
    pdf.replace(qs("&amp;"), qs("&")).replace(qs("&lt;"), qs("<")).replace(qs("&gt;"), qs(">"));
    QCOMPARE(wordsOf(QString::fromUtf8(text.readAll())), wordsOf(pdf));
}

QTEST_MAIN(TestDocxRenderer)
#include "tst_docxrenderer.moc"
