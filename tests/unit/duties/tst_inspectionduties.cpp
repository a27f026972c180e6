#include "dutysamples.h"

using namespace soattt;
using namespace soattt::samples;

/// Inspections announced and what they asked to be mended.
class tst_inspectionduties : public QObject
{
    Q_OBJECT

private slots:
    void around_data();
    void around();
    void announced_data();
    void announced();
    void settled_data();
    void settled();
    void withoutADayItIsOwedNow();
    void clausesAreThoseOfTheRegulation();
};

namespace {

Inspection inspection(const char* on, const char* remedyDue = "")
{
    Inspection inspection;
    inspection.code = u8("KT-1");
    inspection.subject = u8("Kiểm tra định kỳ");
    inspection.inspectedOn = day(on);
    if (*remedyDue) {
        inspection.remedy = u8("Gia hạn phần mềm");
        inspection.remedyDueOn = day(remedyDue);
    }
    return inspection;
}

std::vector<DueItem> owedBy(const Inspection& inspection, const char* duty, const char* now,
                            const char* regulations = "HP2016")
{
    DutyFacts facts = samples::facts(regulations);
    facts.inspections = {inspection};
    return owed(facts, duty, at(now));
}

} // namespace

void tst_inspectionduties::around_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("states");
    QTest::newRow("eight days before") << "2026-02-20"
                                       << "later";
    QTest::newRow("the day before") << "2026-02-27"
                                    << "soon";
    QTest::newRow("the last day of February") << "2026-02-28"
                                              << "today";
    QTest::newRow("the day after") << "2026-03-01"
                                   << "overdue";
}

void tst_inspectionduties::around()
{
    QFETCH(QString, today);
    const auto items = owedBy(inspection("2026-01-10", "2026-02-28"), "inspection.remedy",
                              today.toLatin1().constData());
    QTEST(stateKeys(items), "states");
    QCOMPARE(dues(items), u8("2026-02-28"));
    QCOMPARE(items.front().record, u8("KT-1"));
}

void tst_inspectionduties::announced_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("states");
    QTest::newRow("ahead") << "2026-07-01"
                           << "soon";
    QTest::newRow("its first day") << "2026-07-06"
                                   << "today";
    QTest::newRow("begun") << "2026-07-07"
                           << "";
}

void tst_inspectionduties::announced()
{
    QFETCH(QString, today);
    const auto items =
        owedBy(inspection("2026-07-06"), "inspection.prepare", today.toLatin1().constData());
    QTEST(stateKeys(items), "states");
    Inspection own = inspection("2026-07-06");
    own.type = InspectionType::Own;
    QVERIFY(owedBy(own, "inspection.prepare", today.toLatin1().constData()).empty());
}

void tst_inspectionduties::settled_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("remedied") << 0;
    QTest::newRow("nothing to mend") << 1;
    QTest::newRow("closed") << 2;
    QTest::newRow("withdrawn") << 3;
}

void tst_inspectionduties::settled()
{
    QFETCH(int, how);
    Inspection settled = inspection("2026-01-10", "2026-02-28");
    if (how == 0)
        settled.remediedOn = day("2026-02-01");
    if (how == 1) {
        settled.remedy.clear();
        settled.remedyDueOn.reset();
    }
    if (how == 2)
        settled.closedOn = day("2026-02-01");
    if (how == 3)
        settled.withdrawn = true;
    QVERIFY(owedBy(settled, "inspection.remedy", "2026-03-01").empty());
}

void tst_inspectionduties::withoutADayItIsOwedNow()
{
    Inspection open = inspection("2026-01-10", "2026-02-28");
    open.remedyDueOn.reset();
    const auto items = owedBy(open, "inspection.remedy", "2026-03-01");
    QCOMPARE(dues(items), u8("2026-03-01"));
    QCOMPARE(stateKeys(items), u8("today"));
}

void tst_inspectionduties::clausesAreThoseOfTheRegulation()
{
    const Inspection open = inspection("2026-01-10", "2026-02-28");
    const auto items = owedBy(open, "inspection.remedy", "2026-02-01", "HP2016 TG2020");
    QCOMPARE(items.size(), size_t(1));
    QVERIFY(items.front().clauses.contains(u8("TG2020 Đ9.3")));
    QVERIFY(items.front().clauses.join(u8(" ")).contains(u8("HP2016 Đ20.1")));
}

QTEST_APPLESS_MAIN(tst_inspectionduties)
#include "tst_inspectionduties.moc"
