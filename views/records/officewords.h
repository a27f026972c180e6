#pragma once

#include "views/records/formbinder.h"

namespace soattt {

/// Choices only the office knows: severity and cause classes of its regulations ("HP2026:high"),
/// the regulations themselves.
FormBinder::Words officeWords(const Session& session, const RecordKind& kind);
/// Teaches lists, panes and the log the labels of those keys, and of those that stand in no form.
void teachOfficeWords(const Session& session, RecordNames& names);

} // namespace soattt
