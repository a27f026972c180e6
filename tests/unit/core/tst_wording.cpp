#include "models/core/text.h"

#include <QTest>

#include <limits>

using namespace soattt;

class WordingTest : public QObject
{
    Q_OBJECT

private slots:
    void moneyInWords_data();
    void moneyInWords();
    void southernZeroTens();
    void dateInDocuments_data();
    void dateInDocuments();
    void twoDigits_data();
    void twoDigits();
    void dateFromPeople_data();
    void dateFromPeople();
};

void WordingTest::moneyInWords_data()
{
    QTest::addColumn<qint64>("dong");
    QTest::addColumn<QString>("words");

    const auto row = [](qint64 dong, const char* words) {
        QTest::addRow("%lld", dong) << dong << QString::fromUtf8(words);
    };
    row(0, "Không đồng");
    row(1, "Một đồng");
    row(4, "Bốn đồng");
    row(5, "Năm đồng");
    row(10, "Mười đồng");
    row(11, "Mười một đồng");
    row(14, "Mười bốn đồng");
    row(15, "Mười lăm đồng");
    row(20, "Hai mươi đồng");
    row(21, "Hai mươi mốt đồng");
    row(24, "Hai mươi tư đồng");
    row(25, "Hai mươi lăm đồng");
    row(31, "Ba mươi mốt đồng");
    row(44, "Bốn mươi tư đồng");
    row(55, "Năm mươi lăm đồng");
    row(99, "Chín mươi chín đồng");
    row(100, "Một trăm đồng");
    row(101, "Một trăm linh một đồng");
    row(104, "Một trăm linh bốn đồng");
    row(105, "Một trăm linh năm đồng");
    row(110, "Một trăm mười đồng");
    row(115, "Một trăm mười lăm đồng");
    row(121, "Một trăm hai mươi mốt đồng");
    row(999, "Chín trăm chín mươi chín đồng");
    row(1000, "Một nghìn đồng");
    row(1001, "Một nghìn không trăm linh một đồng");
    row(1010, "Một nghìn không trăm mười đồng");
    row(1100, "Một nghìn một trăm đồng");
    row(10'000, "Mười nghìn đồng");
    row(21'000, "Hai mươi mốt nghìn đồng");
    row(105'000, "Một trăm linh năm nghìn đồng");
    row(1'000'000, "Một triệu đồng");
    row(1'000'500, "Một triệu năm trăm đồng");
    row(1'005'000, "Một triệu không trăm linh năm nghìn đồng");
    row(1'234'567, "Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng");
    row(12'450'000, "Mười hai triệu bốn trăm năm mươi nghìn đồng");
    row(1'000'000'000, "Một tỷ đồng");
    row(1'000'000'005, "Một tỷ không trăm linh năm đồng");
    row(2'015'000'000, "Hai tỷ không trăm mười lăm triệu đồng");
    row(25'000'000'000, "Hai mươi lăm tỷ đồng");
    row(1'000'000'000'000, "Một nghìn tỷ đồng");
    row(1'024'000'000'000, "Một nghìn không trăm hai mươi tư tỷ đồng");
    row(1'000'000'500'000'000, "Một triệu tỷ năm trăm triệu đồng");
    row(1'000'000'000'000'000, "Một triệu tỷ đồng");
    row(3'000'000'000'000'000'000, "Ba tỷ tỷ đồng");
    row(-1, "Âm một đồng");
    row(-1'500'000, "Âm một triệu năm trăm nghìn đồng");
    row(std::numeric_limits<qint64>::min(),
        "Âm chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu "
        "tỷ "
        "tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh tám đồng");
}

void WordingTest::moneyInWords()
{
    QFETCH(qint64, dong);
    QTEST(text::moneyInWords(dong), "words");
}

void WordingTest::southernZeroTens()
{
    QCOMPARE(text::moneyInWords(1'001'105, text::ZeroTens::Le),
             QStringLiteral("Một triệu không trăm lẻ một nghìn một trăm lẻ năm đồng"));
}

void WordingTest::dateInDocuments_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("words");

    QTest::newRow("leading zeros") << QDate(2026, 1, 5) << "ngày 05 tháng 01 năm 2026";
    QTest::newRow("February") << QDate(2024, 2, 29) << "ngày 29 tháng 02 năm 2024";
    QTest::newRow("March has none") << QDate(2026, 3, 9) << "ngày 09 tháng 3 năm 2026";
    QTest::newRow("the decree's example") << QDate(2019, 6, 29) << "ngày 29 tháng 6 năm 2019";
    QTest::newRow("December") << QDate(2026, 12, 10) << "ngày 10 tháng 12 năm 2026";
    QTest::newRow("no date") << QDate() << "";
}

void WordingTest::dateInDocuments()
{
    QFETCH(QDate, date);
    QTEST(text::dateInDocuments(date), "words");
}

void WordingTest::twoDigits_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("digits");

    QTest::newRow("one") << qint64(1) << "01";
    QTest::newRow("nine") << qint64(9) << "09";
    QTest::newRow("ten") << qint64(10) << "10";
    QTest::newRow("hundred") << qint64(123) << "123";
    QTest::newRow("zero") << qint64(0) << "0";
    QTest::newRow("negative") << qint64(-5) << "-5";
}

void WordingTest::twoDigits()
{
    QFETCH(qint64, number);
    QTEST(text::twoDigits(number), "digits");
}

void WordingTest::dateFromPeople_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");

    const auto row = [](const char* typed, const QDate& date) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << date;
    };
    const QDate fifthOfMarch(2026, 3, 5);
    row("5/3/26", fifthOfMarch);
    row("05/03/2026", fifthOfMarch);
    row("5-3-2026", fifthOfMarch);
    row("5.3.2026", fifthOfMarch);
    row("2026-03-05", fifthOfMarch);
    row("2026/3/5", fifthOfMarch);
    row("  5 / 3 / 2026 ", fifthOfMarch);
    row("31/12/69", QDate(2069, 12, 31));
    row("1/1/70", QDate(1970, 1, 1));
    row("1/1/00", QDate(2000, 1, 1));
    row("29/2/2024", QDate(2024, 2, 29));
    row("29/2/2000", QDate(2000, 2, 29));
    row("29/2/2025", QDate());
    row("29/2/2100", QDate());
    row("31/4/2026", QDate());
    row("0/3/2026", QDate());
    row("5/13/2026", QDate());
    row("5/3", QDate());
    row("5/3/2026/1", QDate());
    row("5/3-2026", QDate());
    row("5/3/202", QDate());
    row("5/3/20266", QDate());
    row("5/3/0026", QDate());
    row("5/3/2200", QDate());
    row("5/3/1899", QDate());
    row("-5/3/2026", QDate());
    row("5//2026", QDate());
    row("năm 2026", QDate());
    row("46086", QDate());
    row("٥/٣/٢٠٢٦", QDate());
    row("", QDate());
}

void WordingTest::dateFromPeople()
{
    QFETCH(QString, typed);
    QTEST(text::dateFromPeople(typed), "date");
}

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
