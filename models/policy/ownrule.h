#pragma once

#include "models/core/clause.h"
#include "models/policy/regulation.h"

#include <QString>

namespace soattt {

/// A number the office sets for itself (nội quy): stricter than the text, or where the text is
/// silent, unspecified or unknown.
struct OwnRule
{
    ThresholdKey key;
    ThresholdValue value;
    /// "12/QĐ-UBND 05/01/2026", or a note such as "nội quy phòng máy". Never empty.
    QString decision;
    /// For keys that never merge: whose report or clock it sharpens; empty means all of them.
    QString regulation;

    /// What a form or a book holds, as text. Throws DataError on an unknown key, UserError on a
    /// value that doesn't fit or an empty decision.
    static OwnRule fromText(const QString& key, const QString& value, const QString& decision,
                            const QString& regulation = {});
    /// "OWN 12/QĐ-UBND 05/01/2026".
    Clause clause() const;
    bool concerns(const QString& regulationId) const
    {
        return regulation.isEmpty() || regulation == regulationId;
    }
};

/// Throws UserError naming the clause when a regulation in force for the office asks for more than
/// the rule. Call before storing one. Reference profiles are not asked.
void requireNotLaxer(const OwnRule& rule, const QList<Regulation>& applied);

} // namespace soattt
