#pragma once

#include "models/policy/regulation.h"
#include "models/registers/informationsystem.h"
#include "models/registers/office.h"

#include <vector>

namespace soattt {

/// Whether the office is written down as the owner of the system (chủ quản).
bool owns(const Office& office, const InformationSystem& system);

/// Whether a periodic report of that reporter is this office's: the owner's where it owns a system,
/// the operator's where one is another's or no owner is written down. An office without any system
/// written down counts as an operator, whose day is the earlier one.
bool reportsAs(Reporter reporter, const Office& office,
               const std::vector<InformationSystem>& systems);

} // namespace soattt
