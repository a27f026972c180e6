#include "models/policy/regulationlibrary.h"
#include "models/services/machinejudge.h"
#include "tests/support/probefiles.h"

#include <QTest>

using namespace soattt;
using test::ProbeFileMaker;

namespace {

MachineStanding standing(const char* regulation)
{
    static const RegulationLibrary library = RegulationLibrary::embedded();
    MachineStanding standing;
    standing.regulations = library.choose({QString::fromLatin1(regulation)});
    standing.thresholds = EffectiveThresholds::merge(standing.regulations, {});
    return standing;
}

} // namespace

/// What each rule makes of what was read, by the regulations themselves.
class TestMachineJudge : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void isolation_data();
    void isolation();
    void aRegisteredUsbStorageIsNoFinding();
    void connectionsBeforeTheIsolationAreNone();
    void whatNobodyAsksForDoesNotApply();
};

void TestMachineJudge::rules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QByteArray>("rows"); // empty: could not be read
    QTest::addColumn<int>("verdict");
    const auto row = [](const char* name, const char* rule, const char* fact,
                        const QByteArray& rows, Verdict verdict) {
        QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(fact) << rows
                            << int(verdict);
    };
    using V = Verdict;
    row("ten minutes", "screen_lock", "os", "[]", V::Pass);
    row("a second more", "screen_lock", "lock",
        R"([{"user":"a","active":true,"secure":true,"timeout_seconds":601,"program":"x"}])",
        V::Fail);
    row("no password asked", "screen_lock", "lock",
        R"([{"user":"a","active":true,"secure":false,"timeout_seconds":60,"program":"x"}])",
        V::Fail);
    row("never", "screen_lock", "lock",
        R"([{"user":"a","active":true,"secure":true,"timeout_seconds":0,"program":"x"}])", V::Fail);
    row("no program", "screen_lock", "lock",
        R"([{"user":"a","active":true,"secure":true,"timeout_seconds":60,"program":null}])",
        V::Fail);
    row("one of two users", "screen_lock", "lock",
        R"([{"user":"a","active":true,"secure":true,"timeout_seconds":60,"program":"x"},)"
        R"({"user":"b","active":false,"secure":false}])",
        V::Fail);
    row("a user not to be read", "screen_lock", "lock",
        R"([{"user":"a","active":true,"secure":true,"timeout_seconds":60,"program":"x"},)"
        R"({"user":"b","why":"access_denied"}])",
        V::Unknown);
    row("lock unread", "screen_lock", "lock", "", V::Unknown);
    row("antivirus off", "antivirus", "antivirus", R"([{"name":"A","on":false,"current":true}])",
        V::Fail);
    row("antivirus old", "antivirus", "antivirus", R"([{"name":"A","on":true,"current":false}])",
        V::Fail);
    row("another does the work", "antivirus", "antivirus",
        R"([{"name":"A","on":false},{"name":"B","on":true,"current":true}])", V::Pass);
    row("passive", "antivirus", "antivirus", R"([{"name":"Defender","on":null}])", V::Unknown);
    row("none installed", "antivirus", "antivirus", "[]", V::Fail);
    row("antivirus unread", "antivirus", "antivirus", "", V::Unknown);
    row("autorun of some drives", "autorun", "autorun", R"([{"no_drive_types":145}])", V::Fail);
    row("autorun by the other key", "autorun", "autorun", R"([{"no_autorun":true}])", V::Pass);
    row("password of 93 days", "password_age", "accounts",
        R"([{"name":"a","disabled":false,"password_age_days":93}])", V::Fail);
    row("old but disabled", "password_age", "accounts",
        R"([{"name":"a","disabled":true,"password_age_days":930}])", V::Pass);
    row("kept by Microsoft", "password_age", "accounts",
        R"([{"name":"a","disabled":false,"password_age_days":930,"online":true}])", V::Pass);
    row("age unread", "password_age", "accounts",
        R"([{"name":"a","disabled":false,"password_age_days":null}])", V::Unknown);
    row("seven characters", "password_length", "accounts.policy", R"([{"min_length":7}])", V::Fail);
    row("never locked", "login_failures", "accounts.policy", R"([{"lockout_threshold":0}])",
        V::Fail);
    row("six times", "login_failures", "accounts.policy", R"([{"lockout_threshold":6}])", V::Fail);
    row("five times", "login_failures", "accounts.policy", R"([{"lockout_threshold":5}])", V::Pass);
    row("no secret machine", "isolation", "os", "[]", V::NotApplicable);
}

void TestMachineJudge::rules()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, fact);
    QFETCH(const QByteArray, rows);
    QFETCH(const int, verdict);
    ProbeFileMaker maker;
    if (rows.isEmpty())
        maker.without(fact.toLatin1());
    else
        maker.with(fact.toLatin1(), rows);
    for (const RuleVerdict& found : judge(readProbeFile(maker.file()), standing("TG2020"))) {
        if (enumKey(found.rule) != rule)
            continue;
        QCOMPARE(int(found.verdict), verdict);
        QCOMPARE(found.reasons.isEmpty(), found.verdict == Verdict::Pass);
        QCOMPARE(found.clauses.isEmpty(), found.verdict == Verdict::NotApplicable);
    }
}

void TestMachineJudge::isolation_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("says");
    QTest::newRow("a port that is up")
        << QStringLiteral("interfaces")
        << QByteArray(R"([{"name":"Wi-Fi","kind":"wifi","up":true}])") << QStringLiteral("Wi-Fi");
    QTest::newRow("a connection, with its day")
        << QStringLiteral("network.history")
        << QByteArray(R"([{"name":"Quán cà phê","last_connected":"2026-02-07T21:00:00"}])")
        << QStringLiteral("07/02/2026");
    QTest::newRow("an unknown USB storage, with its day")
        << QStringLiteral("usb.history")
        << QByteArray(R"([{"model":"Kingston","serial":"E0D5","generated":false,)"
                      R"("last_arrival":"2026-03-01T01:00:00Z"}])")
        << QStringLiteral("01/03/2026");
    QTest::newRow("one in the port now")
        << QStringLiteral("usb.attached") << QByteArray(R"([{"model":"Sandisk","serial":"AA11"}])")
        << QStringLiteral("AA11");
}

void TestMachineJudge::isolation()
{
    QFETCH(const QString, fact);
    QFETCH(const QByteArray, rows);
    QFETCH(const QString, says);
    MachineStanding secret = standing("HP2016");
    secret.asset.secretDrafting = true;
    const auto verdictOf = [&](const ProbeFileMaker& maker) {
        return judge(readProbeFile(maker.file()), secret).back();
    };
    QCOMPARE(int(verdictOf(ProbeFileMaker()).verdict), int(Verdict::Pass));
    const RuleVerdict verdict = verdictOf(ProbeFileMaker().with(fact.toLatin1(), rows));
    QCOMPARE(int(verdict.verdict), int(Verdict::Fail));
    QCOMPARE(verdict.reasons.size(), 1);
    QVERIFY2(verdict.reasons.front().contains(says), qPrintable(verdict.reasons.front()));
}

void TestMachineJudge::aRegisteredUsbStorageIsNoFinding()
{
    const char* usb = R"([{"model":"Kingston","serial":"E0D5-5EA5","generated":false}])";
    MachineStanding secret = standing("HP2016");
    secret.asset.secretDrafting = true;
    const ProbeResult result = readProbeFile(ProbeFileMaker().with("usb.history", usb).file());
    QCOMPARE(int(judge(result, secret).back().verdict), int(Verdict::Fail));
    secret.storageSerials.insert(foldedId(QStringLiteral("e0d55ea5")));
    QCOMPARE(int(judge(result, secret).back().verdict), int(Verdict::Pass));
}

void TestMachineJudge::connectionsBeforeTheIsolationAreNone()
{
    const char* history = R"([{"name":"Mạng","last_connected":"2026-02-07T21:00:00"}])";
    MachineStanding secret = standing("HP2016");
    secret.asset.secretDrafting = true;
    const ProbeResult result =
        readProbeFile(ProbeFileMaker().with("network.history", history).file());
    secret.isolatedSince = QDate(2026, 2, 8);
    QCOMPARE(int(judge(result, secret).back().verdict), int(Verdict::Pass));
    secret.isolatedSince = QDate(2026, 2, 7);
    QCOMPARE(int(judge(result, secret).back().verdict), int(Verdict::Fail));
}

void TestMachineJudge::whatNobodyAsksForDoesNotApply()
{
    const ProbeResult result = readProbeFile(ProbeFileMaker().file());
    for (const RuleVerdict& found : judge(result, standing("HP2016"))) {
        const bool silent = found.rule == CheckRule::ScreenLock || // HP2016 has no minutes
                            found.rule == CheckRule::PasswordAge ||
                            found.rule == CheckRule::LoginFailures ||
                            found.rule == CheckRule::Isolation;
        QCOMPARE(found.verdict == Verdict::NotApplicable, silent);
    }
}

QTEST_GUILESS_MAIN(TestMachineJudge)
#include "tst_machinejudge.moc"
