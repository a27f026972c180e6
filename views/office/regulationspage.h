#pragma once

#include "views/shell/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace soattt {

class Desk;
class RegulationList;
class ThresholdsModel;

/// What binds this office: the regulations applied, the numbers they make together, and the
/// office's own rules.
class RegulationsPage : public Page
{
    Q_OBJECT

public:
    explicit RegulationsPage(Desk& desk, QWidget* parent = nullptr);

    void activate() override;
    /// The code is the key of a threshold: "restore_test.interval".
    void showRecord(const QString& code) override;
    std::vector<Pose> poses() override;

private:
    QWidget* makeThresholds();
    void refresh();
    void showButtons();
    void setOwnRule();
    void endOwnRule();

    Desk& m_desk;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    ThresholdsModel* m_model;
    QTableView* m_table;
    QPushButton* m_set = nullptr;
    QPushButton* m_end = nullptr;
    RegulationList* m_list;
    bool m_stale = true;
};

} // namespace soattt
