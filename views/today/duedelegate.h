#pragma once

#include <QStyledItemDelegate>

namespace soattt {

/// A row of what is due: the distance as a chip, the clause, the button that settles it.
class DueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintButton(QPainter* painter, const QStyleOptionViewItem& option,
                            const QString& text);
};

} // namespace soattt
