#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/texttable.h"
#include "app/soatttctl/words.h"
#include "models/services/reconcileservice.h"

#include <QJsonArray>

namespace soattt::ctl {

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject differenceJson(const Difference& difference)
{
    const ListedAccount listed = difference.listed.value_or(ListedAccount());
    const Account account = difference.account.value_or(Account());
    return {
        {QStringLiteral("what"), enumKey(difference.what)},
        {QStringLiteral("username"), difference.username()},
        {QStringLiteral("row"), listed.row > 0 ? QJsonValue(listed.row) : QJsonValue()},
        {QStringLiteral("name"), textOrNull(listed.name)},
        {QStringLiteral("last_sign_in"), textOrNull(listed.lastSignIn)},
        {QStringLiteral("account"), textOrNull(account.code)},
        {QStringLiteral("holder"), textOrNull(difference.holder)},
        {QStringLiteral("state"),
         difference.account ? QJsonValue(enumKey(account.state)) : QJsonValue()},
    };
}

QJsonObject reportJson(const ReconcileReport& report)
{
    QJsonObject counts;
    for (const auto& entry : enumEntries<Mismatch>())
        counts.insert(QString::fromLatin1(entry.key), report.count(entry.value));
    QJsonArray differences;
    for (const Difference& difference : report.differences)
        differences.append(differenceJson(difference));
    return {{QStringLiteral("system"), report.system},
            {QStringLiteral("read"), qint64(report.listed.size())},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("differences"), differences}};
}

void sayReport(const ReconcileReport& report)
{
    for (const QString& note : report.notes)
        console::say(note);
    TextTable table({Words::tr("Difference"), Words::tr("Username"), Words::tr("Row"),
                     Words::tr("Name in the list"), Words::tr("Code"), Words::tr("Holder")});
    for (const Difference& difference : report.differences) {
        const ListedAccount listed = difference.listed.value_or(ListedAccount());
        table.add({mismatchLabel(difference.what), difference.username(),
                   listed.row > 0 ? QString::number(listed.row) : QString(), listed.name,
                   difference.account ? difference.account->code : QString(), difference.holder});
    }
    table.say();
    console::say(Words::tr("Read %1 rows, found %2 differences.")
                     .arg(report.listed.size())
                     .arg(report.differences.size()));
}

int run(Invocation& invocation)
{
    ReconcileRequest request;
    request.system = invocation.arguments().value("system");
    request.file.path = invocation.argument(0);
    const ReconcileReport report = ReconcileService(invocation.session()).run(request);
    if (invocation.arguments().has("json"))
        console::json(reportJson(report));
    else
        sayReport(report);
    return exitcode::done;
}

} // namespace

Command reconcileCommand()
{
    Command command;
    command.name = QStringLiteral("reconcile");
    command.arguments = "FILE.(xlsx|csv)";
    command.minimum = command.maximum = 1;
    command.summary = QT_TRANSLATE_NOOP(
        "Ctl", "holds the list of accounts a system gives against the register of accounts");
    command.operation = Operation::Export;
    command.options = {
        {"system", "CODE", QT_TRANSLATE_NOOP("Ctl", "the system the list comes from"), false, true},
        jsonOption()};
    command.run = run;
    return command;
}

} // namespace soattt::ctl
