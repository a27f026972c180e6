#include "models/tables/relatedrecords.h"

#include "models/registers/catalog.h"
#include "models/registers/document.h"

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

/// A line is looked at in its parent.
RelatedGroup parentsOf(Repository& repository, const RecordKind& line, const Field& field,
                       const QString& code)
{
    const RecordKind& parent = *parentKind(line);
    QStringList codes;
    for (const Record& record : repository.referring(line, field, code)) {
        const QString of = textOf(record.at(line.parentField()->key));
        if (!codes.contains(of))
            codes.append(of);
    }
    RelatedGroup group{&parent, &field, {}, codes.size()};
    for (const QString& of : codes.mid(0, shownAtMost)) {
        if (const auto found = repository.find(parent, of))
            group.first.push_back(*found);
    }
    return group;
}

/// Documents that were issued about the record.
RelatedGroup issuedFor(Repository& repository, const RecordKind& kind, const QString& code)
{
    const Field& field = documentKind().field(QStringLiteral("record_code"));
    RecordQuery query;
    query.where = {{QStringLiteral("record_kind"), Condition::Test::Equals, {kind.key()}},
                   {field.key, Condition::Test::Equals, {code}}};
    query.withClosed = true;
    RelatedGroup group{&documentKind(), &field, {}, repository.count(documentKind(), query)};
    query.limit = shownAtMost;
    if (group.count > 0)
        group.first = repository.all(documentKind(), query);
    return group;
}

} // namespace

std::vector<RelatedGroup> relatedRecords(Repository& repository, const RecordKind& kind,
                                         const QString& code, const KindFilter& mayRead)
{
    std::vector<RelatedGroup> groups;
    for (const RecordKind* other : listedKinds()) {
        if (mayRead && !mayRead(*other))
            continue;
        for (const Field& field : other->fields()) {
            if (field.target != kind.key() || &field == other->parentField())
                continue;
            RelatedGroup group = other->parentField() ? parentsOf(repository, *other, field, code)
                                                      : groupOf(repository, *other, field, code);
            if (group.count > 0)
                groups.push_back(std::move(group));
        }
    }
    RelatedGroup issued = issuedFor(repository, kind, code);
    if (issued.count > 0)
        groups.push_back(std::move(issued));
    return groups;
}

} // namespace soattt
