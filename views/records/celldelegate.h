#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

namespace soattt {

/// A cell of a list: codes bold, states as chips, a thin rule under each row.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    enum Look { Plain, Code, State };
    static Look lookOf(const QModelIndex& index);
    int widthOf(const QString& text, Look look, const QFont& font) const;
    mutable QFont m_measured; ///< the font that the widths are of
    mutable QHash<std::pair<int, QString>, int> m_widths;
};

} // namespace soattt
