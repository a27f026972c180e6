#pragma once

#include "models/duties/dueitem.h"
#include "models/duties/dutyfacts.h"

namespace soattt {

/// What is owed by these facts at this moment, up to and including the day `until`, earliest first.
/// A pure function: no clock, no book, no language; the order of the facts doesn't show in the
/// answer. A duty is raised only where an applied regulation states it and its clause can be named;
/// what the texts don't say isn't made up. What a reference profile (LAW2026) asks stands in lines
/// of its own, each clause with the profile's mark; it changes no other line.
std::vector<DueItem> due(const DutyFacts& facts, const QDateTime& now, const QDate& until);

} // namespace soattt
