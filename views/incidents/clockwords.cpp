#include "views/incidents/clockwords.h"

#include "models/core/clock.h"
#include "views/shared/regulationtitle.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClockWords)
};

QString withoutHours(const IncidentClock& clock)
{
    if (clock.said == Said::Unknown)
        return Words::tr("not known: our source lacks the article");
    return clock.word.isEmpty() ? Words::tr("the text gives no time")
                                : Words::tr("“%1”, no hours given").arg(clock.word);
}

} // namespace

QString clockText(const IncidentClock& clock, const QDateTime& now)
{
    if (clock.sentAt)
        return Words::tr("sent %1").arg(timeForPeople(*clock.sentAt));
    if (!clock.dueAt)
        return withoutHours(clock);
    constexpr qint64 hour = 3600;
    const qint64 left = now.secsTo(*clock.dueAt);
    const QString due = timeForPeople(*clock.dueAt);
    if (left < 0)
        return Words::tr("%n hour(s) late", nullptr, int((-left + hour - 1) / hour)) +
               QStringLiteral(" · ") + due;
    return Words::tr("%n hour(s) left", nullptr, int(left / hour)) + QStringLiteral(" · ") + due;
}

Tone clockTone(const IncidentClock& clock, const QDateTime& now)
{
    if (clock.sentAt)
        return Tone::Good;
    if (!clock.dueAt)
        return Tone::Warn;
    return now > *clock.dueAt ? Tone::Bad : Tone::Warn;
}

QString clockNotes(const IncidentClock& clock)
{
    QStringList notes;
    if (!clock.scope.isEmpty())
        notes.append(clock.scope);
    if (clock.otherAnchor)
        notes.append(Words::tr("The time the text counts from is not known; it is counted from the "
                               "other one."));
    if (clock.isReference)
        notes.append(Words::tr("Reference profile, not checked against the original text."));
    for (const QString& clause : clock.clauses)
        notes.append(clauseTitle(clause));
    return notes.join(QStringLiteral(" · "));
}

} // namespace soattt
