#pragma once

#include "models/registers/record.h"
#include "models/storage/logentry.h"

namespace soattt {

/// True for the entry a record began with: a code is given once, so only an addition has none
/// before.
bool isAddition(const LogEntry& entry);
/// The record as it was before the entry, from the record as it was after it. Secret fields, which
/// the log doesn't hold, stay.
Record turnedBack(const Record& after, const LogEntry& entry);

} // namespace soattt
