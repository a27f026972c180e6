#pragma once

#include "models/core/interval.h"
#include "models/exchange/cell.h"
#include "models/registers/field.h"

namespace soattt {

/// Reads a cell as the field wants it. Typed cells (numbers, days, yes/no) are taken as they are:
/// a number in a text field keeps its digits ("123", never "123.0"), a plain number in a date field
/// counts days as Excel does. Text is read by valueFromText(), after dates in words ("ngày 05
/// tháng 3 năm 2026", "09 giờ 15 phút ngày 05/03/2026") became plain ones. Empty cells give an
/// empty value; nullopt when it can't be read, then expectation() says what was wanted.
std::optional<Value> valueFromCell(const Field& field, const Cell& cell);

/// "P3M", "3 tháng", "90 ngày", "2 năm", "24 giờ", "10 phút", "2 tuần"; a bare number is nothing.
std::optional<Interval> intervalFromCell(const Cell& cell);

} // namespace soattt
