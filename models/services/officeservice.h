#pragma once

#include "models/policy/effectivethresholds.h"
#include "models/policy/ownduty.h"
#include "models/policy/regulationchange.h"
#include "models/services/session.h"

namespace soattt {

/// The regulations the program ships, read once.
const RegulationLibrary& shippedRegulations();

/// Those the office of the book applies, reference profiles among them.
QList<Regulation> appliedIn(Repository& repository);
/// The same, and beside them the duties the office keeps by a rule of its own, as one text more
/// (ownText): what asks for something here, whoever says so.
QList<Regulation> bindingIn(Repository& repository);

/// A difference another set of regulations makes, and how the office's own rules stand to it.
struct OfferedChange
{
    RegulationChange change;
    QString heldBy;    ///< code of the own rule that keeps already what would be dropped
    QString overtaken; ///< code of the own rule that the new text leaves behind
    bool isOffered() const { return change.isKeepable() && heldBy.isEmpty(); }
};

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
    QList<Regulation> bindingTexts() const { return bindingIn(m_session.book().repository()); }
    /// On numbers and on duties (OwnDuty::isKey tells them apart).
    std::vector<OwnRuleRecord> ownRules() const;
    EffectiveThresholds thresholds() const;

    /// Sets the office's own value for a key, replacing its earlier one. Refused with the clause
    /// when laxer than an applied regulation.
    void setOwnRule(const QString& key, const QString& value, const QString& decision,
                    const QString& regulation = {});
    /// Ends an own rule; what the regulations say applies again.
    void endOwnRule(const QString& code, const QString& reason);
    /// What the regulations `ids` in place of those applied would change here.
    std::vector<OfferedChange> changesBy(const QStringList& ids) const;
    /// Changes the applied set; refuses an unknown or empty one. History stays in the log. What
    /// `keep` names of `changesBy`, by id, stays as the office's own rule by this decision: in the
    /// same transaction, one undo.
    void applyRegulations(const QStringList& ids, const QStringList& keep = {},
                          const QString& decision = {});

private:
    Record ownRuleRecord(const OwnRuleRecord& rule) const;
    std::vector<Record> kept(const RegulationChange& change, const QString& decision) const;
    const Session& m_session;
};

} // namespace soattt
