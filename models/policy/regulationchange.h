#pragma once

#include "models/policy/regulation.h"

#include <QJsonObject>

#include <optional>

namespace soattt {

/// What another set of regulations does to one matter.
enum class ChangeKind {
    Dropped, ///< no longer asked for, or without its number
    Laxer,
    Stricter, ///< a number where there was none is stricter too
    New,
    Changed, ///< both ask and can't be set one above the other: words or recipients differ
    Unknown, ///< the source of one side is incomplete; never to be read as dropped or new
};
/// "dropped", for JSON.
QString changeKindToString(ChangeKind kind);
/// English source of the label, context "Policy", for paper.
const char* sourceOf(ChangeKind kind);
/// Translated, for people.
QString labelOf(ChangeKind kind);

/// What one set says on a matter.
struct ChangeSide
{
    Said said = Said::Silent;
    std::optional<ThresholdValue> value;
    QString text; ///< for people, translated where it isn't the text's own words
    QList<Clause> clauses;
    QStringList quotes;
    QStringList notes; ///< our reading, in Vietnamese
};

/// One difference between two sets of regulations: a number, a duty of the matrix or a demand of
/// it, a report, a clock.
struct RegulationChange
{
    ChangeKind kind = ChangeKind::Changed;
    QString duty;                    ///< code of the matrix
    std::optional<ThresholdKey> key; ///< of a number
    std::optional<Demand> part;      ///< of the duty
    QString rule;                    ///< of a report or clock: "HP2026:annual"
    QString subject;                 ///< for people
    ChangeSide before;
    ChangeSide after;
    std::optional<ThresholdValue> number; ///< what an own rule would keep
    bool losesDuty = false;               ///< an own rule would keep the duty, or the part

    /// Whether the office can hold on to it by a rule of its own. Reports, clocks and inspections
    /// are owed to others and end with their text.
    bool isKeepable() const { return number || losesDuty; }
    /// Names the matter: "account.review_interval", "duty.A6:unique_accounts".
    QString id() const;
};

/// The numbers that a duty of the matrix may come with.
QList<ThresholdKey> numbersOf(const QString& duty);

/// All differences, each once: what is dropped first, then laxer, stricter, new, changed, unknown,
/// within each by the order of the matrix. Of reference profiles only reports and clocks count:
/// nothing else of them binds. The same text on both sides is no difference.
QList<RegulationChange> compareRegulations(const QList<Regulation>& before,
                                           const QList<Regulation>& after);

/// An element of the contract of `regulations --compare --json`.
QJsonObject changeToJson(const RegulationChange& change);

} // namespace soattt
