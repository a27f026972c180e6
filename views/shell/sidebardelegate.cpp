#include "views/shell/sidebardelegate.h"

#include "views/shared/glyph.h"
#include "views/shared/theme.h"
#include "views/shared/units.h"

#include <QPainter>

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

} // namespace

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool heading = index.data(HeadingRole).toBool();
    const bool folded = isFolded(option);
    return {unit(option, 3), unit(option, heading ? (folded ? 0.8 : 2.0) : (folded ? 1.75 : 2.0))};
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
    const int badge = paintBadge(painter, option, index, folded);
    if (!folded) {
        QFont font = option.font;
        font.setBold(current);
        painter->setFont(font);
        painter->setPen(colors.text);
        const QRect room =
            option.rect.adjusted(unit(option, 2.6), 0, -badge - unit(option, 0.4), 0);
        painter->drawText(
            room, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
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
    const int badge = paintBadge(painter, lower, index, folded);
    const int size = unit(option, 0.7);
    painter->drawPixmap(
        row.x() + unit(option, 0.7), row.y() + (row.height() - size) / 2,
        glyph(index.data(OpenRole).toBool() ? QStringLiteral("down") : QStringLiteral("right"),
              colors.muted, size, option.widget->devicePixelRatioF()));
    painter->setFont(font);
    painter->setPen(option.state & QStyle::State_MouseOver ? colors.text : colors.muted);
    painter->drawText(row.adjusted(unit(option, 1.7), 0, -badge, 0),
                      Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
}

/// Returns the room it took on the right.
int SidebarDelegate::paintBadge(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index, bool folded)
{
    const int count = index.data(CountRole).toInt();
    if (count <= 0)
        return 0;
    const Colors& colors = colorsOf(option.palette);
    const bool bad = static_cast<Tone>(index.data(ToneRole).toInt()) == Tone::Bad;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(bad ? colors.badgeBad : colors.badgeWarn);
    if (folded) {
        const int dot = unit(option, 0.5);
        painter->drawEllipse(option.rect.right() - unit(option, 0.95),
                             option.rect.y() + unit(option, 0.25), dot, dot);
        return 0;
    }
    QFont font = option.font;
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    const QFontMetrics metrics(font);
    const QString text = count > 999 ? QStringLiteral("999+") : QString::number(count);
    const int height = unit(option, 1.1);
    const int width = std::max(height, metrics.horizontalAdvance(text) + unit(option, 0.7));
    const QRect ground(option.rect.right() - width - unit(option, 0.8),
                       option.rect.y() + (option.rect.height() - height) / 2, width, height);
    painter->drawRoundedRect(ground, height / 2.0, height / 2.0);
    painter->setPen(colors.onBadge);
    painter->setFont(font);
    painter->drawText(ground, Qt::AlignCenter, text);
    return width + unit(option, 0.9);
}

} // namespace soattt
