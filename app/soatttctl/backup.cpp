#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/heldbook.h"
#include "app/soatttctl/passphrase.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace soattt::ctl {

namespace {

void sayMade(const QJsonObject& made)
{
    const auto text = [&made](const char* key) {
        return made.value(QLatin1String(key)).toString();
    };
    console::say(
        Words::tr("Backed up and verified: %1").arg(QDir::toNativeSeparators(text("path"))));
    console::say(Words::tr("Records: %1; log: %2")
                     .arg(made.value(QStringLiteral("rows")).toInteger())
                     .arg(text("head")));
    console::say(QStringLiteral("SHA-256: %1").arg(text("sha256")));
}

/// The folders and the rotation kept in the book, unless a folder is named.
QJsonObject requestFrom(const Arguments& arguments)
{
    if (!arguments.has("to"))
        return {{QStringLiteral("command"), QStringLiteral("planned")}};
    QJsonObject request{
        {QStringLiteral("command"), QStringLiteral("backup")},
        {QStringLiteral("to"), QFileInfo(arguments.value("to")).absoluteFilePath()}};
    if (arguments.has("encrypt"))
        request.insert(QStringLiteral("passphrase"), newPassphrase());
    return request;
}

int run(Invocation& invocation)
{
    const Arguments& arguments = invocation.arguments();
    if (arguments.has("planned") == arguments.has("to"))
        throw UsageError(Words::tr("Say where to: --to DIR, or --planned for the folders set in "
                                   "the book."));
    const QJsonObject done = askBook(invocation, requestFrom(arguments));
    for (const QJsonValue made : done.value(QStringLiteral("made")).toArray())
        sayMade(made.toObject());
    const QJsonArray problems = done.value(QStringLiteral("problems")).toArray();
    for (const QJsonValue problem : problems)
        console::say(problem.toString());
    return problems.isEmpty() ? exitcode::done : exitcode::refused;
}

} // namespace

Command backupCommand()
{
    Command command;
    command.name = QStringLiteral("backup");
    command.summary = QT_TRANSLATE_NOOP(
        "Ctl", "makes a verified copy, also while the window holds the book; needs no sign-in");
    command.signIn = SignIn::Optional;
    command.operation = Operation::BackUp;
    command.options = {
        {"to", "DIR", QT_TRANSLATE_NOOP("Ctl", "folder of the copy")},
        {"planned", nullptr,
         QT_TRANSLATE_NOOP("Ctl", "into the folders set in the book, with its rotation")},
        {"encrypt", nullptr,
         QT_TRANSLATE_NOOP("Ctl",
                           "under a passphrase: SOATTT_BACKUP_PASSPHRASE, or typed when asked")}};
    command.run = run;
    return command;
}

} // namespace soattt::ctl
