#include "views/today/duegroups.h"

#include "models/core/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DueGroups)
};

QString keyOf(char part, const QDate& from)
{
    return QLatin1Char(part) + from.toString(Qt::ISODate);
}

DueGroup lateGroup(const DueItem& item, const QDate& today)
{
    if (item.due == today)
        return {keyOf('1', today), Words::tr("Late since today")};
    if (item.due.addDays(soonDays) >= today)
        return {keyOf('1', item.due), Words::tr("Late since %1").arg(dayWithWeekday(item.due))};
    return {QStringLiteral("0"), Words::tr("Late for more than a week")};
}

} // namespace

QString dayWithWeekday(const QDate& day)
{
    QString name = QLocale().standaloneDayName(day.dayOfWeek());
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return QStringLiteral("%1, %2").arg(name, text::dateForPeople(day));
}

DueGroup dueGroupOf(const DueItem& item, const QDate& today)
{
    if (item.state == DueState::Overdue)
        return lateGroup(item, today);
    if (item.due == today)
        return {keyOf('2', today), Words::tr("Today")};
    if (item.due == today.addDays(1))
        return {keyOf('2', item.due), Words::tr("Tomorrow, %1").arg(text::dateForPeople(item.due))};
    if (item.due <= today.addDays(soonDays))
        return {keyOf('2', item.due), dayWithWeekday(item.due)};
    const QDate monday = item.due.addDays(1 - item.due.dayOfWeek());
    const QDate first = std::max(monday, today.addDays(soonDays + 1));
    return {keyOf('3', monday),
            Words::tr("%1 to %2")
                .arg(text::dateForPeople(first), text::dateForPeople(monday.addDays(6)))};
}

DueGroup putOffGroup()
{
    return {QStringLiteral("4"), Words::tr("Put off")};
}

QString putOffText(const PutOff& putOff)
{
    return Words::tr("Put off until %1 · %2 · %3")
        .arg(text::dateForPeople(putOff.until), putOff.by, putOff.reason);
}

Tone toneOf(DueState state, Tone later)
{
    switch (state) {
    case DueState::Overdue:
        return Tone::Bad;
    case DueState::Today:
    case DueState::Soon:
        return Tone::Warn;
    case DueState::Later:
        return later;
    }
    Q_UNREACHABLE();
}

} // namespace soattt
