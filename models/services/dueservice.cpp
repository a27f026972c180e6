#include "models/services/dueservice.h"

#include "models/duties/checkgrounds.h"
#include "models/registers/catalog.h"
#include "models/services/officeservice.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace soattt {

namespace {

bool isNew(QSet<qint64>& seen, qint64 id)
{
    const qsizetype before = seen.size();
    seen.insert(id);
    return seen.size() > before;
}

/// The records that answer to any of the questions, each once, only those fields of them; no
/// fields: all.
template <class T>
std::vector<T> anyOf(Repository& repository, const RecordKind& kind,
                     std::vector<std::vector<Condition>> questions, const QStringList& fields = {},
                     bool withClosed = false)
{
    RecordQuery query;
    query.fields = fields;
    query.withClosed = withClosed;
    query.sortField.clear();
    const std::vector<int> read = kind.indexesOf(fields);
    const bool mayMeetTwice = questions.size() > 1;
    std::vector<T> found;
    QSet<qint64> seen;
    for (std::vector<Condition>& question : questions) {
        query.where = std::move(question);
        repository.scan(kind, query, [&](const Record& record) {
            if (mayMeetTwice && !isNew(seen, record.id()))
                return;
            found.push_back(fields.isEmpty() ? record.to<T>() : record.partTo<T>(read));
        });
    }
    return found;
}

template <class T>
std::vector<T> records(Repository& repository, const RecordKind& kind,
                       std::vector<Condition> where = {}, const QStringList& fields = {})
{
    return anyOf<T>(repository, kind, {std::move(where)}, fields);
}

Condition oneOf(const char* field, const QStringList& values)
{
    return {QString::fromLatin1(field), Condition::Test::OneOf, values};
}

Condition computers()
{
    QStringList types;
    for (const AssetType type : {AssetType::Server, AssetType::Workstation, AssetType::Laptop})
        types.append(enumKey(type));
    return oneOf("type", types);
}

/// SQLite takes some thousands of values in one question.
constexpr qsizetype mostValues = 1000;

template <class F> void inParts(const QStringList& values, F ask)
{
    for (qsizetype at = 0; at < values.size(); at += mostValues)
        ask(values.mid(at, mostValues));
}

/// What the clocks of an incident look at.
QStringList clockFields()
{
    return {QStringLiteral("code"),        QStringLiteral("title"),
            QStringLiteral("occurred_at"), QStringLiteral("detected_at"),
            QStringLiteral("reported_at"), QStringLiteral("severity"),
            QStringLiteral("systems"),     QStringLiteral("handled_alone"),
            QStringLiteral("office_role"), QStringLiteral("helped_by_agency"),
            QStringLiteral("serious"),     QStringLiteral("danger"),
            QStringLiteral("resolved_at")};
}

QString iso(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

QDate firstDayOf(Book& book)
{
    LogQuery first;
    first.transaction = 1;
    const auto entries = book.log().read(first);
    return entries.empty() ? book.clock().today() : atOffice(entries.front().at).date();
}

} // namespace

std::vector<DueItem> DueService::due(int days) const
{
    m_session.authorize(Operation::Read);
    const Clock& clock = m_session.book().clock();
    const QDate until = clock.today().addDays(days);
    std::vector<DueItem> items = soattt::due(facts(until), clock.now(), until);
    std::erase_if(items, [this](const DueItem& item) {
        const RecordKind* kind = findKind(item.kind);
        return kind && !m_session.may(reading(*kind));
    });
    return items;
}

DutyFacts DueService::incidentFacts() const
{
    m_session.authorize(Operation::Read);
    DutyFacts facts;
    readIncidentFacts(facts);
    return facts;
}

void DueService::readIncidentFacts(DutyFacts& facts) const
{
    Repository& repository = m_session.book().repository();
    const OfficeService offices(m_session);
    facts.office = m_session.book().office();
    facts.regulations = offices.bindingTexts();
    facts.thresholds = offices.thresholds();
    facts.systems = records<InformationSystem>(repository, systemKind());
    facts.incidentReports =
        records<IncidentReport>(repository, incidentReportKind(), {},
                                {QStringLiteral("code"), QStringLiteral("incident"),
                                 QStringLiteral("obligation"), QStringLiteral("sent_at")});
}

DutyFacts DueService::facts(const QDate& until) const
{
    m_session.authorize(Operation::Read);
    Book& book = m_session.book();
    Repository& repository = book.repository();
    DutyFacts facts;
    readIncidentFacts(facts);
    facts.bookStartedOn = firstDayOf(book);
    facts.staff = candidateStaff();
    facts.accessPoints = records<AccessPoint>(repository, accessPointKind());
    facts.incidents = records<Incident>(repository, incidentKind(), {}, clockFields());
    facts.dataBreaches = records<DataBreach>(repository, dataBreachKind());
    facts.inspections =
        records<Inspection>(repository, inspectionKind(),
                            {{QStringLiteral("remedied_on"), Condition::Test::Empty, {}}});
    facts.handovers = records<Handover>(
        repository, handoverKind(),
        {{QStringLiteral("state"), Condition::Test::NotEquals, {enumKey(HandoverState::Signed)}}});
    facts.documents = records<Document>(repository, documentKind());
    readBackups(facts);
    readServerRoom(facts);
    facts.assets = candidateAssets(facts, until);
    readMachineChecks(facts);
    readSecretMachines(facts);
    facts.accounts = accountsByDates();
    facts.heldAccounts = accountsOfLeavers(facts);
    readReviews(facts);
    facts.hasAccounts = hasAccounts();
    readLifeOfDevices(facts);
    facts.storage = devicesAwaitingDisposal(facts);
    return facts;
}

/// What is in the assets that await disposal.
std::vector<StorageDevice> DueService::devicesAwaitingDisposal(const DutyFacts& facts) const
{
    QStringList assets;
    for (const Asset& asset : facts.assets) {
        if (asset.state == AssetState::AwaitingDisposal)
            assets.append(asset.code);
    }
    std::vector<std::vector<Condition>> questions;
    inParts(assets, [&questions](const QStringList& codes) {
        questions.push_back({oneOf("asset", codes)});
    });
    return anyOf<StorageDevice>(
        m_session.book().repository(), storageKind(), questions,
        {QStringLiteral("code"), QStringLiteral("asset"), QStringLiteral("fate")});
}

static QStringList statusesButWorking()
{
    QStringList keys;
    for (const auto& entry : enumEntries<StaffStatus>()) {
        if (entry.value != StaffStatus::Working)
            keys.append(QString::fromLatin1(entry.key));
    }
    return keys;
}

/// People that some rule may name: not briefed, a pledge owed, or gone; these with their record
/// closed too, for what they hold is still out.
std::vector<Staff> DueService::candidateStaff() const
{
    using Test = Condition::Test;
    const QString status = QStringLiteral("status");
    const Condition working{status, Test::Equals, {enumKey(StaffStatus::Working)}};
    const std::vector<std::vector<Condition>> questions{
        {{QStringLiteral("briefed_on"), Test::Empty, {}}, working},
        {{QStringLiteral("pledged_on"), Test::Empty, {}},
         working,
         {QStringLiteral("pledge_needed"), Test::Equals, {QStringLiteral("1")}}},
    };
    static const QStringList fields{
        QStringLiteral("code"),          QStringLiteral("name"),      status,
        QStringLiteral("status_on"),     QStringLiteral("joined_on"), QStringLiteral("briefed_on"),
        QStringLiteral("pledge_needed"), QStringLiteral("pledged_on")};
    Repository& repository = m_session.book().repository();
    auto found = anyOf<Staff>(repository, staffKind(), questions, fields);
    std::ranges::move(anyOf<Staff>(repository, staffKind(),
                                   {{oneOf("status", statusesButWorking())}}, fields, true),
                      std::back_inserter(found));
    return found;
}

QStringList DueService::leavers(const DutyFacts& facts)
{
    QStringList codes;
    for (const Staff& staff : facts.staff) {
        if (staff.status != StaffStatus::Working)
            codes.append(staff.code);
    }
    return codes;
}

void DueService::readReviews(DutyFacts& facts) const
{
    Repository& repository = m_session.book().repository();
    RecordQuery all; // one put away was held all the same
    all.withClosed = true;
    for (const Record& review : repository.all(accountReviewKind(), all))
        facts.accountReviews.push_back(review.to<AccountReview>());
    const Condition taking =
        oneOf("decision", {enumKey(ReviewDecision::Reduce), enumKey(ReviewDecision::Revoke)});
    const QString done = QStringLiteral("done_on");
    const QString today = iso(m_session.book().clock().today());
    facts.reviewLines = anyOf<AccountReviewLine>(
        repository, accountReviewLineKind(),
        {{taking, {done, Condition::Test::Empty, {}}},
         {taking, {done, Condition::Test::After, {today}}}},
        {QStringLiteral("code"), QStringLiteral("review"), QStringLiteral("decision"), done});
}

/// Assets that some rule may name: by indexed dates, by state, by a custodian who left.
std::vector<Asset> DueService::candidateAssets(const DutyFacts& facts, const QDate& until) const
{
    const QString dayAfter = iso(until.addDays(1));
    const QString yesterday = iso(m_session.book().clock().today().addDays(-1));
    const QString state = QStringLiteral("state");
    const QString antivirus = QStringLiteral("antivirus_until");
    const QString warranty = QStringLiteral("warranty_until");
    std::vector<std::vector<Condition>> questions{
        {{antivirus, Condition::Test::Before, {dayAfter}}},
        {{warranty, Condition::Test::Before, {dayAfter}},
         {warranty, Condition::Test::After, {yesterday}}},
        {{state, Condition::Test::Equals, {enumKey(AssetState::AwaitingDisposal)}}},
    };
    inParts(leavers(facts), [&questions](const QStringList& codes) {
        questions.push_back({oneOf("custodian", codes)});
    });
    static const QStringList fields{
        QStringLiteral("code"),
        QStringLiteral("name"),
        QStringLiteral("type"),
        state,
        QStringLiteral("state_on"),
        antivirus,
        warranty,
        QStringLiteral("custodian"),
    };
    return anyOf<Asset>(m_session.book().repository(), assetKind(), questions, fields);
}

/// Checks, and the computers they are of; how many others there are where an unchecked one is owed.
void DueService::readMachineChecks(DutyFacts& facts) const
{
    Repository& repository = m_session.book().repository();
    static const QStringList checked{QStringLiteral("code"), QStringLiteral("asset"),
                                     QStringLiteral("taken_at"), QStringLiteral("failed")};
    facts.machineChecks = records<MachineCheck>(repository, machineCheckKind(), {}, checked);
    QSet<QString> codes;
    for (const MachineCheck& check : facts.machineChecks)
        codes.insert(check.asset->code());
    readComputers(facts, codes.values());
    if (!facts.thresholds.find(ThresholdKey::MachineCheckMaxAge))
        return;
    RecordQuery used;
    used.where = {computers(),
                  {QStringLiteral("state"), Condition::Test::Equals, {enumKey(AssetState::InUse)}}};
    facts.otherComputers =
        repository.count(assetKind(), used) -
        std::count_if(facts.computers.begin(), facts.computers.end(), isComputerInUse);
}

void DueService::readComputers(DutyFacts& facts, const QStringList& codes) const
{
    static const QStringList fields{QStringLiteral("code"), QStringLiteral("name"),
                                    QStringLiteral("type"), QStringLiteral("state")};
    Repository& repository = m_session.book().repository();
    inParts(codes, [&](const QStringList& part) {
        std::ranges::move(records<Asset>(repository, assetKind(), {oneOf("code", part)}, fields),
                          std::back_inserter(facts.computers));
    });
}

/// The equipment, the assets it is or is marked as, and what is in those.
void DueService::readSecretMachines(DutyFacts& facts) const
{
    Repository& repository = m_session.book().repository();
    RecordQuery all; // one put away still has a drive somewhere
    all.withClosed = true;
    QStringList assets;
    QStringList media;
    for (const Record& record : repository.all(secretMachineKind(), all)) {
        facts.secretMachines.push_back(record.to<SecretMachine>());
        const SecretMachine& machine = facts.secretMachines.back();
        if (machine.asset)
            assets.append(machine.asset->code());
        if (machine.storage)
            media.append(machine.storage->code());
    }
    for (const Record& record : repository.all(secretInspectionKind(), all))
        facts.secretInspections.push_back(record.to<SecretInspection>());
    facts.secretInspectionItems = records<SecretInspectionItem>(
        repository, secretInspectionItemKind(),
        {{QStringLiteral("answer"), Condition::Test::Equals, {enumKey(SecretAnswer::No)}}});
    static const QStringList fields{QStringLiteral("code"),       QStringLiteral("name"),
                                    QStringLiteral("state"),      QStringLiteral("network"),
                                    QStringLiteral("ip_address"), QStringLiteral("secret_drafting"),
                                    QStringLiteral("closed_on")};
    facts.secretAssets =
        anyOf<Asset>(repository, assetKind(),
                     {{oneOf("code", assets)},
                      {{QStringLiteral("secret_drafting"), Condition::Test::NotEmpty, {}}}},
                     fields);
    facts.secretStorage = anyOf<StorageDevice>(
        repository, storageKind(), {{oneOf("asset", assets)}, {oneOf("code", media)}},
        {QStringLiteral("code"), QStringLiteral("asset"), QStringLiteral("fate")});
    if (assets.isEmpty())
        return;
    facts.networkEntries =
        records<NetworkEntry>(repository, networkKind(), {oneOf("asset", assets)});
    facts.secretRepairs = records<Repair>(repository, repairKind(), {oneOf("asset", assets)});
}

/// Only what is under way.
void DueService::readLifeOfDevices(DutyFacts& facts) const
{
    using Test = Condition::Test;
    Repository& repository = m_session.book().repository();
    const QString state = QStringLiteral("state");
    facts.repairs = records<Repair>(repository, repairKind(),
                                    {{state, Test::Equals, {enumKey(RepairState::Returned)}}});
    facts.movements = records<Movement>(repository, movementKind(),
                                        {{state, Test::Equals, {enumKey(MovementState::Moved)}}});
    facts.stocktakes = records<Stocktake>(repository, stocktakeKind(),
                                          {{QStringLiteral("finished_on"), Test::NotEmpty, {}}});
    facts.stocktakeLines =
        records<StocktakeLine>(repository, stocktakeLineKind(),
                               {oneOf("outcome", {enumKey(StocktakeOutcome::Missing),
                                                  enumKey(StocktakeOutcome::Unexpected),
                                                  enumKey(StocktakeOutcome::WrongPlace)}),
                                {QStringLiteral("settled_on"), Test::Empty, {}}});
    facts.maintenance = records<Maintenance>(repository, maintenanceKind());
    facts.consents = records<Consent>(
        repository, consentKind(),
        {{QStringLiteral("type"), Test::Equals, {enumKey(ConsentType::PrivateDevice)}}});
    facts.budget = records<BudgetLine>(
        repository, budgetKind(),
        {{QStringLiteral("type"), Test::Equals, {enumKey(BudgetType::PurchasePlan)}}});
    facts.contracts = records<Contract>(repository, contractKind());
    facts.vulnerabilities = records<Vulnerability>(
        repository, vulnerabilityKind(), {{QStringLiteral("remedied_on"), Test::Empty, {}}});
    facts.assessments = records<Assessment>(repository, assessmentKind());
    facts.trainings = records<Training>(repository, trainingKind());
}

std::vector<Alike<Account>> DueService::accountsAlike(const std::vector<Condition>& where,
                                                      const QStringList& fields) const
{
    RecordQuery query;
    query.where = where;
    query.fields = fields;
    const std::vector<int> read = accountKind().indexesOf(fields);
    std::vector<Alike<Account>> found;
    m_session.book().repository().scanAlike(
        accountKind(), query, [&found, &read](const Record& record, qint64 count) {
            found.emplace_back(record.partTo<Account>(read), count);
        });
    return found;
}

/// What the rules on passwords look at, answered from one index. The state they all have is not
/// compared with that of the row before, a hundred thousand times.
std::vector<Alike<Account>> DueService::accountsByDates() const
{
    std::vector<Alike<Account>> found = accountsAlike(
        {{QStringLiteral("state"), Condition::Test::Equals, {enumKey(AccountState::Active)}}},
        {QStringLiteral("system"), QStringLiteral("password_changed_on"),
         QStringLiteral("first_password_changed_on"), QStringLiteral("created_on")});
    for (Alike<Account>& accounts : found)
        accounts.record.state = AccountState::Active;
    return found;
}

std::vector<Alike<Account>> DueService::accountsOfLeavers(const DutyFacts& facts) const
{
    std::vector<Alike<Account>> found;
    inParts(leavers(facts), [&](const QStringList& codes) {
        for (Alike<Account>& accounts : accountsAlike(
                 {oneOf("holder", codes)}, {QStringLiteral("holder"), QStringLiteral("state")}))
            found.push_back(std::move(accounts));
    });
    return found;
}

/// The newest of that kind that answers to it.
template <class T>
static void addNewest(Repository& repository, const RecordKind& kind, const char* byDate,
                      std::vector<Condition> where, std::vector<T>& found)
{
    RecordQuery query;
    query.where = std::move(where);
    query.withClosed = true;
    query.sortField = QString::fromLatin1(byDate);
    query.descending = true;
    query.limit = 1;
    for (const Record& record : repository.all(kind, query))
        found.push_back(record.to<T>());
}

void DueService::readBackups(DutyFacts& facts) const
{
    Repository& repository = m_session.book().repository();
    facts.backupPlans = records<BackupPlan>(repository, backupPlanKind());
    for (const BackupPlan& plan : facts.backupPlans) {
        const Condition mine{QStringLiteral("backup"), Condition::Test::Equals, {plan.code}};
        const Condition good{
            QStringLiteral("result"), Condition::Test::Equals, {enumKey(RunResult::Done)}};
        addNewest(repository, backupRunKind(), "ran_at", {mine, good}, facts.goodRuns);
        addNewest(repository, restoreTestKind(), "tested_on", {mine}, facts.restoreTests);
    }
    facts.firewalls = records<NetworkEntry>(repository, networkKind(),
                                            {oneOf("type", {enumKey(NetworkEntryType::Firewall)})});
    facts.logArchives = records<LogArchive>(repository, logArchiveKind());
}

void DueService::readServerRoom(DutyFacts& facts) const
{
    Repository& repository = m_session.book().repository();
    RecordQuery server;
    server.where = {oneOf("type", {enumKey(AssetType::Server)}),
                    oneOf("state", {enumKey(AssetState::InUse)})};
    server.sortField.clear();
    server.limit = 1;
    facts.hasServers = !repository.ids(assetKind(), server).empty();
    addNewest(repository, serverRoomKind(), "from_at",
              {oneOf("type", {enumKey(RoomEntryType::UpsTest)})}, facts.upsTests);
    addNewest(repository, serverRoomKind(), "from_at",
              {oneOf("type", {enumKey(RoomEntryType::Duty)})}, facts.roomDuties);
}

bool DueService::hasAccounts() const
{
    RecordQuery any;
    any.where = {
        {QStringLiteral("state"), Condition::Test::NotEquals, {enumKey(AccountState::Revoked)}}};
    any.sortField.clear();
    any.limit = 1;
    return !m_session.book().repository().ids(accountKind(), any).empty();
}

} // namespace soattt
