#include "views/duties/chapterchart.h"

#include "views/shared/charting.h"
#include "views/shared/flowlayout.h"
#include "views/shared/widgets.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace soattt {

namespace {

constexpr Standing shownStandings[] = {Standing::Met, Standing::Missing, Standing::NoProof,
                                       Standing::NoCase, Standing::Unknown};

QColor colorOf(Standing standing, const Colors& colors)
{
    switch (standing) {
    case Standing::Met:
        return chartColor(Tone::Good, colors);
    case Standing::Missing:
        return chartColor(Tone::Bad, colors);
    case Standing::NoProof:
        return chartColor(Tone::Warn, colors);
    case Standing::NoCase:
        return chartColor(Tone::Neutral, colors);
    case Standing::Unknown:
        return colors.control;
    }
    return colors.muted;
}

QString spokenText(const ChapterStanding& chapter)
{
    QStringList parts;
    for (const Standing standing : shownStandings) {
        if (const int count = chapter.counts.value(standing))
            parts.append(QStringLiteral("%1 %2").arg(standingLabel(standing)).arg(count));
    }
    return dutyChapterTitle(chapter.chapter) + QStringLiteral(": ") +
           parts.join(QStringLiteral(", "));
}

} // namespace

ChapterChart::ChapterChart(QWidget* parent)
    : QWidget(parent)
    , m_view(new QChartView)
    , m_legend(new FlowLayout(lines(this, 0.5)))
{
    m_view->setObjectName(QStringLiteral("chapterChart"));
    QFrame* card = chartCard(tr("By chapter"), m_view);
    static_cast<QBoxLayout*>(card->layout())->addLayout(m_legend);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void ChapterChart::show(const std::vector<ChapterStanding>& chapters)
{
    m_chapters = chapters;
    paintChart();
    paintLegend();
}

/// The first chapter stands above: a category axis counts from below.
void ChapterChart::paintChart()
{
    const Colors& colors = colorsOf(palette());
    auto* series = new QHorizontalStackedBarSeries;
    auto* letters = new QBarCategoryAxis;
    QStringList spoken;
    int most = 1;
    for (auto chapter = m_chapters.rbegin(); chapter != m_chapters.rend(); ++chapter) {
        letters->append(chapter->chapter);
        most = std::max(most, chapter->all());
        spoken.prepend(spokenText(*chapter));
    }
    for (const Standing standing : shownStandings) {
        QBarSet* set = barSet(standingLabel(standing), colorOf(standing, colors));
        for (auto chapter = m_chapters.rbegin(); chapter != m_chapters.rend(); ++chapter)
            *set << chapter->counts.value(standing);
        series->append(set);
    }
    series->setBarWidth(0.7);
    connect(series, &QHorizontalStackedBarSeries::clicked, this,
            [this](int bar, QBarSet*) { choose(bar); });
    letters->setProperty("truncateLabels", false); // by name: ported charts of Qt 5 have no setter
    auto* chart = new QChart;
    chart->legend()->hide();
    attach(chart, series, valueAxis(most, this), letters);
    restyle(chart, this);
    setChart(m_view, chart);
    m_view->setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

void ChapterChart::choose(int bar)
{
    const int chapter = int(m_chapters.size()) - 1 - bar;
    if (chapter >= 0 && chapter < int(m_chapters.size()))
        emit chapterChosen(m_chapters[size_t(chapter)].chapter);
}

void ChapterChart::paintLegend()
{
    clearLayout(m_legend);
    for (const Standing standing : shownStandings) {
        const bool used = std::ranges::any_of(m_chapters, [standing](const ChapterStanding& one) {
            return one.counts.value(standing) > 0;
        });
        if (used)
            m_legend->addWidget(makeLegendEntry(standingLabel(standing),
                                                colorOf(standing, colorsOf(palette())), this));
    }
}

void ChapterChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    redrawForLook(*event, this, [this] {
        paintChart();
        paintLegend();
    });
}

} // namespace soattt
