#include "models/core/error.h"
#include "models/policy/ownduty.h"
#include "models/policy/regulationchange.h"
#include "models/policy/regulationlibrary.h"

#include <QJsonArray>
#include <QTest>

#include <set>

using namespace soattt;

/// The differences of two sets of regulations, written here from the duty matrix (its tables A–K
/// and section L, points 1–3) and not from the JSON files.
class tst_regulationchange : public QObject
{
    Q_OBJECT

private slots:
    void lists_data();
    void lists();
    void droppedByTheNewText();
    void sides_data();
    void sides();
    void keepable_data();
    void keepable();
    void sameSetIsNoDifference_data();
    void sameSetIsNoDifference();
    void aSecondRegulationDropsNothing();
    void oneOfTwoGone();
    void fromNothingAndToNothing();
    void unknownIsNeverDroppedNorNew();
    void referenceBringsReportsAndClocksOnly();
    void eachMatterOnce();
    void thereAndBack();
    void json();
    void ownDutyAsText();
    void ownDutyRefused_data();
    void ownDutyRefused();
    void ownTextAsksForWhatWasKept();
};

namespace {

const RegulationLibrary& library()
{
    static const RegulationLibrary all = RegulationLibrary::embedded();
    return all;
}

QList<Regulation> set(const QString& ids)
{
    return library().choose(ids.split(QLatin1Char('+'), Qt::SkipEmptyParts));
}

QList<RegulationChange> changes(const char* before, const char* after)
{
    return compareRegulations(set(QString::fromLatin1(before)), set(QString::fromLatin1(after)));
}

QStringList ids(const QList<RegulationChange>& changes, ChangeKind kind)
{
    QStringList found;
    for (const RegulationChange& change : changes)
        if (change.kind == kind)
            found << change.id();
    found.sort();
    return found;
}

RegulationChange find(const QList<RegulationChange>& changes, const QString& id)
{
    for (const RegulationChange& change : changes)
        if (change.id() == id)
            return change;
    qFatal("no difference %s", qPrintable(id));
}

struct Expected
{
    const char* change;
    const char* dropped;
    const char* laxer;
    const char* stricter;
    const char* come;
    const char* changed;
    const char* unknown;
};

const Expected lists_[] = {
    {"HD2024 HP2026",
     // L3: review interval, first-login change, unique accounts, lockout number, client screen
     // minutes, autoplay, backup frequency and list, log retention and events
     "account.review_interval duty.A4:first_password duty.A6:unique_accounts login.max_failures "
     "screen_lock.workstation duty.C4 backup.important_interval duty.D2 log.retention duty.E2 "
     // row C16: official mail; D3: not the same partition, external medium; D5: procedure,
     // encryption
     // C3: Đ15.2 on holes that are known; D4: a heading alone asks for nothing
     "duty.C16 duty.D3:other_partition duty.D3:external_medium duty.D4 duty.D5 "
     "duty.C3:vulnerability_remedy",
     "password.change_interval", // L1: twice as lax
     "password.classes",         // L1: all four instead of digit or special
     // B2, B6, F2, F3, F4 (L2), G1, H6, H8, J, I5 of the officer; B5: needs of training; H3: risks
     "duty.B5:training_needs duty.H3:contract_risks duty.B2 duty.B6 duty.F2 duty.F3 duty.F4 "
     "secret.min_computers secret.min_printers "
     "duty.G1:no_connection_history duty.G1:secret_isolated duty.G1:secret_only_designated "
     "duty.H6 duty.H8 J.HP2026:annual I5.HP2026:officer",
     // C9: Đ13.1.d is gone; H1: Đ5.4, Đ12, Đ17.3 have come; the others in other words
     "duty.A5 duty.A6 duty.A8 duty.B1 duty.B3 duty.B4 duty.B5 duty.C2 duty.C3 duty.C5 duty.C6 "
     "duty.C7 duty.C8 duty.C9 duty.C13 duty.E3 duty.F1 duty.G1 duty.H1 duty.H2 duty.H3 "
     "duty.H5 duty.H7 duty.K I5.HP2026:user",
     // Điều 17 of HD2024 isn't in the source
     "duty.I1 duty.I2 duty.I3 duty.I4 duty.I6 I5.HP2026:any I5.HP2026:urgent"},
    {"HP2016 HP2026",
     // L3: review interval, lockout, first-login change, autoplay, log events, monthly log backup,
     // server room, leader's consent for movement, secret shredder
     "account.review_interval login.max_failures duty.A4:first_password duty.C4 duty.E2 "
     "log.archive_interval server_room.ups_minutes duty.C12 duty.F2:movement_consent "
     "secret.min_shredders "
     // rows C15, D4, F3 (check after repair), F4 (backup before), F5, G3, G4, G5; 0: yearly
     // inspection with 05 days' notice
     "duty.C15 duty.D4 duty.F3:checked_after_repair duty.F4:drives_backed_up duty.F5 duty.G3 "
     "duty.G4 "
     "duty.G5 inspection.interval inspection.notice_days",
     "",
     "password.min_length password.change_interval", // L1: 6 to 8; no number to 6 months
     // A8: all assets, where the keys alone were asked for; F4: also on a change of purpose
     "duty.A8:assets_returned duty.F4:drives_cleared_on_change duty.G1:secret_only_designated "
     "duty.A4:makers_passwords duty.A5 duty.A6 duty.B2 duty.B5:training_needs duty.B6 "
     "screen_lock.workstation "
     "screen_lock.server duty.C6 wifi.password_interval duty.C9:wifi_cipher duty.C13:hardening "
     "duty.C14 duty.D3:backup_label duty.F1 duty.F3:storage_before_leaving duty.F3:maintenance "
     "duty.G1:no_connection_history duty.H3 duty.H8 duty.I6 I5.HP2026:user I5.HP2026:officer",
     // F4 (L2): wiped for good, now wiped or else destroyed; I1: four classes, now five
     "duty.A8 duty.B1 duty.B3 duty.B4 duty.B5 duty.C2 duty.C3 duty.C5 duty.C7 duty.C8 duty.C9 "
     "duty.C10 duty.C11 duty.C13 duty.D1 duty.D3 duty.E3 duty.F2 duty.F4 duty.G1 duty.H1 "
     "duty.H2 duty.H5 duty.H6 duty.H7 duty.I1 duty.I2 duty.I3 duty.I4 J.HP2026:annual "
     "I5.HP2026:any I5.HP2026:urgent duty.K",
     ""},
};

QStringList sorted(const char* ids)
{
    QStringList list = QString::fromUtf8(ids).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    list.sort();
    return list;
}

} // namespace

void tst_regulationchange::lists_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("expected");
    for (int at = 0; at < int(std::size(lists_)); ++at) {
        const Expected& one = lists_[at];
        const std::pair<ChangeKind, const char*> rows[] = {
            {ChangeKind::Dropped, one.dropped},   {ChangeKind::Laxer, one.laxer},
            {ChangeKind::Stricter, one.stricter}, {ChangeKind::New, one.come},
            {ChangeKind::Changed, one.changed},   {ChangeKind::Unknown, one.unknown}};
        for (const auto& [kind, expected] : rows)
            QTest::addRow("%s: %s", one.change, qPrintable(changeKindToString(kind)))
                << at << int(kind) << sorted(expected);
    }
}

/// Nothing missing and nothing more, in each class.
void tst_regulationchange::lists()
{
    QFETCH(int, at);
    QFETCH(int, kind);
    QFETCH(QStringList, expected);
    const QStringList names = QString::fromLatin1(lists_[at].change).split(QLatin1Char(' '));
    const auto found = compareRegulations(set(names.at(0)), set(names.at(1)));
    QCOMPARE(ids(found, ChangeKind(kind)).join(QLatin1Char('\n')),
             expected.join(QLatin1Char('\n')));
}

/// Section L, point 3: "HP2026 drops (against HP2016/HD2024)". Its twelve items are what is dropped
/// against the two, and the rest is named with its row of the matrix.
void tst_regulationchange::droppedByTheNewText()
{
    const QStringList point3 =
        sorted("account.review_interval login.max_failures duty.A6:unique_accounts "
               "duty.A4:first_password screen_lock.workstation duty.C4 duty.E2 log.retention "
               "log.archive_interval backup.important_interval duty.D2 duty.C12 "
               "server_room.ups_minutes duty.F2:movement_consent secret.min_shredders");
    const QStringList rows =
        sorted("duty.C3:vulnerability_remedy duty.C15 duty.C16 duty.D3:other_partition "
               "duty.D3:external_medium duty.D4 duty.D5 "
               "duty.F3:checked_after_repair duty.F4:drives_backed_up duty.F5 duty.G3 duty.G4 "
               "duty.G5 inspection.interval inspection.notice_days");
    QStringList dropped = ids(changes("HD2024", "HP2026"), ChangeKind::Dropped) +
                          ids(changes("HP2016", "HP2026"), ChangeKind::Dropped);
    dropped.removeDuplicates();
    dropped.sort();
    QStringList expected = point3 + rows;
    expected.sort();
    QCOMPARE(dropped.join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
}

void tst_regulationchange::sides_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("is");
    QTest::addColumn<QString>("clauseBefore");
    QTest::addColumn<QString>("clauseAfter");
    const auto row = [](const char* before, const char* id, const char* was, const char* is,
                        const char* clauseBefore, const char* clauseAfter) {
        QTest::addRow("%s %s", before, id)
            << QString::fromLatin1(before) << QString::fromLatin1(id) << QString::fromUtf8(was)
            << QString::fromUtf8(is) << QString::fromUtf8(clauseBefore)
            << QString::fromUtf8(clauseAfter);
    };
    row("HD2024", "account.review_interval", "P3M", "SILENT", "HD2024 Đ13.1.e", "");
    row("HD2024", "password.classes", "lower upper digit_or_special", "lower upper digit special",
        "HD2024 Đ13.1.đ", "HP2026 Đ9.1.đ");
    row("HD2024", "password.change_interval", "P3M", "P6M", "HD2024 Đ13.1.đ", "HP2026 Đ9.1.đ");
    row("HD2024", "login.max_failures", "3-5", "SILENT", "HD2024 Đ13.2.b", "");
    row("HD2024", "screen_lock.workstation", "PT10M", "UNSPECIFIED", "HD2024 Đ9.1",
        "HP2026 Đ9.1.e");
    row("HD2024", "backup.important_interval", "P1M", "UNSPECIFIED", "HD2024 Đ16.1.b",
        "HP2026 Đ8.3.a");
    row("HD2024", "log.retention", "UNSPECIFIED", "SILENT", "HD2024 Đ14.1", "");
    row("HD2024", "duty.A4:first_password", "", "SILENT", "HD2024 Đ13.1.a", "");
    row("HD2024", "duty.A6:unique_accounts", "", "SILENT", "HD2024 Đ13.2.a", "");
    row("HD2024", "duty.C4", "", "SILENT", "HD2024 Đ15.4", "");
    row("HD2024", "duty.D2", "", "SILENT", "HD2024 Đ16.2.b", "");
    row("HD2024", "duty.E2", "", "SILENT", "HD2024 Đ14.2", "");
    row("HD2024", "duty.F4", "SILENT", "", "", "HP2026 Đ10.1.c");
    row("HD2024", "duty.I1", "UNKNOWN", "", "HD2024 Đ17", "HP2026 Đ14.4");
    row("HD2024", "I5.HP2026:any", "UNKNOWN", "", "HD2024 Đ17", "HP2026 Đ25.2.a");
    row("HP2016", "account.review_interval", "P6M", "SILENT", "HP2016 Đ7.3", "");
    row("HP2016", "password.min_length", "6", "8", "HP2016 Đ10.6", "HP2026 Đ9.1.đ");
    row("HP2016", "password.change_interval", "UNSPECIFIED", "P6M", "HP2016 Đ10.6",
        "HP2026 Đ9.1.đ");
    row("HP2016", "login.max_failures", "UNSPECIFIED", "SILENT", "HP2016 Đ7.2", "");
    row("HP2016", "log.archive_interval", "P1M", "SILENT", "HP2016 Đ7.4", "");
    row("HP2016", "server_room.ups_minutes", "30", "SILENT", "HP2016 Đ6.1.a", "");
    row("HP2016", "duty.C12", "", "SILENT", "HP2016 Đ6.1.a–c", "");
    row("HP2016", "duty.F2:movement_consent", "", "SILENT", "HP2016 Đ10.7", "");
    row("HP2016", "secret.min_shredders", "1", "SILENT", "HP2016 Đ9.1", "");
    row("HP2016", "duty.F4", "", "", "HP2016 Đ9.5", "HP2026 Đ10.1.c");
}

void tst_regulationchange::sides()
{
    QFETCH(QString, before);
    QFETCH(QString, id);
    QFETCH(QString, was);
    QFETCH(QString, is);
    QFETCH(QString, clauseBefore);
    QFETCH(QString, clauseAfter);
    const RegulationChange change =
        find(compareRegulations(set(before), set(QStringLiteral("HP2026"))), id);
    const auto said = [](const ChangeSide& side) {
        return side.value ? valueToText(*side.value) : saidToString(side.said);
    };
    const auto clause = [](const ChangeSide& side) {
        return side.clauses.isEmpty() ? QString() : side.clauses.constFirst().toString();
    };
    QCOMPARE(said(change.before), was);
    QCOMPARE(said(change.after), is);
    QCOMPARE(clause(change.before), clauseBefore);
    QCOMPARE(clause(change.after), clauseAfter);
    QVERIFY(!change.before.text.isEmpty());
    QVERIFY(!change.after.text.isEmpty());
    QVERIFY(!change.subject.isEmpty());
}

void tst_regulationchange::keepable_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("duty");
    const auto row = [](const char* before, const char* id, const char* number, bool duty) {
        QTest::addRow("%s %s", before, id) << QString::fromLatin1(before) << QString::fromLatin1(id)
                                           << QString::fromLatin1(number) << duty;
    };
    row("HD2024", "account.review_interval", "P3M", true); // the interval and the duty
    row("HD2024", "password.change_interval", "P3M", false);
    row("HD2024", "screen_lock.workstation", "PT10M", false); // C1 itself is still asked for
    row("HD2024", "log.retention", "", true);                 // no number to keep
    row("HD2024", "duty.C4", "", true);
    row("HD2024", "password.classes", "", false);
    row("HD2024", "duty.F4", "", false);
    row("HD2024", "duty.I1", "", false);
    row("HP2016", "server_room.ups_minutes", "30", false);
    row("HP2016", "duty.C12", "", true);
    row("HP2016", "duty.F2:movement_consent", "", true);
    row("HP2016", "inspection.interval", "", false); // owed by the inspecting body
    row("HP2016", "J.HP2026:annual", "", false);
}

void tst_regulationchange::keepable()
{
    QFETCH(QString, before);
    QFETCH(QString, id);
    QFETCH(QString, number);
    QFETCH(bool, duty);
    const RegulationChange change =
        find(compareRegulations(set(before), set(QStringLiteral("HP2026"))), id);
    QCOMPARE(change.number ? valueToText(*change.number) : QString(), number);
    QCOMPARE(change.losesDuty, duty);
    QCOMPARE(change.isKeepable(), duty || !number.isEmpty());
}

void tst_regulationchange::sameSetIsNoDifference_data()
{
    QTest::addColumn<QString>("ids");
    for (const QString& id : library().ids())
        QTest::addRow("%s", qPrintable(id)) << id;
    QTest::newRow("two") << QStringLiteral("TG2020+KT2017");
    QTest::newRow("none") << QString();
}

void tst_regulationchange::sameSetIsNoDifference()
{
    QFETCH(QString, ids);
    QCOMPARE(compareRegulations(set(ids), set(ids)).size(), 0);
    QStringList turned = ids.split(QLatin1Char('+'));
    std::reverse(turned.begin(), turned.end());
    const auto other = compareRegulations(set(ids), set(turned.join(QLatin1Char('+'))));
    QCOMPARE(::ids(other, ChangeKind::Dropped), QStringList());
    QCOMPARE(::ids(other, ChangeKind::New), QStringList());
    QCOMPARE(other.size(), 0);
}

void tst_regulationchange::aSecondRegulationDropsNothing()
{
    for (const Regulation& first : library().all()) {
        for (const Regulation& second : library().all()) {
            const auto found = compareRegulations({first}, {first, second});
            QCOMPARE(ids(found, ChangeKind::Dropped), QStringList());
            QCOMPARE(ids(found, ChangeKind::Laxer), QStringList());
        }
    }
    const auto found = changes("HD2024", "HD2024+HP2026");
    QCOMPARE(ids(found, ChangeKind::Stricter), QStringList{QStringLiteral("password.classes")});
}

void tst_regulationchange::oneOfTwoGone()
{
    const auto found = changes("HD2024+HP2026", "HP2026");
    QCOMPARE(ids(found, ChangeKind::New), QStringList());
    QCOMPARE(ids(found, ChangeKind::Stricter), QStringList());
    QCOMPARE(ids(found, ChangeKind::Laxer),
             QStringList{QStringLiteral("password.change_interval")});
    QStringList dropped = sorted(lists_[0].dropped) << QStringLiteral("I5.HD2024:user");
    dropped.sort();
    QCOMPARE(ids(found, ChangeKind::Dropped).join(QLatin1Char('\n')),
             dropped.join(QLatin1Char('\n')));
}

void tst_regulationchange::fromNothingAndToNothing()
{
    for (const char* id : {"HP2026", "TG2020", "BG2024"}) {
        const auto come = changes("", id);
        QVERIFY(!come.isEmpty());
        QCOMPARE(ids(come, ChangeKind::New).size(), come.size());
        const auto gone = changes(id, "");
        QCOMPARE(ids(gone, ChangeKind::Dropped), ids(come, ChangeKind::New));
    }
}

/// HD2024 Điều 17: in no direction and beside no other text.
void tst_regulationchange::unknownIsNeverDroppedNorNew()
{
    const QStringList points = sorted("duty.I1 duty.I2 duty.I3 duty.I4 duty.I5 duty.I6 "
                                      "incident.report_within I5.HD2024:outside");
    for (const Regulation& other : library().all()) {
        if (other.isReference || other.id == QLatin1String("HD2024"))
            continue;
        for (const bool forward : {true, false}) {
            const auto hd = set(QStringLiteral("HD2024"));
            const auto found =
                forward ? compareRegulations(hd, {other}) : compareRegulations({other}, hd);
            for (const RegulationChange& change : found) {
                if (points.contains(change.id()))
                    QCOMPARE(changeKindToString(change.kind), QStringLiteral("unknown"));
                if (change.before.said == Said::Unknown || change.after.said == Said::Unknown)
                    QVERIFY2(change.kind == ChangeKind::Unknown && !change.isKeepable(),
                             qPrintable(change.id()));
            }
            QVERIFY(ids(found, ChangeKind::Unknown).contains(QStringLiteral("duty.I1")));
        }
    }
}

void tst_regulationchange::referenceBringsReportsAndClocksOnly()
{
    for (const RegulationChange& change : changes("HP2026", "HP2026+LAW2026")) {
        QCOMPARE(changeKindToString(change.kind), QStringLiteral("new"));
        QVERIFY2(change.rule.startsWith(QLatin1String("LAW2026:")), qPrintable(change.id()));
    }
    QCOMPARE(changes("HP2026", "HP2026+LAW2026").size(), 10); // two reports, eight clocks
    for (const RegulationChange& change : changes("LAW2026", ""))
        QVERIFY(!change.isKeepable());
    // The law beside is no counterpart of the report of a regulation.
    QVERIFY(ids(changes("HD2024+LAW2026", "HP2026"), ChangeKind::New)
                .contains(QStringLiteral("J.HP2026:annual")));
}

void tst_regulationchange::eachMatterOnce()
{
    for (const Regulation& before : library().all()) {
        for (const Regulation& after : library().all()) {
            QStringList seen;
            for (const RegulationChange& change : compareRegulations({before}, {after})) {
                const QString id = change.id();
                QVERIFY2(!seen.contains(id), qPrintable(before.id + after.id + id));
                seen << id;
                QVERIFY2(!change.subject.isEmpty() && !change.before.text.isEmpty() &&
                             !change.after.text.isEmpty(),
                         qPrintable(before.id + after.id + id));
                QVERIFY2(!change.isKeepable() || change.kind == ChangeKind::Dropped ||
                             change.kind == ChangeKind::Laxer,
                         qPrintable(id));
            }
        }
    }
}

/// What is dropped or laxer one way is new or stricter the other. Reports and clocks are named
/// after the text they are of.
void tst_regulationchange::thereAndBack()
{
    const auto some = [](const QList<RegulationChange>& changes, std::set<ChangeKind> kinds) {
        QStringList found;
        for (const RegulationChange& change : changes)
            if (kinds.contains(change.kind) && change.rule.isEmpty())
                found << change.id();
        found.sort();
        return found;
    };
    using enum ChangeKind;
    for (const Regulation& a : library().all()) {
        for (const Regulation& b : library().all()) {
            const auto there = compareRegulations({a}, {b});
            const auto back = compareRegulations({b}, {a});
            QCOMPARE(some(there, {Changed}), some(back, {Changed}));
            QCOMPARE(some(there, {Unknown}), some(back, {Unknown}));
            QCOMPARE(some(there, {Dropped, Laxer}), some(back, {New, Stricter}));
        }
    }
}

void tst_regulationchange::json()
{
    const QJsonObject json =
        changeToJson(find(changes("HD2024", "HP2026"), QStringLiteral("account.review_interval")));
    QCOMPARE(json[QStringLiteral("change")].toString(), QStringLiteral("dropped"));
    QCOMPARE(json[QStringLiteral("duty")].toString(), QStringLiteral("A1"));
    QCOMPARE(json[QStringLiteral("keepable")].toBool(), true);
    const QJsonObject before = json[QStringLiteral("before")].toObject();
    QCOMPARE(before[QStringLiteral("state")].toString(), QStringLiteral("stated"));
    QCOMPARE(before[QStringLiteral("value")].toString(), QStringLiteral("P3M"));
    QCOMPARE(before[QStringLiteral("clauses")].toArray(),
             QJsonArray{QStringLiteral("HD2024 Đ13.1.e")});
    QCOMPARE(json[QStringLiteral("after")][QStringLiteral("state")].toString(),
             QStringLiteral("SILENT"));
}

void tst_regulationchange::ownDutyAsText()
{
    const OwnDuty duty = OwnDuty::fromText(QStringLiteral("duty.A6:unique_accounts"),
                                           QStringLiteral("HD2024 Đ13.2.a + TG2020 Đ6.1.a; Đ6.2.a"),
                                           QStringLiteral(" 07/QĐ-UBND "));
    QCOMPARE(duty.code, QStringLiteral("A6"));
    QCOMPARE(duty.part, std::optional(Demand::UniqueAccounts));
    QCOMPARE(duty.origin.size(), 2);
    QCOMPARE(duty.key(), QStringLiteral("duty.A6:unique_accounts"));
    QCOMPARE(duty.originText(), QStringLiteral("HD2024 Đ13.2.a + TG2020 Đ6.1.a; Đ6.2.a"));
    QCOMPARE(duty.clause().toString(),
             QStringLiteral("OWN 07/QĐ-UBND (HD2024 Đ13.2.a + TG2020 Đ6.1.a; Đ6.2.a)"));
    QVERIFY(OwnDuty::isKey(duty.key()));
    QVERIFY(!OwnDuty::isKey(QStringLiteral("account.review_interval")));
}

void tst_regulationchange::ownDutyRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("decision");
    const QString origin = QStringLiteral("HD2024 Đ15.4");
    const QString decision = QStringLiteral("07/QĐ-UBND");
    QTest::newRow("no duty") << QStringLiteral("duty.") << origin << decision;
    QTest::newRow("a number") << QStringLiteral("backup.office_interval") << origin << decision;
    QTest::newRow("no such part") << QStringLiteral("duty.A6:colour") << origin << decision;
    QTest::newRow("two parts") << QStringLiteral("duty.A6:unique_accounts:x") << origin << decision;
    QTest::newRow("no origin") << QStringLiteral("duty.C4") << QString() << decision;
    QTest::newRow("no place") << QStringLiteral("duty.C4") << QStringLiteral("HD2024") << decision;
    QTest::newRow("no decision") << QStringLiteral("duty.C4") << origin << QStringLiteral("  ");
}

void tst_regulationchange::ownDutyRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, origin);
    QFETCH(QString, decision);
    QVERIFY_THROWS_EXCEPTION(DataError, OwnDuty::fromText(key, origin, decision));
}

void tst_regulationchange::ownTextAsksForWhatWasKept()
{
    QVERIFY(!ownText({}, library()));
    const QString decision = QStringLiteral("07/QĐ-UBND");
    const auto text = ownText(
        {OwnDuty::fromText(QStringLiteral("duty.D2"), QStringLiteral("HD2024 Đ16.2.b"), decision),
         OwnDuty::fromText(QStringLiteral("duty.E1"), QStringLiteral("HD2024 Đ14.1"), decision),
         OwnDuty::fromText(QStringLiteral("duty.A6:unique_accounts"),
                           QStringLiteral("HD2024 Đ13.2.a"), decision),
         OwnDuty::fromText(QStringLiteral("duty.C4"), QStringLiteral("XX2000 Đ1"), decision)},
        library());
    QVERIFY(text && !text->isReference);
    QCOMPARE(text->id, QStringLiteral("OWN"));
    const QStringList list{QStringLiteral("OWN 07/QĐ-UBND (HD2024 Đ16.2.b)")};
    QCOMPARE(texts(text->duty(QStringLiteral("D2"))->grounds.clauses), list);
    QCOMPARE(text->duty(QStringLiteral("D2"))->grounds.quotes,
             library().get(QStringLiteral("HD2024")).duty(QStringLiteral("D2"))->grounds.quotes);
    for (const Demand demand : {Demand::BackupRetention, Demand::RestoreTestTime})
        QCOMPARE(text->clausesOf(demand), list);
    QCOMPARE(text->clausesOf(Demand::AccountNotShared), QStringList());
    QCOMPARE(text->clausesOf(Demand::UniqueAccounts).size(), 1);
    // Without a number as before: the office sets it.
    QCOMPARE(text->threshold(ThresholdKey::LogRetention).said, Said::Unspecified);
    QCOMPARE(text->threshold(ThresholdKey::LogArchiveInterval).said, Said::Silent);
    // Of a text the program doesn't know the duty stays with its clause.
    QCOMPARE(text->duty(QStringLiteral("C4"))->grounds.clauses.size(), 1);
}

QTEST_APPLESS_MAIN(tst_regulationchange)
#include "tst_regulationchange.moc"
