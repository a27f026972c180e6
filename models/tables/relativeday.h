#pragma once

#include "models/registers/recordkind.h"
#include "models/registers/recordquery.h"

#include <optional>

namespace soattt {

/// A day told from today, as conditions keep it: "today", "today+30", "today-7". So a filter kept
/// under a name still means the next thirty days when it is opened next month.
QString relativeDay(int offset);
/// nullopt for every other text.
std::optional<int> relativeOffset(const QString& text);

/// The query with every such day written out, and days asked of a time turned into the moments
/// they begin and end at the office. Only a settled query may go to the book.
RecordQuery settledOn(const QDate& today, const RecordKind& kind, RecordQuery query);

} // namespace soattt
