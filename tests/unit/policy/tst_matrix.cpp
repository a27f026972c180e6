#include "models/policy/regulationlibrary.h"

#include <QJsonDocument>
#include <QMap>
#include <QTest>

using namespace soattt;

/// The numbers of the duty matrix, written here from the matrix and not from the JSON files.
class tst_matrix : public QObject
{
    Q_OBJECT

private slots:
    void thresholds_data();
    void thresholds();
    void silences();
    void tableIsWhole();
    void identity_data();
    void identity();
    void severity_data();
    void severity();
    void dutiesThatHoldNot_data();
    void dutiesThatHoldNot();
    void incidentClock();
    void reportRules_data();
    void reportRules();
    void demandsOnAccounts_data();
    void demandsOnAccounts();
    void demandsOnLeaversAndSecrets_data();
    void demandsOnLeaversAndSecrets();
    void windowsXpLockIsNotForAll();
    void referenceProfile();
    void reportsOfTheLaw();
    void demands_data();
    void demands();
    void quotesAreCleanText();
};

namespace {

struct Row
{
    const char* regulation;
    const char* key;
    const char* value; ///< JSON of the value, or the state
    const char* clause;
};

const char* const LUDS = R"(["lower","upper","digit","special"])";
const char* const LUE = R"(["lower","upper","digit_or_special"])";

// clang-format off
const Row rows[] = {
    {"TG2020", "account.review_interval", "\"P3M\"", "Đ6.1.e"},
    {"HP2016", "account.review_interval", "\"P6M\"", "Đ7.3"},
    {"HD2024", "account.review_interval", "\"P3M\"", "Đ13.1.e"},
    {"KT2017", "account.review_interval", "\"P6M\"", "Đ7.3"},

    {"CB2025", "password.min_length", "8", "Đ7.3"},
    {"TG2020", "password.min_length", "8", "Đ6.1.đ"},
    {"HP2016", "password.min_length", "6", "Đ10.6"},
    {"HD2024", "password.min_length", "8", "Đ13.1.đ"},
    {"HP2026", "password.min_length", "8", "Đ9.1.đ"},
    {"KT2017", "password.min_length", "6", "Đ10.6"},

    {"CB2025", "password.classes", LUE, "Đ7.3"},
    {"TG2020", "password.classes", LUE, "Đ6.1.đ"},
    {"HP2016", "password.classes", LUDS, "Đ10.6"},
    {"HD2024", "password.classes", LUE, "Đ13.1.đ"},
    {"HP2026", "password.classes", LUDS, "Đ9.1.đ"},
    {"KT2017", "password.classes", LUDS, "Đ10.6"},

    {"CB2025", "password.change_interval", "\"P3M\"", "Đ7.3"},
    {"TG2020", "password.change_interval", "\"P3M\"", "Đ6.1.đ"},
    {"HP2016", "password.change_interval", "\"UNSPECIFIED\"", "Đ10.6"},
    {"HD2024", "password.change_interval", "\"P3M\"", "Đ13.1.đ"},
    {"HP2026", "password.change_interval", "\"P6M\"", "Đ9.1.đ"},
    {"KT2017", "password.change_interval", "\"UNSPECIFIED\"", "Đ10.6"},

    {"TG2020", "login.max_failures", R"({"min":3,"max":5})", "Đ6.2.b"},
    {"HP2016", "login.max_failures", "\"UNSPECIFIED\"", "Đ7.2"},
    {"HD2024", "login.max_failures", R"({"min":3,"max":5})", "Đ13.2.b"},
    {"KT2017", "login.max_failures", "\"UNSPECIFIED\"", "Đ7.2"},

    {"CB2025", "screen_lock.workstation", "\"PT10M\"", "Đ7.1"},
    {"TG2020", "screen_lock.workstation", "\"PT10M\"", "Đ6.1.c"},
    {"HD2024", "screen_lock.workstation", "\"PT10M\"", "Đ9.1"},
    {"HP2026", "screen_lock.workstation", "\"UNSPECIFIED\"", "Đ9.1.e"},
    {"CB2025", "screen_lock.server", "\"PT10M\"", "Đ7.1"},
    {"TG2020", "screen_lock.server", "\"PT10M\"", "Đ6.1.c"},
    {"HD2024", "screen_lock.server", "\"PT10M\"", "Đ8.1.c"},
    {"HP2026", "screen_lock.server", "\"PT10M\"", "Đ8.1.c"},

    {"HD2024", "wifi.password_interval", "\"P6M\"", "Đ7.2"},
    {"HP2026", "wifi.password_interval", "\"P6M\"", "Đ7.2"},

    {"CB2025", "backup.important_interval", "\"P1M\"", "Đ9.3"},
    {"TG2020", "backup.important_interval", "\"P1D\"", "Đ10.2.c"},
    {"HP2016", "backup.important_interval", "\"UNSPECIFIED\"", "Đ10.1"},
    {"HD2024", "backup.important_interval", "\"P1M\"", "Đ16.1.b"},
    {"HP2026", "backup.important_interval", "\"UNSPECIFIED\"", "Đ8.3.a"},
    {"KT2017", "backup.important_interval", "\"UNSPECIFIED\"", "Đ10.1"},
    {"TG2020", "backup.office_interval", "\"P3M\"", "Đ10.1.b"},
    {"HP2016", "backup.office_interval", "\"UNSPECIFIED\"", "Đ10.1"},
    {"KT2017", "backup.office_interval", "\"UNSPECIFIED\"", "Đ10.1"},

    {"TG2020", "log.retention", "\"P7D\"", "Đ7.1"},
    {"HD2024", "log.retention", "\"UNSPECIFIED\"", "Đ14.1"},
    {"KT2017", "log.retention", "\"P3M\"", "Đ6.1.e"},
    {"HP2016", "log.archive_interval", "\"P1M\"", "Đ7.4"},
    {"KT2017", "log.archive_interval", "\"P1M\"", "Đ7.4"},

    {"HP2016", "server_room.ups_minutes", "30", "Đ6.1.a"},

    {"CB2025", "incident.report_within", "\"UNSPECIFIED\"", "Đ13.1"},
    {"TG2020", "incident.report_within", "\"UNSPECIFIED\"", "Đ11.3"},
    {"HP2016", "incident.report_within", "\"UNSPECIFIED\"", "Đ12.3"},
    {"HD2024", "incident.report_within", "\"UNKNOWN\"", "Đ17"},
    {"HP2026", "incident.report_within", "\"PT24H\"", "Đ25.2.a"},
    {"KT2017", "incident.report_within", "\"UNSPECIFIED\"", "Đ16.1.e"},
    {"BG2024", "incident.report_within", "\"UNSPECIFIED\"", "Đ7.3.b"},

    {"CB2025", "report.interval", "\"UNSPECIFIED\"", "Đ21.1"},
    {"TG2020", "report.interval", "\"P6M\"", "Đ17.7"},
    {"HP2016", "report.interval", "\"P1Y\"", "Đ22.2"},
    {"HP2026", "report.interval", "\"P1Y\"", "Đ25.1"},
    {"KT2017", "report.interval", "\"UNSPECIFIED\"", "Đ5.4"},
    {"HP2016", "report.due_before", "\"11-15\"", "Đ22.2"},
    {"HP2026", "report.due_before", "\"12-25\"", "Đ25.1"},

    {"HP2016", "secret.min_computers", "1", "Đ9.1"},
    {"HP2016", "secret.min_printers", "1", "Đ9.1"},
    {"HP2016", "secret.min_shredders", "1", "Đ9.1"},
    {"HP2026", "secret.min_computers", "1", "Đ9.3.a"},
    {"HP2026", "secret.min_printers", "1", "Đ9.3.a"},

    {"TG2020", "inspection.interval", "\"UNSPECIFIED\"", "Đ9.3"},
    {"HP2016", "inspection.interval", "\"P1Y\"", "Đ20.1"},
    {"HD2024", "inspection.interval", "\"UNSPECIFIED\"", "Đ11"},
    {"KT2017", "inspection.interval", "\"UNSPECIFIED\"", "Đ13.4"},
    {"BG2024", "inspection.interval", "\"P1Y\"", "Đ8.1"},
    {"HP2016", "inspection.notice_days", "5", "Đ20.5"},
};
// clang-format on

const QStringList& seven()
{
    static const QStringList ids =
        QStringLiteral("BG2024 CB2025 HD2024 HP2016 HP2026 KT2017 TG2020").split(QLatin1Char(' '));
    return ids;
}

const RegulationLibrary& library()
{
    static const RegulationLibrary library = RegulationLibrary::embedded();
    return library;
}

QJsonValue parsed(const char* json)
{
    return QJsonDocument::fromJson("[" + QByteArray(json) + "]").array().first();
}

} // namespace

void tst_matrix::thresholds_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("clause");
    for (const Row& row : rows)
        QTest::addRow("%s %s", row.regulation, row.key)
            << QString::fromUtf8(row.regulation) << QString::fromUtf8(row.key) << parsed(row.value)
            << QString::fromUtf8(row.clause);
}

void tst_matrix::thresholds()
{
    QFETCH(QString, regulation);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, clause);
    const Threshold threshold = library().get(regulation).threshold(thresholdKeyFromString(key));
    QCOMPARE(threshold.value ? valueToJson(*threshold.value)
                             : QJsonValue(saidToString(threshold.said)),
             value);
    QCOMPARE(threshold.grounds.clauses.constFirst().toString(),
             QString(regulation + QLatin1Char(' ') + clause));
    QCOMPARE(threshold.grounds.quotes.isEmpty(), threshold.said == Said::Unknown);
    QCOMPARE(threshold.word.isEmpty(), threshold.said != Said::Unspecified);
}

/// What isn't in the table above is silent in the matrix.
void tst_matrix::silences()
{
    QSet<QString> spoken;
    for (const Row& row : rows)
        spoken << QString::fromUtf8(row.regulation) + QLatin1Char(' ') + QString::fromUtf8(row.key);
    for (const QString& id : seven())
        for (const ThresholdRule& rule : thresholdRules()) {
            const QString cell = id + QLatin1Char(' ') + QLatin1String(rule.name);
            const bool isSilent = library().get(id).threshold(rule.key).said == Said::Silent;
            QVERIFY2(isSilent != spoken.contains(cell), qPrintable(cell));
        }
}

void tst_matrix::tableIsWhole()
{
    QStringList expected = seven();
    QCOMPARE(library().ids(), expected << QStringLiteral("LAW2026"));
    for (const QString& id : seven())
        QCOMPARE(library().get(id).duties.size(), 64);
}

void tst_matrix::identity_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<bool>("draft");
    QTest::addColumn<bool>("editable");
    QTest::newRow("CB2025") << QString() << QDate() << false << true;
    QTest::newRow("TG2020") << QStringLiteral("17/2020/QĐ-UBND") << QDate(2020, 9, 1) << false
                            << false;
    QTest::newRow("HP2016") << QStringLiteral("2993/2016/QĐ-UBND") << QDate(2016, 12, 15) << false
                            << false;
    QTest::newRow("HD2024") << QStringLiteral("39/2024/QĐ-UBND") << QDate(2024, 9, 25) << false
                            << false;
    QTest::newRow("HP2026") << QString() << QDate(2026, 7, 1) << true << true;
    QTest::newRow("KT2017") << QString() << QDate() << true << true;
    QTest::newRow("BG2024") << QStringLiteral("48/2024/QĐ-UBND") << QDate(2025, 1, 20) << false
                            << false;
}

void tst_matrix::identity()
{
    QFETCH(QString, number);
    QFETCH(QDate, from);
    const Regulation& regulation = library().get(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(regulation.number, number);
    QCOMPARE(regulation.inForceFrom.value_or(QDate()), from);
    QTEST(regulation.isDraft, "draft");
    QTEST(regulation.isIdentityEditable, "editable");
    QCOMPARE(regulation.mark.isEmpty(), !regulation.isDraft);
    QVERIFY(!regulation.isReference);
    if (from.isValid()) {
        QVERIFY(regulation.isInForceOn(from));
        QVERIFY(!regulation.isInForceOn(from.addDays(-1)));
    }
}

void tst_matrix::severity_data()
{
    QTest::addColumn<Said>("said");
    QTest::addColumn<QStringList>("labels");
    const QStringList four{QStringLiteral("Thấp"), QStringLiteral("Trung bình"),
                           QStringLiteral("Cao"), QStringLiteral("Khẩn cấp")};
    QTest::newRow("CB2025") << Said::Stated
                            << QStringList{QStringLiteral("Sự cố mức độ thấp (thông thường)"),
                                           QStringLiteral("Sự cố mức độ trung bình"),
                                           QStringLiteral("Sự cố mức độ cao"),
                                           QStringLiteral("Sự cố có tính chất nghiêm trọng")};
    QTest::newRow("TG2020") << Said::Stated << four;
    QTest::newRow("HP2016") << Said::Stated << four;
    QTest::newRow("HD2024") << Said::Unknown << QStringList();
    QTest::newRow("HP2026") << Said::Stated
                            << QStringList{four[0], four[1], four[2],
                                           QStringLiteral("Nghiêm trọng"),
                                           QStringLiteral("Đặc biệt nghiêm trọng")};
    QTest::newRow("KT2017") << Said::Silent << QStringList();
    QTest::newRow("BG2024") << Said::Silent << QStringList();
}

void tst_matrix::severity()
{
    const Regulation& regulation = library().get(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(regulation.severity.said, "said");
    QStringList labels;
    for (const ListedItem& item : regulation.severity.items)
        labels << item.label;
    QTEST(labels, "labels");
    if (!regulation.severity.items.isEmpty())
        QCOMPARE(regulation.severityRank(QStringLiteral("high")), 2);
}

/// Traps of the matrix: duties that look stated and aren't, and gaps that aren't silence.
void tst_matrix::dutiesThatHoldNot_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Said>("said");
    const auto row = [](const char* regulation, const char* code, Said said) {
        QTest::addRow("%s %s", regulation, code)
            << QString::fromUtf8(regulation) << QString::fromUtf8(code) << said;
    };
    row("HP2026", "A1", Said::Silent);
    row("TG2020", "A1", Said::Stated);
    row("CB2025", "B2", Said::Silent);
    row("HP2026", "B2", Said::Stated);
    row("KT2017", "B1", Said::Silent);
    row("HP2026", "B6", Said::Stated);
    row("HP2026", "C4", Said::Silent);
    row("HD2024", "C4", Said::Stated);
    row("HP2026", "D4", Said::Silent); // a heading only
    row("HD2024", "D4", Said::Stated);
    row("HP2026", "E1", Said::Silent);
    row("HP2016", "E1", Said::Stated);
    row("TG2020", "F4", Said::Silent);
    row("KT2017", "F4", Said::Stated);
    row("BG2024", "A2", Said::Silent);
    row("BG2024", "H4", Said::Stated);
    row("BG2024", "J", Said::Silent);
    row("HD2024", "J", Said::Silent);
    for (const char* code : {"I1", "I2", "I3", "I4", "I5", "I6"})
        row("HD2024", code, Said::Unknown);
    row("KT2017", "I1", Said::Silent);
    row("TG2020", "I2", Said::Silent);
}

void tst_matrix::dutiesThatHoldNot()
{
    QFETCH(QString, regulation);
    QFETCH(QString, code);
    const Duty* duty = library().get(regulation).duty(code);
    QVERIFY(duty);
    QTEST(duty->said, "said");
    QCOMPARE(duty->grounds.clauses.isEmpty(), duty->said == Said::Silent);
}

/// HP2026 Đ25.2.a is the only clock in hours, and runs from the occurrence for every incident.
void tst_matrix::incidentClock()
{
    QStringList inHours;
    for (const QString& id : seven())
        for (const IncidentRule& rule : library().get(id).incidents)
            if (rule.within) {
                inHours << id;
                QVERIFY(rule.anchor == ClockAnchor::Occurrence);
                QVERIFY(!rule.severityFrom);
                QCOMPARE(rule.within->minutes(), 24 * 60);
                QCOMPARE(rule.form.value_or(QString()), QStringLiteral("incident-hp2026"));
            }
    QCOMPARE(inHours, QStringList{QStringLiteral("HP2026")});
}

void tst_matrix::reportRules_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QDate>("lastGoodDay");
    QTest::addColumn<QString>("recipient");
    QTest::newRow("TG2020") << QStringLiteral("TG2020") << QString() << QDate()
                            << QStringLiteral("Sở Thông tin và Truyền thông");
    QTest::newRow("HP2016") << QStringLiteral("HP2016") << QString() << QDate(2026, 11, 14)
                            << QStringLiteral("Sở Thông tin và Truyền thông");
    QTest::newRow("HP2026") << QStringLiteral("HP2026") << QStringLiteral("annual-hp2026")
                            << QDate(2026, 12, 24)
                            << QStringLiteral("UBND thành phố Hải Phòng (qua Công an thành phố)");
    QTest::newRow("KT2017") << QStringLiteral("KT2017") << QStringLiteral("appendix-1") << QDate()
                            << QStringLiteral("Ủy ban nhân dân thành phố Kon Tum");
}

void tst_matrix::reportRules()
{
    QFETCH(QString, regulation);
    QFETCH(QString, form);
    QFETCH(QDate, lastGoodDay);
    QFETCH(QString, recipient);
    const Regulation& r = library().get(regulation);
    QCOMPARE(r.reports.size(), 1);
    const ReportRule& rule = r.reports.constFirst();
    QCOMPARE(rule.form.value_or(QString()), form);
    QCOMPARE(rule.dueBefore ? rule.dueBefore->lastGoodDay(2026) : QDate(), lastGoodDay);
    QCOMPARE(r.recipientNames(rule.recipients), QStringList{recipient});
    const Threshold interval = r.threshold(ThresholdKey::ReportInterval);
    QCOMPARE(rule.interval.has_value(), interval.value.has_value());
    if (rule.interval)
        QCOMPARE(*rule.interval, std::get<Interval>(*interval.value));
}

static QString places(const QString& regulation, Demand demand)
{
    QStringList found;
    for (const Duty& duty : library().get(regulation).duties)
        for (const Clause& clause : duty.demands.value(demand).clauses)
            found << clause.place();
    return found.join(QLatin1Char(' '));
}

/// A4 and A6: what exactly of passwords at issue and of sharing each text asks for.
void tst_matrix::demandsOnAccounts_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("makers");
    QTest::addColumn<QString>("shared");
    QTest::addColumn<QString>("unique");
    const auto row = [](const char* id, const char* first, const char* makers, const char* shared,
                        const char* unique) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromUtf8(first)
                          << QString::fromUtf8(makers) << QString::fromUtf8(shared)
                          << QString::fromUtf8(unique);
    };
    row("CB2025", "Đ7.2 Đ12", "", "Đ7.2", "");
    row("TG2020", "Đ6.1.a", "", "Đ6.1.a", "Đ6.2.a");
    row("HP2016", "Đ11.3", "", "", "");
    row("HD2024", "Đ13.1.a", "Đ8.1.d", "Đ13.1.a", "Đ13.2.a");
    row("HP2026", "", "Đ8.1.d", "Đ9.1.đ", "");
    row("KT2017", "Đ11.3", "", "", "");
    row("BG2024", "", "", "", "");
}

void tst_matrix::demandsOnAccounts()
{
    QFETCH(QString, regulation);
    QTEST(places(regulation, Demand::FirstPassword), "first");
    QTEST(places(regulation, Demand::MakersPasswords), "makers");
    QTEST(places(regulation, Demand::AccountNotShared), "shared");
    QTEST(places(regulation, Demand::UniqueAccounts), "unique");
}

/// A8, B6, F4, G1: what exactly each text asks of leavers and of secret-document machines.
void tst_matrix::demandsOnLeaversAndSecrets_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("assets");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("minutes");
    QTest::addColumn<QString>("offInternet");
    QTest::addColumn<QString>("isolated");
    QTest::addColumn<QString>("only");
    QTest::addColumn<QString>("counted");
    QTest::addColumn<QString>("change");
    const auto row = [](const char* id, const char* assets, const char* keys, const char* minutes,
                        const char* offInternet, const char* isolated = "", const char* only = "",
                        const char* counted = "", const char* change = "") {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromUtf8(assets)
                          << QString::fromUtf8(keys) << QString::fromUtf8(minutes)
                          << QString::fromUtf8(offInternet) << QString::fromUtf8(isolated)
                          << QString::fromUtf8(only) << QString::fromUtf8(counted)
                          << QString::fromUtf8(change);
    };
    row("CB2025", "Đ6.1.e", "", "", "Đ11.1.a Đ6.2.d");
    row("TG2020", "Đ5.3", "", "", "Đ18.2.b");
    row("HP2016", "", "Đ7.3", "", "Đ9.1", "Đ9.1");
    row("HD2024", "Đ12.3", "", "", "Đ23.2.b");
    row("HP2026", "Đ10.2.d", "", "Đ10.2.d", "Đ9.3.a", "Đ9.3.a", "Đ9.3.b", "", "Đ10.1.c");
    row("KT2017", "", "", "", "Đ9.1.a", "", "", "PL I.4");
    row("BG2024", "", "", "", "");
}

void tst_matrix::demandsOnLeaversAndSecrets()
{
    QFETCH(QString, regulation);
    QTEST(places(regulation, Demand::AssetsReturned), "assets");
    QTEST(places(regulation, Demand::KeysReturned), "keys");
    QTEST(places(regulation, Demand::HandoverMinutes), "minutes");
    QTEST(places(regulation, Demand::SecretOffInternet), "offInternet");
    QTEST(places(regulation, Demand::SecretIsolated), "isolated");
    QTEST(places(regulation, Demand::SecretOnlyDesignated), "only");
    QTEST(places(regulation, Demand::SecretCounted), "counted");
    QTEST(places(regulation, Demand::DrivesClearedOnChange), "change");
}

void tst_matrix::windowsXpLockIsNotForAll()
{
    const Threshold lock =
        library().get(QStringLiteral("KT2017")).threshold(ThresholdKey::ScreenLockWorkstation);
    QVERIFY(lock.said == Said::Silent);
    QCOMPARE(lock.special.size(), 1);
    QVERIFY(lock.special.constFirst().scope.contains(QLatin1String("Windows XP")));
    QCOMPARE(lock.special.constFirst().grounds.clauses.constFirst().toString(),
             QStringLiteral("KT2017 Đ8.1.h"));
}

void tst_matrix::referenceProfile()
{
    const Regulation& law = library().get(QStringLiteral("LAW2026"));
    QVERIFY(law.isReference);
    QCOMPARE(law.mark, QStringLiteral("chưa đối chiếu văn bản gốc"));
    const auto valueOf = [&law](ThresholdKey key) {
        return valueToJson(*law.threshold(key).value);
    };
    QCOMPARE(valueOf(ThresholdKey::IncidentReportWithin), QJsonValue(QStringLiteral("PT72H")));
    QCOMPARE(valueOf(ThresholdKey::ReportDueBefore), QJsonValue(QStringLiteral("12-20")));
    QCOMPARE(valueOf(ThresholdKey::PasswordMinLength), QJsonValue(14));
    for (const IncidentRule& rule : law.incidents)
        QVERIFY(rule.anchor == ClockAnchor::Detection ||
                (rule.anchor == ClockAnchor::Resolution && !rule.within));
    for (const Threshold& threshold : law.thresholds)
        QCOMPARE(threshold.grounds.confidence.isEmpty(), threshold.said == Said::Silent);
    const QString standard = QStringLiteral("TCVN 14423");
    for (const Threshold& threshold : law.thresholds)
        for (const Clause& clause : threshold.grounds.clauses)
            QVERIFY(!clause.place().startsWith(standard) || threshold.grounds.quotes.isEmpty());
}

/// law-2026.md 2.4: who sends Mẫu 08 to whom, by when, and which days it counts.
void tst_matrix::reportsOfTheLaw()
{
    const Regulation& law = library().get(QStringLiteral("LAW2026"));
    QCOMPARE(law.reports.size(), 2);
    const ReportRule& unit = law.reports.at(0);
    const ReportRule& owner = law.reports.at(1);
    QVERIFY(unit.reporter == Reporter::Operator && owner.reporter == Reporter::Owner);
    QCOMPARE(unit.dueBefore->lastGoodDay(2026), QDate(2026, 12, 19));
    QCOMPARE(owner.dueBefore->lastGoodDay(2026), QDate(2026, 12, 24));
    for (const ReportRule& rule : law.reports) {
        QCOMPARE(rule.form.value_or(QString()), QStringLiteral("annual-nd331"));
        QCOMPARE(rule.countedIn(2026).first, QDate(2025, 12, 15));
        QCOMPARE(rule.countedIn(2026).last, QDate(2026, 12, 14));
        QCOMPARE(texts(rule.dataPeriod->grounds.clauses),
                 QStringList{QStringLiteral("LAW2026 NĐ 331/2026 Đ35.3")});
        QCOMPARE(*law.inForceFromOf(rule.grounds), QDate(2026, 8, 19));
    }
    QCOMPARE(*law.lastDayOf(Demand::PlanCarriedOut), QDate(2027, 6, 30));
    const ReportRule& yearly = library().get(QStringLiteral("HP2016")).reports.constFirst();
    QVERIFY(yearly.reporter == Reporter::Office && !yearly.dataPeriod);
    QCOMPARE(yearly.countedIn(2026).first, QDate(2026, 1, 1));
    QCOMPARE(yearly.countedIn(2026).last, QDate(2026, 12, 31));
}

void tst_matrix::demands_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<int>("demand");
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QString>("every");
    const auto row = [](const char* name, const char* regulation, Demand demand,
                        const QStringList& places, const char* every = "") {
        QTest::newRow(name) << QString::fromUtf8(regulation) << int(demand) << places
                            << QString::fromUtf8(every);
    };
    const auto at = [](const char* place) { return QStringList{QString::fromUtf8(place)}; };
    row("risks HP2026", "HP2026", Demand::ContractRisks, at("Đ6.1"));
    row("risks HD2024", "HD2024", Demand::ContractRisks, {});
    row("duties HD2024", "HD2024", Demand::ContractDuties, at("Đ6.1"));
    row("duties LAW2026", "LAW2026", Demand::ContractDuties, at("NĐ 331/2026 Đ5.3.a"));
    row("end HP2026", "HP2026", Demand::ContractWoundUp, at("Đ6.4.a") + at("Đ6.4.b"));
    row("end LAW2026", "LAW2026", Demand::ContractWoundUp, {});
    row("holes BG2024", "BG2024", Demand::VulnerabilityRemedy, at("Đ7.2.c"));
    row("holes CB2025", "CB2025", Demand::VulnerabilityRemedy, at("Đ8.2"));
    row("holes TG2020", "TG2020", Demand::VulnerabilityRemedy, at("Đ8.2"));
    row("holes HD2024", "HD2024", Demand::VulnerabilityRemedy, at("Đ15.2"));
    for (const char* updatesOnly : {"HP2016", "HP2026", "KT2017", "LAW2026"})
        row(qPrintable(QStringLiteral("holes %1").arg(QLatin1String(updatesOnly))), updatesOnly,
            Demand::VulnerabilityRemedy, {});
    row("important systems", "BG2024", Demand::ImportantSystems, at("Đ5.1.a") + at("Đ5.3.a"),
        "P1Y");
    row("purchase plan", "KT2017", Demand::PurchasePlan, at("Đ6.10"), "P1Y");
    row("training needs", "HP2026", Demand::TrainingNeeds, at("Đ16.1"));
    row("plan", "LAW2026", Demand::PlanCarriedOut, at("Luật 116/2025 Đ45.1"));
    row("training", "LAW2026", Demand::TrainingSession, at("TCVN 14423:2026 3.13.2.2.b"), "P1Y");
}

void tst_matrix::demands()
{
    QFETCH(QString, regulation);
    QFETCH(int, demand);
    QFETCH(QStringList, places);
    QFETCH(QString, every);
    const Regulation& r = library().get(regulation);
    QStringList clauses;
    for (const QString& place : places)
        clauses << regulation + QLatin1Char(' ') + place;
    QCOMPARE(r.clausesOf(Demand(demand)), clauses);
    const auto interval = r.intervalOf(Demand(demand));
    QCOMPARE(interval ? interval->toString() : QString(), every);
}

void tst_matrix::quotesAreCleanText()
{
    const auto check = [](const Grounds& grounds) {
        for (const QString& quote : grounds.quotes) {
            QCOMPARE(quote, quote.normalized(QString::NormalizationForm_C).simplified());
            QVERIFY2(quote.size() > 5, qPrintable(quote));
        }
    };
    for (const Regulation& regulation : library().all()) {
        for (const Threshold& threshold : regulation.thresholds)
            check(threshold.grounds);
        for (const Duty& duty : regulation.duties)
            check(duty.grounds);
        for (const IncidentRule& rule : regulation.incidents)
            check(rule.grounds);
    }
}

QTEST_GUILESS_MAIN(tst_matrix)
#include "tst_matrix.moc"
