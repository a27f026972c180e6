#include "models/services/recordhistory.h"

#include "models/registers/recordkind.h"
#include "models/storage/rowcodec.h"

#include <algorithm>

namespace soattt {

bool isAddition(const LogEntry& entry)
{
    return std::any_of(entry.changes.begin(), entry.changes.end(), [](const FieldChange& change) {
        return change.field == QLatin1String("code") && change.before.isEmpty();
    });
}

Record turnedBack(const Record& after, const LogEntry& entry)
{
    Record before = after;
    for (const FieldChange& change : entry.changes) {
        const Field* field = after.kind().find(change.field);
        if (field && !field->secret)
            before.set(change.field, rowcodec::fromCanonical(*field, change.before));
    }
    return before;
}

} // namespace soattt
