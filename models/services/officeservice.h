#pragma once

#include "models/policy/effectivethresholds.h"
#include "models/policy/regulationlibrary.h"
#include "models/services/session.h"

namespace soattt {

/// The regulations the program ships, read once.
const RegulationLibrary& shippedRegulations();

/// Those the office of the book applies, reference profiles among them.
QList<Regulation> appliedIn(Repository& repository);

/// What binds this office: its applied regulations, the thresholds they make together, and its own
/// rules.
class OfficeService
{
public:
    explicit OfficeService(const Session& session)
        : m_session(session)
    {
    }

    QList<Regulation> appliedRegulations() const;
    std::vector<OwnRuleRecord> ownRules() const;
    EffectiveThresholds thresholds() const;

    /// Sets the office's own value for a key, replacing its earlier one. Refused with the clause
    /// when laxer than an applied regulation.
    void setOwnRule(const QString& key, const QString& value, const QString& decision,
                    const QString& regulation = {});
    /// Ends an own rule; what the regulations say applies again.
    void endOwnRule(const QString& code, const QString& reason);
    /// Changes the applied set; refuses an unknown or empty one. History stays in the log.
    void applyRegulations(const QStringList& ids);

private:
    const Session& m_session;
};

} // namespace soattt
