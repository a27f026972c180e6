#pragma once

#include "models/services/postponementservice.h"
#include "views/shared/theme.h"

namespace soattt {

/// A part of the list: a day, a week, or all that is long late.
struct DueGroup
{
    QString key; ///< in the order of time as text, so that groups follow each other
    QString title;
    bool operator==(const DueGroup&) const = default;
};

/// Of what is late: by day for a week back, all that is later together. Of the days to come: today,
/// tomorrow, by day for a week, then by week from Monday.
DueGroup dueGroupOf(const DueItem& item, const QDate& today);
/// Of everything put off.
DueGroup putOffGroup();

/// "until 05/12/2026 · Nguyễn Văn Đức · chờ Sở trả lời"
QString putOffText(const PutOff& putOff);

/// "Thứ Bảy, 21/11/2026" in the language of the screen.
QString dayWithWeekday(const QDate& day);

/// Bad when late, a warning within a week; what is later has the tone of its place.
Tone toneOf(DueState state, Tone later);

} // namespace soattt
