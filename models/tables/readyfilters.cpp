#include "models/tables/readyfilters.h"

#include "models/registers/handover.h"
#include "models/registers/people.h"

#include <QCoreApplication>

namespace soattt {

namespace {

/// One field being one of several answers.
struct Ready
{
    const RecordKind& (*kind)();
    const char* name;
    const char* field;
    QStringList values;
};

const std::vector<Ready>& all()
{
    static const std::vector<Ready> filters{
        {handoverKind,
         QT_TRANSLATE_NOOP("ReadyFilters", "Minutes not yet signed"),
         "state",
         {QStringLiteral("draft"), QStringLiteral("printed")}},
        {staffKind,
         QT_TRANSLATE_NOOP("ReadyFilters", "People who left"),
         "status",
         {QStringLiteral("transferred"), QStringLiteral("left"), QStringLiteral("retired")}},
    };
    return filters;
}

} // namespace

std::vector<SavedFilter> readyFilters(const RecordKind& kind)
{
    std::vector<SavedFilter> ready;
    for (const Ready& one : all()) {
        if (&one.kind() != &kind)
            continue;
        RecordQuery query;
        query.where.push_back({QString::fromLatin1(one.field), Condition::Test::OneOf, one.values});
        ready.push_back({QCoreApplication::translate("ReadyFilters", one.name), query});
    }
    return ready;
}

} // namespace soattt
