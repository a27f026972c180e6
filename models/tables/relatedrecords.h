#pragma once

#include "models/tables/recordnames.h"

#include <functional>

namespace soattt {

/// Records of one kind that point to a record by one field: the first few, and how many in all.
struct RelatedGroup
{
    const RecordKind* kind = nullptr;
    const Field* field = nullptr;
    std::vector<Record> first;
    qint64 count = 0;
};

using KindFilter = std::function<bool(const RecordKind&)>;

/// Who points to this record, register by register; closed ones too. Groups without any are left
/// out, and kinds that `mayRead`, when given, says no to.
std::vector<RelatedGroup> relatedRecords(Repository& repository, const RecordKind& kind,
                                         const QString& code, const KindFilter& mayRead = {});

} // namespace soattt
