#pragma once

#include "views/shell/pages.h"

namespace soattt {

/// Import, export and print of a register's list for its buttons, and the files of an issued
/// document.
RegisterHooks listHooks();

} // namespace soattt
