#pragma once

#include <QStyledItemDelegate>

namespace soattt {

/// A row of the numbers; one the office still has to set stands out.
class ThresholdDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace soattt
