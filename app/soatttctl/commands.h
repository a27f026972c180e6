#pragma once

#include "app/soatttctl/command.h"

namespace soattt::ctl {

/// Every command, in the order the help shows them.
const std::vector<Command>& commands();

/// --json, the same for every command that has it.
Option jsonOption();

Command createCommand();
Command sampleCommand();
Command regulationsCommand();
Command thresholdsCommand();
Command templateCommand();
Command importCommand();
Command exportCommand();
Command listCommand();
Command dueCommand();
Command formCommand();
Command formsCommand();
Command backupCommand();
Command reconcileCommand();
Command restoreCommand();
Command verifyCommand();
Command logCommand();

} // namespace soattt::ctl
