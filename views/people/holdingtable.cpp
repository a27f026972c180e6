#include "views/people/holdingtable.h"

#include "views/people/holdingsmodel.h"
#include "views/shared/units.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace soattt {

HoldingTable::HoldingTable(QWidget* parent)
    : QTableView(parent)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lines(this, 1.75));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void HoldingTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        emit numberPressed(event->key() - Qt::Key_0);
    else if (enter && currentIndex().isValid())
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void HoldingTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const int width = viewport()->width();
    const int shares[] = {35, 22, 20, 23};
    for (int column = 0; column < HoldingsModel::ColumnCount; ++column)
        setColumnWidth(column, width * shares[column] / 100);
}

} // namespace soattt
