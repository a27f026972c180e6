#include "views/records/celldelegate.h"

#include "models/tables/recordtablemodel.h"
#include "views/shared/chip.h"
#include "views/shared/units.h"

#include <QPainter>

namespace soattt {

namespace {

bool isCode(const QModelIndex& index)
{
    return index.data(RecordTableModel::FieldRole).toString() == QLatin1String("code");
}

} // namespace

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QFont font = option.font;
    font.setBold(isCode(index));
    const QString text = index.data().toString();
    const bool state = isStateField(index.data(RecordTableModel::FieldRole).toString());
    const int width =
        state ? Chip::widthOf(text, font) : QFontMetrics(font).horizontalAdvance(text);
    return {width + lines(option.widget, 1.0), lines(option.widget, 1.95)};
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Colors& colors = colorsOf(option.palette);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colors.selection);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                      colors.border);
    const QString text = index.data().toString();
    const int side = lines(option.widget, 0.5);
    const QRect room = option.rect.adjusted(side, 0, -side / 2, 0);
    if (isStateField(index.data(RecordTableModel::FieldRole).toString()) && !text.isEmpty()) {
        const QString key = index.data(RecordTableModel::KeyRole).toString();
        Chip::paint(*painter, room, text, toneOfState(key), option.palette, option.font);
    } else {
        QFont font = option.font;
        font.setBold(isCode(index));
        painter->setFont(font);
        painter->setPen(colors.text);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(room, int(alignment),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace soattt
