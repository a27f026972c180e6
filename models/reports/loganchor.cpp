#include "models/reports/loganchor.h"

#include <QStringList>

namespace soattt {

QString LogAnchor::printed() const
{
    QStringList groups;
    const QString first = hash.left(32);
    for (qsizetype at = 0; at < first.size(); at += 4)
        groups << first.mid(at, 4);
    return QStringLiteral("%1:%2").arg(sequence).arg(groups.join(QLatin1Char(' ')));
}

QString LogAnchor::scanned() const
{
    return QStringLiteral("%1:%2").arg(sequence).arg(hash);
}

} // namespace soattt
