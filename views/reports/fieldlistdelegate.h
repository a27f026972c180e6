#pragma once

#include <QStyledItemDelegate>

namespace soattt {

/// A row of a form's fields: a value put in by hand stands on a warning ground.
class FieldListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace soattt
