#include "models/reports/docxrenderer.h"
#include "models/reports/pdfrenderer.h"
#include "models/reports/reviewpaper.h"
#include "tests/unit/reports/pdftools.h"
#include "tests/unit/reports/samples.h"

using namespace soattt;
using samples::qs;

namespace {

ReviewPaperValues values(int accounts)
{
    ReviewPaperValues values;
    values.basis = qs("điểm e khoản 1 Điều 6 Quy chế (17/2020/QĐ-UBND)");
    values.title = qs("Rà soát quý 3");
    values.scope = qs("Toàn bộ tài khoản");
    values.openedOn = QDate(2026, 7, 1);
    values.finishedOn = QDate(2026, 7, 5);
    values.reviewer = {qs("Lê Minh Trí"), qs("Chuyên viên"), qs("Văn phòng")};
    values.reviewed = accounts;
    values.kept = accounts - 2;
    values.reduced = 1;
    values.revoked = 1;
    values.findings = qs("Hai tài khoản cần xử lý");
    for (int i = 1; i <= accounts; ++i)
        values.rows.push_back({qs("Hệ thống một cửa điện tử"),
                               QStringLiteral("canbo%1").arg(i, 3, 10, QLatin1Char('0')),
                               qs("Nguyễn Thị Hồng Lan"), i == 1, qs("Tiếp nhận hồ sơ"),
                               i == accounts ? qs("Thu hồi") : qs("Giữ nguyên"),
                               i == accounts ? qs("Không còn công tác tại cơ quan") : QString(),
                               i == accounts ? qs("05/07/2026") : QString()});
    return values;
}

LetterheadData head()
{
    LetterheadData head = samples::head();
    head.sign = qs("BB-UBND");
    return head;
}

} // namespace

/// Minutes of an account review, as poppler reads the PDF.
class TestReviewPaper : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasDecided();
    void threeHundredAccountsOverPages();
    void unknownPrintsAsDots();
    void undecidedOnesAreCounted();
    void fieldsAreReadAndSet();
    void aWordFileIsMadeToo();
};

void TestReviewPaper::saysWhatWasDecided()
{
    const ReportDocument document = buildReviewPaper(values(12), head(), {});
    const QString text = plainText(document);
    QVERIFY(std::get<Letterhead>(document.blocks.front().content).placeAndDate.isEmpty());
    QVERIFY(text.contains(qs("Căn cứ điểm e khoản 1 Điều 6 Quy chế (17/2020/QĐ-UBND);")));
    QVERIFY(text.contains(qs("Từ ngày 01 tháng 7 năm 2026 đến ngày 05 tháng 7 năm 2026")));
    QVERIFY(text.contains(qs("Số tài khoản được rà soát: 12 tài khoản")));
    QVERIFY(text.contains(qs("Thu hồi: 01 tài khoản")));
    QVERIFY(text.contains(qs("có 01 tài khoản do chính người rà soát sử dụng")));
    QVERIFY(text.contains(qs("Nguyễn Thị Hồng Lan (*)")));
    QVERIFY(!text.contains(qs("Chưa quyết định:")));
}

/// Every account once, the heading again on each page that has rows, nothing outside the margins.
void TestReviewPaper::threeHundredAccountsOverPages()
{
    if (!pdftools::available())
        QSKIP("poppler-utils are not installed");
    const pdftools::PdfFile pdf(renderPdf(buildReviewPaper(values(300), head(), {})));
    constexpr double mm = 72.0 / 25.4;
    const auto pages = pdf.pages();
    QVERIFY2(pages.size() > 8, qPrintable(QString::number(pages.size())));
    QStringList accounts;
    for (const auto& page : pages) {
        bool hasRows = false;
        bool hasHead = false;
        for (const pdftools::Word& word : page) {
            QVERIFY2(word.box.left() > 19.5 * mm && word.box.right() < 282 * mm,
                     qPrintable(word.text));
            hasHead = hasHead || word.text == qs("TT");
            if (!word.text.startsWith(qs("canbo")))
                continue;
            hasRows = true;
            accounts.append(word.text);
        }
        QCOMPARE(hasHead, hasRows);
    }
    QCOMPARE(accounts.size(), 300);
    accounts.removeDuplicates();
    QCOMPARE(accounts.size(), 300);
    QVERIFY(pdf.text().contains(qs("NGƯỜI RÀ SOÁT")));
}

void TestReviewPaper::unknownPrintsAsDots()
{
    ReviewPaperValues unknown = values(3);
    unknown.basis.reset();
    unknown.finishedOn.reset();
    unknown.kept.reset();
    unknown.reviewer = {};
    const QString text = plainText(buildReviewPaper(unknown, head(), {}));
    QVERIFY(!text.contains(qs("Căn cứ")));
    QVERIFY(text.contains(qs("đến ngày … tháng … năm 20…")));
    QVERIFY(!text.contains(qs("Giữ nguyên: 0")));
}

void TestReviewPaper::undecidedOnesAreCounted()
{
    ReviewPaperValues open = values(3);
    open.undecided = 2;
    QVERIFY(plainText(buildReviewPaper(open, head(), {})).contains(qs("Chưa quyết định: 02")));
}

void TestReviewPaper::fieldsAreReadAndSet()
{
    for (const ReviewPaperField& field : reviewPaperFields()) {
        ReviewPaperValues changed = values(3);
        const FormValue value =
            field.type == FormFieldType::Count ? FormValue(qint64(7)) : FormValue(qs("khác"));
        field.set(changed, value);
        QVERIFY2(field.get(changed) == value, qPrintable(field.id));
        QVERIFY2(!reviewPaperSources().value(field.id).isEmpty(), qPrintable(field.id));
    }
}

void TestReviewPaper::aWordFileIsMadeToo()
{
    QVERIFY(renderDocx(buildReviewPaper(values(30), head(), {})).startsWith("PK"));
}

QTEST_MAIN(TestReviewPaper)
#include "tst_reviewpaper.moc"
