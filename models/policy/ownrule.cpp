#include "models/policy/ownrule.h"

#include "models/core/error.h"
#include "models/policy/valuetext.h"

#include <QCoreApplication>

namespace soattt {

OwnRule OwnRule::fromText(const QString& key, const QString& value, const QString& decision,
                          const QString& regulation)
{
    const ThresholdKey known = thresholdKeyFromString(key);
    if (decision.trimmed().isEmpty())
        throw UserError(
            QCoreApplication::translate("Policy", "An own rule needs its decision."),
            QCoreApplication::translate("Policy", "Write its number and date, or a note."));
    return OwnRule{known, valueFromText(known, value), decision.trimmed(), regulation};
}

Clause OwnRule::clause() const
{
    return Clause::fromString(QStringLiteral("OWN ") + decision);
}

void requireNotLaxer(const OwnRule& rule, const QList<Regulation>& applied)
{
    for (const Regulation& regulation : applied) {
        const Threshold threshold = regulation.threshold(rule.key);
        if (regulation.isReference || !threshold.value || !rule.concerns(regulation.id) ||
            isAtLeastAsStrict(rule.key, rule.value, *threshold.value))
            continue;
        throw UserError(QCoreApplication::translate("Policy", "%1: %2 is laxer than %3 of %4.")
                            .arg(labelOf(rule.key), valueText(rule.key, rule.value),
                                 valueText(rule.key, *threshold.value),
                                 threshold.grounds.clauses.constFirst().toString()),
                        QCoreApplication::translate(
                            "Policy", "An own rule may only be as strict or stricter."));
    }
}

} // namespace soattt
