#pragma once

#include "models/registers/recordquery.h"
#include "models/reports/labelsheet.h"
#include "models/services/session.h"

namespace soattt {

/// Labels of assets (form asset-labels): no numbered document, printed as often as needed.
class LabelService
{
public:
    static constexpr const char* form = "asset-labels";

    explicit LabelService(const Session& session)
        : m_session(session)
    {
    }

    /// Assets of the list in its order, without those disposed of or lost.
    std::vector<Label> labels(const RecordQuery& query) const;
    ReportDocument sheet(const LabelSheet& sheet) const;

private:
    const Session& m_session;
};

} // namespace soattt
