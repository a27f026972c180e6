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
    const QString path =
        outputFile(invocation.arguments(),
                   {QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("pdf")});
    const qint64 rows = ExportService(invocation.session())
                            .exportList(kind, {}, path, {}, invocation.arguments().has("raw"));
    console::say(
        Words::tr("%1 records written to %2.").arg(rows).arg(QDir::toNativeSeparators(path)));
    return exitcode::done;
}

} // namespace

Command exportCommand()
{
    Command command;
    command.name = QStringLiteral("export");
    command.arguments = "KIND";
    command.minimum = command.maximum = 1;
    command.summary = QT_TRANSLATE_NOOP("Ctl", "writes a register to an Excel, CSV or PDF file");
    command.operation = Operation::Export;
    command.options = {
        {"output", "FILE.(xlsx|csv|pdf)", QT_TRANSLATE_NOOP("Ctl", "the file to write"), false,
         true},
        {"raw", nullptr,
         QT_TRANSLATE_NOOP("Ctl", "field names and stored values instead of Vietnamese labels")}};
    command.paints = true;
    command.run = run;
    return command;
}

} // namespace soattt::ctl
