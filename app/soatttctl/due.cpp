#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/heldbook.h"
#include "app/soatttctl/texttable.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/core/text.h"
#include "models/duties/dueitem.h"

#include <QJsonArray>

namespace soattt::ctl {

namespace {

constexpr int usualDays = 30;
constexpr int mostDays = 3660;

int daysFrom(const Arguments& arguments)
{
    if (!arguments.has("within"))
        return usualDays;
    bool ok = false;
    const int days = arguments.value("within").toInt(&ok);
    if (!ok || days < 0 || days > mostDays)
        throw UsageError(Words::tr("--within takes a number of days from 0 to %1.").arg(mostDays));
    return days;
}

QString stateWord(const QString& key)
{
    if (key == dueStateKey(DueState::Overdue))
        return Words::tr("overdue");
    if (key == dueStateKey(DueState::Today))
        return Words::tr("today");
    if (key == dueStateKey(DueState::Soon))
        return Words::tr("soon");
    return Words::tr("later");
}

/// "overdue"; where it was put off, until when.
QString stateOf(const QJsonObject& item)
{
    const QString state = stateWord(item.value(QStringLiteral("state")).toString());
    const QDate until =
        QDate::fromString(item.value(QStringLiteral("put_off_until")).toString(), Qt::ISODate);
    return until.isValid()
               ? Words::tr("%1, put off until %2").arg(state, text::dateForPeople(until))
               : state;
}

QString clausesOf(const QJsonObject& item)
{
    QStringList clauses;
    for (const QJsonValue clause : item.value(QStringLiteral("clauses")).toArray())
        clauses.append(clause.toString());
    return clauses.join(QLatin1String("; "));
}

void sayDue(const QJsonArray& items)
{
    TextTable table({Words::tr("Due"), Words::tr("State"), Words::tr("Duty"), Words::tr("Object"),
                     Words::tr("Clause")});
    for (const QJsonValue value : items) {
        const QJsonObject item = value.toObject();
        const auto text = [&item](const char* key) {
            return item.value(QLatin1String(key)).toString();
        };
        const QDate due = QDate::fromString(text("due"), Qt::ISODate);
        table.add({text::dateForPeople(due), stateOf(item), dutyTitle(text("duty")),
                   dueObjectText(text("duty"), text("object")), clausesOf(item)});
    }
    table.say();
    console::say(Words::tr("%1 items.").arg(items.size()));
}

int run(Invocation& invocation)
{
    const QJsonObject found =
        askBook(invocation, {{QStringLiteral("command"), QStringLiteral("due")},
                             {QStringLiteral("within"), daysFrom(invocation.arguments())}});
    const QJsonArray items = found.value(QStringLiteral("items")).toArray();
    if (!invocation.arguments().has("json")) {
        sayDue(items);
        return exitcode::done;
    }
    console::JsonArray array;
    for (const QJsonValue item : items)
        array.add(item.toObject());
    return exitcode::done;
}

} // namespace

Command dueCommand()
{
    Command command;
    command.name = QStringLiteral("due");
    command.summary = QT_TRANSLATE_NOOP(
        "Ctl", "what the office owes and when, also while the window holds the book; needs no "
               "sign-in");
    command.signIn = SignIn::Optional;
    command.operation = Operation::Read;
    command.options = {
        {"within", "DAYS",
         QT_TRANSLATE_NOOP("Ctl", "how far ahead to look (30); what is late is always shown")},
        jsonOption()};
    command.run = run;
    return command;
}

} // namespace soattt::ctl
