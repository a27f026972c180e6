#include "views/shell/searchdelegate.h"

#include "models/tables/searchmodel.h"
#include "views/shared/theme.h"
#include "views/shared/units.h"

#include <QPainter>

namespace soattt {

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {lines(option.widget, 10), lines(option.widget, 1.7)};
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Colors& colors = colorsOf(option.palette);
    const bool heading = index.data(SearchModel::HeadingRole).toBool();
    const bool current = option.state & QStyle::State_Selected;
    painter->save();
    if (current)
        painter->fillRect(option.rect, colors.selection);
    QFont font = option.font;
    if (heading)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    painter->setFont(font);
    painter->setPen(heading ? colors.muted : colors.text);
    const int left = lines(option.widget, heading ? 0.6 : 1.1);
    const QRect room = option.rect.adjusted(left, 0, -lines(option.widget, 0.5), 0);
    painter->drawText(
        room, (heading ? Qt::AlignBottom : Qt::AlignVCenter) | Qt::AlignLeft,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace soattt
