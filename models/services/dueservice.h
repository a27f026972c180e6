#pragma once

#include "models/duties/duties.h"
#include "models/services/session.h"

namespace soattt {

/// Reads the records that may owe something and asks the rules. Needs no sign-in.
class DueService
{
public:
    explicit DueService(const Session& session)
        : m_session(session)
    {
    }

    /// Owed up to `days` days from today; late ones always.
    std::vector<DueItem> due(int days) const;
    /// What the rules look at, with every record that may be due by that day.
    DutyFacts facts(const QDate& until) const;
    /// What the clocks of one incident or breach look at, without the incidents themselves.
    DutyFacts incidentFacts() const;

private:
    void readIncidentFacts(DutyFacts& facts) const;
    std::vector<Staff> candidateStaff() const;
    void readReviews(DutyFacts& facts) const;
    void readLifeOfDevices(DutyFacts& facts) const;
    std::vector<Asset> candidateAssets(const DutyFacts& facts, const QDate& until) const;
    std::vector<StorageDevice> devicesAwaitingDisposal(const DutyFacts& facts) const;
    void readMachineChecks(DutyFacts& facts) const;
    void readComputers(DutyFacts& facts, const QStringList& codes) const;
    void readSecretMachines(DutyFacts& facts) const;
    std::vector<Alike<Account>> accountsAlike(const std::vector<Condition>& where,
                                              const QStringList& fields) const;
    std::vector<Alike<Account>> accountsByDates() const;
    std::vector<Alike<Account>> accountsOfLeavers(const DutyFacts& facts) const;
    bool hasAccounts() const;
    void readBackups(DutyFacts& facts) const;
    void readServerRoom(DutyFacts& facts) const;
    static QStringList leavers(const DutyFacts& facts);
    const Session& m_session;
};

} // namespace soattt
