#include "views/records/recordtable.h"

#include "models/tables/columnroles.h"
#include "views/records/celldelegate.h"
#include "views/shared/units.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace soattt {

namespace {

constexpr double widestColumn = 17; ///< lines of text
constexpr double narrowestColumn = 5.5;

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
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setResizeContentsPrecision(60);
    horizontalHeader()->setMinimumSectionSize(lines(this, 2.5));
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex& at) { emit opened(at.row()); });
}

/// Spare room goes to the columns that may be cut; when there is too little, those give way in
/// proportion, and what still does not fit is scrolled to.
void RecordTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    std::vector<Column> columns = wantedColumns();
    int wanted = 0;
    int yielding = 0;
    int soft = 0;
    for (const Column& column : columns) {
        wanted += column.width;
        yielding += column.width - column.least;
        soft += column.stiff ? 0 : column.width;
    }
    const int spare = viewport()->width() - wanted;
    for (Column& column : columns) {
        if (spare < 0 && yielding > 0)
            column.width -= std::min(-spare, yielding) * (column.width - column.least) / yielding;
        else if (spare > 0 && soft > 0)
            column.width += column.stiff ? 0 : int(qint64(spare) * column.width / soft);
        else if (spare > 0)
            column.width += spare / int(columns.size());
    }
    for (size_t i = 0; i < columns.size(); ++i)
        setColumnWidth(int(i), columns[i].width);
}

std::vector<RecordTable::Column> RecordTable::wantedColumns() const
{
    std::vector<Column> columns;
    for (int i = 0; i < model()->columnCount(); ++i) {
        if (isColumnHidden(i)) {
            columns.push_back({0, 0, true});
            continue;
        }
        const bool stiff = model()->headerData(i, Qt::Horizontal, StiffColumnRole).toBool();
        const int head = horizontalHeader()->sectionSizeHint(i);
        const int cells = sizeHintForColumn(i);
        const int width = std::min(std::max(head, cells), lines(this, widestColumn));
        const int least = stiff ? std::min(cells, width) : lines(this, narrowestColumn);
        columns.push_back({width, std::min(width, least), stiff});
    }
    return columns;
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
