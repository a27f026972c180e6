#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/importcheck.h"
#include "app/soatttctl/importwipes.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/outputfile.h"
#include "app/soatttctl/registers.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/registers/machinecheck.h"
#include "models/registers/sanitization.h"
#include "models/services/importservice.h"

#include <QJsonArray>

namespace soattt::ctl {

namespace {

LegacyConsent consentOf(const Arguments& arguments)
{
    if (arguments.has("yes") && arguments.has("keep-text"))
        throw UsageError(Words::tr("--yes and --keep-text contradict each other."));
    if (arguments.has("yes"))
        return LegacyConsent::Convert;
    return arguments.has("keep-text") ? LegacyConsent::Keep : LegacyConsent::Ask;
}

ImportRequest requestOf(const Invocation& invocation)
{
    const Arguments& arguments = invocation.arguments();
    ImportRequest request;
    request.kind = &registerNamed(invocation.argument(0));
    request.path = invocation.argument(1);
    const QString ending = endingOf(request.path);
    if (ending != QLatin1String("xlsx") && ending != QLatin1String("csv"))
        throw UsageError(Words::tr("Only .xlsx and .csv files can be imported."),
                         Words::tr("Save the list from Excel as .xlsx."));
    request.legacy = consentOf(arguments);
    request.skipBadRows = arguments.has("skip-bad-rows");
    request.dryRun = arguments.has("dry-run");
    return request;
}

/// A column in an old encoding that waits for consent, told as an error of its first sample.
std::vector<CellError> unanswered(const ImportReport& report)
{
    std::vector<CellError> errors;
    if (!report.needsConsent)
        return errors;
    for (const LegacyColumn& column : report.legacy) {
        const bool known = !column.samples.empty();
        errors.push_back(
            {report.sheet, report.header.lastRow, column.heading,
             known ? column.samples.front().before : QString(),
             Words::tr("text in an encoding from before Unicode; it would become \"%1\". Add --yes "
                       "to convert it, or --keep-text to leave it.")
                 .arg(known ? column.samples.front().after : QString())});
    }
    return errors;
}

std::vector<CellError> allErrors(const ImportReport& report)
{
    std::vector<CellError> errors = unanswered(report);
    errors.insert(errors.end(), report.errors.begin(), report.errors.end());
    return errors;
}

QJsonObject reportJson(const ImportReport& report)
{
    QJsonArray errors;
    for (const CellError& error : allErrors(report))
        errors.append(QJsonObject{{QStringLiteral("sheet"), error.sheet},
                                  {QStringLiteral("row"), error.row},
                                  {QStringLiteral("column"), error.column},
                                  {QStringLiteral("value"), error.value},
                                  {QStringLiteral("message"), error.message}});
    return {{QStringLiteral("read"), report.read},
            {QStringLiteral("added"), report.added},
            {QStringLiteral("updated"), report.updated},
            {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("rejected"), report.rejected},
            {QStringLiteral("warning"), report.warning},
            {QStringLiteral("errors"), errors}};
}

void sayError(const CellError& error)
{
    const QString said =
        error.sheet.isEmpty()
            ? Words::tr("Row %1, column \"%2\", value \"%3\": %4")
            : Words::tr("Sheet \"%1\", row %2, column \"%3\", value \"%4\": %5").arg(error.sheet);
    console::say(said.arg(error.row).arg(error.column, error.value, error.message));
}

void sayReport(const ImportReport& report)
{
    for (const QString& note : report.notes)
        console::say(note);
    for (const CellError& error : allErrors(report))
        sayError(error);
    console::say(Words::tr("Read %1, added %2, updated %3, unchanged %4, refused %5.")
                     .arg(report.read)
                     .arg(report.added)
                     .arg(report.updated)
                     .arg(report.unchanged)
                     .arg(report.rejected));
    if (!report.warning.isEmpty())
        console::say(report.warning);
}

bool wasRefused(const ImportRequest& request, const ImportReport& report)
{
    return report.needsConsent || (report.rejected > 0 && !request.skipBadRows);
}

int run(Invocation& invocation)
{
    if (invocation.argument(0) == machineCheckKind().key() && isProbeFile(invocation.argument(1)))
        return importMachineCheck(invocation);
    if (invocation.argument(0) == sanitizationKind().key() &&
        endingOf(invocation.argument(1)) == QLatin1String("log"))
        return importWipeLog(invocation);
    const ImportRequest request = requestOf(invocation);
    const ImportReport report = ImportService(invocation.session()).run(request);
    if (invocation.arguments().has("json"))
        console::json(reportJson(report));
    else
        sayReport(report);
    if (!report.applied)
        console::say(request.dryRun ? Words::tr("A trial: nothing was kept.")
                                    : Words::tr("Nothing was changed."));
    return wasRefused(request, report) ? exitcode::refused : exitcode::done;
}

} // namespace

Command importCommand()
{
    Command command;
    command.name = QStringLiteral("import");
    command.arguments = "KIND FILE.(xlsx|csv|json|log)";
    command.minimum = command.maximum = 2;
    command.summary = QT_TRANSLATE_NOOP(
        "Ctl", "reads a list into a register, all or nothing unless told otherwise");
    command.operation = Operation::Import;
    command.options = {
        {"dry-run", nullptr, QT_TRANSLATE_NOOP("Ctl", "tries it and keeps nothing")},
        {"skip-bad-rows", nullptr, QT_TRANSLATE_NOOP("Ctl", "keeps the good rows")},
        {"yes", nullptr,
         QT_TRANSLATE_NOOP("Ctl", "converts text in TCVN3 (ABC) or VNI to Unicode")},
        {"keep-text", nullptr, QT_TRANSLATE_NOOP("Ctl", "leaves such text as it stands")},
        {"add-machines", nullptr,
         QT_TRANSLATE_NOOP("Ctl", "adds the computer of a self-check that is not in the register")},
        {"accept-clock", nullptr,
         QT_TRANSLATE_NOOP("Ctl", "takes a self-check whose clock is years off")},
        {"storage", "CODE",
         QT_TRANSLATE_NOOP("Ctl", "the storage device of a log of nwipe that names none")},
        jsonOption()};
    command.run = run;
    return command;
}

} // namespace soattt::ctl
