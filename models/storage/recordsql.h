#pragma once

#include "models/storage/repository.h"

namespace soattt {

/// The text and bound values of one query over a register's table.
struct RecordSql
{
    QString text;
    QStringList bound;
};

/// SELECT of `what` by the query; sort keys are used where the field has one.
RecordSql selectSql(const RecordKind& kind, const QString& what, const RecordQuery& query,
                    bool ordered = true);

/// Row number of a record in the search index: kind and id in one.
qint64 searchRowId(const RecordKind& kind, qint64 id);
/// nullptr when no kind has that place.
const RecordKind* kindOfSearchRow(qint64 row);
/// The largest row number of a record that has its place there.
inline constexpr qint64 largestRecordId = (qint64(1) << 40) - 1;

/// The FTS5 expression for what a person typed: each word as a quoted prefix; empty when nothing is
/// left.
QString searchExpression(const QString& typed);

} // namespace soattt
