#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/formrequest.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/outputfile.h"
#include "app/soatttctl/words.h"

#include <QDir>

namespace soattt::ctl {

namespace {

QDir folderOf(const Arguments& arguments)
{
    const QString path = arguments.value("output");
    if (!QDir().mkpath(path))
        throw StorageError(
            Words::tr("The folder %1 can't be created.").arg(QDir::toNativeSeparators(path)));
    return QDir(path);
}

int run(Invocation& invocation)
{
    FormRequest request;
    request.period = periodFrom(invocation.arguments());
    const FormService service(invocation.session());
    const QDir folder = folderOf(invocation.arguments());
    for (const FormInfo& form : FormService::forms()) {
        if (!form.covers(*request.period))
            continue;
        request.code = form.code;
        const FormDraft draft = service.draft(request);
        const QString path =
            folder.filePath(QStringLiteral("%1-%2.pdf").arg(form.code, request.period->toString()));
        sayWarnings(draft);
        writeWhole(path, rendered(draft.preview(), path));
        console::say(Words::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    }
    return exitcode::done;
}

} // namespace

Command formsCommand()
{
    Command command;
    command.name = QStringLiteral("forms");
    command.summary = QT_TRANSLATE_NOOP("Ctl", "makes all forms of a period, without numbers");
    command.operation = Operation::Export;
    command.options = {
        {"period", "P", QT_TRANSLATE_NOOP("Ctl", "the period they are for"), false, true},
        {"output", "DIR", QT_TRANSLATE_NOOP("Ctl", "the folder to write to"), false, true}};
    command.paints = true;
    command.run = run;
    return command;
}

} // namespace soattt::ctl
