#include "views/records/recordtable.h"

#include "views/records/celldelegate.h"
#include "views/shared/units.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>

namespace soattt {

namespace {

constexpr double widestColumn = 17; ///< lines of text

} // namespace

RecordTable::RecordTable(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lines(this, 1.75));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setResizeContentsPrecision(60);
    horizontalHeader()->setMinimumSectionSize(lines(this, 2.5));
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex& at) { emit opened(at.row()); });
}

/// Spare room is shared out among the columns that hold the widest texts; when there is too little,
/// those give way first, and what still does not fit is scrolled to.
void RecordTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    const int count = model()->columnCount();
    std::vector<int> widths;
    for (int column = 0; column < count; ++column) {
        const int wanted =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        widths.push_back(std::min(wanted, lines(this, widestColumn)));
    }
    const int spare = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    const int least = lines(this, 7);
    if (spare > 0) {
        for (int& width : widths)
            width += spare / count;
        widths.back() += spare % count;
    } else {
        int excess = -spare;
        for (auto widest = std::max_element(widths.begin(), widths.end());
             excess > 0 && *widest > least;
             widest = std::max_element(widths.begin(), widths.end())) {
            const int cut = std::min({excess, *widest - least, std::max(1, *widest / 8)});
            *widest -= cut;
            excess -= cut;
        }
    }
    for (int column = 0; column < count; ++column)
        setColumnWidth(column, widths[size_t(column)]);
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        emit opened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace soattt
