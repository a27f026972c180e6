#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/texttable.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/registers/actionlabels.h"

#include <QJsonArray>

namespace soattt::ctl {

namespace {

LogQuery queryFrom(const Arguments& arguments)
{
    LogQuery query;
    if (!arguments.has("since"))
        return query;
    query.since = text::dateFromPeople(arguments.value("since"));
    if (!query.since.isValid())
        throw UsageError(Words::tr("\"%1\" is not a date; it looks like 2026-07-01 or 01/07/2026.")
                             .arg(arguments.value("since")));
    return query;
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray changesJson(const LogEntry& entry)
{
    QJsonArray changes;
    for (const FieldChange& change : entry.changes)
        changes.append(QJsonObject{{QStringLiteral("field"), change.field},
                                   {QStringLiteral("before"), textOrNull(change.before)},
                                   {QStringLiteral("after"), textOrNull(change.after)}});
    return changes;
}

QJsonObject entryJson(const LogEntry& entry)
{
    return {{QStringLiteral("seq"), entry.sequence},
            {QStringLiteral("transaction"), entry.transaction},
            {QStringLiteral("at"), atOffice(entry.at).toString(Qt::ISODateWithMs)},
            {QStringLiteral("actor"), entry.actor},
            {QStringLiteral("action"), entry.action},
            {QStringLiteral("subject"), textOrNull(entry.subject)},
            {QStringLiteral("kind"), textOrNull(entry.kind)},
            {QStringLiteral("code"), textOrNull(entry.code)},
            {QStringLiteral("note"), textOrNull(entry.note)},
            {QStringLiteral("changes"), changesJson(entry)},
            {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())}};
}

QStringList entryRow(const LogEntry& entry)
{
    QStringList fields;
    for (const FieldChange& change : entry.changes)
        fields.append(change.field);
    return {QString::number(entry.sequence),
            timeForPeople(entry.at),
            entry.actor,
            entry.action,
            entry.kind,
            entry.code,
            QStringLiteral("%1 %2")
                .arg(fields.join(QLatin1String(", ")), noteWords(entry.note))
                .trimmed()};
}

void logText(const std::vector<LogEntry>& entries)
{
    TextTable table({Words::tr("No."), Words::tr("Time"), Words::tr("Who"), Words::tr("Action"),
                     Words::tr("Register"), Words::tr("Record"), Words::tr("Remark")});
    for (const LogEntry& entry : entries)
        table.add(entryRow(entry));
    table.say();
}

int run(Invocation& invocation)
{
    const LogQuery query = queryFrom(invocation.arguments());
    const auto entries = invocation.session().book().log().read(query);
    if (!invocation.arguments().has("json")) {
        logText(entries);
        return exitcode::done;
    }
    console::JsonArray array;
    for (const LogEntry& entry : entries)
        array.add(entryJson(entry));
    return exitcode::done;
}

} // namespace

Command logCommand()
{
    Command command;
    command.name = QStringLiteral("log");
    command.summary = QT_TRANSLATE_NOOP("Ctl", "shows the activity log");
    command.operation = Operation::ReadLog;
    command.options = {{"since", "DATE", QT_TRANSLATE_NOOP("Ctl", "entries of this day and later")},
                       jsonOption()};
    command.run = run;
    return command;
}

} // namespace soattt::ctl
