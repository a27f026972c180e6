#pragma once

#include "models/registers/recordkind.h"

namespace soattt::ctl {

class Invocation;

/// The form "register-list": a list of the command line's kind as shown, PDF or DOCX.
inline constexpr const char* registerList = "register-list";

/// Prints the register that --record names.
int printRegister(Invocation& invocation);
void writeRegister(Invocation& invocation, const RecordKind& kind, const QString& path);

} // namespace soattt::ctl
