#include "models/storage/tally.h"

#include "models/registers/recordkind.h"
#include "models/storage/kindsql.h"

namespace soattt {

QHash<QString, qint64> tally(Database& database, const RecordKind& kind, const Field& field)
{
    Statement rows(database.handle(),
                   QStringLiteral("SELECT %1, count(*) FROM %2 WHERE withdrawn IS NULL AND "
                                  "closed_on IS NULL GROUP BY 1")
                       .arg(quotedName(field.key), quotedName(kind.table())));
    QHash<QString, qint64> counts;
    while (rows.step())
        counts.insert(rows.text(0), rows.integer(1));
    return counts;
}

} // namespace soattt
