#include "models/services/accountservice.h"
#include "tests/support/guibook.h"
#include "tests/support/plantedlist.h"
#include "views/accounts/differencemodel.h"
#include "views/accounts/passwordchangedialog.h"
#include "views/accounts/reconciledialog.h"
#include "views/accounts/revokedialog.h"
#include "views/records/newrecorddialog.h"
#include "views/records/recordform.h"
#include "views/records/registerpage.h"
#include "views/shared/noticebar.h"
#include "views/today/todaypage.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace soattt;
using namespace soattt::test;

/// Reconciling a system's list, and writing down that passwords were changed, as a person does it.
class TestAccountTasks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void allTwentyFiveAreShown();
    void leaversAreRevokedTogether();
    void anOrphanIsAddedWithWhatTheListSays();
    void theResultIsCopiedAndSaved();
    void columnsByHand();
    void aFileThatIsNoTable();
    void passwordsOfASystem();
    void aDayIsRefused();
    void whatWasChangedSinceIsNotTicked();
    void thePageOffersThem();
    void theDutyOpensIt();

private:
    template <class T> T* find(QWidget* within, const char* name) const
    {
        T* found = within->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    void press(QWidget* within, const char* name) const
    {
        QTest::mouseClick(find<QPushButton>(within, name), Qt::LeftButton);
    }
    std::unique_ptr<ReconcileDialog> compared(const QString& path);
    void show(ReconcileDialog& dialog, Mismatch what) const;
    qint64 live() const
    {
        return qint64(AccountService(*m_book->session).activeOf(QStringLiteral("HT-0001")).size());
    }

    std::unique_ptr<GuiBook> m_book;
    std::unique_ptr<PlantedList> m_list;
};

void TestAccountTasks::init()
{
    m_book = std::make_unique<GuiBook>();
    m_list = std::make_unique<PlantedList>(*m_book);
}

void TestAccountTasks::cleanup()
{
    m_list.reset();
    m_book.reset();
}

std::unique_ptr<ReconcileDialog> TestAccountTasks::compared(const QString& path)
{
    auto dialog = std::make_unique<ReconcileDialog>(m_book->desk, m_list->system());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    if (!QTest::qWaitForWindowActive(dialog.get()))
        qFatal("the dialog does not show");
    m_book->dialogs.path = path;
    press(dialog.get(), "chooseFile");
    QTest::keyClick(find<QPushButton>(dialog.get(), "nextStep"), Qt::Key_Return);
    return dialog;
}

void TestAccountTasks::show(ReconcileDialog& dialog, Mismatch what) const
{
    auto* filter = find<QComboBox>(&dialog, "differenceFilter");
    filter->setCurrentIndex(filter->findData(int(what)));
    emit filter->activated(filter->currentIndex());
}

void TestAccountTasks::allTwentyFiveAreShown()
{
    const auto dialog = compared(m_list->write());
    const auto* model = find<QTableView>(dialog.get(), "differenceTable")->model();
    QCOMPARE(model->rowCount(), 25);
    QCOMPARE(PlantedList::told(dialog->report().differences), m_list->planted());
    show(*dialog, Mismatch::Orphan);
    QCOMPARE(model->rowCount(), 5);
    QCOMPARE(model->index(0, DifferenceModel::Username).data().toString(), QStringLiteral("la01"));
    QCOMPARE(model->index(0, DifferenceModel::RowNumber).data().toString(), QStringLiteral("997"));
}

void TestAccountTasks::leaversAreRevokedTogether()
{
    const auto dialog = compared(m_list->write());
    show(*dialog, Mismatch::LeaverLive);
    auto* table = find<QTableView>(dialog.get(), "differenceTable");
    table->selectAll();
    const qint64 before = live();
    press(dialog.get(), "settleDifference");
    auto* revoke = dialog->findChild<RevokeDialog*>();
    QVERIFY(revoke);
    QTest::keyClick(find<QPushButton>(revoke, "confirmRevoke"), Qt::Key_Return);
    QCOMPARE(live(), before - 5);
    QCOMPARE(dialog->report().count(Mismatch::LeaverLive), 0);
    // On the system they still are: what is left to do there stays on the list.
    QCOMPARE(dialog->report().count(Mismatch::RevokedLive), 10);
    QCOMPARE(table->model()->rowCount(), 25);
    m_book->desk.undo();
    QCOMPARE(live(), before);
    QCOMPARE(dialog->report().count(Mismatch::LeaverLive), 5);
}

void TestAccountTasks::anOrphanIsAddedWithWhatTheListSays()
{
    Staff stranger;
    stranger.name = QStringLiteral("Người Lạ");
    const QString code =
        RecordService(*m_book->session).save(Record::from(staffKind(), stranger)).code();
    const auto dialog = compared(m_list->write());
    show(*dialog, Mismatch::Orphan);
    auto* table = find<QTableView>(dialog.get(), "differenceTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    auto* form = dialog->findChild<NewRecordDialog*>();
    QVERIFY(form);
    const auto account = form->findChild<RecordForm*>()->binder().record().to<Account>();
    QCOMPARE(account.username, QStringLiteral("la01"));
    QCOMPARE(account.system->code(), m_list->system());
    QCOMPARE(account.holder->code(), code);
    press(form, "saveButton");
    QCOMPARE(dialog->report().count(Mismatch::Orphan), 4);
    QCOMPARE(dialog->report().differences.size(), size_t(24));
}

void TestAccountTasks::theResultIsCopiedAndSaved()
{
    const auto dialog = compared(m_list->write());
    press(dialog.get(), "copyDifferences");
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 26);
    m_book->dialogs.path = m_book->file(QStringLiteral("khac.xlsx"));
    press(dialog.get(), "saveDifferences");
    QVERIFY(QFile::exists(m_book->dialogs.path));
}

void TestAccountTasks::columnsByHand()
{
    QFile file(m_book->file(QStringLiteral("la.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Ký hiệu;Ai đấy\ncanbo0030;Ai\nla01;Lạ\n");
    file.close();
    ReconcileDialog dialog(m_book->desk, m_list->system());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.openFile(file.fileName());
    QVERIFY(!find<QPushButton>(&dialog, "nextStep")->isEnabled());
    auto* choice =
        qobject_cast<QComboBox*>(find<QTableWidget>(&dialog, "columnTable")->cellWidget(0, 1));
    choice->setCurrentIndex(choice->findData(QStringLiteral("username")));
    emit choice->activated(choice->currentIndex());
    press(&dialog, "nextStep");
    QCOMPARE(dialog.report().count(Mismatch::Orphan), 1);
    QCOMPARE(dialog.report().listed.size(), size_t(2));
}

void TestAccountTasks::aFileThatIsNoTable()
{
    ReconcileDialog dialog(m_book->desk, m_list->system());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.openFile(m_book->file(QStringLiteral("khong-co.csv")));
    QVERIFY(!dialog.findChild<NoticeBar*>()->text().isEmpty());
    QVERIFY(find<QPushButton>(&dialog, "chooseFile")->isVisible());
}

void TestAccountTasks::passwordsOfASystem()
{
    PasswordChangeDialog dialog(m_book->desk, m_list->system());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* table = find<QTableWidget>(&dialog, "passwordTable");
    QCOMPARE(qint64(table->rowCount()), live());
    QCOMPARE(dialog.ticked().size(), live());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space); // all but the first
    QCOMPARE(dialog.ticked().size(), live() - 1);
    auto* on = find<QLineEdit>(&dialog, "changedOn");
    on->setText(QStringLiteral("1/7/26"));
    QTest::keyClick(find<QPushButton>(&dialog, "applyPasswords"), Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    const auto accounts = AccountService(*m_book->session).activeOf(m_list->system());
    QCOMPARE(accounts.front().passwordChangedOn, std::nullopt);
    QCOMPARE(accounts.back().passwordChangedOn, QDate(2026, 7, 1));
    m_book->desk.undo();
    QCOMPARE(AccountService(*m_book->session).activeOf(m_list->system()).back().passwordChangedOn,
             std::nullopt);
}

void TestAccountTasks::aDayIsRefused()
{
    PasswordChangeDialog dialog(m_book->desk, m_list->system());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    find<QLineEdit>(&dialog, "changedOn")->setText(QStringLiteral("06/07/2026")); // tomorrow
    press(&dialog, "applyPasswords");
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.findChild<NoticeBar*>()->text().isEmpty());
}

void TestAccountTasks::whatWasChangedSinceIsNotTicked()
{
    const auto accounts = AccountService(*m_book->session).activeOf(m_list->system());
    AccountService(*m_book->session).notePasswordChange({accounts.front().code}, QDate(2026, 7, 3));
    PasswordChangeDialog dialog(m_book->desk, m_list->system());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* on = find<QLineEdit>(&dialog, "changedOn");
    on->setText(QStringLiteral("02/07/2026"));
    emit on->editingFinished();
    QVERIFY(!dialog.ticked().contains(accounts.front().code));
    QCOMPARE(dialog.ticked().size(), live() - 1);
    on->setText(QStringLiteral("04/01/2026")); // before any was created
    emit on->editingFinished();
    QVERIFY(dialog.ticked().isEmpty());
    QVERIFY(!find<QPushButton>(&dialog, "applyPasswords")->isEnabled());
}

void TestAccountTasks::thePageOffersThem()
{
    RegisterPage page(m_book->desk, accountKind());
    page.show();
    page.activate();
    find<QAction>(&page, "task_reconcile")->trigger();
    auto* dialog = page.findChild<ReconcileDialog*>();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    RegisterPage staff(m_book->desk, staffKind());
    QVERIFY(!staff.findChild<QPushButton*>(QStringLiteral("tasksButton")));
}

void TestAccountTasks::theDutyOpensIt()
{
    QSignalSpy wanted(&m_book->desk, &Desk::taskWanted);
    TodayPage page(m_book->desk);
    page.show();
    page.activate();
    auto* table = find<QTableView>(&page, "dueTable");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex what = table->model()->index(row, 0);
        if (what.siblingAtColumn(1).data().toString().contains(QStringLiteral("Một cửa điện tử")))
            emit table->doubleClicked(what);
    }
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(wanted.front().at(0).toString(), accountKind().key());
    QCOMPARE(wanted.front().at(1).toString(), QStringLiteral("password-change"));
    QCOMPARE(wanted.front().at(2).toString(), m_list->system());
}

QTEST_MAIN(TestAccountTasks)
#include "tst_accounttasks.moc"
