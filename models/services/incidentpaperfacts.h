#pragma once

#include "models/reports/incidentpaper.h"
#include "models/services/session.h"

namespace soattt {

/// What the registers say of an incident, for its papers.
IncidentPaperValues incidentOnPaper(const Session& session, const QString& code);

/// "08 giờ 15 phút, ngày 10/07/2026"; nothing without a time.
std::optional<QString> timeOnPaper(const std::optional<QDateTime>& time);

} // namespace soattt
