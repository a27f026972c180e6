#include "models/core/error.h"
#include "models/exchange/nwipelog.h"

#include <QFile>
#include <QTest>

using namespace soattt;

namespace {

QByteArray kept(const char* name)
{
    QFile file(QStringLiteral(SOATTT_SOURCE_DIR "/tests/data/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Two drives, one of them failed, as nwipe 0.34 tells it.
QByteArray twoDrives()
{
    return "[2026/03/02 09:00:00]    info: nwipe 0.34\n"
           "[2026/03/02 09:00:01]  notice: Found /dev/sda,  ATA, WDC WD5000AAKX-00ERMA0,  500 GB, "
           "S/N=WD-WCC2E1234567\n"
           "[2026/03/02 09:00:01]  notice: Found /dev/sdb,  USB, Kingston DataTraveler,  32 GB, "
           "S/N=E0D55EA5\n"
           "[2026/03/02 09:00:02]  notice:   method   = Quick Erase\n"
           "[2026/03/02 09:00:02]  notice:   rounds   = 1\n"
           "[2026/03/02 09:00:02]  notice:   verify   = 0 (off)\n"
           "[2026/03/02 09:00:02]  notice: /dev/sda, sect/blk/dev 512/4096/500107862016\n"
           "[2026/03/02 09:00:02] warning:  *********************************\n"
           "[2026/03/02 09:00:02] warning:  *** HIDDEN SECTORS DETECTED ! *** on /dev/sda\n"
           "[2026/03/02 09:00:03]  notice: Invoking method 'Quick Erase' on /dev/sda\n"
           "[2026/03/02 09:00:03]  notice: Invoking method 'Quick Erase' on /dev/sdb\n"
           "[2026/03/02 11:20:00]  notice: 500107862016 bytes written to /dev/sda\n"
           "[2026/03/02 11:21:00]  notice: Finished final round 1 of 1 on /dev/sda\n"
           "******** Error Summary ********\n"
           "!   Device | Pass Errors | Verifications Errors | Fdatasync I\\O Errors\n"
           "       sda |           0 |                    0 |                    0\n"
           "!      sdb |           3 |                    0 |                    1\n"
           "******** Drive Status ********\n"
           "!   Device | Status | Thru-put | HH:MM:SS | Model/Serial Number\n"
           "       sda | Erased | 59 MB/s | 02:20:57 | WDC WD5000AAKX-00ERMA0/WD-WCC2E1234567\n"
           "!      sdb |-FAILED-| 5 MB/s | 00:01:00 | Kingston DataTraveler/E0D55EA5\n";
}

} // namespace

class TestNwipeLog : public QObject
{
    Q_OBJECT

private slots:
    /// Logs as nwipe wrote them of loop devices: their serial number is no text at all.
    void realLogs_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("method");
        QTest::addColumn<qint64>("rounds");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<bool>("all");
        QTest::newRow("stream") << QStringLiteral("nwipe-one.log") << QStringLiteral("PRNG Stream")
                                << qint64(1) << qint64(16777216) << false;
        QTest::newRow("DoD, two rounds")
            << QStringLiteral("nwipe-two.log") << QStringLiteral("DoD Short") << qint64(2)
            << qint64(25165824) << true;
    }

    void realLogs()
    {
        QFETCH(QString, file);
        const NwipeLog log = readNwipeLog(kept(file.toLatin1().constData()));
        QCOMPARE(log.version, QStringLiteral("0.33"));
        QCOMPARE(log.wipes.size(), size_t(1));
        const NwipeWipe& wipe = log.wipes.front();
        QCOMPARE(wipe.device, QStringLiteral("loop0"));
        QCOMPARE(wipe.model, QStringLiteral("Loopback device"));
        QVERIFY(wipe.isSerialDoubtful);
        QVERIFY(!wipe.serial.contains(QChar::ReplacementCharacter));
        QTEST(wipe.method, "method");
        QFETCH(qint64, rounds);
        QCOMPARE(wipe.roundsAsked, std::optional(rounds));
        QCOMPARE(wipe.roundsDone, rounds);
        QFETCH(qint64, bytes);
        QCOMPARE(wipe.size, std::optional(bytes));
        QCOMPARE(wipe.bytesWritten, std::optional(bytes));
        QTEST(wipe.verifiesAll, "all");
        QCOMPARE(wipe.errors, std::optional(qint64(0)));
        QVERIFY(wipe.status == NwipeWipe::Status::Erased);
        QVERIFY(wipe.startedAt.isValid() && wipe.startedAt <= wipe.endedAt);
    }

    void eachDriveOfALog()
    {
        const NwipeLog log = readNwipeLog(twoDrives());
        QCOMPARE(log.wipes.size(), size_t(2));
        const NwipeWipe& disk = log.wipes[0];
        QCOMPARE(disk.serial, QStringLiteral("WD-WCC2E1234567"));
        QVERIFY(!disk.isSerialDoubtful);
        QCOMPARE(disk.size, std::optional(qint64(500107862016)));
        QVERIFY(disk.status == NwipeWipe::Status::Erased);
        QCOMPARE(disk.startedAt.toString(QStringLiteral("HH:mm:ss")), QStringLiteral("09:00:03"));
        QCOMPARE(disk.endedAt.toString(QStringLiteral("HH:mm:ss")), QStringLiteral("11:21:00"));
        QVERIFY(!disk.verifiesAll && !disk.verifiesLast);
        QCOMPARE(disk.errors, std::optional(qint64(0)));
        const NwipeWipe& stick = log.wipes[1];
        QVERIFY(stick.status == NwipeWipe::Status::Failed);
        QCOMPARE(stick.errors, std::optional(qint64(4)));
        QCOMPARE(stick.roundsDone, qint64(0));
    }

    void refusesWhatIsNoLog_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other text") << QByteArray("Ổ cứng đã xóa\n");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("nothing wiped") << QByteArray("[2026/03/02 09:00:00]    info: nwipe 0.34\n");
        QTest::newRow("too large") << QByteArray(int(largestNwipeLog) + 1, ' ');
    }

    void refusesWhatIsNoLog()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY_THROWS_EXCEPTION(DataError, readNwipeLog(bytes));
    }
};

QTEST_GUILESS_MAIN(TestNwipeLog)
#include "tst_nwipelog.moc"
