#pragma once

#include "models/services/overviewservice.h"

namespace soattt {

/// Hours between two times of incidents, by month; a month without any has none.
struct MonthHours
{
    QString label; ///< "07/2026"
    std::optional<double> toContain;
    std::optional<double> toClose;
    bool operator==(const MonthHours&) const = default;
};

/// Incidents of the last months in numbers, those put away among them; withdrawn ones never.
struct IncidentFigures
{
    int count = 0;
    std::vector<Count> byMonth;    ///< oldest first, ending with the month of today
    std::vector<Count> byCause;    ///< most first, by the words they were classed with
    std::vector<Count> byRow;      ///< by row of Phụ lục I, in its order
    std::vector<MonthHours> hours; ///< median, by the month the incident counts in
    std::optional<double> medianToContain;
    std::optional<double> medianToClose;
};

/// From detection, else occurrence; what isn't known counts nowhere.
IncidentFigures incidentFigures(const Session& session, int months);

} // namespace soattt
