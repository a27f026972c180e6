#pragma once

#include "models/policy/regulation.h"

#include <QString>

#include <optional>

namespace soattt {

/// As the files of the regulations and a book hold it: "unique_accounts".
QString nameOf(Demand demand);
/// Translated, for people: "Each account one of its own".
QString labelOf(Demand demand);
std::optional<Demand> tryDemandFromString(const QString& name);

} // namespace soattt
