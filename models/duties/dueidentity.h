#pragma once

#include "models/duties/dueitem.h"

namespace soattt {

/// What makes two items the same thing owed, whenever it is due: all that names it, but not how
/// many of them there are: "Một cửa (38)".
QString dueIdentity(const DueItem& item);
/// The same apart from the words for it: its record may have been given another name, its clauses
/// may be fewer by now.
QString dueSubject(const DueItem& item);

} // namespace soattt
