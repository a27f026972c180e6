#pragma once

#include "views/shell/pages.h"

namespace soattt {

/// What is done in the life of devices: wiping, stock-takes, labels, disposal, rates.
std::vector<RegisterTask> deviceTasks();

} // namespace soattt
