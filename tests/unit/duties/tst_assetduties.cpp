#include "dutysamples.h"

using namespace soattt;
using namespace soattt::samples;

class tst_assetduties : public QObject
{
    Q_OBJECT

private slots:
    void antivirusAround_data();
    void antivirusAround();
    void antivirusWhom_data();
    void antivirusWhom();
    void warrantyAround_data();
    void warrantyAround();
    void unwiped_data();
    void unwiped();
    void oneDriveLeftOfTwo();
    void unwipedAround_data();
    void unwipedAround();
    void whoAsks_data();
    void whoAsks();
};

namespace {

Asset computer()
{
    Asset asset;
    asset.code = u8("TS-1");
    asset.name = u8("Máy trạm");
    return asset;
}

StorageDevice drive()
{
    StorageDevice device;
    device.code = u8("OC-1");
    device.asset = Ref<Asset>(u8("TS-1"));
    return device;
}

DutyFacts with(const Asset& asset, const char* regulations = "CB2025")
{
    DutyFacts facts = samples::facts(regulations);
    facts.assets = {asset};
    return facts;
}

Asset awaiting(const char* since = "2026-03-31")
{
    Asset asset = computer();
    asset.state = AssetState::AwaitingDisposal;
    if (*since)
        asset.stateOn = day(since);
    return asset;
}

void addDays(const char* lastRow)
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("state");
    QTest::newRow("eight days before") << u8("2026-12-23") << u8("later");
    QTest::newRow("a week before") << u8("2026-12-24") << u8("soon");
    QTest::newRow("day before") << u8("2026-12-30") << u8("soon");
    QTest::newRow("the day") << u8("2026-12-31") << u8("today");
    QTest::newRow("day after") << u8("2027-01-01") << u8(lastRow);
}

} // namespace

void tst_assetduties::antivirusAround_data()
{
    addDays("overdue");
}

void tst_assetduties::antivirusAround()
{
    QFETCH(QString, today);
    QFETCH(QString, state);
    Asset asset = computer();
    asset.antivirusUntil = day("2026-12-31");
    const auto items = owed(with(asset), "asset.antivirus", at(qPrintable(today)));
    QCOMPARE(stateKeys(items), state);
    QCOMPARE(clauses(items), u8("CB2025 Đ8.1, CB2025 Đ8.3"));
    QCOMPARE(items.front().object, u8("TS-1 Máy trạm"));
}

void tst_assetduties::antivirusWhom_data()
{
    QTest::addColumn<Asset>("asset");
    QTest::addColumn<bool>("isOwed");
    const auto row = [](const char* name, bool isOwed, const auto& change) {
        Asset asset = computer();
        asset.antivirusUntil = day("2026-12-31");
        change(asset);
        QTest::newRow(name) << asset << isOwed;
    };
    row("workstation", true, [](Asset&) {});
    row("server", true, [](Asset& asset) { asset.type = AssetType::Server; });
    row("laptop", true, [](Asset& asset) { asset.type = AssetType::Laptop; });
    row("printer", false, [](Asset& asset) { asset.type = AssetType::Printer; });
    row("no date", false, [](Asset& asset) { asset.antivirusUntil.reset(); });
    row("awaiting disposal", false,
        [](Asset& asset) { asset.state = AssetState::AwaitingDisposal; });
    row("disposed", false, [](Asset& asset) { asset.state = AssetState::Disposed; });
    row("lost", false, [](Asset& asset) { asset.state = AssetState::Lost; });
    row("closed", false, [](Asset& asset) { asset.closedOn = day("2026-06-01"); });
    row("withdrawn", false, [](Asset& asset) { asset.withdrawn = true; });
}

void tst_assetduties::antivirusWhom()
{
    QFETCH(Asset, asset);
    QFETCH(bool, isOwed);
    QCOMPARE(owed(with(asset), "asset.antivirus", at("2026-12-01")).size(), isOwed ? 1u : 0u);
}

void tst_assetduties::warrantyAround_data()
{
    addDays("");
}

void tst_assetduties::warrantyAround()
{
    QFETCH(QString, today);
    QFETCH(QString, state);
    Asset asset = computer();
    asset.type = AssetType::Printer;
    asset.warrantyUntil = day("2026-12-31");
    const auto items = owed(with(asset, "BG2024"), "asset.warranty", at(qPrintable(today)));
    QCOMPARE(stateKeys(items), state);
    QCOMPARE(clauses(items), QString());
    asset.withdrawn = true;
    QVERIFY(owed(with(asset), "asset.warranty", at(qPrintable(today))).empty());
}

void tst_assetduties::unwiped_data()
{
    QTest::addColumn<Asset>("asset");
    QTest::addColumn<StorageDevice>("device");
    QTest::addColumn<bool>("isOwed");
    const auto row = [](const char* name, bool isOwed, const auto& change) {
        Asset asset = awaiting();
        StorageDevice device = drive();
        change(asset, device);
        QTest::newRow(name) << asset << device << isOwed;
    };
    row("in service", true, [](Asset&, StorageDevice&) {});
    row("wiped", false, [](Asset&, StorageDevice& d) { d.fate = StorageFate::Wiped; });
    row("destroyed", false, [](Asset&, StorageDevice& d) { d.fate = StorageFate::Destroyed; });
    row("taken out", false, [](Asset&, StorageDevice& d) { d.fate = StorageFate::Removed; });
    row("lost", false, [](Asset&, StorageDevice& d) { d.fate = StorageFate::Lost; });
    row("drive closed", false, [](Asset&, StorageDevice& d) { d.closedOn = day("2026-01-01"); });
    row("drive withdrawn", false, [](Asset&, StorageDevice& d) { d.withdrawn = true; });
    row("loose drive", false, [](Asset&, StorageDevice& d) { d.asset.reset(); });
    row("drive of another", false,
        [](Asset&, StorageDevice& d) { d.asset = Ref<Asset>(u8("TS-11")); });
    row("machine in use", false, [](Asset& a, StorageDevice&) { a.state = AssetState::InUse; });
    row("machine disposed", false,
        [](Asset& a, StorageDevice&) { a.state = AssetState::Disposed; });
    row("machine closed", false, [](Asset& a, StorageDevice&) { a.closedOn = day("2026-01-01"); });
    row("machine withdrawn", false, [](Asset& a, StorageDevice&) { a.withdrawn = true; });
}

void tst_assetduties::unwiped()
{
    QFETCH(Asset, asset);
    QFETCH(StorageDevice, device);
    QFETCH(bool, isOwed);
    DutyFacts facts = with(asset);
    facts.storage = {device};
    QCOMPARE(owed(facts, "asset.unwiped", at("2026-04-01")).size(), isOwed ? 1u : 0u);
}

void tst_assetduties::oneDriveLeftOfTwo()
{
    DutyFacts facts = with(awaiting());
    StorageDevice wiped = drive();
    wiped.fate = StorageFate::Wiped;
    StorageDevice left = drive();
    left.code = u8("OC-2");
    facts.storage = {wiped, left};
    QCOMPARE(records(owed(facts, "asset.unwiped", at("2026-04-01"))), u8("TS-1"));
}

void tst_assetduties::unwipedAround_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("state");
    const auto row = [](const char* name, const char* since, const char* today, const char* state) {
        QTest::newRow(name) << u8(since) << u8(today) << u8(state);
    };
    row("the day", "2026-03-31", "2026-03-31", "today");
    row("day after", "2026-03-31", "2026-04-01", "overdue");
    row("planned for tomorrow", "2026-03-31", "2026-03-30", "soon");
    row("no date", "", "2026-04-01", "today");
}

void tst_assetduties::unwipedAround()
{
    QFETCH(QString, since);
    QFETCH(QString, today);
    QFETCH(QString, state);
    DutyFacts facts = with(awaiting(qPrintable(since)));
    facts.storage = {drive()};
    QCOMPARE(stateKeys(owed(facts, "asset.unwiped", at(qPrintable(today)))), state);
}

void tst_assetduties::whoAsks_data()
{
    QTest::addColumn<QString>("regulations");
    QTest::addColumn<QString>("unwiped");
    const auto row = [](const char* regulations, const char* unwiped) {
        QTest::newRow(regulations) << u8(regulations) << u8(unwiped);
    };
    row("CB2025", "CB2025 Đ11.3");
    row("HP2016 HP2026", "HP2016 Đ9.5, HP2026 Đ10.1.c");
    row("KT2017", "KT2017 Đ6.7, KT2017 Đ9.3");
    row("TG2020", "");
    row("HD2024", "");
    row("BG2024", "");
}

void tst_assetduties::whoAsks()
{
    QFETCH(QString, regulations);
    QFETCH(QString, unwiped);
    DutyFacts facts = with(awaiting(), regulations.toUtf8().constData());
    facts.storage = {drive()};
    QCOMPARE(clauses(owed(facts, "asset.unwiped", at("2026-04-01"))), unwiped);
}

QTEST_APPLESS_MAIN(tst_assetduties)
#include "tst_assetduties.moc"
