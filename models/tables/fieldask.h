#pragma once

#include "models/registers/recordquery.h"
#include "models/tables/recordnames.h"

namespace soattt {

/// What a person may ask of a field when narrowing a list.
enum class Ask {
    AnyOf, ///< one of several choices or records
    Yes,
    No,
    NextDays, ///< from today on
    LastDays, ///< up to today
    Past,     ///< before today
    On,
    Before,
    After,
    Between,
    Is,
    AtLeast,
    AtMost,
    Contains,
    Filled,
    Empty,
};

/// A question with its values as canonical texts; of NextDays and LastDays the number of days.
struct Question
{
    Ask ask = Ask::Filled;
    QStringList values;
    bool operator==(const Question&) const = default;
};

/// The questions that make sense, the likeliest first. `worded`: a text whose answers the office
/// knows (see officeWords).
std::vector<Ask> asksOf(const Field& field, bool worded = false);
/// "in the next … days", "contains"
QString askLabel(Ask ask);

Condition conditionOf(const Field& field, const Question& question);
/// The way back; a condition that answers to no question of ours becomes the nearest.
Question questionOf(const Field& field, const Condition& condition);
/// As a chip says it: "Warranty until: in the next 30 days".
QString conditionText(RecordNames& names, const RecordKind& kind, const Condition& condition);

} // namespace soattt
