#include "models/services/incidentforms.h"

#include "models/core/clausetext.h"
#include "models/registers/catalog.h"
#include "models/registers/databreach.h"
#include "models/reports/databreachpaper.h"
#include "models/reports/firstaidcard.h"
#include "models/services/formdrafting.h"
#include "models/services/incidentpaperfacts.h"
#include "models/services/incidentprocess.h"
#include "models/services/officeservice.h"
#include "models/services/paperfacts.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormService)
};

using Builder = ReportDocument (*)(const IncidentPaperValues&, const LetterheadData&,
                                   const IncidentPaperOptions&);

/// The rule that names the form: of an applied regulation, else of one the program knows.
struct FormRule
{
    const Regulation* regulation = nullptr;
    QStringList recipients;
    bool isApplied = false;
};

bool names(const Regulation& regulation, const QString& form)
{
    return std::any_of(regulation.steps.items.begin(), regulation.steps.items.end(),
                       [&form](const ResponseStep& step) { return step.form == form; });
}

std::optional<FormRule> ruleIn(const QList<Regulation>& regulations, const QString& form)
{
    for (const Regulation& regulation : regulations) {
        for (const IncidentRule& rule : regulation.incidents) {
            if (rule.form == form)
                return FormRule{&regulation, regulation.recipientNames(rule.recipients), false};
        }
        if (names(regulation, form))
            return FormRule{&regulation, {}, false};
    }
    return std::nullopt;
}

/// The names of recipients are copied, the regulation is one of the library's.
FormRule ruleOf(const QList<Regulation>& applied, const QString& form)
{
    FormRule rule = ruleIn(applied, form).value_or(FormRule());
    rule.isApplied = rule.regulation != nullptr;
    if (!rule.isApplied)
        rule = ruleIn(shippedRegulations().all(), form).value_or(FormRule());
    if (rule.regulation)
        rule.regulation = shippedRegulations().find(rule.regulation->id);
    return rule;
}

FormDraft draftOn(const Session& session, const FormInfo& form, const FormRequest& request,
                  const std::vector<IncidentField>& fields, Builder build,
                  const QStringList& recipients = {})
{
    Book& book = session.book();
    const auto incident = recordOf(session, form, request).to<Incident>();
    const Office office = book.office();
    const FormRule rule = ruleOf(OfficeService(session).appliedRegulations(), form.code);
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    draft.subject = QStringLiteral("%1 – %2").arg(form.title, incident.title);
    const IncidentPaperValues printed =
        fillLines(draft, fields, incidentOnPaper(session, incident.code), incidentSources(fields));
    if (!rule.isApplied && rule.regulation)
        draft.warnings.append(
            FormText::tr("No regulation this office applies asks for this form; it is that of %1.")
                .arg(rule.regulation->name));
    IncidentPaperOptions options;
    options.verbatim = request.verbatim;
    options.recipients = recipients.isEmpty() ? rule.recipients : recipients;
    options.copies = QStringList{QStringLiteral("- Như trên;"), QStringLiteral("- Lưu: VT.")};
    options.decisionNumber = office.governingDecision;
    options.createdAt = book.clock().now();
    buildWith(draft, headOf(office, form),
              [printed, options, build](const LetterheadData& head, const QString& anchorLine) {
                  IncidentPaperOptions anchored = options;
                  anchored.anchorLine = anchorLine;
                  return build(printed, head, anchored);
              });
    return draft;
}

DataBreachValues valuesOf(const Session& session, const DataBreach& breach)
{
    const Office office = session.book().office();
    DataBreachValues values;
    values.name = said(office.name);
    values.address = said(office.address);
    values.phone = said(office.phone);
    if (breach.responsible) {
        const auto record =
            session.book().repository().find(staffKind(), breach.responsible->code());
        const auto person = record->to<Staff>();
        values.responsible = said(person.name);
        values.responsiblePost = said(person.post);
        values.responsiblePhone = said(person.phone);
        values.responsibleEmail = said(person.email);
    }
    values.happened = timeOnPaper(breach.happenedAt);
    const auto detected = timeOnPaper(breach.detectedAt);
    if (detected)
        values.happened = values.happened.value_or(QStringLiteral("Chưa rõ")) +
                          QStringLiteral("; phát hiện: ") + *detected;
    values.place = said(breach.place);
    values.act = said(breach.act.isEmpty() ? breach.title : breach.act);
    values.parties = said(breach.parties);
    QStringList data{breach.dataKinds, breach.amount};
    data.removeAll(QString());
    values.data = said(data.join(QStringLiteral("; số lượng: ")));
    values.consequences = said(breach.consequences);
    values.measures = said(breach.measures);
    values.enclosures = said(breach.enclosures.join(QLatin1Char('\n')));
    return values;
}

FirstAidCard cardOf(const Session& session)
{
    const Office office = session.book().office();
    FirstAidCard card;
    card.office = office.name;
    for (const Regulation& regulation : OfficeService(session).appliedRegulations()) {
        if (regulation.firstAid.said != Said::Stated)
            continue;
        QStringList clauses;
        for (const Clause& clause : regulation.firstAid.grounds.clauses)
            clauses.append(placeInDocuments(clause.place()));
        FirstAidPart part;
        part.regulation =
            QStringLiteral("%1, %2").arg(regulation.name, clauses.join(QStringLiteral("; ")));
        part.note = regulation.firstAid.grounds.note;
        for (const ListedItem& item : regulation.firstAid.items)
            part.actions.push_back({item.label, item.text});
        card.parts.push_back(std::move(part));
    }
    QStringList contact{office.officerName, office.officerPhone};
    contact.removeAll(QString());
    card.contact = contact.join(QStringLiteral(" – "));
    return card;
}

} // namespace

FormDraft draftAppendix2(const Session& session, const FormInfo& form, const FormRequest& request)
{
    const QString recipient = session.book().office().reportRecipient; // as of Phụ lục I
    return draftOn(session, form, request, appendix2Fields(), buildAppendix2,
                   recipient.isEmpty() ? QStringList() : QStringList{recipient});
}

FormDraft draftIncidentHp2026(const Session& session, const FormInfo& form,
                              const FormRequest& request)
{
    return draftOn(session, form, request, incidentHp2026Fields(), buildIncidentHp2026);
}

FormDraft draftTt20Initial(const Session& session, const FormInfo& form, const FormRequest& request)
{
    return draftOn(session, form, request, tt20InitialFields(), buildTt20Initial);
}

FormDraft draftTt20Final(const Session& session, const FormInfo& form, const FormRequest& request)
{
    return draftOn(session, form, request, tt20FinalFields(), buildTt20Final);
}

FormDraft draftIncidentMinutes(const Session& session, const FormInfo& form,
                               const FormRequest& request)
{
    return draftOn(session, form, request, incidentMinutesFields(), buildIncidentMinutes);
}

FormDraft draftDataBreach(const Session& session, const FormInfo& form, const FormRequest& request)
{
    Book& book = session.book();
    const auto breach = recordOf(session, form, request).to<DataBreach>();
    const FormRule rule = ruleOf(OfficeService(session).appliedRegulations(), form.code);
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    draft.subject = QStringLiteral("%1 – %2").arg(form.title, breach.title);
    const DataBreachValues printed =
        fillLines(draft, dataBreachFields(), valuesOf(session, breach), dataBreachSources());
    if (!rule.isApplied)
        draft.warnings.append(FormText::tr("The profile LAW2026, which asks for this notice, is "
                                           "not switched on."));
    if (breach.mayHarm == false)
        draft.warnings.append(FormText::tr("The record says that the breach harms nobody: then no "
                                           "notice is owed."));
    buildWith(draft, headOf(book.office(), form),
              [printed, recipients = rule.recipients,
               now = book.clock().now()](const LetterheadData& head, const QString& anchorLine) {
                  return buildDataBreach(printed, head, recipients, {anchorLine, now});
              });
    return draft;
}

FormDraft draftFirstAidCard(const Session& session, const FormInfo& form,
                            const FormRequest& request)
{
    Book& book = session.book();
    recordOf(session, form, request);
    const FirstAidCard card = cardOf(session);
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    if (card.parts.empty())
        draft.warnings.append(FormText::tr("No applied regulation says what to do at an infected "
                                           "machine: the office fills the card in itself."));
    if (card.contact.isEmpty())
        draft.warnings.append(
            FormText::tr("The office page names no officer in charge to be called."));
    draft.build = [card, now = book.clock().now()](std::optional<qint64>, std::optional<QDate>,
                                                   const QString& anchorLine) {
        return buildFirstAidCard(card, {anchorLine, now});
    };
    return draft;
}

void dataBreachIssued(Repository& repository, RecordWriter& writer, const Document& document)
{
    const auto before = repository.find(dataBreachKind(), document.recordCode);
    auto breach = before->to<DataBreach>();
    if (!breach.paper.isEmpty())
        return;
    breach.paper = document.number;
    writer.change(*before, before->with(breach), QStringLiteral("issue"));
}

} // namespace soattt
