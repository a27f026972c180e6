#include "models/reports/databreachpaper.h"
#include "models/reports/docxrenderer.h"
#include "models/reports/firstaidcard.h"
#include "models/reports/incidentpaper.h"
#include "models/reports/pdfrenderer.h"
#include "models/reports/reportstyle.h"
#include "tests/unit/reports/pdftools.h"
#include "tests/unit/reports/samples.h"

#include <QFile>

#include <algorithm>

using namespace soattt;
using samples::qs;

namespace {

constexpr double mm = style::millimetre;
constexpr double halfMillimetre = 0.5 * mm;

IncidentPaperValues incident()
{
    IncidentPaperValues v;
    v.title = qs("Trang thông tin điện tử hiện nội dung lạ");
    v.description = qs("Bài viết lạ ở mục tin tức.\nTrang chủ không đổi.");
    v.details = qs("Bài viết lạ ở mục tin tức.");
    v.place = qs("Phòng máy chủ");
    v.occurred = qs("08 giờ 15 phút, ngày 10/07/2026");
    v.detected = qs("09 giờ 00 phút, ngày 10/07/2026");
    v.reported = qs("10 giờ 30 phút, ngày 10/07/2026");
    v.occurredInForm = qs("10/07/2026/08/15");
    v.reportedInForm = qs("10/07/2026/10/30");
    v.severity = qs("Cao");
    v.cause = qs("Bị tấn công mạng. Lỗ hổng của mã nguồn cũ");
    v.impact = qs("Người dân đọc phải tin sai");
    v.measures = qs("Gỡ bài, đổi mật khẩu quản trị");
    v.proposals = qs("Hỗ trợ rà quét");
    v.damage = qs("2.000.000 đồng");
    v.result = qs("Đã gỡ bài; đã vá");
    v.state = qs("Đã được xử lý");
    v.byIds = false;
    v.byLogFile = true;
    v.byAdministrator = false;
    v.byOther = qs("Người dân phản ánh");
    v.detectedBy = qs("Kiểm tra tệp nhật ký; Người dân phản ánh");
    v.contact = qs("Lê Minh Trí, tri@example.vn, 0900 000 005");
    v.contactName = qs("Lê Minh Trí");
    v.officeName = qs("UBND xã Hòa Bình");
    v.system = qs("Trang thông tin điện tử xã Hòa Bình");
    v.systemOwner = qs("UBND xã Hòa Bình");
    v.level = qs("2");
    v.os = qs("Ubuntu Server");
    v.osVersion = qs("20.04");
    v.web = true;
    v.database = true;
    v.services = qs("Web, cơ sở dữ liệu");
    v.addresses = qs("203.0.113.25, 10.0.0.5");
    v.publicAddresses = qs("203.0.113.25");
    v.domains = qs("hoabinh.example.vn");
    v.purpose = qs("Công khai thông tin của xã");
    v.firstReport = qs("03/BC-UBND");
    v.firstReportOn = qs("10/07/2026");
    v.present = qs("Lê Minh Trí");
    for (int i = 0; i < 12; ++i)
        v.timeline.push_back({QStringLiteral("%1:00 10/07/2026").arg(9 + i), qs("Xử lý"),
                              qs("Chuyển trang sang chế độ bảo trì, giữ nguyên nhật ký"),
                              qs("Lê Minh Trí")});
    v.steps.push_back({qs("Bước 1: Xác định hệ thống thuộc ai quản lý"), qs("TG2020 Đ11.2.a"),
                       qs("09:30 10/07/2026"), qs("Lê Minh Trí")});
    return v;
}

LetterheadData head(const char* sign)
{
    LetterheadData head = samples::head();
    head.sign = qs(sign);
    return head;
}

IncidentPaperOptions options(bool verbatim = false)
{
    IncidentPaperOptions options;
    options.verbatim = verbatim;
    options.recipients = QStringList{qs("Ủy ban nhân dân thành phố Kon Tum")};
    options.copies = QStringList{qs("- Như trên;"), qs("- Lưu: VT.")};
    options.anchorLine = verbatim ? QString() : qs("Mốc nhật ký 12:ABCD");
    return options;
}

DataBreachValues breach()
{
    DataBreachValues v;
    v.name = qs("UBND xã Hòa Bình");
    v.responsible = qs("Lê Minh Trí");
    v.act = qs("Gửi nhầm danh sách hộ nghèo");
    v.data = qs("Họ tên, số căn cước; số lượng: 120 người");
    v.enclosures = qs("Biên bản xác nhận\nẢnh chụp màn hình");
    return v;
}

FirstAidCard card()
{
    return {qs("UBND xã Hòa Bình"),
            {{qs("TG2020, điểm 8 Điều 8"),
              {},
              {{qs("Tắt máy"), qs("tắt máy")},
               {qs("Ngắt kết nối mạng"), qs("ngắt kết nối từ máy tính đến mạng LAN nội bộ")},
               {qs("Báo trực tiếp"), qs("báo trực tiếp cho bộ phận có trách nhiệm")}}}},
            qs("Lê Minh Trí – 0900 000 005")};
}

using Build = ReportDocument (*)(const IncidentPaperValues&, const LetterheadData&,
                                 const IncidentPaperOptions&);

struct Paper
{
    const char* name;
    const char* sign;
    Build build;
    const std::vector<IncidentField>& (*fields)();
};

const Paper papers[] = {
    {"appendix-2", "TB-UBND", buildAppendix2, appendix2Fields},
    {"incident-hp2026", "BC-UBND", buildIncidentHp2026, incidentHp2026Fields},
    {"tt20-03", "BC-UBND", buildTt20Initial, tt20InitialFields},
    {"tt20-04", "BC-UBND", buildTt20Final, tt20FinalFields},
    {"incident-minutes", "BB-UBND", buildIncidentMinutes, incidentMinutesFields},
};

const Paper& paperOf(const QString& name)
{
    return *std::find_if(std::begin(papers), std::end(papers),
                         [&name](const Paper& paper) { return name == QLatin1String(paper.name); });
}

ReportDocument documentNamed(const QString& name)
{
    if (name == QLatin1String("verbatim"))
        return buildAppendix2({}, {}, options(true));
    if (name == QLatin1String("data-breach"))
        return buildDataBreach(breach(), head("TB-UBND"), {qs("Bộ Công an")}, {});
    if (name == QLatin1String("first-aid-card"))
        return buildFirstAidCard(card(), {});
    const Paper& paper = paperOf(name);
    return paper.build(incident(), head(paper.sign), options());
}

void addAll()
{
    QTest::addColumn<QString>("form");
    for (const Paper& paper : papers)
        QTest::newRow(paper.name) << QString::fromLatin1(paper.name);
    for (const char* other : {"verbatim", "data-breach", "first-aid-card"})
        QTest::newRow(other) << QString::fromLatin1(other);
}

/// Without what a blank form may draw in its own way: dots, blanks, boxes.
QString bare(QString text)
{
    static const QRegularExpression drawn(QStringLiteral("[\\s.…☐☒\\x{f000}-\\x{f0ff}]"));
    return text.remove(drawn);
}

QString formText()
{
    QFile file(QStringLiteral(SOATTT_SOURCE_DIR "/tests/unit/reports/appendix2-form.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no appendix2-form.txt");
    return QString::fromUtf8(file.readAll()).normalized(QString::NormalizationForm_C);
}

QString sorted(QString text)
{
    std::sort(text.begin(), text.end());
    return text;
}

} // namespace

/// Papers about an incident: what they say, as poppler reads the PDF.
class TestIncidentPapers : public QObject
{
    Q_OBJECT

private slots:
    void verbatimIsTheFormAndNothingElse();
    void everyLabelOfAppendix2IsThere();
    void filledInItSaysWhatIsKnown();
    void ourAdditionsAreNotInTheVerbatimForm();
    void theSixContentsStandInTheirOrder();
    void oldFormsSayWhoseRuleTheyAre();
    void onlyInternetAddressesInForm03();
    void minutesHoldTimelineAndSteps();
    void unknownPrintsAsDots();
    void cardNamesEachActionOnce();
    void fieldsAreReadAndSet_data();
    void fieldsAreReadAndSet();
    void marginsHoldAndFontsAreOurs_data() { addAll(); }
    void marginsHoldAndFontsAreOurs();
    void wordFilesAreMadeToo_data() { addAll(); }
    void wordFilesAreMadeToo();
};

void TestIncidentPapers::verbatimIsTheFormAndNothingElse()
{
    if (!pdftools::available())
        QSKIP("poppler-utils are not installed");
    const pdftools::PdfFile pdf(renderPdf(documentNamed(qs("verbatim"))));
    QString text = pdf.text();
    for (int page = 2; page <= int(pdf.pages().size()); ++page) {
        const qsizetype at = text.lastIndexOf(QStringLiteral("%1\n").arg(page));
        QVERIFY(at > 0);
        text.remove(at, 1);
    }
    QCOMPARE(sorted(bare(text)), sorted(bare(formText())));
}

void TestIncidentPapers::everyLabelOfAppendix2IsThere()
{
    if (!pdftools::available())
        QSKIP("poppler-utils are not installed");
    const QString text = bare(pdftools::PdfFile(renderPdf(documentNamed(qs("verbatim")))).text());
    int lines = 0;
    for (const QString& line : formText().split(QLatin1Char('\n'))) {
        for (const QString& part : line.split(QLatin1Char('\t'))) {
            if (bare(part).isEmpty())
                continue;
            QVERIFY2(text.contains(bare(part)), qPrintable(part));
            ++lines;
        }
    }
    QVERIFY2(lines > 33, qPrintable(QString::number(lines)));
    for (const IncidentField& field : appendix2Fields())
        QVERIFY2(text.contains(bare(field.label)), qPrintable(field.label));
}

void TestIncidentPapers::filledInItSaysWhatIsKnown()
{
    const QString text =
        plainText(documentNamed(qs("appendix-2"))).replace(QChar(0xa0), QLatin1Char(' '));
    for (const char* part :
         {"THÔNG BÁO", "Sự cố an toàn thông tin", "Bài viết lạ ở mục tin tức.",
          "☒ Kiểm tra Log File", "☐ Quản trị hệ thống", "☒ Khác: Người dân phản ánh",
          "Thời gian xảy ra sự cố: 10/07/2026/08/15 (ngày/tháng/năm/giờ/phút)",
          "Thời gian thực hiện báo cáo sự cố: 10/07/2026/10/30", "Lê Minh Trí, tri@example.vn",
          "Hệ điều hành: Ubuntu Server version: 20.04", "☒ Web server", "☐ Mail server",
          "203.0.113.25, 10.0.0.5", "hoabinh.example.vn", "- Lưu: VT."})
        QVERIFY2(text.contains(qs(part)), part);
    // What Phụ lục II doesn't ask is not added to it.
    for (const char* part : {"Mức độ", "Nguyên nhân", "phát hiện sự cố:", "2.000.000"})
        QVERIFY2(!text.contains(qs(part)), part);
}

void TestIncidentPapers::ourAdditionsAreNotInTheVerbatimForm()
{
    const ReportDocument document = buildAppendix2(incident(), head("TB-UBND"), options(true));
    const QString text = plainText(document).replace(QChar(0xa0), QLatin1Char(' '));
    QVERIFY(document.footer.isEmpty());
    QVERIFY(!text.contains(qs("- Lưu: VT.")) && !text.contains(qs("TB-UBND")));
    QVERIFY(text.contains(qs("(IDS )")) && text.contains(qs("sự cố : 10/07/2026/08/15")));
    QVERIFY(!document.find(qs("H5")));
}

void TestIncidentPapers::theSixContentsStandInTheirOrder()
{
    const QString text = plainText(documentNamed(qs("incident-hp2026")));
    qsizetype from = 0;
    for (const char* content :
         {"1. Nội dung vụ, việc: Bài viết lạ", "2. Thời gian, địa điểm phát sinh vụ, việc",
          "3. Nguyên nhân xảy ra vụ, việc (nếu có): Bị tấn công mạng", "4. Đánh giá rủi ro",
          "5. Các biện pháp đơn vị đã tiến hành", "6. Kiến nghị, đề xuất (nếu có): Hỗ trợ"}) {
        const qsizetype at = text.indexOf(qs(content), from);
        QVERIFY2(at >= from, content);
        from = at + 1;
    }
}

void TestIncidentPapers::oldFormsSayWhoseRuleTheyAre()
{
    for (const char* form : {"tt20-03", "tt20-04"}) {
        const QString text = plainText(documentNamed(qs(form)));
        QVERIFY2(text.contains(qs("theo quy chế của đơn vị")), form);
    }
    QVERIFY(plainText(documentNamed(qs("tt20-04"))).contains(qs("Số ký hiệu: 03/BC-UBND")));
    for (const char* form : {"tt20-03", "tt20-04", "incident-hp2026", "appendix-2"})
        QVERIFY(!plainText(documentNamed(qs(form))).contains(qs("Căn cứ")));
}

void TestIncidentPapers::onlyInternetAddressesInForm03()
{
    const QString text = plainText(documentNamed(qs("tt20-03")));
    QVERIFY(text.contains(qs("203.0.113.25")) && !text.contains(qs("10.0.0.5")));
}

void TestIncidentPapers::minutesHoldTimelineAndSteps()
{
    const ReportDocument document = documentNamed(qs("incident-minutes"));
    QCOMPARE(std::get<Table>(document.find(qs("timeline"))->content).rows.size(), size_t(12));
    QVERIFY(plainText(document.find(qs("steps"))->content).contains(qs("TG2020 Đ11.2.a")));
    QVERIFY(std::get<Letterhead>(document.blocks.front().content).placeAndDate.isEmpty());
    const QString none = plainText(buildIncidentMinutes({}, {}, {}));
    QCOMPARE(none.count(qs("Chưa ghi nhận.")), 2);
}

void TestIncidentPapers::unknownPrintsAsDots()
{
    for (const Paper& paper : papers) {
        const ReportDocument document = paper.build({}, {}, {});
        int dotted = 0;
        for (const Block& block : document.blocks) {
            const auto* paragraph = std::get_if<Paragraph>(&block.content);
            dotted += paragraph && paragraph->trailingDots ? 1 : 0;
        }
        QVERIFY2(dotted > 6, paper.name);
    }
    const ReportDocument empty = buildDataBreach({}, {}, {}, {});
    QVERIFY(plainText(empty).contains(qs("a) ")) && plainText(empty).contains(qs("b) ")));
}

void TestIncidentPapers::cardNamesEachActionOnce()
{
    const QString text = plainText(documentNamed(qs("first-aid-card")));
    for (const char* part : {"1. TẮT MÁY", "2. NGẮT KẾT NỐI MẠNG", "3. BÁO TRỰC TIẾP",
                             "Căn cứ: TG2020", "Liên hệ: Lê Minh Trí – 0900 000 005"})
        QCOMPARE(text.count(qs(part)), 1);
    if (!pdftools::available())
        QSKIP("poppler-utils are not installed");
    const auto pages = pdftools::PdfFile(renderPdf(documentNamed(qs("first-aid-card")))).pages();
    QCOMPARE(pages.size(), size_t(1)); // one sheet for the wall
}

void TestIncidentPapers::fieldsAreReadAndSet_data()
{
    QTest::addColumn<QString>("form");
    for (const Paper& paper : papers)
        QTest::newRow(paper.name) << QString::fromLatin1(paper.name);
}

void TestIncidentPapers::fieldsAreReadAndSet()
{
    QFETCH(QString, form);
    const auto& fields = paperOf(form).fields();
    IncidentPaperValues values;
    for (const IncidentField& field : fields) {
        const FormValue value = field.type == FormFieldType::YesNo   ? FormValue(true)
                                : field.type == FormFieldType::Count ? FormValue(qint64(7))
                                                                     : FormValue(field.id);
        field.set(values, value);
        QVERIFY2(field.get(values) == value, qPrintable(field.id));
    }
    for (const IncidentField& field : fields) // none took another's place
        QVERIFY2(field.type != FormFieldType::Text || field.get(values) == FormValue(field.id),
                 qPrintable(field.id));
    DataBreachValues notice;
    for (const DataBreachField& field : dataBreachFields())
        field.set(notice, FormValue(field.id));
    for (const DataBreachField& field : dataBreachFields())
        QCOMPARE(field.get(notice), FormValue(field.id));
}

void TestIncidentPapers::marginsHoldAndFontsAreOurs()
{
    if (!pdftools::available())
        QSKIP("poppler-utils are not installed");
    QFETCH(QString, form);
    const pdftools::PdfFile pdf(renderPdf(documentNamed(form)));
    double left = 210 * mm;
    for (const auto& page : pdf.pages()) {
        for (const pdftools::Word& word : page) {
            left = std::min(left, word.box.left());
            QVERIFY2(word.box.right() < 195 * mm + halfMillimetre, qPrintable(word.text));
            QVERIFY2(word.box.bottom() < 287 * mm, qPrintable(word.text));
        }
    }
    QVERIFY2(qAbs(left - 30 * mm) < halfMillimetre, qPrintable(QString::number(left / mm)));
    const QStringList fonts = pdf.fonts().split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& line : fonts)
        QVERIFY2(line.contains(QLatin1String("LiberationSerif")) ||
                     line.contains(QLatin1String("DejaVuSans")),
                 qPrintable(line));
}

void TestIncidentPapers::wordFilesAreMadeToo()
{
    QFETCH(QString, form);
    QVERIFY(renderDocx(documentNamed(form)).startsWith("PK"));
}

QTEST_MAIN(TestIncidentPapers)
#include "tst_incidentpapers.moc"
