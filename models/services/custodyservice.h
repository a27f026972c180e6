#pragma once

#include "models/registers/handover.h"
#include "models/services/session.h"

namespace soattt {

/// One passing of an asset from hand to hand.
struct CustodyStep
{
    QString handover;
    QString asset;
    QDate on;
    QString giver; ///< name of a person, or another party
    QString receiver;
    HandoverReason reason = HandoverReason::Other;
    bool isSigned = false;
    QString condition;
};

/// Who had what, by the handovers; the newest first.
class CustodyService
{
public:
    explicit CustodyService(const Session& session)
        : m_session(session)
    {
    }

    std::vector<CustodyStep> ofAsset(const QString& asset) const;
    /// What the person gave and received.
    std::vector<CustodyStep> ofPerson(const QString& staff) const;

private:
    CustodyStep stepOf(const HandoverLine& line, const Handover& handover) const;
    const Session& m_session;
};

} // namespace soattt
