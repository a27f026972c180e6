#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/formrequest.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/labels.h"
#include "app/soatttctl/outputfile.h"
#include "app/soatttctl/registerpapers.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/services/labelservice.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

namespace soattt::ctl {

namespace {

QString formCode(const QString& code)
{
    QStringList codes;
    for (const FormInfo& form : FormService::forms())
        codes.append(form.code);
    codes.append(QString::fromLatin1(LabelService::form));
    codes.append(QString::fromLatin1(registerList));
    if (!codes.contains(code))
        throw UsageError(Words::tr("There is no form \"%1\".").arg(code),
                         Words::tr("The forms are: %1.").arg(codes.join(QLatin1String(", "))));
    return code;
}

FormRequest requestOf(const Invocation& invocation)
{
    FormRequest request;
    request.code = formCode(invocation.argument(0));
    request.period = periodFrom(invocation.arguments());
    request.verbatim = invocation.arguments().has("verbatim");
    if (request.verbatim && !FormService::form(request.code).hasWording)
        throw UsageError(
            Words::tr("The form %1 has no fixed wording; leave out --verbatim.").arg(request.code));
    const bool about = FormService::form(request.code).isAboutRecord();
    if (invocation.arguments().has("record") && !about)
        throw UsageError(Words::tr("The form %1 is not about one record.").arg(request.code));
    const bool oneAlone = FormService::form(request.code).isAboutOffice();
    if (about && !oneAlone && !invocation.arguments().has("record"))
        throw UsageError(Words::tr("The form %1 is about one record: name it with --record CODE.")
                             .arg(request.code));
    if (about && request.period)
        throw UsageError(
            Words::tr("The form %1 is about one record; leave out --period.").arg(request.code));
    if (about)
        request.record = invocation.arguments().value("record");
    return request;
}

/// A number taken for a file that can't be written would be lost, so the folder is tried first.
void requireWritable(const QString& path)
{
    QTemporaryFile trial(QFileInfo(path).absoluteDir().filePath(QStringLiteral("soattt-XXXXXX")));
    if (!trial.open())
        throw StorageError(Words::tr("The file %1 can't be written: %2.")
                               .arg(QDir::toNativeSeparators(path), trial.errorString()),
                           Words::tr("Check that the folder is there and the disk has space."));
}

QString slipPath(const QString& path)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + QStringLiteral("-phieu-kiem-soat.pdf"));
}

/// A period that is not over, or a second issue, is asked about: `isSure` is the answer.
void issue(const FormService& service, const FormRequest& request, const QString& path, bool isSure)
{
    requireWritable(path);
    if (!isSure) {
        const QStringList doubts = service.doubts(request);
        if (!doubts.isEmpty())
            throw UserError(doubts.join(QLatin1Char('\n')),
                            Words::tr("Nothing was issued. Add --yes to issue it all the same."));
    }
    sayWarnings(service.draft(request));
    const IssuedForm issued = service.issue(request);
    const bool pdf = endingOf(path) == QLatin1String("pdf");
    console::say(Words::tr("Issued as number %1, record %2.")
                     .arg(issued.document.number, issued.document.code));
    writeWhole(path, pdf ? issued.pdf : rendered(issued.form, path));
    writeWhole(slipPath(path), issued.controlSlip);
    console::say(Words::tr("Control slip: %1").arg(QDir::toNativeSeparators(slipPath(path))));
}

void preview(const FormService& service, const FormRequest& request, const QString& path)
{
    const FormDraft draft = service.draft(request);
    sayDoubts(service, request);
    sayWarnings(draft);
    writeWhole(path, rendered(draft.preview(), path));
}

int run(Invocation& invocation)
{
    if (isLabels(invocation))
        return printLabels(invocation);
    if (invocation.argument(0) == QLatin1String(registerList))
        return printRegister(invocation);
    const FormRequest request = requestOf(invocation);
    const QString path =
        outputFile(invocation.arguments(), {QStringLiteral("pdf"), QStringLiteral("docx")});
    const FormService service(invocation.session());
    if (invocation.arguments().has("issue"))
        issue(service, request, path, invocation.arguments().has("yes"));
    else
        preview(service, request, path);
    console::say(Words::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    return exitcode::done;
}

} // namespace

Command formCommand()
{
    Command command;
    command.name = QStringLiteral("form");
    command.arguments = "CODE";
    command.minimum = command.maximum = 1;
    command.summary = QT_TRANSLATE_NOOP("Ctl", "makes a form; numbered only with --issue");
    command.operation = Operation::Export;
    command.options = {
        {"period", "2026|2026H1|2026Q3|2026-07", QT_TRANSLATE_NOOP("Ctl", "the period it is for")},
        {"record", "CODE",
         QT_TRANSLATE_NOOP("Ctl", "the record it is about; of register-list, the register")},
        {"verbatim", nullptr, QT_TRANSLATE_NOOP("Ctl", "wording exactly as the form stands")},
        {"issue", nullptr, QT_TRANSLATE_NOOP("Ctl", "takes a number and freezes the document")},
        {"yes", nullptr,
         QT_TRANSLATE_NOOP("Ctl",
                           "issues it though the period is not over or it was issued before")},
        {"sheet", "NAME|CxR:WxH:L,T:X,Y",
         QT_TRANSLATE_NOOP("Ctl", "labels: the sheet, or an own one in millimetres")},
        {"start-cell", "N", QT_TRANSLATE_NOOP("Ctl", "labels: the first cell that is still there")},
        {"calibration", nullptr,
         QT_TRANSLATE_NOOP("Ctl", "labels: a page to measure before printing")},
        {"output", "FILE.(pdf|docx)", QT_TRANSLATE_NOOP("Ctl", "the file to write"), false, true}};
    command.paints = true;
    command.run = run;
    return command;
}

} // namespace soattt::ctl
