#pragma once

#include <QStringList>

#include <vector>

namespace soattt {

/// What a log entry did, for people: "Added", "Signed in". The key itself when it is not known.
QString actionLabel(const QString& action);
/// The note of a log entry, with the marks the program itself puts there in words.
QString noteWords(const QString& note);

namespace paper {
QString actionLabel(const QString& action);
QString noteWords(const QString& note);
} // namespace paper

/// Actions of the log that are looked for together.
struct ActionGroup
{
    const char* label; ///< English source text, context "Action"
    QStringList actions;
};

/// In the order the screen shows them.
const std::vector<ActionGroup>& actionGroups();
QString groupLabel(const ActionGroup& group);

} // namespace soattt
