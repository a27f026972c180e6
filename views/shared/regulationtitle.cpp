#include "views/shared/regulationtitle.h"

#include "models/services/officeservice.h"

namespace soattt {

QString regulationTitle(const Regulation& regulation)
{
    QString title = regulation.name;
    if (!title.contains(regulation.number))
        title += QLatin1Char(' ') + regulation.number;
    if (!title.contains(regulation.mark))
        title += QStringLiteral(" (%1)").arg(regulation.mark);
    return title;
}

QString regulationTitles(const QStringList& ids)
{
    QStringList titles;
    for (const QString& id : ids) {
        const Regulation* regulation = shippedRegulations().find(id);
        titles.append(regulation ? regulationTitle(*regulation) : id);
    }
    return titles.join(QLatin1String(", "));
}

} // namespace soattt
