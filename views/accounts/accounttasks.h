#pragma once

#include "views/shell/pages.h"

namespace soattt {

/// What is done with many accounts at once: dates of passwords, reconciliation, reviews.
std::vector<RegisterTask> accountTasks();

} // namespace soattt
