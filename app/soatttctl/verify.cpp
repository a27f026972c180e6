#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/heldbook.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"

#include <QJsonArray>

namespace soattt::ctl {

namespace {

void addProblem(QJsonObject& report, const QString& problem)
{
    QJsonArray problems = report.value(QStringLiteral("problems")).toArray();
    problems.append(problem);
    report.insert(QStringLiteral("problems"), problems);
    report.insert(QStringLiteral("ok"), false);
}

/// What verifying found, with the paper taken in where its anchor is given.
QJsonObject report(Invocation& invocation)
{
    const QString anchor = invocation.arguments().value("anchor");
    const QJsonObject found =
        askBook(invocation, {{QStringLiteral("command"), QStringLiteral("verify")},
                             {QStringLiteral("anchor"), anchor}});
    const QJsonValue agrees = found.value(QStringLiteral("agrees"));
    if (invocation.arguments().has("anchor") && !agrees.isBool())
        throw UsageError(
            Words::tr("\"%1\" is no anchor; it looks like 1234:9f2c7ab1….").arg(anchor));
    QJsonObject report = found.value(QStringLiteral("report")).toObject();
    if (!agrees.toBool(true))
        addProblem(report, Words::tr("The log does not hold the printed anchor %1: it was written "
                                     "anew, or the paper belongs to another book.")
                               .arg(anchor));
    return report;
}

void sayReport(const QJsonObject& report)
{
    const QJsonArray problems = report.value(QStringLiteral("problems")).toArray();
    const QJsonObject chain = report.value(QStringLiteral("chain")).toObject();
    const QJsonObject rows = report.value(QStringLiteral("rows")).toObject();
    for (const QJsonValue problem : problems)
        console::say(problem.toString());
    console::say(report.value(QStringLiteral("ok")).toBool()
                     ? Words::tr("The book is whole: %1 records, %2 log entries.")
                           .arg(rows.value(QStringLiteral("checked")).toInteger())
                           .arg(chain.value(QStringLiteral("entries")).toInteger())
                     : Words::tr("The book is not whole: %1 problems.").arg(problems.size()));
    console::say(Words::tr("Log head: %1").arg(chain.value(QStringLiteral("head")).toString()));
}

int run(Invocation& invocation)
{
    const QJsonObject found = report(invocation);
    if (invocation.arguments().has("json"))
        console::json(found);
    else
        sayReport(found);
    return found.value(QStringLiteral("ok")).toBool() ? exitcode::done : exitcode::refused;
}

} // namespace

Command verifyCommand()
{
    Command command;
    command.name = QStringLiteral("verify");
    command.summary = QT_TRANSLATE_NOOP(
        "Ctl", "checks file, log chain, every record and printed anchors, also while the window "
               "holds the book; needs no sign-in");
    command.signIn = SignIn::Optional;
    command.operation = Operation::Verify;
    command.options = {
        {"anchor", "SEQ:HASH", QT_TRANSLATE_NOOP("Ctl", "log anchor printed on a control slip")},
        jsonOption()};
    command.run = run;
    return command;
}

} // namespace soattt::ctl
