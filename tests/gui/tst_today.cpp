#include "models/registers/asset.h"
#include "models/registers/incident.h"
#include "models/registers/people.h"
#include "models/services/postponementservice.h"
#include "models/services/userservice.h"
#include "tests/support/guibook.h"
#include "views/today/duecard.h"
#include "views/today/duetable.h"
#include "views/today/duetablemodel.h"
#include "views/today/overviewcharts.h"
#include "views/today/putoffdialog.h"
#include "views/today/todaypage.h"
#include "views/today/yeargrid.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

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
    void daysAreInOrder();
    void groups_data();
    void groups();
    void aHeadingFoldsItsDay();
    void whatIsChosenStaysChosen();
    void putOffByKeys();
    void putOffByMouse();
    void whatIsRefusedIsSaidInTheDialog();
    void theHeadSeesWhatIsPutOff();
    void fiveThousandItems();
    void whatWasDoneThisWeek();
    void theCalendarByMouseAndKeys();
    void theCalendarIsPrinted();
    void aChartOpensItsList();

private:
    DueTable* table() const { return m_page->findChild<DueTable*>(QStringLiteral("dueTable")); }
    DueTableModel* model() const { return static_cast<DueTableModel*>(table()->model()); }
    int rowOf(const QString& duty) const;
    QStringList headings() const;
    void view(int index) const
    {
        m_page->findChild<QTabBar*>(QStringLiteral("todayViews"))->setCurrentIndex(index);
    }
    PutOffDialog* dialog() const { return m_page->findChild<PutOffDialog*>(); }
    void putOff(int row, int days) const;
    QPoint placeOf(int row, int column) const
    {
        return table()->visualRect(model()->index(row, column)).center();
    }
    size_t due() const { return DueService(*m_book->session).due(TodayPage::daysAhead).size(); }
    void addNewcomer(int daysAgo = 40) const;

    std::unique_ptr<GuiBook> m_book;
    std::unique_ptr<TodayPage> m_page;
};

void TestToday::init()
{
    m_book = std::make_unique<GuiBook>();
    m_page = std::make_unique<TodayPage>(m_book->desk);
    for (DueTableModel* one : m_page->findChildren<DueTableModel*>())
        new QAbstractItemModelTester(one, m_page.get());
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

void TestToday::addNewcomer(int daysAgo) const
{
    Staff staff;
    staff.name = QStringLiteral("Nguyễn Văn Mới");
    staff.joinedOn = m_book->clock.today().addDays(-daysAgo);
    RecordService(*m_book->session).save(Record::from(staffKind(), staff));
}

void TestToday::everythingDueIsListed()
{
    QVERIFY(due() > 0);
    QCOMPARE(size_t(model()->shownCount()), due());
    int items = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        items += model()->isItem(row) ? 1 : 0;
    QCOMPARE(size_t(items), due());
}

void TestToday::aCardNarrowsTheList()
{
    for (const auto state : {DueState::Overdue, DueState::Today, DueState::Soon, DueState::Later}) {
        auto* card = m_page->findChild<DueCard*>(QStringLiteral("card_") + dueStateKey(state));
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(model()->shownCount(), card->count());
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->isItem(row))
                QCOMPARE(model()->itemAt(row).state, state);
        }
        addNewcomer(); // what the list is narrowed to is kept
        const int count = card->count();
        m_page->activate();
        QCOMPARE(model()->shown(), std::optional(state));
        QVERIFY(card->count() >= count);
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(size_t(model()->shownCount()), due());
    }
}

void TestToday::aChangeIsSeen()
{
    const int before = model()->shownCount();
    addNewcomer();
    QTRY_VERIFY(model()->shownCount() > before);
    QCOMPARE(size_t(model()->shownCount()), due());
}

void TestToday::enterOpensTheRecord()
{
    addNewcomer();
    QTRY_VERIFY(rowOf(QStringLiteral("staff.briefing")) >= 0);
    QSignalSpy wanted(&m_book->desk, &Desk::recordWanted);
    const int row = rowOf(QStringLiteral("staff.briefing"));
    table()->selectRow(row);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().at(0).toString(), staffKind().key());
    QCOMPARE(wanted.front().at(1).toString(), model()->itemAt(row).record);
    table()->scrollTo(model()->index(row, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, placeOf(row, DueTableModel::Action));
    QCOMPARE(wanted.count(), 2);
}

void TestToday::countsStandInTheSidebar()
{
    QSignalSpy badges(&m_book->desk, &Desk::badgeChanged);
    m_page->activate();
    const int late = model()->count(DueState::Overdue);
    const int soon = model()->count(DueState::Today) + model()->count(DueState::Soon);
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

int TestToday::rowOf(const QString& duty) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->isItem(row) && model()->itemAt(row).duty == duty)
            return row;
    }
    return -1;
}

QStringList TestToday::headings() const
{
    QStringList found;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->rowKind(row) == DueTableModel::RowKind::Group)
            found.append(model()->index(row, 0).data().toString());
    }
    return found;
}

void TestToday::putOff(int row, int days) const
{
    PostponementService(*m_book->session)
        .putOff(model()->itemAt(row), m_book->clock.today().addDays(days),
                QStringLiteral("Chờ Sở trả lời"));
    m_page->activate();
}

void TestToday::daysAreInOrder()
{
    for (const int days : {-2, 40, 3, 0})
        addNewcomer(days);
    m_page->activate();
    QDate last;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (!model()->isItem(row))
            continue;
        QVERIFY(!last.isValid() || last <= model()->itemAt(row).due);
        last = model()->itemAt(row).due;
    }
    const QStringList found = headings();
    QCOMPARE(found.front(), QStringLiteral("Late for more than a week (1)"));
    QVERIFY2(found.contains(QStringLiteral("Late since Thursday, 02/07/2026 (1)")),
             qPrintable(found.join(QLatin1Char('\n'))));
    QVERIFY(found.contains(QStringLiteral("Tuesday, 07/07/2026 (1)")));
}

void TestToday::groups_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<DueState>("state");
    QTest::addColumn<QString>("title");
    // The clock stands on Sunday, 5/7/2026.
    QTest::newRow("last year") << -200 << DueState::Overdue << "Late for more than a week";
    QTest::newRow("eight days ago") << -8 << DueState::Overdue << "Late for more than a week";
    QTest::newRow("a week ago") << -7 << DueState::Overdue << "Late since Sunday, 28/06/2026";
    QTest::newRow("yesterday") << -1 << DueState::Overdue << "Late since Saturday, 04/07/2026";
    QTest::newRow("by the hour") << 0 << DueState::Overdue << "Late since today";
    QTest::newRow("today") << 0 << DueState::Today << "Today";
    QTest::newRow("tomorrow") << 1 << DueState::Soon << "Tomorrow, 06/07/2026";
    QTest::newRow("in a week") << 7 << DueState::Soon << "Sunday, 12/07/2026";
    QTest::newRow("the week after") << 8 << DueState::Later << "13/07/2026 to 19/07/2026";
    QTest::newRow("its end") << 14 << DueState::Later << "13/07/2026 to 19/07/2026";
    QTest::newRow("the next") << 15 << DueState::Later << "20/07/2026 to 26/07/2026";
}

void TestToday::groups()
{
    QFETCH(int, days);
    QFETCH(DueState, state);
    QFETCH(QString, title);
    DueItem item;
    item.due = m_book->clock.today().addDays(days);
    item.state = state;
    QCOMPARE(dueGroupOf(item, m_book->clock.today()).title, title);
    // The week that has begun is told from the day it is later than soon.
    item.due = QDate(2026, 7, 18);
    item.state = DueState::Later;
    QCOMPARE(dueGroupOf(item, QDate(2026, 7, 8)).title, QStringLiteral("16/07/2026 to 19/07/2026"));
}

void TestToday::aHeadingFoldsItsDay()
{
    const int rows = model()->rowCount();
    const int first = model()->firstItem();
    const int heading = first - 1;
    QCOMPARE(model()->rowKind(heading), DueTableModel::RowKind::Group);
    table()->selectRow(heading);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(model()->rowCount() < rows);
    QCOMPARE(table()->currentIndex().row(), heading);
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(model()->rowCount(), rows);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, placeOf(heading, 0));
    QVERIFY(model()->rowCount() < rows);
    m_page->activate(); // and stays folded
    QVERIFY(model()->rowCount() < rows);
}

void TestToday::whatIsChosenStaysChosen()
{
    addNewcomer(3);
    m_page->activate();
    const int row = rowOf(QStringLiteral("staff.briefing"));
    table()->selectRow(row);
    const QString record = model()->itemAt(row).record;
    addNewcomer(60); // stands before it
    m_page->activate();
    QCOMPARE(model()->itemAt(table()->currentItem()).record, record);
}

void TestToday::putOffByKeys()
{
    addNewcomer(40);
    m_page->activate();
    const int late = model()->count(DueState::Overdue);
    table()->selectRow(rowOf(QStringLiteral("staff.briefing")));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QVERIFY(dialog()->height() < 480);
    auto* why = dialog()->findChild<QLineEdit*>(QStringLiteral("reason"));
    QTRY_VERIFY(why->hasFocus());
    QTest::keyClicks(why, QStringLiteral("Cho So tra loi"));
    QTest::keyClick(why, Qt::Key_Return);
    QTRY_COMPARE(model()->putOffCount(DueState::Overdue), 1);
    QCOMPARE(model()->count(DueState::Overdue), late); // it is as late as before
    QCOMPARE(rowOf(QStringLiteral("staff.briefing")), -1);
    const auto* card = m_page->findChild<DueCard*>(QStringLiteral("card_overdue"));
    QVERIFY2(card->accessibleName().contains(QStringLiteral("1 put off")),
             qPrintable(card->accessibleName()));
    QCOMPARE(headings().back(), QStringLiteral("Put off (1)"));

    m_page->activateWindow();
    table()->setFocus();
    QTRY_VERIFY(table()->hasFocus());
    const int heading = model()->rowCount() - 1; // folded for the one who put it off
    table()->selectRow(heading);
    QTest::keyClick(table(), Qt::Key_Return);
    const int row = rowOf(QStringLiteral("staff.briefing"));
    QCOMPARE(row, heading + 1);
    QCOMPARE(model()->index(row + 1, 0).data().toString(),
             QStringLiteral("Put off until 12/07/2026 · %1 · Cho So tra loi")
                 .arg(m_book->session->user().name));
    table()->selectRow(heading);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentIndex().row(), row);
    QTest::keyClick(table(), Qt::Key_Down); // past the note, to nothing
    QCOMPARE(table()->currentIndex().row(), row);
    QTest::keyClick(table(), Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(model()->putOffCount(DueState::Overdue), 0);
    QVERIFY(rowOf(QStringLiteral("staff.briefing")) >= 0);
}

void TestToday::putOffByMouse()
{
    addNewcomer(40);
    m_page->activate();
    const int row = rowOf(QStringLiteral("staff.briefing"));
    table()->scrollTo(model()->index(row, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      placeOf(row, DueTableModel::PutOffColumn));
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTest::mouseClick(dialog()->findChild<QPushButton*>(QStringLiteral("untilLatest")),
                      Qt::LeftButton);
    QCOMPARE(dialog()->findChild<QLineEdit*>(QStringLiteral("until_on"))->text(),
             QStringLiteral("04/08/2026"));
    dialog()->findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("Ốm"));
    QTest::mouseClick(dialog()->findChild<QPushButton*>(QStringLiteral("confirmPutOff")),
                      Qt::LeftButton);
    QTRY_COMPARE(model()->putOffCount(DueState::Overdue), 1);
}

void TestToday::whatIsRefusedIsSaidInTheDialog()
{
    addNewcomer(40);
    m_page->activate();
    table()->selectRow(rowOf(QStringLiteral("staff.briefing")));
    emit table()->putOffWanted(table()->currentItem());
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto* until = dialog()->findChild<QLineEdit*>(QStringLiteral("until_on"));
    auto* confirm = dialog()->findChild<QPushButton*>(QStringLiteral("confirmPutOff"));
    dialog()->findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("x"));
    for (const char* day : {"31/02/2026", "04/07/2026", "05/08/2026", "abc", ""}) {
        until->setText(QString::fromLatin1(day));
        confirm->click();
        QVERIFY2(dialog() && dialog()->isVisible(), day);
    }
    until->setText(QStringLiteral("6/7/2026"));
    confirm->click();
    QTRY_COMPARE(model()->putOffCount(DueState::Overdue), 1);
}

void TestToday::theHeadSeesWhatIsPutOff()
{
    addNewcomer(40);
    m_page->activate();
    putOff(rowOf(QStringLiteral("staff.briefing")), 10);
    const QString given = QStringLiteral("Cay-bang-2026");
    const QString own = QStringLiteral("Cay-bang-2027");
    const QString login = QStringLiteral("lanh.dao");
    UserService(*m_book->session).add(login, login, Role::Head, given);
    UserService(Session::signIn(*m_book->book, login, given)).changeOwnPassword(given, own);
    const Session head = Session::signIn(*m_book->book, login, own);
    Desk desk(head, m_book->preferences, m_book->dialogs);
    TodayPage page(desk);
    page.resize(1130, 660);
    page.show();
    page.activate();
    auto* table = page.findChild<DueTable*>(QStringLiteral("dueTable"));
    const auto* model = static_cast<DueTableModel*>(table->model());
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Put off (1)"));
    QVERIFY(model->isItem(1));
    QVERIFY(model->index(2, 0).data().toString().contains(QStringLiteral("Chờ Sở trả lời")));
    QVERIFY(table->isColumnHidden(DueTableModel::PutOffColumn));
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return); // it can't be folded away
    QVERIFY(model->isItem(1));
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_H, Qt::ControlModifier); // nor put back
    QCOMPARE(model->putOffCount(DueState::Overdue), 1);
}

void TestToday::fiveThousandItems()
{
    Book& book = *m_book->book;
    RecordWriter writer(book.database(), book.repository(), book.log(), m_book->session->actor(),
                        QStringLiteral("thử"));
    for (int i = 0; i < 5000; ++i) {
        Staff staff;
        staff.code = QStringLiteral("CB-%1").arg(1000 + i);
        staff.name = QStringLiteral("Cán bộ %1").arg(i);
        staff.joinedOn = m_book->clock.today().addDays(25 - i % 400);
        Record record = Record::from(staffKind(), staff);
        writer.add(record);
    }
    writer.commit();
    m_page->activate();
    QVERIFY(model()->shownCount() >= 5000);
    QCOMPARE(size_t(model()->shownCount()), due());
    table()->selectRow(model()->rowCount() - 1);
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(table()->currentIndex().row(), 0);
    QVERIFY(headings().size() < 40); // read at a glance
}

void TestToday::whatWasDoneThisWeek()
{
    addNewcomer(40);
    const Record record = m_book->book->repository().all(staffKind()).back();
    Record briefed = record;
    briefed.set(QStringLiteral("briefed_on"), Value(m_book->clock.today()));
    RecordService(*m_book->session).save(briefed);
    view(TodayPage::Settled);
    auto* done = m_page->findChild<QTableWidget*>(QStringLiteral("settledTable"));
    QVERIFY(done->isVisible());
    int row = -1;
    for (int i = 0; i < done->rowCount(); ++i) {
        if (done->item(i, 1)->text() == record.to<Staff>().name)
            row = i;
    }
    QVERIFY(row >= 0);
    QVERIFY(done->item(row, 4)->text().contains(record.code()));
    QSignalSpy wanted(&m_book->desk, &Desk::recordWanted);
    done->setCurrentCell(row, 0);
    done->setFocus();
    QTest::keyClick(done, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().at(1).toString(), record.code());
}

void TestToday::theCalendarByMouseAndKeys()
{
    addNewcomer(-20);
    view(TodayPage::Calendar);
    auto* grid = m_page->findChild<YearGrid*>();
    auto* day = m_page->findChild<DueTable*>(QStringLiteral("dayTable"));
    const auto* model = static_cast<DueTableModel*>(day->model());
    QVERIFY(grid->isVisible());
    QCOMPARE(grid->year(), 2026);
    QCOMPARE(grid->chosen(), QDate(2026, 7, 5));
    const QDate joined(2026, 7, 25);
    QCOMPARE(grid->loadOf(joined).count, 1);
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->rectOf(joined).center());
    QCOMPARE(grid->chosen(), joined);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->itemAt(0).duty, QStringLiteral("staff.briefing"));
    QVERIFY(grid->accessibleDescription().contains(QStringLiteral("1 item")));

    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Left);
    QCOMPARE(grid->chosen(), joined.addDays(-1));
    QCOMPARE(model->rowCount(), 0);
    QTest::keyClick(grid, Qt::Key_End); // the next day with something due
    QCOMPARE(grid->chosen(), joined);
    QTest::keyClick(grid, Qt::Key_Down);
    QCOMPARE(grid->chosen(), joined.addDays(7));
    QTest::keyClick(grid, Qt::Key_PageUp);
    QCOMPARE(grid->chosen(), QDate(2026, 7, 1));
    grid->choose(joined);
    QTest::keyClick(grid, Qt::Key_Return);
    QTRY_VERIFY(day->hasFocus());
    QSignalSpy wanted(&m_book->desk, &Desk::recordWanted);
    QTest::keyClick(day, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);

    for (int month = 1; month <= 12; ++month) { // every day is where it is painted
        const QDate last = QDate(2026, month, 1).addMonths(1).addDays(-1);
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->rectOf(last).center());
        QCOMPARE(grid->chosen(), last);
    }
    m_page->findChild<QPushButton*>(QStringLiteral("yearAfter"))->click();
    QCOMPARE(grid->year(), 2027);
    QCOMPARE(grid->chosen(), QDate(2027, 1, 1));
    m_page->findChild<QPushButton*>(QStringLiteral("yearBefore"))->click();
    m_page->findChild<QPushButton*>(QStringLiteral("yearBefore"))->click();
    QCOMPARE(grid->year(), 2025);
    QVERIFY(m_page->findChild<QLabel*>(QStringLiteral("calendarSum"))
                ->text()
                .contains(QStringLiteral("Nothing")));
}

void TestToday::theCalendarIsPrinted()
{
    view(TodayPage::Calendar);
    QSignalSpy wanted(&m_book->desk, &Desk::recordWanted);
    m_page->findChild<QPushButton*>(QStringLiteral("printCalendar"))->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().at(0).toString(), QStringLiteral("reports"));
    QCOMPARE(wanted.front().at(1).toString(), QStringLiteral("year-calendar 2026"));
}

void TestToday::aChartOpensItsList()
{
    Asset asset;
    asset.name = QStringLiteral("Máy");
    asset.state = AssetState::UnderRepair;
    RecordService(*m_book->session).save(Record::from(assetKind(), asset));
    Incident incident;
    incident.title = QStringLiteral("Virus");
    incident.statisticsRow = IncidentRow::Virus;
    incident.occurredAt = m_book->clock.now().addDays(-10);
    RecordService(*m_book->session).save(Record::from(incidentKind(), incident));
    m_page->activate();
    QSignalSpy wanted(&m_book->desk, &Desk::listWanted);
    auto* state = m_page->findChild<QPushButton*>(QStringLiteral("state_under_repair"));
    QVERIFY(state && state->focusPolicy() != Qt::NoFocus);
    QTest::keyClick(state, Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.back().at(0).toString(), assetKind().key());
    auto query = wanted.back().at(1).value<RecordQuery>();
    QCOMPARE(m_book->book->repository().count(assetKind(), query), 1);

    auto* charts = m_page->findChild<OverviewCharts*>();
    emit charts->monthWanted(QStringLiteral("2026-06"));
    QCOMPARE(wanted.count(), 2);
    query = wanted.back().at(1).value<RecordQuery>();
    QCOMPARE(m_book->book->repository().count(incidentKind(), query), 1);
    incident.occurredAt.reset(); // told by its detection
    incident.detectedAt = m_book->clock.now().addDays(-12);
    RecordService(*m_book->session).save(Record::from(incidentKind(), incident));
    emit charts->monthWanted(QStringLiteral("2026-06"));
    query = wanted.back().at(1).value<RecordQuery>();
    QCOMPARE(m_book->book->repository().count(incidentKind(), query), 2);

    QSignalSpy page(&m_book->desk, &Desk::pageWanted);
    m_page->findChild<QPushButton*>(QStringLiteral("open_incident-figures"))->click();
    QCOMPARE(page.front().front().toString(), QStringLiteral("incident-figures"));
}

QTEST_MAIN(TestToday)
#include "tst_today.moc"
