#pragma once

#include "models/duties/dutystanding.h"

#include <QWidget>

class QChartView;
class QVBoxLayout;

namespace soattt {

class FlowLayout;

/// How the duties of each chapter stand, a bar each; a click on a bar chooses its chapter. It says
/// its numbers to a screen reader.
class ChapterChart : public QWidget
{
    Q_OBJECT

public:
    explicit ChapterChart(QWidget* parent = nullptr);
    void show(const std::vector<ChapterStanding>& chapters);

signals:
    void chapterChosen(const QString& chapter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintChart();
    void paintLegend();
    void choose(int bar);

    std::vector<ChapterStanding> m_chapters;
    QChartView* m_view;
    FlowLayout* m_legend;
};

} // namespace soattt
