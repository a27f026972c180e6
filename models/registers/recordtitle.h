#pragma once

#include "models/registers/recordkind.h"

namespace soattt {

/// The field a record is called by beside its code: the first text that is required or sorted
/// (name, title, model). nullptr when the kind has none.
const Field* titleField(const RecordKind& kind);

/// "TS-0031 · Dell Vostro 3681"; only the code when the record has no name.
QString recordTitle(const Record& record);
QString joinTitle(const QString& code, const QString& name);

} // namespace soattt
