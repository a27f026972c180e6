#pragma once

#include "views/shell/pages.h"

namespace soattt {

/// Import, export and print of a register's list for its buttons.
RegisterHooks listHooks();

} // namespace soattt
