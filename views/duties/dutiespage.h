#pragma once

#include "models/duties/dutystanding.h"
#include "views/shell/page.h"

class QComboBox;
class QPushButton;
class QSplitter;
class QTabBar;
class QTableWidget;

namespace soattt {

class ChapterChart;
class Desk;
class DutyDetail;

/// Every duty of the applied regulations: how it stands, what shows it, what is missing, by clause.
class DutiesPage : public Page
{
    Q_OBJECT

public:
    explicit DutiesPage(Desk& desk, QWidget* parent = nullptr);

    void activate() override;
    void setNarrow(bool narrow) override;
    /// The duty of that code.
    void showRecord(const QString& code) override;
    std::vector<Pose> poses() override;

private:
    QWidget* makeHead();
    QWidget* makeFilters();
    QWidget* makeBody();
    void refresh();
    void showTabs();
    void showRows();
    void addRow(const DutyStanding& duty);
    bool isWanted(const DutyStanding& duty) const;
    const DutyStanding* chosen() const;
    void showChosen();
    void chooseChapter(const QString& chapter);
    void vouch();
    void printForInspection();
    void exportTable();

    Desk& m_desk;
    std::vector<DutyStanding> m_duties;
    QTabBar* m_tabs;
    QComboBox* m_chapter;
    QTableWidget* m_table;
    DutyDetail* m_detail;
    ChapterChart* m_chart;
    QSplitter* m_body;
    QPushButton* m_vouch = nullptr;
    bool m_stale = true;
};

} // namespace soattt
