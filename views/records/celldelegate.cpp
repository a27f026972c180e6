#include "views/records/celldelegate.h"

#include "models/tables/recordtablemodel.h"
#include "views/shared/chip.h"
#include "views/shared/units.h"

#include <QPainter>

namespace soattt {

namespace {

constexpr qsizetype mostWidths = 20'000;

/// A font that is changed has to be looked up anew: only where it differs.
QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

CellDelegate::Look CellDelegate::lookOf(const QModelIndex& index)
{
    const QString field = index.data(RecordTableModel::FieldRole).toString();
    if (field == QLatin1String("code"))
        return Code;
    return isStateField(field) ? State : Plain;
}

/// The same few texts are measured with each letter typed in the filter.
int CellDelegate::widthOf(const QString& text, Look look, const QFont& font) const
{
    if (font != m_measured || m_widths.size() >= mostWidths) {
        m_measured = font;
        m_widths.clear();
    }
    const auto key = std::pair(int(look), text);
    if (const auto known = m_widths.constFind(key); known != m_widths.constEnd())
        return *known;
    const int width =
        look == State ? Chip::widthOf(text, font)
                      : QFontMetrics(look == Code ? boldOf(font) : font).horizontalAdvance(text);
    return *m_widths.insert(key, width);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = widthOf(index.data().toString(), lookOf(index), option.font);
    return {width + lines(option.widget, 1.0), lines(option.widget, 1.95)};
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Colors& colors = colorsOf(option.palette);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colors.selection);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                      colors.border);
    const QString text = index.data().toString();
    const int side = lines(option.widget, 0.5);
    const QRect room = option.rect.adjusted(side, 0, -side / 2, 0);
    const Look look = lookOf(index);
    if (look == State && !text.isEmpty()) {
        const QString key = index.data(RecordTableModel::KeyRole).toString();
        Chip::paint(*painter, room, text, toneOfState(key), option.palette, option.font);
    } else {
        const QFont font = look == Code ? boldOf(option.font) : option.font;
        painter->setFont(font);
        painter->setPen(colors.text);
        const auto asked = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(room, int(asked ? asked : Qt::AlignLeft | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace soattt
