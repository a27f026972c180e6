#pragma once

#include "views/shell/pages.h"

namespace soattt {

/// What is done with computers and the equipment for secret documents in dialogs of their own.
std::vector<RegisterTask> machineTasks();

} // namespace soattt
