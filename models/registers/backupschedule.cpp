#include "models/registers/backupschedule.h"

#include <QHash>

namespace soattt {

namespace {

int monthsOf(BackupFrequency frequency)
{
    if (frequency == BackupFrequency::Monthly)
        return 1;
    return frequency == BackupFrequency::Quarterly ? 3 : 0;
}

qint64 daysOf(const BackupPlan& plan)
{
    if (plan.frequency == BackupFrequency::Weekly)
        return 7;
    return plan.frequency == BackupFrequency::Own ? std::max<qint64>(1, plan.everyDays.value_or(1))
                                                  : 1;
}

bool isBetter(const BackupRun& run, const BackupRun& than)
{
    const bool done = run.result == RunResult::Done;
    if (done != (than.result == RunResult::Done))
        return done;
    return *than.ranAt < *run.ranAt;
}

/// The runs of the plan by the planned day they count for: the good one, else the last that failed.
QHash<int, const BackupRun*> runsByOccurrence(const BackupPlan& plan,
                                              const std::vector<BackupRun>& runs)
{
    QHash<int, const BackupRun*> found;
    for (const BackupRun& run : runs) {
        if (run.withdrawn || !run.backup || run.backup->code() != plan.code || !run.ranAt)
            continue;
        const BackupRun*& known = found[occurrenceOn(plan, run.countsFor())];
        if (!known || isBetter(run, *known))
            known = &run;
    }
    return found;
}

BackupOccurrence occurrenceOf(const BackupPlan& plan, int n, const BackupRun* run,
                              const QDate& today)
{
    using State = BackupOccurrence::State;
    BackupOccurrence one;
    one.plannedOn = plannedDay(plan, n);
    one.lastGoodDay = plannedDay(plan, n + 1).addDays(-1);
    one.state = one.lastGoodDay < today ? State::Missed : State::Open;
    if (!run)
        return one;
    one.run = run->code;
    if (run->result == RunResult::Done)
        one.state = State::Done;
    else
        one.message = run->message;
    return one;
}

} // namespace

QDate plannedDay(const BackupPlan& plan, int n)
{
    if (!plan.startsOn)
        return {};
    if (const int months = monthsOf(plan.frequency))
        return plan.startsOn->addMonths(months * n);
    return plan.startsOn->addDays(daysOf(plan) * n);
}

int occurrenceOn(const BackupPlan& plan, const QDate& day)
{
    if (!plan.startsOn || !day.isValid() || day < *plan.startsOn)
        return -1;
    const int months = monthsOf(plan.frequency);
    if (months == 0)
        return int(plan.startsOn->daysTo(day) / daysOf(plan));
    const int between =
        (day.year() - plan.startsOn->year()) * 12 + day.month() - plan.startsOn->month();
    int n = between / months;
    while (plannedDay(plan, n) > day)
        --n;
    return n;
}

std::vector<BackupOccurrence> occurrences(const BackupPlan& plan,
                                          const std::vector<BackupRun>& runs, const QDate& from,
                                          const QDate& until, const QDate& today)
{
    std::vector<BackupOccurrence> found;
    if (!plan.startsOn || plan.withdrawn)
        return found;
    const auto made = runsByOccurrence(plan, runs);
    int n = std::max(0, occurrenceOn(plan, from));
    for (QDate day = plannedDay(plan, n); day <= until; day = plannedDay(plan, ++n)) {
        if (day < from)
            continue;
        if (plan.closedOn && day >= *plan.closedOn)
            break;
        found.push_back(occurrenceOf(plan, n, made.value(n), today));
    }
    return found;
}

QDate nextPlanned(const BackupPlan& plan, const std::optional<BackupRun>& lastGood)
{
    return plannedDay(plan, lastGood ? occurrenceOn(plan, lastGood->countsFor()) + 1 : 0);
}

} // namespace soattt
