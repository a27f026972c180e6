#include "models/registers/catalog.h"
#include "models/registers/staffchange.h"
#include "models/services/dueservice.h"
#include "tests/support/window.h"
#include "views/people/holdingsmodel.h"
#include "views/people/signdialog.h"
#include "views/people/staffchangedialog.h"
#include "views/shell/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

using namespace soattt;

/// A leaver with four accounts and three assets, settled in the real window by keyboard; then the
/// minutes are signed.
class TestLeaving : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void aLeaverIsSettledByKeyboard();
    void anOpenLineHoldsItBack();
    void aChangeOfPostAsksForThePost();
    void whoLeftAlreadyIsSettledAsTheyLeft();
    void thePapersOpenInReports();
    void signingFromTheHandover();
    void formsOpenFromTheRecord();

private:
    Desk& desk() { return *m_fixture->window.desk(); }
    void add(const RecordKind& kind, const auto& values)
    {
        desk().records().save(Record::from(kind, values));
    }
    template <class T> T load(const RecordKind& kind, const char* code)
    {
        return desk().book().repository().find(kind, QString::fromLatin1(code))->template to<T>();
    }
    void openPerson();
    bool isShown(const char* name);
    StaffChangeDialog* openTask();
    void settleAll(StaffChangeDialog* dialog);
    QStringList duties();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLeaving::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    Staff staff;
    staff.briefedOn = QDate(2024, 1, 3);
    for (const char* name : {"Nguyễn Thị Lan", "Trần Văn Bình", "Lê Minh Trí"}) {
        staff.name = QString::fromUtf8(name);
        add(staffKind(), staff);
    }
    InformationSystem system;
    system.name = QStringLiteral("Một cửa điện tử");
    add(systemKind(), system);
    Account account;
    account.system = Ref<InformationSystem>(QStringLiteral("HT-0001"));
    account.passwordChangedOn = account.firstPasswordChangedOn = QDate(2026, 7, 1);
    account.holder = Ref<Staff>(QStringLiteral("CB-0001"));
    for (const char* username : {"lan1", "lan2", "lan3"}) {
        account.username = QString::fromLatin1(username);
        add(accountKind(), account);
    }
    account.username = QStringLiteral("phong");
    account.type = AccountType::Office;
    account.custodian = account.holder;
    account.holder.reset();
    add(accountKind(), account);
    Asset asset;
    asset.custodian = Ref<Staff>(QStringLiteral("CB-0001"));
    for (const char* name : {"Laptop", "Token", "The"}) {
        asset.name = QString::fromLatin1(name);
        add(assetKind(), asset);
    }
    openPerson();
}

/// The detail pane is filled a little after its record is chosen.
bool TestLeaving::isShown(const char* name)
{
    for (const auto* button :
         m_fixture->window.findChildren<QAbstractButton*>(QString::fromLatin1(name))) {
        if (button->isVisible())
            return true;
    }
    return false;
}

void TestLeaving::openPerson()
{
    m_fixture->window.workspace()->openPage(QStringLiteral("staff"));
    desk().openRecord(QStringLiteral("staff"), QStringLiteral("CB-0001"));
    QTRY_VERIFY(isShown("staffChangeButton"));
}

StaffChangeDialog* TestLeaving::openTask()
{
    m_fixture->click("staffChangeButton");
    return m_fixture->window.findChild<StaffChangeDialog*>();
}

/// The accounts of the person alone are to be revoked from the start; the rest by figures.
void TestLeaving::settleAll(StaffChangeDialog* dialog)
{
    auto* table = m_fixture->find<QTableView>("holdingTable", dialog);
    table->setFocus();
    QCOMPARE(table->currentIndex().row(), 3); // the first that is open
    QTest::keyClick(table, Qt::Key_2);        // handed on: asks to whom
    auto* who = table->viewport()->findChild<QLineEdit*>();
    QVERIFY(who && who->isVisible());
    QTest::keyClicks(who, QStringLiteral("CB-0002"));
    QTest::keyClick(who, Qt::Key_Return); // a cell is closed a little later
    QTRY_VERIFY(!table->model()->index(3, HoldingsModel::Successor).data().toString().isEmpty());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(4, HoldingsModel::Decision));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(table, Qt::Key_1); // to the store, and on to the next
    m_fixture->type("storekeeper", QStringLiteral("CB-0003"), dialog);
    m_fixture->type("decision", QStringLiteral("45/QD-UBND"), dialog);
}

QStringList TestLeaving::duties()
{
    QStringList duties;
    for (const DueItem& item : DueService(desk().session()).due(0)) {
        if (item.record == QLatin1String("CB-0001"))
            duties.append(item.duty);
    }
    return duties;
}

void TestLeaving::aLeaverIsSettledByKeyboard()
{
    StaffChangeDialog* dialog = openTask();
    QVERIFY(dialog);
    QCOMPARE(m_fixture->find<QTableView>("holdingTable", dialog)->model()->rowCount(), 7);
    settleAll(dialog);
    const qint64 before = desk().records().lastUndoable();
    m_fixture->click("finishChange", dialog);
    QVERIFY2(m_fixture->find<QLabel>("staffChangeDone", dialog),
             qPrintable(
                 m_fixture->window.findChild<QLabel*>(QStringLiteral("staffChangeError"))->text()));
    QCOMPARE(desk().records().lastUndoable(), before + 1);
    QVERIFY(load<Staff>(staffKind(), "CB-0001").status != StaffStatus::Working);
    QVERIFY(load<Account>(accountKind(), "TK-0002").state == AccountState::Revoked);
    QCOMPARE(load<Account>(accountKind(), "TK-0004").custodian->code(), QStringLiteral("CB-0002"));
    QCOMPARE(load<Asset>(assetKind(), "TS-0003").custodian->code(), QStringLiteral("CB-0003"));
    QVERIFY(duties().isEmpty());
    QCOMPARE(desk()
                 .book()
                 .repository()
                 .all(staffChangeKind(), linesQuery(staffChangeKind(), QStringLiteral("CB-0001")))
                 .size(),
             size_t(7));
}

void TestLeaving::anOpenLineHoldsItBack()
{
    StaffChangeDialog* dialog = openTask();
    m_fixture->click("finishChange", dialog);
    const QString error = m_fixture->find<QLabel>("staffChangeError", dialog)->text();
    QVERIFY2(error.contains(QStringLiteral("TK-0004")), qPrintable(error));
    QVERIFY(load<Staff>(staffKind(), "CB-0001").status == StaffStatus::Working);
    m_fixture->click("decideRest", dialog);
    auto* table = m_fixture->find<QTableView>("holdingTable", dialog);
    QCOMPARE(table->currentIndex().row(), 3); // an account of the office is not revoked unasked
    m_fixture->click("finishChange", dialog);
    const QString still = m_fixture->find<QLabel>("staffChangeError", dialog)->text();
    QVERIFY2(still.contains(QStringLiteral("TK-0004")), qPrintable(still));
    QTest::keyClick(table, Qt::Key_1);
    QVERIFY(!m_fixture->window.findChild<QLabel*>(QStringLiteral("staffChangeError"))->isVisible());
    m_fixture->click("finishChange", dialog); // nobody takes the assets into the store yet
    QVERIFY(m_fixture->find<QLabel>("staffChangeError", dialog));
    m_fixture->type("storekeeper", QStringLiteral("CB-0003"), dialog);
    m_fixture->click("finishChange", dialog);
    QVERIFY(m_fixture->find<QLabel>("staffChangeDone", dialog));
}

void TestLeaving::aChangeOfPostAsksForThePost()
{
    StaffChangeDialog* dialog = openTask();
    dialog->choose(ChangeCause::Post);
    m_fixture->click("decideRest", dialog); // all kept
    m_fixture->click("finishChange", dialog);
    QVERIFY(m_fixture->find<QLabel>("staffChangeError", dialog));
    m_fixture->type("post", QStringLiteral("Van thu"), dialog);
    m_fixture->click("finishChange", dialog);
    QVERIFY(m_fixture->find<QLabel>("staffChangeDone", dialog));
    QCOMPARE(load<Staff>(staffKind(), "CB-0001").post, QStringLiteral("Van thu"));
    QCOMPARE(load<Asset>(assetKind(), "TS-0001").custodian->code(), QStringLiteral("CB-0001"));
}

void TestLeaving::whoLeftAlreadyIsSettledAsTheyLeft()
{
    Record person = *desk().book().repository().find(staffKind(), QStringLiteral("CB-0001"));
    person.set(QStringLiteral("status"), Value(QStringLiteral("retired")));
    person.set(QStringLiteral("status_on"), Value(QDate(2026, 6, 30)));
    person.set(QStringLiteral("status_decision"), Value(QStringLiteral("40/QD-UBND")));
    desk().records().save(person);
    QCOMPARE(duties().size(), 2);
    StaffChangeDialog dialog(desk(), person);
    dialog.show();
    dialog.decideTheRest();
    QTest::keyClick(m_fixture->find<QTableView>("holdingTable", &dialog), Qt::Key_1);
    m_fixture->type("storekeeper", QStringLiteral("CB-0003"), &dialog);
    m_fixture->click("finishChange", &dialog);
    QVERIFY(m_fixture->find<QLabel>("staffChangeDone", &dialog));
    const auto after = load<Staff>(staffKind(), "CB-0001");
    QVERIFY(after.status == StaffStatus::Retired);
    QCOMPARE(after.statusOn, std::optional(QDate(2026, 6, 30)));
    QCOMPARE(after.statusDecision, QStringLiteral("40/QD-UBND"));
    QVERIFY(duties().isEmpty());
}

void TestLeaving::thePapersOpenInReports()
{
    StaffChangeDialog* dialog = openTask();
    settleAll(dialog);
    m_fixture->click("finishChange", dialog);
    m_fixture->click("paper_BG-0001", dialog);
    QTRY_COMPARE(m_fixture->find<QComboBox>("formChoice")->currentData().toString(),
                 QStringLiteral("handover"));
    QVERIFY(
        m_fixture->find<QLineEdit>("recordChoice")->text().startsWith(QLatin1String("BG-0001")));
    QVERIFY(m_fixture->find<QAbstractButton>("issueButton")->isEnabled());
    m_fixture->click("paper_CB-0001", dialog);
    QTRY_COMPARE(m_fixture->find<QComboBox>("formChoice")->currentData().toString(),
                 QStringLiteral("leaver"));
}

void TestLeaving::signingFromTheHandover()
{
    StaffChangeDialog* dialog = openTask();
    settleAll(dialog);
    m_fixture->click("finishChange", dialog);
    dialog->accept();
    desk().openRecord(QStringLiteral("handovers"), QStringLiteral("BG-0001"));
    QTRY_VERIFY(isShown("signButton"));
    m_fixture->click("signButton");
    auto* sign = m_fixture->window.findChild<SignDialog*>();
    QVERIFY(sign);
    m_fixture->type("signed_on", QStringLiteral("06/07/2026"), sign);
    m_fixture->click("confirmSign", sign);
    QVERIFY(m_fixture->find<QLabel>("signError", sign));
    QFile scan(m_fixture->folder.filePath(QStringLiteral("ky.pdf")));
    QVERIFY(scan.open(QIODevice::WriteOnly) && scan.write("%PDF-1.4") > 0);
    scan.close();
    m_fixture->dialogs.path = scan.fileName();
    m_fixture->click("chooseScan", sign);
    m_fixture->type("signed_on", QStringLiteral("05/07/2026"), sign);
    m_fixture->click("confirmSign", sign);
    QVERIFY(load<Handover>(handoverKind(), "BG-0001").state == HandoverState::Signed);
    QCOMPARE(
        AttachmentService(desk().session()).list(handoverKind(), QStringLiteral("BG-0001")).size(),
        size_t(1));
}

void TestLeaving::formsOpenFromTheRecord()
{
    desk().openRecord(QStringLiteral("staff"), QStringLiteral("CB-0002"));
    QTRY_VERIFY(isShown("formsButton"));
    QSignalSpy opened(&desk(), &Desk::recordWanted);
    m_fixture->click("formsButton");
    QCOMPARE(opened.front().front().toString(), QStringLiteral("reports"));
    QVERIFY(opened.front().back().toString().startsWith(QLatin1String("leaver CB-")));
}

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
