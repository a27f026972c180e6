#include "views/backups/planstanding.h"

#include "models/core/text.h"
#include "models/services/backuplogservice.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanStanding)
};

/// The newest first; the others are in the printed log.
QString daysText(const QStringList& days)
{
    constexpr qsizetype shown = 6;
    return days.mid(0, shown).join(QLatin1String(", ")) +
           (days.size() > shown ? QStringLiteral(", …") : QString());
}

} // namespace

QLabel* makePlanStanding(Desk& desk, const BackupPlan& plan)
{
    using State = BackupOccurrence::State;
    int made = 0;
    QStringList missed;
    const QDate today = desk.today();
    for (const BackupOccurrence& one :
         BackupLogService(desk.session()).history(plan, today.addYears(-1), today)) {
        made += one.state == State::Done;
        if (one.state == State::Missed)
            missed.prepend(text::dateForPeople(one.plannedOn));
    }
    const QString text = missed.isEmpty()
                             ? Words::tr("Last 12 months: %1 made, none missed.").arg(made)
                             : Words::tr("Last 12 months: %1 made, %2 missed: %3.")
                                   .arg(made)
                                   .arg(missed.size())
                                   .arg(daysText(missed));
    QLabel* label = makeWrapped(text, missed.isEmpty() ? "muted" : "strong");
    label->setObjectName(QStringLiteral("planStanding"));
    return label;
}

} // namespace soattt
