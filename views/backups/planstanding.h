#pragma once

#include "models/registers/backupplan.h"

class QLabel;

namespace soattt {

class Desk;

/// What became of the planned days of the last year: how many were made, which were missed.
QLabel* makePlanStanding(Desk& desk, const BackupPlan& plan);

} // namespace soattt
