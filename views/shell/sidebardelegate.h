#pragma once

#include <QStyledItemDelegate>

namespace soattt {

/// Paints an entry of the sidebar: icon, title, count; only icon and a dot when folded.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Roles { KeyRole = Qt::UserRole, GlyphRole, HeadingRole, OpenRole, CountRole, ToneRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintHeading(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index, bool folded);
    static int paintBadge(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index, bool folded);
};

} // namespace soattt
