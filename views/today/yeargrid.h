#pragma once

#include "models/duties/dueitem.h"

#include <QHash>
#include <QWidget>

namespace soattt {

/// What a day of the calendar tells: how many, and how far the worst of them is.
struct DayLoad
{
    int count = 0;
    DueState worst = DueState::Later;
    bool operator==(const DayLoad&) const = default;
};

/// Where the twelve months of a year stand, without painting.
struct YearLayout
{
    QSize size;
    int columns = 6;
    double gap = 0;        ///< between months
    double titleShare = 1; ///< height of the name of a month, in rows of days

    /// As many months beside each other as make the cells of days the most even.
    static YearLayout of(const QSize& size, double gap);
    int rows() const { return 12 / columns; }
    QRectF month(int month) const;
    QRectF day(const QDate& day) const;
    /// The day of that year at the place, invalid between days.
    QDate dayAt(int year, const QPointF& place) const;
    double cellWidth() const;
    double cellHeight() const;
};

/// The months of a year; days with something due are marked. A day is chosen by mouse or arrows.
class YearGrid : public QWidget
{
    Q_OBJECT

public:
    explicit YearGrid(QWidget* parent = nullptr);

    void show(int year, const QDate& today, const QHash<QDate, DayLoad>& loads);
    int year() const { return m_year; }
    QDate chosen() const { return m_chosen; }
    void choose(const QDate& day);
    DayLoad loadOf(const QDate& day) const { return m_loads.value(day); }
    QRect rectOf(const QDate& day) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosenChanged(const QDate& day);
    void activated();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    YearLayout yearLayout() const;
    void paintMonth(QPainter& painter, const YearLayout& layout, int month) const;
    void paintDay(QPainter& painter, const QRectF& rect, const QDate& day) const;
    QDate nextWithLoad(const QDate& from, int step) const;
    QString spoken(const QDate& day) const;

    int m_year = 0;
    QDate m_today;
    QDate m_chosen;
    QHash<QDate, DayLoad> m_loads;
};

} // namespace soattt
