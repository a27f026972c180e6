#include "models/core/error.h"
#include "models/policy/valuetext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace soattt;

class tst_thresholdvalue : public QObject
{
    Q_OBJECT

private slots:
    void names();
    void strictness_data();
    void strictness();
    void incomparableClassesUnite();
    void fromText_data();
    void fromText();
    void textComesBack();
    void refusedText_data();
    void refusedText();
    void lastGoodDay();
    void forPeople_data();
    void forPeople();
};

namespace {
ThresholdKey keyOf(const char* name)
{
    return thresholdKeyFromString(QString::fromLatin1(name));
}
} // namespace

void tst_thresholdvalue::names()
{
    QSet<QString> seen;
    for (const ThresholdRule& rule : thresholdRules()) {
        QVERIFY(thresholdKeyFromString(nameOf(rule.key)) == rule.key);
        QVERIFY(!labelOf(rule.key).isEmpty());
        seen << nameOf(rule.key);
    }
    QCOMPARE(seen.size(), 26);
    QVERIFY_THROWS_EXCEPTION(DataError, keyOf("password.length"));
}

void tst_thresholdvalue::strictness_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("stricter");
    QTest::addColumn<QString>("laxer");
    const auto row = [](const char* key, const char* stricter, const char* laxer) {
        QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(stricter)
                           << QString::fromLatin1(laxer);
    };
    row("account.review_interval", "P3M", "P6M");
    row("password.min_length", "8", "6");
    row("password.classes", "lower upper digit special", "lower upper digit_or_special");
    row("password.change_interval", "P90D", "P1Y");
    row("login.max_failures", "3-4", "3-5");
    row("screen_lock.workstation", "PT10M", "PT1H");
    row("screen_lock.server", "PT5M", "PT10M");
    row("wifi.password_interval", "P3M", "P6M");
    row("backup.important_interval", "P1D", "P1M");
    row("backup.office_interval", "P1M", "P3M");
    row("log.retention", "P3M", "P7D");
    row("log.archive_interval", "P7D", "P1M");
    row("server_room.ups_minutes", "45", "30");
    row("incident.report_within", "PT12H", "P1D");
    row("report.interval", "P6M", "P1Y");
    row("report.due_before", "11-15", "12-25");
    row("secret.min_computers", "2", "1");
    row("secret.min_printers", "2", "1");
    row("secret.min_shredders", "2", "1");
    row("inspection.interval", "P6M", "P1Y");
    row("inspection.notice_days", "3", "5");
    row("restore_test.interval", "P1M", "P3M");
    row("secret.check_interval", "P1M", "P3M");
    row("maintenance.interval", "P1M", "P3M");
    row("machine_check.max_age", "P1M", "P3M");
    row("system.assessment_interval", "P1M", "P3M");
}

void tst_thresholdvalue::strictness()
{
    QFETCH(QString, key);
    QFETCH(QString, stricter);
    QFETCH(QString, laxer);
    const ThresholdKey k = thresholdKeyFromString(key);
    const ThresholdValue a = valueFromText(k, stricter);
    const ThresholdValue b = valueFromText(k, laxer);
    QVERIFY(isAtLeastAsStrict(k, a, b));
    QVERIFY(!isAtLeastAsStrict(k, b, a));
    QVERIFY(isAtLeastAsStrict(k, a, a));
    QVERIFY(strictest(k, a, b) == a);
    QVERIFY(strictest(k, b, a) == a);
}

void tst_thresholdvalue::incomparableClassesUnite()
{
    const ThresholdKey key = ThresholdKey::PasswordClasses;
    const ThresholdValue a = valueFromText(key, QStringLiteral("upper digit_or_special"));
    const ThresholdValue b = valueFromText(key, QStringLiteral("lower digit"));
    QCOMPARE(valueToText(strictest(key, a, b)), QStringLiteral("lower upper digit"));
}

void tst_thresholdvalue::fromText_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("json");
    const QString failures = QStringLiteral("login.max_failures");
    QTest::newRow("interval") << QStringLiteral("log.retention") << QStringLiteral(" P12M ")
                              << QJsonValue(QStringLiteral("P1Y"));
    QTest::newRow("number") << QStringLiteral("password.min_length") << QStringLiteral("12")
                            << QJsonValue(12);
    QTest::newRow("range") << failures << QStringLiteral("3 – 5")
                           << QJsonValue(QJsonObject{{QStringLiteral("min"), 3},
                                                     {QStringLiteral("max"), 5}});
    QTest::newRow("one number") << failures << QStringLiteral("4")
                                << QJsonValue(QJsonObject{{QStringLiteral("min"), 4},
                                                          {QStringLiteral("max"), 4}});
    QTest::newRow("classes") << QStringLiteral("password.classes") << QStringLiteral("upper  lower")
                             << QJsonValue(
                                    QJsonArray{QStringLiteral("lower"), QStringLiteral("upper")});
    QTest::newRow("day") << QStringLiteral("report.due_before") << QStringLiteral("11-05")
                         << QJsonValue(QStringLiteral("11-05"));
}

void tst_thresholdvalue::fromText()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QTEST(valueToJson(valueFromText(thresholdKeyFromString(key), text)), "json");
}

void tst_thresholdvalue::textComesBack()
{
    for (const auto& [key, text] :
         {std::pair{"log.retention", "P3M"}, std::pair{"login.max_failures", "3-5"},
          std::pair{"password.classes", "lower upper digit_or_special"},
          std::pair{"report.due_before", "12-25"}, std::pair{"password.min_length", "8"}})
        QCOMPARE(valueToText(valueFromText(keyOf(key), QString::fromLatin1(text))),
                 QString::fromLatin1(text));
}

void tst_thresholdvalue::refusedText_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* key, const char* text) {
        QTest::addRow("%s %s", key, text) << QString::fromLatin1(key) << QString::fromUtf8(text);
    };
    row("log.retention", "3 months");
    row("log.retention", "P0D");
    row("log.retention", "");
    row("password.min_length", "0");
    row("password.min_length", "-8");
    row("password.min_length", "8 ký tự");
    row("login.max_failures", "5-3");
    row("login.max_failures", "0-3");
    row("login.max_failures", "P3M");
    row("password.classes", "lower letters");
    row("password.classes", "lower lower");
    row("password.classes", "");
    row("report.due_before", "02-29");
    row("report.due_before", "15/11");
    row("report.due_before", "13-01");
}

void tst_thresholdvalue::refusedText()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QVERIFY_THROWS_EXCEPTION(UserError, valueFromText(thresholdKeyFromString(key), text));
}

void tst_thresholdvalue::lastGoodDay()
{
    QCOMPARE(MonthDay::tryFromString(QStringLiteral("11-15"))->lastGoodDay(2026),
             QDate(2026, 11, 14));
    QCOMPARE(MonthDay::tryFromString(QStringLiteral("01-01"))->lastGoodDay(2026),
             QDate(2025, 12, 31));
    QCOMPARE(MonthDay::tryFromString(QStringLiteral("03-01"))->lastGoodDay(2028),
             QDate(2028, 2, 29));
}

/// In English, without a translation loaded: what matters is the unit and the number.
void tst_thresholdvalue::forPeople_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* key, const char* value, const char* text) {
        QTest::addRow("%s %s", key, value)
            << QString::fromLatin1(key) << QString::fromLatin1(value) << QString::fromLatin1(text);
    };
    row("account.review_interval", "P3M", "3 month(s)");
    row("report.interval", "P1Y", "1 year(s)");
    row("report.interval", "P18M", "18 month(s)");
    row("screen_lock.server", "PT10M", "10 minute(s)");
    row("incident.report_within", "PT24H", "24 hour(s)");
    row("log.retention", "P7D", "7 day(s)");
    row("password.min_length", "8", "8 character(s)");
    row("server_room.ups_minutes", "30", "30 minute(s)");
    row("secret.min_printers", "1", "1 machine(s)");
    row("inspection.notice_days", "5", "5 day(s)");
    row("login.max_failures", "3-5", "3 to 5 time(s)");
    row("login.max_failures", "4", "4 time(s)");
    row("password.classes", "upper digit_or_special", "capital letter, digit or special character");
    row("report.due_before", "11-05", "before 05/11");
}

void tst_thresholdvalue::forPeople()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const ThresholdKey k = thresholdKeyFromString(key);
    QTEST(valueText(k, valueFromText(k, value)), "text");
}

QTEST_GUILESS_MAIN(tst_thresholdvalue)
#include "tst_thresholdvalue.moc"
