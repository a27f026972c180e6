#include "models/tables/relatedrecords.h"

#include "models/registers/catalog.h"

namespace soattt {

namespace {

constexpr int shownAtMost = 8;

RelatedGroup groupOf(Repository& repository, const RecordKind& kind, const Field& field,
                     const QString& code)
{
    RelatedGroup group{&kind, &field, {}, 0};
    if (field.type == FieldType::References) {
        group.first = repository.referring(kind, field, code);
        group.count = qint64(group.first.size());
        group.first.resize(std::min(group.first.size(), size_t(shownAtMost)), Record(kind));
        return group;
    }
    RecordQuery query;
    query.where.push_back({field.key, Condition::Test::Equals, {code}});
    query.withClosed = true;
    group.count = repository.count(kind, query);
    query.limit = shownAtMost;
    if (group.count > 0)
        group.first = repository.all(kind, query);
    return group;
}

} // namespace

std::vector<RelatedGroup> relatedRecords(Repository& repository, const RecordKind& kind,
                                         const QString& code)
{
    std::vector<RelatedGroup> groups;
    for (const RecordKind* other : registers()) {
        for (const Field& field : other->fields()) {
            if (field.target != kind.key())
                continue;
            RelatedGroup group = groupOf(repository, *other, field, code);
            if (group.count > 0)
                groups.push_back(std::move(group));
        }
    }
    return groups;
}

} // namespace soattt
