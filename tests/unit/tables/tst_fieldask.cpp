#include "models/registers/asset.h"
#include "models/registers/catalog.h"
#include "models/registers/incident.h"
#include "models/tables/fieldask.h"
#include "models/tables/relativeday.h"
#include "tests/support/store.h"

#include <QTest>

using namespace soattt;
using Test = Condition::Test;

/// What may be asked of a field, and the condition it becomes.
class TestFieldAsk : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldCanBeAsked();
    void aQuestionComesBack_data();
    void aQuestionComesBack();
    void aChipSaysIt_data();
    void aChipSaysIt();
    void daysAreToldFromToday();
    void aTimeIsAskedByItsDay();
    void namesStandForCodes();
};

void TestFieldAsk::everyFieldCanBeAsked()
{
    for (const RecordKind* kind : allKinds()) {
        for (const Field& field : kind->fields()) {
            const auto asks = asksOf(field);
            QVERIFY2(!asks.empty(), qPrintable(kind->key() + field.key));
            const bool maybeEmpty = std::find(asks.begin(), asks.end(), Ask::Empty) != asks.end();
            QCOMPARE(maybeEmpty, !field.required && !field.mark);
            for (const Ask ask : asks)
                QVERIFY(!askLabel(ask).isEmpty());
        }
    }
}

void TestFieldAsk::aQuestionComesBack_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("ask");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char* name, const char* field, Ask ask, const QStringList& values) {
        QTest::newRow(name) << QString::fromLatin1(field) << int(ask) << values;
    };
    row("one choice", "state", Ask::AnyOf, {QStringLiteral("in_use")});
    row("two choices", "state", Ask::AnyOf, {QStringLiteral("in_use"), QStringLiteral("lost")});
    row("one record", "custodian", Ask::AnyOf, {QStringLiteral("CB-0001")});
    row("yes", "sensitive", Ask::Yes, {});
    row("no", "sensitive", Ask::No, {});
    row("next days", "warranty_until", Ask::NextDays, {QStringLiteral("30")});
    row("today only", "warranty_until", Ask::NextDays, {QStringLiteral("0")});
    row("last days", "warranty_until", Ask::LastDays, {QStringLiteral("7")});
    row("past", "warranty_until", Ask::Past, {});
    row("on", "warranty_until", Ask::On, {QStringLiteral("2026-07-05")});
    row("before", "warranty_until", Ask::Before, {QStringLiteral("2026-07-05")});
    row("after", "warranty_until", Ask::After, {QStringLiteral("2026-07-05")});
    row("between days", "warranty_until", Ask::Between,
        {QStringLiteral("2026-07-05"), QStringLiteral("2026-08-01")});
    row("at least", "original_value", Ask::AtLeast, {QStringLiteral("10000000")});
    row("at most", "original_value", Ask::AtMost, {QStringLiteral("10000000")});
    row("between amounts", "original_value", Ask::Between,
        {QStringLiteral("1"), QStringLiteral("2")});
    row("exactly", "useful_life", Ask::Is, {QStringLiteral("5")});
    row("contains", "location", Ask::Contains, {QStringLiteral("tầng 2")});
    row("filled in", "serial", Ask::Filled, {});
    row("not filled in", "serial", Ask::Empty, {});
}

void TestFieldAsk::aQuestionComesBack()
{
    QFETCH(QString, field);
    QFETCH(int, ask);
    QFETCH(QStringList, values);
    const Field& asked = assetKind().field(field);
    const Question question{static_cast<Ask>(ask), values};
    const auto asks = asksOf(asked);
    QVERIFY(std::find(asks.begin(), asks.end(), question.ask) != asks.end() ||
            question.ask == Ask::Empty);
    QCOMPARE(questionOf(asked, conditionOf(asked, question)), question);
}

void TestFieldAsk::aChipSaysIt_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* field, Test test, const QStringList& values, const char* said) {
        QTest::newRow(said) << Condition{QString::fromLatin1(field), test, values}
                            << QString::fromUtf8(said);
    };
    row("state", Test::OneOf, {QStringLiteral("in_use"), QStringLiteral("lost")},
        "State: In use or Lost");
    row("state", Test::NotEquals, {QStringLiteral("lost")}, "State: not Lost");
    row("sensitive", Test::NotEquals, {QStringLiteral("1")}, "Holds sensitive data: No");
    row("warranty_until", Test::Before, {QStringLiteral("today")}, "Warranty until: before today");
    row("warranty_until", Test::Before, {QStringLiteral("2026-03-05")},
        "Warranty until: before 05/03/2026");
    row("original_value", Test::Between, {QStringLiteral("10000000"), QString()},
        "Original value: at least 10.000.000");
    row("original_value", Test::Before, {QStringLiteral("500")}, "Original value: under 500");
    row("location", Test::Contains, {QStringLiteral("100%1")}, "Location: contains “100%1”");
    row("os", Test::Equals, {}, "Operating system: not filled in");
}

void TestFieldAsk::aChipSaysIt()
{
    QFETCH(Condition, condition);
    QFETCH(QString, said);
    test::Store store;
    RecordNames names(*store.repository);
    QCOMPARE(conditionText(names, assetKind(), condition), said);
}

void TestFieldAsk::daysAreToldFromToday()
{
    RecordQuery query;
    query.where = {conditionOf(assetKind().field(QStringLiteral("warranty_until")),
                               {Ask::NextDays, {QStringLiteral("30")}}),
                   {QStringLiteral("location"), Test::Equals, {QStringLiteral("today")}}};
    QCOMPARE(query.where.front().values,
             (QStringList{QStringLiteral("today"), QStringLiteral("today+30")}));
    const auto july = settledOn(QDate(2026, 7, 5), assetKind(), query);
    QCOMPARE(july.where.front().values,
             (QStringList{QStringLiteral("2026-07-05"), QStringLiteral("2026-08-04")}));
    const auto august = settledOn(QDate(2026, 8, 1), assetKind(), query);
    QCOMPARE(august.where.front().values,
             (QStringList{QStringLiteral("2026-08-01"), QStringLiteral("2026-08-31")}));
    QCOMPARE(july.where.back().values, QStringList{QStringLiteral("today")}); // a text is no day
    QCOMPARE(relativeOffset(relativeDay(-7)), std::optional<int>(-7));
    QVERIFY(!relativeOffset(QStringLiteral("today+x")));
}

void TestFieldAsk::aTimeIsAskedByItsDay()
{
    test::Store store;
    const auto add = [&store](const char* code, const QDateTime& at) {
        Incident incident;
        incident.code = QString::fromLatin1(code);
        incident.title = QStringLiteral("x");
        incident.detectedAt = incident.occurredAt = at.toUTC();
        store.add(Record::from(incidentKind(), incident));
    };
    const auto office = [](int day, int hour, int minute) {
        return QDateTime(QDate(2026, 7, day), QTime(hour, minute), Qt::OffsetFromUTC,
                         officeOffsetSeconds);
    };
    add("A", office(4, 23, 59));
    add("B", office(5, 0, 0)); // still the fourth in UTC
    add("C", office(5, 23, 59));
    add("D", office(6, 0, 0));
    const auto codes = [&store](const Question& question) {
        RecordQuery query;
        query.where = {conditionOf(incidentKind().field(QStringLiteral("occurred_at")), question)};
        QString found;
        for (const Record& record : store.repository->all(
                 incidentKind(), settledOn(QDate(2026, 7, 5), incidentKind(), query)))
            found += record.code();
        return found;
    };
    const QString fifth = QStringLiteral("2026-07-05");
    QCOMPARE(codes({Ask::On, {fifth}}), QStringLiteral("BC"));
    QCOMPARE(codes({Ask::Before, {fifth}}), QStringLiteral("A"));
    QCOMPARE(codes({Ask::After, {fifth}}), QStringLiteral("D"));
    QCOMPARE(codes({Ask::LastDays, {QStringLiteral("1")}}), QStringLiteral("ABC"));
}

void TestFieldAsk::namesStandForCodes()
{
    test::Store store;
    RecordNames names(*store.repository);
    const Condition condition{QStringLiteral("custodian"),
                              Test::OneOf,
                              {QStringLiteral("CB-0001"), QStringLiteral("CB-0002")}};
    QCOMPARE(conditionText(names, assetKind(), condition),
             QStringLiteral("Custodian: CB-0001 or CB-0002"));
}

QTEST_GUILESS_MAIN(TestFieldAsk)
#include "tst_fieldask.moc"
