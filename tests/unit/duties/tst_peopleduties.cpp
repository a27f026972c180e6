#include "dutysamples.h"

using namespace soattt;
using namespace soattt::samples;

class tst_peopleduties : public QObject
{
    Q_OBJECT

private slots:
    void dayBeforeTheDayAndAfter_data();
    void dayBeforeTheDayAndAfter();
    void withoutDateIsDueToday_data();
    void withoutDateIsDueToday();
    void settled_data();
    void settled();
    void whoAsks_data();
    void whoAsks();
    void keysAlone();
    void closedLeaverStillHoldsAssets();
    void whatCountsAsHeld_data();
    void whatCountsAsHeld();
    void oddNamesStayWhole();
    void unsignedMinutes_data();
    void unsignedMinutes();
    void signedOrClosedMinutesOweNothing();
};

namespace {

Staff working(const char* joined = "")
{
    Staff staff;
    staff.code = u8("CB-1");
    staff.name = u8("Nguyễn Văn An");
    staff.pledgeNeeded = true;
    if (*joined)
        staff.joinedOn = day(joined);
    return staff;
}

Staff leaver(const char* since = "")
{
    Staff staff = working("2020-01-01");
    staff.status = StaffStatus::Retired;
    if (*since)
        staff.statusOn = day(since);
    return staff;
}

Asset held()
{
    Asset asset;
    asset.code = u8("TS-1");
    asset.name = u8("Máy tính xách tay");
    asset.custodian = Ref<Staff>(u8("CB-1"));
    return asset;
}

DutyFacts with(const Staff& staff, const char* regulations = "HP2026")
{
    DutyFacts facts = samples::facts(regulations);
    facts.staff = {staff};
    facts.assets = {held()};
    return facts;
}

} // namespace

void tst_peopleduties::dayBeforeTheDayAndAfter_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("days");
    const auto row = [](const char* today, const char* state, int days) {
        QTest::newRow(today) << u8(today) << u8(state) << days;
    };
    row("2028-02-21", "later", 8);
    row("2028-02-22", "soon", 7);
    row("2028-02-28", "soon", 1);
    row("2028-02-29", "today", 0);
    row("2028-03-01", "overdue", -1);
}

void tst_peopleduties::dayBeforeTheDayAndAfter()
{
    QFETCH(QString, today);
    QFETCH(QString, state);
    QFETCH(int, days);
    const QDateTime now = at(qPrintable(today));
    const DutyFacts joined = with(working("2028-02-29"));
    const DutyFacts left = with(leaver("2028-02-29"));
    for (const auto& items :
         {owed(joined, "staff.briefing", now), owed(joined, "staff.pledge", now),
          owed(left, "staff.leaver_assets", now)}) {
        QCOMPARE(items.size(), 1u);
        QCOMPARE(items.front().due, day("2028-02-29"));
        QCOMPARE(dueStateKey(items.front().state), state);
        QCOMPARE(items.front().days, days);
        QCOMPARE(items.front().record, u8("CB-1"));
        QCOMPARE(items.front().kind, u8("staff"));
        QVERIFY(!items.front().hours);
    }
}

void tst_peopleduties::withoutDateIsDueToday_data()
{
    QTest::addColumn<QString>("duty");
    QTest::addColumn<bool>("hasLeft");
    QTest::newRow("briefing") << u8("staff.briefing") << false;
    QTest::newRow("pledge") << u8("staff.pledge") << false;
    QTest::newRow("leaver") << u8("staff.leaver_assets") << true;
}

void tst_peopleduties::withoutDateIsDueToday()
{
    QFETCH(QString, duty);
    QFETCH(bool, hasLeft);
    const auto items =
        owed(with(hasLeft ? leaver() : working()), qPrintable(duty), at("2026-08-03T10:00"));
    QCOMPARE(stateKeys(items), u8("today"));
    QCOMPARE(dues(items), u8("2026-08-03"));
}

void tst_peopleduties::settled_data()
{
    QTest::addColumn<Staff>("staff");
    const auto row = [](const char* name, Staff staff, const auto& change) {
        change(staff);
        QTest::newRow(name) << staff;
    };
    row("briefed and pledged", working("2026-07-01"), [](Staff& staff) {
        staff.briefedOn = day("2026-07-01");
        staff.pledgedOn = day("2026-07-01");
    });
    row("record closed", working("2026-07-01"),
        [](Staff& staff) { staff.closedOn = day("2026-07-02"); });
    row("addition undone", working("2026-07-01"), [](Staff& staff) { staff.withdrawn = true; });
    row("leaver, addition undone", leaver("2026-07-01"),
        [](Staff& staff) { staff.withdrawn = true; });
    row("leaver with nothing", leaver("2026-07-01"), [](Staff& staff) { staff.code = u8("CB-2"); });
}

void tst_peopleduties::settled()
{
    QFETCH(Staff, staff);
    const DutyFacts facts = with(staff);
    for (const char* duty : {"staff.briefing", "staff.pledge", "staff.leaver_assets"})
        QVERIFY2(owed(facts, duty, at("2026-08-03")).empty(), duty);
}

void tst_peopleduties::whoAsks_data()
{
    QTest::addColumn<QString>("regulations");
    QTest::addColumn<QString>("briefing");
    QTest::addColumn<QString>("pledge");
    QTest::addColumn<QString>("leaver");
    const auto row = [](const char* regulations, const char* briefing, const char* pledge,
                        const char* leaver) {
        QTest::newRow(regulations) << u8(regulations) << u8(briefing) << u8(pledge) << u8(leaver);
    };
    row("CB2025", "CB2025 Đ6.1.e", "", "CB2025 Đ6.1.e");
    row("TG2020", "TG2020 Đ5.1", "", "TG2020 Đ5.3");
    row("HP2016", "HP2016 Đ5.1", "", "");
    row("HD2024", "HD2024 Đ12.1", "", "HD2024 Đ12.3");
    row("HP2026", "HP2026 Đ10.2.a", "HP2026 Đ10.2.a", "HP2026 Đ10.2.d");
    row("KT2017", "", "", "");
    row("BG2024", "", "", "");
    row("HP2016 HP2026", "HP2016 Đ5.1, HP2026 Đ10.2.a", "HP2026 Đ10.2.a", "HP2026 Đ10.2.d");
    row("BG2024 LAW2026", "", "LAW2026 TCVN 14423:2026 3.13.2.1.b (chưa đối chiếu văn bản gốc)",
        "");
}

void tst_peopleduties::whoAsks()
{
    QFETCH(QString, regulations);
    QFETCH(QString, briefing);
    QFETCH(QString, pledge);
    QFETCH(QString, leaver);
    const DutyFacts in = with(working("2026-07-01"), regulations.toUtf8().constData());
    const DutyFacts out = with(::leaver("2026-07-01"), regulations.toUtf8().constData());
    const QDateTime now = at("2026-07-10");
    QCOMPARE(clauses(owed(in, "staff.briefing", now)), briefing);
    QCOMPARE(clauses(owed(in, "staff.pledge", now)), pledge);
    QCOMPARE(clauses(owed(out, "staff.leaver_assets", now)), leaver);
}

/// HP2016 Đ7.3: “thiết bị lưu trữ khóa, thẻ nhận dạng”, and nothing else; KT2017 asks for no thing.
void tst_peopleduties::keysAlone()
{
    DutyFacts facts = with(leaver("2026-07-01"), "HP2016 KT2017");
    Asset token = held();
    token.code = u8("TS-2");
    token.type = AssetType::KeyToken;
    Asset card = token;
    card.code = u8("TS-3");
    card.type = AssetType::IdCard;
    facts.assets.push_back(token);
    facts.assets.push_back(card);
    const auto keys = owed(facts, "staff.leaver_assets", at("2026-07-10"));
    QCOMPARE(keys.size(), 1u);
    QCOMPARE(keys.front().object, u8("Nguyễn Văn An (2)"));
    QCOMPARE(clauses(keys), u8("HP2016 Đ7.3"));
    const DutyFacts other = with(leaver("2026-07-01"), "HP2016 TG2020");
    facts.regulations = other.regulations;
    const auto all = owed(facts, "staff.leaver_assets", at("2026-07-10"));
    QCOMPARE(all.front().object, u8("Nguyễn Văn An (3)"));
    QCOMPARE(clauses(all), u8("TG2020 Đ5.3, HP2016 Đ7.3"));
    facts.assets = {token};
    facts.regulations = with(leaver(), "KT2017").regulations;
    QVERIFY(owed(facts, "staff.leaver_assets", at("2026-07-10")).empty());
}

void tst_peopleduties::closedLeaverStillHoldsAssets()
{
    Staff staff = leaver("2026-07-01");
    staff.closedOn = day("2026-07-05");
    QCOMPARE(stateKeys(owed(with(staff), "staff.leaver_assets", at("2026-07-10"))), u8("overdue"));
}

void tst_peopleduties::whatCountsAsHeld_data()
{
    QTest::addColumn<Asset>("asset");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char* name, bool counts, const auto& change) {
        Asset asset = held();
        change(asset);
        QTest::newRow(name) << asset << counts;
    };
    row("in use", true, [](Asset&) {});
    row("in store", true, [](Asset& asset) { asset.state = AssetState::InStore; });
    row("under repair", true, [](Asset& asset) { asset.state = AssetState::UnderRepair; });
    row("awaiting disposal", true,
        [](Asset& asset) { asset.state = AssetState::AwaitingDisposal; });
    row("disposed", false, [](Asset& asset) { asset.state = AssetState::Disposed; });
    row("lost", false, [](Asset& asset) { asset.state = AssetState::Lost; });
    row("closed", false, [](Asset& asset) { asset.closedOn = day("2026-07-01"); });
    row("withdrawn", false, [](Asset& asset) { asset.withdrawn = true; });
    row("of another", false, [](Asset& asset) { asset.custodian = Ref<Staff>(u8("CB-10")); });
    row("of nobody", false, [](Asset& asset) { asset.custodian.reset(); });
}

void tst_peopleduties::whatCountsAsHeld()
{
    QFETCH(Asset, asset);
    QFETCH(bool, counts);
    DutyFacts facts = with(leaver("2026-07-01"));
    Asset second = held();
    second.code = u8("TS-2");
    facts.assets = {second, asset};
    const auto items = owed(facts, "staff.leaver_assets", at("2026-07-10"));
    QCOMPARE(items.size(), 1u);
    QCOMPARE(items.front().object, counts ? u8("Nguyễn Văn An (2)") : u8("Nguyễn Văn An (1)"));
}

void tst_peopleduties::oddNamesStayWhole()
{
    Staff staff = leaver("2026-07-01");
    staff.name = u8("An %1 %2");
    const auto items = owed(with(staff), "staff.leaver_assets", at("2026-07-10"));
    QCOMPARE(items.front().object, u8("An %1 %2 (1)"));
}

void tst_peopleduties::unsignedMinutes_data()
{
    QTest::addColumn<QString>("regulations");
    QTest::addColumn<QString>("leaving");
    QTest::addColumn<QString>("given");
    const auto row = [](const char* regulations, const char* leaving, const char* given) {
        QTest::newRow(regulations) << u8(regulations) << u8(leaving) << u8(given);
    };
    row("CB2025", "", "CB2025 Đ6.2.d, CB2025 Đ17.4"); // asks for a handover, not for minutes
    row("TG2020", "", "TG2020 Đ18.2.b");
    row("HP2016", "", "");
    row("HP2026", "HP2026 Đ10.2.d", "HP2026 Đ10.1.a, HP2026 Đ23.1.b");
    row("KT2017", "", "KT2017 Đ6.3");
    row("BG2024", "", ""); // nobody asks for the minutes: they are shown all the same
}

/// Due the day the assets change hands: no text gives a term.
void tst_peopleduties::unsignedMinutes()
{
    QFETCH(QString, regulations);
    QFETCH(QString, leaving);
    QFETCH(QString, given);
    DutyFacts facts = samples::facts(qPrintable(regulations));
    Handover handover;
    handover.code = u8("BG-1");
    handover.subject = u8("Máy tính");
    handover.handedOn = day("2026-07-10");
    for (const auto& [reason, clauses] : {std::pair{HandoverReason::Leaver, leaving},
                                          std::pair{HandoverReason::PostChange, leaving},
                                          std::pair{HandoverReason::NewStaff, given}}) {
        handover.reason = reason;
        facts.handovers = {handover};
        for (const auto& [today, state] :
             {std::pair{"2026-07-09", "soon"}, std::pair{"2026-07-10", "today"},
              std::pair{"2026-07-11", "overdue"}}) {
            const auto items = owed(facts, "handover.unsigned", at(today));
            QCOMPARE(items.size(), 1u);
            QCOMPARE(dueStateKey(items.front().state), u8(state));
            QCOMPARE(items.front().clauses.join(u8(", ")), clauses);
            QCOMPARE(items.front().record, u8("BG-1"));
            QCOMPARE(items.front().kind, u8("handovers"));
        }
    }
}

void tst_peopleduties::signedOrClosedMinutesOweNothing()
{
    DutyFacts facts = samples::facts("HP2026");
    Handover handover;
    handover.handedOn = day("2026-07-10");
    handover.state = HandoverState::Signed;
    facts.handovers = {handover};
    QVERIFY(owed(facts, "handover.unsigned", at("2026-08-10")).empty());
    facts.handovers[0].state = HandoverState::Printed;
    QCOMPARE(owed(facts, "handover.unsigned", at("2026-08-10")).size(), 1u);
    facts.handovers[0].closedOn = day("2026-07-11");
    QVERIFY(owed(facts, "handover.unsigned", at("2026-08-10")).empty());
    facts.handovers[0].closedOn.reset();
    facts.handovers[0].withdrawn = true;
    QVERIFY(owed(facts, "handover.unsigned", at("2026-08-10")).empty());
}

QTEST_APPLESS_MAIN(tst_peopleduties)
#include "tst_peopleduties.moc"
