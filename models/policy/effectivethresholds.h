#pragma once

#include "models/policy/ownrule.h"
#include "models/policy/regulation.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace soattt {

/// What one regulation, or the office ("OWN"), brings to a key.
struct Contribution
{
    QString regulation;
    Said said = Said::Silent;
    std::optional<ThresholdValue> value;
    QString word;
    QList<Clause> clauses;
    QString note;
};

/// What binds the office on one key.
struct EffectiveThreshold
{
    ThresholdKey key = ThresholdKey::AccountReviewInterval;
    Said said = Said::Silent; ///< Stated, Unknown or Unspecified, never Silent
    std::optional<ThresholdValue> value;
    QString word;          ///< when Unspecified
    QList<Clause> clauses; ///< the winner's first, then every other that asks for something
    /// Whose value it is: a regulation, or "OWN". For keys that never merge see `regulation`.
    QString setBy;
    /// For keys that never merge, whose report, clock or notice it is. "OWN" where no regulation
    /// has one.
    QString regulation;
    QList<Contribution> contributions;
};

/// The thresholds of all applied regulations and the office's own rules in one table.
///
/// Keys that merge: the strictest value wins and all clauses are kept; a regulation with a duty
/// but no number (UNSPECIFIED) adds its clause and waits for a number from another or from the
/// office. `report.*`, `incident.*`, `inspection.*` never merge: one entry per regulation, an own
/// rule sharpens each. Keys of the office alone come from own rules only. An own rule that has
/// become laxer than the text (the applied set changed) doesn't win and isn't among the clauses, it
/// stays a contribution. Reference profiles are not merged: `beside`.
class EffectiveThresholds
{
public:
    static EffectiveThresholds merge(const QList<Regulation>& applied,
                                     const QList<OwnRule>& ownRules);

    /// Empty where all are silent. For keys that never merge the first entry only: use `entries`.
    std::optional<EffectiveThreshold> find(ThresholdKey key) const;
    /// At most one for keys that merge; one per regulation that says something for the others.
    QList<EffectiveThreshold> entries(ThresholdKey key) const;
    const QList<EffectiveThreshold>& all() const { return m_all; }
    /// Duties without a number, not yet set by the office: due items themselves.
    QList<EffectiveThreshold> waitingForOffice() const;
    /// What the reference profiles say, one entry per profile and key, none of it binding here.
    const QList<EffectiveThreshold>& beside() const { return m_beside; }

    /// The value where it is stated and of that type: `value<Interval>(key)`.
    template <typename Type> std::optional<Type> value(ThresholdKey key) const
    {
        const auto entry = find(key);
        if (!entry || !entry->value || !std::holds_alternative<Type>(*entry->value))
            return std::nullopt;
        return std::get<Type>(*entry->value);
    }

    /// The contract of `thresholds --json`; reference profiles are not in it.
    QJsonObject toJson() const;

private:
    QList<EffectiveThreshold> m_all;
    QList<EffectiveThreshold> m_beside;
};

} // namespace soattt
