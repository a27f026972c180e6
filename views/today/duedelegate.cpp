#include "views/today/duedelegate.h"

#include "views/shared/chip.h"
#include "views/shared/glyph.h"
#include "views/shared/units.h"
#include "views/today/duetablemodel.h"

#include <QPainter>

namespace soattt {

QSize DueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (DueTableModel::RowKind(index.data(DueTableModel::RowKindRole).toInt()) !=
        DueTableModel::RowKind::Item)
        return {0, lines(option.widget, 1.75)}; // it stands across all columns
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

void DueDelegate::paintPutOff(QPainter* painter, const QStyleOptionViewItem& option, bool isPutOff)
{
    const Colors& colors = colorsOf(option.palette);
    const int size = lines(option.widget, 1.05);
    const bool hot = option.state & QStyle::State_MouseOver;
    const QPixmap mark =
        glyph(isPutOff ? QStringLiteral("put-back") : QStringLiteral("put-off"),
              hot ? colors.link : colors.muted, size, painter->device()->devicePixelRatioF());
    const QPoint corner = option.rect.center() - QPoint(size / 2, size / 2);
    painter->drawPixmap(QRect(corner, QSize(size, size)), mark);
}

void DueDelegate::paintGroup(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    const Colors& colors = colorsOf(option.palette);
    painter->fillRect(option.rect,
                      option.state & QStyle::State_Selected ? colors.selection : colors.header);
    const bool folded = index.data(DueTableModel::CollapsedRole).toBool();
    const int size = lines(option.widget, 0.9);
    const QPixmap arrow = glyph(folded ? QStringLiteral("unfold") : QStringLiteral("fold"),
                                colors.muted, size, painter->device()->devicePixelRatioF());
    const int side = lines(option.widget, 0.5);
    painter->drawPixmap(
        QRect(option.rect.x() + side, option.rect.center().y() - size / 2, size, size), arrow);
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(colors.text);
    const QRect room = option.rect.adjusted(side + size + side / 2, 0, -side, 0);
    painter->drawText(
        room, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

void DueDelegate::paintNote(QPainter* painter, const QStyleOptionViewItem& option,
                            const QString& text)
{
    QFont font = option.font;
    font.setItalic(true);
    painter->setFont(font);
    painter->setPen(colorsOf(option.palette).muted);
    const QRect room =
        option.rect.adjusted(lines(option.widget, 1.9), 0, -lines(option.widget, 0.5), 0);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

void DueDelegate::paintItem(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    const Colors& colors = colorsOf(option.palette);
    const QString text = index.data().toString();
    const int side = lines(option.widget, 0.5);
    const QRect room = option.rect.adjusted(side, 0, -side / 2, 0);
    switch (index.column()) {
    case DueTableModel::Due:
        Chip::paint(*painter, room, text,
                    toneOf(DueState(index.data(DueTableModel::StateRole).toInt()), Tone::Neutral),
                    option.palette, option.font);
        break;
    case DueTableModel::Action:
        paintButton(painter, option, text);
        break;
    case DueTableModel::PutOffColumn:
        if (!text.isEmpty())
            paintPutOff(painter, option, index.data(DueTableModel::PutOffRole).toBool());
        break;
    default:
        painter->setPen(index.column() == DueTableModel::Clauses ? colors.link : colors.text);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    }
}

void DueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    using RowKind = DueTableModel::RowKind;
    const Colors& colors = colorsOf(option.palette);
    const auto kind = RowKind(index.data(DueTableModel::RowKindRole).toInt());
    painter->save();
    if (kind == RowKind::Group) {
        paintGroup(painter, option, index);
    } else {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colors.selection);
        if (kind == RowKind::Note)
            paintNote(painter, option, index.data().toString());
        else
            paintItem(painter, option, index);
    }
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                      colors.border);
    painter->restore();
}

} // namespace soattt
