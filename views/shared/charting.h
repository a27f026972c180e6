#pragma once

#include "views/shared/theme.h"

#include <functional>

class QAbstractAxis;
class QAbstractBarSeries;
class QBarSet;
class QChart;
class QChartView;
class QEvent;
class QFrame;
class QString;
class QValueAxis;
class QWidget;

/// Charts in the colours of the theme.
namespace soattt {

/// The ground of a bar or slice of that meaning; white or black can be told from it.
QColor chartColor(Tone tone, const Colors& colors);
/// A card with the title over the chart, which takes it as its accessible name.
QFrame* chartCard(const QString& title, QChartView* view);
/// The view takes the chart; the one it had before is deleted.
void setChart(QChartView* view, QChart* chart);
void styleAxis(QAbstractAxis* axis, const QWidget* widget, bool grid);
/// From 0 to `most` or a little more, with a few whole steps.
QValueAxis* valueAxis(double most, const QWidget* widget);
QBarSet* barSet(const QString& name, const QColor& color);
void attach(QChart* chart, QAbstractBarSeries* series, QAbstractAxis* bottom, QAbstractAxis* left);
/// The chart's own theme comes with an axis: ours is put over it. Last of all.
void restyle(QChart* chart, const QWidget* widget);

/// For changeEvent: draws the charts anew when colours or letters changed. Not at once: Qt is going
/// through all widgets then, and those the charts stand in still have the colours of before.
void redrawForLook(const QEvent& event, QWidget* charts, const std::function<void()>& draw);

/// A mark in the colour and its word: the chart's own legend cuts words off where there is little
/// room.
QWidget* makeLegendEntry(const QString& text, const QColor& color, const QWidget* measure);

} // namespace soattt
