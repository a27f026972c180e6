#include "models/core/error.h"
#include "models/registers/storagedevice.h"
#include "models/services/attachmentservice.h"
#include "models/services/machinecheckservice.h"
#include "models/services/recordservice.h"
#include "tests/support/probefiles.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace soattt;
using test::ProbeFileMaker;

/// Results of soattt-probe in the book: which computer, what is refused or asked, what is judged.
class TestMachineChecks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isKeptWithItsFile();
    void isFoundBySerialAndMac_data();
    void isFoundBySerialAndMac();
    void refusals_data();
    void refusals();
    void anUnknownMachineMayBeAdded();
    void whatTheRegisterCantHoldIsRefused();
    void aClockThatIsOffIsAsked_data();
    void aClockThatIsOffIsAsked();
    void twiceTheSame();
    void twoAssetsForOneMachine();
    void differencesAreShownNotWritten();
    void oneUndoTakesItBack();

private:
    Asset asset(const char* serial, const char* mac = "");
    MachineCheckService service() const { return MachineCheckService(*m_book->session); }
    CheckLook look(const ProbeFileMaker& maker) const
    {
        return service().look(QStringLiteral("C:/x/kq.json"), maker.file());
    }

    std::unique_ptr<TestBook> m_book;
};

void TestMachineChecks::init()
{
    m_book = std::make_unique<TestBook>(QStringList{QStringLiteral("TG2020")});
}

Asset TestMachineChecks::asset(const char* serial, const char* mac)
{
    Asset asset;
    asset.name = QStringLiteral("Dell OptiPlex 3080");
    asset.serial = QString::fromLatin1(serial);
    asset.macAddress = QString::fromLatin1(mac);
    return RecordService(*m_book->session).save(Record::from(assetKind(), asset)).to<Asset>();
}

void TestMachineChecks::isKeptWithItsFile()
{
    const Asset machine = asset("8xkq 2b3");
    ProbeFileMaker maker;
    maker.with("autorun", R"([{"no_drive_types":145}])").without("antivirus");
    const CheckLook found = look(maker);
    QVERIFY2(found.isSound(), qPrintable(found.sentence));
    const auto stored = service().import({found}, {});
    QCOMPARE(stored.size(), size_t(1));
    const MachineCheck check = stored.front();
    QCOMPARE(check.asset->code(), machine.code);
    QCOMPARE(check.result, CheckResult::Fail);
    QCOMPARE(check.failed, std::vector<CheckRule>{CheckRule::Autorun});
    QCOMPARE(check.unknown, std::vector<CheckRule>{CheckRule::Antivirus});
    QCOMPARE(check.os, QStringLiteral("Windows 10 Pro 22H2 19045.5"));
    QCOMPARE(check.updatedOn, QDate(2026, 6, 30));
    const auto kept = m_book->book->repository().find(machineCheckKind(), check.code);
    QVERIFY(changesBetween(*kept, Record::from(machineCheckKind(), check)).empty());
    QCOMPARE(service().resultOf(check)->sha256, check.sha256);
}

void TestMachineChecks::isFoundBySerialAndMac_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("mac");
    QTest::addColumn<bool>("found");
    QTest::newRow("serial") << QStringLiteral("8XKQ2B3") << QString() << true;
    QTest::newRow("serial with blanks") << QStringLiteral("8xkq-2b3 ") << QString() << true;
    QTest::newRow("MAC") << QString() << QStringLiteral("00-1A-2B-3C-4D-5E") << true;
    QTest::newRow("MAC among others")
        << QString() << QStringLiteral("AA:BB:CC:DD:EE:FF; 00:1a:2b:3c:4d:5e") << true;
    QTest::newRow("serial though the card was changed")
        << QStringLiteral("8XKQ2B3") << QStringLiteral("AA:BB:CC:DD:EE:FF") << true;
    QTest::newRow("neither") << QStringLiteral("9") << QStringLiteral("AA:BB:CC:DD:EE:FF") << false;
}

void TestMachineChecks::isFoundBySerialAndMac()
{
    QFETCH(const QString, serial);
    QFETCH(const QString, mac);
    QFETCH(const bool, found);
    asset(serial.toLatin1(), mac.toLatin1());
    const CheckLook result = look(ProbeFileMaker());
    QCOMPARE(result.asset.has_value(), found);
    QCOMPARE(result.has(CheckDoubt::NotInRegister), !found);
}

void TestMachineChecks::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QByteArray altered = ProbeFileMaker().file();
    altered.replace("\"timeout_seconds\":600", "\"timeout_seconds\":300");
    QByteArray pretty = QJsonDocument::fromJson(ProbeFileMaker().file()).toJson();
    ProbeFileMaker newer;
    newer.schema = 2;
    ProbeFileMaker timeless;
    timeless.takenAt = QStringLiteral("hôm qua");
    QTest::newRow("altered") << altered << QStringLiteral("altered");
    QTest::newRow("saved by an editor") << pretty << QStringLiteral("altered");
    QTest::newRow("another form") << newer.file() << QStringLiteral("form 2");
    QTest::newRow("no such file") << QByteArray("{\"a\":1}") << QStringLiteral("no result");
    QTest::newRow("no JSON") << QByteArray("PK\x03\x04") << QStringLiteral("no result");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("no result");
    QTest::newRow("no time") << timeless.file() << QStringLiteral("taken_at");
    QTest::newRow("cut short") << ProbeFileMaker().file().left(700) << QStringLiteral("no result");
    QTest::newRow("a part typed wrongly")
        << QByteArray("SOATTT1.1.2.AABBCCDD.00000.FFFFFF") << QStringLiteral("Part 1");
}

void TestMachineChecks::refusals()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    asset("8XKQ2B3");
    const CheckLook found = service().look(QStringLiteral("kq.json"), bytes);
    QVERIFY(found.has(CheckDoubt::Refused));
    QVERIFY(!found.isAskable());
    QVERIFY2(found.sentence.contains(says), qPrintable(found.sentence));
    QVERIFY_THROWS_EXCEPTION(UserError, service().import({found}, {true, true}));
    QCOMPARE(m_book->book->repository().count(machineCheckKind(), {}), 0);
}

void TestMachineChecks::anUnknownMachineMayBeAdded()
{
    const CheckLook found = look(ProbeFileMaker());
    QVERIFY(found.has(CheckDoubt::NotInRegister));
    QVERIFY(found.isAskable());
    QVERIFY_THROWS_EXCEPTION(UserError, service().import({found}, {}));
    const auto stored = service().import({found}, {true, false});
    const auto added =
        m_book->book->repository().find(assetKind(), stored.front().asset->code())->to<Asset>();
    QCOMPARE(added.name, QStringLiteral("Dell Inc. OptiPlex 3080"));
    QCOMPARE(added.serial, QStringLiteral("8XKQ2B3"));
    QCOMPARE(added.macAddress, QStringLiteral("00:1a:2b:3c:4d:5e"));
    ProbeFileMaker later;
    later.takenAt = QStringLiteral("2026-07-05T00:00:00Z");
    QCOMPARE(look(later).asset->code, added.code);
}

/// A file made by hand, its sum right: all or nothing, as with any record.
void TestMachineChecks::whatTheRegisterCantHoldIsRefused()
{
    ProbeFileMaker hostile;
    hostile.machine[QStringLiteral("serial")] = QStringLiteral("A1B2C3").repeated(1000);
    ProbeFileMaker sound;
    sound.takenAt = QStringLiteral("2026-07-03T02:00:00Z");
    const qint64 before = m_book->book->log().head().sequence;
    QVERIFY_THROWS_EXCEPTION(RecordRefused,
                             service().import({look(sound), look(hostile)}, {true, false}));
    QCOMPARE(m_book->book->log().head().sequence, before);
    QCOMPARE(m_book->book->repository().count(assetKind(), {}), 0);
    QCOMPARE(m_book->book->repository().count(machineCheckKind(), {}), 0);
}

void TestMachineChecks::aClockThatIsOffIsAsked_data()
{
    QTest::addColumn<QString>("takenAt");
    QTest::addColumn<bool>("asked");
    QTest::newRow("2009") << QStringLiteral("2009-01-01T00:00:00Z") << true;
    QTest::newRow("2031") << QStringLiteral("2031-01-01T00:00:00Z") << true;
    QTest::newRow("a day and an hour ahead") << QStringLiteral("2026-07-06T02:31:00Z") << true;
    QTest::newRow("some hours ahead") << QStringLiteral("2026-07-05T20:00:00Z") << false;
    QTest::newRow("a month ago") << QStringLiteral("2026-06-05T00:00:00Z") << false;
}

void TestMachineChecks::aClockThatIsOffIsAsked()
{
    QFETCH(const QString, takenAt);
    QFETCH(const bool, asked);
    asset("8XKQ2B3");
    ProbeFileMaker maker;
    maker.takenAt = takenAt;
    const CheckLook found = look(maker);
    QCOMPARE(found.has(CheckDoubt::Clock), asked);
    QCOMPARE(service().mayImport(found, {}), !asked);
    QCOMPARE(service().import({found}, {false, true}).size(), size_t(1));
}

void TestMachineChecks::twiceTheSame()
{
    asset("8XKQ2B3");
    const CheckLook first = look(ProbeFileMaker());
    QVERIFY_THROWS_EXCEPTION(UserError, service().import({first, first}, {}));
    service().import({first}, {});
    const CheckLook second = look(ProbeFileMaker());
    QVERIFY(second.has(CheckDoubt::Twice));
    QVERIFY(!second.isAskable());
    QVERIFY2(second.sentence.contains(QStringLiteral("KM-0001")), qPrintable(second.sentence));
    QCOMPARE(m_book->book->repository().count(machineCheckKind(), {}), 1);
}

void TestMachineChecks::twoAssetsForOneMachine()
{
    asset("8XKQ2B3");
    asset("ZZZ", "00:1a:2b:3c:4d:5e");
    const CheckLook found = look(ProbeFileMaker());
    QVERIFY(found.has(CheckDoubt::Refused));
    QVERIFY2(found.sentence.contains(QStringLiteral("TS-0001 and TS-0002")),
             qPrintable(found.sentence));
}

void TestMachineChecks::differencesAreShownNotWritten()
{
    Asset machine = asset("8XKQ2B3", "AA:BB:CC:DD:EE:FF");
    machine.os = QStringLiteral("Windows 7");
    machine.antivirus = QStringLiteral("kaspersky");
    RecordService records(*m_book->session);
    Record record = m_book->book->repository().find(assetKind(), machine.code).value();
    record.set(QStringLiteral("os"), Value(machine.os));
    record.set(QStringLiteral("antivirus"), Value(machine.antivirus));
    records.save(record);
    const MachineCheck check = service().import({look(ProbeFileMaker())}, {}).front();
    QStringList differing;
    for (const FactDifference& difference : observedBeside(check, machine)) {
        if (difference.differs)
            differing.append(difference.label);
    }
    QCOMPARE(differing,
             (QStringList{QStringLiteral("MAC address"), QStringLiteral("Operating system")}));
    QCOMPARE(
        textOf(
            m_book->book->repository().find(assetKind(), machine.code)->at(QStringLiteral("os"))),
        QStringLiteral("Windows 7"));
}

void TestMachineChecks::oneUndoTakesItBack()
{
    const auto stored = service().import({look(ProbeFileMaker())}, {true, false});
    RecordService records(*m_book->session);
    records.undo(records.lastUndoable());
    QCOMPARE(m_book->book->repository().count(machineCheckKind(), {}), 0);
    QCOMPARE(m_book->book->repository().count(assetKind(), {}), 0);
    QVERIFY(look(ProbeFileMaker()).has(CheckDoubt::NotInRegister));
}

QTEST_GUILESS_MAIN(TestMachineChecks)
#include "tst_machinechecks.moc"
