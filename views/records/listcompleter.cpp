#include "views/records/listcompleter.h"

#include "views/shared/widgets.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace soattt {

ListCompleter::ListCompleter(QAbstractItemModel* model, bool severalEntries, QObject* parent)
    : QCompleter(model, parent)
    , m_several(severalEntries)
{
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setMaxVisibleItems(10);
    setRole(popup(), "completer");
}

QString ListCompleter::lastPart(const QString& typed) const
{
    return (m_several ? typed.section(QLatin1Char(';'), -1) : typed).trimmed();
}

QString ListCompleter::pathFromIndex(const QModelIndex& index) const
{
    QString chosen = QCompleter::pathFromIndex(index);
    const auto* line = qobject_cast<const QLineEdit*>(widget());
    if (!m_several || !line)
        return chosen;
    const qsizetype last = line->text().lastIndexOf(QLatin1Char(';'));
    return last < 0 ? chosen : line->text().left(last) + QStringLiteral("; ") + chosen;
}

QStringList ListCompleter::splitPath(const QString& path) const
{
    return {lastPart(path)};
}

} // namespace soattt
