#pragma once

#include "models/registers/recordkind.h"

namespace soattt {

/// The statements of a kind that never vary, worded once.
struct KindSql
{
    QString columns; ///< `id, "code", "name", …`
    QString load;    ///< by id
    QString find;    ///< by code
    QString alike;   ///< by the least and the greatest sort key a code may have
    QString isLive;  ///< by code
    QString codes;
    QString numbers; ///< highest number given to a code of our own shape
    QString stored;  ///< every row with its sort keys and its text in the search index
    QString insert;
    QString update;
    std::vector<QString> holder; ///< by field: another live record with that value
};

/// A longer run of digits is an office's own code and is not counted on.
inline constexpr int largestCodeNumberDigits = 9;

const KindSql& kindSql(const RecordKind& kind);

/// `"name"` for SQL; names come from field tables only.
QString quotedName(const QString& name);
/// The same for a list of them, divided by commas.
QString quotedNames(const QStringList& names);

} // namespace soattt
