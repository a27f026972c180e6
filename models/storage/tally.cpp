#include "models/storage/tally.h"

#include "models/registers/recordkind.h"
#include "models/storage/kindsql.h"

namespace soattt {

/// The few that are left out are looked for first: so the index of the field is all that is read.
QHash<QString, qint64> tally(Database& database, const RecordKind& kind, const Field& field)
{
    Statement rows(
        database.handle(),
        QStringLiteral("SELECT %1, count(*) FROM %2 WHERE id NOT IN (SELECT id FROM %2 "
                       "WHERE withdrawn IS NOT NULL OR closed_on IS NOT NULL) GROUP BY 1")
            .arg(quotedName(field.key), quotedName(kind.table())));
    QHash<QString, qint64> counts;
    while (rows.step())
        counts.insert(rows.text(0), rows.integer(1));
    return counts;
}

} // namespace soattt
