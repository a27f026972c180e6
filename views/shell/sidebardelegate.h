#pragma once

#include <QStyledItemDelegate>

namespace soattt {

/// Paints an entry of the sidebar: icon, title, count; only icon and a dot when folded. A title
/// that its count leaves no room for takes two lines.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Roles { KeyRole = Qt::UserRole, GlyphRole, HeadingRole, OpenRole, CountRole, ToneRole };

    /// Of the sidebar that is not folded, in heights of a line.
    static constexpr double OpenWidth = 15;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintHeading(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index, bool folded);
    static void paintBadge(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index, bool folded);
};

} // namespace soattt
