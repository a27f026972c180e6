#pragma once

#include "models/policy/regulation.h"
#include "models/registers/storagedevice.h"
#include "models/services/session.h"

namespace soattt {

/// What the life of devices asks beside the other records of the book and the regulations applied:
/// drives before a machine leaves, what fits a medium, what may stand in a batch, what keeps it
/// from being closed.
std::vector<Problem> checkDeviceRules(const Session& session, const Record& record);

/// A new record with what the registers already know of it filled in.
Record completedDevice(const Session& session, Record record);

/// What else changes with a record, in the same transaction: the fate of a wiped drive, the state
/// of a machine sent to be repaired or disposed of.
std::vector<Record> deviceConsequences(const Session& session, const std::optional<Record>& before,
                                       const Record& after);
/// Kinds that a change of the kind may change too.
QStringList changedWith(const RecordKind& kind);

/// Drives of an asset that still hold data: in service, not taken out, wiped or lost.
std::vector<StorageDevice> unsettledDrives(Repository& repository, const QString& asset);
/// "KT2017 Đ6.7" for each regulation applied that demands it.
QStringList demandClauses(const Session& session, Demand demand);
/// What the regulations on disposal say against each other, for the screen; empty without conflict.
QString disposalConflict(const Session& session);

} // namespace soattt
