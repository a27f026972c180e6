#pragma once

#include "models/duties/dueitem.h"
#include "models/duties/dutyfacts.h"

namespace soattt {

/// What every rule is given beside the facts, and where it puts what it finds. `add` works out
/// days, hours and state, so that all rules count alike.
class DueList
{
public:
    DueList(const QDateTime& now, const QDate& until);

    const QDate& today() const { return m_today; }
    const QDateTime& now() const { return m_now; }
    /// Items due after this day are left out.
    const QDate& until() const { return m_until; }
    void add(DueItem item);
    std::vector<DueItem> sorted() &&;

private:
    QDateTime m_now;
    QDate m_today;
    QDate m_until;
    std::vector<DueItem> m_items;
};

/// "TG2020 Đ5.1" for each applied regulation that states the duty of that code of the matrix.
QStringList clausesOfDuty(const DutyFacts& facts, const char* code);
/// The same for a threshold: every clause that asks for it.
QStringList clausesOf(const EffectiveThreshold& threshold);

/// One rule each; a rule adds an item for every record that owes something.
namespace dutyrules {
void officeFacts(const DutyFacts& facts, DueList& list);
void unsetThresholds(const DutyFacts& facts, DueList& list);
void briefings(const DutyFacts& facts, DueList& list);
void pledges(const DutyFacts& facts, DueList& list);
void leaverAssets(const DutyFacts& facts, DueList& list);
void antivirus(const DutyFacts& facts, DueList& list);
void warranties(const DutyFacts& facts, DueList& list);
void unwipedDrives(const DutyFacts& facts, DueList& list);
void wifiPasswords(const DutyFacts& facts, DueList& list);
void systemDossiers(const DutyFacts& facts, DueList& list);
void systemAssessments(const DutyFacts& facts, DueList& list);
void incidentReports(const DutyFacts& facts, DueList& list);
void periodicReports(const DutyFacts& facts, DueList& list);
} // namespace dutyrules

} // namespace soattt
