#pragma once

#include "models/services/overviewservice.h"

#include <QWidget>

class QChartView;
class QLabel;

namespace soattt {

class FlowLayout;

/// Incidents by month and assets by state, in the colours of the theme.
class OverviewCharts : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewCharts(QWidget* parent = nullptr);
    void show(const std::vector<Count>& incidents, const std::vector<Count>& assets);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintCharts();
    void paintIncidents();
    void paintAssets();
    void addToLegend(const QString& text, const QColor& color);

    std::vector<Count> m_incidents;
    std::vector<Count> m_assets;
    QChartView* m_bars;
    QLabel* m_noIncidents;
    QWidget* m_months = nullptr; ///< names of the first and the last
    QLabel* m_firstMonth = nullptr;
    QLabel* m_lastMonth = nullptr;
    QChartView* m_ring;
    QLabel* m_noAssets;
    FlowLayout* m_legend = nullptr;
};

} // namespace soattt
