#pragma once

#include "models/duties/incidentclocks.h"
#include "views/shared/theme.h"

namespace soattt {

/// By when, for the screen: "in 5 hours · 11/07/2026 08:15", the text's own word where it has no
/// hours, "sent 10/07/2026 10:00".
QString clockText(const IncidentClock& clock, const QDateTime& now);
Tone clockTone(const IncidentClock& clock, const QDateTime& now);
/// What else is to be known of it: scope, where it counts from, clauses.
QString clockNotes(const IncidentClock& clock);

} // namespace soattt
