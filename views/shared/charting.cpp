#include "views/shared/charting.h"

#include "views/shared/widgets.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <memory>

namespace soattt {

namespace {

constexpr int ticksAtMost = 4;

} // namespace

QColor chartColor(Tone tone, const Colors& colors)
{
    switch (tone) {
    case Tone::Good:
        return colors.dark ? 0x3fae63 : 0x2e9e57;
    case Tone::Warn:
        return colors.dark ? 0xd99a1e : 0xe39a0b;
    case Tone::Bad:
        return colors.badgeBad;
    case Tone::Neutral:
    case Tone::Info:
        return colors.muted;
    }
    return colors.muted;
}

QFrame* chartCard(const QString& title, QChartView* view)
{
    QFrame* card = makeCard();
    auto* layout = new QVBoxLayout(card);
    setMargins(layout, card, 0.7, 0.5);
    layout->setSpacing(0);
    layout->addWidget(makeLabel(title, "strong"));
    layout->addWidget(view, 1);
    view->setFrameShape(QFrame::NoFrame);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFocusPolicy(Qt::NoFocus);
    view->setMinimumSize(lines(card, 12), lines(card, 6));
    view->setAccessibleName(title);
    return card;
}

void setChart(QChartView* view, QChart* chart)
{
    const std::unique_ptr<QChart> before(view->chart());
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->setAnimationOptions(QChart::NoAnimation);
    view->setBackgroundBrush(colorsOf(view->palette()).surface);
    view->setChart(chart);
}

void styleAxis(QAbstractAxis* axis, const QWidget* widget, bool grid)
{
    const Colors& colors = colorsOf(widget->palette());
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * 0.8);
    axis->setLabelsFont(font);
    axis->setLabelsColor(colors.muted);
    axis->setLinePenColor(colors.border);
    axis->setGridLineColor(colors.border);
    axis->setGridLineVisible(grid);
}

QValueAxis* valueAxis(double most, const QWidget* widget)
{
    auto* axis = new QValueAxis;
    const double step = std::max(1.0, std::ceil(most / ticksAtMost));
    axis->setRange(0, step * std::max(1.0, std::ceil(most / step)));
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickInterval(step);
    axis->setLabelFormat(QStringLiteral("%d"));
    styleAxis(axis, widget, true);
    return axis;
}

QBarSet* barSet(const QString& name, const QColor& color)
{
    auto* set = new QBarSet(name);
    set->setColor(color);
    set->setBorderColor(color);
    return set;
}

void attach(QChart* chart, QAbstractBarSeries* series, QAbstractAxis* bottom, QAbstractAxis* left)
{
    chart->addSeries(series);
    chart->addAxis(bottom, Qt::AlignBottom);
    chart->addAxis(left, Qt::AlignLeft);
    series->attachAxis(bottom);
    series->attachAxis(left);
}

void restyle(QChart* chart, const QWidget* widget)
{
    for (QAbstractAxis* axis : chart->axes())
        styleAxis(axis, widget, qobject_cast<QValueAxis*>(axis) != nullptr);
}

void redrawForLook(const QEvent& event, QWidget* charts, const std::function<void()>& draw)
{
    if (event.type() == QEvent::PaletteChange || event.type() == QEvent::FontChange)
        QTimer::singleShot(0, charts, draw);
}

QWidget* makeLegendEntry(const QString& text, const QColor& color, const QWidget* measure)
{
    auto* entry = new QWidget;
    auto* layout = new QHBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(measure, 0.3));
    auto* mark = new QFrame;
    mark->setFixedSize(lines(measure, 0.6), lines(measure, 0.6));
    mark->setAutoFillBackground(true);
    QPalette ground = mark->palette();
    ground.setColor(QPalette::Window, color);
    mark->setPalette(ground);
    layout->addWidget(mark);
    layout->addWidget(makeLabel(text, "small"));
    return entry;
}

} // namespace soattt
