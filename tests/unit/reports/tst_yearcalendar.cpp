#include "models/reports/docxrenderer.h"
#include "models/reports/pdfrenderer.h"
#include "models/reports/yearcalendar.h"
#include "tests/unit/reports/pdftools.h"

#include <QTest>

using namespace soattt;

class TestYearCalendar : public QObject
{
    Q_OBJECT

private slots:
    void everyDayHasItsPlace();
    void whatWhenAndClause();
    void oneDutyOfADayIsOneLine();
    void aDayWithManyItems();
    void aYearWithoutItems();
    void lateOnesOfEarlierYearsStandFirst();
    void onA4Sideways();

private:
    static YearCalendarItem item(const QDate& day, const QString& what, const QString& object)
    {
        return {day, what, object, QStringLiteral("TG2020 Đ6.1.e")};
    }
    static YearCalendarValues year(std::vector<YearCalendarItem> items, int number = 2026)
    {
        YearCalendarValues values;
        values.year = number;
        values.madeOn = QDate(2026, 7, 5);
        values.items = std::move(items);
        return values;
    }
    static ReportDocument built(const YearCalendarValues& values)
    {
        LetterheadData head;
        head.issuingBody = QStringLiteral("UBND XÃ HÒA BÌNH");
        head.placeName = QStringLiteral("Hòa Bình");
        return buildYearCalendar(
            values, head,
            {{}, QDateTime(QDate(2026, 7, 5), QTime(8, 0), Qt::OffsetFromUTC, 7 * 3600)});
    }
    static const Table& table(const ReportDocument& document, const char* id)
    {
        const Block* block = document.find(QString::fromLatin1(id));
        if (!block)
            qFatal("no block %s", id);
        return std::get<Table>(block->content);
    }
};

void TestYearCalendar::everyDayHasItsPlace()
{
    const ReportDocument document =
        built(year({item(QDate(2024, 2, 29), QStringLiteral("A"), QStringLiteral("x")),
                    item(QDate(2024, 2, 29), QStringLiteral("B"), QStringLiteral("x")),
                    item(QDate(2024, 12, 31), QStringLiteral("A"), QStringLiteral("y"))},
                   2024));
    const Table& grid = table(document, "grid");
    QCOMPARE(grid.columns.size(), size_t(32));
    QCOMPARE(grid.rows.size(), size_t(12));
    QCOMPARE(grid.rows[1][29].text, QStringLiteral("2"));  // 29/2
    QCOMPARE(grid.rows[1][30].text, QStringLiteral("–"));  // 30/2
    QCOMPARE(grid.rows[11][31].text, QStringLiteral("1")); // 31/12
    QCOMPARE(grid.rows[0][6].text, QStringLiteral("T7"));  // 6/1/2024
    QCOMPARE(grid.rows[0][7].text, QStringLiteral("CN"));
    QCOMPARE(grid.rows[0][8].text, QString());
    const Table common = table(built(year({}, 2026)), "grid");
    QCOMPARE(common.rows[1][29].text, QStringLiteral("–")); // no leap year
}

void TestYearCalendar::whatWhenAndClause()
{
    const ReportDocument document = built(year(
        {item(QDate(2026, 12, 15), QStringLiteral("Gửi báo cáo định kỳ"), QStringLiteral("Sở"))}));
    const Table& month = table(document, "month-12");
    QCOMPARE(month.rows.size(), size_t(1));
    QCOMPARE(month.rows[0][0].text, QStringLiteral("Thứ Ba\n15/12/2026"));
    QCOMPARE(month.rows[0][1].text, QStringLiteral("Gửi báo cáo định kỳ"));
    QCOMPARE(month.rows[0][2].text, QStringLiteral("Sở"));
    QCOMPARE(month.rows[0][3].text, QStringLiteral("TG2020 Đ6.1.e"));
    QCOMPARE(month.rows[0][4].text, QStringLiteral("☐"));
    QVERIFY(!document.find(QStringLiteral("month-11")));
}

void TestYearCalendar::oneDutyOfADayIsOneLine()
{
    const QDate day(2026, 8, 3);
    const ReportDocument document =
        built(year({item(day, QStringLiteral("A"), QStringLiteral("một")),
                    item(day, QStringLiteral("B"), QStringLiteral("khác")),
                    item(day, QStringLiteral("A"), QStringLiteral("hai")),
                    item(day.addDays(1), QStringLiteral("A"), QStringLiteral("mai"))}));
    const Table& month = table(document, "month-8");
    QCOMPARE(month.rows.size(), size_t(3));
    QCOMPARE(month.rows[0][2].text, QStringLiteral("một; hai"));
    QCOMPARE(month.rows[1][2].text, QStringLiteral("khác"));
    QCOMPARE(month.rows[2][2].text, QStringLiteral("mai"));
}

void TestYearCalendar::aDayWithManyItems()
{
    std::vector<YearCalendarItem> items;
    for (int i = 0; i < 300; ++i)
        items.push_back(
            item(QDate(2026, 8, 3), QStringLiteral("A"), QStringLiteral("máy %1").arg(i)));
    const ReportDocument document = built(year(items));
    QCOMPARE(table(document, "grid").rows[7][3].text, QStringLiteral("300"));
    const QString objects = table(document, "month-8").rows[0][2].text;
    QVERIFY(objects.startsWith(QStringLiteral("máy 0; máy 1;")));
    QVERIFY(objects.endsWith(QStringLiteral("… (tất cả 300)")));
    QVERIFY(plainText(document).contains(QStringLiteral("Tháng 8 năm 2026 (300 việc)")));
}

void TestYearCalendar::aYearWithoutItems()
{
    const ReportDocument document = built(year({}));
    const QString text = plainText(document);
    QVERIFY(text.contains(QStringLiteral("không có việc nào đến hạn trong năm 2026")));
    for (int month = 1; month <= 12; ++month)
        QVERIFY(!document.find(QStringLiteral("month-%1").arg(month)));
}

void TestYearCalendar::lateOnesOfEarlierYearsStandFirst()
{
    YearCalendarValues values = year({});
    values.earlier = {item(QDate(2025, 3, 1), QStringLiteral("A"), QStringLiteral("cũ"))};
    const ReportDocument document = built(values);
    QCOMPARE(table(document, "earlier").rows[0][0].text, QStringLiteral("Thứ Bảy\n01/03/2025"));
    QVERIFY(plainText(document).contains(QStringLiteral("Quá hạn từ trước năm 2026 (1 việc)")));
}

void TestYearCalendar::onA4Sideways()
{
    std::vector<YearCalendarItem> items;
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(3))
        items.push_back(item(day, QStringLiteral("Đổi mật khẩu"), QStringLiteral("Một cửa")));
    const ReportDocument document = built(year(items));
    QVERIFY(document.page.landscape);
    QVERIFY(renderDocx(document).size() > 1000);
    if (!pdftools::available())
        QSKIP("poppler is not installed");
    const pdftools::PdfFile pdf(renderPdf(document));
    QVERIFY2(pdf.info().contains(QRegularExpression(QStringLiteral("Page size: +842 x 595"))),
             qPrintable(pdf.info()));
    QVERIFY(pdf.text().contains(QStringLiteral("Thứ Năm")));
}

QTEST_MAIN(TestYearCalendar)
#include "tst_yearcalendar.moc"
