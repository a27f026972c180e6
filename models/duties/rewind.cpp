#include "models/duties/rewind.h"

#include "models/duties/checkgrounds.h"
#include "models/registers/catalog.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace soattt {

namespace {

using Changes = std::vector<const RecordChange*>;

/// Takes out what those changes left and puts in what was there before, where `belongs` says so.
template <class T, class F>
void replaceIn(std::vector<T>& records, const Changes& changes, F belongs)
{
    QSet<QString> codes;
    for (const RecordChange* change : changes)
        codes.insert(change->after.code());
    std::erase_if(records, [&codes](const T& record) { return codes.contains(record.code); });
    for (const RecordChange* change : changes) {
        if (!change->before)
            continue;
        if (T before = change->before->to<T>(); belongs(before))
            records.push_back(std::move(before));
    }
}

template <class T> void replaceIn(std::vector<T>& records, const Changes& changes)
{
    replaceIn(records, changes, [](const T&) { return true; });
}

bool isAlike(const Account& a, const Account& b)
{
    return a.state == b.state && a.system == b.system &&
           a.passwordChangedOn == b.passwordChangedOn &&
           a.firstPasswordChangedOn == b.firstPasswordChangedOn && a.createdOn == b.createdOn;
}

bool isHeldAlike(const Account& a, const Account& b)
{
    return a.state == b.state && a.holder == b.holder;
}

bool isLiveAccount(const Account& account)
{
    return !account.closedOn && !account.withdrawn;
}

using AlikeTest = bool (*)(const Account&, const Account&);

void addOne(std::vector<Alike<Account>>& accounts, const Account& account, AlikeTest alike)
{
    for (Alike<Account>& group : accounts) {
        if (alike(group.record, account)) {
            ++group.count;
            return;
        }
    }
    accounts.emplace_back(account);
}

void takeOne(std::vector<Alike<Account>>& accounts, const Account& account, AlikeTest alike)
{
    const auto group =
        std::find_if(accounts.begin(), accounts.end(),
                     [&](const Alike<Account>& one) { return alike(one.record, account); });
    if (group != accounts.end() && --group->count == 0)
        accounts.erase(group);
}

/// Those told by dates are active ones only; those told by holder have one.
void replaceAccounts(DutyFacts& facts, const Changes& changes)
{
    const auto move = [&facts](const Record& record, auto step) {
        const auto account = record.to<Account>();
        if (!isLiveAccount(account))
            return;
        if (account.state == AccountState::Active)
            step(facts.accounts, account, isAlike);
        if (account.holder)
            step(facts.heldAccounts, account, isHeldAlike);
    };
    for (const RecordChange* change : changes) {
        move(change->after, takeOne);
        if (change->before)
            move(*change->before, addOne);
    }
}

template <class T> bool hasAsset(const DutyFacts& facts, const T& record)
{
    return record.asset && std::any_of(facts.secretAssets.begin(), facts.secretAssets.end(),
                                       [&record](const Asset& asset) {
                                           return asset.code == record.asset->code();
                                       });
}

/// One that is only counted leaves the count; as it was before, it is listed.
void replaceComputers(DutyFacts& facts, const Changes& changes)
{
    QSet<QString> listed;
    for (const Asset& asset : facts.computers)
        listed.insert(asset.code);
    for (const RecordChange* change : changes) {
        if (facts.otherComputers > 0 && !listed.contains(change->after.code()) &&
            isComputerInUse(change->after.to<Asset>()))
            --facts.otherComputers;
    }
    replaceIn(facts.computers, changes, [](const Asset& asset) { return asset.isComputer(); });
}

void replaceAssets(DutyFacts& facts, const Changes& changes)
{
    const auto isSecret = [&facts](const Asset& asset) {
        return asset.secretDrafting ||
               std::any_of(facts.secretMachines.begin(), facts.secretMachines.end(),
                           [&asset](const SecretMachine& machine) {
                               return machine.asset && machine.asset->code() == asset.code;
                           });
    };
    replaceIn(facts.assets, changes);
    replaceComputers(facts, changes);
    replaceIn(facts.secretAssets, changes, isSecret);
}

void replaceStorage(DutyFacts& facts, const Changes& changes)
{
    replaceIn(facts.storage, changes);
    replaceIn(facts.secretStorage, changes,
              [&facts](const StorageDevice& device) { return hasAsset(facts, device); });
}

void replaceNetwork(DutyFacts& facts, const Changes& changes)
{
    replaceIn(facts.firewalls, changes,
              [](const NetworkEntry& entry) { return entry.type == NetworkEntryType::Firewall; });
    replaceIn(facts.networkEntries, changes,
              [&facts](const NetworkEntry& entry) { return hasAsset(facts, entry); });
}

void replaceRepairs(DutyFacts& facts, const Changes& changes)
{
    replaceIn(facts.repairs, changes);
    replaceIn(facts.secretRepairs, changes,
              [&facts](const Repair& repair) { return hasAsset(facts, repair); });
}

/// The rules take the first of a plan: the newest stands first.
void replaceRuns(DutyFacts& facts, const Changes& changes)
{
    replaceIn(facts.goodRuns, changes,
              [](const BackupRun& run) { return run.result == RunResult::Done && !run.withdrawn; });
    std::stable_sort(facts.goodRuns.begin(), facts.goodRuns.end(),
                     [](const BackupRun& a, const BackupRun& b) { return a.ranAt > b.ranAt; });
}

void replaceTests(DutyFacts& facts, const Changes& changes)
{
    replaceIn(facts.restoreTests, changes);
    std::stable_sort(
        facts.restoreTests.begin(), facts.restoreTests.end(),
        [](const RestoreTest& a, const RestoreTest& b) { return a.testedOn > b.testedOn; });
}

void replaceRoom(DutyFacts& facts, const Changes& changes)
{
    const auto isOf = [](RoomEntryType type) {
        return [type](const ServerRoomEntry& entry) { return entry.type == type; };
    };
    replaceIn(facts.upsTests, changes, isOf(RoomEntryType::UpsTest));
    replaceIn(facts.roomDuties, changes, isOf(RoomEntryType::Duty));
}

void replaceOffice(DutyFacts& facts, const Changes& changes)
{
    for (const RecordChange* change : changes) {
        if (change->before)
            facts.office = change->before->to<Office>();
    }
}

using Replacer = std::function<void(DutyFacts&, const Changes&)>;

template <auto Member> void put(QHash<QString, Replacer>& all, const RecordKind& kind)
{
    all.insert(kind.key(),
               [](DutyFacts& facts, const Changes& changes) { replaceIn(facts.*Member, changes); });
}

QHash<QString, Replacer> makeReplacers()
{
    QHash<QString, Replacer> all{
        {officeKind().key(), replaceOffice},   {accountKind().key(), replaceAccounts},
        {assetKind().key(), replaceAssets},    {storageKind().key(), replaceStorage},
        {networkKind().key(), replaceNetwork}, {repairKind().key(), replaceRepairs},
        {backupRunKind().key(), replaceRuns},  {restoreTestKind().key(), replaceTests},
        {serverRoomKind().key(), replaceRoom},
    };
    put<&DutyFacts::staff>(all, staffKind());
    put<&DutyFacts::accountReviews>(all, accountReviewKind());
    put<&DutyFacts::reviewLines>(all, accountReviewLineKind());
    put<&DutyFacts::handovers>(all, handoverKind());
    put<&DutyFacts::machineChecks>(all, machineCheckKind());
    put<&DutyFacts::accessPoints>(all, accessPointKind());
    put<&DutyFacts::systems>(all, systemKind());
    put<&DutyFacts::incidents>(all, incidentKind());
    put<&DutyFacts::incidentReports>(all, incidentReportKind());
    put<&DutyFacts::dataBreaches>(all, dataBreachKind());
    put<&DutyFacts::inspections>(all, inspectionKind());
    put<&DutyFacts::secretMachines>(all, secretMachineKind());
    put<&DutyFacts::secretInspections>(all, secretInspectionKind());
    put<&DutyFacts::secretInspectionItems>(all, secretInspectionItemKind());
    put<&DutyFacts::documents>(all, documentKind());
    put<&DutyFacts::backupPlans>(all, backupPlanKind());
    put<&DutyFacts::logArchives>(all, logArchiveKind());
    put<&DutyFacts::movements>(all, movementKind());
    put<&DutyFacts::stocktakes>(all, stocktakeKind());
    put<&DutyFacts::stocktakeLines>(all, stocktakeLineKind());
    put<&DutyFacts::maintenance>(all, maintenanceKind());
    put<&DutyFacts::consents>(all, consentKind());
    put<&DutyFacts::budget>(all, budgetKind());
    put<&DutyFacts::contracts>(all, contractKind());
    put<&DutyFacts::vulnerabilities>(all, vulnerabilityKind());
    put<&DutyFacts::assessments>(all, assessmentKind());
    put<&DutyFacts::trainings>(all, trainingKind());
    return all;
}

const QHash<QString, Replacer>& replacers()
{
    static const QHash<QString, Replacer> all = makeReplacers();
    return all;
}

} // namespace

void takeBack(DutyFacts& facts, const std::vector<RecordChange>& changes)
{
    QHash<QString, Changes> byKind;
    for (const RecordChange& change : changes)
        byKind[change.after.kind().key()].push_back(&change);
    for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind) {
        if (const auto replace = replacers().constFind(kind.key()); replace != replacers().cend())
            (*replace)(facts, *kind);
    }
}

bool bearsOnDuties(const RecordKind& kind)
{
    return replacers().contains(kind.key());
}

} // namespace soattt
