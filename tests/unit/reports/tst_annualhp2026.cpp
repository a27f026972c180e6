#include "models/reports/annualhp2026.h"
#include "tests/unit/reports/samples.h"

#include <QTest>

using namespace soattt;
using samples::qs;

namespace {

Staff person(StaffStatus status, bool briefed, bool pledgeNeeded = false, bool pledged = false)
{
    Staff staff;
    staff.status = status;
    staff.pledgeNeeded = pledgeNeeded;
    if (briefed)
        staff.briefedOn = QDate(2026, 1, 5);
    if (pledged)
        staff.pledgedOn = QDate(2026, 1, 5);
    return staff;
}

Incident incidentOn(const QDate& day, IncidentState state)
{
    Incident incident;
    incident.occurredAt = QDateTime(day, QTime(9, 0), Qt::OffsetFromUTC, 7 * 3600);
    incident.state = state;
    return incident;
}

AnnualHp2026Options options()
{
    AnnualHp2026Options options;
    options.year = qs("năm 2026");
    options.subject = qs("Tình hình bảo đảm an ninh mạng");
    options.carriedOut = qs("I. Việc thực hiện");
    options.proposals = qs("II. Các nội dung đề nghị");
    options.recipients = {qs("UBND thành phố")};
    options.places = {{qs("B1"), qs("điểm a khoản 2 Điều 10")}, {qs("I5"), qs("khoản 1 Điều 23")}};
    return options;
}

QString paper(const AnnualHp2026Values& values)
{
    return plainText(buildAnnualHp2026(values, samples::head(), options()));
}

} // namespace

class TestAnnualHp2026 : public QObject
{
    Q_OBJECT

private slots:
    void countsThoseItConcerns()
    {
        AnnualHp2026Facts facts;
        facts.staff = {person(StaffStatus::Working, true, true, true),
                       person(StaffStatus::Working, false, true),
                       person(StaffStatus::Working, true), person(StaffStatus::Left, true, true)};
        const AnnualHp2026Values values = collectAnnualHp2026(facts);
        QCOMPARE(values.briefed, (DutyFigure{2, 3}));
        QCOMPARE(values.pledged, (DutyFigure{1, 2}));
    }

    void incidentsAreOfTheYear()
    {
        AnnualHp2026Facts facts;
        facts.incidents = {incidentOn(QDate(2025, 12, 31), IncidentState::Resolved),
                           incidentOn(QDate(2026, 1, 1), IncidentState::Resolved),
                           incidentOn(QDate(2026, 12, 31), IncidentState::Open)};
        QCOMPARE(collectAnnualHp2026(facts).incidents, (DutyFigure{1, 2}));
    }

    void anEmptyRegisterIsUnknown()
    {
        const AnnualHp2026Values values = collectAnnualHp2026({});
        QCOMPARE(values.briefed, DutyFigure());
        QCOMPARE(values.secretComputers, DutyFigure());
        QCOMPARE(values.incidents, (DutyFigure{0, 0}));
        QVERIFY(paper(values).contains(qs("…/…")));
    }

    void aDutyTheTextLacksIsNotPrinted()
    {
        AnnualHp2026Values values;
        values.briefed = {52, 55};
        values.antivirus = {41, 44};
        const QString text = paper(values);
        QVERIFY(text.contains(qs("52/55")));
        QVERIFY(text.contains(qs("điểm a khoản 2 Điều 10")));
        QVERIFY(!text.contains(qs("41/44")));
    }

    void thePeriodBeforeStandsBeside()
    {
        AnnualHp2026Values values;
        values.briefed = {52, 55};
        values.incidents = {3, 4};
        AnnualHp2026Options beside = options();
        beside.previous.briefed = {17, 19};
        beside.previous.incidents = {7, 8};
        const QString text = plainText(buildAnnualHp2026(values, samples::head(), beside));
        QVERIFY(text.contains(qs("3/4")));
        QVERIFY(text.contains(qs("7/8")));
        QVERIFY(!text.contains(qs("17/19"))); // told as it stands today, not of a period
    }

    void wordsStandInTheirPart()
    {
        AnnualHp2026Values values;
        values.proposals = qs("Bổ sung định kỳ rà soát tài khoản.");
        const QString text = paper(values);
        QVERIFY(text.indexOf(qs("Bổ sung định kỳ")) > text.indexOf(qs("II. Các nội dung")));
        QVERIFY(text.contains(qs("Tình hình bảo đảm an ninh mạng năm 2026")));
    }

    void everyFieldIsKeptByItsId()
    {
        for (const AnnualHp2026Field& field : annualHp2026Fields()) {
            AnnualHp2026Values values;
            const FormValue value =
                field.type == FormFieldType::Count ? FormValue(qint64(7)) : FormValue(qs("lời"));
            field.set(values, value);
            for (const AnnualHp2026Field& other : annualHp2026Fields())
                QCOMPARE(other.get(values), other.id == field.id ? value : FormValue());
        }
    }
};

QTEST_GUILESS_MAIN(TestAnnualHp2026)
#include "tst_annualhp2026.moc"
