#pragma once

#include "models/registers/recordkind.h"

#include <optional>

namespace soattt {

class Database;

/// The record a code names, capitals or not: the one with just that code, else one whose code
/// differs from it in nothing but case, rather one that stands than a withdrawn one. By the index
/// of the sort keys, in which case comes last.
std::optional<Record> findAnyCase(Database& database, const RecordKind& kind, const QString& code);

} // namespace soattt
