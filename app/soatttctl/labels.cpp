#include "app/soatttctl/labels.h"

#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/formrequest.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/outputfile.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/registers/asset.h"
#include "models/services/labelservice.h"

#include <QDir>

namespace soattt::ctl {

namespace {

int firstCell(const Arguments& arguments)
{
    if (!arguments.has("start-cell"))
        return 0;
    bool isNumber = false;
    const int cell = arguments.value("start-cell").toInt(&isNumber);
    if (!isNumber || cell < 1)
        throw UsageError(Words::tr("--start-cell is the number of a cell, from 1."));
    return cell - 1;
}

/// All of the register, or the codes named, divided by commas.
RecordQuery asked(const Arguments& arguments)
{
    RecordQuery query;
    if (!arguments.has("record"))
        return query;
    QStringList codes;
    for (const QString& code : arguments.value("record").split(QLatin1Char(',')))
        codes.append(code.trimmed());
    query.where.push_back({QStringLiteral("code"), Condition::Test::OneOf, codes});
    return query;
}

} // namespace

bool isLabels(const Invocation& invocation)
{
    return invocation.argument(0) == QLatin1String(LabelService::form);
}

void writeAllLabels(Invocation& invocation, const QString& path)
{
    const LabelService service(invocation.session());
    LabelSheet sheet;
    sheet.grid = labelGrid(labelPresets().front().key);
    sheet.labels = service.labels({});
    if (sheet.labels.empty())
        return;
    writeWhole(path, rendered(service.sheet(sheet), path));
    console::say(Words::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

int printLabels(Invocation& invocation)
{
    const Arguments& arguments = invocation.arguments();
    for (const char* other : {"period", "verbatim", "issue"}) {
        if (arguments.has(other))
            throw UsageError(Words::tr("Labels take no --%1.").arg(QString::fromLatin1(other)));
    }
    const QString path = outputFile(arguments, {QStringLiteral("pdf")});
    const LabelService service(invocation.session());
    LabelSheet sheet;
    sheet.grid =
        labelGrid(arguments.has("sheet") ? arguments.value("sheet") : labelPresets().front().key);
    sheet.firstCell = firstCell(arguments);
    sheet.calibration = arguments.has("calibration");
    if (!sheet.calibration)
        sheet.labels = service.labels(asked(arguments));
    writeWhole(path, rendered(service.sheet(sheet), path));
    console::say(Words::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    return exitcode::done;
}

} // namespace soattt::ctl
