#pragma once

#include "models/policy/regulationlibrary.h"

#include <optional>

namespace soattt {

/// A duty of a text that binds the office no longer, kept as its own rule. An own rule of the
/// other kind, a number, is OwnRule.
struct OwnDuty
{
    QString code;               ///< of the duty matrix
    std::optional<Demand> part; ///< this of the duty alone; none: the whole of it
    QList<Clause> origin;       ///< where it stood, one per regulation
    QString decision;           ///< as in OwnRule, never empty

    /// Whether the key of an own rule is one of a duty: "duty.C4", "duty.A6:unique_accounts".
    static bool isKey(const QString& key);
    static QString keyOf(const QString& code, const std::optional<Demand>& part);
    /// What a book holds, as text; `origin` is "HD2024 Đ9.1; Đ13.1.c + HP2016 Đ8.3". Throws
    /// DataError on another key or origin.
    static OwnDuty fromText(const QString& key, const QString& origin, const QString& decision);

    QString key() const { return keyOf(code, part); }
    QString originText() const { return originText(origin); }
    /// The places of each regulation together.
    static QString originText(const QList<Clause>& clauses);
    /// "OWN 12/QĐ-UBND (HD2024 Đ15.4)".
    Clause clause() const;
};

/// The duties kept, as a text of the office's own that binds beside the regulations: id "OWN",
/// with the quotes of their origin, and silent on everything else. Where a duty was without a
/// number it still is: the office sets it. None where nothing is kept.
std::optional<Regulation> ownText(const QList<OwnDuty>& duties, const RegulationLibrary& library);

} // namespace soattt
