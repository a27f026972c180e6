#include "models/registers/account.h"
#include "models/registers/asset.h"
#include "models/registers/people.h"
#include "models/services/exportservice.h"
#include "tests/support/window.h"
#include "views/records/bulkeditdialog.h"
#include "views/records/closedialog.h"
#include "views/records/recordtable.h"
#include "views/records/registerpage.h"
#include "views/records/ticklist.h"
#include "views/shell/workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace soattt;

/// Several rows of a list: chosen, changed, closed, copied and put out together.
class TestListSelection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void choosesByKeyboard();
    void allOfALongListIsOneRange();
    void changesAFieldOfSeveral();
    void changesThePasswordsOfASystem();
    void aRefusalNamesTheRecords();
    void offersOnlyFieldsThatCanBeShared();
    void closesSeveral();
    void copiesATable();
    void copiesWhatASpreadsheetWouldRun();
    void theMenuOffersWhatCanBeDone();
    void exportsExactlyWhatIsShown();
    void printsExactlyWhatIsShown();
    void exportsOnlyTheChosen();
    void aReaderChangesNothing();

private:
    RegisterPage& page();
    RecordTable* table() { return m_fixture->find<RecordTable>("recordTable"); }
    Desk& desk() { return *m_fixture->window.desk(); }
    void addAccounts();
    void add(const QString& name, const QString& serial = {});
    Asset asset(int number);
    void chooseRows(int count);
    BulkEditDialog* openBulk();
    static QStringList lines(const QString& text) { return text.split(QLatin1Char('\n')); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestListSelection::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    add(QStringLiteral("Máy in"), QStringLiteral("S1"));
    add(QStringLiteral("Máy quét"), QStringLiteral("S2"));
    add(QStringLiteral("Máy chiếu"), QStringLiteral("S3"));
    m_fixture->window.workspace()->openPage(QStringLiteral("assets"));
}

void TestListSelection::cleanup()
{
    m_fixture.reset();
}

RegisterPage& TestListSelection::page()
{
    return *qobject_cast<RegisterPage*>(
        m_fixture->window.workspace()->page(QStringLiteral("assets")));
}

void TestListSelection::add(const QString& name, const QString& serial)
{
    Asset one;
    one.name = name;
    one.serial = serial;
    desk().records().save(Record::from(assetKind(), one));
}

Asset TestListSelection::asset(int number)
{
    const QString code = QStringLiteral("TS-%1").arg(number, 4, 10, QLatin1Char('0'));
    return desk().book().repository().find(assetKind(), code)->to<Asset>();
}

/// The first rows, by Shift and the arrow.
void TestListSelection::chooseRows(int count)
{
    table()->setFocus();
    table()->chooseRow(0);
    for (int i = 1; i < count; ++i)
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
}

BulkEditDialog* TestListSelection::openBulk()
{
    m_fixture->click("bulkEditButton");
    return page().findChild<BulkEditDialog*>();
}

void TestListSelection::choosesByKeyboard()
{
    const QFrame* bar = page().findChild<QFrame*>(QStringLiteral("selectionBar"));
    QVERIFY(!bar->isVisible());
    chooseRows(2);
    QCOMPARE(table()->chosenCount(), 2);
    QVERIFY(bar->isVisible());
    QVERIFY(m_fixture->find<QLabel>("selectionCount")->text().contains(QStringLiteral("2")));
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table()->chosenRows(), (std::vector<int>{0, 1, 2}));
    m_fixture->click("clearSelection");
    QCOMPARE(table()->chosenCount(), 1);
    QVERIFY(!bar->isVisible());
    const QPoint third = table()->visualRect(page().model().index(2, 1)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, third);
    QCOMPARE(table()->chosenRows(), (std::vector<int>{1, 2}));
}

void TestListSelection::allOfALongListIsOneRange()
{
    std::vector<Record> many;
    for (int i = 0; i < 300; ++i) {
        Asset one;
        one.name = QStringLiteral("Máy %1").arg(i);
        many.push_back(Record::from(assetKind(), one));
    }
    desk().records().saveAll(many, QStringLiteral("test"));
    table()->selectAll();
    QCOMPARE(table()->chosenCount(), 303);
    QCOMPARE(table()->selectionModel()->selection().size(), 1);
}

void TestListSelection::addAccounts()
{
    RecordService& records = m_fixture->window.desk()->records();
    InformationSystem system;
    system.name = QStringLiteral("Một cửa");
    records.save(Record::from(systemKind(), system));
    Staff staff;
    staff.name = QStringLiteral("Nguyễn Thị Lan");
    records.save(Record::from(staffKind(), staff));
    for (const char* username : {"lannt", "lannt2", "lannt3"}) {
        Account account;
        account.system = Ref<InformationSystem>(QStringLiteral("HT-0001"));
        account.holder = Ref<Staff>(QStringLiteral("CB-0001"));
        account.username = QString::fromLatin1(username);
        records.save(Record::from(accountKind(), account));
    }
}

/// "Đổi mật khẩu đợt ngày …": one date for all of them, one step back.
void TestListSelection::changesThePasswordsOfASystem()
{
    addAccounts();
    m_fixture->window.workspace()->openPage(QStringLiteral("accounts"));
    auto& accounts = *qobject_cast<RegisterPage*>(
        m_fixture->window.workspace()->page(QStringLiteral("accounts")));
    auto* table = accounts.findChild<RecordTable*>();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    m_fixture->click("bulkEditButton", &accounts);
    auto* dialog = accounts.findChild<BulkEditDialog*>();
    dialog->choose(QStringLiteral("username")); // no two may share it, so it is not offered
    QVERIFY(!dialog->findChild<QLineEdit*>(QStringLiteral("username")));
    dialog->choose(QStringLiteral("password_changed_on"));
    m_fixture->type("password_changed_on", QStringLiteral("5/7/26"), dialog);
    m_fixture->click("applyBulk", dialog);
    const auto changed = [this](const char* code) {
        Repository& repository = m_fixture->window.desk()->book().repository();
        return repository.find(accountKind(), QString::fromLatin1(code))
            ->to<Account>()
            .passwordChangedOn;
    };
    QCOMPARE(changed("TK-0001"), QDate(2026, 7, 5));
    QCOMPARE(changed("TK-0003"), QDate(2026, 7, 5));
    m_fixture->click("undoButton");
    QVERIFY(!changed("TK-0001") && !changed("TK-0002") && !changed("TK-0003"));
}

void TestListSelection::changesAFieldOfSeveral()
{
    chooseRows(2);
    BulkEditDialog* dialog = openBulk();
    QVERIFY(dialog && dialog->height() < 480);
    QVERIFY(!m_fixture->find<QPushButton>("applyBulk", dialog)->isEnabled());
    dialog->choose(QStringLiteral("location"));
    dialog->choose(QStringLiteral("state"));
    m_fixture->type("location", QStringLiteral("Kho tang 1"), dialog);
    QTest::keyClick(m_fixture->find<QLineEdit>("location", dialog), Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget(), m_fixture->find<QComboBox>("state", dialog));
    auto* state = m_fixture->find<QComboBox>("state", dialog);
    state->setCurrentIndex(state->findData(QStringLiteral("in_store")));
    m_fixture->click("applyBulk", dialog);
    QVERIFY(!dialog->isVisible());
    for (const int number : {1, 2}) {
        QCOMPARE(asset(number).location, QStringLiteral("Kho tang 1"));
        QCOMPARE(asset(number).state, AssetState::InStore);
    }
    QCOMPARE(asset(3).state, AssetState::InUse);
    m_fixture->click("undoButton"); // one step takes all of it back
    QVERIFY(asset(1).location.isEmpty());
    QCOMPARE(asset(2).state, AssetState::InUse);
}

void TestListSelection::aRefusalNamesTheRecords()
{
    Asset bought = asset(2);
    bought.purchasedOn = QDate(2026, 5, 1);
    Record record = Record::from(assetKind(), bought);
    record.setId(desk().book().repository().find(assetKind(), QStringLiteral("TS-0002"))->id());
    desk().records().save(record);
    chooseRows(3);
    BulkEditDialog* dialog = openBulk();
    dialog->choose(QStringLiteral("warranty_until"));
    m_fixture->type("warranty_until", QStringLiteral("31/02/2026"), dialog);
    m_fixture->click("applyBulk", dialog);
    const auto* error = m_fixture->find<QLabel>("bulkError", dialog);
    QVERIFY(error->text().contains(
        QStringLiteral("There is no 31/02/2026: 02/2026 has only 28 days.")));
    m_fixture->type("warranty_until", QStringLiteral("1/4/2026"), dialog);
    m_fixture->click("applyBulk", dialog);
    QVERIFY(dialog->isVisible());
    QVERIFY(error->text().contains(QStringLiteral("TS-0002")));
    QVERIFY(!error->text().contains(QStringLiteral("TS-0001")));
    for (const int number : {1, 2, 3})
        QVERIFY(!asset(number).warrantyUntil);
}

void TestListSelection::offersOnlyFieldsThatCanBeShared()
{
    chooseRows(2);
    BulkEditDialog* dialog = openBulk();
    const auto* list = m_fixture->find<TickList>("bulkFields", dialog);
    for (int row = 0; row < list->count(); ++row) {
        const Field& field = assetKind().field(list->item(row)->data(Qt::UserRole).toString());
        QVERIFY2(!field.unique && !field.system, qPrintable(field.key));
        dialog->choose(field.key); // each has an editor
        QVERIFY(dialog->findChild<QWidget*>(field.key));
    }
    QVERIFY(list->count() > 15);
    QVERIFY(dialog->height() < 480);
}

void TestListSelection::closesSeveral()
{
    chooseRows(2);
    m_fixture->click("bulkCloseButton");
    auto* dialog = page().findChild<CloseDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClicks(m_fixture->find<QPlainTextEdit>("reason", dialog), QStringLiteral("thanh ly"));
    m_fixture->click("confirmClose", dialog);
    QCOMPARE(page().model().rowCount(), 1);
    QCOMPARE(asset(1).closedReason, QStringLiteral("thanh ly"));
    m_fixture->click("undoButton");
    QCOMPARE(page().model().rowCount(), 3);
}

void TestListSelection::copiesATable()
{
    page().model().setColumns(
        {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("original_value")});
    Asset one = asset(1);
    one.name = QStringLiteral("Máy <b>in</b> & quét");
    one.originalValue = Money(12'450'000);
    Record record = Record::from(assetKind(), one);
    record.setId(page().model().recordAt(0)->id());
    desk().records().save(record);
    chooseRows(2);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData* clip = QGuiApplication::clipboard()->mimeData();
    const QStringList rows = lines(clip->text());
    QCOMPARE(rows.size(), 4); // heading, two rows, and the end of the last
    QCOMPARE(rows[0].count(QLatin1Char('\t')), 2);
    QCOMPARE(rows[1], QStringLiteral("TS-0001\tMáy <b>in</b> & quét\t12450000"));
    QCOMPARE(rows[2], QStringLiteral("TS-0002\tMáy quét\t"));
    QVERIFY(clip->html().contains(QStringLiteral("Máy &lt;b&gt;in&lt;/b&gt; &amp; quét")));
    QVERIFY(!clip->html().contains(QStringLiteral("<b>in")));
    QCOMPARE(clip->html().count(QStringLiteral("<td")), 6);
    LogQuery query;
    query.limit = 1;
    QCOMPARE(desk().book().log().read(query).front().action, QStringLiteral("export"));
}

void TestListSelection::copiesWhatASpreadsheetWouldRun()
{
    add(QStringLiteral("=HYPERLINK(\"x\")"));
    page().model().setColumns({QStringLiteral("name")});
    page().showRecord(QStringLiteral("TS-0004"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData* clip = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(lines(clip->text())[1], QStringLiteral("'=HYPERLINK(\"x\")"));
    QVERIFY(clip->html().contains(QStringLiteral("'=HYPERLINK")));
}

void TestListSelection::theMenuOffersWhatCanBeDone()
{
    const auto names = [this] {
        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, table()->rect().center(),
                                  table()->mapToGlobal(table()->rect().center()));
        QCoreApplication::sendEvent(table()->viewport(), &menuKey);
        auto* menu = m_fixture->find<QMenu>("listMenu");
        QStringList found;
        for (const QAction* action : menu->actions())
            found.append(action->objectName());
        delete menu;
        return found;
    };
    chooseRows(1);
    const QStringList one = names();
    for (const char* action : {"openAction", "editAction", "duplicateAction", "closeAction",
                               "copyAction", "selectAllAction"})
        QVERIFY2(one.contains(QString::fromLatin1(action)), action);
    chooseRows(2);
    const QStringList two = names();
    QVERIFY(two.contains(QStringLiteral("changeAction")));
    QVERIFY(!two.contains(QStringLiteral("editAction")));
}

void TestListSelection::exportsExactlyWhatIsShown()
{
    add(QStringLiteral("Đầu ghi"));
    m_fixture->type("filterLine", QStringLiteral("may"));
    page().model().setColumns({QStringLiteral("name"), QStringLiteral("code")});
    page().model().sort(1, Qt::DescendingOrder);
    m_fixture->dialogs.path = m_fixture->folder.filePath(QStringLiteral("ra.csv"));
    m_fixture->click("exportButton");
    QFile file(m_fixture->dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList rows =
        QString::fromUtf8(file.readAll()).split(QStringLiteral("\n"), Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 4);
    for (int row = 0; row < 3; ++row) {
        const QModelIndex name = page().model().index(row, 0);
        QVERIFY2(rows[row + 1].contains(name.data().toString()), qPrintable(rows[row + 1]));
        QVERIFY(rows[row + 1].contains(name.siblingAtColumn(1).data().toString()));
    }
    QVERIFY(rows[1].contains(QStringLiteral("TS-0003")));
}

void TestListSelection::printsExactlyWhatIsShown()
{
    Staff person;
    person.name = QStringLiteral("Đặng Thị Bưởi");
    desk().records().save(Record::from(staffKind(), person));
    Record held = *page().model().recordAt(0);
    held.set(QStringLiteral("custodian"), Value(QStringLiteral("CB-0001")));
    desk().records().save(held);
    page().model().setColumns({QStringLiteral("name"), QStringLiteral("custodian")});
    page().model().sort(0, Qt::DescendingOrder);
    const RecordTableModel& model = page().model();
    const ReportDocument document =
        ExportService(desk().session()).listDocument(model.kind(), model.query(), model.columns());
    const auto rows =
        std::find_if(document.blocks.begin(), document.blocks.end(),
                     [](const Block& block) { return block.id == QLatin1String("rows"); });
    const auto& printed = std::get<Table>(rows->content);
    QCOMPARE(printed.columns.size(), size_t(2));
    QCOMPARE(printed.rows.size(), size_t(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < 2; ++column)
            QCOMPARE(printed.rows[size_t(row)][size_t(column)].text,
                     model.index(row, column).data().toString());
    }
}

void TestListSelection::exportsOnlyTheChosen()
{
    page().model().sort(0, Qt::DescendingOrder);
    chooseRows(2);
    m_fixture->dialogs.path = m_fixture->folder.filePath(QStringLiteral("chon.csv"));
    m_fixture->click("bulkExportButton");
    QFile file(m_fixture->dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList rows =
        QString::fromUtf8(file.readAll()).split(QStringLiteral("\n"), Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows[1].contains(QStringLiteral("TS-0003")));
    QVERIFY(rows[2].contains(QStringLiteral("TS-0002")));
}

void TestListSelection::aReaderChangesNothing()
{
    const auto admin = desk().book().repository().find(userKind(), QStringLiteral("ND-0001"));
    User user = admin->to<User>();
    user.role = Role::Reader;
    Record demoted = Record::from(userKind(), user);
    demoted.setId(admin->id());
    RecordWriter writer(desk().book().database(), desk().book().repository(), desk().book().log(),
                        desk().session().actor(), QStringLiteral("test"));
    writer.change(*admin, demoted);
    writer.commit();
    m_fixture->window.closeBook();
    m_fixture->window.openBook(m_fixture->path());
    m_fixture->window.signIn(QStringLiteral("quantri"), QString::fromLatin1(TestBook::password));
    m_fixture->window.workspace()->openPage(QStringLiteral("assets"));
    chooseRows(2);
    QCOMPARE(table()->chosenCount(), 2);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    for (const char* name : {"bulkEditButton", "bulkCloseButton", "bulkCopyButton",
                             "bulkExportButton", "bulkPrintButton"})
        QVERIFY2(!page().findChild<QPushButton*>(QString::fromLatin1(name))->isVisible(), name);
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(!page().findChild<CloseDialog*>());
    QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(table()->isVisible());
}

QTEST_MAIN(TestListSelection)
#include "tst_listselection.moc"
