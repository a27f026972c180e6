#pragma once

#include "models/policy/effectivethresholds.h"

#include <QString>

namespace soattt {

/// For people, translated: "3 tháng", "10 phút", "8 ký tự", "3 đến 5 lần", "chữ thường, chữ hoa,
/// chữ số hoặc ký tự đặc biệt", "trước ngày 15/11".
QString valueText(ThresholdKey key, const ThresholdValue& value);
QString intervalText(const Interval& interval);

/// The value, or why there is none: "chưa có số: “tần suất phù hợp”", "nguồn không đủ".
QString valueText(const EffectiveThreshold& entry);
QString valueText(ThresholdKey key, const Threshold& threshold);

} // namespace soattt
