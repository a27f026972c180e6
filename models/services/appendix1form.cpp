#include "models/services/appendix1form.h"

#include "models/reports/appendix1collector.h"
#include "models/services/formdrafting.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormService)
};

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
    facts.incidents = everyRecordWithClosed<Incident>(repository, incidentKind());
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
    else if (!office.regulations.contains(QLatin1String("KT2017")))
        options.recipients = QStringList{QStringLiteral("…………………………")}; // not this city's
    options.mailDomain = office.sharedMailDomain;
    options.dataCentre = office.dataCenter;
    options.supportingAgency = office.supportAgency;
    options.decisionNumber = office.governingDecision;
    options.copies = QStringList{QStringLiteral("- Như trên;"), QStringLiteral("- Lưu: VT.")};
    options.createdAt = now;
    return options;
}

/// More people trained than there are at work: one who left, or a wrong number.
QStringList trainingWarnings(const Appendix1Values& printed, const Appendix1Facts& facts)
{
    const auto atWork = [&facts](StaffGroup group) {
        return qint64(
            std::count_if(facts.staff.begin(), facts.staff.end(), [group](const Staff& staff) {
                return staff.group == group && staff.status == StaffStatus::Working;
            }));
    };
    QStringList warnings;
    const auto compare = [&](const char* id, const std::optional<qint64>& trained,
                             StaffGroup group) {
        const qint64 staff = atWork(group);
        if (trained && !facts.staff.empty() && *trained > staff)
            warnings.append(FormText::tr("%1: more trained (%2) than staff at work (%3).")
                                .arg(QLatin1String(id))
                                .arg(*trained)
                                .arg(staff));
    };
    compare("II.3a", printed.trainedLeaders, StaffGroup::Leader);
    compare("II.3b", printed.trainedSpecialists, StaffGroup::Security);
    compare("II.3c", printed.trainedUsers, StaffGroup::User);
    return warnings;
}

} // namespace

FormDraft draftAppendix1(const Session& session, const FormInfo& form, const FormRequest& request)
{
    Book& book = session.book();
    const Office office = book.office();
    const Appendix1Facts facts = factsOf(book, *request.period);
    const CollectedAppendix1 collected = collectAppendix1(facts);
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    const Appendix1Values printed =
        fillLines(draft, appendix1Fields(), collected.values, collected.sources);
    draft.warnings = printed == collected.values ? collected.warnings
                                                 : appendix1Warnings(printed) + collected.warnings;
    draft.warnings += trainingWarnings(printed, facts);
    draft.warnings.removeDuplicates();
    buildWith(draft, headOf(office, form),
              [printed, options = optionsOf(office, request, book.clock().now())](
                  const LetterheadData& head, const QString& anchorLine) {
                  Appendix1Options anchored = options;
                  anchored.anchorLine = anchorLine;
                  return buildAppendix1(printed, head, anchored);
              });
    return draft;
}

} // namespace soattt
