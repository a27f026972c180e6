#pragma once

#include "models/reports/machinecompliance.h"
#include "views/shell/page.h"

class QHBoxLayout;
class QLabel;
class QTabBar;
class QTableWidget;

namespace soattt {

class Chip;
class Desk;

/// How many computers comply, by rule and by department, and what is missing where.
class CompliancePage : public Page
{
    Q_OBJECT

public:
    explicit CompliancePage(Desk& desk, QWidget* parent = nullptr);

    void activate() override;
    std::vector<Pose> poses() override;

private:
    enum Tab { Gaps, Rules, Departments };
    QWidget* makeHead();
    QWidget* makeSummary();
    void makeTable();
    void refresh();
    void showSummary();
    void showTab();
    void showGaps();
    void showRules();
    void showDepartments();
    void fill(const QStringList& headings, const std::vector<QStringList>& rows);
    void openRow(int row);
    void openGap(const ComplianceGap& gap);
    void printForHead();
    void importChecks();

    Desk& m_desk;
    Compliance m_compliance;
    QLabel* m_count = nullptr;
    std::vector<Chip*> m_chips;
    QTabBar* m_tabs;
    QTableWidget* m_table;
    bool m_stale = true;
};

} // namespace soattt
