#include "views/records/recordtable.h"

#include "models/tables/columnroles.h"
#include "views/records/celldelegate.h"
#include "views/records/foldingheader.h"
#include "views/shared/units.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace soattt {

namespace {

constexpr double widestColumn = 17; ///< lines of text
constexpr double narrowestColumn = 5;
constexpr double stiffAtMost = 8.5;
constexpr double shortText = 7.5; ///< not worth cutting
constexpr double roomyColumn = 9; ///< of a list that must be scrolled anyway

} // namespace

RecordTable::RecordTable(QWidget* parent)
    : QTableView(parent)
    , m_titles(new FoldingHeader(this))
{
    setHorizontalHeader(m_titles);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lines(this, 1.75));
    horizontalHeader()->setResizeContentsPrecision(60);
    horizontalHeader()->setMinimumSectionSize(lines(this, 2.5));
    connect(m_titles, &QHeaderView::sectionResized, this, &RecordTable::fitTitles);
    connect(m_titles, &QHeaderView::sortIndicatorChanged, this, &RecordTable::fitTitles);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& at) {
        if (chosenCount() == 1)
            emit opened(at.row());
    });
}

/// Whatever keys are held: the view itself would take Ctrl for adding to the chosen ones.
void RecordTable::chooseRow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
}

/// By ranges: all of a million rows are one.
int RecordTable::chosenCount() const
{
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        count += range.height();
    return count;
}

std::vector<int> RecordTable::chosenRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RecordTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

/// Spare room goes to the columns that may be cut; when there is too little, those give way in
/// proportion, their titles folded. What does not fit even so is scrolled to, and then none is cut
/// short in vain.
void RecordTable::fitColumns()
{
    if (m_fitting || !model() || model()->columnCount() == 0)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    std::vector<Column> columns = wantedColumns();
    int spare = viewport()->width();
    int yielding = 0;
    int growing = 0;
    for (const Column& column : columns) {
        spare -= column.width;
        yielding += column.width - column.least;
        growing += column.stiff ? 0 : column.width;
    }
    int missing = std::min(std::max(0, -spare), yielding);
    spare = std::max(0, spare);
    for (Column& column : columns) {
        const int yields = column.width - column.least;
        const int grows = column.stiff ? 0 : column.width;
        if (missing > 0 && yielding > 0) {
            const int cut = missing * yields / yielding;
            column.width -= cut;
            missing -= cut;
            yielding -= yields;
        } else if (spare > 0 && growing > 0) {
            const int more = spare * grows / growing;
            column.width += more;
            spare -= more;
            growing -= grows;
        }
    }
    for (size_t i = 0; i < columns.size(); ++i)
        setColumnWidth(int(i), columns[i].width);
    m_titles->fitHeight();
    updateGeometries();
}

void RecordTable::fitTitles()
{
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    m_titles->fitHeight();
    updateGeometries();
}

std::vector<RecordTable::Column> RecordTable::wantedColumns() const
{
    std::vector<Column> columns;
    int together = 0;
    for (int i = 0; i < model()->columnCount(); ++i) {
        if (isColumnHidden(i)) {
            columns.push_back({0, 0, true});
            continue;
        }
        // The titles are cut a little before the padding of the style sheet ends.
        const int head = horizontalHeader()->sectionSizeHint(i) + lines(this, 0.5);
        const int cells = sizeHintForColumn(i);
        const bool stiff = cells <= lines(this, shortText) ||
                           model()->headerData(i, Qt::Horizontal, StiffColumnRole).toBool();
        const int content = std::max(head, cells);
        const int kept = stiff ? std::min(cells, lines(this, stiffAtMost))
                               : std::min(content, lines(this, narrowestColumn));
        const int least = std::max(kept, m_titles->leastWidth(i));
        const int width = std::max(std::min(content, lines(this, widestColumn)), least);
        columns.push_back({width, least, stiff});
        together += least;
    }
    if (together > viewport()->width()) {
        for (Column& column : columns)
            column.least = std::max(column.least, std::min(column.width, lines(this, roomyColumn)));
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
