#pragma once

#include "views/shell/pages.h"

namespace soattt {

/// What the register of documents offers beyond single records: signed scans.
std::vector<RegisterTask> documentTasks();

} // namespace soattt
