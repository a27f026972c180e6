#include "models/reports/controlslip.h"
#include "models/reports/pdfrenderer.h"
#include "models/reports/registerlist.h"
#include "tests/unit/reports/pdftools.h"
#include "tests/unit/reports/samples.h"

#include <QThread>

#include <algorithm>

using namespace soattt;
using samples::qs;

/// The PDF itself, as poppler reads it.
class TestPdfRenderer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void verbatimPrintsTheWholeFormAndNoMore();
    void everyLineOfTheFormIsThere();
    void marginsHold_data();
    void marginsHold();
    void onlyOurFontsAreEmbedded_data();
    void onlyOurFontsAreEmbedded();
    void pageNumberFromPageTwo();
    void ligaturesAreNotUsed();
    void titleAndTimeAreWritten();
    void sameDocumentSameBytes();
    void claimsPdfA1b();
    void nothingIsTransparent();
    void severalDocumentsInOneFile();
    void listOfThousandsIsQuick();
    void rendersInAnotherThread();
};

namespace {

constexpr double mm = style::millimetre;
constexpr double halfMillimetre = 0.5 * mm;

ReportDocument usual()
{
    return buildAppendix1(samples::appendix1(), samples::head(), samples::options());
}

ReportDocument emptyVerbatim()
{
    return buildAppendix1({}, {}, samples::verbatim());
}

ReportDocument slip()
{
    Appendix1Values printed = samples::appendix1();
    printed.computers = 45;
    return buildControlSlip({qs("UBND XÃ HÒA BÌNH"), qs("Phụ lục I"), qs("appendix-1"),
                             qs("05/BC-UBND"), qs("6 tháng đầu năm 2026"),
                             QDateTime(QDate(2026, 7, 5), QTime(9, 15)), qs("Nguyễn Văn Đức"),
                             samples::anchor(),
                             differences(appendix1Fields(), samples::appendix1(), printed)});
}

ReportDocument listOf(int rows)
{
    std::vector<QStringList> texts;
    for (int row = 0; row < rows; ++row)
        texts.push_back({QString::number(row + 1), QStringLiteral("TS%1").arg(row),
                         qs("Máy tính để bàn, phòng Văn hóa"), qs("Nguyễn Thị Hồng"),
                         qs("Đang sử dụng"), qs("12.450.000")});
    return buildRegisterList(qs("Danh mục tài sản"), qs("UBND XÃ HÒA BÌNH"),
                             {{qs("STT"), 1, Align::Center},
                              {qs("Mã"), 2},
                              {qs("Tên"), 5},
                              {qs("Người giữ"), 3},
                              {qs("Tình trạng"), 2},
                              {qs("Nguyên giá"), 2, Align::Right}},
                             texts, QDateTime(QDate(2026, 7, 5), QTime(9, 15)));
}

ReportDocument documentNamed(const QByteArray& name)
{
    if (name == "slip")
        return slip();
    if (name == "list")
        return listOf(120);
    return name == "verbatim" ? emptyVerbatim() : usual();
}

void addDocuments()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"usual", "verbatim", "slip", "list"})
        QTest::newRow(name) << QByteArray(name);
}

/// Without what a blank form may draw in its own way: dots, blanks, boxes.
QString bare(QString text)
{
    static const QRegularExpression drawn(QStringLiteral("[\\s.…☐☒\\x{f000}-\\x{f0ff}]"));
    return text.remove(drawn);
}

QString formText()
{
    QFile file(QStringLiteral(SOATTT_SOURCE_DIR "/tests/unit/reports/appendix1-form.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no appendix1-form.txt");
    return QString::fromUtf8(file.readAll()).normalized(QString::NormalizationForm_C);
}

QString sorted(QString text)
{
    std::sort(text.begin(), text.end());
    return text;
}

} // namespace

void TestPdfRenderer::initTestCase()
{
    if (!pdftools::available())
        QSKIP("needs pdftotext and pdffonts (poppler-utils)");
}

void TestPdfRenderer::verbatimPrintsTheWholeFormAndNoMore()
{
    const pdftools::PdfFile pdf(renderPdf(emptyVerbatim()));
    QString text = pdf.text();
    for (int page = 2; page <= int(pdf.pages().size()); ++page) {
        const qsizetype at = text.lastIndexOf(QStringLiteral("%1\n").arg(page));
        QVERIFY(at > 0);
        text.remove(at, 1);
    }
    QCOMPARE(sorted(bare(text)), sorted(bare(formText())));
}

void TestPdfRenderer::everyLineOfTheFormIsThere()
{
    const QString text = bare(pdftools::PdfFile(renderPdf(emptyVerbatim())).text());
    int lines = 0;
    for (const QString& line : formText().split(QLatin1Char('\n'))) {
        for (const QString& part : line.split(QLatin1Char('\t'))) {
            if (bare(part).isEmpty())
                continue;
            QVERIFY2(text.contains(bare(part)), qPrintable(part));
            ++lines;
        }
    }
    QVERIFY(lines > 70);
}

void TestPdfRenderer::marginsHold_data()
{
    addDocuments();
}

void TestPdfRenderer::marginsHold()
{
    QFETCH(QByteArray, name);
    const ReportDocument document = documentNamed(name);
    const double width = (document.page.landscape ? 297 : 210) * mm;
    const double height = (document.page.landscape ? 210 : 297) * mm;
    double left = width;
    double right = 0;
    double top = height;
    for (const auto& page : pdftools::PdfFile(renderPdf(document)).pages())
        for (const pdftools::Word& word : page) {
            left = std::min(left, word.box.left());
            right = std::max(right, word.box.right());
            const bool inMargin = word.box.bottom() < 20 * mm || word.box.top() > height - 20 * mm;
            if (inMargin)
                continue;
            top = std::min(top, word.box.top());
            QVERIFY2(word.box.bottom() < height - 20 * mm + halfMillimetre, qPrintable(word.text));
        }
    QVERIFY2(qAbs(left - 30 * mm) < halfMillimetre, qPrintable(QString::number(left / mm)));
    QVERIFY2(qAbs(top - 20 * mm) < halfMillimetre + 4, qPrintable(QString::number(top / mm)));
    QVERIFY2(right < width - 15 * mm + halfMillimetre, qPrintable(QString::number(right / mm)));
    if (name == "usual" || name == "verbatim")
        QVERIFY(qAbs(right - (width - 15 * mm)) < halfMillimetre);
}

void TestPdfRenderer::onlyOurFontsAreEmbedded_data()
{
    addDocuments();
}

void TestPdfRenderer::onlyOurFontsAreEmbedded()
{
    QFETCH(QByteArray, name);
    static const QRegularExpression ours(QStringLiteral(
        "^(\\w{6}\\+)?(LiberationSerif(-Bold|-Italic|-BoldItalic)?|DejaVuSans) +CID TrueType +"
        "Identity-H +yes "));
    const QStringList lines = pdftools::PdfFile(renderPdf(documentNamed(name)))
                                  .fonts()
                                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    for (const QString& line : lines.mid(2))
        QVERIFY2(ours.match(line).hasMatch(), qPrintable(line));
    const bool boxes = name == "usual" || name == "verbatim";
    QCOMPARE(!lines.filter(qs("DejaVuSans")).isEmpty(), boxes);
}

void TestPdfRenderer::pageNumberFromPageTwo()
{
    const auto pages = pdftools::PdfFile(renderPdf(usual())).pages();
    QVERIFY(pages.size() >= 2);
    for (size_t at = 0; at < pages.size(); ++at) {
        std::vector<pdftools::Word> inTopMargin;
        for (const pdftools::Word& word : pages[at])
            if (word.box.bottom() < 20 * mm)
                inTopMargin.push_back(word);
        QCOMPARE(inTopMargin.size(), size_t(at == 0 ? 0 : 1));
        if (at == 0)
            continue;
        QCOMPARE(inTopMargin.front().text, QString::number(at + 1));
        const double middle = (30 + (210 - 15)) / 2.0 * mm;
        QVERIFY(qAbs(inTopMargin.front().box.center().x() - middle) < halfMillimetre);
        QVERIFY(inTopMargin.front().box.top() > 5 * mm);
    }
}

void TestPdfRenderer::ligaturesAreNotUsed()
{
    ReportDocument document;
    document.add(Paragraph{{{qs("wifi firewall office flash")}}});
    QVERIFY(
        pdftools::PdfFile(renderPdf(document)).text().contains(qs("wifi firewall office flash")));
}

void TestPdfRenderer::titleAndTimeAreWritten()
{
    const QString info = pdftools::PdfFile(renderPdf(usual())).info();
    QVERIFY(info.contains(qs("Phụ lục I. Báo cáo định kỳ về an toàn thông tin")));
    QVERIFY(info.contains(qs("Sổ ATTT")));
    QVERIFY(renderPdf(usual()).contains("/CreationDate (D:20260705091500"));
    QVERIFY(info.contains(qs("A4")));
}

void TestPdfRenderer::sameDocumentSameBytes()
{
    const QByteArray first = renderPdf(usual());
    QTest::qSleep(1100);
    QCOMPARE(renderPdf(usual()), first);
    ReportDocument other = usual();
    other.createdAt = other.createdAt.addSecs(1);
    QVERIFY(renderPdf(other) != first);
}

void TestPdfRenderer::claimsPdfA1b()
{
    const QByteArray pdf = renderPdf(usual());
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(pdf.contains("<pdfaid:part>1</pdfaid:part>"));
    QVERIFY(pdf.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    QVERIFY(pdf.contains("<xmp:CreateDate>2026-07-05T09:15:00Z</xmp:CreateDate>"));
    QVERIFY(pdf.contains("/OutputIntents"));
}

void TestPdfRenderer::nothingIsTransparent()
{
    const QByteArray pdf = renderPdf(std::vector<ReportDocument>{usual(), slip()});
    static const QRegularExpression alpha(QStringLiteral("/(ca|CA) +([0-9.]+)"));
    const QString text = QString::fromLatin1(pdf);
    for (auto it = alpha.globalMatch(text); it.hasNext();)
        QCOMPARE(it.next().captured(2).toDouble(), 1.0);
    QVERIFY(!pdf.contains("/SMask ") || !text.contains(QRegularExpression(qs("/SMask +\\d"))));
    QVERIFY(!pdf.contains("/S /Transparency"));
}

void TestPdfRenderer::severalDocumentsInOneFile()
{
    const pdftools::PdfFile pdf(renderPdf({usual(), slip(), listOf(3)}));
    const auto pages = pdf.pages();
    QVERIFY(pages.size() >= 4);
    // The slip and the list begin anew: no number on their first page.
    const size_t form = pdftools::PdfFile(renderPdf(usual())).pages().size();
    QCOMPARE(pages.size(), form + 2);
    for (const pdftools::Word& word : pages[form])
        QVERIFY(word.box.top() > 15 * mm);
    QVERIFY(pdf.text().contains(qs("PHIẾU KIỂM SOÁT")));
    QVERIFY(pdf.text().contains(samples::anchor().printed()));
}

void TestPdfRenderer::listOfThousandsIsQuick()
{
    const ReportDocument document = listOf(10000);
    QElapsedTimer timer;
    timer.start();
    const QByteArray pdf = renderPdf(document);
    const qint64 taken = timer.elapsed();
    QVERIFY(pdftools::PdfFile(pdf).text().contains(qs("TS9999")));
    qInfo("10,000 rows in %lld ms", taken);
    QVERIFY2(taken < 10000, "ten times slower than it was made to be");
}

void TestPdfRenderer::rendersInAnotherThread()
{
    QByteArray there;
    const std::unique_ptr<QThread> thread(
        QThread::create([&there] { there = renderPdf(usual()); }));
    thread->start();
    QVERIFY(thread->wait(60000));
    QCOMPARE(there, renderPdf(usual()));
}

QTEST_MAIN(TestPdfRenderer)
#include "tst_pdfrenderer.moc"
