#include "tests/unit/duties/dutysamples.h"

using namespace soattt;
using namespace soattt::samples;

namespace {

const QDateTime now = at("2026-07-10T08:00");

AccessPoint point()
{
    AccessPoint point;
    point.code = u8("WF-1");
    point.name = u8("Khach");
    point.passwordSet = true;
    return point;
}

ServerRoomEntry room(RoomEntryType type, const char* from)
{
    ServerRoomEntry entry;
    entry.code = u8("PM-1");
    entry.type = type;
    entry.fromAt = at(from);
    return entry;
}

} // namespace

class TestNetworkDuties : public QObject
{
    Q_OBJECT

private slots:
    void wifiSettings_data();
    void wifiSettings();
    void aSettingNotWrittenDownIsNotWrong();
    void aFirewall();
    void hardeningBeforeOperation();
    void logArchives();
    void logRetention();
    void theUps();
    void theRota();
};

void TestNetworkDuties::wifiSettings_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("duty");
    QTest::addColumn<QString>("asked");
    QTest::newRow("cipher") << "HD2024"
                            << "wifi.cipher" << u8("HD2024 Đ7.2");
    QTest::newRow("cipher, not asked") << "TG2020"
                                       << "wifi.cipher" << QString();
    QTest::newRow("range") << "TG2020"
                           << "wifi.own_range" << u8("TG2020 Đ6.1.d");
    QTest::newRow("range, not asked") << "HD2024"
                                      << "wifi.own_range" << QString();
    QTest::newRow("admin") << "KT2017"
                           << "wifi.admin_password" << u8("KT2017 PL I.10");
    QTest::newRow("admin, not asked") << "HP2026"
                                      << "wifi.admin_password" << QString();
}

void TestNetworkDuties::wifiSettings()
{
    QFETCH(QString, regulation);
    QFETCH(QString, duty);
    QFETCH(QString, asked);
    DutyFacts all = facts(qPrintable(regulation));
    AccessPoint wrong = point();
    wrong.encryption = WifiEncryption::Wep;
    wrong.ownIpRange = false;
    wrong.adminPasswordChanged = false;
    all.accessPoints = {wrong};
    QCOMPARE(clauses(owed(all, qPrintable(duty), now)), asked);
    AccessPoint right = point();
    right.encryption = WifiEncryption::Wpa3;
    right.ownIpRange = true;
    right.adminPasswordChanged = true;
    all.accessPoints = {right};
    QVERIFY(owed(all, qPrintable(duty), now).empty());
    wrong.closedOn = day("2026-07-01");
    all.accessPoints = {wrong};
    QVERIFY(owed(all, qPrintable(duty), now).empty());
}

void TestNetworkDuties::aSettingNotWrittenDownIsNotWrong()
{
    DutyFacts all = facts("TG2020 HD2024 KT2017");
    all.accessPoints = {point()};
    for (const char* duty : {"wifi.cipher", "wifi.own_range", "wifi.admin_password"})
        QVERIFY2(owed(all, duty, now).empty(), duty);
}

void TestNetworkDuties::aFirewall()
{
    DutyFacts all = facts("HD2024 HP2016 TG2020");
    QCOMPARE(clauses(owed(all, "network.firewall", now)), u8("HD2024 Đ7.1.a, HP2016 Đ6.5"));
    NetworkEntry firewall;
    firewall.type = NetworkEntryType::Firewall;
    all.firewalls = {firewall};
    QVERIFY(owed(all, "network.firewall", now).empty());
    all.firewalls[0].closedOn = day("2026-07-01");
    QCOMPARE(owed(all, "network.firewall", now).size(), 1U);
    QVERIFY(owed(facts("TG2020"), "network.firewall", now).empty());
}

void TestNetworkDuties::hardeningBeforeOperation()
{
    DutyFacts all = facts("HP2026");
    InformationSystem system;
    system.code = u8("HT-1");
    system.name = u8("Kế toán");
    system.state = SystemState::Running;
    system.hosting = Hosting::OnSite;
    system.levelDecision = u8("1");
    system.operatingSince = day("2026-07-01");
    all.systems = {system};
    const auto items = owed(all, "system.hardening", now);
    QCOMPARE(dues(items), u8("2026-07-01"));
    QCOMPARE(clauses(items), u8("HP2026 Đ8.2.b"));
    all.systems[0].hosting = Hosting::ProvinceDataCenter;
    QVERIFY(owed(all, "system.hardening", now).empty());
    all.systems[0].hosting = Hosting::OnSite;
    all.systems[0].hardenedOn = day("2026-06-20");
    QVERIFY(owed(all, "system.hardening", now).empty());
}

/// By source, counted from the last one.
void TestNetworkDuties::logArchives()
{
    DutyFacts all = facts("KT2017");
    QVERIFY(owed(all, "log.archive", now).empty());
    all.hasServers = true;
    QCOMPARE(dues(owed(all, "log.archive", now)), u8("2026-07-10"));
    LogArchive archive;
    archive.code = u8("LN-1");
    archive.source = u8("Tường lửa");
    archive.untilOn = day("2026-05-31");
    archive.archivedOn = day("2026-06-01");
    LogArchive newer = archive;
    newer.code = u8("LN-2");
    newer.archivedOn = day("2026-07-01");
    LogArchive other = archive;
    other.code = u8("LN-3");
    other.source = u8("Máy chủ tệp");
    all.logArchives = {newer, archive, other};
    const auto items = owed(all, "log.archive", now);
    QCOMPARE(records(items), u8("LN-3 LN-2"));
    QCOMPARE(dues(items), u8("2026-07-01 2026-08-01"));
    QCOMPARE(items[0].clauses, QStringList{u8("KT2017 Đ7.4")});
}

/// Three months for servers and a monthly archive are two duties.
void TestNetworkDuties::logRetention()
{
    DutyFacts all = facts("KT2017 TG2020");
    LogArchive archive;
    archive.code = u8("LN-1");
    archive.source = u8("Tường lửa");
    archive.untilOn = day("2026-06-30");
    archive.archivedOn = day("2026-07-01");
    archive.keepUntil = day("2026-09-29");
    all.logArchives = {archive};
    QCOMPARE(owed(all, "log.retention", now)[0].clauses.front(), u8("KT2017 Đ6.1.e"));
    all.logArchives[0].keepUntil = day("2026-09-30");
    QVERIFY(owed(all, "log.retention", now).empty());
    all.logArchives[0].keepUntil.reset();
    QVERIFY(owed(all, "log.retention", now).empty());
}

void TestNetworkDuties::theUps()
{
    DutyFacts all = facts("HP2016");
    QVERIFY(owed(all, "server_room.ups", now).empty());
    all.hasServers = true;
    QCOMPARE(clauses(owed(all, "server_room.ups", now)), u8("HP2016 Đ6.1.a"));
    ServerRoomEntry test = room(RoomEntryType::UpsTest, "2026-05-01T10:00");
    test.upsMinutes = 29;
    all.upsTests = {test};
    QCOMPARE(owed(all, "server_room.ups", now).size(), 1U);
    all.upsTests[0].upsMinutes = 30;
    QVERIFY(owed(all, "server_room.ups", now).empty());
}

void TestNetworkDuties::theRota()
{
    DutyFacts all = facts("HP2016");
    all.hasServers = true;
    QCOMPARE(dues(owed(all, "server_room.duty", now)), u8("2026-07-10"));
    ServerRoomEntry rota = room(RoomEntryType::Duty, "2026-07-01T07:30");
    rota.untilAt = at("2026-07-31T17:00");
    all.roomDuties = {rota};
    QCOMPARE(dues(owed(all, "server_room.duty", now)), u8("2026-08-01"));
    QVERIFY(!owed(facts("TG2020"), "server_room.duty", now).size());
}

QTEST_GUILESS_MAIN(TestNetworkDuties)
#include "tst_networkduties.moc"
