#include "views/records/linetable.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace soattt {

namespace {

/// Keys that mean something else on the page around the table.
bool isOurs(const QKeyEvent* event)
{
    return event->key() == Qt::Key_F2 || event->key() == Qt::Key_Delete ||
           event->matches(QKeySequence::New) || event->matches(QKeySequence::Undo);
}

} // namespace

LineTable::LineTable(QWidget* parent)
    : RecordTable(parent)
{
    setSortingEnabled(false);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsClickable(false);
}

bool LineTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return RecordTable::event(event);
}

void LineTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Delete)
        emit removeWanted();
    else if (event->matches(QKeySequence::New))
        emit addWanted();
    else if (event->matches(QKeySequence::Undo))
        emit undoWanted();
    else if (enter && currentIndex().isValid() && editTriggers() != NoEditTriggers)
        edit(currentIndex());
    else
        RecordTable::keyPressEvent(event);
}

} // namespace soattt
