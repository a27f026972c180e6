#include "models/core/error.h"
#include "models/policy/effectivethresholds.h"
#include "models/policy/regulationlibrary.h"

#include <QJsonDocument>
#include <QTest>

using namespace soattt;

class tst_effectivethresholds : public QObject
{
    Q_OBJECT

private slots:
    void oneRegulation();
    void strictestWinsAndAllClausesStay();
    void strictestCharactersWin();
    void unspecifiedTakesTheNumberOfAnother();
    void reportsNeverMerge();
    void unknownIsNotSilent();
    void officeAloneKeys();
    void stricterOwnRuleWins();
    void ownRuleFillsGaps();
    void ownRuleSharpensEachReport();
    void ownRuleForOneRegulation();
    void laxerOwnRuleIsRefused_data();
    void laxerOwnRuleIsRefused();
    void acceptedOwnRule_data();
    void acceptedOwnRule();
    void ownRuleNeedsItsDecision();
    void staleOwnRuleBindsNobody();
    void referenceStandsBeside();
};

namespace {

QList<Regulation> applied(const char* ids)
{
    static const RegulationLibrary library = RegulationLibrary::embedded();
    return library.choose(QString::fromLatin1(ids).split(QLatin1Char(' ')));
}

OwnRule own(const char* key, const char* value, const char* regulation = "")
{
    return OwnRule::fromText(QString::fromLatin1(key), QString::fromLatin1(value),
                             QStringLiteral("12/QĐ-UBND"), QString::fromLatin1(regulation));
}

QJsonObject json(const char* ids, const QList<OwnRule>& rules = {})
{
    return EffectiveThresholds::merge(applied(ids), rules).toJson();
}

/// Compact JSON of one key.
QByteArray entry(const QJsonObject& thresholds, const char* key)
{
    const QJsonValue value = thresholds.value(QLatin1String(key));
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

QByteArray operator""_utf8(const char8_t* text, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(text), qsizetype(size));
}

} // namespace

void tst_effectivethresholds::oneRegulation()
{
    const QJsonObject tg = json("TG2020");
    QCOMPARE(entry(tg, "account.review_interval"),
             u8R"({"clauses":["TG2020 Đ6.1.e"],"value":"P3M"})"_utf8);
    QCOMPARE(entry(tg, "login.max_failures"),
             u8R"({"clauses":["TG2020 Đ6.2.b"],"value":{"max":5,"min":3}})"_utf8);
    QCOMPARE(
        entry(tg, "password.classes"),
        u8R"({"clauses":["TG2020 Đ6.1.đ"],"value":["lower","upper","digit_or_special"]})"_utf8);
    QCOMPARE(entry(tg, "report.interval"),
             u8R"([{"clauses":["TG2020 Đ17.7"],"value":"P6M"}])"_utf8);
    QVERIFY(!tg.contains(QLatin1String("wifi.password_interval")));
    QVERIFY(!tg.contains(QLatin1String("report.due_before")));
    QCOMPARE(tg.size(), 13);
}

void tst_effectivethresholds::strictestWinsAndAllClausesStay()
{
    const auto merged = EffectiveThresholds::merge(applied("HP2016 HD2024 HP2026"), {});
    const auto length = merged.find(ThresholdKey::PasswordMinLength);
    QCOMPARE(std::get<int>(*length->value), 8);
    QCOMPARE(length->setBy, QStringLiteral("HD2024"));
    QStringList clauses;
    for (const Clause& clause : length->clauses)
        clauses << clause.toString();
    QCOMPARE(clauses, (QStringList{QStringLiteral("HD2024 Đ13.1.đ"), QStringLiteral("HP2016 Đ10.6"),
                                   QStringLiteral("HP2026 Đ9.1.đ")}));
    QCOMPARE(length->contributions.size(), 3);
    QCOMPARE(std::get<int>(*length->contributions.constFirst().value), 6);

    QCOMPARE(merged.value<Interval>(ThresholdKey::PasswordChangeInterval)->toString(),
             QStringLiteral("P3M"));
    QCOMPARE(merged.value<int>(ThresholdKey::SecretMinShredders), 1);
    QVERIFY(!merged.value<Interval>(ThresholdKey::SecretMinShredders));
    const auto logs = EffectiveThresholds::merge(applied("TG2020 KT2017"), {});
    QCOMPARE(logs.value<Interval>(ThresholdKey::LogRetention)->toString(), QStringLiteral("P3M"));
}

void tst_effectivethresholds::strictestCharactersWin()
{
    QCOMPARE(
        entry(json("HD2024 HP2026"), "password.classes"),
        u8R"({"clauses":["HP2026 Đ9.1.đ","HD2024 Đ13.1.đ"],"value":["lower","upper","digit","special"]})"_utf8);
}

void tst_effectivethresholds::unspecifiedTakesTheNumberOfAnother()
{
    QCOMPARE(entry(json("HP2016"), "password.change_interval"),
             u8R"({"clauses":["HP2016 Đ10.6"],"value":"UNSPECIFIED"})"_utf8);
    QCOMPARE(entry(json("HP2016 HP2026"), "password.change_interval"),
             u8R"({"clauses":["HP2026 Đ9.1.đ","HP2016 Đ10.6"],"value":"P6M"})"_utf8);
    QStringList waiting;
    for (const EffectiveThreshold& threshold :
         EffectiveThresholds::merge(applied("HP2016"), {}).waitingForOffice())
        waiting << nameOf(threshold.key);
    QCOMPARE(waiting, (QStringList{QStringLiteral("password.change_interval"),
                                   QStringLiteral("login.max_failures"),
                                   QStringLiteral("backup.important_interval"),
                                   QStringLiteral("backup.office_interval"),
                                   QStringLiteral("incident.report_within")}));
}

void tst_effectivethresholds::reportsNeverMerge()
{
    const QJsonObject both = json("HP2016 HP2026");
    QCOMPARE(
        entry(both, "report.due_before"),
        u8R"([{"clauses":["HP2016 Đ22.2"],"value":"11-15"},{"clauses":["HP2026 Đ25.1"],"value":"12-25"}])"_utf8);
    QCOMPARE(
        entry(both, "incident.report_within"),
        u8R"([{"clauses":["HP2016 Đ12.3","HP2016 Đ12.2"],"value":"UNSPECIFIED"},{"clauses":["HP2026 Đ25.2.a"],"value":"PT24H"}])"_utf8);
    QCOMPARE(entry(both, "inspection.notice_days"),
             u8R"([{"clauses":["HP2016 Đ20.5"],"value":5}])"_utf8);
    for (const char* key : {"report.interval", "report.due_before", "incident.report_within",
                            "inspection.interval", "inspection.notice_days"})
        QVERIFY2(both.value(QLatin1String(key)).isArray(), key);
}

void tst_effectivethresholds::unknownIsNotSilent()
{
    QCOMPARE(entry(json("HD2024"), "incident.report_within"),
             u8R"([{"clauses":["HD2024 Đ17"],"value":"UNKNOWN"}])"_utf8);
    QVERIFY(!json("HD2024").contains(QLatin1String("report.interval")));
}

void tst_effectivethresholds::officeAloneKeys()
{
    QVERIFY(!json("TG2020 HP2016").contains(QLatin1String("restore_test.interval")));
    QCOMPARE(entry(json("TG2020", {own("restore_test.interval", "P3M")}), "restore_test.interval"),
             u8R"({"clauses":["OWN 12/QĐ-UBND"],"value":"P3M"})"_utf8);
}

void tst_effectivethresholds::stricterOwnRuleWins()
{
    QCOMPARE(entry(json("TG2020 HP2016", {own("account.review_interval", "P1M")}),
                   "account.review_interval"),
             u8R"({"clauses":["OWN 12/QĐ-UBND","TG2020 Đ6.1.e","HP2016 Đ7.3","HP2016 Đ10.6"],)"
             u8R"("value":"P1M"})"_utf8);
}

void tst_effectivethresholds::ownRuleFillsGaps()
{
    const QList<OwnRule> rules{own("login.max_failures", "5"), own("wifi.password_interval", "P1Y"),
                               own("incident.report_within", "PT2H")};
    const QJsonObject thresholds = json("HP2016", rules);
    QCOMPARE(entry(thresholds, "login.max_failures"),
             u8R"({"clauses":["OWN 12/QĐ-UBND","HP2016 Đ7.2"],"value":{"max":5,"min":5}})"_utf8);
    QCOMPARE(entry(thresholds, "wifi.password_interval"),
             u8R"({"clauses":["OWN 12/QĐ-UBND"],"value":"P1Y"})"_utf8);
    QCOMPARE(
        entry(thresholds, "incident.report_within"),
        u8R"([{"clauses":["OWN 12/QĐ-UBND","HP2016 Đ12.3","HP2016 Đ12.2"],"value":"PT2H"}])"_utf8);
}

void tst_effectivethresholds::ownRuleSharpensEachReport()
{
    const QJsonObject thresholds = json("HP2016 HP2026", {own("report.due_before", "12-01")});
    QCOMPARE(
        entry(thresholds, "report.due_before"),
        u8R"([{"clauses":["HP2016 Đ22.2"],"value":"11-15"},{"clauses":["OWN 12/QĐ-UBND","HP2026 Đ25.1"],"value":"12-01"}])"_utf8);
}

void tst_effectivethresholds::ownRuleForOneRegulation()
{
    const QJsonObject thresholds =
        json("TG2020 HP2016", {own("report.due_before", "06-20", "TG2020")});
    QCOMPARE(
        entry(thresholds, "report.due_before"),
        u8R"([{"clauses":["OWN 12/QĐ-UBND"],"value":"06-20"},{"clauses":["HP2016 Đ22.2"],"value":"11-15"}])"_utf8);
    QCOMPARE(entry(json("BG2024", {own("report.interval", "P1Y")}), "report.interval"),
             u8R"([{"clauses":["OWN 12/QĐ-UBND"],"value":"P1Y"}])"_utf8);
}

void tst_effectivethresholds::laxerOwnRuleIsRefused_data()
{
    QTest::addColumn<QString>("regulations");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("clause");
    const auto row = [](const char* regulations, const char* key, const char* value,
                        const char* clause) {
        QTest::newRow(key) << QString::fromLatin1(regulations) << QString::fromLatin1(key)
                           << QString::fromLatin1(value) << QString::fromUtf8(clause);
    };
    row("HP2016 TG2020", "account.review_interval", "P4M", "TG2020 Đ6.1.e");
    row("CB2025", "password.min_length", "7", "CB2025 Đ7.3");
    row("HP2026", "password.classes", "lower upper digit_or_special", "HP2026 Đ9.1.đ");
    row("HD2024", "login.max_failures", "6", "HD2024 Đ13.2.b");
    row("TG2020", "log.retention", "P6D", "TG2020 Đ7.1");
    row("HP2016", "server_room.ups_minutes", "20", "HP2016 Đ6.1.a");
    row("HP2026", "incident.report_within", "PT25H", "HP2026 Đ25.2.a");
    row("HP2016", "report.due_before", "11-16", "HP2016 Đ22.2");
    row("TG2020", "report.interval", "P1Y", "TG2020 Đ17.7");
}

void tst_effectivethresholds::laxerOwnRuleIsRefused()
{
    QFETCH(QString, regulations);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, clause);
    const OwnRule rule = OwnRule::fromText(key, value, QStringLiteral("nội quy"));
    try {
        requireNotLaxer(rule, applied(regulations.toLatin1().constData()));
        QFAIL("accepted");
    } catch (const UserError& error) {
        QVERIFY2(error.message().contains(clause), qPrintable(error.message()));
    }
}

void tst_effectivethresholds::acceptedOwnRule_data()
{
    QTest::addColumn<QString>("regulations");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* regulations, const char* key,
                        const char* value) {
        QTest::newRow(name) << QString::fromLatin1(regulations) << QString::fromLatin1(key)
                            << QString::fromLatin1(value);
    };
    row("equal", "TG2020", "account.review_interval", "P3M");
    row("stricter", "TG2020", "password.min_length", "12");
    row("silent", "HP2026", "account.review_interval", "P1Y");
    row("unspecified", "KT2017", "password.change_interval", "P1Y");
    row("unknown", "HD2024", "incident.report_within", "P3D");
    row("inside the range", "TG2020", "login.max_failures", "3-4");
    row("Windows XP only", "KT2017", "screen_lock.workstation", "PT8H");
    row("reference is not asked", "TG2020 LAW2026", "password.min_length", "8");
}

void tst_effectivethresholds::acceptedOwnRule()
{
    QFETCH(QString, regulations);
    QFETCH(QString, key);
    QFETCH(QString, value);
    const OwnRule rule = OwnRule::fromText(key, value, QStringLiteral("nội quy"));
    requireNotLaxer(rule, applied(regulations.toLatin1().constData()));
    const auto merged =
        EffectiveThresholds::merge(applied(regulations.toLatin1().constData()), {rule});
    QVERIFY(*merged.find(rule.key)->value == rule.value);
}

void tst_effectivethresholds::ownRuleNeedsItsDecision()
{
    QVERIFY_THROWS_EXCEPTION(UserError,
                             OwnRule::fromText(QStringLiteral("log.retention"),
                                               QStringLiteral("P1Y"), QStringLiteral(" ")));
}

/// A rule that was fine until a stricter regulation was applied.
void tst_effectivethresholds::staleOwnRuleBindsNobody()
{
    const QList<OwnRule> rules{own("password.change_interval", "P1Y")};
    const auto merged = EffectiveThresholds::merge(applied("HP2016 TG2020"), rules);
    const auto change = merged.find(ThresholdKey::PasswordChangeInterval);
    QCOMPARE(change->setBy, QStringLiteral("TG2020"));
    QCOMPARE(change->contributions.size(), 3);
    QCOMPARE(entry(merged.toJson(), "password.change_interval"),
             u8R"({"clauses":["TG2020 Đ6.1.đ","HP2016 Đ10.6"],"value":"P3M"})"_utf8);
}

void tst_effectivethresholds::referenceStandsBeside()
{
    const auto merged = EffectiveThresholds::merge(applied("HP2016 LAW2026"), {});
    QCOMPARE(merged.toJson(), json("HP2016"));
    QCOMPARE(merged.value<int>(ThresholdKey::PasswordMinLength), 6);
    bool found = false;
    for (const EffectiveThreshold& threshold : merged.beside()) {
        QCOMPARE(threshold.regulation, QStringLiteral("LAW2026"));
        found = found || (threshold.key == ThresholdKey::PasswordMinLength &&
                          std::get<int>(*threshold.value) == 14);
    }
    QVERIFY(found);
    QVERIFY(EffectiveThresholds::merge(applied("HP2016"), {}).beside().isEmpty());
}

QTEST_GUILESS_MAIN(tst_effectivethresholds)
#include "tst_effectivethresholds.moc"
