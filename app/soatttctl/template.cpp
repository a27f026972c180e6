#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/outputfile.h"
#include "app/soatttctl/registers.h"
#include "app/soatttctl/words.h"
#include "models/services/exportservice.h"

#include <QDir>

namespace soattt::ctl {

namespace {

int run(Invocation& invocation)
{
    const RecordKind& kind = registerNamed(invocation.argument(0));
    const QString path = outputFile(invocation.arguments(), {QStringLiteral("xlsx")});
    ExportService::writeTemplate(kind, path);
    console::say(Words::tr("Fill in %1, then import it.").arg(QDir::toNativeSeparators(path)));
    return exitcode::done;
}

} // namespace

Command templateCommand()
{
    Command command;
    command.name = QStringLiteral("template");
    command.arguments = "KIND";
    command.minimum = command.maximum = 1;
    command.summary = QT_TRANSLATE_NOOP("Ctl", "writes an empty Excel file to fill in and import");
    command.signIn = SignIn::NoBook;
    command.options = {
        {"output", "FILE.xlsx", QT_TRANSLATE_NOOP("Ctl", "the file to write"), false, true}};
    command.run = run;
    return command;
}

} // namespace soattt::ctl
