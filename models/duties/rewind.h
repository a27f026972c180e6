#pragma once

#include "models/duties/dutyfacts.h"

#include <optional>

namespace soattt {

/// One record before and after something was done to it.
struct RecordChange
{
    std::optional<Record> before; ///< none: it was added
    Record after;
};

/// Puts the records back as they were before those changes, one a record, made to `facts` last.
/// Thresholds and regulations stay: what they ask is asked of both. Records the facts had left out
/// since they owed nothing are put in; the rules decide on each.
///
/// Runs and tests have to be in the facts as far back as they are taken: the newest of each plan
/// alone would leave none behind it.
void takeBack(DutyFacts& facts, const std::vector<RecordChange>& changes);
/// Whether a change of such a record may change what is owed.
bool bearsOnDuties(const RecordKind& kind);

} // namespace soattt
