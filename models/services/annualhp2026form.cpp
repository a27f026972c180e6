#include "models/services/annualhp2026form.h"

#include "models/core/clausetext.h"
#include "models/reports/annualhp2026.h"
#include "models/services/formdrafting.h"
#include "models/services/officeservice.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormService)
};

const QString regulationId = QStringLiteral("HP2026");

AnnualHp2026Facts factsOf(Book& book, const Period& year)
{
    Repository& repository = book.repository();
    AnnualHp2026Facts facts;
    facts.staff = everyRecord<Staff>(repository, staffKind());
    facts.assets = everyRecord<Asset>(repository, assetKind());
    facts.accessPoints = everyRecord<AccessPoint>(repository, accessPointKind());
    facts.systems = everyRecord<InformationSystem>(repository, systemKind());
    facts.incidents = everyRecordWithClosed<Incident>(repository, incidentKind());
    facts.training = everyRecord<Training>(repository, trainingKind());
    facts.year = year;
    return facts;
}

/// Where the regulation states each duty, the first place only: the one with the rule.
QHash<QString, QString> placesOf(const Regulation& regulation)
{
    QHash<QString, QString> places;
    for (const Duty& duty : regulation.duties) {
        if (duty.said == Said::Stated && !duty.grounds.clauses.isEmpty())
            places.insert(duty.code, placeInDocuments(duty.grounds.clauses.front().place()));
    }
    return places;
}

QStringList recipientsOf(const Regulation& regulation, const QString& form)
{
    for (const ReportRule& rule : regulation.reports) {
        if (rule.form == form)
            return regulation.recipientNames(rule.recipients);
    }
    return {};
}

} // namespace

FormDraft draftAnnualHp2026(const Session& session, const FormInfo& form,
                            const FormRequest& request)
{
    Book& book = session.book();
    const Office office = book.office();
    const Regulation& regulation = *shippedRegulations().find(regulationId);
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    const AnnualHp2026Values printed =
        fillLines(draft, annualHp2026Fields(), collectAnnualHp2026(factsOf(book, *request.period)),
                  annualHp2026Sources());
    if (!office.regulations.contains(regulationId))
        draft.warnings.append(
            FormText::tr("The office does not apply %1, which asks for this report.")
                .arg(regulation.name));
    AnnualHp2026Options options;
    options.year = request.period->inDocuments();
    options.recipients = recipientsOf(regulation, form.code);
    options.places = placesOf(regulation);
    options.copies = QStringList{QStringLiteral("- Như trên;"), QStringLiteral("- Lưu: VT.")};
    options.createdAt = book.clock().now();
    buildWith(draft, headOf(office, form),
              [printed, options](const LetterheadData& head, const QString& anchorLine) {
                  AnnualHp2026Options anchored = options;
                  anchored.anchorLine = anchorLine;
                  return buildAnnualHp2026(printed, head, anchored);
              });
    return draft;
}

} // namespace soattt
