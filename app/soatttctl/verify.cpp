#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/services/backupservice.h"

#include <QJsonArray>

namespace soattt::ctl {

namespace {

struct Outcome
{
    VerifyReport report;
    bool anchorAgrees = true;
    bool ok() const { return report.ok() && anchorAgrees; }
};

void checkAnchor(const BackupService& service, const QString& anchor, Outcome& outcome)
{
    const auto agrees = service.agreesWithAnchor(anchor);
    if (!agrees)
        throw UsageError(
            Words::tr("\"%1\" is no anchor; it looks like 1234:9f2c7ab1….").arg(anchor));
    outcome.anchorAgrees = *agrees;
    if (!*agrees)
        outcome.report.problems.append(
            Words::tr("The log does not hold the printed anchor %1: it was written anew, or the "
                      "paper belongs to another book.")
                .arg(anchor));
}

QJsonObject outcomeJson(const Outcome& outcome)
{
    const VerifyReport& report = outcome.report;
    const QJsonObject chain{{QStringLiteral("entries"), report.entries},
                            {QStringLiteral("head"), report.head.toString()},
                            {QStringLiteral("ok"), report.chainOk}};
    const QJsonObject rows{{QStringLiteral("checked"), report.rowsChecked},
                           {QStringLiteral("ok"), report.rowsOk}};
    return {{QStringLiteral("ok"), outcome.ok()},
            {QStringLiteral("file"), report.file},
            {QStringLiteral("chain"), chain},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)}};
}

void sayOutcome(const Outcome& outcome)
{
    for (const QString& problem : outcome.report.problems)
        console::say(problem);
    console::say(
        outcome.ok()
            ? Words::tr("The book is whole: %1 records, %2 log entries.")
                  .arg(outcome.report.rowsChecked)
                  .arg(outcome.report.entries)
            : Words::tr("The book is not whole: %1 problems.").arg(outcome.report.problems.size()));
    console::say(Words::tr("Log head: %1").arg(outcome.report.head.toString()));
}

int run(Invocation& invocation)
{
    const BackupService service(invocation.session());
    Outcome outcome{service.verify()};
    if (invocation.arguments().has("anchor"))
        checkAnchor(service, invocation.arguments().value("anchor"), outcome);
    if (invocation.arguments().has("json"))
        console::json(outcomeJson(outcome));
    else
        sayOutcome(outcome);
    return outcome.ok() ? exitcode::done : exitcode::refused;
}

} // namespace

Command verifyCommand()
{
    Command command;
    command.name = QStringLiteral("verify");
    command.summary = QT_TRANSLATE_NOOP(
        "Ctl", "checks file, log chain, every record and printed anchors; needs no sign-in");
    command.signIn = SignIn::Optional;
    command.operation = Operation::Verify;
    command.options = {
        {"anchor", "SEQ:HASH", QT_TRANSLATE_NOOP("Ctl", "log anchor printed on a control slip")},
        jsonOption()};
    command.run = run;
    return command;
}

} // namespace soattt::ctl
