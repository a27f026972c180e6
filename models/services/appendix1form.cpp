#include "models/services/appendix1form.h"

#include "models/reports/appendix1collector.h"

namespace soattt {

namespace {

template <class T> std::vector<T> everyRecord(Repository& repository, const RecordKind& kind)
{
    std::vector<T> found;
    repository.scan(kind, {}, [&found](const Record& record) { found.push_back(record.to<T>()); });
    return found;
}

/// Only what the form counts: computers and firewalls.
std::vector<Asset> countedAssets(Repository& repository)
{
    RecordQuery query;
    query.where.push_back({QStringLiteral("type"),
                           Condition::Test::OneOf,
                           {enumKey(AssetType::Server), enumKey(AssetType::Workstation),
                            enumKey(AssetType::Laptop), enumKey(AssetType::Firewall)}});
    std::vector<Asset> found;
    repository.scan(assetKind(), query,
                    [&found](const Record& record) { found.push_back(record.to<Asset>()); });
    return found;
}

Appendix1Facts factsOf(Book& book, const Period& period)
{
    Repository& repository = book.repository();
    Appendix1Facts facts;
    facts.office = book.office();
    facts.staff = everyRecord<Staff>(repository, staffKind());
    facts.assets = countedAssets(repository);
    facts.network = everyRecord<NetworkEntry>(repository, networkKind());
    facts.accessPoints = everyRecord<AccessPoint>(repository, accessPointKind());
    facts.incidents = everyRecord<Incident>(repository, incidentKind());
    facts.training = everyRecord<Training>(repository, trainingKind());
    facts.budget = everyRecord<BudgetLine>(repository, budgetKind());
    facts.period = period;
    facts.today = book.clock().today();
    return facts;
}

Appendix1Options optionsOf(const Office& office, const FormRequest& request, const QDateTime& now)
{
    Appendix1Options options;
    options.verbatim = request.verbatim;
    options.period = request.period->inDocuments();
    if (!office.reportRecipient.isEmpty())
        options.recipients = QStringList{office.reportRecipient};
    options.mailDomain = office.sharedMailDomain;
    options.dataCentre = office.dataCenter;
    options.supportingAgency = office.supportAgency;
    options.decisionNumber = office.governingDecision;
    options.copies = QStringList{QStringLiteral("- Như trên;"), QStringLiteral("- Lưu: VT.")};
    options.createdAt = now;
    return options;
}

LetterheadData headOf(const Office& office, const FormInfo& form)
{
    LetterheadData head;
    head.superiorBody = office.superiorBody;
    head.issuingBody = office.name;
    head.placeName = office.placeName;
    head.sign = FormService::sign(form, office);
    head.preparedBy = office.officerName;
    head.headName = office.headName;
    return head;
}

} // namespace

FormDraft draftAppendix1(const Session& session, const FormInfo& form, const FormRequest& request)
{
    Book& book = session.book();
    const Office office = book.office();
    const CollectedAppendix1 collected = collectAppendix1(factsOf(book, *request.period));
    Appendix1Values printed = collected.values;
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    for (const Appendix1Field& field : appendix1Fields()) {
        const FormValue own = field.get(collected.values);
        if (request.overrides.contains(field.id))
            field.set(printed, request.overrides.value(field.id));
        draft.lines.push_back({field.id, field.screenLabel(), field.type, field.choices,
                               field.get(printed), own, collected.sources.value(field.id)});
    }
    draft.warnings = printed == collected.values ? collected.warnings
                                                 : appendix1Warnings(printed) + collected.warnings;
    draft.warnings.removeDuplicates();
    draft.overridden = differences(appendix1Fields(), collected.values, printed);
    draft.build = [printed, head = headOf(office, form),
                   options = optionsOf(office, request, book.clock().now())](
                      std::optional<qint64> number, std::optional<QDate> on,
                      const QString& anchor) {
        LetterheadData dated = head;
        dated.number = number;
        dated.issuedOn = on;
        Appendix1Options anchored = options;
        anchored.anchorLine = anchor;
        return buildAppendix1(printed, dated, anchored);
    };
    return draft;
}

} // namespace soattt
