#pragma once

#include "models/services/postponementservice.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace soattt {

class Desk;
class DueTable;
class DueTableModel;
class YearGrid;

/// The year with what is due in it, and the items of the chosen day.
class CalendarView : public QWidget
{
    Q_OBJECT

public:
    CalendarView(Desk& desk, DueTableModel* model, DueTable* table, QWidget* parent = nullptr);

    void refresh();
    YearGrid* grid() const { return m_grid; }
    void showYear(int year);

signals:
    void printWanted(int year);

private:
    QWidget* makeHead();
    void showDay(const QDate& day);

    Desk& m_desk;
    DueTableModel* m_model;
    DueTable* m_table;
    YearGrid* m_grid;
    QLabel* m_title = nullptr;
    QLabel* m_sum = nullptr;
    QPushButton* m_before = nullptr;
    QLabel* m_day = nullptr;
    int m_year;
    std::vector<StandingItem> m_items; ///< of the year
};

} // namespace soattt
