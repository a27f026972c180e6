#pragma once

#include "models/duties/dueitem.h"
#include "views/shell/page.h"

class QLabel;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace soattt {

class CalendarView;
class Desk;
class DueCard;
class DueTable;
class DueTableModel;
class OverviewCharts;
class SettledView;

/// The first page: what is due, by which clause, and the way to what settles it; what was done this
/// week; the calendar of the year.
class TodayPage : public Page
{
    Q_OBJECT

public:
    static constexpr int daysAhead = 30;
    enum View { Due, Settled, Calendar };

    TodayPage(Desk& desk, QWidget* parent = nullptr);

    void activate() override;
    void announce() override { refresh(); }
    void setNarrow(bool narrow) override;
    std::vector<Pose> poses() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHead(QLayout* layout);
    QWidget* makeCards();
    QWidget* makeDueView();
    QWidget* makeList();
    QWidget* makeCalendar();
    void connectTable(DueTable* table, DueTableModel* model);
    void connectCharts();
    DueTable* makeTable(DueTableModel* model, const char* name, const QString& accessibleName);
    void refresh();
    void refreshList();
    void refreshView();
    void showCounts();
    void showBadges();
    void showEmpty();
    void showCharts();
    void choose(DueState state);
    void chooseView(int view);
    void settle(const DueItem& item);
    void putOff(const DueTableModel& model, int row);

    Desk& m_desk;
    QTabBar* m_views;
    QStackedWidget* m_pages;
    DueTableModel* m_model;
    std::vector<DueCard*> m_cards; ///< in the order of the states
    DueTable* m_table;
    QStackedWidget* m_listOrEmpty;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyText = nullptr;
    OverviewCharts* m_charts;
    SettledView* m_settled;
    DueTableModel* m_dayModel;
    CalendarView* m_calendar = nullptr;
    QTimer* m_soon;
    bool m_narrow = false;
};

} // namespace soattt
