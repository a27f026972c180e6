#include "views/today/yeargrid.h"

#include "views/shared/theme.h"
#include "views/shared/units.h"
#include "views/today/duegroups.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace soattt {

namespace {

constexpr int monthsOfYear = 12;
constexpr int daysOfWeek = 7;
constexpr int weeksOfMonth = 6;
constexpr int headRows = 2; ///< name of the month, names of the days

} // namespace

YearLayout YearLayout::of(const QSize& size, double gap)
{
    YearLayout best;
    double bestSide = -1;
    for (const int columns : {6, 4, 3, 2}) {
        YearLayout layout{size, columns, gap};
        const double side = std::min(layout.cellWidth(), layout.cellHeight() * 1.5);
        if (side > bestSide) {
            bestSide = side;
            best = layout;
        }
    }
    return best;
}

double YearLayout::cellWidth() const
{
    return (size.width() - gap * (columns - 1)) / columns / daysOfWeek;
}

double YearLayout::cellHeight() const
{
    return (size.height() - gap * (rows() - 1)) / rows() / (weeksOfMonth + headRows);
}

QRectF YearLayout::month(int month) const
{
    const double width = cellWidth() * daysOfWeek;
    const double height = cellHeight() * (weeksOfMonth + headRows);
    const int column = (month - 1) % columns;
    const int row = (month - 1) / columns;
    return {column * (width + gap), row * (height + gap), width, height};
}

QRectF YearLayout::day(const QDate& day) const
{
    const QRectF frame = month(day.month());
    const int before = QDate(day.year(), day.month(), 1).dayOfWeek() - 1;
    const int place = before + day.day() - 1;
    const int row = headRows + place / daysOfWeek;
    return {frame.x() + place % daysOfWeek * cellWidth(), frame.y() + row * cellHeight(),
            cellWidth(), cellHeight()};
}

QDate YearLayout::dayAt(int year, const QPointF& place) const
{
    for (int number = 1; number <= monthsOfYear; ++number) {
        if (!month(number).contains(place))
            continue;
        for (QDate day(year, number, 1); day.month() == number; day = day.addDays(1)) {
            if (this->day(day).contains(place))
                return day;
        }
    }
    return {};
}

YearGrid::YearGrid(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("yearGrid"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Calendar of the year"));
}

QSize YearGrid::sizeHint() const
{
    return {lines(this, 56), lines(this, 22)};
}

QSize YearGrid::minimumSizeHint() const
{
    return {lines(this, 32), lines(this, 12)};
}

YearLayout YearGrid::yearLayout() const
{
    return YearLayout::of(size(), lines(this, 0.7));
}

QRect YearGrid::rectOf(const QDate& day) const
{
    return yearLayout().day(day).toAlignedRect();
}

void YearGrid::show(int year, const QDate& today, const QHash<QDate, DayLoad>& loads)
{
    m_year = year;
    m_today = today;
    m_loads = loads;
    if (m_chosen.year() != year)
        m_chosen = year == today.year() ? today : QDate(year, 1, 1);
    choose(m_chosen);
}

QString YearGrid::spoken(const QDate& day) const
{
    const int count = loadOf(day).count;
    return count > 0 ? tr("%1: %n item(s) due", nullptr, count).arg(dayWithWeekday(day))
                     : tr("%1: nothing due").arg(dayWithWeekday(day));
}

void YearGrid::choose(const QDate& day)
{
    if (!day.isValid() || day.year() != m_year)
        return;
    m_chosen = day;
    setAccessibleDescription(spoken(day));
    update();
    emit chosenChanged(day);
}

QDate YearGrid::nextWithLoad(const QDate& from, int step) const
{
    for (QDate day = from.addDays(step); day.year() == m_year; day = day.addDays(step)) {
        if (m_loads.contains(day))
            return day;
    }
    return from;
}

void YearGrid::keyPressEvent(QKeyEvent* event)
{
    const QDate day = m_chosen;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(day.addDays(-1));
    case Qt::Key_Right:
        return choose(day.addDays(1));
    case Qt::Key_Up:
        return choose(day.addDays(-daysOfWeek));
    case Qt::Key_Down:
        return choose(day.addDays(daysOfWeek));
    case Qt::Key_PageUp:
        return choose(day.addMonths(-1));
    case Qt::Key_PageDown:
        return choose(day.addMonths(1));
    case Qt::Key_Home:
        return choose(nextWithLoad(day, -1));
    case Qt::Key_End:
        return choose(nextWithLoad(day, 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit activated();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearGrid::mousePressEvent(QMouseEvent* event)
{
    choose(yearLayout().dayAt(m_year, event->position()));
}

bool YearGrid::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QDate day = yearLayout().dayAt(m_year, help->pos());
    if (day.isValid())
        QToolTip::showText(help->globalPos(), spoken(day), this, rectOf(day));
    else
        QToolTip::hideText();
    return true;
}

void YearGrid::paintEvent(QPaintEvent*)
{
    if (m_year == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const YearLayout layout = yearLayout();
    QFont small = font();
    const double fits = std::min(layout.cellHeight() * 0.72, layout.cellWidth() * 0.55);
    const double pixels = std::min(QFontMetricsF(font()).height() * 0.78, fits);
    small.setPixelSize(std::max(7, int(std::floor(pixels))));
    painter.setFont(small);
    for (int month = 1; month <= monthsOfYear; ++month)
        paintMonth(painter, layout, month);
}

void YearGrid::paintMonth(QPainter& painter, const YearLayout& layout, int month) const
{
    const Colors& colors = colorsOf(palette());
    const QRectF frame = layout.month(month);
    const QFont plain = painter.font();
    QFont bold = plain;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(month == m_today.month() && m_year == m_today.year() ? colors.link
                                                                        : colors.text);
    painter.drawText(QRectF(frame.x(), frame.y(), frame.width(), layout.cellHeight()),
                     Qt::AlignCenter, tr("Month %1").arg(month));
    painter.setFont(plain);
    painter.setPen(colors.muted);
    for (int day = 1; day <= daysOfWeek; ++day)
        painter.drawText(QRectF(frame.x() + (day - 1) * layout.cellWidth(),
                                frame.y() + layout.cellHeight(), layout.cellWidth(),
                                layout.cellHeight()),
                         Qt::AlignCenter, QLocale().standaloneDayName(day, QLocale::NarrowFormat));
    for (QDate day(m_year, month, 1); day.month() == month; day = day.addDays(1))
        paintDay(painter, layout.day(day), day);
}

/// Ground by the worst of the day; a frame for today, a filled cell for the chosen day.
void YearGrid::paintDay(QPainter& painter, const QRectF& rect, const QDate& day) const
{
    const Colors& colors = colorsOf(palette());
    const DayLoad load = loadOf(day);
    const QRectF cell = rect.adjusted(1, 0.5, -1, -0.5);
    const double radius = cell.height() * 0.25;
    const bool isChosen = day == m_chosen;
    const ToneColors& tone = colors.tone(toneOf(load.worst, Tone::Info));
    const QColor ground = isChosen ? colors.accent : tone.ground;
    if (load.count > 0 || isChosen) {
        painter.setPen(isChosen && hasFocus() ? QPen(colors.text, 1.4) : QPen(Qt::NoPen));
        painter.setBrush(ground);
        painter.drawRoundedRect(cell, radius, radius);
    }
    if (day == m_today) {
        painter.setPen(QPen(colors.link, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell, radius, radius);
    }
    QFont font = painter.font();
    const QFont plain = font;
    font.setBold(load.count > 0);
    painter.setFont(font);
    if (isChosen)
        painter.setPen(colors.onAccent);
    else
        painter.setPen(load.count > 0        ? tone.text
                       : day.dayOfWeek() > 5 ? colors.muted
                                             : colors.text);
    painter.drawText(rect, Qt::AlignCenter, QString::number(day.day()));
    painter.setFont(plain);
}

} // namespace soattt
