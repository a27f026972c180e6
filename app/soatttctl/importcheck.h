#pragma once

#include "app/soatttctl/invocation.h"

namespace soattt::ctl {

/// A result of soattt-probe, or a text file with its parts.
bool isProbeFile(const QString& path);
/// `import machine-checks FILE.json`: one file, one record; returns the exit code.
int importMachineCheck(Invocation& invocation);

} // namespace soattt::ctl
