#pragma once

#include "models/reports/machinecompliance.h"
#include "models/services/formservice.h"

namespace soattt {

/// Computers that comply, as the registers stand today.
class ComplianceService
{
public:
    explicit ComplianceService(const Session& session)
        : m_session(session)
    {
    }
    Compliance compliance() const;

private:
    const Session& m_session;
};

FormDraft draftCompliance(const Session& session, const FormInfo& form, const FormRequest& request);

} // namespace soattt
