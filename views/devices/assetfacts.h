#pragma once

#include "models/registers/record.h"

#include <QWidget>

namespace soattt {

class Desk;

/// What is worked out for an asset: its value by the table of rates, and through whose hands it
/// went. For a person: what they gave and received.
QWidget* makeAssetFacts(Desk& desk, const Record& asset);
QWidget* makeCustodyOf(Desk& desk, const Record& person);

} // namespace soattt
