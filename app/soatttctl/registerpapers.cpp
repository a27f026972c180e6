#include "app/soatttctl/registerpapers.h"

#include "app/soatttctl/console.h"
#include "app/soatttctl/formrequest.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/outputfile.h"
#include "app/soatttctl/registers.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/services/exportservice.h"

#include <QDir>

namespace soattt::ctl {

void writeRegister(Invocation& invocation, const RecordKind& kind, const QString& path)
{
    const ExportService service(invocation.session());
    writeWhole(path, rendered(service.listDocument(kind, {}), path));
    service.notePrinted(kind);
    console::say(Words::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

int printRegister(Invocation& invocation)
{
    const Arguments& arguments = invocation.arguments();
    for (const char* other : {"period", "verbatim", "issue"}) {
        if (arguments.has(other))
            throw UsageError(Words::tr("A list takes no --%1.").arg(QString::fromLatin1(other)));
    }
    if (!arguments.has("record"))
        throw UsageError(Words::tr("Name the register with --record KIND."));
    const QString path = outputFile(arguments, {QStringLiteral("pdf"), QStringLiteral("docx")});
    writeRegister(invocation, registerNamed(arguments.value("record")), path);
    return exitcode::done;
}

} // namespace soattt::ctl
