#include "views/office/thresholddelegate.h"

#include "views/office/thresholdsmodel.h"
#include "views/shared/chip.h"
#include "views/shared/units.h"

#include <QPainter>

namespace soattt {

void ThresholdDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
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
    if (index.column() == ThresholdsModel::Value &&
        index.data(ThresholdsModel::WaitingRole).toBool()) {
        Chip::paint(*painter, room, text, Tone::Warn, option.palette, option.font);
    } else {
        const bool quiet = index.column() == ThresholdsModel::Beside;
        const bool clause = index.column() == ThresholdsModel::Clauses;
        painter->setPen(clause ? colors.link : quiet ? colors.muted : colors.text);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace soattt
