#pragma once

#include "models/tables/viewstate.h"

namespace soattt {

/// Narrowings of a list that stand ready for everybody beside those a person kept: "Not yet
/// signed".
std::vector<SavedFilter> readyFilters(const RecordKind& kind);

} // namespace soattt
