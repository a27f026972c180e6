#include "models/registers/asset.h"
#include "models/registers/people.h"
#include "tests/support/window.h"
#include "views/records/newrecorddialog.h"
#include "views/records/recordform.h"
#include "views/records/registerpage.h"
#include "views/shell/workspace.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTableView>

using namespace soattt;

/// The form on the real window: leaving it, going on to the next record, copying one, adding what
/// it points to.
class TestRecordEditing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void escapeAsksOnlyAfterAChange();
    void escapeMaySaveOrStay();
    void goesToTheNextAndPreviousRecord();
    void goingOnSavesWhatWasChanged();
    void goingOnKeepsTheFilter();
    void duplicatesARecord();
    void aCopyNotSavedIsKeptAsADraft();
    void addsWhatAReferenceNeeds();
    void addsAndGivesUp();
    void groupsMoneyOnceTypingIsDone();

private:
    RegisterPage& page();
    QTableView* table() { return m_fixture->find<QTableView>("recordTable"); }
    QLineEdit* line(const char* name) { return m_fixture->find<QLineEdit>(name); }
    Desk& desk() { return *m_fixture->window.desk(); }
    Asset asset(int number);
    void edit(int row);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestRecordEditing::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    for (const char* name : {"Mot", "Hai", "Ba"}) {
        Asset one;
        one.name = QString::fromLatin1(name);
        one.serial = one.name + QStringLiteral("-1");
        one.location = QStringLiteral("Kho");
        desk().records().save(Record::from(assetKind(), one));
    }
    m_fixture->window.workspace()->openPage(QStringLiteral("assets"));
}

void TestRecordEditing::cleanup()
{
    m_fixture.reset();
}

RegisterPage& TestRecordEditing::page()
{
    return *qobject_cast<RegisterPage*>(
        m_fixture->window.workspace()->page(QStringLiteral("assets")));
}

Asset TestRecordEditing::asset(int number)
{
    const QString code = QStringLiteral("TS-%1").arg(number, 4, 10, QLatin1Char('0'));
    return desk().book().repository().find(assetKind(), code)->to<Asset>();
}

void TestRecordEditing::edit(int row)
{
    page().showRecord(page().model().recordAt(row)->code());
    QTest::keyClick(table(), Qt::Key_F2);
}

void TestRecordEditing::escapeAsksOnlyAfterAChange()
{
    edit(0);
    QTest::keyClick(line("name"), Qt::Key_Escape);
    QVERIFY(table()->isVisible());
    QVERIFY(m_fixture->dialogs.asked.isEmpty());
    edit(0);
    m_fixture->type("location", QStringLiteral("Khac"));
    QTest::keyClick(line("location"), Qt::Key_Escape);
    QCOMPARE(m_fixture->dialogs.asked.size(), 1);
    QVERIFY(m_fixture->dialogs.asked.front().contains(QStringLiteral("TS-0001")));
    QVERIFY(table()->isVisible());
    QCOMPARE(asset(1).location, QStringLiteral("Kho"));
}

void TestRecordEditing::escapeMaySaveOrStay()
{
    edit(0);
    m_fixture->type("location", QStringLiteral("Khac"));
    m_fixture->dialogs.leaving = Dialogs::Leaving::Stay;
    QTest::keyClick(line("location"), Qt::Key_Escape);
    QCOMPARE(line("location")->text(), QStringLiteral("Khac"));
    m_fixture->dialogs.leaving = Dialogs::Leaving::Save;
    QTest::keyClick(line("location"), Qt::Key_Escape);
    QVERIFY(table()->isVisible());
    QCOMPARE(asset(1).location, QStringLiteral("Khac"));
    edit(0);
    m_fixture->type("name", QString()); // what is refused can't be saved by leaving
    QTest::keyClick(line("name"), Qt::Key_Escape);
    QVERIFY(m_fixture->find<QLabel>("nameError")->isVisible());
}

void TestRecordEditing::goesToTheNextAndPreviousRecord()
{
    edit(0);
    QTest::keyClick(line("name"), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(line("name")->text(), QStringLiteral("Hai"));
    m_fixture->click("nextRecord");
    QCOMPARE(line("name")->text(), QStringLiteral("Ba"));
    m_fixture->click("nextRecord");
    QCOMPARE(line("name")->text(), QStringLiteral("Ba")); // the last one
    QVERIFY(!m_fixture->find<QLabel>("statusMessage")->text().isEmpty());
    QTest::keyClick(line("name"), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(line("name")->text(), QStringLiteral("Hai"));
    QVERIFY(m_fixture->dialogs.asked.isEmpty());
    QTest::keyClick(line("name"), Qt::Key_Escape);
    QCOMPARE(table()->currentIndex().row(), 1);
}

void TestRecordEditing::goingOnSavesWhatWasChanged()
{
    m_fixture->dialogs.leaving = Dialogs::Leaving::Save;
    edit(0);
    m_fixture->type("location", QStringLiteral("Tang 2"));
    m_fixture->click("nextRecord");
    QCOMPARE(m_fixture->dialogs.asked.size(), 1);
    QCOMPARE(line("name")->text(), QStringLiteral("Hai"));
    QCOMPARE(asset(1).location, QStringLiteral("Tang 2"));
}

void TestRecordEditing::goingOnKeepsTheFilter()
{
    m_fixture->dialogs.leaving = Dialogs::Leaving::Save;
    m_fixture->type("filterLine", QStringLiteral("kho"));
    QCOMPARE(page().model().rowCount(), 3);
    edit(0);
    m_fixture->type("location", QStringLiteral("Tang 2")); // leaves the filter when saved
    m_fixture->click("nextRecord");
    QCOMPARE(page().model().rowCount(), 2);
    QCOMPARE(line("name")->text(), QStringLiteral("Hai"));
}

void TestRecordEditing::duplicatesARecord()
{
    page().showRecord(QStringLiteral("TS-0002"));
    QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(line("code")->text().isEmpty());
    QVERIFY(line("serial")->text().isEmpty()); // no two may share it
    QCOMPARE(line("name")->text(), QStringLiteral("Hai"));
    QVERIFY(!page().findChild<QWidget*>(QStringLiteral("nextRecord"))->isVisible());
    m_fixture->click("saveButton");
    QCOMPARE(asset(4).location, QStringLiteral("Kho"));
    QVERIFY(asset(4).serial.isEmpty());
    QCOMPARE(asset(2).serial, QStringLiteral("Hai-1"));
}

void TestRecordEditing::aCopyNotSavedIsKeptAsADraft()
{
    page().showRecord(QStringLiteral("TS-0002"));
    QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);
    m_fixture->type("serial", QStringLiteral("moi"));
    page().findChild<RecordForm*>()->keepDraft();
    const auto draft = desk().viewState().draft(assetKind(), {});
    QCOMPARE(draft.value(QStringLiteral("serial")), QStringLiteral("moi"));
    QCOMPARE(draft.value(QStringLiteral("location")), QStringLiteral("Kho"));
}

void TestRecordEditing::addsWhatAReferenceNeeds()
{
    edit(0);
    line("custodian")->setFocus();
    QTest::keyClick(line("custodian"), Qt::Key_Return, Qt::ControlModifier);
    auto* dialog = page().findChild<NewRecordDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY2(dialog->height() < 480, qPrintable(QString::number(dialog->height())));
    m_fixture->type("name", QStringLiteral("Dang Thi Buoi"), dialog);
    m_fixture->click("saveButton", dialog);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(line("custodian")->text(), QStringLiteral("CB-0001 · Dang Thi Buoi"));
    m_fixture->click("saveButton");
    QCOMPARE(asset(1).custodian->code(), QStringLiteral("CB-0001"));
}

void TestRecordEditing::addsAndGivesUp()
{
    edit(0);
    line("custodian")->findChild<QAction*>(QStringLiteral("newReference"))->trigger();
    auto* dialog = page().findChild<NewRecordDialog*>();
    QTRY_COMPARE(QApplication::focusWidget(), m_fixture->find<QLineEdit>("name", dialog));
    QTest::keyClick(m_fixture->find<QLineEdit>("name", dialog), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QVERIFY(line("custodian")->text().isEmpty());
    QVERIFY(!page().findChild<RecordForm*>()->isChanged());
}

void TestRecordEditing::groupsMoneyOnceTypingIsDone()
{
    edit(0);
    m_fixture->type("original_value", QStringLiteral("12450000"));
    QCOMPARE(line("original_value")->text(), QStringLiteral("12450000"));
    QTest::keyClick(line("original_value"), Qt::Key_Tab);
    QCOMPARE(line("original_value")->text(), QStringLiteral("12.450.000"));
}

QTEST_MAIN(TestRecordEditing)
#include "tst_recordediting.moc"
