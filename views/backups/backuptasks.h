#pragma once

#include "views/shell/pages.h"

namespace soattt {

/// What is done with the backup plan: writing down what was backed up, testing a restore.
std::vector<RegisterTask> backupTasks();

} // namespace soattt
