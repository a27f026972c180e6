#include "models/registers/asset.h"
#include "models/registers/bookrecords.h"
#include "models/registers/incident.h"
#include "models/registers/informationsystem.h"
#include "models/registers/office.h"
#include "models/registers/people.h"
#include "models/registers/storagedevice.h"
#include "models/registers/training.h"
#include "tests/support/filledrecord.h"

#include <QTest>

using namespace soattt;

namespace {

QStringList fieldsOf(const std::vector<Problem>& problems)
{
    QStringList fields;
    for (const Problem& problem : problems)
        fields.append(problem.field);
    return fields;
}

QString text(int length)
{
    return QString(length, QLatin1Char('a'));
}

/// One change to a sound record and the field it makes wrong (empty: it stays sound).
struct Case
{
    QString kind;
    std::vector<std::pair<QString, Value>> changes;
    QString wrong;
};

Value date(int month, int day)
{
    return QDate(2026, month, day);
}

Value word(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

Q_DECLARE_METATYPE(Case)

class TestRecordRules : public QObject
{
    Q_OBJECT

private slots:
    void checks_data()
    {
        QTest::addColumn<Case>("one");
        using Changes = std::vector<std::pair<QString, Value>>;
        const auto row = [](const char* name, const char* kind, Changes changes,
                            const char* wrong = "") {
            QTest::newRow(name) << Case{QString::fromLatin1(kind), std::move(changes),
                                        QString::fromLatin1(wrong)};
        };
        const auto key = [](const char* latin) { return QString::fromLatin1(latin); };
        const QDateTime noon(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);

        row("required text", "assets", {{key("name"), Value()}}, "name");
        row("required choice", "assets", {{key("type"), Value()}}, "type");
        row("required list", "office", {{key("regulations"), Value()}}, "regulations");
        row("longest text", "assets", {{key("name"), text(300)}});
        row("too long", "assets", {{key("name"), text(301)}}, "name");
        row("longest notes", "assets", {{key("notes"), text(20'000)}});
        row("too long notes", "assets", {{key("notes"), text(20'001)}}, "notes");
        row("longest code", "assets", {{key("code"), text(40)}});
        row("too long code", "assets", {{key("code"), text(41)}}, "code");
        row("code that would split a list", "assets", {{key("code"), word("A;B")}}, "code");
        row("code with a slash", "assets", {{key("code"), word("05/TS")}});
        row("unknown choice", "assets", {{key("type"), word("spaceship")}}, "type");
        row("choice by its label is no key", "assets", {{key("type"), word("Server")}}, "type");
        row("one unknown of several", "systems",
            {{key("services"), QStringList{key("web"), key("gopher")}}}, "services");
        row("item too long", "systems", {{key("domains"), QStringList{text(301)}}}, "domains");

        row("text in a number", "assets", {{key("useful_life"), word("5")}}, "useful_life");
        row("number in a text", "assets", {{key("name"), Value(qint64(5))}}, "name");
        row("text in a date", "assets", {{key("purchased_on"), word("2026-03-05")}},
            "purchased_on");
        row("date in a time", "incidents", {{key("occurred_at"), date(3, 5)}}, "occurred_at");
        row("impossible date", "assets", {{key("purchased_on"), Value(QDate())}}, "purchased_on");
        row("text in yes or no", "assets", {{key("sensitive"), word("1")}}, "sensitive");
        row("text in a list", "systems", {{key("domains"), word("a.vn")}}, "domains");
        row("list in a text", "assets", {{key("name"), QStringList{key("a")}}}, "name");
        row("money beyond reason", "assets",
            {{key("original_value"), Value(qint64(2'000'000'000'000'000))}}, "original_value");

        row("warranty ends on the day of purchase", "assets",
            {{key("purchased_on"), date(3, 5)}, {key("warranty_until"), date(3, 5)}});
        row("warranty ends before the purchase", "assets",
            {{key("purchased_on"), date(3, 5)}, {key("warranty_until"), date(3, 4)}},
            "warranty_until");
        for (const auto& [name, years, wrong] :
             {std::tuple("no useful life", 0, "useful_life"), std::tuple("shortest life", 1, ""),
              std::tuple("longest life", 100, ""),
              std::tuple("too long a life", 101, "useful_life"),
              std::tuple("negative life", -5, "useful_life")})
            row(name, "assets", {{key("useful_life"), Value(qint64(years))}}, wrong);
        row("secret machine on the Internet", "assets",
            {{key("secret_drafting"), Value(true)}, {key("network"), word("internet")}}, "network");
        row("other machine on the Internet", "assets",
            {{key("secret_drafting"), Value()}, {key("network"), word("internet")}});

        row("left without a day", "staff",
            {{key("status"), word("left")}, {key("status_on"), Value()}}, "status_on");
        row("left before joining", "staff",
            {{key("status"), word("left")},
             {key("joined_on"), date(3, 5)},
             {key("status_on"), date(3, 4)}},
            "status_on");
        row("working without a day", "staff",
            {{key("status"), word("working")}, {key("status_on"), Value()}});

        row("wiped without a day", "storage",
            {{key("fate"), word("wiped")}, {key("fate_on"), Value()}}, "fate_on");
        row("in service without a day", "storage",
            {{key("fate"), word("in_service")}, {key("fate_on"), Value()}});

        row("level 0", "systems", {{key("level"), Value(qint64(0))}}, "level");
        row("level 1", "systems", {{key("level"), Value(qint64(1))}});
        row("level 5", "systems", {{key("level"), Value(qint64(5))}});
        row("level 6", "systems", {{key("level"), Value(qint64(6))}}, "level");
        row("no level", "systems", {{key("level"), Value()}});

        const auto incident = [&](const char* name, Changes changes, const char* wrong = "") {
            Changes all; // nothing known of its course but what the row says
            for (const char* time :
                 {"occurred_at", "detected_at", "reported_at", "contained_at", "resolved_at"})
                all.push_back({key(time), Value()});
            all.push_back({key("state"), word("open")});
            all.insert(all.end(), changes.begin(), changes.end());
            row(name, "incidents", all, wrong);
        };
        const QDateTime before = noon.addSecs(-60);
        incident("incident at no time", {}, "detected_at");
        incident("incident only detected", {{key("detected_at"), noon}});
        incident("incident detected at once",
                 {{key("occurred_at"), noon}, {key("detected_at"), noon}});
        incident("incident detected before",
                 {{key("occurred_at"), noon}, {key("detected_at"), before}}, "detected_at");
        incident("incident reported before it was detected",
                 {{key("detected_at"), noon}, {key("reported_at"), before}}, "reported_at");
        incident("incident reported at once",
                 {{key("detected_at"), noon}, {key("reported_at"), noon}});
        incident("incident reported before it occurred",
                 {{key("occurred_at"), noon}, {key("reported_at"), before}}, "reported_at");
        incident("incident contained before it was detected",
                 {{key("detected_at"), noon}, {key("contained_at"), before}}, "contained_at");
        incident("incident resolved before it was contained",
                 {{key("detected_at"), before},
                  {key("contained_at"), noon},
                  {key("resolved_at"), before}},
                 "resolved_at");
        incident("incident resolved at no time",
                 {{key("detected_at"), noon}, {key("state"), word("resolved")}}, "resolved_at");
        incident("not serious, without a reason",
                 {{key("detected_at"), noon},
                  {key("serious"), Value(false)},
                  {key("decision_reason"), Value()}},
                 "decision_reason");
        row("breach detected before it happened", "data-breaches",
            {{key("happened_at"), noon},
             {key("detected_at"), noon.addSecs(-60)},
             {key("notified_at"), noon},
             {key("subjects_told_at"), noon}},
            "detected_at");
        row("breach notified before it was detected", "data-breaches",
            {{key("happened_at"), before},
             {key("detected_at"), noon},
             {key("notified_at"), before},
             {key("subjects_told_at"), noon}},
            "notified_at");
        row("step neither done nor left out", "incident-steps",
            {{key("done_at"), Value()}, {key("left_out"), Value()}}, "done_at");
        row("step left out without a reason", "incident-steps", {{key("outcome"), Value()}},
            "outcome");

        row("nobody trained", "training", {{key("users"), Value(qint64(0))}});
        row("fewer than nobody", "training", {{key("users"), Value(qint64(-1))}}, "users");

        row("sign-in name with marks", "users", {{key("login"), word("quảntrị")}}, "login");
        row("sign-in name in capitals", "users", {{key("login"), word("QuanTri")}}, "login");
        row("sign-in name of the program", "users", {{key("login"), word("system")}}, "login");
        row("sign-in name", "users", {{key("login"), word("quantri")}});

        row("closed with a reason", "assets",
            {{key("closed_on"), date(3, 5)}, {key("closed_reason"), word("Thanh lý")}});
        row("closed without a reason", "assets", {{key("closed_on"), date(3, 5)}}, "closed_reason");
    }

    void checks()
    {
        QFETCH(Case, one);
        const RecordKind& kind = *findKind(one.kind);
        Record record = test::filledRecord(kind);
        for (const auto& [key, value] : one.changes)
            record.set(key, value);
        const auto problems = kind.check(record);
        QCOMPARE(fieldsOf(problems).join(QLatin1Char(' ')), one.wrong);
        for (const Problem& problem : problems)
            QVERIFY(!problem.message.isEmpty() && !problem.message.contains(QLatin1Char('%')));
    }

    void everyWrongFieldIsNamedAtOnce()
    {
        Record record = assetKind().blank();
        record.set(QStringLiteral("type"), Value(QStringLiteral("spaceship")));
        record.set(QStringLiteral("serial"), Value(text(301)));
        QCOMPARE(fieldsOf(assetKind().check(record)).join(QLatin1Char(' ')),
                 QStringLiteral("code name type serial"));
    }

    void incidentCountsOnItsDayAtTheOffice()
    {
        Incident incident;
        QCOMPARE(incident.countedOn(), std::nullopt);
        incident.detectedAt = QDateTime(QDate(2026, 6, 30), QTime(17, 0), Qt::UTC);
        QCOMPARE(incident.countedOn(), QDate(2026, 7, 1));
        incident.occurredAt = QDateTime(QDate(2026, 6, 30), QTime(16, 59), Qt::UTC);
        QCOMPARE(incident.countedOn(), QDate(2026, 6, 30));
    }

    void aReferenceNeedsACode()
    {
        QVERIFY_THROWS_EXCEPTION(DataError, Ref<Asset>{QString()});
        QCOMPARE(Ref<Asset>(QStringLiteral("TS-1")).code(), QStringLiteral("TS-1"));
    }

    void anUnknownChoiceIsNoDefault()
    {
        QVERIFY_THROWS_EXCEPTION(DataError, enumFromKey<AssetType>(QStringLiteral("spaceship")));
        QVERIFY_THROWS_EXCEPTION(DataError, enumFromKey<AssetType>(QString()));
    }
};

QTEST_GUILESS_MAIN(TestRecordRules)
#include "tst_recordrules.moc"
