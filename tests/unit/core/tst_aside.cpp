#include "models/core/aside.h"
#include "models/core/error.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <vector>

using namespace soattt;

class TestAside : public QObject
{
    Q_OBJECT

private slots:
    void runsInAThreadAndTellsHere();
    void runsHereWithoutTell();
    void whatItThrowsComesOut();
    void cancelReachesTheThread();
    void workThatEndsAllTheSameStands();
    void aPartOfTheWhole();
};

void TestAside::runsInAThreadAndTellsHere()
{
    const QThread* here = QThread::currentThread();
    const QThread* there = here;
    bool toldHere = true;
    int highest = -1;
    std::atomic_bool told = false;
    runAside(
        [&](int percent) {
            toldHere = toldHere && QThread::currentThread() == here;
            highest = std::max(highest, percent);
            told = percent == 70;
        },
        [&](const Tell& tell) {
            there = QThread::currentThread();
            QElapsedTimer since;
            for (since.start(); !told && since.elapsed() < 5000;)
                tell(70);
        });
    QVERIFY(there != here);
    QVERIFY(toldHere);
    QCOMPARE(highest, 70);
}

void TestAside::runsHereWithoutTell()
{
    const QThread* there = nullptr;
    runAside({}, [&](const Tell& tell) {
        QVERIFY(!tell);
        there = QThread::currentThread();
    });
    QCOMPARE(there, QThread::currentThread());
}

void TestAside::whatItThrowsComesOut()
{
    const auto failing = [](const Tell&) { throw UserError(QStringLiteral("đầy đĩa")); };
    QVERIFY_THROWS_EXCEPTION(UserError, runAside([](int) {}, failing));
}

void TestAside::cancelReachesTheThread()
{
    const auto cancel = [](int) { throw Canceled(); };
    const auto work = [](const Tell& tell) {
        QElapsedTimer since;
        for (since.start(); since.elapsed() < 5000;)
            tell(1);
    };
    QVERIFY_THROWS_EXCEPTION(Canceled, runAside(cancel, work));
}

void TestAside::workThatEndsAllTheSameStands()
{
    std::atomic_bool canceled = false;
    bool ended = false;
    runAside(
        [&](int) {
            canceled = true;
            throw Canceled();
        },
        [&](const Tell&) {
            QElapsedTimer since;
            for (since.start(); !canceled && since.elapsed() < 5000;) {
            }
            ended = true;
        });
    QVERIFY(canceled);
    QVERIFY(ended);
}

void TestAside::aPartOfTheWhole()
{
    std::vector<int> told;
    const Tell part = partOf([&](int percent) { told.push_back(percent); }, 20, 80);
    for (const int percent : {0, 50, 100})
        part(percent);
    QCOMPARE(told, (std::vector<int>{20, 50, 80}));
    QVERIFY(!partOf({}, 0, 10));
}

QTEST_GUILESS_MAIN(TestAside)
#include "tst_aside.moc"
