#include "models/services/dueservice.h"
#include "models/services/formservice.h"
#include "models/services/reviewservice.h"
#include "tests/support/guibook.h"
#include "views/accounts/finishreviewdialog.h"
#include "views/accounts/newreviewdialog.h"
#include "views/accounts/reviewdialog.h"
#include "views/records/ticklist.h"
#include "views/shared/noticebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace soattt;

/// A review of 300 accounts from the keyboard alone.
class TestReviewing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void openingSaysHowMany();
    void threeHundredByKeyboard();
    void aReasonIsTyped();
    void escapeTakesTheReasonBack();
    void severalAtOnce();
    void onlyWhatIsUndecided();
    void undecidedAreNotFinished();
    void oneKeyTakenBack();
    void whatIsLeftIsMarkedDone();

private:
    template <class T> T* find(QWidget* within, const char* name) const
    {
        T* found = within->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    QTableView* table() const { return find<QTableView>(m_dialog.get(), "reviewTable"); }
    void key(Qt::Key key) const { QTest::keyClick(table(), key); }
    ReviewCounts counts() const { return countsOf(ReviewService(*m_book->session).rows(m_review)); }
    void finish() const;
    void printed() const;

    std::unique_ptr<GuiBook> m_book;
    std::unique_ptr<ReviewDialog> m_dialog;
    QString m_review;
};

/// 300 accounts of 300 people in one system; the reviewer is the first of them, the last has left.
void TestReviewing::init()
{
    m_book = std::make_unique<GuiBook>();
    RecordService service(*m_book->session);
    InformationSystem system;
    system.name = QStringLiteral("Một cửa");
    service.save(Record::from(systemKind(), system));
    std::vector<Record> staff;
    std::vector<Record> accounts;
    for (int number = 1; number <= 300; ++number) {
        Staff person;
        person.code = QStringLiteral("CB-%1").arg(number, 4, 10, QLatin1Char('0'));
        person.name = QStringLiteral("Nguyễn Văn %1").arg(number);
        if (number == 1)
            person.name = QStringLiteral("Lê Thị Rà Soát");
        staff.push_back(Record::from(staffKind(), person));
        Account account;
        account.system = Ref<InformationSystem>(QStringLiteral("HT-0001"));
        account.username = QStringLiteral("canbo%1").arg(number, 3, 10, QLatin1Char('0'));
        account.holder = Ref<Staff>(person.code);
        account.createdOn = QDate(2026, 3, 2);
        accounts.push_back(Record::from(accountKind(), account));
    }
    service.saveAll(staff, QStringLiteral("test"));
    service.saveAll(accounts, QStringLiteral("test"));
    Record left = *m_book->book->repository().find(staffKind(), QStringLiteral("CB-0300"));
    left.set(QStringLiteral("status"), Value(QStringLiteral("left")));
    left.set(QStringLiteral("status_on"), Value(QDate(2026, 7, 1)));
    service.save(left);
    ReviewPlan plan;
    plan.title = QStringLiteral("Quý 3");
    plan.openedOn = QDate(2026, 7, 5);
    plan.reviewer = QStringLiteral("CB-0001");
    m_review = ReviewService(*m_book->session).open(plan);
    m_dialog = std::make_unique<ReviewDialog>(m_book->desk, m_review);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestReviewing::cleanup()
{
    m_dialog.reset();
    m_book.reset();
}

void TestReviewing::finish() const
{
    QTest::mouseClick(find<QPushButton>(m_dialog.get(), "finishReview"), Qt::LeftButton);
    auto* finishing = m_dialog->findChild<FinishReviewDialog*>();
    QVERIFY(finishing);
    find<QLineEdit>(finishing, "paper")->setText(QStringLiteral("03/BB-UBND"));
    QTest::keyClick(find<QPushButton>(finishing, "confirmFinish"), Qt::Key_Return);
}

/// The minutes name every account; the number of the paper that was signed stays.
void TestReviewing::printed() const
{
    FormRequest request;
    request.code = QStringLiteral("account-review");
    request.record = m_review;
    const FormService forms(*m_book->session);
    const FormDraft draft = forms.draft(request);
    QVERIFY(draft.warnings.isEmpty());
    const QString text = plainText(draft.preview());
    for (int number = 1; number <= 300; ++number)
        QVERIFY(text.contains(QStringLiteral("canbo%1").arg(number, 3, 10, QLatin1Char('0'))));
    QVERIFY(text.contains(QStringLiteral("Giữ nguyên: 299 tài khoản")));
    QVERIFY(text.contains(QStringLiteral("điểm e khoản 1 Điều 6")));
    QVERIFY(text.contains(QStringLiteral("Lê Thị Rà Soát (*)")));
    const IssuedForm issued = forms.issue(request);
    QVERIFY(issued.pdf.startsWith("%PDF"));
    QCOMPARE(issued.document.recordCode, m_review);
    QCOMPARE(ReviewService(*m_book->session).review(m_review).paper, QStringLiteral("03/BB-UBND"));
}

void TestReviewing::openingSaysHowMany()
{
    NewReviewDialog dialog(m_book->desk);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto* reach = find<QLabel>(&dialog, "reviewReach");
    QVERIFY(reach->text().contains(QStringLiteral("300")));
    auto* types = find<TickList>(&dialog, "reviewTypes");
    types->tick(QStringLiteral("personal"), false);
    emit types->toggled(QStringLiteral("personal"), false);
    QVERIFY(!find<QPushButton>(&dialog, "openReview")->isEnabled());
    types->tick(QStringLiteral("personal"), true);
    types->tick(QStringLiteral("service"), false);
    emit types->toggled(QStringLiteral("service"), false);
    find<QLineEdit>(&dialog, "reviewer")->setText(QStringLiteral("CB-0002"));
    QTest::keyClick(find<QPushButton>(&dialog, "openReview"), Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    const AccountReview opened = ReviewService(*m_book->session).review(dialog.code());
    QCOMPARE(opened.scope, ReviewScope::Part); // it does not settle the duty
    QCOMPARE(opened.reviewed, 300);
}

void TestReviewing::threeHundredByKeyboard()
{
    QVERIFY(find<QLabel>(m_dialog.get(), "reviewDetails")
                ->text()
                .contains(QStringLiteral("self-review")));
    for (int number = 1; number <= 299; ++number)
        key(number % 2 ? Qt::Key_G : Qt::Key_1);
    QCOMPARE(counts().kept, 299);
    QVERIFY(
        find<QLabel>(m_dialog.get(), "reviewDetails")->text().contains(QStringLiteral("has left")));
    key(Qt::Key_H); // the one who left: the reason is there already
    QTest::keyClick(find<QLineEdit>(m_dialog.get(), "reviewReason"), Qt::Key_Return);
    QCOMPARE(counts().undecided, 0);
    QCOMPARE(counts().ownDecided, 1);
    finish();
    const AccountReview review = ReviewService(*m_book->session).review(m_review);
    QCOMPARE(review.finishedOn, QDate(2026, 7, 5));
    QCOMPARE(review.kept, 299);
    QCOMPARE(review.revoked, 1);
    QCOMPARE(review.paper, QStringLiteral("03/BB-UBND"));
    const auto account =
        m_book->book->repository().find(accountKind(), QStringLiteral("TK-0300"))->to<Account>();
    QCOMPARE(account.state, AccountState::Revoked);
    printed();
    for (const DueItem& item : DueService(*m_book->session).due(30))
        QVERIFY2(!item.duty.startsWith(QLatin1String("account.review")), qPrintable(item.duty));
}

void TestReviewing::aReasonIsTyped()
{
    key(Qt::Key_T);
    auto* reason = find<QLineEdit>(m_dialog.get(), "reviewReason");
    QVERIFY(reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Return); // none: refused, and asked for again
    QVERIFY(m_dialog->findChild<NoticeBar*>()->isVisible());
    QVERIFY(reason->isVisible());
    reason->setText(QStringLiteral("đổi việc"));
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->currentIndex().row(), 1);
    key(Qt::Key_T); // the reason before is offered again
    QCOMPARE(reason->text(), QStringLiteral("đổi việc"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(counts().reduced, 2);
}

void TestReviewing::escapeTakesTheReasonBack()
{
    key(Qt::Key_H);
    QTest::keyClick(find<QLineEdit>(m_dialog.get(), "reviewReason"), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(table()->hasFocus());
    QCOMPARE(counts().undecided, 300);
}

void TestReviewing::severalAtOnce()
{
    table()->selectAll();
    key(Qt::Key_G);
    QCOMPARE(counts().kept, 300);
    m_book->desk.undo();
    QCOMPARE(counts().undecided, 300);
}

void TestReviewing::onlyWhatIsUndecided()
{
    key(Qt::Key_G);
    key(Qt::Key_L);
    QCOMPARE(table()->model()->rowCount(), 299);
    key(Qt::Key_G);
    key(Qt::Key_G);
    QCOMPARE(table()->model()->rowCount(), 297);
    QCOMPARE(table()->currentIndex().row(), 0);
    key(Qt::Key_L);
    QCOMPARE(table()->model()->rowCount(), 300);
}

void TestReviewing::undecidedAreNotFinished()
{
    key(Qt::Key_G);
    QTest::mouseClick(find<QPushButton>(m_dialog.get(), "finishReview"), Qt::LeftButton);
    QVERIFY(!m_dialog->findChild<FinishReviewDialog*>());
    const QString refusal = m_dialog->findChild<NoticeBar*>()->text();
    QVERIFY2(refusal.contains(QStringLiteral("Một cửa (299)")), qPrintable(refusal));
    QVERIFY2(refusal.contains(QStringLiteral("TG2020 Đ6.1.e")), qPrintable(refusal));
    QCOMPARE(table()->model()->rowCount(), 299);
}

void TestReviewing::oneKeyTakenBack()
{
    key(Qt::Key_G);
    QTest::keyClick(table(), Qt::Key_Up);
    key(Qt::Key_C);
    QCOMPARE(counts().undecided, 300);
}

void TestReviewing::whatIsLeftIsMarkedDone()
{
    table()->selectAll();
    key(Qt::Key_G);
    table()->selectRow(4);
    key(Qt::Key_T);
    auto* reason = find<QLineEdit>(m_dialog.get(), "reviewReason");
    reason->setText(QStringLiteral("đổi việc"));
    QTest::keyClick(reason, Qt::Key_Return);
    finish();
    QCOMPARE(counts().outstanding, 1);
    ReviewDialog again(m_book->desk, m_review);
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    again.show();
    QVERIFY(QTest::qWaitForWindowActive(&again));
    auto* left = find<QTableView>(&again, "reviewTable");
    QCOMPARE(left->model()->rowCount(), 1);
    QTest::keyClick(left, Qt::Key_G); // decisions stand
    QCOMPARE(counts().reduced, 1);
    QTest::keyClick(left, Qt::Key_X);
    QCOMPARE(counts().outstanding, 0);
    QCOMPARE(left->model()->rowCount(), 0);
}

QTEST_MAIN(TestReviewing)
#include "tst_reviewing.moc"
