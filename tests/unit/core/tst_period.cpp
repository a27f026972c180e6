#include "models/core/error.h"
#include "models/core/period.h"

#include <QTest>

using namespace soattt;

class PeriodTest : public QObject
{
    Q_OBJECT

private slots:
    void spans_data();
    void spans();
    void neighbours_data();
    void neighbours();
    void inDocuments_data();
    void inDocuments();
    void refuses_data();
    void refuses();
    void containing_data();
    void containing();
    void everyDayHasOnePeriod();
};

void PeriodTest::spans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");

    QTest::newRow("year") << "2026" << QDate(2026, 1, 1) << QDate(2026, 12, 31);
    QTest::newRow("first half") << "2026H1" << QDate(2026, 1, 1) << QDate(2026, 6, 30);
    QTest::newRow("second half") << "2026H2" << QDate(2026, 7, 1) << QDate(2026, 12, 31);
    QTest::newRow("first quarter") << "2026Q1" << QDate(2026, 1, 1) << QDate(2026, 3, 31);
    QTest::newRow("second quarter") << "2026Q2" << QDate(2026, 4, 1) << QDate(2026, 6, 30);
    QTest::newRow("third quarter") << "2026Q3" << QDate(2026, 7, 1) << QDate(2026, 9, 30);
    QTest::newRow("fourth quarter") << "2026Q4" << QDate(2026, 10, 1) << QDate(2026, 12, 31);
    QTest::newRow("July") << "2026-07" << QDate(2026, 7, 1) << QDate(2026, 7, 31);
    QTest::newRow("February") << "2026-02" << QDate(2026, 2, 1) << QDate(2026, 2, 28);
    QTest::newRow("leap February") << "2024-02" << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("no leap year") << "2100-02" << QDate(2100, 2, 1) << QDate(2100, 2, 28);
    QTest::newRow("December") << "2026-12" << QDate(2026, 12, 1) << QDate(2026, 12, 31);
}

void PeriodTest::spans()
{
    QFETCH(QString, text);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const Period period = Period::fromString(text);
    QCOMPARE(period.first(), first);
    QCOMPARE(period.last(), last);
    QCOMPARE(period.toString(), text);
    QVERIFY(period.contains(first));
    QVERIFY(period.contains(last));
    QVERIFY(!period.contains(first.addDays(-1)));
    QVERIFY(!period.contains(last.addDays(1)));
}

void PeriodTest::neighbours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("next");

    QTest::newRow("year") << "2026"
                          << "2027";
    QTest::newRow("half within a year") << "2026H1"
                                        << "2026H2";
    QTest::newRow("half over the year") << "2026H2"
                                        << "2027H1";
    QTest::newRow("quarter within a year") << "2026Q2"
                                           << "2026Q3";
    QTest::newRow("quarter over the year") << "2026Q4"
                                           << "2027Q1";
    QTest::newRow("month within a year") << "2026-01"
                                         << "2026-02";
    QTest::newRow("month over the year") << "2026-12"
                                         << "2027-01";
}

void PeriodTest::neighbours()
{
    QFETCH(QString, text);
    QFETCH(QString, next);
    QCOMPARE(Period::fromString(text).next().toString(), next);
    QCOMPARE(Period::fromString(next).previous().toString(), text);
    QVERIFY(Period::fromString(text).next() == Period::fromString(next));
    QVERIFY(Period::fromString(text) != Period::fromString(next));
}

void PeriodTest::inDocuments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("year") << "2026"
                          << "năm 2026";
    QTest::newRow("first half") << "2026H1"
                                << "6 tháng đầu năm 2026";
    QTest::newRow("second half") << "2026H2"
                                 << "6 tháng cuối năm 2026";
    QTest::newRow("first quarter") << "2026Q1"
                                   << "Quý I năm 2026";
    QTest::newRow("third quarter") << "2026Q3"
                                   << "Quý III năm 2026";
    QTest::newRow("fourth quarter") << "2026Q4"
                                    << "Quý IV năm 2026";
    QTest::newRow("month") << "2026-07"
                           << "tháng 7 năm 2026";
}

void PeriodTest::inDocuments()
{
    QFETCH(QString, text);
    QTEST(Period::fromString(text).inDocuments(), "words");
}

void PeriodTest::refuses_data()
{
    QTest::addColumn<QString>("text");

    for (const char* text : {"", "26", "2026H0", "2026H3", "2026Q0", "2026Q5", "2026-00", "2026-13",
                             "2026-7", "2026M07", "1899", "2200", "2026 Q1", "2026-07-01", "Quý I"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void PeriodTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Period::tryFromString(text));
    QVERIFY_THROWS_EXCEPTION(DataError, Period::fromString(text));
}

void PeriodTest::containing_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("periods"); ///< month, quarter, half, year

    const auto row = [](const char* name, const QDate& day, const char* periods) {
        QTest::newRow(name) << day << QString::fromUtf8(periods).split(QLatin1Char(' '));
    };
    row("first day", QDate(2026, 1, 1), "2026-01 2026Q1 2026H1 2026");
    row("end of March", QDate(2026, 3, 31), "2026-03 2026Q1 2026H1 2026");
    row("first of April", QDate(2026, 4, 1), "2026-04 2026Q2 2026H1 2026");
    row("end of June", QDate(2026, 6, 30), "2026-06 2026Q2 2026H1 2026");
    row("first of July", QDate(2026, 7, 1), "2026-07 2026Q3 2026H2 2026");
    row("leap day", QDate(2024, 2, 29), "2024-02 2024Q1 2024H1 2024");
    row("last day", QDate(2026, 12, 31), "2026-12 2026Q4 2026H2 2026");
}

void PeriodTest::containing()
{
    QFETCH(QDate, day);
    QFETCH(QStringList, periods);
    using Kind = Period::Kind;
    QStringList found;
    for (const Kind kind : {Kind::Month, Kind::Quarter, Kind::Half, Kind::Year})
        found += Period::containing(day, kind).toString();
    QCOMPARE(found, periods);
}

void PeriodTest::everyDayHasOnePeriod()
{
    for (const Period::Kind kind :
         {Period::Kind::Month, Period::Kind::Quarter, Period::Kind::Half}) {
        for (QDate day(2023, 12, 1); day < QDate(2025, 2, 1); day = day.addDays(1)) {
            const Period period = Period::containing(day, kind);
            QVERIFY(period.contains(day));
            QCOMPARE(period.next().first(), period.last().addDays(1));
            QCOMPARE(period.previous().last(), period.first().addDays(-1));
        }
    }
}

QTEST_GUILESS_MAIN(PeriodTest)
#include "tst_period.moc"
