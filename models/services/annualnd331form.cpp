#include "models/services/annualnd331form.h"

#include "models/core/text.h"
#include "models/duties/officerole.h"
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
        parts.append(QStringLiteral("ngày ") + text::dateForPeople(*office.ownRegulationOn));
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

/// The first on that form that is this office's to send: an office that runs a system of another
/// reports to the owner, one that owns all of them to the ministry.
const ReportRule& ruleFor(const Regulation& profile, const QString& form, const Office& office,
                          const std::vector<InformationSystem>& systems)
{
    for (const ReportRule& rule : profile.reports) {
        if (rule.form == form && reportsAs(rule.reporter, office, systems))
            return rule;
    }
    return profile.reports.front();
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
    const auto systems = everyRecord<InformationSystem>(book.repository(), systemKind());
    const Regulation& profile = *shippedRegulations().find(profileId);
    const ReportRule& rule = ruleFor(profile, form.code, office, systems);
    AnnualNd331Options options;
    options.year = year;
    options.span = rule.countedIn(year);
    options.recipients = profile.recipientNames(rule.recipients);
    const AnnualNd331Values printed =
        fillLines(draft, annualNd331Fields(), collectAnnualNd331(systems, office, options.span),
                  annualNd331Sources());
    draft.warnings = warningsOf(office, printed);
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
