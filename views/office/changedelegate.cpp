#include "views/office/changedelegate.h"

#include "views/office/changemodel.h"
#include "views/shared/chip.h"
#include "views/shared/units.h"

#include <QPainter>

namespace soattt {

namespace {

Tone toneOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Dropped:
        return Tone::Bad;
    case ChangeKind::Laxer:
    case ChangeKind::Unknown:
        return Tone::Warn;
    case ChangeKind::Stricter:
        return Tone::Good;
    case ChangeKind::New:
        return Tone::Info;
    case ChangeKind::Changed:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

void ChangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Colors& colors = colorsOf(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                      colors.border);
    if (!index.data(Qt::CheckStateRole).isNull()) {
        painter->restore();
        QStyleOptionViewItem plain = option;
        plain.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
        QStyledItemDelegate::paint(painter, plain, index);
        return;
    }
    const QString text = index.data().toString();
    const int side = lines(option.widget, 0.5);
    const QRect room = option.rect.adjusted(side, 0, -side / 2, 0);
    if (index.column() == ChangeModel::What) {
        Chip::paint(*painter, room, text,
                    toneOf(ChangeKind(index.data(ChangeModel::KindRole).toInt())), option.palette,
                    option.font);
    } else {
        painter->setPen(index.column() == ChangeModel::Keep ? colors.muted : colors.text);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace soattt
