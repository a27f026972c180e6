#pragma once

#include "models/registers/recordkind.h"
#include "models/registers/recordquery.h"

namespace soattt {

/// The registers of the contract, in the order the screen shows them.
const std::vector<const RecordKind*>& registers();

/// Registers and the records the book keeps about itself, in an order in which every reference
/// points back or to itself where possible.
const std::vector<const RecordKind*>& allKinds();

/// Registers, each followed by the kinds of its lines: what is listed, imported and exported.
const std::vector<const RecordKind*>& listedKinds();

/// Kinds whose records are lines of a record of that kind.
std::vector<const RecordKind*> linesOf(const RecordKind& parent);
/// The kind a line is part of; nullptr for a kind of its own.
const RecordKind* parentKind(const RecordKind& line);

/// The open lines of a record, in the order they were written.
RecordQuery linesQuery(const RecordKind& line, const QString& parent);

/// nullptr when there is no such kind.
const RecordKind* findKind(const QString& key);

/// Place in allKinds(); part of the row number in the search index, so it never changes.
int kindNumber(const RecordKind& kind);

} // namespace soattt
