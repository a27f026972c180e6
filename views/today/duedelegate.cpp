#include "views/today/duedelegate.h"

#include "views/shared/chip.h"
#include "views/shared/units.h"
#include "views/today/duetablemodel.h"

#include <QPainter>

namespace soattt {

namespace {

Tone toneOf(DueState state)
{
    switch (state) {
    case DueState::Overdue:
        return Tone::Bad;
    case DueState::Today:
    case DueState::Soon:
        return Tone::Warn;
    case DueState::Later:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

QSize DueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool framed =
        index.column() == DueTableModel::Due || index.column() == DueTableModel::Action;
    QFont font = option.font;
    font.setBold(framed);
    return {QFontMetrics(font).horizontalAdvance(index.data().toString()) +
                lines(option.widget, framed ? 2.2 : 1.0),
            lines(option.widget, 1.75)};
}

void DueDelegate::paintButton(QPainter* painter, const QStyleOptionViewItem& option,
                              const QString& text)
{
    const Colors& colors = colorsOf(option.palette);
    const int width = option.fontMetrics.horizontalAdvance(text) + lines(option.widget, 1.3);
    const int height = lines(option.widget, 1.4);
    const QRectF frame(option.rect.x() + lines(option.widget, 0.3),
                       option.rect.center().y() - height / 2.0 + 0.5, width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hot = option.state & QStyle::State_MouseOver;
    painter->setPen(hot ? colors.link : colors.control);
    painter->setBrush(colors.surface);
    painter->drawRoundedRect(frame, lines(option.widget, 0.22), lines(option.widget, 0.22));
    painter->setPen(colors.text);
    painter->drawText(frame, Qt::AlignCenter, text);
}

void DueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    const Colors& colors = colorsOf(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                      colors.border);
    const QString text = index.data().toString();
    const int side = lines(option.widget, 0.5);
    const QRect room = option.rect.adjusted(side, 0, -side / 2, 0);
    const auto state = DueState(index.data(DueTableModel::StateRole).toInt());
    switch (index.column()) {
    case DueTableModel::Due:
        Chip::paint(*painter, room, text, toneOf(state), option.palette, option.font);
        break;
    case DueTableModel::Action:
        paintButton(painter, option, text);
        break;
    default:
        painter->setPen(index.column() == DueTableModel::Clauses ? colors.link : colors.text);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace soattt
