#include "dutysamples.h"

using namespace soattt;
using namespace soattt::samples;

/// Access points and information systems: what recurs after an interval.
class tst_systemduties : public QObject
{
    Q_OBJECT

private slots:
    void wifiNextChange_data();
    void wifiNextChange();
    void wifiClauses_data();
    void wifiClauses();
    void wifiAnswers_data();
    void wifiAnswers();
    void dossier_data();
    void dossier();
    void dossierAsked_data();
    void dossierAsked();
    void assessment_data();
    void assessment();
    void assessmentOnlyByOwnRule();
};

namespace {

AccessPoint point(const char* changed = "")
{
    AccessPoint point;
    point.code = u8("WF-1");
    point.name = u8("UBND-P2");
    point.location = u8("tầng 2");
    if (*changed)
        point.passwordChangedOn = day(changed);
    return point;
}

DutyFacts with(const AccessPoint& point, const char* regulations = "HP2026",
               const QList<OwnRule>& rules = {})
{
    DutyFacts facts = samples::facts(regulations, rules);
    facts.accessPoints = {point};
    return facts;
}

InformationSystem running(const char* since = "")
{
    InformationSystem system;
    system.code = u8("HT-1");
    system.name = u8("Một cửa");
    if (*since)
        system.operatingSince = day(since);
    return system;
}

DutyFacts with(const InformationSystem& system, const char* regulations = "HP2026",
               const QList<OwnRule>& rules = {})
{
    DutyFacts facts = samples::facts(regulations, rules);
    facts.systems = {system};
    return facts;
}

} // namespace

void tst_systemduties::wifiNextChange_data()
{
    QTest::addColumn<QString>("interval"); ///< own rule; empty for the text's six months
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("state");
    const auto row = [](const char* name, const char* interval, const char* changed,
                        const char* today, const char* next, const char* state) {
        QTest::newRow(name) << u8(interval) << u8(changed) << u8(today) << u8(next) << u8(state);
    };
    row("day before", "", "2026-01-15", "2026-07-14", "2026-07-15", "soon");
    row("the day", "", "2026-01-15", "2026-07-15", "2026-07-15", "today");
    row("day after", "", "2026-01-15", "2026-07-16", "2026-07-15", "overdue");
    row("seven days before", "", "2026-01-15", "2026-07-08", "2026-07-15", "soon");
    row("eight days before", "", "2026-01-15", "2026-07-07", "2026-07-15", "later");
    row("August to February", "", "2026-08-31", "2027-03-01", "2027-02-28", "overdue");
    row("August to a leap February", "", "2027-08-31", "2028-02-29", "2028-02-29", "today");
    row("leap day to August", "", "2028-02-29", "2028-08-01", "2028-08-29", "later");
    row("own three months, 30/11", "P3M", "2026-11-30", "2027-02-27", "2027-02-28", "soon");
    row("own three months, leap", "P3M", "2027-11-30", "2028-02-28", "2028-02-29", "soon");
    row("own days", "P45D", "2026-01-15", "2026-03-02", "2026-03-01", "overdue");
    row("never recorded", "", "", "2026-07-15", "2026-07-15", "today");
}

void tst_systemduties::wifiNextChange()
{
    QFETCH(QString, interval);
    QFETCH(QString, changed);
    QFETCH(QString, today);
    QFETCH(QString, next);
    QFETCH(QString, state);
    QList<OwnRule> rules;
    if (!interval.isEmpty())
        rules << own("wifi.password_interval", qPrintable(interval));
    const DutyFacts facts = with(point(qPrintable(changed)), "HP2026", rules);
    const auto items = owed(facts, "wifi.password", at(qPrintable(today)));
    QCOMPARE(dues(items), next);
    QCOMPARE(stateKeys(items), state);
    QCOMPARE(items.front().object, u8("UBND-P2, tầng 2"));
}

void tst_systemduties::wifiClauses_data()
{
    QTest::addColumn<QString>("regulations");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("none");
    const auto row = [](const char* regulations, const char* change, const char* none) {
        QTest::newRow(regulations) << u8(regulations) << u8(change) << u8(none);
    };
    row("HD2024", "HD2024 Đ7.2", "HD2024 Đ7.2, HD2024 Đ13.1.d");
    row("HP2026", "HP2026 Đ7.2", "HP2026 Đ7.2");
    row("HD2024 HP2026", "HD2024 Đ7.2, HP2026 Đ7.2", "HD2024 Đ7.2, HD2024 Đ13.1.d, HP2026 Đ7.2");
    row("TG2020", "", "TG2020 Đ6.1.d");
    row("HP2016", "", "HP2016 Đ10.4");
    row("KT2017", "", "KT2017 Đ10.5, KT2017 PL I.10");
    row("CB2025", "", "");
    row("BG2024 LAW2026", "", "");
}

void tst_systemduties::wifiClauses()
{
    QFETCH(QString, regulations);
    QFETCH(QString, change);
    QFETCH(QString, none);
    const QByteArray ids = regulations.toUtf8();
    const QDateTime now = at("2026-07-10");
    QCOMPARE(clauses(owed(with(point(), ids.constData()), "wifi.password", now)), change);
    AccessPoint open = point();
    open.passwordSet = false;
    QCOMPARE(clauses(owed(with(open, ids.constData()), "wifi.no_password", now)), none);
    QVERIFY(owed(with(open, ids.constData()), "wifi.password", now).empty());
}

void tst_systemduties::wifiAnswers_data()
{
    QTest::addColumn<AccessPoint>("point");
    QTest::addColumn<bool>("changeOwed");
    QTest::addColumn<bool>("passwordOwed");
    const auto row = [](const char* name, bool change, bool password, const auto& alter) {
        AccessPoint point = ::point("2026-01-01");
        alter(point);
        QTest::newRow(name) << point << change << password;
    };
    row("not answered", true, false, [](AccessPoint&) {});
    row("has one", true, false, [](AccessPoint& p) { p.passwordSet = true; });
    row("has none", false, true, [](AccessPoint& p) { p.passwordSet = false; });
    row("open network", false, true, [](AccessPoint& p) { p.encryption = WifiEncryption::Open; });
    row("open, yet said to have one", true, false, [](AccessPoint& p) {
        p.encryption = WifiEncryption::Open;
        p.passwordSet = true;
    });
    row("closed", false, false, [](AccessPoint& p) { p.closedOn = day("2026-02-01"); });
    row("withdrawn, no password", false, false, [](AccessPoint& p) {
        p.withdrawn = true;
        p.passwordSet = false;
    });
}

void tst_systemduties::wifiAnswers()
{
    QFETCH(AccessPoint, point);
    QFETCH(bool, changeOwed);
    QFETCH(bool, passwordOwed);
    const QDateTime now = at("2026-07-10");
    QCOMPARE(owed(with(point), "wifi.password", now).size(), changeOwed ? 1u : 0u);
    const auto missing = owed(with(point), "wifi.no_password", now);
    QCOMPARE(stateKeys(missing), passwordOwed ? u8("today") : QString());
}

void tst_systemduties::dossier_data()
{
    QTest::addColumn<InformationSystem>("system");
    QTest::addColumn<QString>("state");
    const auto row = [](const char* name, const char* state, InformationSystem system,
                        const auto& change) {
        change(system);
        QTest::newRow(name) << system << u8(state);
    };
    const auto asIs = [](InformationSystem&) {};
    row("day before", "soon", running("2026-07-11"), asIs);
    row("the day", "today", running("2026-07-10"), asIs);
    row("day after", "overdue", running("2026-07-09"), asIs);
    row("no date", "today", running(), asIs);
    row("only proposed", "today", running(),
        [](InformationSystem& s) { s.proposedOn = day("2026-01-01"); });
    row("approved", "", running("2026-07-09"),
        [](InformationSystem& s) { s.levelDecision = u8("77/QĐ-CAT"); });
    row("planned", "", running("2026-07-09"),
        [](InformationSystem& s) { s.state = SystemState::Planned; });
    row("stopped", "", running("2026-07-09"),
        [](InformationSystem& s) { s.state = SystemState::Stopped; });
    row("closed", "", running("2026-07-09"),
        [](InformationSystem& s) { s.closedOn = day("2026-07-09"); });
    row("withdrawn", "", running("2026-07-09"), [](InformationSystem& s) { s.withdrawn = true; });
}

void tst_systemduties::dossier()
{
    QFETCH(InformationSystem, system);
    QFETCH(QString, state);
    QCOMPARE(stateKeys(owed(with(system), "system.dossier", at("2026-07-10"))), state);
}

void tst_systemduties::dossierAsked_data()
{
    QTest::addColumn<QString>("regulations");
    QTest::addColumn<QString>("asked");
    QTest::newRow("stated") << u8("TG2020") << u8("TG2020 Đ9.1–2, TG2020 Đ17.4");
    QTest::newRow("silent") << u8("KT2017") << QString();
    const auto marked = [](const char* place) {
        return u8("LAW2026 NĐ 331/2026 %1 (chưa đối chiếu văn bản gốc)").arg(u8(place));
    };
    QTest::newRow("the reference alone")
        << u8("KT2017 LAW2026")
        << QStringList{marked("Đ30.6"), marked("Đ18.1"), marked("Đ21")}.join(u8(", "));
}

void tst_systemduties::dossierAsked()
{
    QFETCH(QString, regulations);
    QFETCH(QString, asked);
    const DutyFacts facts = with(running(), regulations.toUtf8().constData());
    QCOMPARE(clauses(owed(facts, "system.dossier", at("2026-07-10"))), asked);
}

void tst_systemduties::assessment_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("state");
    const auto row = [](const char* name, const char* last, const char* today, const char* next,
                        const char* state) {
        QTest::newRow(name) << u8(last) << u8(today) << u8(next) << u8(state);
    };
    row("day before", "2028-02-29", "2029-02-27", "2029-02-28", "soon");
    row("the day", "2028-02-29", "2029-02-28", "2029-02-28", "today");
    row("day after", "2028-02-29", "2029-03-01", "2029-02-28", "overdue");
    row("never", "", "2029-03-01", "2029-03-01", "today");
}

void tst_systemduties::assessment()
{
    QFETCH(QString, last);
    QFETCH(QString, today);
    QFETCH(QString, next);
    QFETCH(QString, state);
    InformationSystem system = running();
    if (!last.isEmpty())
        system.lastAssessedOn = day(qPrintable(last));
    const DutyFacts facts = with(system, "KT2017", {own("system.assessment_interval", "P1Y")});
    const auto items = owed(facts, "system.assessment", at(qPrintable(today)));
    QCOMPARE(dues(items), next);
    QCOMPARE(stateKeys(items), state);
    QCOMPARE(clauses(items), u8("OWN 12/QĐ-UBND"));
}

void tst_systemduties::assessmentOnlyByOwnRule()
{
    for (const char* id : {"CB2025", "TG2020", "HP2016", "HD2024", "HP2026", "KT2017", "BG2024"})
        QVERIFY(owed(with(running(), id), "system.assessment", at("2026-07-10")).empty());
    InformationSystem stopped = running();
    stopped.state = SystemState::Stopped;
    QVERIFY(owed(with(stopped, "HP2026", {own("system.assessment_interval", "P1Y")}),
                 "system.assessment", at("2026-07-10"))
                .empty());
}

QTEST_APPLESS_MAIN(tst_systemduties)
#include "tst_systemduties.moc"
