#pragma once

#include <QStyledItemDelegate>

namespace soattt {

/// A row of what is due: the distance as a chip, the clause, the buttons that settle it and put it
/// off; and the heading of a group.
class DueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintGroup(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index);
    static void paintNote(QPainter* painter, const QStyleOptionViewItem& option,
                          const QString& text);
    static void paintItem(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index);
    static void paintButton(QPainter* painter, const QStyleOptionViewItem& option,
                            const QString& text);
    static void paintPutOff(QPainter* painter, const QStyleOptionViewItem& option, bool isPutOff);
};

} // namespace soattt
