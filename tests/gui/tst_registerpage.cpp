#include "models/registers/asset.h"
#include "models/registers/people.h"
#include "tests/support/window.h"
#include "views/records/closedialog.h"
#include "views/records/foldingheader.h"
#include "views/records/registerpage.h"
#include "views/shell/desk.h"
#include "views/shell/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>

using namespace soattt;

/// A register from adding a record to closing it, on the real window.
class TestRegisterPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void addsARecordByTyping();
    void refusesByTheField();
    void checksWhileTyping();
    void editsAndTellsHistory();
    void cancelsWithoutAChange();
    void closesWithAReason();
    void undoesTheLastChange();
    void filtersAsOneTypes();
    void keepsADraft();
    void choosesAReferenceByName();
    void anEmptyRegisterSaysWhatToDo();
    void aRefusalStandsWhenSavedAtOnce();
    void showsWhatChangedElsewhere();
    void aReaderSeesNoButtonsToChange();
    void foldsItsTitlesBeforeItCutsThem();

private:
    RegisterPage& page();
    QTableView* table() { return m_fixture->find<QTableView>("recordTable"); }
    int rows() { return page().model().rowCount(); }
    Record add(const QString& name);
    Repository& repository() { return m_fixture->window.desk()->book().repository(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestRegisterPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window.workspace()->openPage(QStringLiteral("assets"));
}

void TestRegisterPage::cleanup()
{
    m_fixture.reset();
}

RegisterPage& TestRegisterPage::page()
{
    return *qobject_cast<RegisterPage*>(
        m_fixture->window.workspace()->page(QStringLiteral("assets")));
}

Record TestRegisterPage::add(const QString& name)
{
    Record record = assetKind().blank();
    record.set(QStringLiteral("name"), Value(name));
    return m_fixture->window.desk()->records().save(record);
}

void TestRegisterPage::addsARecordByTyping()
{
    QTest::keyClick(&page(), Qt::Key_N, Qt::ControlModifier);
    m_fixture->type("name", QStringLiteral("Dell Vostro 3681"));
    m_fixture->type("serial", QStringLiteral("7XK2M93"));
    m_fixture->type("purchased_on", QStringLiteral("5/3/26"));
    m_fixture->type("original_value", QStringLiteral("12450000"));
    auto* type = m_fixture->find<QComboBox>("type");
    type->setCurrentIndex(type->findData(QStringLiteral("laptop")));
    m_fixture->click("saveButton");

    const auto stored = repository().find(assetKind(), QStringLiteral("TS-0001"));
    QVERIFY(stored);
    const Asset asset = stored->to<Asset>();
    QCOMPARE(asset.name, QStringLiteral("Dell Vostro 3681"));
    QCOMPARE(asset.serial, QStringLiteral("7XK2M93"));
    QCOMPARE(asset.purchasedOn, QDate(2026, 3, 5));
    QCOMPARE(asset.originalValue, Money(12'450'000));
    QCOMPARE(asset.type, AssetType::Laptop);
    QCOMPARE(rows(), 1);
    QCOMPARE(table()->currentIndex().data(RecordTableModel::CodeRole).toString(),
             QStringLiteral("TS-0001"));
    QCOMPARE(m_fixture->find<QLabel>("detailTitle")->text(),
             QStringLiteral("TS-0001 · Dell Vostro 3681"));
    QVERIFY(m_fixture->find<QLabel>("statusMessage")->text().contains(QStringLiteral("TS-0001")));
}

void TestRegisterPage::refusesByTheField()
{
    Record first = assetKind().blank();
    first.set(QStringLiteral("name"), Value(QStringLiteral("A")));
    first.set(QStringLiteral("serial"), Value(QStringLiteral("S1")));
    m_fixture->window.desk()->records().save(first);
    m_fixture->click("addButton");
    m_fixture->type("serial", QStringLiteral("S1"));
    m_fixture->click("saveButton");
    QVERIFY(m_fixture->find<QLabel>("nameError")->isVisible());
    QVERIFY(m_fixture->find<QLabel>("serialError")->text().contains(QStringLiteral("TS-0001")));
    QCOMPARE(m_fixture->window.focusWidget(), m_fixture->find<QLineEdit>("name"));
    QCOMPARE(rows(), 1);

    m_fixture->type("name", QStringLiteral("B"));
    m_fixture->type("serial", QStringLiteral("S2"));
    m_fixture->type("warranty_until", QStringLiteral("31/02/2026"));
    m_fixture->click("saveButton");
    QVERIFY(m_fixture->find<QLabel>("warranty_untilError")->isVisible());
    QCOMPARE(rows(), 1);
    m_fixture->type("warranty_until", QStringLiteral("28/02/2027"));
    m_fixture->click("saveButton");
    QCOMPARE(rows(), 2);
}

void TestRegisterPage::checksWhileTyping()
{
    m_fixture->click("addButton");
    m_fixture->type("purchased_on", QStringLiteral("99/99/2026"));
    auto* error = page().findChild<QLabel*>(QStringLiteral("purchased_onError"));
    QTRY_VERIFY(error->isVisible());
    // A field not yet visited is not complained about.
    QVERIFY(!page().findChild<QLabel*>(QStringLiteral("nameError"))->isVisible());
    m_fixture->type("purchased_on", QStringLiteral("1/1/2026"));
    QTRY_VERIFY(!error->isVisible());
}

void TestRegisterPage::editsAndTellsHistory()
{
    add(QStringLiteral("Máy in"));
    QTest::keyClick(table(), Qt::Key_F2);
    QVERIFY(m_fixture->find<QLineEdit>("code")->isReadOnly());
    QCOMPARE(m_fixture->find<QLineEdit>("name")->text(), QStringLiteral("Máy in"));
    m_fixture->type("location", QStringLiteral("Mot cua"));
    m_fixture->click("saveButton");
    QCOMPARE(repository().find(assetKind(), QStringLiteral("TS-0001"))->to<Asset>().location,
             QStringLiteral("Mot cua"));
    LogQuery query;
    query.kind = QStringLiteral("assets");
    query.code = QStringLiteral("TS-0001");
    const auto entries = m_fixture->window.desk()->book().log().read(query);
    QCOMPARE(entries.size(), size_t(2));
    QCOMPARE(entries.back().changes.size(), size_t(1));
    QCOMPARE(entries.back().changes.front().after, QStringLiteral("Mot cua"));
}

void TestRegisterPage::cancelsWithoutAChange()
{
    add(QStringLiteral("Máy in"));
    QTest::keyClick(table(), Qt::Key_F2);
    m_fixture->type("name", QStringLiteral("Khac"));
    QTest::keyClick(m_fixture->find<QLineEdit>("name"), Qt::Key_Escape);
    QVERIFY(table()->isVisible());
    QCOMPARE(repository().find(assetKind(), QStringLiteral("TS-0001"))->to<Asset>().name,
             QStringLiteral("Máy in"));
}

void TestRegisterPage::closesWithAReason()
{
    add(QStringLiteral("Máy in"));
    QTest::keyClick(table(), Qt::Key_Delete);
    auto* dialog = page().findChild<CloseDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->height() < 480);
    m_fixture->click("confirmClose", dialog);
    QVERIFY(m_fixture->find<QLabel>("error", dialog)->isVisible());
    QTest::keyClicks(m_fixture->find<QPlainTextEdit>("reason", dialog),
                     QStringLiteral("hong nguon"));
    m_fixture->click("confirmClose", dialog);
    QCOMPARE(rows(), 0);
    const Asset closed = repository().find(assetKind(), QStringLiteral("TS-0001"))->to<Asset>();
    QCOMPARE(closed.closedOn, QDate(2026, 7, 5));
    QCOMPARE(closed.closedReason, QStringLiteral("hong nguon"));
    m_fixture->click("undoButton");
    QCOMPARE(rows(), 1);
}

void TestRegisterPage::undoesTheLastChange()
{
    m_fixture->click("addButton");
    m_fixture->type("name", QStringLiteral("May in"));
    m_fixture->click("saveButton");
    QCOMPARE(rows(), 1);
    m_fixture->click("undoButton");
    QCOMPARE(rows(), 0);
    QVERIFY(repository().find(assetKind(), QStringLiteral("TS-0001"))->to<Asset>().withdrawn);
}

void TestRegisterPage::filtersAsOneTypes()
{
    add(QStringLiteral("Đầu ghi hình"));
    add(QStringLiteral("Máy chiếu"));
    QCOMPARE(rows(), 2);
    m_fixture->type("filterLine", QStringLiteral("dau ghi"));
    QCOMPARE(rows(), 1);
    QCOMPARE(m_fixture->find<QLabel>("detailTitle")->text(),
             QStringLiteral("TS-0001 · Đầu ghi hình"));
    m_fixture->type("filterLine", QStringLiteral("xyz"));
    QCOMPARE(rows(), 0);
    QVERIFY(m_fixture->find<QLabel>("emptyText")->isVisible());
    m_fixture->click("emptyAction");
    QCOMPARE(rows(), 2);
}

void TestRegisterPage::keepsADraft()
{
    m_fixture->click("addButton");
    m_fixture->type("name", QStringLiteral("Nua chung"));
    ViewState& state = m_fixture->window.desk()->viewState();
    QTRY_VERIFY(!state.draft(assetKind(), {}).isEmpty());
    m_fixture->window.closeBook(); // as after a power cut, the book holds what was typed
    QCOMPARE(m_fixture->dialogs.asked.size(), 1);
    m_fixture->window.openBook(m_fixture->path());
    m_fixture->window.signIn(QStringLiteral("quantri"), QString::fromLatin1(TestBook::password));
    m_fixture->window.workspace()->openPage(QStringLiteral("assets"));
    m_fixture->click("addButton");
    QCOMPARE(m_fixture->find<QLineEdit>("name")->text(), QStringLiteral("Nua chung"));
    m_fixture->click("noticeAction");
    QVERIFY(m_fixture->find<QLineEdit>("name")->text().isEmpty());
    QVERIFY(m_fixture->window.desk()->viewState().draft(assetKind(), {}).isEmpty());
}

void TestRegisterPage::choosesAReferenceByName()
{
    Staff person;
    person.name = QStringLiteral("Đặng Thị Bưởi");
    m_fixture->window.desk()->records().save(Record::from(staffKind(), person));
    m_fixture->click("addButton");
    m_fixture->type("name", QStringLiteral("May in"));
    m_fixture->type("custodian", QStringLiteral("buoi"));
    m_fixture->find<QLineEdit>("name")->setFocus();
    m_fixture->click("saveButton");
    QCOMPARE(
        repository().find(assetKind(), QStringLiteral("TS-0001"))->to<Asset>().custodian->code(),
        QStringLiteral("CB-0001"));
}

void TestRegisterPage::anEmptyRegisterSaysWhatToDo()
{
    QVERIFY(m_fixture->find<QLabel>("emptyText")->isVisible());
    QVERIFY2(page().isAncestorOf(m_fixture->window.focusWidget()), "keys would not reach the page");
    m_fixture->click("emptyAction");
    QVERIFY(m_fixture->find<QLineEdit>("name")->isVisible());
}

void TestRegisterPage::aRefusalStandsWhenSavedAtOnce()
{
    m_fixture->click("addButton");
    m_fixture->type("serial", QStringLiteral("S1")); // a look at what was typed is under way
    m_fixture->click("saveButton");
    QVERIFY(m_fixture->find<QLabel>("nameError")->isVisible());
    QVERIFY(!page().findChild<QTimer*>(QStringLiteral("checkWhileTyping"))->isActive());
}

void TestRegisterPage::showsWhatChangedElsewhere()
{
    const Record before = add(QStringLiteral("May in"));
    QCOMPARE(m_fixture->find<QLabel>("detailTitle")->text(), QStringLiteral("TS-0001 · May in"));
    m_fixture->window.workspace()->openPage(QStringLiteral("staff"));
    Record renamed = before;
    renamed.set(QStringLiteral("name"), Value(QStringLiteral("May quet")));
    m_fixture->window.desk()->records().save(renamed);
    m_fixture->window.workspace()->openPage(QStringLiteral("assets"));
    QCOMPARE(m_fixture->find<QLabel>("detailTitle")->text(), QStringLiteral("TS-0001 · May quet"));
}

void TestRegisterPage::aReaderSeesNoButtonsToChange()
{
    add(QStringLiteral("Máy in"));
    Desk* desk = m_fixture->window.desk();
    const auto admin = desk->book().repository().find(userKind(), QStringLiteral("ND-0001"));
    User user = admin->to<User>();
    user.role = Role::Reader;
    Record demoted = Record::from(userKind(), user);
    demoted.setId(admin->id());
    RecordWriter writer(desk->book().database(), desk->book().repository(), desk->book().log(),
                        desk->session().actor(), QStringLiteral("test"));
    writer.change(*admin, demoted);
    writer.commit();
    m_fixture->window.closeBook();
    m_fixture->window.openBook(m_fixture->path());
    m_fixture->window.signIn(QStringLiteral("quantri"), QString::fromLatin1(TestBook::password));
    m_fixture->window.workspace()->openPage(QStringLiteral("assets"));
    QCOMPARE(rows(), 1);
    for (const char* name :
         {"addButton", "editButton", "closeRecordButton", "importButton", "exportButton"}) {
        for (const auto* button : page().findChildren<QAbstractButton*>(QString::fromLatin1(name)))
            QVERIFY2(!button->isVisible(), name);
    }
}

/// At any width of the window, and when a person drags a column as narrow as its title allows.
void TestRegisterPage::foldsItsTitlesBeforeItCutsThem()
{
    add(QStringLiteral("Dell Vostro 3681"));
    const auto* titles = qobject_cast<FoldingHeader*>(table()->horizontalHeader());
    int twoWords = 0;
    for (const int width : {900, 1366, 3200}) {
        m_fixture->window.resize(width, 768);
        QCoreApplication::processEvents();
        for (int i = 0; i < titles->count(); ++i) {
            if (titles->isSectionHidden(i))
                continue;
            const QString title = titles->model()->headerData(i, Qt::Horizontal).toString();
            QVERIFY2(titles->sectionSize(i) >= titles->leastWidth(i), qPrintable(title));
            if (title.contains(u' '))
                twoWords = i;
        }
    }
    QVERIFY(twoWords > 0);
    const int height = titles->height();
    table()->setColumnWidth(twoWords, titles->leastWidth(twoWords));
    QVERIFY(titles->height() > height);
    table()->setColumnWidth(twoWords, 600);
    QCOMPARE(titles->height(), height);
}

QTEST_MAIN(TestRegisterPage)
#include "tst_registerpage.moc"
