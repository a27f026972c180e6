#pragma once

#include "models/policy/effectivethresholds.h"
#include "models/registers/asset.h"
#include "models/registers/machinecheck.h"

namespace soattt {

/// What asks for a rule that computers are checked for: a threshold, or a duty of the matrix.
struct CheckGrounds
{
    bool asked = false; ///< by an applied regulation or the office's own rule
    QStringList clauses;
    std::optional<ThresholdValue> value; ///< of a threshold
};

/// Reference profiles ask for nothing.
CheckGrounds groundsOf(CheckRule rule, bool isServer, const QList<Regulation>& regulations,
                       const EffectiveThresholds& thresholds);

/// Only such a machine is owed a check.
bool isComputerInUse(const Asset& asset);

} // namespace soattt
