#pragma once

#include "models/tables/recordnames.h"

namespace soattt {

/// Records of one kind that point to a record by one field: the first few, and how many in all.
struct RelatedGroup
{
    const RecordKind* kind = nullptr;
    const Field* field = nullptr;
    std::vector<Record> first;
    qint64 count = 0;
};

/// Who points to this record, register by register; closed ones too. Groups without any are left
/// out.
std::vector<RelatedGroup> relatedRecords(Repository& repository, const RecordKind& kind,
                                         const QString& code);

} // namespace soattt
