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

} // namespace soattt
