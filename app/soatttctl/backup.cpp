#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/words.h"
#include "models/services/backupservice.h"

#include <QDir>

namespace soattt::ctl {

namespace {

int run(Invocation& invocation)
{
    const BackupResult result =
        BackupService(invocation.session()).backUp(invocation.arguments().value("to"));
    console::say(
        Words::tr("Backed up and verified: %1").arg(QDir::toNativeSeparators(result.path)));
    console::say(Words::tr("Records: %1; log: %2")
                     .arg(result.report.rowsChecked)
                     .arg(result.report.head.toString()));
    console::say(QStringLiteral("SHA-256: %1").arg(result.sha256));
    return exitcode::done;
}

} // namespace

Command backupCommand()
{
    Command command;
    command.name = QStringLiteral("backup");
    command.summary = QT_TRANSLATE_NOOP("Ctl", "makes a verified copy; needs no sign-in");
    command.signIn = SignIn::Optional;
    command.operation = Operation::BackUp;
    command.options = {{"to", "DIR", QT_TRANSLATE_NOOP("Ctl", "folder of the copy"), false, true}};
    command.run = run;
    return command;
}

} // namespace soattt::ctl
