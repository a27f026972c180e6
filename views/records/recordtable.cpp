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
constexpr double narrowestColumn = 5;
constexpr double stiffAtMost = 8.5;
constexpr double shortText = 7.5; ///< not worth cutting
constexpr double shortHead = 4.5; ///< nor is such a title

/// Cuts titles with an ellipsis inside the padding of the style sheet, which QHeaderView forgets.
class Header : public QHeaderView
{
public:
    explicit Header(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        QFont font = this->font();
        font.setBold(true);
        const bool arrow = isSortIndicatorShown() && sortIndicatorSection() == section;
        const int room = sectionSize(section) - lines(this, arrow ? 2.2 : 1.4);
        const QString title = model()->headerData(section, orientation()).toString();
        option->text = QFontMetrics(font).elidedText(title, Qt::ElideRight, room);
    }
};

} // namespace

RecordTable::RecordTable(QWidget* parent)
    : QTableView(parent)
{
    setHorizontalHeader(new Header(this));
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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setResizeContentsPrecision(60);
    horizontalHeader()->setMinimumSectionSize(lines(this, 2.5));
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
/// proportion, and what still does not fit is scrolled to.
void RecordTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
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
}

std::vector<RecordTable::Column> RecordTable::wantedColumns() const
{
    std::vector<Column> columns;
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
        const int width = std::min(std::max(head, cells), lines(this, widestColumn));
        const int stiffest = std::max(std::min(cells, lines(this, stiffAtMost)),
                                      std::min(head, lines(this, shortHead)));
        const int least = stiff ? stiffest : lines(this, narrowestColumn);
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
