#pragma once

#include "models/duties/dutystanding.h"
#include "models/services/formservice.h"

namespace soattt {

/// How the office stands by each duty of its regulations, from the registers of today.
class DutyStandingService
{
public:
    explicit DutyStandingService(const Session& session)
        : m_session(session)
    {
    }

    /// Without the duties whose register this person may not read.
    std::vector<DutyStanding> standings() const;
    /// The same as a table with Vietnamese headings, .xlsx or .csv by the ending. Written whole or
    /// not at all.
    void exportTable(const QString& path) const;

private:
    bool mayRead(const DutyStanding& row) const;
    QHash<QString, qint64> records() const;
    std::vector<CheckCount> checks() const;
    const Session& m_session;
};

/// The tables on paper, to be put into a larger one.
ReportDocument dutyTables(const Session& session);
FormDraft draftDutyCompliance(const Session& session, const FormInfo& form,
                              const FormRequest& request);

} // namespace soattt
