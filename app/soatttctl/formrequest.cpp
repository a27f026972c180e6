#include "app/soatttctl/formrequest.h"

#include "app/soatttctl/console.h"
#include "app/soatttctl/outputfile.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/reports/docxrenderer.h"
#include "models/reports/pdfrenderer.h"

namespace soattt::ctl {

std::optional<Period> periodFrom(const Arguments& arguments)
{
    if (!arguments.has("period"))
        return std::nullopt;
    const auto period = Period::tryFromString(arguments.value("period"));
    if (!period)
        throw UsageError(
            Words::tr("\"%1\" is not a period; it looks like 2026, 2026H1, 2026Q3 or 2026-07.")
                .arg(arguments.value("period")));
    return period;
}

QByteArray rendered(const ReportDocument& document, const QString& path)
{
    return endingOf(path) == QLatin1String("docx") ? renderDocx(document) : renderPdf(document);
}

void sayDoubts(const FormService& service, const FormRequest& request)
{
    for (const QString& doubt : service.doubts(request))
        console::say(doubt);
}

void sayWarnings(const FormDraft& draft)
{
    for (const QString& warning : draft.warnings)
        console::say(warning);
}

} // namespace soattt::ctl
