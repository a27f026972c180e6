#pragma once

#include "models/policy/regulation.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace soattt {

enum class DueState { Overdue, Today, Soon, Later };
/// "overdue", "today", "soon", "later".
QString dueStateKey(DueState state);
/// Soon is within 7 days.
inline constexpr int soonDays = 7;

/// One thing the office owes, with the clause that asks for it.
struct DueItem
{
    QString duty;   ///< key of the rule: "staff.briefing"; see dutyTitle()
    QString object; ///< who or what; see dueObjectText()
    QString kind;   ///< register of the record that settles it
    QString record; ///< its code; empty where none exists yet
    QString form;   ///< of a report or an incident: the form the regulation names
    QString period; ///< of a report: "2026H1"
    /// The last good day. Where neither the text nor the record gives one, today: owed now, and
    /// never said to be late.
    QDate due;
    std::optional<QDateTime> dueAt; ///< only where the clock has hours; still good at that moment
    /// "TG2020 Đ6.1.e". Empty for the warranty and for what the office asks of itself: minutes and
    /// remedies begun, restores its plan sets a day to.
    QStringList clauses;
    Said said = Said::Stated; ///< Unspecified: see `word`; Unknown: our source lacks the article
    QString word;             ///< the text's own word where it gives no number: "ngay"
    QStringList detail;       ///< further lines, Vietnamese: which report, to whom
    int days = 0;             ///< from today; negative when late
    std::optional<int> hours; ///< whole hours left to dueAt; negative from the first moment late
    DueState state = DueState::Later;

    /// One line of `due --json`.
    QJsonObject toJson() const;
    bool operator==(const DueItem&) const = default;
};

/// What the duty asks, for people: "Brief new staff on the security rules".
QString dutyTitle(const QString& duty);
/// The object in the language of the screen: for a threshold its label, else as it stands.
QString dueObjectText(const QString& duty, const QString& object);
inline QString dueObjectText(const DueItem& item)
{
    return dueObjectText(item.duty, item.object);
}
/// Every key a rule can give, in the order of the rules.
QStringList dutyKeys();

} // namespace soattt
