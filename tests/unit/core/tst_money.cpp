#include "models/core/error.h"
#include "models/core/money.h"

#include <QTest>

using namespace soattt;

namespace {

constexpr qint64 largest = 1'000'000'000'000'000;

} // namespace

class MoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void shows_data();
    void shows();
    void readsWhatItShows();
    void range();
    void adds();
    void compares();
};

void MoneyTest::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("dong");

    const auto row = [](const char* typed, qint64 dong) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << dong;
    };
    row("0", 0);
    row("12450000", 12'450'000);
    row("12.450.000", 12'450'000);
    row("12,450,000", 12'450'000);
    row("12 450 000", 12'450'000);
    row("12\u00a0450\u00a0000 ₫", 12'450'000);
    row("12.450.000 đ", 12'450'000);
    row("12.450.000đ", 12'450'000);
    row("12.450.000 Đ", 12'450'000);
    row("12.450.000 đồng", 12'450'000);
    row("12.450.000 ĐỒNG", 12'450'000);
    row("12.450.000 đô\u0300ng", 12'450'000);
    row("12450000 VNĐ", 12'450'000);
    row("12450000 vnd", 12'450'000);
    row("12.450.000 đ.", 12'450'000);
    row("12.450.000,00", 12'450'000);
    row("12,450,000.00", 12'450'000);
    row("12450000.0", 12'450'000);
    row("1.000", 1000);
    row("1,000", 1000);
    row("-500.000", -500'000);
    row("  7 ", 7);
    row("1000000000000000", largest);
}

void MoneyTest::reads()
{
    QFETCH(QString, typed);
    QFETCH(qint64, dong);
    QCOMPARE(Money::fromString(typed).dong(), dong);
}

void MoneyTest::refuses_data()
{
    QTest::addColumn<QString>("typed");

    for (const char* typed : {"",
                              "đ",
                              "1,5 triệu",
                              "12.45",
                              "1.23",
                              "12.450.00.000",
                              "1.2345",
                              "1234.567",
                              "12.450,000",
                              "12,450.000",
                              "1 000.000",
                              "12450000.5",
                              "12450000 USD",
                              "$100",
                              "--5",
                              "5-",
                              "1e6",
                              "١٢٣",
                              "mười",
                              "1000000000000001",
                              "99999999999999999999999",
                              "12\n450"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void MoneyTest::refuses()
{
    QFETCH(QString, typed);
    QVERIFY(!Money::tryFromString(typed));
    QVERIFY_THROWS_EXCEPTION(DataError, Money::fromString(typed));
}

void MoneyTest::shows_data()
{
    QTest::addColumn<qint64>("dong");
    QTest::addColumn<QString>("shown");

    QTest::newRow("zero") << qint64(0) << "0";
    QTest::newRow("three digits") << qint64(999) << "999";
    QTest::newRow("four digits") << qint64(1000) << "1.000";
    QTest::newRow("millions") << qint64(12'450'000) << "12.450.000";
    QTest::newRow("negative, no dot after the sign") << qint64(-123'456) << "-123.456";
    QTest::newRow("largest") << largest << "1.000.000.000.000.000";
}

void MoneyTest::shows()
{
    QFETCH(qint64, dong);
    QTEST(Money(dong).toString(), "shown");
}

void MoneyTest::readsWhatItShows()
{
    for (const qint64 dong : {qint64(0), qint64(1), qint64(-1000), qint64(1'234'567'890), -largest})
        QCOMPARE(Money::fromString(Money(dong).toString()).dong(), dong);
}

void MoneyTest::range()
{
    QCOMPARE(Money(-largest).dong(), -largest);
    QVERIFY_THROWS_EXCEPTION(DataError, Money(largest + 1));
    QVERIFY_THROWS_EXCEPTION(DataError, Money(-largest - 1));
    QVERIFY(Money::isPossible(largest));
    QVERIFY(!Money::isPossible(largest + 1));
}

void MoneyTest::adds()
{
    QVERIFY(Money(2) + Money(-5) == Money(-3));
    QVERIFY_THROWS_EXCEPTION(DataError, Money(largest) + Money(1));
}

void MoneyTest::compares()
{
    QVERIFY(Money(1) < Money(2));
    QVERIFY(Money(-2) < Money(-1));
    QVERIFY(Money() == Money(0));
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
