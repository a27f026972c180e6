#include "views/incidents/incidentcharts.h"

#include "views/shared/charting.h"
#include "views/shared/widgets.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGridLayout>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>

namespace soattt {

namespace {

constexpr int monthsNamed = 12; ///< more don't fit under the bars

/// Years of months have no room for each name.
QBarCategoryAxis* monthAxis(const QStringList& labels, const QWidget* widget)
{
    auto* axis = new QBarCategoryAxis;
    axis->append(labels);
    axis->setLabelsVisible(labels.size() <= monthsNamed);
    axis->setLabelsAngle(-90);
    styleAxis(axis, widget, false);
    return axis;
}

/// "07/26" of "07/2026": twelve of them fit.
QString shortMonth(const QString& month)
{
    return month.left(3) + month.right(2);
}

QString shownHours(const std::optional<double>& hours)
{
    return hours ? QString::number(*hours, 'f', 1) : QStringLiteral("–");
}

} // namespace

IncidentCharts::IncidentCharts(QWidget* parent)
    : QWidget(parent)
    , m_months(new QChartView)
    , m_causes(new QChartView)
    , m_hours(new QChartView)
{
    m_months->setObjectName(QStringLiteral("monthChart"));
    m_causes->setObjectName(QStringLiteral("causeChart"));
    m_hours->setObjectName(QStringLiteral("hoursChart"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(lines(this, 0.6));
    grid->addWidget(chartCard(tr("By month"), m_months), 0, 0);
    grid->addWidget(chartCard(tr("By cause"), m_causes), 0, 1);
    grid->addWidget(chartCard(tr("Hours, median by month"), m_hours), 1, 0, 1, 2);
}

void IncidentCharts::show(const IncidentFigures& figures)
{
    m_figures = figures;
    paintAll();
}

void IncidentCharts::paintAll()
{
    paintMonths();
    paintCauses();
    paintHours();
}

void IncidentCharts::paintMonths()
{
    auto* set = barSet(QString(), colorsOf(palette()).accent);
    QStringList labels;
    QStringList spoken;
    int most = 1;
    for (const Count& month : m_figures.byMonth) {
        *set << month.count;
        labels.append(shortMonth(month.label));
        most = std::max(most, month.count);
        spoken.append(QStringLiteral("%1: %2").arg(month.label).arg(month.count));
    }
    auto* series = new QBarSeries;
    series->append(set);
    auto* chart = new QChart;
    chart->legend()->hide();
    attach(chart, series, monthAxis(labels, this), valueAxis(most, this));
    restyle(chart, this);
    setChart(m_months, chart);
    m_months->setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

/// Sideways, so that the words of a cause have room; the most frequent stands above.
void IncidentCharts::paintCauses()
{
    auto* set = barSet(QString(), colorsOf(palette()).accent);
    auto* names = new QBarCategoryAxis;
    QStringList spoken;
    int most = 1;
    for (auto cause = m_figures.byCause.rbegin(); cause != m_figures.byCause.rend(); ++cause) {
        const QString label = cause->label.isEmpty() ? tr("(not classed)") : cause->label;
        *set << cause->count;
        names->append(label);
        most = std::max(most, cause->count);
        spoken.prepend(QStringLiteral("%1: %2").arg(label).arg(cause->count));
    }
    styleAxis(names, this, false);
    auto* series = new QHorizontalBarSeries;
    series->append(set);
    series->setLabelsVisible(true);
    auto* chart = new QChart;
    chart->legend()->hide();
    attach(chart, series, valueAxis(most, this), names);
    restyle(chart, this);
    setChart(m_causes, chart);
    m_causes->setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

void IncidentCharts::paintHours()
{
    const Colors& colors = colorsOf(palette());
    auto* contain = barSet(tr("to contain"), colors.muted);
    auto* close = barSet(tr("to close"), colors.accent);
    QStringList labels;
    QStringList spoken;
    double most = 1;
    for (const MonthHours& month : m_figures.hours) {
        *contain << month.toContain.value_or(0);
        *close << month.toClose.value_or(0);
        labels.append(shortMonth(month.label));
        most = std::max({most, month.toContain.value_or(0), month.toClose.value_or(0)});
        if (month.toContain || month.toClose)
            spoken.append(
                QStringLiteral("%1: %2 – %3")
                    .arg(month.label, shownHours(month.toContain), shownHours(month.toClose)));
    }
    auto* series = new QBarSeries;
    series->append(contain);
    series->append(close);
    auto* chart = new QChart;
    chart->legend()->setAlignment(Qt::AlignTop);
    attach(chart, series, monthAxis(labels, this), valueAxis(most, this));
    restyle(chart, this);
    chart->legend()->setLabelColor(colors.muted);
    setChart(m_hours, chart);
    m_hours->setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

void IncidentCharts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    redrawForLook(*event, this, [this] { paintAll(); });
}

} // namespace soattt
