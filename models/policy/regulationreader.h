#pragma once

#include "models/policy/regulation.h"

#include <QByteArray>

namespace soattt {

/// Reads one file of resources/regulations (docs/add-a-regulation.md has the shape). Strict: an
/// unknown or missing key, a value without clause or quote, a bad duration, a recipient or severity
/// that isn't listed is a DataError naming file and key.
Regulation readRegulation(const QByteArray& json, const QString& fileName);

} // namespace soattt
