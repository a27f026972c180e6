#include "views/records/foldingheader.h"

#include "views/shared/units.h"

#include <algorithm>

namespace soattt {

FoldingHeader::FoldingHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionsMovable(false);
}

QFontMetrics FoldingHeader::metrics() const
{
    QFont bold = font(); // the style sheet's, which the widget does not know of
    bold.setBold(true);
    return QFontMetrics(bold);
}

int FoldingHeader::padding(int section) const
{
    const bool arrow = isSortIndicatorShown() && sortIndicatorSection() == section;
    return lines(this, arrow ? 2.2 : 1.4);
}

QString FoldingHeader::title(int section) const
{
    return model()->headerData(section, orientation()).toString();
}

/// Folded at the blank that leaves the wider half narrowest.
QStringList FoldingHeader::folded(int section, int room) const
{
    const QFontMetrics metrics = this->metrics();
    const QString whole = title(section);
    QStringList best{whole};
    int width = metrics.horizontalAdvance(whole);
    if (width <= room)
        return best;
    for (qsizetype blank = whole.indexOf(u' '); blank > 0; blank = whole.indexOf(u' ', blank + 1)) {
        const QStringList halves{whole.left(blank), whole.mid(blank + 1)};
        const int wider = std::max(metrics.horizontalAdvance(halves.front()),
                                   metrics.horizontalAdvance(halves.back()));
        if (wider < width) {
            best = halves;
            width = wider;
        }
    }
    return best;
}

int FoldingHeader::leastWidth(int section) const
{
    int width = 0;
    for (const QString& line : folded(section, 0))
        width = std::max(width, metrics().horizontalAdvance(line));
    return width + padding(section);
}

void FoldingHeader::fitHeight()
{
    bool isFolded = false;
    for (int i = 0; i < count() && !isFolded; ++i)
        isFolded = !isSectionHidden(i) && folded(i, sectionSize(i) - padding(i)).size() > 1;
    setMinimumHeight(isFolded ? sizeHint().height() + metrics().lineSpacing() : 0);
}

void FoldingHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const int room = sectionSize(section) - padding(section);
    QStringList shown = folded(section, room);
    for (QString& line : shown)
        line = metrics().elidedText(line, Qt::ElideRight, room);
    option->text = shown.join(u'\n');
}

} // namespace soattt
