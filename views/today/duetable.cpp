#include "views/today/duetable.h"

#include "views/shared/shortcuts.h"
#include "views/shared/widgets.h"
#include "views/today/duedelegate.h"
#include "views/today/duetablemodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace soattt {

namespace {

constexpr double heightOfRow = 1.75;
constexpr double objectShare = 0.4; ///< of what the short columns leave; the rest says what to do

} // namespace

DueTable::DueTable(DueTableModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new DueDelegate(this));
    setUpRows(this, heightOfRow);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    horizontalHeader()->setMinimumSectionSize(lines(this, 2));
    horizontalHeader()->setSectionResizeMode(DueTableModel::What, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, &DueTable::span);
    connect(this, &QTableView::clicked, this, &DueTable::clickedAt);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& at) {
        if (m_model->isItem(at.row()) && at.column() != DueTableModel::Action &&
            at.column() != DueTableModel::PutOffColumn)
            emit settleWanted(at.row());
    });
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto* open = new QShortcut(key, this);
        open->setContext(Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this, [this] { activateRow(currentIndex().row()); });
    }
    auto* later = new QShortcut(keysOf(Shortcut::PutOff), this);
    later->setContext(Qt::WidgetShortcut);
    connect(later, &QShortcut::activated, this, [this] { wantPutOff(currentIndex().row()); });
}

void DueTable::span()
{
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->isItem(row))
            setSpan(row, 0, 1, DueTableModel::ColumnCount);
    }
}

void DueTable::clickedAt(const QModelIndex& index)
{
    if (m_model->rowKind(index.row()) == DueTableModel::RowKind::Group)
        activateRow(index.row());
    else if (!m_model->isItem(index.row()))
        return;
    else if (index.column() == DueTableModel::Action)
        emit settleWanted(index.row());
    else if (index.column() == DueTableModel::PutOffColumn)
        wantPutOff(index.row());
}

void DueTable::activateRow(int row)
{
    if (row < 0)
        return;
    if (m_model->isItem(row)) {
        emit settleWanted(row);
    } else if (m_model->rowKind(row) == DueTableModel::RowKind::Group) {
        m_model->toggleGroup(row);
        selectRow(row);
    }
}

void DueTable::wantPutOff(int row)
{
    const QModelIndex button = m_model->index(row, DueTableModel::PutOffColumn);
    if (row >= 0 && m_model->isItem(row) && !button.data().toString().isEmpty())
        emit putOffWanted(row);
}

bool DueTable::foldsBy(int key)
{
    const int row = currentIndex().row();
    if (row < 0 || m_model->rowKind(row) != DueTableModel::RowKind::Group)
        return false;
    const bool isFolded = m_model->index(row, 0).data(DueTableModel::CollapsedRole).toBool();
    if ((key == Qt::Key_Left && !isFolded) || (key == Qt::Key_Right && isFolded))
        activateRow(row);
    return key == Qt::Key_Left || key == Qt::Key_Right;
}

void DueTable::keyPressEvent(QKeyEvent* event)
{
    if (!foldsBy(event->key()))
        QTableView::keyPressEvent(event);
}

void DueTable::contextMenuEvent(QContextMenuEvent* event)
{
    const int row = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()).row()
                                                                : currentIndex().row();
    if (row < 0 || !m_model->isItem(row))
        return;
    selectRow(row);
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("dueMenu"));
    const auto add = [this, &menu, row](int column, void (DueTable::*wanted)(int)) {
        const QString text = m_model->index(row, column).data().toString();
        if (!text.isEmpty())
            connect(menu.addAction(text), &QAction::triggered, this,
                    [this, row, wanted] { emit(this->*wanted)(row); });
    };
    add(DueTableModel::Action, &DueTable::settleWanted);
    add(DueTableModel::PutOffColumn, &DueTable::putOffWanted);
    menu.exec(event->globalPos());
}

int DueTable::currentItem() const
{
    const int row = currentIndex().row();
    return row >= 0 && m_model->isItem(row) ? row : -1;
}

void DueTable::chooseNear(int row)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    int near = std::clamp(row, 0, last);
    while (near < last && !m_model->isItem(near))
        ++near;
    selectRow(m_model->isItem(near) ? near : std::max(0, m_model->firstItem()));
}

void DueTable::fitColumns()
{
    constexpr int asNeeded[] = {DueTableModel::Due, DueTableModel::Clauses, DueTableModel::Action};
    int rest = viewport()->width();
    for (const int column : asNeeded) {
        resizeColumnToContents(column);
        if (column == DueTableModel::Clauses)
            setColumnWidth(column, std::min(columnWidth(column), lines(this, 9)));
        rest -= columnWidth(column);
    }
    setColumnWidth(DueTableModel::PutOffColumn, lines(this, 2.2));
    rest -= isColumnHidden(DueTableModel::PutOffColumn) ? 0 : lines(this, 2.2);
    setColumnWidth(DueTableModel::Object,
                   std::clamp(int(rest * objectShare), lines(this, 6), lines(this, 22)));
}

void DueTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace soattt
