#include "dutysamples.h"

#include "models/duties/incidentclocks.h"

using namespace soattt;
using namespace soattt::samples;

class tst_incidentduties : public QObject
{
    Q_OBJECT

private slots:
    void clockToTheMinute_data();
    void clockToTheMinute();
    void anchor_data();
    void anchor();
    void clockAcrossMonthEnds_data();
    void clockAcrossMonthEnds();
    void clockOfAnotherTimeZone();
    void wordsHaveNoHours_data();
    void wordsHaveNoHours();
    void severity_data();
    void severity();
    void beyondAbility_data();
    void beyondAbility();
    void settled_data();
    void settled();
    void unknownIsNeitherNoneNorANumber();
    void regulationsNeverMerge();
    void ownRuleStartsTheClock();
    void ownRuleForOneRegulation();
    void ownRuleFillsTheUnknown();
    void laxerOwnRuleIsNotHeard();
    void lawRunsBesideTheRegulation();
    void lawWaitsForTheLeader_data();
    void lawWaitsForTheLeader();
    void roleOfTheOffice_data();
    void roleOfTheOffice();
    void ownRuleForTheLaw();
    void eachReportSettlesItsClock();
    void theEarliestLeads();
    void theEndIsReportedOnceItIsThere();
    void otherAnchorIsSaid();
    void clockOfTheComputer_data();
    void clockOfTheComputer();
    void breach_data();
    void breach();
};

namespace {

Incident incident(const char* occurred = "2026-09-10T08:15", const char* detected = "")
{
    Incident incident;
    incident.code = u8("SC-1");
    incident.title = u8("Mã độc tống tiền");
    if (*occurred)
        incident.occurredAt = at(occurred);
    if (*detected)
        incident.detectedAt = at(detected);
    return incident;
}

DutyFacts with(const Incident& incident, const char* regulations = "HP2026",
               const QList<OwnRule>& rules = {})
{
    DutyFacts facts = samples::facts(regulations, rules);
    facts.incidents = {incident};
    return facts;
}

std::vector<DueItem> reports(const DutyFacts& facts, const char* now = "2026-09-10T09:00")
{
    return owed(facts, "incident.report", at(now));
}

} // namespace

void tst_incidentduties::clockToTheMinute_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("days");
    const auto row = [](const char* now, const char* state, int hours, int days) {
        QTest::newRow(now) << u8(now) << u8(state) << hours << days;
    };
    row("2026-09-10T08:15", "soon", 24, 1);
    row("2026-09-10T08:16", "soon", 23, 1);
    row("2026-09-10T23:59", "soon", 8, 1);
    row("2026-09-11T00:00", "today", 8, 0);
    row("2026-09-11T07:15", "today", 1, 0);
    row("2026-09-11T07:16", "today", 0, 0);
    row("2026-09-11T08:15", "today", 0, 0);
    row("2026-09-11T08:16", "overdue", -1, 0);
    row("2026-09-11T09:15", "overdue", -1, 0);
    row("2026-09-11T09:16", "overdue", -2, 0);
    row("2026-09-12T08:15", "overdue", -24, -1);
}

void tst_incidentduties::clockToTheMinute()
{
    QFETCH(QString, now);
    QFETCH(QString, state);
    QFETCH(int, hours);
    QFETCH(int, days);
    const auto items = reports(with(incident()), qPrintable(now));
    QCOMPARE(items.size(), 1u);
    const DueItem& item = items.front();
    QCOMPARE(*item.dueAt, at("2026-09-11T08:15"));
    QCOMPARE(item.due, day("2026-09-11"));
    QCOMPARE(dueStateKey(item.state), state);
    QCOMPARE(*item.hours, hours);
    QCOMPARE(item.days, days);
    QCOMPARE(item.clauses, QStringList({u8("HP2026 Đ25.2.a"), u8("HP2026 Đ25.2.b")}));
    QCOMPARE(item.said, Said::Stated);
    QCOMPARE(item.record, u8("SC-1"));
    QCOMPARE(item.kind, u8("incidents"));
}

void tst_incidentduties::anchor_data()
{
    QTest::addColumn<Incident>("incident");
    QTest::addColumn<QString>("dueAt");
    const auto row = [](const char* name, const char* occurred, const char* detected,
                        const char* dueAt) {
        QTest::newRow(name) << ::incident(occurred, detected) << u8(dueAt);
    };
    row("both: occurrence", "2026-09-10T08:15", "2026-09-12T10:00", "2026-09-11T08:15");
    row("occurrence alone", "2026-09-10T08:15", "", "2026-09-11T08:15");
    row("detection alone", "", "2026-09-12T10:00", "2026-09-13T10:00");
    row("neither: owed, no hour", "", "", "");
}

void tst_incidentduties::anchor()
{
    QFETCH(Incident, incident);
    QFETCH(QString, dueAt);
    const auto items = reports(with(incident));
    QCOMPARE(items.size(), 1u);
    QCOMPARE(items.front().dueAt ? items.front().dueAt->toString(u8("yyyy-MM-ddTHH:mm")) : u8(""),
             dueAt);
    if (dueAt.isEmpty())
        QCOMPARE(stateKeys(items), u8("today"));
}

void tst_incidentduties::clockAcrossMonthEnds_data()
{
    QTest::addColumn<QString>("occurred");
    QTest::addColumn<QString>("dueAt");
    const auto row = [](const char* name, const char* occurred, const char* dueAt) {
        QTest::newRow(name) << u8(occurred) << u8(dueAt);
    };
    row("leap day", "2028-02-28T23:59", "2028-02-29T23:59");
    row("after the leap day", "2028-02-29T00:00", "2028-03-01T00:00");
    row("plain February", "2027-02-28T12:00", "2027-03-01T12:00");
    row("new year", "2026-12-31T18:30", "2027-01-01T18:30");
}

void tst_incidentduties::clockAcrossMonthEnds()
{
    QFETCH(QString, occurred);
    QFETCH(QString, dueAt);
    const auto items = reports(with(incident(qPrintable(occurred))), qPrintable(occurred));
    QCOMPARE(*items.front().dueAt, at(qPrintable(dueAt)));
    QCOMPARE(items.front().due, at(qPrintable(dueAt)).date());
}

void tst_incidentduties::clockOfAnotherTimeZone()
{
    Incident stored = incident();
    stored.occurredAt = QDateTime(day("2026-09-10"), QTime(18, 30), Qt::UTC); // 01:30 on the 11th
    const auto items =
        owed(with(stored), "incident.report", QDateTime(day("2026-09-11"), QTime(16, 0), Qt::UTC));
    QCOMPARE(items.front().toJson().value(u8("due_at")).toString(), u8("2026-09-12T01:30"));
    QCOMPARE(items.front().due, day("2026-09-12"));
    QCOMPARE(items.front().days, 1); // it is 23:00 on the 11th at the office
    QCOMPARE(*items.front().hours, 2);
}

void tst_incidentduties::wordsHaveNoHours_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("state");
    const auto row = [](const char* name, const char* regulation, const char* word,
                        const char* today, const char* state) {
        QTest::newRow(name) << u8(regulation) << u8(word) << u8(today) << u8(state);
    };
    row("BG2024 the day", "BG2024", "kịp thời", "2026-09-10T23:59", "today");
    row("BG2024 day after", "BG2024", "kịp thời", "2026-09-11T00:00", "overdue");
    row("HP2016 the day", "HP2016", "kịp thời", "2026-09-10T08:15", "today");
    row("HP2016 day after", "HP2016", "kịp thời", "2026-09-11T08:15", "overdue");
    row("KT2017 the day", "KT2017", "đồng thời", "2026-09-10T08:15", "today");
}

void tst_incidentduties::wordsHaveNoHours()
{
    QFETCH(QString, regulation);
    QFETCH(QString, word);
    QFETCH(QString, today);
    QFETCH(QString, state);
    const auto items = reports(with(incident(), qPrintable(regulation)), qPrintable(today));
    QCOMPARE(items.size(), 1u);
    QVERIFY(!items.front().dueAt);
    QVERIFY(!items.front().hours);
    QCOMPARE(items.front().word, word);
    QCOMPARE(items.front().said, Said::Unspecified);
    QCOMPARE(items.front().due, day("2026-09-10"));
    QCOMPARE(dueStateKey(items.front().state), state);
}

void tst_incidentduties::severity_data()
{
    QTest::addColumn<QString>("regulations");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<bool>("isUrgent");
    const auto row = [](const char* regulations, const char* severity, bool isUrgent) {
        QTest::addRow("%s of %s", *severity ? severity : "none", regulations)
            << u8(regulations) << u8(severity) << isUrgent;
    };
    row("TG2020", "", false);
    row("TG2020", "TG2020:medium", false);
    row("TG2020", "TG2020:high", true);
    row("TG2020", "TG2020:urgent", true);
    row("TG2020", "TG2020:serious", false);
    row("TG2020", "HP2016:high", false);
    row("TG2020", "high", false);
    row("HP2016", "", false);
    row("HP2016", "HP2016:medium", false);
    row("HP2016", "HP2016:high", true);
    row("HP2026", "HP2026:medium", false);
    row("HP2026", "HP2026:high", true);
    row("HP2026", "HP2026:very_serious", true);
    row("HP2026", "HP2026:urgent", false);
    row("HP2026", "HP2016:urgent", false);
    row("HP2026", "HP2026", false);
}

void tst_incidentduties::severity()
{
    QFETCH(QString, regulations);
    QFETCH(QString, severity);
    QFETCH(bool, isUrgent);
    const QHash<QString, QString> urgent{{u8("TG2020"), u8("TG2020 Đ11.3")},
                                         {u8("HP2016"), u8("HP2016 Đ12.3")},
                                         {u8("HP2026"), u8("HP2026 Đ14.6")}};
    Incident severe = incident();
    severe.severity = severity;
    const QString all = clauses(reports(with(severe, qPrintable(regulations))));
    QCOMPARE(all.contains(urgent.value(regulations)), isUrgent);
}

void tst_incidentduties::beyondAbility_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("beyond"); ///< no, yes, or nothing known
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* regulation, const char* severity, const char* beyond,
                        const char* expected) {
        QTest::addRow("%s %s %s", regulation, severity, beyond)
            << u8(regulation) << u8(severity) << u8(beyond) << u8(expected);
    };
    row("CB2025", "", "", "");
    row("CB2025", "CB2025:medium", "", "");
    row("CB2025", "CB2025:medium", "no", "");
    row("CB2025", "CB2025:medium", "yes", "CB2025 Đ10.3, CB2025 Đ13.2");
    row("CB2025", "CB2025:low", "yes", "");
    row("CB2025", "", "yes", "");
    row("TG2020", "", "no", "");
    row("TG2020", "TG2020:low", "yes", "TG2020 Đ11.2.c | TG2020 Đ11.3");
    row("KT2017", "", "", "KT2017 PL II, KT2017 Đ12.5");
    row("KT2017", "", "yes", "KT2017 PL II, KT2017 Đ12.5 | KT2017 Đ16.1.e");
}

void tst_incidentduties::beyondAbility()
{
    QFETCH(QString, regulation);
    QFETCH(QString, severity);
    QFETCH(QString, beyond);
    QFETCH(QString, expected);
    Incident alone = incident();
    alone.severity = severity;
    Incident helped = alone;
    if (!beyond.isEmpty()) {
        alone.handledAlone = beyond == u8("no");
        helped.helpedByAgency = beyond == u8("yes");
    }
    QCOMPARE(clauses(reports(with(alone, qPrintable(regulation)))), expected);
    QCOMPARE(clauses(reports(with(helped, qPrintable(regulation)))), expected);
}

void tst_incidentduties::settled_data()
{
    QTest::addColumn<Incident>("incident");
    QTest::addColumn<bool>("isOwed");
    const auto row = [](const char* name, bool isOwed, const auto& change) {
        Incident incident = ::incident();
        change(incident);
        QTest::newRow(name) << incident << isOwed;
    };
    row("open", true, [](Incident&) {});
    row("resolved, never reported", true, [](Incident& i) {
        i.state = IncidentState::Resolved;
        i.resolvedAt = at("2026-09-10T08:30");
    });
    row("reported", false, [](Incident& i) { i.reportedAt = at("2026-09-10T08:20"); });
    row("reported late", false, [](Incident& i) { i.reportedAt = at("2026-09-20T08:20"); });
    row("closed", false, [](Incident& i) { i.closedOn = day("2026-09-10"); });
    row("withdrawn", false, [](Incident& i) { i.withdrawn = true; });
}

void tst_incidentduties::settled()
{
    QFETCH(Incident, incident);
    QFETCH(bool, isOwed);
    for (const char* id : {"HP2016", "HP2026", "HD2024", "BG2024", "KT2017"})
        QCOMPARE(!reports(with(incident, id), "2026-09-21T00:00").empty(), isOwed);
}

void tst_incidentduties::unknownIsNeitherNoneNorANumber()
{
    for (const char* now : {"2026-09-10T08:15", "2026-09-11T08:16", "2026-09-01T00:00"}) {
        const auto items = reports(with(incident(), "HD2024"), now);
        QCOMPARE(clauses(items), u8("HD2024 Đ17"));
        QCOMPARE(items.front().said, Said::Unknown);
        QCOMPARE(stateKeys(items), u8("today"));
        QVERIFY(!items.front().dueAt && !items.front().hours && items.front().word.isEmpty());
    }
}

void tst_incidentduties::regulationsNeverMerge()
{
    Incident severe = incident();
    severe.severity = u8("HP2016:urgent"); // says nothing about HP2026's classes
    const auto items = reports(with(severe, "HP2016 HP2026 HD2024"));
    QCOMPARE(clauses(items), u8("HD2024 Đ17 | HP2016 Đ12.2 | HP2016 Đ12.3 | "
                                "HP2026 Đ25.2.a, HP2026 Đ25.2.b"));
}

void tst_incidentduties::ownRuleStartsTheClock()
{
    const auto items =
        reports(with(incident(), "BG2024 HP2026", {own("incident.report_within", "PT12H")}));
    QCOMPARE(items.size(), 2u);
    for (const DueItem& item : items) {
        QCOMPARE(*item.dueAt, at("2026-09-10T20:15"));
        QCOMPARE(*item.hours, 11);
        QCOMPARE(item.said, Said::Stated);
    }
    QCOMPARE(clauses(items), u8("BG2024 Đ7.3.b, OWN 12/QĐ-UBND | "
                                "HP2026 Đ25.2.a, HP2026 Đ25.2.b, OWN 12/QĐ-UBND"));
    QCOMPARE(items.front().word, u8("kịp thời"));
}

void tst_incidentduties::ownRuleForOneRegulation()
{
    const auto items = reports(
        with(incident(), "BG2024 HP2026", {own("incident.report_within", "PT2H", "BG2024")}));
    QCOMPARE(items.size(), 2u);
    QCOMPARE(*items.at(0).dueAt, at("2026-09-10T10:15"));
    QCOMPARE(*items.at(1).dueAt, at("2026-09-11T08:15"));
}

void tst_incidentduties::ownRuleFillsTheUnknown()
{
    const auto items =
        reports(with(incident(), "HD2024", {own("incident.report_within", "PT24H")}));
    QCOMPARE(clauses(items), u8("HD2024 Đ17, OWN 12/QĐ-UBND"));
    QCOMPARE(*items.front().dueAt, at("2026-09-11T08:15"));
}

void tst_incidentduties::laxerOwnRuleIsNotHeard()
{
    const auto items =
        reports(with(incident(), "HP2026", {own("incident.report_within", "PT48H")}));
    QCOMPARE(clauses(items), u8("HP2026 Đ25.2.a, HP2026 Đ25.2.b"));
    QCOMPARE(*items.front().dueAt, at("2026-09-11T08:15"));
}

/// LAW2026 beside HP2026: neither contains the other, and they are never merged.
void tst_incidentduties::lawRunsBesideTheRegulation()
{
    const auto items =
        reports(with(incident("2026-09-10T08:15", "2026-09-10T20:00"), "HP2026 LAW2026"));
    const QString law = u8("LAW2026 NĐ 331/2026 Đ31.2.d (chưa đối chiếu văn bản gốc)");
    QCOMPARE(clauses(items),
             QStringList({law, u8("HP2026 Đ25.2.a, HP2026 Đ25.2.b"), law, law}).join(u8(" | ")));
    QVERIFY(!items.at(0).dueAt); // at once: owed the day itself, no hour is invented
    QCOMPARE(items.at(0).due, day("2026-09-10"));
    QCOMPARE(*items.at(1).dueAt, at("2026-09-11T08:15")); // from the occurrence
    QCOMPARE(*items.at(2).dueAt, at("2026-09-11T20:00")); // from the detection
    QCOMPARE(*items.at(3).dueAt, at("2026-09-13T20:00"));
    QVERIFY(items.at(3).detail.first().contains(u8("nguyên nhân")));
}

void tst_incidentduties::lawWaitsForTheLeader_data()
{
    QTest::addColumn<QString>("serious"); ///< yes, no, or not decided
    QTest::addColumn<QString>("danger");
    QTest::addColumn<int>("count");
    QTest::newRow("in doubt all run") << ""
                                      << "" << 3;
    QTest::newRow("serious") << "yes"
                             << "no" << 2;
    QTest::newRow("neither") << "no"
                             << "no" << 1;
    QTest::newRow("danger alone") << "no"
                                  << "yes" << 2;
}

void tst_incidentduties::lawWaitsForTheLeader()
{
    QFETCH(QString, serious);
    QFETCH(QString, danger);
    Incident decided = incident("", "2026-09-10T20:00");
    if (!serious.isEmpty())
        decided.serious = serious == u8("yes");
    if (!danger.isEmpty())
        decided.danger = danger == u8("yes");
    QTEST(int(reports(with(decided, "LAW2026")).size()), "count");
}

void tst_incidentduties::roleOfTheOffice_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("said"); ///< what the incident itself says
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* owner, const char* said,
                        const char* expected) {
        QTest::newRow(name) << u8(owner) << u8(said) << u8(expected);
    };
    row("owner by name", "ubnd  PHƯỜNG", "", "owner");
    row("operator by name", "UBND thành phố", "", "operator");
    row("owner not known counts as owner", "", "", "");
    row("the record decides", "UBND phường", "operator", "operator");
    row("the record decides too", "UBND thành phố", "owner", "owner");
}

void tst_incidentduties::roleOfTheOffice()
{
    QFETCH(QString, owner);
    QFETCH(QString, said);
    QFETCH(QString, expected);
    InformationSystem system;
    system.code = u8("HT-1");
    system.owner = owner;
    Incident hit = incident("", "2026-09-10T20:00");
    hit.systems = {Ref<InformationSystem>(system.code)};
    if (!said.isEmpty())
        hit.officeRole = enumFromKey<OfficeRole>(said);
    DutyFacts facts = with(hit, "LAW2026");
    facts.systems = {system};
    const auto role = roleIn(facts, hit);
    QCOMPARE(role ? enumKey(*role) : QString(), expected);
    const bool isOperator = expected == u8("operator");
    const auto items = reports(facts);
    QCOMPARE(clauses(items).contains(u8("Luật 116/2025 Đ40.1.c")), isOperator);
    QCOMPARE(clauses(items).contains(u8("Đ31.2.d")), !isOperator);
    QCOMPARE(items.size(), size_t(isOperator ? 1 : 3));
    if (isOperator)
        QVERIFY(!items.front().dueAt && items.front().word.isEmpty());
}

/// The law leaves the operator's clock to the office; a laxer own rule changes no shorter one.
void tst_incidentduties::ownRuleForTheLaw()
{
    Incident hit = incident("", "2026-09-10T20:00");
    hit.officeRole = OfficeRole::Operator;
    const auto set =
        reports(with(hit, "LAW2026", {own("incident.report_within", "PT12H", "LAW2026")}));
    QCOMPARE(*set.front().dueAt, at("2026-09-11T08:00"));
    hit.officeRole = OfficeRole::Owner;
    hit.danger = false;
    const auto both =
        reports(with(hit, "LAW2026", {own("incident.report_within", "PT48H", "LAW2026")}));
    QCOMPARE(*both.at(0).dueAt, at("2026-09-11T20:00")); // the first notice keeps its 24 hours
    QCOMPARE(*both.at(1).dueAt, at("2026-09-12T20:00")); // 48 in place of 72
}

/// Each clock is settled by a report of its own.
void tst_incidentduties::eachReportSettlesItsClock()
{
    DutyFacts facts = with(incident("2026-09-10T08:15", "2026-09-10T08:30"), "HP2016 HP2026");
    QCOMPARE(reports(facts).size(), 2u);
    IncidentReport sent;
    sent.incident = Ref<Incident>(u8("SC-1"));
    sent.obligation = u8("HP2026:any");
    sent.sentAt = at("2026-09-10T10:00");
    facts.incidentReports = {sent};
    facts.incidents.front().reportedAt = sent.sentAt;
    QCOMPARE(clauses(reports(facts)), u8("HP2016 Đ12.2"));
    facts.incidentReports.front().withdrawn = true; // undone
    QVERIFY(reports(facts).empty());                // reported_at alone settles, as before
    facts.regulations += samples::facts("LAW2026").regulations;
    QCOMPARE(clauses(reports(facts)).count(u8("Đ31.2.d")), 3); // but nothing of the law
}

void tst_incidentduties::theEarliestLeads()
{
    const DutyFacts facts =
        with(incident("2026-09-10T08:15", "2026-09-10T09:00"), "BG2024 HP2026 LAW2026");
    const auto clocks = incidentClocks(facts, facts.incidents.front());
    QStringList order;
    for (const IncidentClock& clock : clocks)
        order.append(clock.obligation);
    QCOMPARE(order.join(QLatin1Char(' ')),
             u8("HP2026:any LAW2026:serious LAW2026:any BG2024:operator LAW2026:grave"));
    QCOMPARE(clocks.front().form, u8("incident-hp2026"));
    QVERIFY(clocks.front().recipients.first().contains(u8("Công an thành phố")));
}

/// The report of the end is owed from the end, not before.
void tst_incidentduties::theEndIsReportedOnceItIsThere()
{
    Incident handled = incident("2026-09-10T08:15", "2026-09-10T09:00");
    handled.handledAlone = false;
    QVERIFY(!clauses(reports(with(handled, "TG2020"))).contains(u8("Đ11.2.đ")));
    handled.state = IncidentState::Resolved;
    handled.resolvedAt = at("2026-09-15T10:00");
    for (const DueItem& item : reports(with(handled, "TG2020"), "2026-09-15T11:00")) {
        const bool isEnd = item.clauses.contains(u8("TG2020 Đ11.2.đ"));
        QCOMPARE(item.due, isEnd ? day("2026-09-15") : day("2026-09-10"));
        QCOMPARE(dueStateKey(item.state), isEnd ? u8("today") : u8("overdue"));
    }
    handled.handledAlone = true;
    QCOMPARE(reports(with(handled, "LAW2026")).size(), 4u);
}

void tst_incidentduties::otherAnchorIsSaid()
{
    const DutyFacts facts = with(incident("", "2026-09-10T09:00"));
    QVERIFY(incidentClocks(facts, facts.incidents.front()).front().otherAnchor);
    const DutyFacts known = with(incident("2026-09-10T08:00", "2026-09-10T09:00"));
    QVERIFY(!incidentClocks(known, known.incidents.front()).front().otherAnchor);
}

/// 24 hours across midnight; the computer's clock set back; the machine off for two days.
void tst_incidentduties::clockOfTheComputer_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("state");
    QTest::newRow("before midnight") << "2026-09-10T23:59" << 23 << "soon";
    QTest::newRow("after midnight") << "2026-09-11T00:01" << 23 << "today";
    QTest::newRow("set back before the incident") << "2026-09-10T20:00" << 27 << "soon";
    QTest::newRow("set back by a year") << "2025-09-10T23:30" << 24 + 365 * 24 << "later";
    QTest::newRow("off for two days") << "2026-09-13T08:00" << -33 << "overdue";
}

void tst_incidentduties::clockOfTheComputer()
{
    QFETCH(QString, now);
    const auto items =
        reports(with(incident("2026-09-10T23:30", "2026-09-10T23:40")), qPrintable(now));
    QCOMPARE(items.size(), 1u);
    QCOMPARE(*items.front().dueAt, at("2026-09-11T23:30")); // whatever the computer says
    QTEST(*items.front().hours, "hours");
    QTEST(dueStateKey(items.front().state), "state");
}

void tst_incidentduties::breach_data()
{
    QTest::addColumn<DataBreach>("breach");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* expected, const auto& change) {
        DataBreach breach;
        breach.code = u8("VPDL-1");
        breach.title = u8("Lộ danh sách");
        breach.happenedAt = at("2026-09-09T08:00");
        breach.detectedAt = at("2026-09-10T08:00");
        change(breach);
        QTest::newRow(name) << breach << u8(expected);
    };
    const char* notice = "Luật 91/2025 Đ23.1, NĐ 356/2025 Đ28.1";
    row("nothing decided", "Luật 91/2025 Đ23.2 | Luật 91/2025 Đ23.1, NĐ 356/2025 Đ28.1",
        [](DataBreach&) {});
    row("harms nobody", "Luật 91/2025 Đ23.2", [](DataBreach& b) { b.mayHarm = false; });
    row("notified", "Luật 91/2025 Đ23.2",
        [](DataBreach& b) { b.notifiedAt = at("2026-09-11T08:00"); });
    row("minutes made", notice, [](DataBreach& b) { b.minutesOn = day("2026-09-10"); });
    row("biometric",
        "Luật 91/2025 Đ23.2 | Luật 91/2025 Đ23.1, NĐ 356/2025 Đ28.1 | NĐ 356/2025 Đ29.1.a",
        [](DataBreach& b) { b.locationOrBiometric = true; });
    row("closed", "", [](DataBreach& b) { b.closedOn = day("2026-09-12"); });
}

void tst_incidentduties::breach()
{
    QFETCH(DataBreach, breach);
    QFETCH(QString, expected);
    DutyFacts facts = samples::facts("HP2026 LAW2026");
    facts.dataBreaches = {breach};
    const auto items = owed(facts, "breach.notice", at("2026-09-10T09:00"));
    QStringList all = clauses(items)
                          .remove(u8("LAW2026 "))
                          .remove(u8(" (chưa đối chiếu văn bản gốc)"))
                          .split(u8(" | "));
    all.sort();
    QStringList wanted = expected.split(u8(" | "));
    wanted.sort();
    QCOMPARE(all, wanted);
    for (const DueItem& item : items) {
        if (item.dueAt)
            QCOMPARE(*item.dueAt, at("2026-09-13T08:00")); // 72 hours from the detection
    }
    facts.regulations = samples::facts("HP2026").regulations;
    QVERIFY(owed(facts, "breach.notice", at("2026-09-10T09:00")).empty());
}

QTEST_APPLESS_MAIN(tst_incidentduties)
#include "tst_incidentduties.moc"
