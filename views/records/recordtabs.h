#pragma once

#include "models/registers/record.h"

class QVBoxLayout;

namespace soattt {

class Desk;

/// The tabs of a record that are filled anew each time it is looked at: what is known of it, with
/// what can be done with a record of its kind; what points to it; its history, before and after.
void addFacts(QVBoxLayout& layout, Desk& desk, const Record& record);
void addRelated(QVBoxLayout& layout, Desk& desk, const Record& record);
void addHistory(QVBoxLayout& layout, Desk& desk, const Record& record);

} // namespace soattt
