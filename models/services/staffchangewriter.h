#pragma once

#include "models/services/staffchangeservice.h"

#include <map>

namespace soattt {

/// Writes the change of one person as one transaction: accounts as they are decided on, assets
/// gathered by receiver into one handover each, and a line of the person for every one of them.
class StaffChangeWriter
{
public:
    /// The request has been checked.
    StaffChangeWriter(const Session& session, const StaffChangeRequest& request);

    void settle(const Record& record, const HoldingDecision& decision);
    StaffChangeResult finish();

private:
    struct Given
    {
        std::vector<Record> lines;
        std::vector<std::pair<Record, HoldingDecision>> assets;
        bool toStore = false;
    };

    void settleAccount(const Record& record, const HoldingDecision& decision);
    void settleAsset(const Record& record, const HoldingDecision& decision);
    void keepAsset(const Record& record, const HoldingDecision& decision);
    QString handOver(const QString& receiver, const Given& given);
    void note(const Record& record, const HoldingDecision& decision, const QString& successor,
              const QString& handover);
    void changePerson();
    QString causeText() const;

    const Session& m_session;
    const StaffChangeRequest& m_request;
    Repository& m_repository;
    Record m_person;
    QDate m_today;
    RecordBatch m_batch;
    /// By receiver; what goes to the store apart from what the storekeeper takes over.
    std::map<std::pair<QString, bool>, Given> m_given;
    StaffChangeResult m_result;
};

} // namespace soattt
