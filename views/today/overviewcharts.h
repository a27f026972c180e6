#pragma once

#include "models/services/overviewservice.h"

#include <QWidget>

class QChartView;
class QFrame;
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

signals:
    void monthWanted(const QString& month); ///< "2026-07"
    void stateWanted(const QString& state); ///< key of the state of an asset
    void figuresWanted(const QString& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintCharts();
    void paintIncidents();
    void paintAssets();
    QFrame* makeChartCard(const QString& title, QWidget* chart, QWidget* nothing, const char* page);
    void tellBar(bool inside, int month);
    void addToLegend(const Count& count, const QString& text, const QColor& color);

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
