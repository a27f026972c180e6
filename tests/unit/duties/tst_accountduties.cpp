#include "dutysamples.h"

using namespace soattt;
using namespace soattt::samples;

/// Reviews, passwords and the accounts of people who left, by the numbers of each regulation.
class tst_accountduties : public QObject
{
    Q_OBJECT

private slots:
    void reviewAround_data();
    void reviewAround();
    void reviewSilent_data();
    void reviewSilent();
    void onlyAFullReviewCounts();
    void neverReviewedIsOwedNow();
    void withoutAccountsNoReview();
    void theReviewThatIsOpenSettlesIt();
    void whatAReviewDecidedIsDueOnceFinished();
    void passwordAround_data();
    void passwordAround();
    void passwordsAreGroupedBySystem();
    void alikeAccountsCountAsMany();
    void passwordCountsFromCreation();
    void revokedAccountsOweNothing();
    void firstPasswords();
    void makersPasswordsAreNoneOfAPersons();
    void aDayThatHasNotComeSettlesNothing();
    void leavers_data();
    void leavers();
};

namespace {

Account account(const char* code, const char* changed = "")
{
    Account account;
    account.code = u8(code);
    account.system = Ref<InformationSystem>(u8("HT-1"));
    account.username = u8(code).toLower();
    account.holder = Ref<Staff>(u8("CB-1"));
    account.firstPasswordChangedOn = day("2020-01-02");
    if (*changed)
        account.passwordChangedOn = day(changed);
    return account;
}

AccountReview review(const char* finished, ReviewScope scope = ReviewScope::Full)
{
    AccountReview review;
    review.code = u8("RS-1");
    review.scope = scope;
    review.openedOn = review.finishedOn = day(finished);
    return review;
}

DutyFacts reviewed(const char* regulations, const char* finished)
{
    DutyFacts facts = samples::facts(regulations);
    facts.hasAccounts = true;
    facts.accountReviews = {review(finished)};
    return facts;
}

DutyFacts with(const std::vector<Account>& accounts, const char* regulations)
{
    DutyFacts facts = samples::facts(regulations);
    InformationSystem system;
    system.code = u8("HT-1");
    system.name = u8("Một cửa");
    facts.systems = {system};
    facts.accounts.assign(accounts.begin(), accounts.end());
    facts.heldAccounts = facts.accounts;
    facts.hasAccounts = true;
    return facts;
}

void around(const char* regulation, const char* last, const char* due, const char* clause)
{
    for (const int before : {1, 0, -1})
        QTest::addRow("%s after %s, %d", regulation, last, before)
            << u8(regulation) << u8(last) << u8(due) << before << u8(clause);
}

void addAroundColumns()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("due");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("clause");
}

const char* stateBefore(int days)
{
    return days > 0 ? "soon" : days == 0 ? "today" : "overdue";
}

} // namespace

/// Worked out by hand: three months (TG2020 Đ6.1.e, HD2024 Đ13.1.e), six months (HP2016, KT2017).
void tst_accountduties::reviewAround_data()
{
    addAroundColumns();
    around("TG2020", "2026-04-05", "2026-07-05", "TG2020 Đ6.1.e");
    around("TG2020", "2025-11-30", "2026-02-28", "TG2020 Đ6.1.e");
    around("TG2020", "2027-11-30", "2028-02-29", "TG2020 Đ6.1.e");
    around("HD2024", "2026-04-05", "2026-07-05", "HD2024 Đ13.1.e");
    around("HP2016", "2026-01-05", "2026-07-05", "HP2016 Đ7.3");
    around("HP2016", "2025-08-31", "2026-02-28", "HP2016 Đ7.3");
    around("KT2017", "2026-01-05", "2026-07-05", "KT2017 Đ7.3");
}

void tst_accountduties::reviewAround()
{
    QFETCH(QString, regulation);
    QFETCH(QString, last);
    QFETCH(QString, due);
    QFETCH(int, before);
    QFETCH(QString, clause);
    const QDate today = QDate::fromString(due, Qt::ISODate).addDays(-before);
    const auto items =
        owed(reviewed(regulation.toLatin1().constData(), last.toLatin1().constData()),
             "account.review", at(today.toString(Qt::ISODate).toLatin1().constData()));
    QCOMPARE(dues(items), due);
    QCOMPARE(stateKeys(items), u8(stateBefore(before)));
    QCOMPARE(items.front().clauses.front(), clause);
}

void tst_accountduties::reviewSilent_data()
{
    QTest::addColumn<QString>("regulation");
    for (const char* regulation : {"CB2025", "HP2026", "BG2024"})
        QTest::newRow(regulation) << u8(regulation);
}

void tst_accountduties::reviewSilent()
{
    QFETCH(QString, regulation);
    const DutyFacts facts = reviewed(regulation.toLatin1().constData(), "2020-01-01");
    QVERIFY(owed(facts, "account.review", at("2026-07-05")).empty());
}

void tst_accountduties::onlyAFullReviewCounts()
{
    DutyFacts facts = reviewed("TG2020", "2026-01-05");
    facts.accountReviews.push_back(review("2026-04-01", ReviewScope::Leavers));
    AccountReview undone = review("2026-04-02");
    undone.withdrawn = true;
    facts.accountReviews.push_back(undone);
    QCOMPARE(dues(owed(facts, "account.review", at("2026-04-03"))), u8("2026-04-05"));
    facts.accountReviews.push_back(review("2026-04-03"));
    QCOMPARE(dues(owed(facts, "account.review", at("2026-04-03"))), u8("2026-07-03"));
}

void tst_accountduties::neverReviewedIsOwedNow()
{
    DutyFacts facts = reviewed("TG2020", "2026-01-05");
    facts.accountReviews.clear();
    const auto items = owed(facts, "account.review", at("2026-04-03"));
    QCOMPARE(dues(items), u8("2026-04-03"));
    QCOMPARE(stateKeys(items), u8("today"));
}

void tst_accountduties::withoutAccountsNoReview()
{
    DutyFacts facts = reviewed("TG2020", "2020-01-05");
    facts.hasAccounts = false;
    QVERIFY(owed(facts, "account.review", at("2026-04-03")).empty());
}

/// Three months (TG2020 Đ6.1.đ, HD2024 Đ13.1.đ, CB2025 Đ7.3), six (HP2026 Đ9.1.đ).
void tst_accountduties::theReviewThatIsOpenSettlesIt()
{
    DutyFacts facts = reviewed("TG2020", "2026-01-05");
    QCOMPARE(owed(facts, "account.review", at("2026-04-03")).front().record, QString());
    AccountReview open = review("2026-04-01");
    open.code = u8("RS-2");
    open.finishedOn.reset();
    AccountReview ofLeavers = open;
    ofLeavers.code = u8("RS-3");
    ofLeavers.scope = ReviewScope::Leavers;
    facts.accountReviews.insert(facts.accountReviews.end(), {open, ofLeavers});
    const auto items = owed(facts, "account.review", at("2026-04-03"));
    QCOMPARE(items.front().record, u8("RS-2"));
    QCOMPARE(dues(items), u8("2026-04-05")); // opening alone settles nothing
}

void tst_accountduties::whatAReviewDecidedIsDueOnceFinished()
{
    DutyFacts facts = reviewed("TG2020", "2026-04-01");
    const auto add = [&facts](ReviewDecision decision, const char* done) {
        AccountReviewLine line;
        line.code = u8("DRS-%1").arg(facts.reviewLines.size());
        line.review = Ref<AccountReview>(u8("RS-1"));
        line.decision = decision;
        if (*done)
            line.doneOn = day(done);
        facts.reviewLines.push_back(line);
    };
    add(ReviewDecision::Keep, "");
    add(ReviewDecision::Revoke, "2026-04-01");
    QVERIFY(owed(facts, "account.review_followup", at("2026-04-03")).empty());
    add(ReviewDecision::Reduce, "");
    add(ReviewDecision::Revoke, "2026-04-04"); // not yet
    const auto items = owed(facts, "account.review_followup", at("2026-04-03"));
    QCOMPARE(dues(items), u8("2026-04-01"));
    QCOMPARE(items.front().record, u8("RS-1"));
    QVERIFY(items.front().object.endsWith(u8("(2)")));
    QCOMPARE(items.front().clauses.front(), u8("TG2020 Đ6.1.e"));
    facts.accountReviews.front().finishedOn.reset();
    QVERIFY(owed(facts, "account.review_followup", at("2026-04-03")).empty());
}

void tst_accountduties::passwordAround_data()
{
    addAroundColumns();
    around("TG2020", "2026-04-05", "2026-07-05", "TG2020 Đ6.1.đ");
    around("HD2024", "2025-11-30", "2026-02-28", "HD2024 Đ13.1.đ");
    around("CB2025", "2027-11-30", "2028-02-29", "CB2025 Đ7.3");
    around("HP2026", "2026-01-05", "2026-07-05", "HP2026 Đ9.1.đ");
    around("HP2026", "2025-08-31", "2026-02-28", "HP2026 Đ9.1.đ");
}

void tst_accountduties::passwordAround()
{
    QFETCH(QString, regulation);
    QFETCH(QString, last);
    QFETCH(QString, due);
    QFETCH(int, before);
    QFETCH(QString, clause);
    const QDate today = QDate::fromString(due, Qt::ISODate).addDays(-before);
    const DutyFacts facts =
        with({account("TK-1", last.toLatin1().constData())}, regulation.toLatin1().constData());
    const auto items = owed(facts, "account.password_change",
                            at(today.toString(Qt::ISODate).toLatin1().constData()));
    QCOMPARE(dues(items), due);
    QCOMPARE(stateKeys(items), u8(stateBefore(before)));
    QCOMPARE(items.front().clauses.front(), clause);
}

void tst_accountduties::passwordsAreGroupedBySystem()
{
    Account elsewhere = account("TK-3", "2026-03-01");
    elsewhere.system = Ref<InformationSystem>(u8("HT-2"));
    const DutyFacts facts =
        with({account("TK-1", "2026-02-01"), account("TK-2", "2026-01-01"), elsewhere}, "TG2020");
    const auto items = owed(facts, "account.password_change", at("2026-07-05"));
    QCOMPARE(records(items), u8("HT-1 HT-2"));
    QCOMPARE(items.front().object, u8("Một cửa (2)"));
    QCOMPARE(items.front().due, day("2026-04-01"));
    QCOMPARE(items.front().kind, u8("systems"));
}

void tst_accountduties::alikeAccountsCountAsMany()
{
    DutyFacts facts = with({account("TK-1", "2026-02-01")}, "TG2020");
    facts.accounts.front().count = 40;
    facts.accounts.emplace_back(account("TK-2", "2026-01-01"), 2);
    const auto items = owed(facts, "account.password_change", at("2026-07-05"));
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(items.front().object, u8("Một cửa (42)"));
}

void tst_accountduties::passwordCountsFromCreation()
{
    Account fresh = account("TK-1");
    fresh.createdOn = day("2026-06-01");
    QCOMPARE(dues(owed(with({fresh}, "TG2020"), "account.password_change", at("2026-07-05"))),
             u8("2026-09-01"));
    QCOMPARE(stateKeys(owed(with({account("TK-1")}, "TG2020"), "account.password_change",
                            at("2026-07-05"))),
             u8("today"));
}

void tst_accountduties::revokedAccountsOweNothing()
{
    for (const AccountState state : {AccountState::Requested, AccountState::Approved,
                                     AccountState::Suspended, AccountState::Revoked}) {
        Account account = ::account("TK-1", "2020-01-01");
        account.state = state;
        account.firstPasswordChangedOn.reset();
        const DutyFacts facts = with({account}, "TG2020");
        QVERIFY(owed(facts, "account.password_change", at("2026-07-05")).empty());
        QVERIFY(owed(facts, "account.first_password", at("2026-07-05")).empty());
    }
}

void tst_accountduties::firstPasswords()
{
    Account fresh = account("TK-1", "2026-07-01");
    fresh.firstPasswordChangedOn.reset();
    fresh.createdOn = day("2026-07-01");
    const auto items = owed(with({fresh, account("TK-2", "2026-07-01")}, "TG2020"),
                            "account.first_password", at("2026-07-05"));
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(items.front().object, u8("Một cửa (1)"));
    QCOMPARE(dues(items), u8("2026-07-01"));
    QCOMPARE(items.front().clauses, QStringList{u8("TG2020 Đ6.1.a")});
    QVERIFY(owed(with({fresh}, "BG2024"), "account.first_password", at("2026-07-05")).empty());
}

void tst_accountduties::makersPasswordsAreNoneOfAPersons()
{
    Account fresh = account("TK-1");
    fresh.firstPasswordChangedOn.reset();
    fresh.createdOn = day("2026-07-01");
    QVERIFY(owed(with({fresh}, "HP2026"), "account.first_password", at("2026-07-05")).empty());
    const auto kept = owed(with({fresh}, "KT2017"), "account.first_password", at("2026-07-05"));
    QCOMPARE(kept.front().clauses, QStringList{u8("KT2017 Đ11.3")});
    fresh.passwordChangedOn = day("2026-07-02"); // any later change was one of the first too
    QVERIFY(owed(with({fresh}, "KT2017"), "account.first_password", at("2026-07-05")).empty());
}

void tst_accountduties::aDayThatHasNotComeSettlesNothing()
{
    QCOMPARE(dues(owed(reviewed("TG2020", "2062-07-02"), "account.review", at("2026-07-05"))),
             u8("2026-07-05"));
    Account later = account("TK-1", "2062-07-02");
    later.createdOn = day("2026-01-05");
    QCOMPARE(dues(owed(with({later}, "TG2020"), "account.password_change", at("2026-07-05"))),
             u8("2026-04-05"));
}

void tst_accountduties::leavers_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("objects");
    QTest::newRow("active") << int(AccountState::Active) << "Lê Văn Nghỉ (1)";
    QTest::newRow("suspended") << int(AccountState::Suspended) << "Lê Văn Nghỉ (1)";
    QTest::newRow("revoked") << int(AccountState::Revoked) << "";
}

void tst_accountduties::leavers()
{
    QFETCH(int, state);
    QFETCH(QString, objects);
    Account held = account("TK-1", "2026-07-01");
    held.state = AccountState(state);
    DutyFacts facts = with({held}, "HP2016");
    Staff staff;
    staff.code = u8("CB-1");
    staff.name = u8("Lê Văn Nghỉ");
    staff.status = StaffStatus::Retired;
    staff.statusOn = day("2026-06-30");
    facts.staff = {staff};
    const auto items = owed(facts, "staff.leaver_accounts", at("2026-07-05"));
    QCOMPARE(items.empty() ? QString() : items.front().object, objects);
    if (items.empty())
        return;
    QCOMPARE(dues(items), u8("2026-06-30"));
    QCOMPARE(items.front().clauses, QStringList{u8("HP2016 Đ7.3")});
    facts.staff.front().status = StaffStatus::Working;
    QVERIFY(owed(facts, "staff.leaver_accounts", at("2026-07-05")).empty());
}

QTEST_APPLESS_MAIN(tst_accountduties)
#include "tst_accountduties.moc"
