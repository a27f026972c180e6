#pragma once

#include "models/duties/dueitem.h"
#include "models/duties/dutyfacts.h"

namespace soattt {

/// What is owed by these facts at this moment, up to and including the day `until`, earliest first.
/// A pure function: no clock, no book, no language.
std::vector<DueItem> due(const DutyFacts& facts, const QDateTime& now, const QDate& until);

} // namespace soattt
