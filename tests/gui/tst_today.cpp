#include "models/registers/people.h"
#include "models/services/dueservice.h"
#include "tests/support/guibook.h"
#include "views/today/duecard.h"
#include "views/today/duetablemodel.h"
#include "views/today/todaypage.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace soattt;

class TestToday : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everythingDueIsListed();
    void aCardNarrowsTheList();
    void aChangeIsSeen();
    void enterOpensTheRecord();
    void countsStandInTheSidebar();
    void theDutyIsReadableInEveryWidth();
    void distances_data();
    void distances();

private:
    QTableView* table() const { return m_page->findChild<QTableView*>(QStringLiteral("dueTable")); }
    size_t due() const { return DueService(*m_book->session).due(TodayPage::daysAhead).size(); }
    void addNewcomer() const;

    std::unique_ptr<GuiBook> m_book;
    std::unique_ptr<TodayPage> m_page;
};

void TestToday::init()
{
    m_book = std::make_unique<GuiBook>();
    m_page = std::make_unique<TodayPage>(m_book->desk);
    new QAbstractItemModelTester(m_page->findChild<DueTableModel*>(), m_page.get());
    m_page->resize(1130, 660);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
}

void TestToday::cleanup()
{
    m_page.reset();
    QCOMPARE(m_book->refusals.count(), 0);
    m_book.reset();
}

void TestToday::addNewcomer() const
{
    Staff staff;
    staff.name = QStringLiteral("Nguyễn Văn Mới");
    staff.joinedOn = m_book->clock.today().addDays(-40);
    RecordService(*m_book->session).save(Record::from(staffKind(), staff));
}

void TestToday::everythingDueIsListed()
{
    QVERIFY(due() > 0);
    QCOMPARE(size_t(table()->model()->rowCount()), due());
}

void TestToday::aCardNarrowsTheList()
{
    const auto* model = m_page->findChild<DueTableModel*>();
    for (const auto state : {DueState::Overdue, DueState::Today, DueState::Soon, DueState::Later}) {
        auto* card = m_page->findChild<DueCard*>(QStringLiteral("card_") + dueStateKey(state));
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(model->rowCount(), card->count());
        for (int row = 0; row < model->rowCount(); ++row)
            QCOMPARE(model->itemAt(row).state, state);
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(size_t(model->rowCount()), due());
    }
}

void TestToday::aChangeIsSeen()
{
    const int before = table()->model()->rowCount();
    addNewcomer();
    QTRY_VERIFY(table()->model()->rowCount() > before);
    QCOMPARE(size_t(table()->model()->rowCount()), due());
}

void TestToday::enterOpensTheRecord()
{
    addNewcomer();
    QTRY_COMPARE(size_t(table()->model()->rowCount()), due());
    const auto* model = m_page->findChild<DueTableModel*>();
    QSignalSpy wanted(&m_book->desk, &Desk::recordWanted);
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->itemAt(row).kind != staffKind().key())
            continue;
        table()->selectRow(row);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().at(0).toString(), staffKind().key());
        QCOMPARE(wanted.front().at(1).toString(), model->itemAt(row).record);
        return;
    }
    QFAIL("nothing is due about the newcomer");
}

void TestToday::countsStandInTheSidebar()
{
    QSignalSpy badges(&m_book->desk, &Desk::badgeChanged);
    m_page->activate();
    const auto* model = m_page->findChild<DueTableModel*>();
    const int late = model->count(DueState::Overdue);
    const int soon = model->count(DueState::Today) + model->count(DueState::Soon);
    const int expected = late > 0 ? late : soon;
    for (const auto& badge : badges) {
        if (badge.at(0).toString() == QLatin1String("today"))
            QCOMPARE(badge.at(1).toInt(), expected);
    }
    QVERIFY(badges.count() > 5);
}

void TestToday::theDutyIsReadableInEveryWidth()
{
    for (const int width : {850, 1000, 1130, 1700}) {
        m_page->resize(width, 600);
        QTRY_VERIFY2(table()->columnWidth(DueTableModel::What) >= 200,
                     qPrintable(QStringLiteral("%1 of %2")
                                    .arg(table()->columnWidth(DueTableModel::What))
                                    .arg(width)));
        QVERIFY(!table()->horizontalScrollBar()->isVisible());
    }
}

void TestToday::distances_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<DueState>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("late") << -3 << DueState::Overdue << QStringLiteral("3 day(s) late");
    QTest::newRow("today") << 0 << DueState::Today << QStringLiteral("today");
    QTest::newRow("soon") << 2 << DueState::Soon << QStringLiteral("in 2 day(s)");
    QTest::newRow("later") << 20 << DueState::Later << QStringLiteral("25/07/2026");
}

void TestToday::distances()
{
    QFETCH(int, days);
    QFETCH(DueState, state);
    DueItem item;
    item.days = days;
    item.state = state;
    item.due = QDate(2026, 7, 5).addDays(days);
    QTEST(dueDistance(item), "text");
}

QTEST_MAIN(TestToday)
#include "tst_today.moc"
