#pragma once

#include "models/duties/dueitem.h"
#include "views/shell/page.h"

class QLabel;
class QStackedWidget;
class QTableView;
class QTimer;

namespace soattt {

class Desk;
class DueCard;
class DueTableModel;
class OverviewCharts;

/// The first page: what is due, by which clause, and the way to what settles it.
class TodayPage : public Page
{
    Q_OBJECT

public:
    static constexpr int daysAhead = 30;

    TodayPage(Desk& desk, QWidget* parent = nullptr);

    void activate() override;
    void setNarrow(bool narrow) override;
    std::vector<Pose> poses() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeCards();
    QWidget* makeList();
    void refresh();
    void showCounts();
    void showBadges();
    void showEmpty();
    void choose(DueState state);
    void settle(int row);
    void fitColumns();

    Desk& m_desk;
    DueTableModel* m_model;
    std::vector<DueCard*> m_cards; ///< in the order of the states
    QTableView* m_table;
    QStackedWidget* m_listOrEmpty;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyText = nullptr;
    OverviewCharts* m_charts;
    QTimer* m_soon;
    bool m_narrow = false;
};

} // namespace soattt
