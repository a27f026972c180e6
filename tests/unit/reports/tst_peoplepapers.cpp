#include "models/reports/accountslip.h"
#include "models/reports/docxrenderer.h"
#include "models/reports/handoverpaper.h"
#include "models/reports/leaverpaper.h"
#include "models/reports/pdfrenderer.h"
#include "tests/unit/reports/pdftools.h"
#include "tests/unit/reports/samples.h"

using namespace soattt;
using samples::qs;

namespace {

PersonOnPaper lan()
{
    return {qs("Nguyễn Thị Lan"), qs("Chuyên viên"), qs("Văn phòng")};
}

PersonOnPaper binh()
{
    return {qs("Trần Văn Bình"), qs("Văn thư"), qs("Văn phòng")};
}

HandoverValues handover(int assets)
{
    HandoverValues values;
    values.basis = qs("Quyết định số 45/QĐ-UBND;");
    values.handedOn = QDate(2026, 7, 5);
    values.place = qs("trụ sở UBND xã");
    values.giver = lan();
    values.receiver = binh();
    values.reason = qs("Thu lại của người chuyển công tác, nghỉ việc");
    for (int i = 1; i <= assets; ++i)
        values.rows.push_back({qs("Máy tính để bàn Dell Vostro 3681"),
                               QStringLiteral("TS-%1").arg(i, 4, 10, QLatin1Char('0')),
                               QStringLiteral("SN%1").arg(1000 + i), qs("Hoạt động tốt"),
                               qs("Bàn phím, chuột"), QString()});
    return values;
}

LeaverValues leaver(int accounts)
{
    LeaverValues values;
    values.person = lan();
    values.cause = qs("Chuyển công tác");
    values.on = QDate(2026, 7, 1);
    values.decision = qs("45/QĐ-UBND");
    values.nothingLeft = true;
    for (int i = 1; i <= accounts; ++i)
        values.accounts.push_back({qs("Một cửa điện tử"), QStringLiteral("lan.nt%1").arg(i),
                                   qs("Đã thu hồi"), QString(), QString()});
    values.assets.push_back(
        {qs("Thẻ cán bộ"), qs("TS-0003"), qs("Nhập kho"), qs("Lê Minh Trí"), qs("BG-0002")});
    return values;
}

AccountSlipValues slip()
{
    AccountSlipValues values;
    values.person = lan();
    values.system = qs("Một cửa điện tử");
    values.username = qs("lan.nt");
    values.type = qs("Tài khoản cá nhân");
    values.rights = qs("Tiếp nhận hồ sơ");
    values.done = qs("Đã thu hồi ngày 05/07/2026");
    return values;
}

LetterheadData head(const char* sign)
{
    LetterheadData head = samples::head();
    head.sign = qs(sign);
    return head;
}

ReportDocument documentNamed(const QString& name)
{
    if (name == QLatin1String("handover"))
        return buildHandover(handover(40), head("BB-UBND"), {});
    if (name == QLatin1String("leaver"))
        return buildLeaver(leaver(40), head("BB-UBND"), {});
    return buildAccountSlip(name == QLatin1String("account-request") ? AccountSlip::Request
                                                                     : AccountSlip::Revocation,
                            slip(), head("PĐN-UBND"), {});
}

void addForms()
{
    QTest::addColumn<QString>("form");
    for (const char* form : {"handover", "leaver", "account-request", "account-revocation"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

} // namespace

/// Minutes and slips on people: what they say, as poppler reads the PDF.
class TestPeoplePapers : public QObject
{
    Q_OBJECT

private slots:
    void minutesSayTheirDayInTheText();
    void unknownPrintsAsDots();
    void whatIsHandedOverIsSaid();
    void aUnitStaysOnOneLine_data();
    void aUnitStaysOnOneLine();
    void aTableRepeatsItsHeadOnEachPage();
    void nothingLeftIsSaidOnlyWhenTrue();
    void fieldsAreReadAndSet_data() { addForms(); }
    void fieldsAreReadAndSet();
    void slipsSayWhatTheyAskFor();
    void marginsHoldAndFontsAreOurs_data() { addForms(); }
    void marginsHoldAndFontsAreOurs();
    void wordFilesAreMadeToo_data() { addForms(); }
    void wordFilesAreMadeToo();
};

void TestPeoplePapers::minutesSayTheirDayInTheText()
{
    const ReportDocument document = buildHandover(handover(1), head("BB-UBND"), {});
    const auto& top = std::get<Letterhead>(document.blocks.front().content);
    QVERIFY(top.placeAndDate.isEmpty());
    QCOMPARE(top.number, qs("Số: 05/BB-UBND"));
    const QString text = plainText(document);
    QVERIFY(text.contains(qs("Căn cứ Quyết định số 45/QĐ-UBND;")));
    QVERIFY(
        text.contains(qs("Hôm nay, ngày 05 tháng 7 năm 2026, tại trụ sở UBND xã, chúng tôi gồm:")));
    QVERIFY(text.contains(qs("Tổng số: 01 tài sản.")));
    QVERIFY(text.contains(qs("TS-0001, SN1001")));
}

void TestPeoplePapers::unknownPrintsAsDots()
{
    const QString text = plainText(buildHandover({}, {}, {}));
    QVERIFY(text.contains(qs("ngày … tháng … năm 20…")));
    QVERIFY(!text.contains(qs("Căn cứ")));
    const ReportDocument slip = buildAccountSlip(AccountSlip::Request, {}, {}, {});
    const Block* name = slip.find(qs("1.1"));
    QVERIFY(name && std::get<Paragraph>(name->content).trailingDots);
}

void TestPeoplePapers::whatIsHandedOverIsSaid()
{
    HandoverValues values = handover(1);
    values.subject = qs("Máy tính phòng một cửa");
    QVERIFY(plainText(buildHandover(values, {}, {})).contains(qs("Máy tính phòng một cửa")));
    QVERIFY(plainText(buildHandover(values, {}, {})).contains(qs("Lý do bàn giao")));
    values.reason.reset();
    QVERIFY(!plainText(buildHandover(values, {}, {})).contains(qs("Lý do bàn giao")));
}

/// "~" is a blank no line breaks at.
void TestPeoplePapers::aUnitStaysOnOneLine_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("commune") << qs("Ủy ban nhân dân xã Hòa Bình")
                             << qs("ỦY BAN NHÂN DÂN XÃ~HÒA~BÌNH");
    QTest::newRow("town") << qs("Ủy ban nhân dân thị xã Sơn Tây")
                          << qs("ỦY BAN NHÂN DÂN THỊ~XÃ~SƠN~TÂY");
    QTest::newRow("unit in a unit")
        << qs("Công an xã Lục Yên tỉnh Lào Cai") << qs("CÔNG AN XÃ~LỤC~YÊN TỈNH~LÀO~CAI");
    QTest::newRow("no unit") << qs("Văn phòng Đảng ủy") << qs("VĂN PHÒNG ĐẢNG ỦY");
    QTest::newRow("longer than the column")
        << qs("Thành phố Phan Rang Tháp Chàm Cổ") << qs("THÀNH PHỐ PHAN RANG THÁP CHÀM CỔ");
}

void TestPeoplePapers::aUnitStaysOnOneLine()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    LetterheadData data;
    data.issuingBody = body;
    QCOMPARE(letterhead(data).issuingBody.replace(QChar::Nbsp, u'~'), expected);
}

void TestPeoplePapers::aTableRepeatsItsHeadOnEachPage()
{
    if (!pdftools::available())
        QSKIP("poppler-utils are not installed");
    const pdftools::PdfFile pdf(renderPdf(documentNamed(QStringLiteral("handover"))));
    const auto pages = pdf.pages();
    QVERIFY(pages.size() >= 3);
    QStringList codes;
    for (size_t page = 0; page < pages.size(); ++page) {
        QStringList words;
        for (const pdftools::Word& word : pages[page])
            words.append(word.text);
        const QString text = words.join(QLatin1Char(' '));
        const bool hasRows = text.contains(QLatin1String("TS-00"));
        QCOMPARE(text.contains(qs("Phụ kiện")), hasRows);
        for (const QString& word : words) {
            if (word.startsWith(QLatin1String("TS-00")))
                codes.append(word.left(7));
        }
    }
    codes.removeDuplicates();
    QCOMPARE(codes.size(), 40);
    const QString all = pdf.text();
    QVERIFY(all.indexOf(qs("BÊN GIAO"), all.indexOf(qs("Tổng số"))) > 0);
}

void TestPeoplePapers::nothingLeftIsSaidOnlyWhenTrue()
{
    LeaverValues values = leaver(1);
    const QString sentence = qs("không còn tài khoản, quyền truy cập và tài sản nào");
    QVERIFY(plainText(buildLeaver(values, head("BB-UBND"), {})).contains(sentence));
    values.nothingLeft = false;
    QVERIFY(!plainText(buildLeaver(values, head("BB-UBND"), {})).contains(sentence));
    values.accounts.clear();
    const ReportDocument none = buildLeaver(values, head("BB-UBND"), {});
    QCOMPARE(plainText(none.find(qs("accounts"))->content).trimmed(), qs("Không có."));
}

template <class Field> void setAndRead(const std::vector<Field>& fields, auto values)
{
    for (const Field& field : fields) {
        const FormValue value =
            field.type == FormFieldType::Count ? FormValue(qint64(7)) : FormValue(field.id);
        field.set(values, value);
        QVERIFY2(field.get(values) == value, qPrintable(field.id));
    }
    for (const Field& field : fields) // none took another's place
        QVERIFY2(field.type == FormFieldType::Count || field.get(values) == FormValue(field.id),
                 qPrintable(field.id));
}

void TestPeoplePapers::fieldsAreReadAndSet()
{
    QFETCH(QString, form);
    if (form == QLatin1String("handover"))
        setAndRead(handoverFields(), handover(1));
    else if (form == QLatin1String("leaver"))
        setAndRead(leaverFields(), leaver(1));
    else if (form == QLatin1String("account-request"))
        setAndRead(accountSlipFields(AccountSlip::Request), slip());
    else
        setAndRead(accountSlipFields(AccountSlip::Revocation), slip());
}

void TestPeoplePapers::slipsSayWhatTheyAskFor()
{
    const QString request = plainText(documentNamed(QStringLiteral("account-request")));
    QVERIFY(request.contains(qs("Cấp tài khoản, quyền truy cập hệ thống thông tin")));
    QVERIFY(request.contains(qs("Tên đăng nhập: lan.nt")));
    QVERIFY(!request.contains(qs("Kết quả thu hồi")));
    const QString revocation = plainText(documentNamed(QStringLiteral("account-revocation")));
    QVERIFY(revocation.contains(qs("Kết quả thu hồi: Đã thu hồi ngày 05/07/2026")));
    QVERIFY(revocation.contains(qs("Kính gửi: Lãnh đạo UBND XÃ HÒA BÌNH")));
}

void TestPeoplePapers::marginsHoldAndFontsAreOurs()
{
    if (!pdftools::available())
        QSKIP("poppler-utils are not installed");
    QFETCH(QString, form);
    const pdftools::PdfFile pdf(renderPdf(documentNamed(form)));
    constexpr double mm = 72.0 / 25.4;
    for (const auto& page : pdf.pages()) {
        for (const pdftools::Word& word : page) {
            const bool inside = word.box.left() > 29.5 * mm && word.box.right() < 195.5 * mm &&
                                word.box.bottom() < 285 * mm;
            QVERIFY2(inside, qPrintable(word.text));
        }
    }
    const QString fonts = pdf.fonts();
    for (const QString& line : fonts.split(QLatin1Char('\n')).mid(2)) {
        if (!line.trimmed().isEmpty())
            QVERIFY2(line.contains(QLatin1String("Liberation")) ||
                         line.contains(QLatin1String("DejaVu")) ||
                         line.contains(QLatin1String("SoATTT")),
                     qPrintable(line));
    }
}

void TestPeoplePapers::wordFilesAreMadeToo()
{
    QFETCH(QString, form);
    QVERIFY(renderDocx(documentNamed(form)).startsWith("PK"));
}

QTEST_MAIN(TestPeoplePapers)
#include "tst_peoplepapers.moc"
