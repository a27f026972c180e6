#pragma once

#include "models/duties/dueitem.h"

namespace soattt {

class Desk;

/// The page of the sidebar an item belongs to.
QString pageOfDue(const DueItem& item);
/// Opens what settles the item: its task, its record, the report to print, a new record.
void settleDue(Desk& desk, const DueItem& item);

} // namespace soattt
