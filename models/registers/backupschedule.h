#pragma once

#include "models/registers/backuprun.h"

namespace soattt {

/// A planned backup: good when it is made from the planned day up to the eve of the next one. A
/// pure account of plan, runs and day; a run that isn't there counts as a failure.
struct BackupOccurrence
{
    enum class State {
        Done,
        Missed, ///< its days are over and no run succeeded
        Open,   ///< still to be made
    };
    QDate plannedOn;
    QDate lastGoodDay;
    State state = State::Open;
    QString run;     ///< code of the run that made it good, or of the last that failed
    QString message; ///< of the run that failed
    bool operator==(const BackupOccurrence&) const = default;
};

/// The n-th planned day, from 0. Months are counted from the first day, so that a plan of the 31st
/// comes back to the 31st.
QDate plannedDay(const BackupPlan& plan, int n);
/// Which planned day's time holds that day; -1 before the first.
int occurrenceOn(const BackupPlan& plan, const QDate& day);

/// Those planned from `from` to `until`, as they stand today. Of a closed plan only what was
/// planned before it was closed; withdrawn and closed runs count as they are: closed ones do,
/// withdrawn ones don't.
std::vector<BackupOccurrence> occurrences(const BackupPlan& plan,
                                          const std::vector<BackupRun>& runs, const QDate& from,
                                          const QDate& until, const QDate& today);

/// The planned day that has to be made next, given the last good run: the first one after it.
QDate nextPlanned(const BackupPlan& plan, const std::optional<BackupRun>& lastGood);

} // namespace soattt
