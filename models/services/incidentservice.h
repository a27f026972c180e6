#pragma once

#include "models/core/aside.h"
#include "models/duties/incidentclocks.h"
#include "models/services/accountservice.h"
#include "models/services/attachmentservice.h"
#include "models/services/incidentprocess.h"

namespace soattt {

/// A step as it is ticked, or left out with a reason.
struct StepTick
{
    QString step; ///< key of a ProcessStep
    std::optional<QDateTime> doneAt;
    QString person; ///< code; may be empty
    QString branch; ///< of a step that forks
    bool leftOut = false;
    QString outcome;
};

/// A report that went out, and which clocks it settles.
struct ReportSent
{
    QStringList obligations;
    QDateTime sentAt;
    QString sentTo; ///< empty: the recipients of each rule
    ReportWay way = ReportWay::Paper;
    QString paper;
};

/// What happens to an incident after it was written down: its timeline, the steps of the response,
/// the reports, what is done to accounts and computers. Everything adds a line; nothing is put
/// otherwise.
class IncidentService
{
public:
    explicit IncidentService(const Session& session)
        : m_session(session)
    {
    }

    Incident load(const QString& code) const;
    std::vector<ProcessStep> process(const QString& code) const;
    std::vector<IncidentClock> clocks(const QString& code) const;
    std::vector<IncidentClock> breachClocks(const QString& code) const;
    /// By time, then as they were written.
    std::vector<IncidentEvent> timeline(const QString& code) const;
    std::vector<IncidentReport> reports(const QString& code) const;

    /// Adds an entry; a file becomes a file of the incident, its name and SHA-256 the entry's
    /// evidence. Returns its code.
    QString note(const QString& code, IncidentEvent event,
                 const std::optional<NewFile>& evidence = {}) const;
    /// Ticks the step, with an entry of the timeline. Ticked again, the step is put right and the
    /// timeline gets another entry.
    void tick(const QString& code, const StepTick& tick) const;
    /// Writes the report down for each clock; the first one sets the incident's time of reporting.
    void noteReport(const QString& code, const ReportSent& report) const;

    /// Through the same service as on the accounts' own page, with an entry of the timeline, in one
    /// transaction.
    void revoke(const QString& code, const QStringList& accounts,
                const Revocation& revocation) const;
    void suspend(const QString& code, const QStringList& accounts, const QString& reason) const;
    /// The assets are written down as off every network, their notes say why.
    void isolate(const QString& code, const QStringList& assets, const QString& reason) const;

    /// Writes the files of the incident, the papers issued about it, timeline, steps and reports
    /// into a new folder under that one, with SHA256SUMS.txt. Returns the folder.
    QString exportEvidence(const QString& code, const QString& folder,
                           const Tell& progress = {}) const;

private:
    DutyFacts facts() const;
    Record recordOf(const QString& code) const;
    void act(const QString& code, const QString& subject, const std::vector<Record>& changed,
             const QString& sentence) const;
    Record eventRecord(const QString& code, IncidentEvent event) const;
    const Session& m_session;
};

} // namespace soattt
