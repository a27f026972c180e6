#include "models/core/clock.h"
#include "models/storage/backuprotation.h"

#include <QTest>

#include <algorithm>

using namespace soattt;

class TestBackupRotation : public QObject
{
    Q_OBJECT

private slots:
    void aYearOfEvenings();
    void twiceADay();
    void theNewestAlwaysStays();
    void gapsDontCount();

private:
    static KeptBackup at(const QDate& day, int hour = 17)
    {
        const QDateTime time(day, QTime(hour, 0), Qt::OffsetFromUTC, officeOffsetSeconds);
        return {time.toString(QStringLiteral("yyyyMMdd-HH")), time.toUTC()};
    }
};

/// Day by day, as the program does it: 7 days, 4 weeks, 12 months.
void TestBackupRotation::aYearOfEvenings()
{
    const KeepRule rule{7, 4, 12};
    std::vector<KeptBackup> kept;
    for (QDate day(2025, 7, 1); day <= QDate(2026, 7, 5); day = day.addDays(1)) {
        kept.push_back(at(day));
        const QStringList gone = outlived(kept, rule);
        std::erase_if(kept, [&gone](const KeptBackup& one) { return gone.contains(one.path); });
    }
    QStringList names;
    for (const KeptBackup& one : kept)
        names.append(one.path.left(8));
    QCOMPARE(names.join(QLatin1Char(' ')),
             QStringLiteral("20250831 20250930 20251031 20251130 20251231 20260131 20260228 "
                            "20260331 20260430 20260531 20260614 20260621 20260628 20260629 "
                            "20260630 20260701 20260702 20260703 20260704 20260705"));
}

void TestBackupRotation::twiceADay()
{
    const QDate day(2026, 7, 5);
    QCOMPARE(outlived({at(day, 8), at(day, 17), at(day.addDays(-1), 8)}, {7, 0, 0}),
             QStringList{at(day, 8).path});
}

void TestBackupRotation::theNewestAlwaysStays()
{
    const QDate day(2026, 7, 5);
    QCOMPARE(outlived({at(day, 8), at(day, 17)}, {0, 0, 0}), QStringList{at(day, 8).path});
    QVERIFY(outlived({}, {0, 0, 0}).isEmpty());
}

/// Three days that have one, however long ago.
void TestBackupRotation::gapsDontCount()
{
    const QDate day(2026, 7, 5);
    QVERIFY(outlived({at(day), at(day.addDays(-40)), at(day.addDays(-90))}, {3, 0, 0}).isEmpty());
    QCOMPARE(outlived({at(day), at(day.addDays(-40)), at(day.addDays(-90))}, {2, 0, 0}),
             QStringList{at(day.addDays(-90)).path});
}

QTEST_GUILESS_MAIN(TestBackupRotation)
#include "tst_backuprotation.moc"
