#include "models/core/clock.h"

#include <QTest>

using namespace soattt;

class ClockTest : public QObject
{
    Q_OBJECT

private slots:
    void systemClock();
    void fixedClockStandsStillAtTheOffice();
    void theDayIsTheOffices();
};

void ClockTest::systemClock()
{
    const SystemClock clock;
    QCOMPARE(clock.now().offsetFromUtc(), officeOffsetSeconds);
    QVERIFY(qAbs(clock.now().secsTo(QDateTime::currentDateTimeUtc())) < 5);
    QVERIFY(!clock.isRehearsal());
}

void ClockTest::fixedClockStandsStillAtTheOffice()
{
    const auto first = QDateTime::fromString(QStringLiteral("2026-03-05T08:00:00Z"), Qt::ISODate);
    FixedClock clock(first);
    QVERIFY(clock.isRehearsal());
    QCOMPARE(clock.now(), first);
    QCOMPARE(clock.now().offsetFromUtc(), officeOffsetSeconds);
    clock.set(first.addDays(1));
    QCOMPARE(clock.now(), first.addDays(1));
    QCOMPARE(clock.now().offsetFromUtc(), officeOffsetSeconds);
}

void ClockTest::theDayIsTheOffices()
{
    const auto late = QDateTime::fromString(QStringLiteral("2026-12-31T17:00:00Z"), Qt::ISODate);
    QCOMPARE(FixedClock(late).today(), QDate(2027, 1, 1));
    QCOMPARE(FixedClock(late.addSecs(-1)).today(), QDate(2026, 12, 31));
}

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
