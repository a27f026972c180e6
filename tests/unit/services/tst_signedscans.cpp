#include "models/reports/fontset.h"
#include "models/reports/pagelayout.h"
#include "models/reports/pagerenderer.h"
#include "models/reports/qrmatrix.h"
#include "models/reports/scannedcodes.h"
#include "models/services/formservice.h"
#include "models/services/recordservice.h"
#include "models/services/signedscanservice.h"
#include "tests/support/testbook.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace soattt;

/// Scans of signed papers find their document by the code on the control slip.
class TestSignedScans : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_book = std::make_unique<TestBook>(); }
    void theCodeIsFound_data();
    void theCodeIsFound();
    void whatHasNoCode_data();
    void whatHasNoCode();
    void aScanFindsItsDocument();
    void theDocumentBecomesSigned();
    void aSentDocumentStaysSent();
    void allOrNone();

private:
    IssuedForm issue() const;
    static QImage page(const QString& code, double degrees);
    static QImage printed(const ReportDocument& document);
    static QByteArray saved(const QImage& image, const char* format);
    static QByteArray asScannedPdf(const QList<QByteArray>& pages);
    Document stored(const QString& code) const;

    std::unique_ptr<TestBook> m_book;
};

IssuedForm TestSignedScans::issue() const
{
    FormRequest request;
    request.code = QStringLiteral("appendix-1");
    request.period = Period::fromString(QStringLiteral("2026H1"));
    return FormService(*m_book->session).issue(request);
}

/// A4 at 150 dots an inch, the code 25 mm wide, the paper askew.
QImage TestSignedScans::page(const QString& code, double degrees)
{
    QImage paper(1240, 1754, QImage::Format_RGB32);
    paper.fill(QColor(0xf4f2ec));
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(620, 877);
    painter.rotate(degrees);
    if (!code.isEmpty())
        painter.drawImage(QRectF(100, 300, 148, 148), qrImage(code));
    painter.setPen(QPen(QColor(0x2030a0), 4));
    painter.drawArc(QRect(60, 380, 160, 90), 0, 4000); // a signature beside it
    return paper;
}

/// The first page at 200 dots an inch.
QImage TestSignedScans::printed(const ReportDocument& document)
{
    const FontSet fonts;
    const PageLayout layout(document, fonts);
    const double scale = 200.0 / 72;
    QImage paper((layout.size() * scale).toSize(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.scale(scale, scale);
    PageRenderer(fonts).paint(layout.pages().front(), painter);
    return paper;
}

QByteArray TestSignedScans::saved(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 80);
    return bytes;
}

QByteArray TestSignedScans::asScannedPdf(const QList<QByteArray>& pages)
{
    QByteArray pdf("%PDF-1.4\n");
    for (const QByteArray& page : pages)
        pdf += "1 0 obj << /Subtype /Image /Filter /DCTDecode >> stream\n" + page +
               "\nendstream endobj\n";
    return pdf + "%%EOF\n";
}

Document TestSignedScans::stored(const QString& code) const
{
    return m_book->book->repository().find(documentKind(), code)->to<Document>();
}

void TestSignedScans::theCodeIsFound_data()
{
    QTest::addColumn<QByteArray>("file");
    const QString code = QStringLiteral("1234:") + QString(64, QLatin1Char('a'));
    QTest::newRow("jpeg") << saved(page(code, 0), "JPG");
    QTest::newRow("askew") << saved(page(code, 4), "JPG");
    QTest::newRow("upside down") << saved(page(code, 181), "PNG");
    QTest::newRow("on its side") << saved(page(code, 90), "PNG");
    QTest::newRow("the second page of a PDF")
        << asScannedPdf({saved(page({}, 1), "JPG"), saved(page(code, -2), "JPG")});
    QTest::newRow("twice") << asScannedPdf(
        {saved(page(code, 0), "JPG"), saved(page(code, 3), "JPG")});
    QTest::newRow("very large") << saved(page(code, 0).scaled(7400, 10500), "JPG");
}

void TestSignedScans::theCodeIsFound()
{
    QFETCH(QByteArray, file);
    QCOMPARE(scannedCodes(file),
             QStringList{QStringLiteral("1234:") + QString(64, QLatin1Char('a'))});
}

void TestSignedScans::whatHasNoCode_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Kính gửi: UBND tỉnh");
    QTest::newRow("a picture without") << saved(page({}, 0), "JPG");
    QTest::newRow("half a jpeg") << saved(page(QStringLiteral("1:a"), 0), "JPG").left(900);
    QTest::newRow("a PDF that ends in a picture") << QByteArray("%PDF-1.4\n\xff\xd8\xff\xe0");
    QTest::newRow("a PDF of pictures that are none")
        << asScannedPdf(QList<QByteArray>(500, QByteArray("\xff\xd8\xff\xe0 not a picture")));
}

void TestSignedScans::whatHasNoCode()
{
    QFETCH(QByteArray, file);
    QCOMPARE(scannedCodes(file), QStringList());
}

/// The slip as it is printed, not a code drawn by the test.
void TestSignedScans::aScanFindsItsDocument()
{
    issue();
    const IssuedForm second = issue();
    issue();
    const SignedScan scan =
        SignedScanService(*m_book->session)
            .look({QStringLiteral("quet.jpg"), {}, saved(printed(second.slip), "JPG")});
    QVERIFY(scan.document);
    QCOMPARE(scan.document->number, second.document.number);
}

void TestSignedScans::theDocumentBecomesSigned()
{
    const IssuedForm issued = issue();
    const SignedScanService service(*m_book->session);
    const NewFile file{
        QStringLiteral("bao-cao.jpg"), {}, saved(page(issued.document.anchor, 2), "JPG")};
    QCOMPARE(service.unsignedDocuments().size(), size_t(1));
    QCOMPARE(service.keep({service.look(file), {file, std::nullopt}}), 1);
    QCOMPARE(stored(issued.document.code).state, DocumentState::Signed);
    QVERIFY(service.unsignedDocuments().empty());
    const AttachmentService files(*m_book->session);
    const auto kept = files.list(documentKind(), issued.document.code);
    QCOMPARE(kept.size(), size_t(2)); // beside the control slip
    QCOMPARE(files.content(kept.back()), file.bytes);
}

void TestSignedScans::aSentDocumentStaysSent()
{
    const IssuedForm issued = issue();
    Record record = *m_book->book->repository().find(documentKind(), issued.document.code);
    auto sent = record.to<Document>();
    sent.state = DocumentState::Sent;
    sent.sentTo = QStringLiteral("UBND tỉnh");
    sent.sentOn = QDate(2026, 7, 5);
    RecordService(*m_book->session).save(record.with(sent));
    SignedScanService(*m_book->session)
        .keep({{{QStringLiteral("a.jpg"), {}, QByteArray("x")}, issued.document}});
    QCOMPARE(stored(issued.document.code).state, DocumentState::Sent);
}

void TestSignedScans::allOrNone()
{
    const IssuedForm issued = issue();
    const SignedScanService service(*m_book->session);
    QVERIFY_THROWS_EXCEPTION(UserError, service.look({QStringLiteral("trong.pdf"), {}, {}}));
    const SignedScan good{{QStringLiteral("a.jpg"), {}, QByteArray("x")}, issued.document};
    const SignedScan empty{{QStringLiteral("b.jpg"), {}, {}}, issued.document};
    QVERIFY_THROWS_EXCEPTION(UserError, service.keep({good, empty}));
    QCOMPARE(stored(issued.document.code).state, DocumentState::Issued);
    QCOMPARE(AttachmentService(*m_book->session).list(documentKind(), issued.document.code).size(),
             size_t(1));
}

QTEST_MAIN(TestSignedScans)
#include "tst_signedscans.moc"
