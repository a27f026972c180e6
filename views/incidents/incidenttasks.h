#pragma once

#include "views/shell/pages.h"

namespace soattt {

/// What is done with incidents in dialogs of their own.
std::vector<RegisterTask> incidentTasks();

} // namespace soattt
