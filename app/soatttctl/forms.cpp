#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/formrequest.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/labels.h"
#include "app/soatttctl/outputfile.h"
#include "app/soatttctl/registerpapers.h"
#include "app/soatttctl/words.h"
#include "models/registers/catalog.h"
#include "models/services/labelservice.h"

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

QString partName(const FormRequest& request, const Period& period)
{
    if (!request.record.isEmpty())
        return request.record;
    return (request.period ? *request.period : period).toString();
}

/// A record whose paper can't be made, a review still open, doesn't keep the others from it: it is
/// said and counted.
bool writeForm(const FormService& service, const FormRequest& request, const QString& path)
{
    try {
        const FormDraft draft = service.draft(request);
        sayDoubts(service, request);
        sayWarnings(draft);
        writeWhole(path, rendered(draft.preview(), path));
    } catch (const PermissionError&) {
        throw;
    } catch (const UserError& error) {
        console::say(error.text());
        return false;
    }
    console::say(Words::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

void writeRegisters(Invocation& invocation, const QDir& folder, const Period& period)
{
    const Session& session = invocation.session();
    for (const RecordKind* kind : registers()) {
        if (!session.may(reading(*kind)) || session.book().repository().count(*kind, {}) == 0)
            continue;
        writeRegister(invocation, *kind,
                      folder.filePath(QStringLiteral("%1-%2-%3.pdf")
                                          .arg(QString::fromLatin1(registerList), kind->key(),
                                               period.toString())));
    }
}

int run(Invocation& invocation)
{
    const Period period = *periodFrom(invocation.arguments());
    const FormService service(invocation.session());
    const QDir folder = folderOf(invocation.arguments());
    int refused = 0;
    for (const FormInfo& form : FormService::forms()) {
        for (const FormRequest& request : service.ofPeriod(form, period)) {
            const QString name =
                QStringLiteral("%1-%2.pdf").arg(form.code, partName(request, period));
            refused += writeForm(service, request, folder.filePath(name)) ? 0 : 1;
        }
    }
    writeRegisters(invocation, folder, period);
    writeAllLabels(invocation, folder.filePath(QStringLiteral("%1-%2.pdf")
                                                   .arg(QString::fromLatin1(LabelService::form),
                                                        period.toString())));
    return refused == 0 ? exitcode::done : exitcode::refused;
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
