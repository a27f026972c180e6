#include "models/duties/dutystanding.h"

#include "models/registers/catalog.h"

#include "dutysamples.h"

#include <algorithm>

using namespace soattt;
using namespace soattt::samples;

/// How a duty of the regulations stands: what shows it, what is missing.
class tst_dutystanding : public QObject
{
    Q_OBJECT

private slots:
    void everyDutyHasItsEvidence();
    void everyOwedDutyIsSomewhere();
    void silentDutiesAreLeftOut();
    void unknownIsNotMet();
    void owedTodayIsMissing_data();
    void owedTodayIsMissing();
    void whatNoClauseAsksIsNotMissing();
    void recordsShowOnlyWhatIsJudged();
    void whatRecordsMustHoldIsAField();
    void aBareRecordShowsNothing_data();
    void aBareRecordShowsNothing();
    void noCaseSoFar();
    void computers_data();
    void computers();
    void vouchedFor_data();
    void vouchedFor();
    void vouchingDoesNotCoverWhatIsMissing();
    void theNewestAttestationCounts();
    void severalRegulationsStandTogether();
    void chaptersCount();
};

namespace {

const RegulationLibrary& library()
{
    static const RegulationLibrary all = RegulationLibrary::embedded();
    return all;
}

StandingFacts standingFacts(const char* regulations)
{
    StandingFacts facts;
    facts.today = day("2026-07-10");
    facts.regulations = library().choose(u8(regulations).split(QLatin1Char(' ')));
    return facts;
}

DutyStanding standing(const StandingFacts& facts, const char* code)
{
    for (DutyStanding& row : dutyStandings(facts)) {
        if (row.code == QLatin1String(code))
            return std::move(row);
    }
    return {};
}

Attestation attestation(const char* duty, const char* doneOn, const char* until = nullptr)
{
    Attestation one;
    one.code = u8("XN-0001");
    one.duty = u8(duty);
    one.doneOn = day(doneOn);
    if (until)
        one.validUntil = day(until);
    return one;
}

DueItem item(const char* duty, DueState state)
{
    DueItem item;
    item.duty = u8(duty);
    item.state = state;
    item.clauses = {u8("TG2020 Đ6.1.e")};
    return item;
}

} // namespace

void tst_dutystanding::everyDutyHasItsEvidence()
{
    QStringList matrix;
    for (const auto& [code, title] : library().dutyTitles())
        matrix.append(code);
    QStringList told;
    for (const DutyEvidence& evidence : dutyEvidence())
        told.append(QString::fromLatin1(evidence.code));
    QCOMPARE(told, matrix);
    for (const QString& code : matrix)
        QVERIFY2(dutyChapters().contains(code.left(1)), qPrintable(code));
}

/// A rule whose duty stands nowhere would hide what it finds from the inspection team.
void tst_dutystanding::everyOwedDutyIsSomewhere()
{
    /// No clause asks for the first; the others are counted by the rules of the self-check.
    QStringList left{u8("asset.warranty"), u8("machine.failing"), u8("machine.check"),
                     u8("machine.unchecked")};
    QStringList keys = dutyKeys();
    for (const DutyEvidence& evidence : dutyEvidence()) {
        for (const char* key : evidence.due) {
            QVERIFY2(dutyKeys().contains(QLatin1String(key)), key);
            keys.removeAll(QLatin1String(key));
        }
    }
    QCOMPARE(keys, left);
}

void tst_dutystanding::silentDutiesAreLeftOut()
{
    // HP2026 gives no interval for a review of the accounts: the row is silent
    QVERIFY(standing(standingFacts("HP2026"), "A1").code.isEmpty());
    QCOMPARE(standing(standingFacts("HD2024"), "A1").clauses(), QStringList{u8("HD2024 Đ13.1.e")});
}

void tst_dutystanding::unknownIsNotMet()
{
    StandingFacts facts = standingFacts("HD2024"); // our source lacks its Điều 17
    facts.records = {{u8("incidents"), 3}};
    facts.attestations = {attestation("I1", "2026-07-01")};
    QCOMPARE(standing(facts, "I1").standing, Standing::Unknown);
}

void tst_dutystanding::owedTodayIsMissing_data()
{
    QTest::addColumn<DueState>("state");
    QTest::addColumn<Standing>("expected");
    QTest::newRow("late") << DueState::Overdue << Standing::Missing;
    QTest::newRow("today") << DueState::Today << Standing::Missing;
    QTest::newRow("soon") << DueState::Soon << Standing::Met;
}

void tst_dutystanding::owedTodayIsMissing()
{
    QFETCH(DueState, state);
    StandingFacts facts = standingFacts("TG2020");
    facts.records = {{u8("account-reviews?finished_on"), 2}};
    facts.due = {item("account.review", state), item("backup.run", DueState::Overdue)};
    const DutyStanding row = standing(facts, "A1");
    QTEST(row.standing, "expected");
    QCOMPARE(row.missing.size() + row.coming.size(), size_t(1));
}

/// KT2017 Đ6.3 gives equipment into people's care; minutes the office began are its own matter.
void tst_dutystanding::whatNoClauseAsksIsNotMissing()
{
    StandingFacts facts = standingFacts("KT2017");
    facts.records = {{u8("handovers"), 1}};
    facts.due = {item("handover.unsigned", DueState::Overdue)};
    const Standing asked = standing(facts, "F1").standing;
    facts.due.front().clauses.clear();
    const DutyStanding row = standing(facts, "F1");
    QCOMPARE(asked, Standing::Missing);
    QVERIFY(row.standing != Standing::Missing);
    QVERIFY(row.missing.empty());
}

void tst_dutystanding::recordsShowOnlyWhatIsJudged()
{
    StandingFacts facts = standingFacts("TG2020");
    QCOMPARE(standing(facts, "A1").standing, Standing::NoProof);
    facts.records = {{u8("account-reviews?finished_on"), 1}, {u8("accounts"), 40}};
    QCOMPARE(standing(facts, "A1").standing, Standing::Met);
    // that there are accounts does not show that nobody shares one
    QCOMPARE(standing(facts, "A6").standing, Standing::NoProof);
    QCOMPARE(standing(facts, "A6").records, (std::vector<Proof>{{u8("accounts"), 40}}));
}

/// A name nobody has would count nothing for ever.
void tst_dutystanding::whatRecordsMustHoldIsAField()
{
    for (const DutyEvidence& evidence : dutyEvidence()) {
        for (const ShowingRecords& records : evidence.kinds) {
            const RecordKind* kind = findKind(u8(records.kind));
            QVERIFY2(kind, records.kind);
            for (const Condition& condition : records.conditions()) {
                QVERIFY2(kind->indexOf(condition.field) >= 0, qPrintable(records.key()));
                const Field& field = kind->field(condition.field);
                const auto isMeant = [&condition](const Choice& choice) {
                    return choice.key == condition.values.front();
                };
                if (field.type == FieldType::Choice && condition.test == Condition::Test::Equals)
                    QVERIFY2(std::ranges::any_of(field.choices, isMeant),
                             qPrintable(records.key()));
            }
        }
    }
}

void tst_dutystanding::aBareRecordShowsNothing_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("holding");
    QTest::newRow("pledge") << u8("HP2026") << u8("B2") << u8("staff") << u8("staff?pledged_on");
    QTest::newRow("briefing") << u8("TG2020") << u8("B1") << u8("staff") << u8("staff?briefed_on");
    QTest::newRow("hardening") << u8("HD2024") << u8("C13") << u8("systems")
                               << u8("systems?hardened_on");
    QTest::newRow("first password")
        << u8("TG2020") << u8("A4") << u8("accounts") << u8("accounts?first_password_changed_on");
    QTest::newRow("level") << u8("HD2024") << u8("H1") << u8("systems")
                           << u8("systems?level_decision");
    QTest::newRow("restore test") << u8("TG2020") << u8("D4") << u8("restore-tests")
                                  << u8("restore-tests?conclusion=passed");
}

void tst_dutystanding::aBareRecordShowsNothing()
{
    QFETCH(QString, regulation);
    QFETCH(QString, code);
    QFETCH(QString, kind);
    QFETCH(QString, holding);
    StandingFacts facts = standingFacts(regulation.toLatin1());
    facts.records = {{kind, 4}};
    const DutyStanding bare = standing(facts, code.toLatin1());
    QCOMPARE(bare.standing, Standing::NoProof);
    QVERIFY(bare.records.empty());
    facts.records.insert(holding, 1);
    const DutyStanding shown = standing(facts, code.toLatin1());
    QCOMPARE(shown.standing, Standing::Met);
    QCOMPARE(shown.records, (std::vector<Proof>{{kind, 1}}));
}

void tst_dutystanding::noCaseSoFar()
{
    StandingFacts facts = standingFacts("TG2020");
    QCOMPARE(standing(facts, "I1").standing, Standing::NoCase);
    facts.records = {{u8("incidents"), 1}}; // not yet classed
    QCOMPARE(standing(facts, "I1").standing, Standing::NoProof);
    facts.records.insert(u8("incidents?severity"), 1);
    QCOMPARE(standing(facts, "I1").standing, Standing::Met);
    // an incident calls for a report: it is none
    QCOMPARE(standing(facts, "I6").standing, Standing::NoProof);
    facts.papers = {{u8("tt20-03"), 1}};
    QCOMPARE(standing(facts, "I6").standing, Standing::Met);
}

void tst_dutystanding::computers_data()
{
    QTest::addColumn<int>("passed");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("unknown");
    QTest::addColumn<Standing>("expected");
    QTest::newRow("none checked") << 0 << 0 << 5 << Standing::NoProof;
    QTest::newRow("one fails") << 9 << 1 << 0 << Standing::Missing;
    QTest::newRow("one not known") << 9 << 0 << 1 << Standing::NoProof;
    QTest::newRow("all comply") << 10 << 0 << 0 << Standing::Met;
}

void tst_dutystanding::computers()
{
    QFETCH(int, passed);
    QFETCH(int, failed);
    QFETCH(int, unknown);
    StandingFacts facts = standingFacts("TG2020");
    facts.checks = {{CheckRule::ScreenLock, passed, failed, unknown},
                    {CheckRule::Autorun, 0, 7, 0}};
    QTEST(standing(facts, "C1").standing, "expected");
}

void tst_dutystanding::vouchedFor_data()
{
    QTest::addColumn<QString>("until");
    QTest::addColumn<Standing>("expected");
    QTest::newRow("for good") << QString() << Standing::Met;
    QTest::newRow("the last day") << u8("2026-07-10") << Standing::Met;
    QTest::newRow("the day after") << u8("2026-07-09") << Standing::NoProof;
}

void tst_dutystanding::vouchedFor()
{
    QFETCH(QString, until);
    StandingFacts facts = standingFacts("TG2020");
    facts.attestations = {attestation("A5", "2026-01-05")};
    if (!until.isEmpty())
        facts.attestations[0].validUntil = QDate::fromString(until, Qt::ISODate);
    const DutyStanding row = standing(facts, "A5");
    QTEST(row.standing, "expected");
    QCOMPARE(row.attestationEnded, row.standing == Standing::NoProof);
    facts.attestations[0].withdrawn = true;
    QCOMPARE(standing(facts, "A5").standing, Standing::NoProof);
}

void tst_dutystanding::vouchingDoesNotCoverWhatIsMissing()
{
    StandingFacts facts = standingFacts("TG2020");
    facts.attestations = {attestation("A1", "2026-07-01")};
    facts.due = {item("account.review", DueState::Overdue)};
    QCOMPARE(standing(facts, "A1").standing, Standing::Missing);
}

void tst_dutystanding::theNewestAttestationCounts()
{
    StandingFacts facts = standingFacts("TG2020");
    facts.attestations = {attestation("A5", "2026-07-01"), attestation("A5", "2026-02-01"),
                          attestation("A5", "2026-07-11")}; // the last lies ahead
    QCOMPARE(standing(facts, "A5").attestation->doneOn, day("2026-07-01"));
}

void tst_dutystanding::severalRegulationsStandTogether()
{
    const DutyStanding row = standing(standingFacts("TG2020 KT2017 LAW2026"), "A1");
    QCOMPARE(row.grounds.size(), size_t(2)); // a reference profile asks for nothing here
    QCOMPARE(row.grounds[0].said, Said::Stated);
    QVERIFY(row.clauses().contains(u8("KT2017 Đ7.3")));
    QVERIFY(dutyStandings(standingFacts("LAW2026")).empty());
}

void tst_dutystanding::chaptersCount()
{
    const auto rows = dutyStandings(standingFacts("TG2020"));
    const auto chapters = byChapter(rows);
    int all = 0;
    for (const ChapterStanding& chapter : chapters)
        all += chapter.all();
    QCOMPARE(size_t(all), rows.size());
    QCOMPARE(chapters.front().chapter, u8("A"));
    QCOMPARE(chapters.front().all(), 8);
}

QTEST_MAIN(tst_dutystanding)
#include "tst_dutystanding.moc"
