#pragma once

#include "models/tables/viewstate.h"

#include <QHash>
#include <QPointer>

class QSplitter;
class QWidget;

namespace soattt {

/// What the shell takes up again for this person in this book: the page last shown, and how the
/// panes of each page were divided. Written when the person leaves, not at every step.
class ShellMemory
{
public:
    explicit ShellMemory(ViewState& state)
        : m_state(state)
    {
    }

    /// Empty the first time.
    QString lastPage() { return m_state.lastPage(); }
    /// Divides the page's panes as they were left, and watches them from now on.
    void watch(const QString& key, QWidget* page);
    void save(const QString& currentPage);

private:
    ViewState& m_state;
    QHash<QString, QPointer<QSplitter>> m_moved;
};

} // namespace soattt
