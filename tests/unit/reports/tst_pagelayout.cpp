#include "models/reports/controlslip.h"
#include "models/reports/pagelayout.h"
#include "models/reports/pagerenderer.h"
#include "models/reports/registerlist.h"
#include "tests/unit/reports/samples.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace soattt;
using samples::qs;

/// What stands where on the pages, before any painter.
class TestPageLayout : public QObject
{
    Q_OBJECT

private slots:
    void mottoRuleIsAsLongAsItsText();
    void agencyRuleIsAThirdToAHalf();
    void subjectRuleIsAThirdToAHalf();
    void emptyHeadLinesTakeNoRoom();
    void headColumnsShareFortyToSixty();
    void choicesNeverTouchTheirLabel();
    void choicesEndAtTheRightEdge();
    void headingStaysWithItsText();
    void signaturesAreNeverAlone();
    void tableHeaderIsRepeated();
    void theLastRowIsNeverAlone();
    void rowTallerThanAPageIsSplit();
    void columnRulesAreOneLineAPage();
    void severalAddresseesAlignUnderTheColon();
    void landscapeAndMargins();
    void emptyBlocksAreHarmless();
    void paintsTheSameOnAnImage();

private:
    std::vector<Drawing> pagesOf(const ReportDocument& document) const;
    double widthOf(const TextPiece& piece) const;
    FontSet m_fonts;
};

namespace {

constexpr double mm = style::millimetre;
constexpr double leftEdge = 30 * mm;
constexpr double rightEdge = (210 - 15) * mm;

ReportDocument documentOf(std::vector<BlockContent> blocks)
{
    ReportDocument document;
    for (BlockContent& block : blocks)
        document.add(std::move(block));
    return document;
}

std::vector<TextPiece> piecesOf(const Drawing& page, const QString& text)
{
    std::vector<TextPiece> found;
    for (const TextPiece& piece : page.texts)
        if (piece.text.contains(text))
            found.push_back(piece);
    return found;
}

bool shows(const Drawing& page, const QString& text)
{
    return !piecesOf(page, text).empty();
}

/// The first piece that holds the text; an empty one when there is none.
TextPiece pieceOf(const Drawing& page, const QString& text)
{
    const auto found = piecesOf(page, text);
    return found.empty() ? TextPiece() : found.front();
}

double lengthOf(const RuleLine& rule)
{
    return rule.to.x() - rule.from.x();
}

Paragraph paragraphOf(const QString& text)
{
    return Paragraph{{{text}}};
}

} // namespace

std::vector<Drawing> TestPageLayout::pagesOf(const ReportDocument& document) const
{
    return PageLayout(document, m_fonts).pages();
}

double TestPageLayout::widthOf(const TextPiece& piece) const
{
    return m_fonts.width(piece.text, piece.face, piece.size) +
           piece.wordSpace * double(piece.text.count(QLatin1Char(' ')));
}

void TestPageLayout::mottoRuleIsAsLongAsItsText()
{
    const Drawing page = pagesOf(documentOf({letterhead(samples::head())})).front();
    const TextPiece motto = pieceOf(page, qs("Độc lập - Tự do - Hạnh phúc"));
    QCOMPARE(motto.size, 13.0);
    const RuleLine& rule = page.rules.back();
    QVERIFY(qAbs(lengthOf(rule) - widthOf(motto)) < 0.1);
    QVERIFY(qAbs(rule.from.x() - motto.baseline.x()) < 0.1);
    QVERIFY(rule.from.y() > motto.baseline.y() + 2);
}

void TestPageLayout::agencyRuleIsAThirdToAHalf()
{
    const Drawing page = pagesOf(documentOf({letterhead(samples::head())})).front();
    // The name of a unit is held together by blanks that don't break.
    const TextPiece agency = pieceOf(page, qs("UBND XÃ\u00a0HÒA\u00a0BÌNH"));
    QCOMPARE(agency.face, Face::Bold);
    const TextPiece superior = pieceOf(page, qs("UBND THÀNH\u00a0PHỐ"));
    QVERIFY(!superior.text.isEmpty());
    QCOMPARE(superior.face, Face::Regular);
    const RuleLine& rule = page.rules.front();
    const double share = lengthOf(rule) / widthOf(agency);
    QVERIFY2(share >= 1 / 3.0 && share <= 0.5, qPrintable(QString::number(share)));
    const double middle = agency.baseline.x() + widthOf(agency) / 2;
    QVERIFY(qAbs((rule.from.x() + rule.to.x()) / 2 - middle) < 0.1);
}

void TestPageLayout::subjectRuleIsAThirdToAHalf()
{
    const Drawing page =
        pagesOf(documentOf({Title{qs("BÁO CÁO"), qs("Về an toàn thông tin")}})).front();
    const TextPiece subject = pieceOf(page, qs("Về an toàn"));
    QCOMPARE(subject.size, 14.0);
    QCOMPARE(page.rules.size(), size_t(1));
    const double share = lengthOf(page.rules.front()) / widthOf(subject);
    QVERIFY(share >= 1 / 3.0 && share <= 0.5);
    QVERIFY(pagesOf(documentOf({Title{qs("BIÊN BẢN"), {}}})).front().rules.empty());
}

void TestPageLayout::emptyHeadLinesTakeNoRoom()
{
    LetterheadData data = samples::head();
    data.superiorBody.clear();
    const Drawing page = pagesOf(documentOf({letterhead(data)})).front();
    const double top = 20 * mm + FontSet::ascent * 12;
    QVERIFY(qAbs(pieceOf(page, qs("UBND XÃ")).baseline.y() - top) < 0.01);
    data.issuingBody.clear();
    QCOMPARE(pagesOf(documentOf({letterhead(data)})).front().rules.size(), size_t(1));
}

void TestPageLayout::headColumnsShareFortyToSixty()
{
    const Drawing page = pagesOf(documentOf({letterhead(samples::head())})).front();
    const auto middle = [&](const QString& text) {
        const TextPiece piece = pieceOf(page, text);
        return (piece.baseline.x() + widthOf(piece) / 2 - leftEdge) / (rightEdge - leftEdge);
    };
    QVERIFY(qAbs(middle(qs("Số: 05")) - 0.2) < 0.001);
    QVERIFY(qAbs(middle(qs("CỘNG HÒA")) - 0.7) < 0.001);
    QCOMPARE(pieceOf(page, qs("Số: 05")).baseline.y(),
             pieceOf(page, qs("Hòa Bình, ngày")).baseline.y());
}

void TestPageLayout::choicesNeverTouchTheirLabel()
{
    // Every length of label, so that its last line ends at every place of the column.
    QString label;
    for (int word = 1; word < 60; ++word) {
        label += QString(word % 7 + 1, QLatin1Char('n')) + QLatin1Char(' ');
        const Drawing page = pagesOf(documentOf({ChoiceLine{label, yesNo(true)}})).front();
        const TextPiece box = pieceOf(page, qs("☒"));
        QVERIFY(!box.text.isEmpty());
        for (const TextPiece& piece : page.texts)
            if (piece.baseline.y() == box.baseline.y() && piece.baseline.x() < box.baseline.x())
                QVERIFY(piece.baseline.x() + widthOf(piece) < box.baseline.x() - 6);
    }
}

void TestPageLayout::choicesEndAtTheRightEdge()
{
    const Drawing page = pagesOf(documentOf({ChoiceLine{qs("Wifi:"), yesNo({})}})).front();
    const TextPiece& last = page.texts.back();
    QVERIFY(last.text.contains(qs("Không")));
    QVERIFY(qAbs(last.baseline.x() + widthOf(last) - rightEdge) < 0.1);
}

void TestPageLayout::headingStaysWithItsText()
{
    // At whatever height the heading comes to stand.
    for (int lines = 25; lines < 40; ++lines) {
        ReportDocument document;
        for (int line = 0; line < lines; ++line)
            document.add(paragraphOf(qs("dòng")));
        document.add(Heading{qs("II. Nhân lực")});
        document.add(paragraphOf(qs("ngay sau")));
        bool together = false;
        for (const Drawing& page : pagesOf(document))
            together = together || (shows(page, qs("II. Nhân lực")) && shows(page, qs("ngay sau")));
        QVERIFY2(together, qPrintable(QString::number(lines)));
    }
}

void TestPageLayout::signaturesAreNeverAlone()
{
    for (int lines = 20; lines < 40; ++lines) {
        ReportDocument document;
        for (int line = 0; line < lines; ++line)
            document.add(paragraphOf(qs("dòng")));
        document.add(SignatureBlock{{{qs("THƯ KÝ"), {}, qs("A")}, {qs("CHỦ TỌA"), {}, qs("B")}}});
        document.add(Recipients{{qs("- Lưu: VT.")}});
        const auto pages = pagesOf(document);
        QVERIFY(shows(pages.back(), qs("- Lưu: VT.")));
        QVERIFY(shows(pages.back(), qs("THƯ KÝ")));
        QVERIFY2(shows(pages.back(), qs("dòng")), qPrintable(QString::number(lines)));
    }
}

void TestPageLayout::tableHeaderIsRepeated()
{
    Table table{{{qs("Tên tài sản")}, {qs("Số")}}, {}};
    for (int row = 0; row < 100; ++row)
        table.rows.push_back({{qs("Máy tính")}, {QString::number(row)}});
    const auto pages = pagesOf(documentOf({table}));
    QVERIFY(pages.size() >= 3);
    for (const Drawing& page : pages) {
        const TextPiece header = pieceOf(page, qs("Tên tài sản"));
        QVERIFY(!header.text.isEmpty());
        QCOMPARE(header.face, Face::Bold);
        QVERIFY(header.baseline.y() < 20 * mm + 20);
    }
}

void TestPageLayout::theLastRowIsNeverAlone()
{
    // At whatever height the table comes to end.
    for (int rows = 35; rows < 60; ++rows) {
        Table table{{{qs("Tên tài sản")}, {qs("Số")}}, {}};
        for (int row = 0; row + 2 < rows; ++row)
            table.rows.push_back({{qs("Máy tính")}, {QString::number(row)}});
        table.rows.push_back({{qs("Áp chót")}, {}});
        table.rows.push_back({{qs("Sau cùng")}, {}});
        const auto pages = pagesOf(documentOf({table}));
        QVERIFY(shows(pages.back(), qs("Sau cùng")));
        QVERIFY2(shows(pages.back(), qs("Áp chót")), qPrintable(QString::number(rows)));
    }
}

void TestPageLayout::rowTallerThanAPageIsSplit()
{
    QString text;
    for (int line = 0; line < 120; ++line)
        text += QStringLiteral("dòng%1\n").arg(line);
    const auto pages = pagesOf(documentOf({Table{{{qs("Ghi chú")}}, {{{text}}}}}));
    QVERIFY(pages.size() >= 3);
    QVERIFY(shows(pages.front(), qs("dòng0")));
    QVERIFY(shows(pages.back(), qs("dòng119")));
    for (const Drawing& page : pages)
        for (const TextPiece& piece : page.texts)
            QVERIFY(piece.baseline.y() < (297 - 20) * mm);
}

void TestPageLayout::columnRulesAreOneLineAPage()
{
    Table table{{{qs("A")}, {qs("B")}}, {}};
    for (int row = 0; row < 5; ++row)
        table.rows.push_back({{qs("1")}, {qs("2")}});
    const Drawing page = pagesOf(documentOf({table})).front();
    int upright = 0;
    int level = 0;
    for (const RuleLine& rule : page.rules)
        ++(rule.from.x() == rule.to.x() ? upright : level);
    QCOMPARE(upright, 3);
    QCOMPARE(level, 7);
}

void TestPageLayout::severalAddresseesAlignUnderTheColon()
{
    const Drawing page = pagesOf(documentOf({Addressee{{qs("Sở A"), qs("Sở B")}}})).front();
    const TextPiece head = pieceOf(page, qs("Kính gửi:"));
    const double colon = head.baseline.x() + m_fonts.width(u"Kính gửi", head.face, head.size);
    QVERIFY(qAbs(pieceOf(page, qs("- Sở A;")).baseline.x() - colon) < 0.1);
    QVERIFY(qAbs(pieceOf(page, qs("- Sở B.")).baseline.x() - colon) < 0.1);
}

void TestPageLayout::landscapeAndMargins()
{
    const ReportDocument document = buildRegisterList(
        qs("Danh mục tài sản"), qs("UBND XÃ HÒA BÌNH"), {{qs("Tên"), 3}, {qs("Số"), 1}},
        {{qs("Máy tính"), qs("1")}}, QDateTime(QDate(2026, 7, 5), QTime(9, 15)));
    const PageLayout layout(document, m_fonts);
    QVERIFY(layout.size().width() > layout.size().height());
    const Drawing& page = layout.pages().front();
    double right = 0;
    for (const RuleLine& rule : page.rules)
        right = std::max(right, rule.to.x());
    QVERIFY(qAbs(right - (297 - 15) * mm) < 0.5);
    QVERIFY(shows(page, qs("DANH MỤC TÀI SẢN")));
    QVERIFY(shows(page, qs("1 dòng, in lúc 09:15 ngày 05/07/2026")));
}

void TestPageLayout::emptyBlocksAreHarmless()
{
    const auto pages =
        pagesOf(documentOf({Letterhead{}, AnnexHeading{}, Title{}, Addressee{}, Heading{},
                            Paragraph{}, ChoiceLine{}, ChoiceList{}, Table{}, Table{{{}}, {}},
                            SignatureBlock{}, Recipients{}, PageBreak{}, Space{}}));
    QCOMPARE(pages.size(), size_t(2));
    QCOMPARE(pagesOf({}).size(), size_t(1));
}

void TestPageLayout::paintsTheSameOnAnImage()
{
    const auto pages =
        pagesOf(buildAppendix1(samples::appendix1(), samples::head(), samples::options()));
    QImage image(QSize(595, 842), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    PageRenderer(m_fonts).paint(pages.front(), painter);
    painter.end();
    int dark = 0;
    int darkInMargins = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 128) {
                ++dark;
                darkInMargins += x < leftEdge - 1 || x > rightEdge + 1 || y < 20 * mm - 1;
            }
    QVERIFY(dark > 5000);
    QCOMPARE(darkInMargins, 0);
}

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
