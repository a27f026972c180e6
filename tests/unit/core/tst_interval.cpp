#include "models/core/error.h"
#include "models/core/interval.h"

#include <QTest>

using namespace soattt;

class IntervalTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void addsToDate_data();
    void addsToDate();
    void addsToTime_data();
    void addsToTime();
    void stricterIsShorter_data();
    void stricterIsShorter();
};

void IntervalTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("shown");

    QTest::newRow("months") << "P3M" << 3 << 0 << 0 << "P3M";
    QTest::newRow("days") << "P7D" << 0 << 7 << 0 << "P7D";
    QTest::newRow("weeks are days") << "P2W" << 0 << 14 << 0 << "P14D";
    QTest::newRow("year") << "P1Y" << 12 << 0 << 0 << "P1Y";
    QTest::newRow("twelve months are a year") << "P12M" << 12 << 0 << 0 << "P1Y";
    QTest::newRow("year and a half") << "P1Y6M" << 18 << 0 << 0 << "P18M";
    QTest::newRow("hours") << "PT24H" << 0 << 0 << 1440 << "PT24H";
    QTest::newRow("minutes") << "PT10M" << 0 << 0 << 10 << "PT10M";
    QTest::newRow("hours and minutes") << "PT1H30M" << 0 << 0 << 90 << "PT90M";
    QTest::newRow("all") << "P1M2DT3H" << 1 << 2 << 180 << "P1M2DT3H";
    QTest::newRow("blanks around") << " P1D " << 0 << 1 << 0 << "P1D";
}

void IntervalTest::reads()
{
    QFETCH(QString, text);
    const Interval interval = Interval::fromString(text);
    QTEST(interval.months(), "months");
    QTEST(interval.days(), "days");
    QTEST(interval.minutes(), "minutes");
    QTEST(interval.toString(), "shown");
    QVERIFY(Interval::fromString(interval.toString()) == interval);
}

void IntervalTest::refuses_data()
{
    QTest::addColumn<QString>("text");

    for (const char* text : {"", "P", "PT", "P0D", "P0M", "PT0M", "P1DT", "3M", "P-3M", "P3",
                             "P1.5M", "P3m", "P1D3M", "P1H", "P99999999D", "P3M extra", "P٣M"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void IntervalTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Interval::tryFromString(text));
    QVERIFY_THROWS_EXCEPTION(DataError, Interval::fromString(text));
}

void IntervalTest::addsToDate_data()
{
    QTest::addColumn<QString>("interval");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");

    QTest::newRow("plain months") << "P3M" << QDate(2026, 1, 15) << QDate(2026, 4, 15);
    QTest::newRow("to a short month") << "P1M" << QDate(2026, 3, 31) << QDate(2026, 4, 30);
    QTest::newRow("to February") << "P3M" << QDate(2025, 11, 30) << QDate(2026, 2, 28);
    QTest::newRow("to leap February") << "P3M" << QDate(2023, 11, 30) << QDate(2024, 2, 29);
    QTest::newRow("month end doesn't stick") << "P1M" << QDate(2026, 2, 28) << QDate(2026, 3, 28);
    QTest::newRow("over the year") << "P6M" << QDate(2026, 8, 31) << QDate(2027, 2, 28);
    QTest::newRow("year from leap day") << "P1Y" << QDate(2024, 2, 29) << QDate(2025, 2, 28);
    QTest::newRow("four years from leap day") << "P4Y" << QDate(2024, 2, 29) << QDate(2028, 2, 29);
    QTest::newRow("days over leap day") << "P1D" << QDate(2024, 2, 28) << QDate(2024, 2, 29);
    QTest::newRow("days, no leap day") << "P1D" << QDate(2026, 2, 28) << QDate(2026, 3, 1);
    QTest::newRow("months first, then days") << "P1M1D" << QDate(2026, 1, 31) << QDate(2026, 3, 1);
    QTest::newRow("a day in hours") << "PT24H" << QDate(2026, 12, 31) << QDate(2027, 1, 1);
    QTest::newRow("hours short of a day") << "PT23H" << QDate(2026, 12, 31) << QDate(2026, 12, 31);
}

void IntervalTest::addsToDate()
{
    QFETCH(QString, interval);
    QFETCH(QDate, from);
    QTEST(Interval::fromString(interval).addTo(from), "to");
}

void IntervalTest::addsToTime_data()
{
    QTest::addColumn<QString>("interval");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");

    QTest::newRow("minutes over midnight") << "PT10M"
                                           << "2026-12-31T23:55:00+07:00"
                                           << "2027-01-01T00:05:00+07:00";
    QTest::newRow("hours") << "PT24H"
                           << "2024-02-28T08:00:00+07:00"
                           << "2024-02-29T08:00:00+07:00";
    QTest::newRow("months keep the time of day") << "P3M"
                                                 << "2025-11-30T08:00:00+07:00"
                                                 << "2026-02-28T08:00:00+07:00";
    QTest::newRow("all three") << "P1M1DT1H"
                               << "2026-01-31T23:30:00+07:00"
                               << "2026-03-02T00:30:00+07:00";
}

void IntervalTest::addsToTime()
{
    QFETCH(QString, interval);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto start = QDateTime::fromString(from, Qt::ISODate);
    QCOMPARE(Interval::fromString(interval).addTo(start).toString(Qt::ISODate), to);
}

void IntervalTest::stricterIsShorter_data()
{
    QTest::addColumn<QString>("shorter");
    QTest::addColumn<QString>("longer");

    QTest::newRow("minutes and hours") << "PT59M"
                                       << "PT1H";
    QTest::newRow("hours and days") << "PT47H"
                                    << "P2D";
    QTest::newRow("days and months") << "P29D"
                                     << "P1M";
    QTest::newRow("months and a year") << "P11M"
                                       << "P1Y";
    QTest::newRow("days and a year") << "P364D"
                                     << "P1Y";
    QTest::newRow("year and a month") << "P1Y"
                                      << "P13M";
}

void IntervalTest::stricterIsShorter()
{
    QFETCH(QString, shorter);
    QFETCH(QString, longer);
    QVERIFY(Interval::fromString(shorter).approximateMinutes() <
            Interval::fromString(longer).approximateMinutes());
}

QTEST_GUILESS_MAIN(IntervalTest)
#include "tst_interval.moc"
