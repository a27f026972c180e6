#include "models/storage/codelookup.h"

#include "models/core/text.h"
#include "models/storage/database.h"
#include "models/storage/kindsql.h"
#include "models/storage/rowcodec.h"

namespace soattt {

std::optional<Record> findAnyCase(Database& database, const RecordKind& kind, const QString& code)
{
    Statement& rows = database.prepared(kindSql(kind).alike);
    const ResetLater resetLater(rows);
    rows.bindBlob(1, text::sortKey(code.toLower())).bindBlob(2, text::sortKey(code.toUpper()));
    std::optional<Record> found;
    while (rows.step()) { // "PB-7" and "PB-07" have like keys too
        Record record(kind);
        record.setId(rows.integer(0));
        rowcodec::read(rows, 1, record);
        if (record.code() == code)
            return record;
        const bool better = !found || found->isWithdrawn();
        if (better && record.code().compare(code, Qt::CaseInsensitive) == 0)
            found = std::move(record);
    }
    return found;
}

} // namespace soattt
