#include "models/reports/annualnd331.h"
#include "tests/unit/reports/samples.h"

#include <QTest>

using namespace soattt;
using samples::qs;

namespace {

/// NĐ 331/2026 Đ35.3.
DaySpan span()
{
    return {QDate(2025, 12, 15), QDate(2026, 12, 14)};
}

InformationSystem approvedSystem(const QDate& assessed)
{
    InformationSystem system;
    system.name = qs("Trang thông tin");
    system.owner = qs("UBND xã");
    system.level = 2;
    system.proposedOn = QDate(2025, 1, 5);
    system.appraisedOn = QDate(2025, 2, 5);
    system.levelDecision = qs("12/QĐ-UBND");
    system.levelDecidedOn = QDate(2025, 3, 5);
    system.lastAssessedOn = assessed;
    return system;
}

AnnualNd331Values collected(std::vector<InformationSystem> systems)
{
    Office office;
    office.name = qs("UBND xã");
    office.address = qs("Thôn Một");
    return collectAnnualNd331(systems, office, span());
}

QStringList cells(const InformationSystem& system)
{
    AnnualNd331Values values;
    values.rows = {system};
    AnnualNd331Options options;
    options.year = 2026;
    options.span = span();
    options.regulation = qs("05/QĐ-UBND");
    const ReportDocument document = buildAnnualNd331(values, samples::head(), options);
    QStringList texts;
    for (const TableCell& cell : std::get<Table>(document.find(qs("3"))->content).rows.front())
        texts.append(cell.text);
    return texts;
}

} // namespace

class TestAnnualNd331 : public QObject
{
    Q_OBJECT

private slots:
    void dataPeriod_data()
    {
        QTest::addColumn<QDate>("assessed");
        QTest::addColumn<qint64>("inspected");
        QTest::newRow("14/12 before") << QDate(2025, 12, 14) << qint64(0);
        QTest::newRow("15/12 before") << QDate(2025, 12, 15) << qint64(1);
        QTest::newRow("14/12") << QDate(2026, 12, 14) << qint64(1);
        QTest::newRow("15/12") << QDate(2026, 12, 15) << qint64(0);
    }

    void dataPeriod()
    {
        QFETCH(QDate, assessed);
        QTEST(collected({approvedSystem(assessed)}).inspected.value(), "inspected");
    }

    void countsEachStep()
    {
        InformationSystem drafted;
        drafted.owner = qs("UBND xã");
        drafted.level = 1;
        InformationSystem sent = drafted;
        sent.proposedOn = QDate(2026, 5, 1);
        InformationSystem stopped = approvedSystem(QDate(2026, 5, 1));
        stopped.state = SystemState::Stopped;
        InformationSystem bare;
        bare.owner = qs("UBND xã");
        const AnnualNd331Values values =
            collected({drafted, sent, stopped, bare, approvedSystem(QDate(2026, 5, 1))});
        QCOMPARE(values.systems.value(), 4);
        QCOMPARE(values.classified.value(), 3);
        QCOMPARE(values.proposed.value(), 2);
        QCOMPARE(values.appraised.value(), 1);
        QCOMPARE(values.approved.value(), 1);
        QCOMPARE(values.owner.address.value(), qs("Thôn Một"));
        QVERIFY(annualNd331Warnings(values).isEmpty());
    }

    void twoOwnersAreNotGuessed()
    {
        InformationSystem other;
        other.owner = qs("UBND tỉnh");
        QVERIFY(!collected({approvedSystem({}), other}).owner.name);
    }

    void twelveColumns()
    {
        InformationSystem system = approvedSystem(QDate(2026, 5, 1));
        system.planProgress = PlanProgress::Partial;
        system.planExpectedOn = QDate(2027, 6, 30);
        system.approvalExpectedOn = QDate(2027, 1, 1);
        const QStringList row = cells(system);
        QCOMPARE(row.size(), 12);
        QCOMPARE(row[5], qs("Đã được phê duyệt"));
        QCOMPARE(row[6], qs("12/QĐ-UBND, ngày 05/03/2025"));
        QCOMPARE(row[7], qs("05/QĐ-UBND"));
        QCOMPARE(row[8], QString()); // approved: nothing is expected
        QCOMPARE(row[9], qs("Đã triển khai một số hạng mục"));
        QCOMPARE(row[10], qs("30/06/2027"));
        QCOMPARE(row[11], qs("Định kỳ"));
        system.operatingSince = QDate(2026, 5, 2);
        QCOMPARE(cells(system)[11], qs("Trước khi đưa vào sử dụng"));
    }

    void impossibleNumbersAreSaid()
    {
        AnnualNd331Values values;
        values.systems = 3;
        values.classified = 3;
        values.proposed = 2;
        values.appraised = 4;
        QCOMPARE(annualNd331Warnings(values).size(), 1);
        QVERIFY(annualNd331Warnings(values).front().contains(qs("1.4")));
    }

    void unknownIsADottedBlank()
    {
        const ReportDocument document = buildAnnualNd331({}, samples::head(), {});
        QVERIFY(std::get<Paragraph>(document.find(qs("1.1"))->content).trailingDots);
        QVERIFY(std::get<Paragraph>(document.find(qs("2b.1"))->content).trailingDots);
    }

    void everyFieldIsKept()
    {
        for (const AnnualNd331Field& field : annualNd331Fields()) {
            AnnualNd331Values values;
            const FormValue value =
                field.type == FormFieldType::Count ? FormValue(qint64(7)) : FormValue(qs("x"));
            field.set(values, value);
            QVERIFY2(field.get(values) == value, qPrintable(field.id));
        }
        QCOMPARE(annualNd331Fields().size(), size_t(17));
    }
};

QTEST_GUILESS_MAIN(TestAnnualNd331)
#include "tst_annualnd331.moc"
