#include "models/services/dueservice.h"
#include "models/services/formservice.h"
#include "models/services/recordservice.h"
#include "models/services/reviewservice.h"
#include "tests/support/testbook.h"

#include <QElapsedTimer>
#include <QTest>

using namespace soattt;

/// A review of accounts from opening to what is still to be done after it.
class TestReviewService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void scopes_data();
    void scopes();
    void onlyChangedSinceTheLast();
    void openingIsOneTransaction();
    void refusedPlans();
    void aReasonIsAsked();
    void selfReviewIsWrittenDown();
    void undecidedLinesRefuseClosing();
    void noFormGetsAroundThem();
    void closing();
    void closingOnAnEarlierDay();
    void whatIsRevokedSinceStaysAsItIs();
    void closingRefusesADayBeforeAnAccount();
    void decisionsStandOnceFinished();
    void closingIsUndoneWhole();
    void whatIsLeftStaysDue();
    void theOpenReviewSettlesTheDuty();
    void aLineTakenOutIsNotCounted();
    void minutesOfWhatIsStillOpen();
    void earlierDecisions();
    void tenThousandAccounts();

private:
    ReviewPlan plan(ReviewScope scope = ReviewScope::Full) const;
    QString addAccount(const char* username, const char* holder, const char* system = "HT-0001");
    QStringList lines(const QString& review) const;
    /// By the order of the lines: k, r (reduce), v (revoke), anything else is left.
    void decideAll(const QString& review, const char* decisions) const;
    Account account(const QString& code) const
    {
        return m_book->book->repository().find(accountKind(), code)->to<Account>();
    }
    qint64 transactions() const
    {
        LogQuery query;
        query.limit = 1;
        return m_book->book->log().read(query).front().transaction;
    }
    std::vector<DueItem> due(const char* duty) const
    {
        std::vector<DueItem> items = DueService(*m_book->session).due(400);
        std::erase_if(items,
                      [duty](const DueItem& item) { return item.duty != QLatin1String(duty); });
        return items;
    }

    std::unique_ptr<TestBook> m_book;
    std::unique_ptr<RecordService> m_records;
    std::unique_ptr<ReviewService> m_service;
};

/// Three accounts of Lan (officer, reviews), one of Hùng of the other department, one of An who
/// left, and one revoked.
void TestReviewService::init()
{
    m_book = std::make_unique<TestBook>();
    m_records = std::make_unique<RecordService>(*m_book->session);
    m_service = std::make_unique<ReviewService>(*m_book->session);
    for (const char* name : {"Văn phòng", "Một cửa"}) {
        Department department;
        department.name = QString::fromUtf8(name);
        m_records->save(Record::from(departmentKind(), department));
        InformationSystem system;
        system.name = QString::fromUtf8(name);
        m_records->save(Record::from(systemKind(), system));
    }
    int number = 0;
    for (const char* name : {"Nguyễn Thị Lan", "Trần Văn Hùng", "Lê Thị An"}) {
        Staff staff;
        staff.name = QString::fromUtf8(name);
        staff.department =
            Ref<Department>(number++ == 1 ? QStringLiteral("PB-0002") : QStringLiteral("PB-0001"));
        m_records->save(Record::from(staffKind(), staff));
    }
    addAccount("lan1", "CB-0001");
    addAccount("lan2", "CB-0001", "HT-0002");
    addAccount("hung", "CB-0002");
    addAccount("an", "CB-0003");
    const QString gone = addAccount("cu", "CB-0001");
    Record revoked = *m_book->book->repository().find(accountKind(), gone);
    revoked.set(QStringLiteral("state"), Value(QStringLiteral("revoked")));
    revoked.set(QStringLiteral("revoked_on"), Value(QDate(2026, 6, 1)));
    m_records->save(revoked);
    Record left = *m_book->book->repository().find(staffKind(), QStringLiteral("CB-0003"));
    left.set(QStringLiteral("status"), Value(QStringLiteral("retired")));
    left.set(QStringLiteral("status_on"), Value(QDate(2026, 7, 1)));
    m_records->save(left);
}

QString TestReviewService::addAccount(const char* username, const char* holder, const char* system)
{
    Account account;
    account.system = Ref<InformationSystem>(QString::fromLatin1(system));
    account.username = QString::fromLatin1(username);
    account.holder = Ref<Staff>(QString::fromLatin1(holder));
    account.createdOn = QDate(2026, 3, 2);
    account.firstPasswordChangedOn = account.passwordChangedOn = QDate(2026, 7, 1);
    account.rights = QStringLiteral("Người dùng");
    return m_records->save(Record::from(accountKind(), account)).code();
}

ReviewPlan TestReviewService::plan(ReviewScope scope) const
{
    ReviewPlan plan;
    plan.title = QStringLiteral("Quý 3");
    plan.scope = scope;
    plan.openedOn = QDate(2026, 7, 5);
    plan.reviewer = QStringLiteral("CB-0001");
    return plan;
}

QStringList TestReviewService::lines(const QString& review) const
{
    QStringList codes;
    for (const ReviewRow& row : m_service->rows(review))
        codes.append(row.line.code);
    return codes;
}

void TestReviewService::decideAll(const QString& review, const char* decisions) const
{
    const QStringList codes = lines(review);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QStringList one{codes[i]};
        if (decisions[i] == 'k')
            m_service->decide(one, ReviewDecision::Keep, {});
        if (decisions[i] == 'r')
            m_service->decide(one, ReviewDecision::Reduce, QStringLiteral("đổi việc"));
        if (decisions[i] == 'v')
            m_service->decide(one, ReviewDecision::Revoke, QStringLiteral("đã nghỉ"));
    }
}

void TestReviewService::scopes_data()
{
    QTest::addColumn<int>("scope");
    QTest::addColumn<QStringList>("systems");
    QTest::addColumn<QStringList>("departments");
    QTest::addColumn<QString>("reached");
    const QStringList none;
    QTest::newRow("full") << int(ReviewScope::Full) << none << none << "an hung lan1 lan2";
    QTest::newRow("leavers") << int(ReviewScope::Leavers) << none << none << "an";
    QTest::newRow("one system") << int(ReviewScope::Full) << QStringList{QStringLiteral("HT-0002")}
                                << none << "lan2";
    QTest::newRow("one department")
        << int(ReviewScope::Full) << none << QStringList{QStringLiteral("PB-0002")} << "hung";
    QTest::newRow("changed, never reviewed")
        << int(ReviewScope::Changed) << none << none << "an hung lan1 lan2";
}

void TestReviewService::scopes()
{
    QFETCH(int, scope);
    QFETCH(QStringList, systems);
    QFETCH(QStringList, departments);
    ReviewPlan plan = this->plan(ReviewScope(scope));
    plan.systems = systems;
    plan.departments = departments;
    QStringList names;
    for (const Account& account : m_service->candidates(plan))
        names.append(account.username);
    QTEST(names.join(QLatin1Char(' ')), "reached");
}

void TestReviewService::onlyChangedSinceTheLast()
{
    m_book->clock.set(m_book->clock.now().addDays(1));
    const QString first = m_service->open(plan());
    decideAll(first, "kkkk");
    m_service->close({first, QDate(2026, 7, 6), {}, {}});
    m_book->clock.set(m_book->clock.now().addDays(10));
    QVERIFY(m_service->candidates(plan(ReviewScope::Changed)).empty());
    Record changed = *m_book->book->repository().find(accountKind(), QStringLiteral("TK-0003"));
    changed.set(QStringLiteral("rights"), Value(QStringLiteral("Quản trị")));
    m_records->save(changed);
    const auto candidates = m_service->candidates(plan(ReviewScope::Changed));
    QCOMPARE(candidates.size(), size_t(1));
    QCOMPARE(candidates.front().username, QStringLiteral("hung"));
}

void TestReviewService::openingIsOneTransaction()
{
    const qint64 before = transactions();
    const QString code = m_service->open(plan());
    QCOMPARE(transactions(), before + 1);
    QCOMPARE(m_service->unfinished(), code);
    QCOMPARE(m_service->review(code).reviewed, 4);
    const auto rows = m_service->rows(code);
    QCOMPARE(countsOf(rows).undecided, 4);
    QCOMPARE(rows.front().account.username, QStringLiteral("an"));
    QVERIFY(rows.front().hasLeft);
    QCOMPARE(rows.front().line.rights, QStringLiteral("Người dùng"));
    QVERIFY(rows.back().isOwn);
    m_records->undo(m_records->lastUndoable());
    QVERIFY(m_service->unfinished().isEmpty());
}

void TestReviewService::refusedPlans()
{
    ReviewPlan nobody = plan();
    nobody.reviewer.clear();
    QVERIFY_THROWS_EXCEPTION(RecordRefused, m_service->open(nobody));
    ReviewPlan untitled = plan();
    untitled.title.clear();
    QVERIFY_THROWS_EXCEPTION(RecordRefused, m_service->open(untitled));
    ReviewPlan empty = plan();
    empty.types = {AccountType::Supplier};
    QVERIFY_THROWS_EXCEPTION(UserError, m_service->open(empty));
    QVERIFY(m_service->unfinished().isEmpty());
}

void TestReviewService::aReasonIsAsked()
{
    const QStringList codes = lines(m_service->open(plan()));
    QVERIFY_THROWS_EXCEPTION(RecordRefused,
                             m_service->decide(codes, ReviewDecision::Revoke, QString()));
    QVERIFY_THROWS_EXCEPTION(RecordRefused,
                             m_service->decide(codes, ReviewDecision::Reduce, QString()));
    const qint64 before = transactions();
    m_service->decide(codes, ReviewDecision::Keep, QString());
    QCOMPARE(transactions(), before + 1);
}

void TestReviewService::selfReviewIsWrittenDown()
{
    const QString code = m_service->open(plan());
    decideAll(code, "kkkk");
    QCOMPARE(countsOf(m_service->rows(code)).ownDecided, 2); // lan1 and lan2
    m_service->decide(lines(code), ReviewDecision::Undecided, {});
    QCOMPARE(countsOf(m_service->rows(code)).ownDecided, 0);
}

void TestReviewService::undecidedLinesRefuseClosing()
{
    const QString code = m_service->open(plan());
    decideAll(code, "k--k");
    const qint64 before = transactions();
    try {
        m_service->close({code, QDate(2026, 7, 5), {}, {}});
        QFAIL("two are undecided");
    } catch (const UserError& error) {
        QVERIFY2(error.text().contains(QStringLiteral("Văn phòng (2)")), qPrintable(error.text()));
        QVERIFY2(error.text().contains(QStringLiteral("TG2020 Đ6.1.e")), qPrintable(error.text()));
    }
    QCOMPARE(transactions(), before);
    QVERIFY(!m_service->review(code).finishedOn);
}

void TestReviewService::noFormGetsAroundThem()
{
    const QString code = m_service->open(plan());
    Record review = *m_book->book->repository().find(accountReviewKind(), code);
    review.set(QStringLiteral("finished_on"), Value(QDate(2026, 7, 5)));
    review.set(QStringLiteral("kept"), Value(qint64(4)));
    try {
        m_records->save(review);
        QFAIL("four are undecided");
    } catch (const RecordRefused& refused) {
        QCOMPARE(refused.problems().front().field, QStringLiteral("finished_on"));
    }
}

void TestReviewService::closing()
{
    const QString code = m_service->open(plan());
    decideAll(code, "vrkk");
    const qint64 before = transactions();
    m_service->close({code, QDate(2026, 7, 5), QStringLiteral("03/BB-UBND"),
                      QStringLiteral("Một tài khoản của người đã nghỉ")});
    QCOMPARE(transactions(), before + 1);
    const AccountReview review = m_service->review(code);
    QCOMPARE(review.finishedOn, QDate(2026, 7, 5));
    QCOMPARE(review.reviewed, 4);
    QCOMPARE(review.kept, 2);
    QCOMPARE(review.reduced, 1);
    QCOMPARE(review.revoked, 1);
    const Account gone = account(QStringLiteral("TK-0004"));
    QCOMPARE(gone.state, AccountState::Revoked);
    QCOMPARE(gone.revokedOn, QDate(2026, 7, 5));
    QCOMPARE(gone.revokedBy, QStringLiteral("Nguyễn Thị Lan"));
    QCOMPARE(gone.revocationPaper, QStringLiteral("03/BB-UBND"));
    QCOMPARE(gone.stateReason, QStringLiteral("đã nghỉ"));
    QCOMPARE(account(QStringLiteral("TK-0003")).state, AccountState::Active);
    QCOMPARE(countsOf(m_service->rows(code)).outstanding, 1); // the rights to reduce
    QCOMPARE(due("account.review").front().due, QDate(2026, 10, 5));
    QVERIFY_THROWS_EXCEPTION(UserError, m_service->close({code, QDate(2026, 7, 5), {}, {}}));
}

/// Written down some days after the paper was signed.
void TestReviewService::closingOnAnEarlierDay()
{
    ReviewPlan early = plan();
    early.openedOn = QDate(2026, 6, 28);
    const QString code = m_service->open(early);
    decideAll(code, "vkkk");
    m_service->close({code, QDate(2026, 7, 2), {}, {}});
    const AccountReviewLine line = m_service->rows(code).front().line;
    QCOMPARE(line.decidedOn, QDate(2026, 7, 2));
    QCOMPARE(line.doneOn, QDate(2026, 7, 2));
}

void TestReviewService::whatIsRevokedSinceStaysAsItIs()
{
    const QString code = m_service->open(plan());
    decideAll(code, "vkkk");
    Record early = *m_book->book->repository().find(accountKind(), QStringLiteral("TK-0004"));
    early.set(QStringLiteral("state"), Value(QStringLiteral("revoked")));
    early.set(QStringLiteral("revoked_on"), Value(QDate(2026, 7, 2)));
    m_records->save(early);
    m_service->close({code, QDate(2026, 7, 5), {}, {}});
    QCOMPARE(account(QStringLiteral("TK-0004")).revokedOn, QDate(2026, 7, 2));
    QCOMPARE(countsOf(m_service->rows(code)).outstanding, 0);
}

void TestReviewService::closingRefusesADayBeforeAnAccount()
{
    ReviewPlan early = plan();
    early.openedOn = QDate(2026, 2, 1);
    const QString code = m_service->open(early);
    decideAll(code, "vkkk");
    try {
        m_service->close({code, QDate(2026, 3, 1), {}, {}});
        QFAIL("the account was created on 2 March");
    } catch (const RecordRefused& refused) {
        QVERIFY(refused.problems().front().message.contains(QStringLiteral("TK-0004")));
    }
    QCOMPARE(account(QStringLiteral("TK-0004")).state, AccountState::Active);
    QVERIFY_THROWS_EXCEPTION(UserError, m_service->close({code, QDate(2026, 7, 6), {}, {}}));
}

void TestReviewService::decisionsStandOnceFinished()
{
    const QString code = m_service->open(plan());
    decideAll(code, "kkkk");
    m_service->close({code, QDate(2026, 7, 5), {}, {}});
    QVERIFY_THROWS_EXCEPTION(RecordRefused, m_service->decide(lines(code), ReviewDecision::Revoke,
                                                              QStringLiteral("nghĩ lại")));
}

void TestReviewService::closingIsUndoneWhole()
{
    const QString code = m_service->open(plan());
    decideAll(code, "vrkk");
    m_service->close({code, QDate(2026, 7, 5), {}, {}});
    m_records->undo(m_records->lastUndoable());
    QVERIFY(!m_service->review(code).finishedOn);
    QCOMPARE(account(QStringLiteral("TK-0004")).state, AccountState::Active);
    QCOMPARE(countsOf(m_service->rows(code)).outstanding, 2);
}

void TestReviewService::whatIsLeftStaysDue()
{
    const QString code = m_service->open(plan());
    decideAll(code, "vrkk");
    QVERIFY(due("account.review_followup").empty()); // not finished yet
    m_service->close({code, QDate(2026, 7, 5), {}, {}});
    m_book->clock.set(m_book->clock.now().addDays(3));
    const auto items = due("account.review_followup");
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(items.front().record, code);
    QCOMPARE(items.front().due, QDate(2026, 7, 5));
    QCOMPARE(items.front().state, DueState::Overdue);
    QVERIFY(items.front().clauses.contains(QStringLiteral("TG2020 Đ6.1.e")));
    m_service->markDone({lines(code)[1]}, QDate(2026, 7, 8));
    QVERIFY(due("account.review_followup").empty());
    QVERIFY_THROWS_EXCEPTION(UserError, m_service->markDone(lines(code), QDate(2026, 7, 9)));
}

void TestReviewService::theOpenReviewSettlesTheDuty()
{
    QCOMPARE(due("account.review").front().record, QString());
    const QString code = m_service->open(plan());
    QCOMPARE(due("account.review").front().record, code);
    decideAll(code, "kkkk");
    m_service->close({code, QDate(2026, 7, 5), {}, {}});
    QCOMPARE(due("account.review").front().record, QString());
}

void TestReviewService::aLineTakenOutIsNotCounted()
{
    const QString code = m_service->open(plan());
    decideAll(code, "-kkk");
    m_records->close(accountReviewLineKind(), lines(code).front(), QDate(2026, 7, 5),
                     QStringLiteral("nhầm"));
    QCOMPARE(lines(code).size(), 3);
    m_service->close({code, QDate(2026, 7, 5), {}, {}});
    QCOMPARE(m_service->review(code).reviewed, 3);
}

/// Printed before it is finished, the minutes say what is still open.
void TestReviewService::minutesOfWhatIsStillOpen()
{
    const QString code = m_service->open(plan());
    decideAll(code, "v-kk");
    FormRequest request;
    request.code = QStringLiteral("account-review");
    request.record = code;
    const FormDraft draft = FormService(*m_book->session).draft(request);
    QCOMPARE(draft.warnings.size(), 1);
    const QString text = plainText(draft.preview());
    QVERIFY(text.contains(QStringLiteral("Chưa quyết định: 01 tài khoản")));
    QVERIFY(text.contains(QStringLiteral("đã nghỉ")));
    QVERIFY(text.contains(QStringLiteral("Phạm vi: Mọi tài khoản")));
}

void TestReviewService::earlierDecisions()
{
    const QString first = m_service->open(plan());
    QVERIFY(!m_service->earlier(m_service->rows(first).front().line));
    decideAll(first, "krkk");
    m_service->close({first, QDate(2026, 7, 5), {}, {}});
    m_book->clock.set(m_book->clock.now().addDays(30));
    const QString second = m_service->open(plan());
    const auto before = m_service->earlier(m_service->rows(second)[1].line);
    QVERIFY(before);
    QCOMPARE(before->on, QDate(2026, 7, 5));
    QCOMPARE(before->decision, ReviewDecision::Reduce);
    QVERIFY(m_service->lastChange(QStringLiteral("TK-0001")));
}

/// An office of that size opens, decides on and closes a review without waiting for long.
void TestReviewService::tenThousandAccounts()
{
    std::vector<Record> accounts;
    Book& book = *m_book->book;
    RecordWriter writer(book.database(), book.repository(), book.log(), m_book->session->actor(),
                        QStringLiteral("test"));
    for (int number = 0; number < 10'000; ++number) {
        Account account;
        account.code = QStringLiteral("TK-%1").arg(20'000 + number);
        account.system = Ref<InformationSystem>(QStringLiteral("HT-0001"));
        account.username = QStringLiteral("nguoidung%1").arg(number);
        account.holder = Ref<Staff>(QStringLiteral("CB-0002"));
        Record record = Record::from(accountKind(), account);
        writer.add(record);
    }
    writer.commit();
    QElapsedTimer timer;
    timer.start();
    const QString code = m_service->open(plan());
    const qint64 opening = timer.restart();
    QCOMPARE(m_service->rows(code).size(), size_t(10'004));
    const qint64 reading = timer.elapsed();
    QVERIFY2(opening < 30'000, qPrintable(QString::number(opening)));
    QVERIFY2(reading < 10'000, qPrintable(QString::number(reading)));
    qInfo("opening %lld ms, reading %lld ms", opening, reading);
}

QTEST_GUILESS_MAIN(TestReviewService)
#include "tst_reviewservice.moc"
