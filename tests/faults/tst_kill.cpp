#include "models/registers/people.h"
#include "models/services/session.h"
#include "models/storage/verifier.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace soattt;

/// Power cuts: a process that writes is killed at a random moment, again and again. Afterwards the
/// book opens, holds everything that was acknowledged, and verifies.
///
/// SOATTT_KILLS sets how often (300); a tenth of them hit a book while it is being made.
class tst_Kill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void killedWhileMakingABook();
    void killedWhileWriting();

private:
    void start(QProcess& process, const char* what) const;
    void killAfter(QProcess& process, int microseconds) const;
    void requireWhole();
    void collect(const QByteArray& output);
    int below(int limit) { return int(m_random() % quint32(limit)); }

    QTemporaryDir m_folder;
    QString m_book;
    int m_kills = 300;
    std::mt19937 m_random{20260701};
    QHash<QString, QString> m_acknowledged; ///< code → phone
    SystemClock m_clock;
};

void tst_Kill::initTestCase()
{
    const int asked = qEnvironmentVariableIntValue("SOATTT_KILLS");
    m_kills = asked > 0 ? asked : m_kills;
    m_book = m_folder.filePath(QStringLiteral("x.soattt"));
}

void tst_Kill::start(QProcess& process, const char* what) const
{
    process.start(QStringLiteral(SOATTT_BIN_DIR "/bookworker"),
                  {QString::fromLatin1(what), m_book});
    QVERIFY(process.waitForStarted());
}

void tst_Kill::killAfter(QProcess& process, int microseconds) const
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() / 1000 < microseconds) {
        if (process.waitForReadyRead(1) || process.state() == QProcess::NotRunning)
            continue;
    }
    process.kill();
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
}

void tst_Kill::collect(const QByteArray& output)
{
    // The last line may be cut short: what was not said whole was not acknowledged.
    for (const QByteArray& line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
        const QStringList words = QString::fromUtf8(line).split(QLatin1Char(' '));
        if (words.first() == QLatin1String("added"))
            m_acknowledged.insert(words.at(1), QString());
        else if (words.first() == QLatin1String("changed"))
            m_acknowledged.insert(words.at(1), words.at(2));
        else
            QVERIFY2(words.first() != QLatin1String("failed"), line.constData());
    }
}

void tst_Kill::requireWhole()
{
    const auto book = Book::open(m_book, m_clock);
    const VerifyReport report = Verifier(book->database()).run();
    QVERIFY2(report.ok(), qPrintable(report.problems.join(QLatin1Char('\n'))));
    for (auto one = m_acknowledged.cbegin(); one != m_acknowledged.cend(); ++one) {
        const auto record = book->repository().find(staffKind(), one.key());
        QVERIFY2(record.has_value(), qPrintable(one.key()));
        // A change after the last acknowledged one may have been kept too, never lost.
        const QString phone = record->to<Staff>().phone;
        QVERIFY2(one.value().isEmpty() || phone == one.value(),
                 qPrintable(one.key() + QLatin1Char(' ') + phone));
    }
}

void tst_Kill::killedWhileMakingABook()
{
    int none = 0;
    int whole = 0;
    QElapsedTimer timer;
    timer.start();
    {
        QProcess worker; // once undisturbed: how long it takes, and that it works
        start(worker, "create");
        QVERIFY(worker.waitForFinished());
        QCOMPARE(worker.readAllStandardOutput(), QByteArray("created\n"));
    }
    const int usual = int(timer.nsecsElapsed() / 1000);
    const int times = std::max(3, m_kills / 10);
    for (int i = 0; i < times; ++i) {
        QVERIFY(QFile::remove(m_book));
        QProcess worker;
        start(worker, "create");
        killAfter(worker, usual / 4 + below(usual));
        if (QFile::exists(m_book)) {
            requireWhole();
            ++whole;
            continue;
        }
        QVERIFY(worker.readAllStandardOutput().isEmpty());
        QProcess again; // what the dead one left is in nobody's way
        start(again, "create");
        QVERIFY(again.waitForFinished());
        QCOMPARE(again.readAllStandardOutput(), QByteArray("created\n"));
        requireWhole();
        ++none;
    }
    qInfo("killed %d times: %d left no book, %d a whole one", times, none, whole);
}

void tst_Kill::killedWhileWriting()
{
    const int times = m_kills - m_kills / 10;
    int lines = 0;
    for (int i = 0; i < times; ++i) {
        if (i % 60 == 0) { // a fresh book now and then: its first records are hit too, and checking
                           // stays quick
            QFile::remove(m_book);
            m_acknowledged.clear();
            QProcess maker;
            start(maker, "create");
            QVERIFY(maker.waitForFinished());
        }
        QProcess worker;
        start(worker, "write");
        while (!worker.canReadLine() && worker.waitForReadyRead(30'000))
            ;
        QCOMPARE(worker.readLine(), QByteArray("ready\n"));
        killAfter(worker, below(25'000));
        const QByteArray said = worker.readAllStandardOutput();
        lines += int(said.count('\n'));
        collect(said);
        requireWhole();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("at kill %1").arg(i)));
    }
    QVERIFY2(lines > times, "the writers had time to write");
    qInfo("killed %d times among %d acknowledged writes", times, lines);
}

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
