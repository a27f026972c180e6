#pragma once

#include "models/registers/machinecheck.h"
#include "models/registers/recordquery.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace soattt {

/// Records of a register that show a duty is done: where what they must hold is named, those that
/// hold it. A row of the register alone says that there is such a thing, not what was done with it.
struct ShowingRecords
{
    ShowingRecords(const char* register_, std::vector<const char*> mustHold = {})
        : kind(register_)
        , holds(std::move(mustHold))
    {
    }

    const char* kind;
    std::vector<const char*> holds; ///< "pledged_on": is filled in; "state=done": is just that

    QString key() const; ///< "staff", "staff?pledged_on"
    std::vector<Condition> conditions() const;
};

/// Where the program sees how one duty of the matrix stands. What has none of `due` and `checks`,
/// and isn't shown by its records alone, can't be judged here: somebody vouches for it by hand.
struct DutyEvidence
{
    const char* code;                       ///< of the matrix: "A1"
    std::vector<const char*> due = {};      ///< keys of the rules that say what is missing
    std::vector<ShowingRecords> kinds = {}; ///< what shows it
    std::vector<const char*> forms = {};    ///< papers that show it
    std::vector<CheckRule> checks = {};     ///< what a self-check of the computers looks at
    bool recordsShowIt = false;             ///< to have a record is to have done it
    bool recordsAreCases = false;           ///< its records only tell that there is a case

    bool isJudged() const { return !due.empty() || !checks.empty() || recordsShowIt; }
};

/// One for each duty of the matrix, in its order.
const std::vector<DutyEvidence>& dutyEvidence();
/// Null for no code of the matrix.
const DutyEvidence* evidenceOf(const QString& code);

/// Chapters of the matrix, A…K: the first letter of a duty's code.
QStringList dutyChapters();
/// In the language of the screen: "Accounts and passwords".
QString dutyChapterTitle(const QString& chapter);

namespace paper {
/// The same in Vietnamese.
QString dutyChapterTitle(const QString& chapter);
} // namespace paper

} // namespace soattt
