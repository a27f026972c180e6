#pragma once

#include "views/shell/pages.h"

namespace soattt {

/// What the page of accounts can do with many of them: dates of passwords, reconciliation.
std::vector<RegisterTask> accountTasks();

} // namespace soattt
