#pragma once

#include "app/soatttctl/command.h"

namespace soattt::ctl {

/// How one command is used, or, without one, all of them.
void sayHelp(const Command* command);

/// "soatttctl [--book FILE] … list KIND [--where FIELD=VALUE]…"
QString usageLine(const Command& command);

} // namespace soattt::ctl
