#pragma once

#include "models/registers/recordkind.h"

namespace soattt {

/// The registers of the contract, in the order the screen shows them.
const std::vector<const RecordKind*>& registers();

/// Registers and the records the book keeps about itself, in an order in which every reference
/// points back or to itself where possible.
const std::vector<const RecordKind*>& allKinds();

/// nullptr when there is no such kind.
const RecordKind* findKind(const QString& key);

/// Place in allKinds(); part of the row number in the search index, so it never changes.
int kindNumber(const RecordKind& kind);

} // namespace soattt
