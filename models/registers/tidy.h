#pragma once

#include "models/registers/record.h"

namespace soattt {

struct Field;

/// The value as the book keeps it: text clean and in NFC, on one line where the field has one line;
/// lists without empty or repeated items; an empty text, an empty list, an invalid date and a mark
/// that says no are no value; times in UTC to the second.
Value tidied(const Field& field, Value value);
Record tidied(Record record);

} // namespace soattt
