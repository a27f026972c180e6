#pragma once

#include "models/registers/machinecheck.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace soattt {

/// Where the program sees how one duty of the matrix stands. What has none of `due` and `checks`,
/// and isn't shown by its records alone, can't be judged here: somebody vouches for it by hand.
struct DutyEvidence
{
    const char* code;                    ///< of the matrix: "A1"
    std::vector<const char*> due = {};   ///< keys of the rules that say what is missing
    std::vector<const char*> kinds = {}; ///< registers whose records show it
    std::vector<const char*> forms = {}; ///< papers that show it
    std::vector<CheckRule> checks = {};  ///< what a self-check of the computers looks at
    bool recordsShowIt = false;          ///< to have a record is to have done it

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
