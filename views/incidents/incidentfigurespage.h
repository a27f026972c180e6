#pragma once

#include "views/shell/page.h"

class QComboBox;
class QLabel;

namespace soattt {

class Desk;
class IncidentCharts;

/// Incidents in figures: how many, why, how long they took.
class IncidentFiguresPage : public Page
{
    Q_OBJECT

public:
    explicit IncidentFiguresPage(Desk& desk, QWidget* parent = nullptr);
    void activate() override;
    std::vector<Pose> poses() override;

private:
    QWidget* makeHead();
    void refresh();

    Desk& m_desk;
    QComboBox* m_period;
    QLabel* m_sentence;
    QLabel* m_rows;
    IncidentCharts* m_charts;
    bool m_stale = true;
};

} // namespace soattt
