#include "models/registers/catalog.h"
#include "models/registers/handover.h"
#include "tests/support/window.h"
#include "views/shell/workspace.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QTabBar>
#include <QTableView>

using namespace soattt;

/// The lines of a record in the real window, by keyboard: added, changed where they stand, taken
/// away, undone; closed to changes once the paper is signed.
class TestLines : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void addsByEnter();
    void addsWhatIsChosenFromTheList();
    void anUnknownAssetIsRefused();
    void changesACellWhereItStands();
    void takesALineAwayAndUndoes();
    void aSignedPaperIsClosedToChanges();
    void anAssetLeadsToItsHandover();

private:
    Desk& desk() { return *m_fixture->window.desk(); }
    /// Hidden while it is empty.
    QTableView* table()
    {
        return m_fixture->window.findChild<QTableView*>(QStringLiteral("lineTable"));
    }
    void showLines();
    void addLine(const QString& asset);
    std::vector<Record> lines();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLines::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    for (const char* name : {"Nguyễn Thị Lan", "Trần Văn Bình"}) {
        Staff staff;
        staff.name = QString::fromUtf8(name);
        desk().records().save(Record::from(staffKind(), staff));
    }
    for (const char* name : {"Mot", "Hai"}) {
        Asset asset;
        asset.name = QString::fromLatin1(name);
        desk().records().save(Record::from(assetKind(), asset));
    }
    Handover handover;
    handover.subject = QStringLiteral("Máy tính cho người mới");
    handover.handedOn = QDate(2026, 7, 3);
    handover.giver = Ref<Staff>(QStringLiteral("CB-0001"));
    handover.receiver = Ref<Staff>(QStringLiteral("CB-0002"));
    desk().records().save(Record::from(handoverKind(), handover));
    m_fixture->window.workspace()->openPage(QStringLiteral("handovers"));
    showLines();
}

void TestLines::showLines()
{
    auto* tabs = m_fixture->find<QTabBar>("detailTabs");
    tabs->setCurrentIndex(1);
    auto* page = m_fixture->window.findChild<QWidget*>(QStringLiteral("lines_handover-lines"));
    QTRY_VERIFY(page && page->isVisible());
}

void TestLines::addLine(const QString& asset)
{
    m_fixture->type("new_asset", asset);
    QTest::keyClick(m_fixture->find<QLineEdit>("new_asset"), Qt::Key_Return);
}

std::vector<Record> TestLines::lines()
{
    return desk().book().repository().all(
        handoverLineKind(), linesQuery(handoverLineKind(), QStringLiteral("BG-0001")));
}

void TestLines::addsByEnter()
{
    QTRY_VERIFY(!table()->isVisible());
    QVERIFY(m_fixture->find<QWidget>("noLines"));
    addLine(QStringLiteral("TS-0001"));
    QCOMPARE(lines().size(), size_t(1));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    // The popup of the line stays the active window of the offscreen platform.
    QCOMPARE(m_fixture->window.focusWidget(), m_fixture->find<QLineEdit>("new_asset"));
    QVERIFY(m_fixture->find<QLineEdit>("new_asset")->text().isEmpty());
    addLine(QStringLiteral("hai"));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(lines().back().to<HandoverLine>().asset->code(), QStringLiteral("TS-0002"));
}

void TestLines::addsWhatIsChosenFromTheList()
{
    auto* line = m_fixture->find<QLineEdit>("new_asset");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("mot"));
    auto* list = line->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    if (lines().empty())
        QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(lines().size(), size_t(1));
    QTRY_VERIFY(line->text().isEmpty());
}

void TestLines::anUnknownAssetIsRefused()
{
    QSignalSpy refusals(&desk(), &Desk::refused);
    addLine(QStringLiteral("TS-0077"));
    QCOMPARE(refusals.count(), 1);
    QVERIFY(refusals.front().front().toString().contains(QStringLiteral("TS-0077")));
    QVERIFY(lines().empty());
    QCOMPARE(m_fixture->find<QLineEdit>("new_asset")->text(), QStringLiteral("TS-0077"));
}

void TestLines::changesACellWhereItStands()
{
    addLine(QStringLiteral("TS-0001"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 1));
    QTest::keyClick(table(), Qt::Key_F2);
    auto* editor = table()->viewport()->findChild<QLineEdit*>();
    QVERIFY2(editor, "F2 opens the cell, not the form of the record");
    QTest::keyClicks(editor, QStringLiteral("Hong quat"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(lines().front().to<HandoverLine>().condition, QStringLiteral("Hong quat"));
    QTRY_COMPARE(table()->model()->index(0, 1).data().toString(), QStringLiteral("Hong quat"));
}

void TestLines::takesALineAwayAndUndoes()
{
    addLine(QStringLiteral("TS-0001"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(lines().empty());
    QTRY_VERIFY(!table()->isVisible());
    desk().undo();
    QCOMPARE(lines().size(), size_t(1));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void TestLines::aSignedPaperIsClosedToChanges()
{
    addLine(QStringLiteral("TS-0001"));
    Record paper = *desk().book().repository().find(handoverKind(), QStringLiteral("BG-0001"));
    paper.set(QStringLiteral("state"), Value(QStringLiteral("signed")));
    paper.set(QStringLiteral("signed_on"), Value(QDate(2026, 7, 4)));
    desk().records().save(paper);
    auto* adding = m_fixture->window.findChild<QLineEdit*>(QStringLiteral("new_asset"));
    QTRY_VERIFY(!adding->isVisible());
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 1));
    QTest::keyClick(table(), Qt::Key_F2);
    QVERIFY(!table()->viewport()->findChild<QLineEdit*>());
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(lines().size(), size_t(1));
}

/// From the asset, and from the line's own entry in the log, to the paper.
void TestLines::anAssetLeadsToItsHandover()
{
    addLine(QStringLiteral("TS-0001"));
    QSignalSpy opened(&desk(), &Desk::recordWanted);
    desk().openRecord(QStringLiteral("handover-lines"), QStringLiteral("BGTS-0001"));
    QCOMPARE(opened.front().front().toString(), QStringLiteral("handovers"));
    QCOMPARE(opened.front().back().toString(), QStringLiteral("BG-0001"));
    m_fixture->window.workspace()->openPage(QStringLiteral("assets"));
    m_fixture->find<QTabBar>("detailTabs")->setCurrentIndex(1);
    const auto linkToPaper = [this] {
        for (const auto* link : m_fixture->window.findChildren<QAbstractButton*>()) {
            if (link->isVisible() && link->text().startsWith(QLatin1String("BG-0001")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(linkToPaper());
}

QTEST_MAIN(TestLines)
#include "tst_lines.moc"
