#include "models/services/formdrafting.h"

#include "models/services/officeservice.h"

namespace soattt {

QStringList groundsOnPaper(const Office& office)
{
    QStringList lines;
    for (const QString& id : office.regulations) {
        const Regulation* regulation = shippedRegulations().find(id);
        if (regulation && !regulation->isReference)
            lines.append(regulation->mark.isEmpty()
                             ? regulation->title
                             : QStringLiteral("%1 (%2)").arg(regulation->title, regulation->mark));
    }
    return lines;
}

QString clausesOnPaper(const QStringList& clauses)
{
    const QLatin1String own("OWN ");
    QStringList shown;
    for (const QString& clause : clauses)
        shown.append(clause.startsWith(own) ? QStringLiteral("Nội quy: ") + clause.mid(own.size())
                                            : clause);
    return shown.join(QLatin1String("; "));
}

} // namespace soattt
