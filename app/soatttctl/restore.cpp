#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/passphrase.h"
#include "app/soatttctl/words.h"
#include "models/services/backupservice.h"
#include "models/storage/sealedfile.h"

#include <QDir>

namespace soattt::ctl {

namespace {

int run(Invocation& invocation)
{
    const QString target = invocation.arguments().value("to");
    const QString file = invocation.argument(0);
    const QString passphrase = sealed::isSealed(file) ? knownPassphrase() : QString();
    const QString warning = BackupService::restore(file, target, passphrase);
    if (!warning.isEmpty())
        console::say(warning);
    console::say(Words::tr("Verified and restored: %1").arg(QDir::toNativeSeparators(target)));
    return exitcode::done;
}

} // namespace

Command restoreCommand()
{
    Command command;
    command.name = QStringLiteral("restore");
    command.arguments = "FILE";
    command.minimum = command.maximum = 1;
    command.summary = QT_TRANSLATE_NOOP("Ctl", "makes a new book from a backup");
    command.signIn = SignIn::NoBook;
    command.options = {
        {"to", "FILE", QT_TRANSLATE_NOOP("Ctl", "the new book; never overwritten"), false, true}};
    command.run = run;
    return command;
}

} // namespace soattt::ctl
