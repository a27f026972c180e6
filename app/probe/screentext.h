#pragma once

#include "app/probe/facts.h"
#include "app/probe/probefile.h"

namespace probe {

/// The result as the user reads it, in Vietnamese.
std::string screenText(const Identity& identity, const std::vector<Finding>& findings,
                       const Moment& moment);

} // namespace probe
