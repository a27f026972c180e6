#include "views/shell/sidebardelegate.h"

#include "views/shared/glyph.h"
#include "views/shared/theme.h"
#include "views/shared/units.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace soattt {

namespace {

bool isFolded(const QStyleOptionViewItem& option)
{
    return option.widget && option.widget->property("folded").toBool();
}

int unit(const QStyleOptionViewItem& option, double count)
{
    return lines(option.widget, count);
}

QFont badgeFont(const QFont& font)
{
    QFont small(font);
    small.setBold(true);
    small.setPointSizeF(font.pointSizeF() * 0.85);
    return small;
}

QString badgeText(const QModelIndex& index)
{
    const int count = index.data(SidebarDelegate::CountRole).toInt();
    if (count <= 0)
        return {};
    return count > 999 ? QStringLiteral("999+") : QString::number(count);
}

/// As wide as it is high at least; 0 without a count.
int badgeWidth(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString text = badgeText(index);
    if (text.isEmpty())
        return 0;
    const int width = QFontMetrics(badgeFont(option.font)).horizontalAdvance(text);
    return std::max(unit(option, 1.1), width + unit(option, 0.7));
}

/// Where the title of an entry stands in `row`, left of its count.
QRect titleRoom(const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& row)
{
    const int badge = badgeWidth(option, index);
    const int right = unit(option, 0.2) + (badge > 0 ? badge + unit(option, 0.9) : 0);
    return row.adjusted(unit(option, 2.6), 0, -right, 0);
}

bool fits(const QModelIndex& index, const QFont& font, const QRect& room)
{
    return QFontMetrics(font).horizontalAdvance(index.data().toString()) <= room.width();
}

/// Whether the title needs a second line beside a scroll bar.
bool needsTwoLines(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const int bar =
        option.widget->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, option.widget);
    const QRect row(0, 0, unit(option, SidebarDelegate::OpenWidth) - bar, 0);
    return !fits(index, option.font, titleRoom(option, index, row));
}

} // namespace

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = unit(option, 3);
    if (index.data(HeadingRole).toBool())
        return {width, unit(option, isFolded(option) ? 0.8 : 2.0)};
    if (isFolded(option))
        return {width, unit(option, 1.75)};
    return {width, unit(option, needsTwoLines(option, index) ? 2.9 : 2.0)};
}

void SidebarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Colors& colors = colorsOf(option.palette);
    const bool folded = isFolded(option);
    painter->save();
    if (index.data(HeadingRole).toBool()) {
        paintHeading(painter, option, index, folded);
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (current || hovered)
        painter->fillRect(option.rect, current ? colors.selection : colors.hover);
    if (current)
        painter->fillRect(QRect(option.rect.topLeft(),
                                QSize(std::max(2, unit(option, 0.18)), option.rect.height())),
                          colors.accent);
    const int size = unit(option, 1.1);
    const int left =
        option.rect.x() + (folded ? (option.rect.width() - size) / 2 : unit(option, 0.9));
    const QColor ink = current ? colors.title : colors.muted;
    painter->drawPixmap(
        left, option.rect.y() + (option.rect.height() - size) / 2,
        glyph(index.data(GlyphRole).toString(), ink, size, option.widget->devicePixelRatioF()));
    paintBadge(painter, option, index, folded);
    if (!folded) {
        const QRect room = titleRoom(option, index, option.rect);
        QFont bold = option.font;
        bold.setBold(true);
        // Bold only where that does not make two lines of one.
        const bool emphasized =
            current && (needsTwoLines(option, index) || fits(index, bold, room));
        painter->setFont(emphasized ? bold : option.font);
        painter->setPen(colors.text);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                          index.data().toString());
    }
    painter->restore();
}

void SidebarDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index, bool folded)
{
    const Colors& colors = colorsOf(option.palette);
    if (folded) {
        const int y = option.rect.center().y();
        painter->fillRect(option.rect.x() + unit(option, 0.8), y,
                          option.rect.width() - unit(option, 1.6), 1, colors.border);
        return;
    }
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter->setFont(font);
    const QRect row = option.rect.adjusted(0, unit(option, 0.35), 0, 0);
    QStyleOptionViewItem lower(option);
    lower.rect = row;
    paintBadge(painter, lower, index, folded);
    const int size = unit(option, 0.7);
    painter->drawPixmap(
        row.x() + unit(option, 0.7), row.y() + (row.height() - size) / 2,
        glyph(index.data(OpenRole).toBool() ? QStringLiteral("down") : QStringLiteral("right"),
              colors.muted, size, option.widget->devicePixelRatioF()));
    painter->setFont(font);
    painter->setPen(option.state & QStyle::State_MouseOver ? colors.text : colors.muted);
    painter->drawText(row.adjusted(unit(option, 1.7), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data().toString());
}

void SidebarDelegate::paintBadge(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index, bool folded)
{
    const int width = badgeWidth(option, index);
    if (width == 0)
        return;
    const Colors& colors = colorsOf(option.palette);
    const bool bad = static_cast<Tone>(index.data(ToneRole).toInt()) == Tone::Bad;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(bad ? colors.badgeBad : colors.badgeWarn);
    if (folded) {
        const int dot = unit(option, 0.5);
        painter->drawEllipse(option.rect.right() - unit(option, 0.95),
                             option.rect.y() + unit(option, 0.25), dot, dot);
        return;
    }
    const int height = unit(option, 1.1);
    const QRect ground(option.rect.right() - width - unit(option, 0.8),
                       option.rect.y() + (option.rect.height() - height) / 2, width, height);
    painter->drawRoundedRect(ground, height / 2.0, height / 2.0);
    painter->setPen(colors.onBadge);
    painter->setFont(badgeFont(option.font));
    painter->drawText(ground, Qt::AlignCenter, badgeText(index));
}

} // namespace soattt
