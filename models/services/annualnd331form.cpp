#include "models/services/annualnd331form.h"

#include "models/reports/annualnd331.h"
#include "models/services/formdrafting.h"
#include "models/services/officeservice.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormService)
};

const QString profileId = QStringLiteral("LAW2026");

QString ownRegulationOf(const Office& office)
{
    if (office.ownRegulationNumber.isEmpty())
        return {};
    QStringList parts{office.ownRegulationNumber};
    if (office.ownRegulationOn)
        parts.append(QStringLiteral("ngày ") +
                     office.ownRegulationOn->toString(QStringLiteral("dd/MM/yyyy")));
    parts.append(office.name);
    return parts.join(QLatin1String(", "));
}

QStringList warningsOf(const Office& office, const AnnualNd331Values& printed)
{
    QStringList warnings = annualNd331Warnings(printed);
    if (!office.regulations.contains(profileId))
        warnings.append(FormText::tr("The profile LAW2026, which asks for this report, is "
                                     "switched off."));
    if (printed.rows.empty())
        warnings.append(FormText::tr("The register of information systems is empty."));
    if (office.ownRegulationNumber.isEmpty())
        warnings.append(FormText::tr("The office page has no regulation of the office's own: "
                                     "column 8 stays empty."));
    return warnings;
}

} // namespace

FormDraft draftAnnualNd331(const Session& session, const FormInfo& form, const FormRequest& request)
{
    Book& book = session.book();
    const Office office = book.office();
    const int year = request.period->year();
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    const AnnualNd331Values printed = fillLines(
        draft, annualNd331Fields(),
        collectAnnualNd331(everyRecord<InformationSystem>(book.repository(), systemKind()), office,
                           Nd331Span(year)),
        annualNd331Sources());
    draft.warnings = warningsOf(office, printed);
    AnnualNd331Options options;
    options.year = year;
    options.recipients = reportRecipients(*shippedRegulations().find(profileId), form.code);
    options.regulation = ownRegulationOf(office);
    options.createdAt = book.clock().now();
    buildWith(draft, headOf(office, form),
              [printed, options](const LetterheadData& head, const QString& anchorLine) {
                  AnnualNd331Options anchored = options;
                  anchored.anchorLine = anchorLine;
                  return buildAnnualNd331(printed, head, anchored);
              });
    return draft;
}

} // namespace soattt
