#include "views/today/settling.h"

#include "models/registers/catalog.h"
#include "models/registers/document.h"
#include "views/shell/desk.h"
#include "views/shell/pages.h"

namespace soattt {

namespace {

const QString reportsKey = QStringLiteral("reports");
const QString regulationsKey = QStringLiteral("regulations");

bool isThreshold(const DueItem& item)
{
    return item.duty == QLatin1String("office.threshold");
}

/// The task that settles it; none where its record does.
std::optional<RegisterTask> taskOf(const DueItem& item)
{
    for (RegisterTask& task : registerTasks()) {
        if (task.duties.contains(item.duty))
            return std::move(task);
    }
    return std::nullopt;
}

} // namespace

QString pageOfDue(const DueItem& item)
{
    if (isThreshold(item))
        return regulationsKey;
    return item.kind == documentKind().key() ? reportsKey : item.kind;
}

void settleDue(Desk& desk, const DueItem& item)
{
    if (const auto task = taskOf(item); task && desk.may(task->operation))
        desk.startTask(task->kind, task->key, item.record);
    else if (isThreshold(item))
        desk.openRecord(regulationsKey, item.object);
    else if (!item.record.isEmpty())
        desk.openRecord(item.kind, item.record);
    else if (pageOfDue(item) == reportsKey)
        desk.openRecord(reportsKey, item.form + QLatin1Char(' ') + item.period);
    else if (const RecordKind* kind = findKind(item.kind); kind && kind->isSingle())
        desk.openPage(item.kind);
    else
        desk.addRecord(item.kind);
}

} // namespace soattt
