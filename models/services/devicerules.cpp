#include "models/services/devicerules.h"

#include "models/registers/catalog.h"
#include "models/registers/disposal.h"
#include "models/registers/labels.h"
#include "models/registers/movement.h"
#include "models/registers/repair.h"
#include "models/registers/sanitization.h"
#include "models/registers/stocktake.h"
#include "models/services/assetvalues.h"
#include "models/services/officeservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeviceRules)
};

using Problems = std::vector<Problem>;

/// One record beside the book it is to stand in.
struct Case
{
    const Session& session;
    const Record& record;
    Problems& problems;

    Repository& repository() const { return session.book().repository(); }
    std::optional<Record> before() const { return repository().load(record.kind(), record.id()); }
    void refuse(const char* field, const QString& sentence) const
    {
        problems.push_back({QString::fromLatin1(field), sentence});
    }
    /// The sentence with the clauses that ask for it behind, where any regulation does.
    void refuse(const char* field, const QString& sentence, const QStringList& clauses) const
    {
        refuse(field, clauses.isEmpty() ? sentence
                                        : QStringLiteral("%1 (%2)").arg(
                                              sentence, clauses.join(QLatin1String("; "))));
    }
};

template <class T>
std::optional<T> find(Repository& repository, const RecordKind& kind,
                      const std::optional<Ref<T>>& ref)
{
    const std::optional<Record> record = ref ? repository.find(kind, ref->code()) : std::nullopt;
    return record ? std::optional<T>(record->to<T>()) : std::nullopt;
}

QString choice(const RecordKind& kind, const char* field, const QString& key)
{
    for (const Choice& one : kind.field(QString::fromLatin1(field)).choices) {
        if (one.key == key)
            return choiceLabel(one);
    }
    return key;
}

/// "OLT-0003 (Samsung 256 GB, S/N 9X…)".
QString nameOf(const StorageDevice& device)
{
    QStringList known;
    if (!device.model.isEmpty())
        known.append(device.model);
    if (!device.serial.isEmpty())
        known.append(Words::tr("S/N %1").arg(device.serial));
    return known.isEmpty()
               ? device.code
               : QStringLiteral("%1 (%2)").arg(device.code, known.join(QLatin1String(", ")));
}

QString namesOf(const std::vector<StorageDevice>& devices)
{
    QStringList names;
    for (const StorageDevice& device : devices)
        names.append(nameOf(device));
    return names.join(QLatin1String(", "));
}

std::vector<StorageDevice> drivesOf(Repository& repository, const QString& asset)
{
    std::vector<StorageDevice> drives;
    for (const Record& record :
         repository.referring(storageKind(), storageKind().field(QStringLiteral("asset")), asset)) {
        const auto device = record.to<StorageDevice>();
        if (!device.closedOn && !device.withdrawn)
            drives.push_back(device);
    }
    return drives;
}

/// Whether the record goes to that state now: later changes are not asked again.
template <class T, class State> bool enters(const Case& one, State T::*member, State state)
{
    const auto before = one.before();
    return one.record.to<T>().*member == state && (!before || before->to<T>().*member != state);
}

// Leaving the office

void checkDrivesIn(const Case& one, const QString& asset, bool saidEmpty)
{
    const auto in = unsettledDrives(one.repository(), asset);
    if (in.empty())
        return;
    const QString sentence =
        saidEmpty
            ? Words::tr("The register knows storage devices in %1: %2.")
            : Words::tr("%1 still holds storage devices that are neither taken out nor wiped: "
                        "%2. Write down their fate first.");
    one.refuse("storage_answer", sentence.arg(asset, namesOf(in)),
               demandClauses(one.session, Demand::StorageBeforeLeaving));
}

void checkOtherRepair(const Case& one, const Repair& repair)
{
    RecordQuery others;
    others.where = {
        {QStringLiteral("asset"), Condition::Test::Equals, {repair.asset->code()}},
        {QStringLiteral("state"), Condition::Test::Equals, {enumKey(RepairState::InRepair)}},
        {QStringLiteral("code"), Condition::Test::NotEquals, {repair.code}}};
    others.limit = 1;
    for (const Record& other : one.repository().all(repairKind(), others))
        one.refuse(
            "asset",
            Words::tr("%1 is in repair already: %2.").arg(repair.asset->code(), other.code()));
}

void checkRepair(const Case& one)
{
    const auto repair = one.record.to<Repair>();
    if (!repair.asset || !enters(one, &Repair::state, RepairState::InRepair))
        return;
    checkOtherRepair(one, repair);
    const QStringList confirming = demandClauses(one.session, Demand::RepairConfirmed);
    if (!repair.confirmedOn && !confirming.isEmpty())
        one.refuse("confirmed_on", Words::tr("The leader has not confirmed the request."),
                   confirming);
    if (!repair.outside || !repair.storageAnswer ||
        repair.storageAnswer == RepairStorage::DataRecovery)
        return;
    checkDrivesIn(one, repair.asset->code(), repair.storageAnswer == RepairStorage::NoStorage);
}

void checkMovement(const Case& one)
{
    const auto movement = one.record.to<Movement>();
    if (!movement.asset || !enters(one, &Movement::state, MovementState::Moved))
        return;
    const QStringList consent = demandClauses(one.session, Demand::MovementConsent);
    if (!movement.consentOn && !consent.isEmpty())
        one.refuse("consent_on", Words::tr("The leader has not agreed to the moving."), consent);
    if (!movement.outside || !movement.storageAnswer ||
        movement.storageAnswer == MovementStorage::StaysIn)
        return;
    checkDrivesIn(one, movement.asset->code(),
                  movement.storageAnswer == MovementStorage::NoStorage);
}

// Sanitization

QStringList techniqueNames(const std::vector<SanitizationTechnique>& techniques)
{
    QStringList names;
    for (const SanitizationTechnique technique : techniques)
        names.append(choice(sanitizationKind(), "technique", enumKey(technique)));
    return names;
}

void checkSanitization(const Case& one)
{
    const auto done = one.record.to<Sanitization>();
    const auto device = find(one.repository(), storageKind(), done.storage);
    if (!device)
        return;
    const auto fitting = techniquesFor(device->type, done.method);
    if (std::find(fitting.begin(), fitting.end(), done.technique) != fitting.end())
        return;
    const QString medium = choice(storageKind(), "type", enumKey(device->type));
    const QString method = choice(sanitizationKind(), "method", enumKey(done.method));
    const QString technique = choice(sanitizationKind(), "technique", enumKey(done.technique));
    one.refuse(
        "technique",
        fitting.empty()
            ? Words::tr("\"%1\" can't be done to the medium \"%2\" at all.").arg(method, medium)
            : Words::tr("\"%1\" is not \"%2\" for the medium \"%3\" (NIST SP 800-88). What "
                        "is: %4.")
                  .arg(technique, method, medium,
                       techniqueNames(fitting).join(QLatin1String(", "))));
}

// Disposal

Disposal disposalOf(const Case& one, const DisposalLine& line)
{
    return find(one.repository(), disposalKind(), line.disposal).value_or(Disposal());
}

std::vector<DisposalLine> linesOf(Repository& repository, const QString& disposal)
{
    std::vector<DisposalLine> lines;
    for (const Record& record :
         repository.all(disposalLineKind(), linesQuery(disposalLineKind(), disposal)))
        lines.push_back(record.to<DisposalLine>());
    return lines;
}

/// Drives that would be sold with the line.
std::vector<StorageDevice> soldWith(Repository& repository, const DisposalLine& line)
{
    if (const auto device = find(repository, storageKind(), line.storage))
        return {*device};
    std::vector<StorageDevice> sold;
    if (!line.asset)
        return sold;
    for (const StorageDevice& device : drivesOf(repository, line.asset->code())) {
        if (device.fate == StorageFate::InService || device.fate == StorageFate::Wiped)
            sold.push_back(device);
    }
    return sold;
}

/// Where drives are not to be disposed of, none stands on a list of things sold.
void checkSale(const Case& one, const Disposal& disposal, const DisposalLine& line)
{
    const QStringList clauses = demandClauses(one.session, Demand::DrivesDestroyed);
    if (clauses.isEmpty() || disposal.way != DisposalWay::Sale)
        return;
    const auto asset = find(one.repository(), assetKind(), line.asset);
    const auto drives = soldWith(one.repository(), line);
    const bool isMedium = asset && asset->type == AssetType::StorageMedium;
    if (drives.empty() && !isMedium)
        return;
    const QString name = drives.empty() ? asset->code : namesOf(drives);
    one.refuse("asset",
               Words::tr("%1 can't be on a list of things sold: storage devices are destroyed, not "
                         "disposed of. Take them out and destroy them first.")
                   .arg(name),
               clauses);
}

void checkOtherBatch(const Case& one, const DisposalLine& line)
{
    RecordQuery others;
    others.where = {
        {QStringLiteral("asset"), Condition::Test::Equals, {line.asset->code()}},
        {QStringLiteral("disposal"), Condition::Test::NotEquals, {line.disposal->code()}}};
    for (const Record& other : one.repository().all(disposalLineKind(), others)) {
        const auto batch =
            find(one.repository(), disposalKind(), other.to<DisposalLine>().disposal);
        if (batch && batch->state != DisposalState::Refused && !batch->closedOn &&
            !batch->withdrawn)
            one.refuse("asset", Words::tr("%1 already stands in the disposal %2.")
                                    .arg(line.asset->code(), batch->code));
    }
}

void checkDisposable(const Case& one, const DisposalLine& line)
{
    const auto asset = find(one.repository(), assetKind(), line.asset);
    if (!asset)
        return;
    if (asset->state == AssetState::InUse || asset->state == AssetState::UnderRepair)
        one.refuse("asset",
                   Words::tr("%1 is \"%2\". Take it back and set it to \"%3\" first.")
                       .arg(asset->code, choice(assetKind(), "state", enumKey(asset->state)),
                            choice(assetKind(), "state", enumKey(AssetState::AwaitingDisposal))));
    if (asset->state == AssetState::Disposed)
        one.refuse("asset", Words::tr("%1 was disposed of already.").arg(asset->code));
}

void checkDisposalLine(const Case& one)
{
    const auto line = one.record.to<DisposalLine>();
    const auto before = one.before();
    if (line.closedOn || !line.disposal)
        return;
    const Disposal disposal = disposalOf(one, line);
    if (disposal.state == DisposalState::Decided && (!before || *before != one.record))
        one.refuse(
            "disposal",
            Words::tr("%1 is decided: its list stays as it was decided on.").arg(disposal.code));
    const bool isNew = !before || before->to<DisposalLine>().asset != line.asset;
    if (line.asset && isNew) {
        checkDisposable(one, line);
        checkOtherBatch(one, line);
    }
    checkSale(one, disposal, line);
}

/// Drives of the batch without a fate, each with the asset it is in.
QStringList withoutFate(Repository& repository, const std::vector<DisposalLine>& lines)
{
    QStringList open;
    for (const DisposalLine& line : lines) {
        const auto loose = find(repository, storageKind(), line.storage);
        if (loose && loose->fate == StorageFate::InService)
            open.append(nameOf(*loose));
        if (line.asset)
            for (const StorageDevice& device : unsettledDrives(repository, line.asset->code()))
                open.append(Words::tr("%1 in %2").arg(nameOf(device), line.asset->code()));
    }
    return open;
}

QStringList disposalClauses(const Session& session)
{
    QStringList clauses;
    for (const Regulation& regulation : OfficeService(session).bindingTexts()) {
        const Duty* duty = regulation.isReference ? nullptr : regulation.duty(QStringLiteral("F4"));
        if (duty && duty->said == Said::Stated)
            clauses += texts(duty->grounds.clauses);
    }
    return clauses;
}

void checkDisposal(const Case& one)
{
    const auto disposal = one.record.to<Disposal>();
    const bool deciding = enters(one, &Disposal::state, DisposalState::Decided);
    const bool closing = enters(one, &Disposal::state, DisposalState::Done);
    const auto lines = linesOf(one.repository(), disposal.code);
    if ((deciding || closing) && lines.empty())
        one.refuse("state", Words::tr("%1 has nothing on its list.").arg(disposal.code));
    if (disposal.state != DisposalState::Done || closing)
        for (const DisposalLine& line : lines)
            checkSale(one, disposal, line);
    const QStringList open = closing ? withoutFate(one.repository(), lines) : QStringList();
    if (!open.isEmpty())
        one.refuse("state",
                   Words::tr("The batch can't be closed: these storage devices have no fate yet: "
                             "%1. Wipe, destroy or take them out, and write it down.")
                       .arg(open.join(QLatin1String("; "))),
                   disposalClauses(one.session));
}

// Stock-take

/// After the end only how differences were settled is still written.
void checkFinished(const Case& one, const std::optional<Stocktake>& stocktake,
                   const QStringList& open)
{
    const auto before = one.before();
    if (!stocktake || !stocktake->finishedOn)
        return;
    for (const Field& field : one.record.kind().fields()) {
        const bool changed = !before || before->at(field.key) != one.record.at(field.key);
        if (changed && !open.contains(field.key)) {
            one.problems.push_back(
                {field.key, Words::tr("%1 is finished: what was counted stays. Only how a "
                                      "difference was settled is still written down.")
                                .arg(stocktake->code)});
            return;
        }
    }
}

void checkStocktake(const Case& one)
{
    const auto before = one.before();
    if (before)
        checkFinished(one, before->to<Stocktake>(),
                      {QStringLiteral("notes"), QStringLiteral("paper"),
                       QStringLiteral("committee"), QStringLiteral("closed_on"),
                       QStringLiteral("closed_reason")});
}

void checkStocktakeLine(const Case& one)
{
    const auto line = one.record.to<StocktakeLine>();
    checkFinished(one, find(one.repository(), stocktakeKind(), line.stocktake),
                  {QStringLiteral("notes"), QStringLiteral("settlement"),
                   QStringLiteral("settled_on"), QStringLiteral("condition")});
}

struct DeviceRule
{
    const RecordKind* kind;
    void (*check)(const Case&);
};

// What follows

void addAsset(const Session& session, std::vector<Record>& changed, const QString& code,
              AssetState state, const QDate& on)
{
    const auto record = session.book().repository().find(assetKind(), code);
    if (!record)
        return;
    auto asset = record->to<Asset>();
    if (asset.state == state)
        return;
    asset.state = state;
    asset.stateOn = on;
    changed.push_back(record->with(asset));
}

void followSanitization(const Session& session, const Sanitization& done,
                        std::vector<Record>& changed)
{
    const auto record = session.book().repository().find(storageKind(), done.storage->code());
    auto device = record->to<StorageDevice>();
    const bool destroyed = done.method == SanitizationMethod::Destroy;
    if (device.fate == StorageFate::Destroyed || done.result != SanitizationResult::Succeeded)
        return;
    device.fate = destroyed ? StorageFate::Destroyed : StorageFate::Wiped;
    device.fateOn = atOffice(*done.endedAt).date();
    device.fateDocument = done.paper.isEmpty() ? done.code : done.paper;
    changed.push_back(record->with(device));
}

/// Where an asset goes that comes back from repair.
AssetState stateBack(const Session& session, const Repair& repair)
{
    const auto asset = find(session.book().repository(), assetKind(), repair.asset);
    return asset && asset->custodian ? AssetState::InUse : AssetState::InStore;
}

void followRepair(const Session& session, const std::optional<Repair>& before, const Repair& repair,
                  std::vector<Record>& changed)
{
    const bool was = before && before->state == RepairState::InRepair;
    const bool is = repair.state == RepairState::InRepair;
    const QDate today = session.book().clock().today();
    if (is && !was)
        addAsset(session, changed, repair.asset->code(), AssetState::UnderRepair,
                 repair.sentOn.value_or(today));
    if (was && !is)
        addAsset(session, changed, repair.asset->code(), stateBack(session, repair),
                 repair.returnedOn.value_or(today));
}

void followMovement(const Session& session, const std::optional<Movement>& before,
                    const Movement& movement, std::vector<Record>& changed)
{
    const bool moved = movement.state == MovementState::Moved &&
                       (!before || before->state != MovementState::Moved);
    const auto record = session.book().repository().find(assetKind(), movement.asset->code());
    if (!moved || movement.outside || !record)
        return;
    auto asset = record->to<Asset>();
    asset.location = movement.toPlace;
    changed.push_back(record->with(asset));
}

void followDisposal(const Session& session, const std::optional<Disposal>& before,
                    const Disposal& disposal, std::vector<Record>& changed)
{
    const bool was = before && before->state == DisposalState::Done;
    if (was || disposal.state != DisposalState::Done)
        return;
    for (const DisposalLine& line : linesOf(session.book().repository(), disposal.code)) {
        if (line.asset)
            addAsset(session, changed, line.asset->code(), AssetState::Disposed,
                     *disposal.carriedOutOn);
    }
}

template <class T> std::optional<T> asked(const std::optional<Record>& record)
{
    return record ? std::optional<T>(record->to<T>()) : std::nullopt;
}

// What is known

void complete(Sanitization& done, Repository& repository)
{
    const auto device = find(repository, storageKind(), done.storage);
    if (device && !done.asset)
        done.asset = device->asset;
}

void complete(DisposalLine& line, const Session& session)
{
    Repository& repository = session.book().repository();
    if (!line.quantity)
        line.quantity = 1;
    if (const auto device = find(repository, storageKind(), line.storage)) {
        line.name = line.name.isEmpty() ? nameOf(*device) : line.name;
        return;
    }
    const auto asset = find(repository, assetKind(), line.asset);
    if (!asset)
        return;
    if (line.name.isEmpty())
        line.name = asset->name;
    line.type = line.type ? line.type : asset->type;
    if (!line.originalValue)
        line.originalValue = asset->originalValue;
    if (!line.remainingValue)
        line.remainingValue =
            AssetValues(session).on(session.book().clock().today(), *asset).remaining;
}

} // namespace

std::vector<StorageDevice> unsettledDrives(Repository& repository, const QString& asset)
{
    auto drives = drivesOf(repository, asset);
    std::erase_if(
        drives, [](const StorageDevice& device) { return device.fate != StorageFate::InService; });
    return drives;
}

QStringList demandClauses(const Session& session, Demand demand)
{
    QStringList clauses;
    for (const Regulation& regulation : OfficeService(session).bindingTexts()) {
        if (!regulation.isReference)
            clauses += regulation.clausesOf(demand);
    }
    return clauses;
}

QString disposalConflict(const Session& session)
{
    for (const Regulation& regulation : OfficeService(session).bindingTexts()) {
        const QStringList destroyed = regulation.clausesOf(Demand::DrivesDestroyed);
        const QStringList wiped = regulation.clausesOf(Demand::DrivesWiped);
        if (!destroyed.isEmpty() && !wiped.isEmpty())
            return Words::tr(
                       "Two rules of one text contradict each other: drives are destroyed and "
                       "not disposed of (%1); their data is wiped before disposal (%2). The "
                       "stricter is kept: what is sold holds no drive.")
                .arg(destroyed.join(QLatin1String("; ")), wiped.join(QLatin1String("; ")));
    }
    return {};
}

std::vector<Problem> checkDeviceRules(const Session& session, const Record& record)
{
    static const DeviceRule rules[] = {
        {&repairKind(), checkRepair},
        {&movementKind(), checkMovement},
        {&sanitizationKind(), checkSanitization},
        {&disposalKind(), checkDisposal},
        {&disposalLineKind(), checkDisposalLine},
        {&stocktakeKind(), checkStocktake},
        {&stocktakeLineKind(), checkStocktakeLine},
    };
    Problems problems;
    for (const DeviceRule& rule : rules) {
        if (rule.kind == &record.kind())
            rule.check({session, record, problems});
    }
    return problems;
}

Record completedDevice(const Session& session, Record record)
{
    if (&record.kind() == &sanitizationKind()) {
        auto done = record.to<Sanitization>();
        complete(done, session.book().repository());
        return record.with(done);
    }
    if (&record.kind() == &disposalLineKind()) {
        auto line = record.to<DisposalLine>();
        complete(line, session);
        return record.with(line);
    }
    return record;
}

std::vector<Record> deviceConsequences(const Session& session, const std::optional<Record>& before,
                                       const Record& after)
{
    std::vector<Record> changed;
    if (&after.kind() == &sanitizationKind()) {
        const auto was = asked<Sanitization>(before);
        if (!was || was->result != SanitizationResult::Succeeded)
            followSanitization(session, after.to<Sanitization>(), changed);
    }
    if (&after.kind() == &repairKind())
        followRepair(session, asked<Repair>(before), after.to<Repair>(), changed);
    if (&after.kind() == &movementKind())
        followMovement(session, asked<Movement>(before), after.to<Movement>(), changed);
    if (&after.kind() == &disposalKind())
        followDisposal(session, asked<Disposal>(before), after.to<Disposal>(), changed);
    return changed;
}

QStringList changedWith(const RecordKind& kind)
{
    if (&kind == &sanitizationKind())
        return {storageKind().key()};
    const bool changesAssets =
        &kind == &repairKind() || &kind == &movementKind() || &kind == &disposalKind();
    return changesAssets ? QStringList{assetKind().key()} : QStringList();
}

} // namespace soattt
