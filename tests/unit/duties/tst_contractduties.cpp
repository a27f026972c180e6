#include "dutysamples.h"

using namespace soattt;
using namespace soattt::samples;

/// Contracts for services from outside, notices of vulnerabilities, assessments.
class tst_contractduties : public QObject
{
    Q_OBJECT

private slots:
    void starts_data();
    void starts();
    void breaches_data();
    void breaches();
    void ends_data();
    void ends();
    void notOwedWhereTheTextIsSilent();
    void vulnerabilities_data();
    void vulnerabilities();
    void risks();
    void importantSystems_data();
    void importantSystems();
};

namespace {

Contract whole()
{
    Contract contract;
    contract.code = u8("HDDV-1");
    contract.subject = u8("Vận hành trang thông tin");
    contract.startsOn = day("2024-02-29");
    contract.risksAssessedOn = day("2024-01-10");
    contract.dutiesStated = contract.breachStated = contract.confidential = true;
    contract.noDataAdministration = contract.accessLimited = true;
    return contract;
}

std::vector<DueItem> owedBy(const Contract& contract, const char* duty, const char* now,
                            const char* regulations = "HP2026")
{
    DutyFacts facts = samples::facts(regulations);
    facts.contracts = {contract};
    return owed(facts, duty, at(now));
}

void days()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("states");
    QTest::newRow("eight days before") << "2024-02-21"
                                       << "later";
    QTest::newRow("the day before") << "2024-02-28"
                                    << "soon";
    QTest::newRow("the day, a leap day") << "2024-02-29"
                                         << "today";
    QTest::newRow("the day after") << "2024-03-01"
                                   << "overdue";
}

} // namespace

void tst_contractduties::starts_data()
{
    days();
}

void tst_contractduties::starts()
{
    QFETCH(QString, today);
    const QByteArray now = today.toLatin1();
    Contract contract = whole();
    QVERIFY(owedBy(contract, "contract.start", now).empty());
    contract.accessLimited = false;
    const auto items = owedBy(contract, "contract.start", now);
    QTEST(stateKeys(items), "states");
    QCOMPARE(items.front().record, u8("HDDV-1"));
    QCOMPARE(items.front().clauses, QStringList{u8("HP2026 Đ6.2.c")});
    contract.startsOn.reset();
    QCOMPARE(dues(owedBy(contract, "contract.start", now)), today);
    contract.closedOn = day("2024-01-05");
    QVERIFY(owedBy(contract, "contract.start", now).empty());
}

void tst_contractduties::breaches_data()
{
    days();
}

void tst_contractduties::breaches()
{
    QFETCH(QString, today);
    const QByteArray now = today.toLatin1();
    Contract contract = whole();
    QVERIFY(owedBy(contract, "contract.breach", now).empty());
    contract.breachedOn = day("2024-02-29");
    contract.suspendedOn = day("2024-02-29");
    QTEST(stateKeys(owedBy(contract, "contract.breach", now)), "states");
    contract.breachReportedOn = day("2024-03-01");
    QVERIFY(owedBy(contract, "contract.breach", now).empty());
}

void tst_contractduties::ends_data()
{
    days();
}

void tst_contractduties::ends()
{
    QFETCH(QString, today);
    const QByteArray now = today.toLatin1();
    Contract contract = whole();
    QVERIFY(owedBy(contract, "contract.end", now).empty());
    contract.endsOn = day("2024-02-29");
    contract.handedBackOn = day("2024-02-20");
    QTEST(stateKeys(owedBy(contract, "contract.end", now)), "states");
    contract.accountsRevokedOn = day("2024-02-20");
    QVERIFY(owedBy(contract, "contract.end", now).empty());
}

void tst_contractduties::notOwedWhereTheTextIsSilent()
{
    Contract contract = whole();
    contract.confidential = false;
    contract.breachedOn = contract.endsOn = day("2024-02-29");
    for (const char* duty : {"contract.start", "contract.breach", "contract.end"}) {
        QVERIFY(owedBy(contract, duty, "2024-03-01", "TG2020").empty());
        QCOMPARE(owedBy(contract, duty, "2024-03-01", "HD2024").size(), size_t(1));
    }
}

void tst_contractduties::vulnerabilities_data()
{
    days();
}

void tst_contractduties::vulnerabilities()
{
    QFETCH(QString, today);
    const QDateTime now = at(today.toLatin1());
    Vulnerability notice;
    notice.code = u8("LHBM-1");
    notice.title = u8("Chưa cập nhật bản vá");
    notice.noticedOn = day("2024-01-31");
    notice.remedyDueOn = day("2024-02-29");
    DutyFacts facts = samples::facts("BG2024");
    facts.vulnerabilities = {notice};
    const auto items = owed(facts, "vulnerability.remedy", now);
    QTEST(stateKeys(items), "states");
    QCOMPARE(items.front().clauses, QStringList{u8("BG2024 Đ7.2.c")});
    facts.vulnerabilities[0].remedyDueOn.reset();
    QCOMPARE(dues(owed(facts, "vulnerability.remedy", now)), u8("2024-01-31"));
    facts.vulnerabilities[0].remediedOn = day("2024-02-01");
    QVERIFY(owed(facts, "vulnerability.remedy", now).empty());
}

void tst_contractduties::risks()
{
    Assessment assessment;
    assessment.subject = u8("Một cửa");
    assessment.assessedOn = day("2026-05-04");
    assessment.measuresDueOn = day("2026-05-31");
    DutyFacts facts = samples::facts("TG2020");
    facts.assessments = {assessment};
    QCOMPARE(stateKeys(owed(facts, "assessment.report", at("2026-05-05"))), u8("overdue"));
    QCOMPARE(stateKeys(owed(facts, "assessment.measures", at("2026-05-31"))), u8("today"));
    facts.assessments[0].reportedOn = facts.assessments[0].measuresDoneOn = day("2026-05-05");
    QVERIFY(owed(facts, "assessment.report", at("2026-06-01")).empty());
    QVERIFY(owed(facts, "assessment.measures", at("2026-06-01")).empty());
}

void tst_contractduties::importantSystems_data()
{
    QTest::addColumn<QString>("regulations");
    QTest::addColumn<QString>("assessed");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("due");
    QTest::newRow("never") << "BG2024"
                           << ""
                           << "2026-12-30"
                           << "2026-12-31";
    QTest::newRow("last year") << "BG2024"
                               << "2025-12-31"
                               << "2026-01-01"
                               << "2026-12-31";
    QTest::newRow("this year") << "BG2024"
                               << "2026-01-01"
                               << "2026-12-31"
                               << "";
    QTest::newRow("not asked for") << "HP2026"
                                   << ""
                                   << "2026-12-31"
                                   << "";
}

void tst_contractduties::importantSystems()
{
    QFETCH(QString, regulations);
    QFETCH(QString, assessed);
    QFETCH(QString, today);
    DutyFacts facts = samples::facts(regulations.toLatin1());
    QVERIFY(owed(facts, "system.important_list", at(today.toLatin1())).empty()); // no system
    facts.systems.resize(1);
    if (!assessed.isEmpty()) {
        facts.assessments.resize(1);
        facts.assessments[0].type = AssessmentType::ImportantSystems;
        facts.assessments[0].assessedOn = day(assessed.toLatin1());
    }
    QTEST(dues(owed(facts, "system.important_list", at(today.toLatin1()))), "due");
}

QTEST_GUILESS_MAIN(tst_contractduties)
#include "tst_contractduties.moc"
