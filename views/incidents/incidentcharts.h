#pragma once

#include "models/services/incidentfigures.h"

#include <QWidget>

class QChartView;
class QLabel;
class QTableWidget;

namespace soattt {

/// Incidents by month, by cause, and the hours to contain and to close, in the colours of the
/// theme. Each chart says its numbers to a screen reader.
class IncidentCharts : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentCharts(QWidget* parent = nullptr);
    void show(const IncidentFigures& figures);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintAll();
    void paintMonths();
    void paintCauses();
    void paintHours();

    IncidentFigures m_figures;
    QChartView* m_months;
    QChartView* m_causes;
    QChartView* m_hours;
};

} // namespace soattt
