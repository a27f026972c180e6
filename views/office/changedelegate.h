#pragma once

#include <QStyledItemDelegate>

namespace soattt {

/// A row of a change of regulations: its tick, what kind of change, the two sides.
class ChangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace soattt
