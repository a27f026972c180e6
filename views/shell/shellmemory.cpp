#include "views/shell/shellmemory.h"

#include <QSplitter>

namespace soattt {

void ShellMemory::watch(const QString& key, QWidget* page)
{
    auto* panes = page->findChild<QSplitter*>();
    if (!panes)
        return;
    const QByteArray left = m_state.panes(key);
    if (!left.isEmpty())
        panes->restoreState(left);
    QObject::connect(panes, &QSplitter::splitterMoved, panes,
                     [this, key, panes] { m_moved.insert(key, panes); });
}

void ShellMemory::save(const QString& currentPage)
{
    if (currentPage != m_state.lastPage())
        m_state.setLastPage(currentPage);
    for (auto it = m_moved.cbegin(); it != m_moved.cend(); ++it) {
        if (*it)
            m_state.setPanes(it.key(), (*it)->saveState());
    }
    m_moved.clear();
}

} // namespace soattt
