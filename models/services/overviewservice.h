#pragma once

#include "models/services/session.h"

namespace soattt {

/// How many there are of one thing; the label is in the language of the screen.
struct Count
{
    QString key; ///< stored key of a state, "2026-07" of a month
    QString label;
    int count = 0;
    bool operator==(const Count&) const = default;
};

/// Numbers for the first page: a glance, nothing is decided by them.
class OverviewService
{
public:
    explicit OverviewService(const Session& session)
        : m_session(session)
    {
    }

    /// Live assets by state, in the order of the states; states nobody is in are left out.
    std::vector<Count> assetsByState() const;
    /// Incidents by the month they occurred in, oldest first, ending with the month of today. An
    /// incident without that time counts by when it was detected.
    std::vector<Count> incidentsByMonth(int months) const;

    /// The list of the incidents counted in that month, "2026-07".
    RecordQuery incidentsOf(const QString& month) const;

private:
    const Session& m_session;
};

} // namespace soattt
