#pragma once

#include "models/registers/handover.h"
#include "models/services/attachmentservice.h"

namespace soattt {

/// What happens to a handover after it was written down: its minutes are printed (FormService) and
/// signed, and signing gives the assets into the receiver's hands.
class HandoverService
{
public:
    explicit HandoverService(const Session& session)
        : m_session(session)
    {
    }

    /// What stands against signing, in sentences: no asset, a receiver who left.
    QStringList obstacles(const QString& code) const;
    /// What should be looked at first: an asset that is not with the giver. Obstacles come first.
    QStringList warnings(const QString& code) const;

    /// Marks the minutes signed, keeps the scan, and moves the assets: custodian, department and
    /// state, all in one transaction. Throws UserError with the obstacles.
    void sign(const QString& code, const QDate& on, const std::optional<NewFile>& scan) const;

    /// The asset as it is once that handover has given it.
    static Asset given(Asset asset, const Handover& handover, const std::optional<Staff>& receiver);

private:
    Handover load(const QString& code) const;
    std::vector<Record> lines(const QString& code) const;
    const Session& m_session;
};

} // namespace soattt
