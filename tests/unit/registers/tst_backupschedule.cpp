#include "models/core/clock.h"
#include "models/registers/backupschedule.h"
#include "models/registers/partition.h"

#include <QSet>
#include <QTest>

using namespace soattt;

namespace {

using State = BackupOccurrence::State;

BackupPlan plan(const char* code, BackupFrequency frequency, const QDate& start)
{
    BackupPlan plan;
    plan.code = QString::fromLatin1(code);
    plan.name = plan.code;
    plan.frequency = frequency;
    plan.startsOn = start;
    return plan;
}

BackupRun run(const BackupPlan& plan, const QDate& on, RunResult result = RunResult::Done)
{
    BackupRun run;
    run.code = plan.code + on.toString(QStringLiteral("-MMdd"));
    run.backup = Ref<BackupPlan>(plan.code);
    run.ranAt = QDateTime(on, QTime(17, 0), Qt::OffsetFromUTC, officeOffsetSeconds);
    run.result = result;
    return run;
}

QStringList daysIn(State state, const std::vector<BackupOccurrence>& all)
{
    QStringList days;
    for (const BackupOccurrence& one : all) {
        if (one.state == state)
            days.append(one.plannedOn.toString(Qt::ISODate));
    }
    return days;
}

/// An officer who goes through the year day by day and leaves out what is told.
struct Officer
{
    std::vector<BackupRun> runs;
    QStringList left; ///< planned days without a backup
    int asked = 0;

    void work(const BackupPlan& plan, const QDate& today)
    {
        const int n = occurrenceOn(plan, today);
        if (n < 0 || plannedDay(plan, n) != today)
            return;
        ++asked;
        // Every 17th day, the third month, the second quarter: somebody was ill.
        const bool leaves = plan.frequency == BackupFrequency::Daily     ? n % 17 == 5
                            : plan.frequency == BackupFrequency::Monthly ? n % 5 == 2
                                                                         : n % 4 == 1;
        if (leaves)
            left.append(today.toString(Qt::ISODate));
        else
            runs.push_back(run(plan, today.addDays(plan.frequency == BackupFrequency::Daily
                                                       ? 0
                                                       : n % 3))); // a day or two late is good
    }
};

} // namespace

class TestBackupSchedule : public QObject
{
    Q_OBJECT

private slots:
    /// The missed ones and only those, on every evening of the year.
    void aYearReplayed_data();
    void aYearReplayed();
    void theThirtyFirst();
    void aFailedRunIsNoBackup();
    void whatCountsForAPlannedDay();
    void aClosedPlanAsksNoMore();
    void theNextOne();
    void aPartition_data();
    void aPartition();
};

void TestBackupSchedule::aYearReplayed_data()
{
    QTest::addColumn<int>("frequency");
    QTest::addColumn<int>("planned");
    QTest::addColumn<int>("missed");
    QTest::newRow("daily") << int(BackupFrequency::Daily) << 365 << 22;
    QTest::newRow("monthly") << int(BackupFrequency::Monthly) << 12 << 2;
    QTest::newRow("quarterly") << int(BackupFrequency::Quarterly) << 4 << 1;
}

void TestBackupSchedule::aYearReplayed()
{
    QFETCH(int, frequency);
    QFETCH(int, planned);
    QFETCH(int, missed);
    const QDate first(2026, 1, 1);
    const QDate last(2026, 12, 31);
    const BackupPlan set = plan("SL-1", BackupFrequency(frequency), first);
    Officer officer;
    FixedClock clock(QDateTime(first, QTime(20, 0), Qt::OffsetFromUTC, officeOffsetSeconds));
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        clock.set(QDateTime(day, QTime(20, 0), Qt::OffsetFromUTC, officeOffsetSeconds));
        officer.work(set, clock.today());
        std::vector<BackupRun> made;
        for (const BackupRun& one : officer.runs) {
            if (atOffice(*one.ranAt).date() <= clock.today())
                made.push_back(one);
        }
        QStringList over;
        for (const QString& left : officer.left) {
            const int n = occurrenceOn(set, QDate::fromString(left, Qt::ISODate));
            if (plannedDay(set, n + 1) <= clock.today())
                over.append(left);
        }
        QCOMPARE(daysIn(State::Missed, occurrences(set, made, first, last, clock.today())), over);
    }
    QCOMPARE(officer.asked, planned);
    const auto whole = occurrences(set, officer.runs, first, last, QDate(2027, 6, 1));
    QCOMPARE(int(whole.size()), planned);
    QCOMPARE(daysIn(State::Missed, whole), officer.left);
    QCOMPARE(int(officer.left.size()), missed);
    QCOMPARE(daysIn(State::Done, whole).size(), planned - missed);
}

void TestBackupSchedule::theThirtyFirst()
{
    const BackupPlan set = plan("SL-1", BackupFrequency::Monthly, QDate(2026, 1, 31));
    QCOMPARE(plannedDay(set, 1), QDate(2026, 2, 28));
    QCOMPARE(plannedDay(set, 2), QDate(2026, 3, 31));
    QCOMPARE(occurrenceOn(set, QDate(2026, 2, 27)), 0);
    QCOMPARE(occurrenceOn(set, QDate(2026, 2, 28)), 1);
    QCOMPARE(occurrenceOn(set, QDate(2026, 3, 30)), 1);
    QCOMPARE(occurrenceOn(set, QDate(2026, 1, 30)), -1);
}

void TestBackupSchedule::aFailedRunIsNoBackup()
{
    const BackupPlan set = plan("SL-1", BackupFrequency::Weekly, QDate(2026, 7, 6));
    BackupRun failed = run(set, QDate(2026, 7, 6), RunResult::Failed);
    failed.message = QStringLiteral("Đĩa đầy");
    const QDate until(2026, 7, 19);
    auto both = occurrences(set, {failed}, QDate(2026, 7, 1), until, QDate(2026, 7, 15));
    QCOMPARE(daysIn(State::Missed, both), QStringList{QStringLiteral("2026-07-06")});
    QCOMPARE(both[0].message, failed.message);
    QCOMPARE(daysIn(State::Open, both), QStringList{QStringLiteral("2026-07-13")});
    both = occurrences(set, {run(set, QDate(2026, 7, 8)), failed}, QDate(2026, 7, 1), until,
                       QDate(2026, 7, 15));
    QVERIFY(both[0].state == State::Done);
    QCOMPARE(both[0].run, QStringLiteral("SL-1-0708"));
}

void TestBackupSchedule::whatCountsForAPlannedDay()
{
    const BackupPlan set = plan("SL-1", BackupFrequency::Monthly, QDate(2026, 1, 5));
    const BackupPlan other = plan("SL-2", BackupFrequency::Monthly, QDate(2026, 1, 5));
    BackupRun early = run(set, QDate(2026, 3, 4)); // on the eve
    const QDate until(2026, 4, 1);
    const QDate today(2026, 4, 10);
    QCOMPARE(daysIn(State::Done, occurrences(set, {early}, QDate(2026, 2, 1), until, today)),
             QStringList{QStringLiteral("2026-02-05")});
    early.plannedOn = QDate(2026, 3, 5);
    QCOMPARE(daysIn(State::Done, occurrences(set, {early}, QDate(2026, 2, 1), until, today)),
             QStringList{QStringLiteral("2026-03-05")});
    QVERIFY(daysIn(State::Done, occurrences(other, {early}, QDate(2026, 2, 1), until, today))
                .isEmpty());
    early.withdrawn = true;
    QVERIFY(
        daysIn(State::Done, occurrences(set, {early}, QDate(2026, 2, 1), until, today)).isEmpty());
}

void TestBackupSchedule::aClosedPlanAsksNoMore()
{
    BackupPlan set = plan("SL-1", BackupFrequency::Own, QDate(2026, 7, 1));
    set.everyDays = 10;
    set.closedOn = QDate(2026, 7, 21);
    const auto all =
        occurrences(set, {}, QDate(2026, 7, 1), QDate(2026, 12, 31), QDate(2026, 12, 31));
    QCOMPARE(daysIn(State::Missed, all),
             (QStringList{QStringLiteral("2026-07-01"), QStringLiteral("2026-07-11")}));
    set.withdrawn = true;
    QVERIFY(
        occurrences(set, {}, QDate(2026, 7, 1), QDate(2026, 12, 31), QDate(2026, 12, 31)).empty());
}

void TestBackupSchedule::theNextOne()
{
    const BackupPlan set = plan("SL-1", BackupFrequency::Quarterly, QDate(2026, 1, 15));
    QCOMPARE(nextPlanned(set, std::nullopt), QDate(2026, 1, 15));
    QCOMPARE(nextPlanned(set, run(set, QDate(2026, 1, 10))), QDate(2026, 1, 15));
    QCOMPARE(nextPlanned(set, run(set, QDate(2026, 2, 20))), QDate(2026, 4, 15));
    QCOMPARE(nextPlanned(set, run(set, QDate(2026, 4, 15))), QDate(2026, 7, 15));
}

void TestBackupSchedule::aPartition_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("same");
    QTest::newRow("one drive") << "D:\\DuLieu"
                               << "d:/SaoLuu" << true;
    QTest::newRow("two drives") << "D:\\DuLieu"
                                << "E:\\SaoLuu" << false;
    QTest::newRow("one share") << "\\\\nas\\chung\\a"
                               << "//NAS/chung/b" << true;
    QTest::newRow("two shares") << "\\\\nas\\chung"
                                << "\\\\nas\\saoluu" << false;
    QTest::newRow("words") << "Máy chủ tệp"
                           << "Tủ sắt phòng văn thư" << false;
    QTest::newRow("words that begin alike") << "Dữ liệu: kế toán"
                                            << "Dữ liệu: kế toán" << false;
}

void TestBackupSchedule::aPartition()
{
    QFETCH(QString, source);
    QFETCH(QString, place);
    QFETCH(bool, same);
    BackupPlan set;
    set.source = source;
    set.place = place;
    QCOMPARE(set.isOnApplicationPartition(), same);
    set.samePartition = !same; // what the officer says counts
    QCOMPARE(set.isOnApplicationPartition(), !same);
}

QTEST_GUILESS_MAIN(TestBackupSchedule)
#include "tst_backupschedule.moc"
