#include "models/core/error.h"
#include "models/core/relay.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <numeric>
#include <vector>

using namespace soattt;

namespace {

/// Several blocks and a part of one.
std::vector<int> manyNumbers()
{
    std::vector<int> numbers(2345);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

} // namespace

class TestRelay : public QObject
{
    Q_OBJECT

private slots:
    void worksOnAllInOrderInAnotherThread()
    {
        const QThread* here = QThread::currentThread();
        bool elsewhere = true;
        std::vector<int> seen;
        Relay<int> relay([&](int number) {
            elsewhere = elsewhere && QThread::currentThread() != here;
            seen.push_back(number);
        });
        for (const int number : manyNumbers())
            relay.add(number);
        relay.finish();
        QVERIFY(elsewhere);
        QCOMPARE(seen, manyNumbers());
    }

    void nothingGatheredIsNothingDone()
    {
        bool called = false;
        Relay<int> relay([&called](int) { called = true; });
        relay.finish();
        QVERIFY(!called);
    }

    void whatTheWorkThrowsComesOut()
    {
        Relay<int> relay([](int number) {
            if (number == 7)
                throw UserError(QStringLiteral("seven"));
        });
        const auto addAll = [&relay] {
            for (const int number : manyNumbers())
                relay.add(number);
            relay.finish();
        };
        QVERIFY_THROWS_EXCEPTION(UserError, addAll());
    }

    void leftEarlyItWaitsForWhatIsUnderWay()
    {
        std::atomic_bool begun = false;
        std::atomic_bool ended = false;
        {
            Relay<int> relay([&](int) {
                begun = true;
                QThread::yieldCurrentThread();
                ended = true;
            });
            for (const int number : manyNumbers())
                relay.add(number);
        }
        QCOMPARE(bool(ended), bool(begun));
        QVERIFY(begun);
    }
};

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
