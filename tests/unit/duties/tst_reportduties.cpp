#include "dutysamples.h"

using namespace soattt;
using namespace soattt::samples;

class tst_reportduties : public QObject
{
    Q_OBJECT

private slots:
    void around_data();
    void around();
    void clausesAndRecipients_data();
    void clausesAndRecipients();
    void noIntervalNoReport_data();
    void noIntervalNoReport();
    void ownInterval_data();
    void ownInterval();
    void ownDay_data();
    void ownDay();
    void settled_data();
    void settled();
    void neverMerge_data();
    void neverMerge();
    void unsentDocumentIsNamed();
    void formAndPeriodAreNamed();
    void nothingBeforeTheBook_data();
    void nothingBeforeTheBook();
    void nothingBeforeTheRegulation();
    void referenceBeside_data();
    void referenceBeside();
    void formOfTheReferenceIsItsOwn();
};

namespace {

Document document(const char* form, const char* period)
{
    Document document;
    document.code = u8("VB-1");
    document.type = u8("BC");
    document.form = u8(form);
    document.period = u8(period);
    document.state = DocumentState::Sent;
    document.sentOn = day("2026-06-20");
    return document;
}

std::vector<DueItem> reports(const DutyFacts& facts, const char* now)
{
    return owed(facts, "report.periodic", at(now));
}

/// A book that began with the year of the test, so that only this year's reports are seen.
DutyFacts thisYear(const char* regulations, const QList<OwnRule>& rules = {})
{
    DutyFacts facts = samples::facts(regulations, rules);
    facts.bookStartedOn = day("2026-01-01");
    return facts;
}

} // namespace

void tst_reportduties::around_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("states");
    const auto row = [](const char* regulation, const char* today, const char* due,
                        const char* states) {
        QTest::addRow("%s %s", regulation, today)
            << u8(regulation) << u8(today) << u8(due) << u8(states);
    };
    row("HP2016", "2026-01-01", "2026-11-14", "later");
    row("HP2016", "2026-11-06", "2026-11-14", "later");
    row("HP2016", "2026-11-07", "2026-11-14", "soon");
    row("HP2016", "2026-11-13", "2026-11-14", "soon");
    row("HP2016", "2026-11-14", "2026-11-14", "today");
    row("HP2016", "2026-11-15", "2026-11-14", "overdue");
    row("HP2016", "2026-12-31", "2026-11-14", "overdue");
    row("HP2016", "2027-01-01", "2026-11-14 2027-11-14", "overdue later");
    row("HP2016", "2028-01-01", "2027-11-14 2028-11-14", "overdue later");
    row("HP2026", "2026-12-23", "2026-12-24", "soon");
    row("HP2026", "2026-12-24", "2026-12-24", "today");
    row("HP2026", "2026-12-25", "2026-12-24", "overdue");
    row("TG2020", "2026-06-29", "2026-06-30", "soon");
    row("TG2020", "2026-06-30", "2026-06-30", "today");
    row("TG2020", "2026-07-01", "2026-06-30 2026-12-31", "overdue later");
    row("TG2020", "2026-12-31", "2026-06-30 2026-12-31", "overdue today");
    row("TG2020", "2027-01-01", "2026-12-31 2027-06-30", "overdue later");
}

void tst_reportduties::around()
{
    QFETCH(QString, regulation);
    QFETCH(QString, today);
    QFETCH(QString, due);
    QFETCH(QString, states);
    const auto items = reports(thisYear(qPrintable(regulation)), qPrintable(today));
    QCOMPARE(dues(items), due);
    QCOMPARE(stateKeys(items), states);
    for (const DueItem& item : items) {
        QCOMPARE(item.kind, u8("documents"));
        QCOMPARE(item.record, QString());
        QVERIFY(!item.dueAt && !item.hours);
    }
}

void tst_reportduties::clausesAndRecipients_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("object");
    const auto row = [](const char* regulation, const char* clause, const char* object) {
        QTest::newRow(regulation) << u8(regulation) << u8(clause) << u8(object);
    };
    row("HP2016", "HP2016 Đ22.2", "năm 2026, ");
    row("HP2026", "HP2026 Đ25.1", "năm 2026, ");
    row("TG2020", "TG2020 Đ17.7", "6 tháng đầu năm 2026, ");
}

void tst_reportduties::clausesAndRecipients()
{
    QFETCH(QString, regulation);
    QFETCH(QString, clause);
    QFETCH(QString, object);
    const DutyFacts facts = thisYear(qPrintable(regulation));
    const auto items = reports(facts, "2026-02-02");
    QCOMPARE(clauses(items), clause);
    const Regulation& text = facts.regulations.constFirst();
    QCOMPARE(items.front().object,
             object + text.recipientNames(text.reports.constFirst().recipients).join(u8(", ")));
}

void tst_reportduties::noIntervalNoReport_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<bool>("isWaiting"); ///< for the office to set report.interval
    QTest::newRow("CB2025") << u8("CB2025") << true;
    QTest::newRow("KT2017") << u8("KT2017") << true;
    QTest::newRow("HD2024") << u8("HD2024") << false;
    QTest::newRow("BG2024") << u8("BG2024") << false;
    QTest::newRow("TG2020, but it has one") << u8("TG2020") << false;
}

void tst_reportduties::noIntervalNoReport()
{
    QFETCH(QString, regulation);
    QFETCH(bool, isWaiting);
    const DutyFacts facts = thisYear(qPrintable(regulation));
    QCOMPARE(reports(facts, "2026-07-10").empty(), regulation != u8("TG2020"));
    const auto unset = owed(facts, "office.threshold", at("2026-07-10"));
    QCOMPARE(std::ranges::count(unset, u8("report.interval"), &DueItem::object), isWaiting ? 1 : 0);
}

void tst_reportduties::ownInterval_data()
{
    QTest::addColumn<QString>("regulations");
    QTest::addColumn<QString>("interval");
    QTest::addColumn<QString>("only");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("clause");
    const auto row = [](const char* name, const char* regulations, const char* interval,
                        const char* only, const char* due, const char* clause) {
        QTest::newRow(name) << u8(regulations) << u8(interval) << u8(only) << u8(due) << u8(clause);
    };
    const char* kt = "KT2017 Đ5.4, KT2017 PL I, OWN 12/QĐ-UBND";
    row("yearly", "KT2017", "P1Y", "", "2026-12-31", kt);
    row("half-yearly", "KT2017", "P6M", "", "2026-06-30", kt);
    row("half-yearly by its name", "KT2017", "P6M", "KT2017", "2026-06-30", kt);
    row("quarterly", "KT2017", "P3M", "", "2026-06-30", kt);
    row("monthly", "KT2017", "P1M", "", "2026-05-31", kt);
    row("twelve months are a year", "KT2017", "P12M", "", "2026-12-31", kt);
    row("two months: monthly", "KT2017", "P2M", "", "2026-05-31", kt);
    row("a week: monthly", "KT2017", "P7D", "", "2026-05-31", kt);
    row("two years: yearly", "KT2017", "P2Y", "", "2026-12-31", kt);
    row("stricter than the text", "TG2020", "P3M", "", "2026-06-30",
        "TG2020 Đ17.7, OWN 12/QĐ-UBND");
    row("laxer than the text isn't heard", "TG2020", "P1Y", "", "2026-06-30", "TG2020 Đ17.7");
    row("half-years with one date a year", "HP2016", "P6M", "", "2026-06-30",
        "HP2016 Đ22.2, OWN 12/QĐ-UBND");
    row("of another regulation", "TG2020 KT2017", "P3M", "TG2020", "2026-06-30",
        "TG2020 Đ17.7, OWN 12/QĐ-UBND");
}

void tst_reportduties::ownInterval()
{
    QFETCH(QString, regulations);
    QFETCH(QString, interval);
    QFETCH(QString, only);
    QFETCH(QString, due);
    QFETCH(QString, clause);
    DutyFacts facts = thisYear(qPrintable(regulations),
                               {own("report.interval", qPrintable(interval), qPrintable(only))});
    facts.bookStartedOn = day("2026-05-01");
    auto items = reports(facts, "2026-05-15");
    QCOMPARE(dues(items), due);
    QCOMPARE(clauses(items), clause);
}

void tst_reportduties::ownDay_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("interval");
    QTest::addColumn<QString>("dueBefore");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("due");
    const auto row = [](const char* name, const char* regulation, const char* interval,
                        const char* dueBefore, const char* today, const char* due) {
        QTest::newRow(name) << u8(regulation) << u8(interval) << u8(dueBefore) << u8(today)
                            << u8(due);
    };
    row("earlier than the text", "HP2016", "", "10-31", "2026-05-15", "2026-10-30");
    row("later than the text isn't heard", "HP2016", "", "12-01", "2026-05-15", "2026-11-14");
    row("first of March", "HP2016", "", "03-01", "2026-02-15", "2026-02-28");
    row("first of March, leap", "HP2016", "", "03-01", "2028-02-15", "2028-02-29");
    row("first of January is of the year before", "KT2017", "P1Y", "01-01", "2026-05-15",
        "2026-12-31");
    row("half-year that holds it", "KT2017", "P6M", "06-20", "2026-05-15", "2026-06-19");
    row("half-year that doesn't", "KT2017", "P6M", "06-20", "2026-08-15", "2026-12-31");
    row("silent text gets a day", "TG2020", "", "06-15", "2026-05-15", "2026-06-14");
}

void tst_reportduties::ownDay()
{
    QFETCH(QString, regulation);
    QFETCH(QString, interval);
    QFETCH(QString, dueBefore);
    QFETCH(QString, today);
    QFETCH(QString, due);
    QList<OwnRule> rules{own("report.due_before", qPrintable(dueBefore))};
    if (!interval.isEmpty())
        rules << own("report.interval", qPrintable(interval));
    DutyFacts facts = samples::facts(qPrintable(regulation), rules);
    facts.bookStartedOn = day(qPrintable(today));
    const auto items = reports(facts, qPrintable(today));
    QCOMPARE(dues(items), due);
    const bool isHeard = QTest::currentDataTag() != QByteArray("later than the text isn't heard");
    QCOMPARE(items.front().clauses.contains(u8("OWN 12/QĐ-UBND")), isHeard);
    QCOMPARE(items.front().clauses.count(u8("OWN 12/QĐ-UBND")), isHeard ? 1 : 0);
}

void tst_reportduties::settled_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<Document>("document");
    QTest::addColumn<bool>("isOwed");
    const auto row = [](const char* name, const char* regulation, bool isOwed, Document document,
                        const auto& change) {
        change(document);
        QTest::newRow(name) << u8(regulation) << document << isOwed;
    };
    const auto asIs = [](Document&) {};
    row("its form", "HP2026", false, document("annual-hp2026", "2026"), asIs);
    row("another form", "HP2026", true, document("appendix-1", "2026"), asIs);
    row("another period", "HP2026", true, document("annual-hp2026", "2025"), asIs);
    row("half-year for a year", "HP2016", true, document("appendix-1", "2026H1"), asIs);
    row("any report", "HP2016", false, document("appendix-1", "2026"), asIs);
    row("typed in by hand", "HP2016", false, document("", "2026"), asIs);
    row("minutes", "HP2016", true, document("handover", "2026"),
        [](Document& d) { d.type = u8("BB"); });
    row("report about one record", "HP2016", true, document("incident-hp2026", "2026"),
        [](Document& d) { d.recordCode = u8("SC-1"); });
    row("issued, not sent", "HP2026", true, document("annual-hp2026", "2026"), [](Document& d) {
        d.state = DocumentState::Issued;
        d.sentOn.reset();
    });
    row("signed, not sent", "HP2026", true, document("annual-hp2026", "2026"), [](Document& d) {
        d.state = DocumentState::Signed;
        d.sentOn.reset();
    });
    row("sent by its date", "HP2026", false, document("annual-hp2026", "2026"),
        [](Document& d) { d.state = DocumentState::Signed; });
    row("sent by its state", "HP2026", false, document("annual-hp2026", "2026"),
        [](Document& d) { d.sentOn.reset(); });
    row("sent late", "HP2026", false, document("annual-hp2026", "2026"),
        [](Document& d) { d.sentOn = day("2026-12-30"); });
    row("closed", "HP2026", true, document("annual-hp2026", "2026"),
        [](Document& d) { d.closedOn = day("2026-12-01"); });
    row("withdrawn", "HP2026", true, document("annual-hp2026", "2026"),
        [](Document& d) { d.withdrawn = true; });
}

void tst_reportduties::settled()
{
    QFETCH(QString, regulation);
    QFETCH(Document, document);
    QFETCH(bool, isOwed);
    DutyFacts facts = thisYear(qPrintable(regulation));
    facts.documents = {document};
    QCOMPARE(reports(facts, "2026-12-31").size(), isOwed ? 1u : 0u);
}

void tst_reportduties::neverMerge_data()
{
    QTest::addColumn<QString>("regulations");
    QTest::addColumn<QString>("documents"); ///< forms sent for the whole year
    QTest::addColumn<QString>("owed");
    const auto row = [](const char* name, const char* regulations, const char* documents,
                        const char* owed) {
        QTest::newRow(name) << u8(regulations) << u8(documents) << u8(owed);
    };
    row("both owed", "HP2016 HP2026", "", "HP2016 Đ22.2 | HP2026 Đ25.1");
    row("one's form is not the other's report", "HP2016 HP2026", "annual-hp2026", "HP2016 Đ22.2");
    row("not even twice", "HP2016 HP2026", "annual-hp2026 annual-hp2026", "HP2016 Đ22.2");
    row("another form is not the one's report", "HP2016 HP2026", "appendix-1", "HP2026 Đ25.1");
    row("both sent", "HP2016 HP2026", "annual-hp2026 appendix-1", "");
    row("order of the regulations", "HP2026 HP2016", "annual-hp2026", "HP2016 Đ22.2");
    row("alone, any form will do", "HP2016", "annual-hp2026", "");
}

void tst_reportduties::neverMerge()
{
    QFETCH(QString, regulations);
    QFETCH(QString, documents);
    QFETCH(QString, owed);
    DutyFacts facts = thisYear(qPrintable(regulations));
    for (const QString& form : documents.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        facts.documents.push_back(document(qPrintable(form), "2026"));
        facts.documents.back().code = u8("VB-") + QString::number(facts.documents.size());
    }
    QCOMPARE(clauses(reports(facts, "2026-12-31")), owed);

    // One document can't settle the reports of two regulations that name no form.
    DutyFacts two = thisYear("TG2020 CB2025", {own("report.interval", "P6M", "CB2025")});
    two.documents = {document("register-list", "2026H1")};
    QCOMPARE(reports(two, "2026-06-30").size(), 1u);
}

void tst_reportduties::unsentDocumentIsNamed()
{
    DutyFacts facts = thisYear("HP2026");
    Document unsent = document("annual-hp2026", "2026");
    unsent.state = DocumentState::Signed;
    unsent.sentOn.reset();
    facts.documents = {unsent};
    QCOMPARE(records(reports(facts, "2026-12-24")), u8("VB-1"));
    Document sent = document("annual-hp2026", "2026");
    sent.code = u8("VB-2");
    facts.documents.push_back(sent);
    QVERIFY(reports(facts, "2026-12-24").empty());
}

void tst_reportduties::formAndPeriodAreNamed()
{
    const auto annual = reports(thisYear("HP2026"), "2026-12-01");
    QCOMPARE(annual.size(), size_t(1));
    QCOMPARE(annual.front().form, u8("annual-hp2026"));
    QCOMPARE(annual.front().period, u8("2026"));
    const auto half = reports(thisYear("TG2020"), "2026-06-01");
    QCOMPARE(half.front().form, QString()); // the text names none
    QCOMPARE(half.front().period, u8("2026H1"));
}

void tst_reportduties::nothingBeforeTheBook_data()
{
    QTest::addColumn<QString>("started");
    QTest::addColumn<QString>("due");
    const auto row = [](const char* name, const char* started, const char* due) {
        QTest::newRow(name) << u8(started) << u8(due);
    };
    row("before last year's day", "2025-11-13", "2025-11-14 2026-11-14");
    row("on last year's day", "2025-11-14", "2025-11-14 2026-11-14");
    row("after last year's day, in that year", "2025-11-15", "2026-11-14");
    row("this year", "2026-03-01", "2026-11-14");
    row("on this year's day", "2026-11-14", "2026-11-14");
    row("after this year's day", "2026-11-15", "");
}

void tst_reportduties::nothingBeforeTheBook()
{
    QFETCH(QString, started);
    QFETCH(QString, due);
    DutyFacts facts = samples::facts("HP2016");
    facts.bookStartedOn = day(qPrintable(started));
    QCOMPARE(dues(reports(facts, "2026-12-20")), due);
}

void tst_reportduties::nothingBeforeTheRegulation()
{
    // HP2026 is in force from 01/07/2026: no report for 2025, though the book is older.
    QCOMPARE(dues(reports(samples::facts("HP2016 HP2026"), "2026-07-01")),
             u8("2025-11-14 2026-11-14 2026-12-24"));
}

/// NĐ 331/2026 Đ35.4: who runs another's system reports before 20/12 to its owner, an owner before
/// 25/12 to the ministry.
void tst_reportduties::referenceBeside_data()
{
    QTest::addColumn<QString>("owners"); ///< of the systems, by commas
    QTest::addColumn<QString>("due");
    QTest::newRow("no system known") << QString() << u8("2026-12-19");
    QTest::newRow("another's") << u8("Sở Khoa học và Công nghệ") << u8("2026-12-19");
    QTest::newRow("its own") << u8("UBND Phường") << u8("2026-12-24");
    QTest::newRow("both") << u8("UBND phường,UBND tỉnh") << u8("2026-12-19 2026-12-24");
    QTest::newRow("owner not written down") << u8(",") << u8("2026-12-19");
}

void tst_reportduties::referenceBeside()
{
    QFETCH(QString, owners);
    DutyFacts facts = thisYear("HP2026 LAW2026");
    for (const QString& owner : owners.isEmpty() ? QStringList() : owners.split(u8(","))) {
        facts.systems.emplace_back();
        facts.systems.back().owner = owner;
    }
    auto items = reports(facts, "2026-12-18");
    std::erase_if(
        items, [](const DueItem& item) { return item.clauses == QStringList{u8("HP2026 Đ25.1")}; });
    QTEST(dues(items), "due");
    for (const DueItem& item : items) {
        QCOMPARE(item.form, u8("annual-nd331"));
        QVERIFY(item.clauses.front().endsWith(u8("(chưa đối chiếu văn bản gốc)")));
    }
}

/// Mẫu 08 settles the law's report and not one of a regulation that names no form.
void tst_reportduties::formOfTheReferenceIsItsOwn()
{
    DutyFacts facts = thisYear("HP2016 LAW2026");
    facts.documents = {document("annual-nd331", "2026")};
    QCOMPARE(clauses(reports(facts, "2026-12-18")), u8("HP2016 Đ22.2"));
    facts.documents = {document("appendix-1", "2026")};
    QCOMPARE(dues(reports(facts, "2026-12-18")), u8("2026-12-19"));
}

QTEST_APPLESS_MAIN(tst_reportduties)
#include "tst_reportduties.moc"
