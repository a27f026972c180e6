#include "models/registers/people.h"
#include "models/services/session.h"
#include "models/storage/verifier.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace soattt;

/// A full disk: one sentence, and the book as it was after the last acknowledged record.
class tst_DiskFull : public QObject
{
    Q_OBJECT

private slots:
    void whileWriting_data();
    void whileWriting();
    void whileMakingABook();

private:
    QByteArray run(const QStringList& words, int expected) const;
};

QByteArray tst_DiskFull::run(const QStringList& words, int expected) const
{
    QProcess worker;
    worker.start(QStringLiteral(SOATTT_BIN_DIR "/bookworker"), words);
    if (!worker.waitForFinished(120'000) || worker.exitCode() != expected)
        qWarning("exit %d", worker.exitCode());
    return worker.readAllStandardOutput();
}

void tst_DiskFull::whileWriting_data()
{
    QTest::addColumn<QString>("bytes");
    QTest::newRow("first records") << "700000";
    QTest::newRow("write-ahead log") << "3000000";
    QTest::newRow("moving it into the book") << "4500000";
}

void tst_DiskFull::whileWriting()
{
    QFETCH(QString, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.soattt"));
    QCOMPARE(run({QStringLiteral("create"), path}, 0), QByteArray("created\n"));
    const QByteArrayList said =
        run({QStringLiteral("write"), path, bytes}, 1).trimmed().split('\n');
    QVERIFY2(said.last().startsWith("failed The disk"), said.last().constData());
    QVERIFY(said.size() > 5);
    qInfo("%d lines before the disk was full", int(said.size()));

    const SystemClock clock;
    const auto book = Book::open(path, clock);
    const VerifyReport report = Verifier(book->database()).run();
    QVERIFY2(report.ok(), qPrintable(report.problems.join(QLatin1Char('\n'))));
    for (const QByteArray& line : said) {
        if (line.startsWith("added"))
            QVERIFY(
                book->repository().hasLive(staffKind(), QString::fromUtf8(line.split(' ').at(1))));
    }
}

void tst_DiskFull::whileMakingABook()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.soattt"));
    const QByteArray said = run({QStringLiteral("create"), path, QStringLiteral("60000")}, 1);
    QVERIFY2(said.startsWith("failed"), said.constData());
    QVERIFY2(QDir(folder.path()).isEmpty(),
             qPrintable(QDir(folder.path()).entryList(QDir::Files).join(QLatin1Char(' '))));
    QCOMPARE(run({QStringLiteral("create"), path}, 0), QByteArray("created\n"));
}

QTEST_GUILESS_MAIN(tst_DiskFull)
#include "tst_diskfull.moc"
