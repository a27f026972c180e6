#include "views/today/overviewcharts.h"

#include "views/shared/charting.h"
#include "views/shared/chip.h"
#include "views/shared/flowlayout.h"
#include "views/shared/widgets.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QPieSeries>
#include <QPieSlice>
#include <QPushButton>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace soattt {

namespace {

constexpr int ticksAtMost = 4;

QColor sliceColor(const Colors& colors, int index, const QString& state)
{
    const Tone tone = toneOfState(state);
    if (tone == Tone::Neutral || tone == Tone::Info)
        return index % 2 == 0 ? colors.accent : colors.muted;
    return state == QLatin1String("lost") ? QColor(0x7f1d1d) : chartColor(tone, colors);
}

} // namespace

/// The title opens the page with all figures.
QFrame* OverviewCharts::makeChartCard(const QString& title, QWidget* chart, QWidget* nothing,
                                      const char* page)
{
    QFrame* card = makeCard();
    auto* layout = new QVBoxLayout(card);
    setMargins(layout, card, 0.7, 0.5);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(title, "strong"), 1);
    const QString key = QString::fromLatin1(page);
    QPushButton* more = makeButton(tr("Figures"), QStringLiteral("open_") + key, "link");
    more->setAccessibleName(QStringLiteral("%1: %2").arg(title, more->text()));
    connect(more, &QPushButton::clicked, this, [this, key] { emit figuresWanted(key); });
    head->addWidget(more);
    layout->addLayout(head);
    layout->addWidget(chart, 1);
    layout->addWidget(nothing, 1);
    return card;
}

OverviewCharts::OverviewCharts(QWidget* parent)
    : QWidget(parent)
    , m_bars(new QChartView)
    , m_noIncidents(makeWrapped(tr("No incident in the last 12 months."), "muted"))
    , m_ring(new QChartView)
    , m_noAssets(makeWrapped(tr("No asset in the register yet."), "muted"))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.6));
    m_months = new QWidget;
    auto* months = new QHBoxLayout(m_months);
    months->setContentsMargins(lines(this, 1), 0, 0, 0);
    months->addWidget(m_firstMonth = makeLabel(QString(), "small"));
    months->addStretch(1);
    months->addWidget(m_lastMonth = makeLabel(QString(), "small"));
    QFrame* incidents =
        makeChartCard(tr("Incidents by month"), m_bars, m_noIncidents, "incident-figures");
    incidents->layout()->addWidget(m_months);
    layout->addWidget(incidents, 1);
    QFrame* assets = makeChartCard(tr("Assets by state"), m_ring, m_noAssets, "figures");
    m_legend = new FlowLayout(lines(this, 0.6));
    static_cast<QBoxLayout*>(assets->layout())->addLayout(m_legend);
    layout->addWidget(assets, 1);
    for (QChartView* view : {m_bars, m_ring}) {
        view->setFrameShape(QFrame::NoFrame);
        view->setRenderHint(QPainter::Antialiasing);
        view->setFocusPolicy(Qt::NoFocus);
        view->setMinimumSize(lines(this, 8), lines(this, 6));
    }
    for (QLabel* nothing : {m_noIncidents, m_noAssets})
        nothing->setAlignment(Qt::AlignCenter);
}

void OverviewCharts::show(const std::vector<Count>& incidents, const std::vector<Count>& assets)
{
    if (incidents == m_incidents && assets == m_assets && !m_bars->chart()->series().isEmpty())
        return;
    m_incidents = incidents;
    m_assets = assets;
    paintCharts();
}

void OverviewCharts::paintCharts()
{
    const bool incidents = std::any_of(m_incidents.begin(), m_incidents.end(),
                                       [](const Count& month) { return month.count > 0; });
    m_bars->setVisible(incidents);
    m_noIncidents->setVisible(!incidents);
    m_ring->setVisible(!m_assets.empty());
    m_noAssets->setVisible(m_assets.empty());
    for (QChartView* view : {m_bars, m_ring})
        view->setBackgroundBrush(colorsOf(palette()).surface);
    m_months->setVisible(incidents);
    if (incidents)
        paintIncidents();
    if (!m_assets.empty())
        paintAssets();
}

void OverviewCharts::paintIncidents()
{
    const Colors& colors = colorsOf(palette());
    auto* set = new QBarSet(QString());
    auto* months = new QBarCategoryAxis;
    int most = 1;
    QStringList spoken;
    for (const Count& month : m_incidents) {
        *set << month.count;
        months->append(month.label.left(2));
        most = std::max(most, month.count);
        spoken.append(QStringLiteral("%1: %2").arg(month.label).arg(month.count));
    }
    set->setColor(colors.accent);
    set->setBorderColor(colors.accent);
    auto* series = new QBarSeries;
    series->append(set);
    series->setBarWidth(0.6);
    connect(series, &QBarSeries::clicked, this,
            [this](int month) { emit monthWanted(m_incidents[size_t(month)].key); });
    connect(series, &QBarSeries::hovered, this,
            [this](bool inside, int month) { tellBar(inside, month); });
    auto* counts = new QValueAxis;
    const int step = (most + ticksAtMost - 1) / ticksAtMost;
    const int steps = (most + step - 1) / step;
    counts->setRange(0, step * steps);
    counts->setTickType(QValueAxis::TicksDynamic);
    counts->setTickInterval(step);
    counts->setLabelFormat(QStringLiteral("%d"));
    styleAxis(months, this, false);
    months->setGridLineVisible(false);
    months->setLabelsVisible(false); // twelve don't fit: the first and the last stand below
    m_firstMonth->setText(m_incidents.front().label);
    m_lastMonth->setText(m_incidents.back().label);
    styleAxis(counts, this, true);
    counts->setLineVisible(false);
    auto* chart = new QChart;
    chart->legend()->hide();
    chart->addSeries(series);
    chart->addAxis(months, Qt::AlignBottom);
    chart->addAxis(counts, Qt::AlignLeft);
    series->attachAxis(months);
    series->attachAxis(counts);
    setChart(m_bars, chart);
    m_bars->setAccessibleName(tr("Incidents by month"));
    m_bars->setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

void OverviewCharts::paintAssets()
{
    const Colors& colors = colorsOf(palette());
    auto* series = new QPieSeries;
    series->setHoleSize(0.55);
    series->setPieSize(0.95);
    QStringList spoken;
    clearLayout(m_legend);
    for (size_t i = 0; i < m_assets.size(); ++i) {
        const QString label = QStringLiteral("%1 %2").arg(m_assets[i].label).arg(m_assets[i].count);
        QPieSlice* slice = series->append(label, m_assets[i].count);
        slice->setColor(sliceColor(colors, int(i), m_assets[i].key));
        slice->setBorderColor(colors.surface);
        addToLegend(m_assets[i], label, slice->color());
        connect(slice, &QPieSlice::clicked, this,
                [this, key = m_assets[i].key] { emit stateWanted(key); });
        spoken.append(label);
    }
    auto* chart = new QChart;
    chart->addSeries(series);
    chart->legend()->hide();
    setChart(m_ring, chart);
    m_ring->setAccessibleName(tr("Assets by state"));
    m_ring->setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

/// The number behind a bar, and that it can be pressed.
void OverviewCharts::tellBar(bool inside, int month)
{
    m_bars->setCursor(inside ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const bool known = inside && month >= 0 && month < int(m_incidents.size());
    const Count count = known ? m_incidents[size_t(month)] : Count();
    m_bars->setToolTip(known ? QStringLiteral("%1: %2").arg(count.label).arg(count.count)
                             : QString());
}

/// The chart's own legend cuts words off where there is little room; this one wraps, and each
/// state can be reached by keys.
void OverviewCharts::addToLegend(const Count& count, const QString& text, const QColor& color)
{
    QPixmap mark(QSize(lines(this, 0.6), lines(this, 0.6)) * devicePixelRatioF());
    mark.setDevicePixelRatio(devicePixelRatioF());
    mark.fill(color);
    QPushButton* entry = makeButton(text, QStringLiteral("state_") + count.key, "link");
    entry->setIcon(mark);
    entry->setIconSize(QSize(lines(this, 0.6), lines(this, 0.6)));
    connect(entry, &QPushButton::clicked, this, [this, key = count.key] { emit stateWanted(key); });
    m_legend->addWidget(entry);
}

void OverviewCharts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    redrawForLook(*event, this, [this] { paintCharts(); });
}

} // namespace soattt
