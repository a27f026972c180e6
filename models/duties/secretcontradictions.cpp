#include "models/duties/dutyrules.h"

#include <QHash>
#include <QSet>

#include <algorithm>

/// What the registers say against each other about a secret-document machine: each under the clause
/// it offends, none where no text speaks of it. Owed now: no text gives a term.
namespace soattt::dutyrules {

namespace {

bool isConnectable(const SecretMachine& machine)
{
    return machine.type == SecretEquipment::Computer || machine.type == SecretEquipment::Printer;
}

bool isGone(const Asset& asset)
{
    return asset.state == AssetState::Disposed || asset.state == AssetState::AwaitingDisposal ||
           asset.state == AssetState::Lost || !isLive(asset);
}

/// Looks at all equipment, one contradiction at a time.
class Contradictions
{
public:
    Contradictions(const DutyFacts& facts, DueList& list)
        : m_facts(facts)
        , m_list(list)
        , m_offInternet(clausesOfDemand(facts, Demand::SecretOffInternet))
        , m_isolated(clausesOfDemand(facts, Demand::SecretIsolated))
    {
        for (const Asset& asset : facts.secretAssets)
            m_assets.insert(asset.code, &asset);
        for (const Staff& staff : facts.staff) {
            if (hasLeft(staff))
                m_leavers.insert(staff.code);
        }
        m_hasLan = std::any_of(facts.secretMachines.begin(), facts.secretMachines.end(),
                               [](const SecretMachine& machine) {
                                   return machine.isServing() &&
                                          machine.type == SecretEquipment::IndependentLan;
                               });
    }

    void find()
    {
        for (const SecretMachine& machine : m_facts.secretMachines) {
            if (machine.withdrawn)
                continue;
            lookAtDrives(machine);
            if (!machine.isServing())
                continue;
            lookAtPeople(machine);
            lookAtPapers(machine);
            lookAtHistory(machine);
            lookAtRepairs(machine);
            if (const Asset* asset = assetOf(machine))
                lookAtAsset(machine, *asset);
        }
        lookForUnregistered();
    }

private:
    const Asset* assetOf(const SecretMachine& machine) const
    {
        return machine.asset ? m_assets.value(machine.asset->code()) : nullptr;
    }

    void say(const QStringList& clauses, const SecretMachine& machine, const char* duty,
             const QString& about = {})
    {
        if (clauses.isEmpty())
            return;
        const QString object = QStringLiteral("%1 %2").arg(machine.code, machine.name);
        m_list.add(itemOf(machine, duty,
                          about.isEmpty() ? object : QStringLiteral("%1: %2").arg(object, about),
                          clauses, m_list.today()));
    }

    /// Equipment is somebody's to look after (F1); who leaves loses his rights (A8).
    void lookAtPeople(const SecretMachine& machine)
    {
        if (machine.custodian && m_leavers.contains(machine.custodian->code()))
            say(clausesOfDuty(m_facts, "F1"), machine, "secret.custodian",
                machine.custodian->code());
        for (const Ref<Staff>& user : machine.users) {
            if (m_leavers.contains(user.code()))
                say(clausesOfDuty(m_facts, "A8"), machine, "secret.user", user.code());
        }
    }

    void lookAtPapers(const SecretMachine& machine)
    {
        if (isConnectable(machine) && machine.radiosRemoved == false)
            say(m_isolated, machine, "secret.radios");
        if (machine.state == SecretMachineState::InUse && !machine.checkedOn)
            say(clausesOfDuty(m_facts, "G5"), machine, "secret.before_use");
    }

    /// Only the regulation that allows no machine with a past says so (HP2026 Đ9.3.a).
    void lookAtHistory(const SecretMachine& machine)
    {
        const QStringList clauses = clausesOfDemand(m_facts, Demand::NoConnectionHistory);
        if (machine.type == SecretEquipment::Computer && machine.connectedBefore == true)
            say(clauses, machine, "secret.history");
    }

    /// Not by a firm of the register, nor before the authority was told.
    void lookAtRepairs(const SecretMachine& machine)
    {
        const QStringList clauses = clausesOfDuty(m_facts, "G4");
        for (const Repair& repair : m_facts.secretRepairs) {
            const bool isIts = machine.asset && repair.asset == machine.asset;
            if (!isIts || !isLive(repair) || !wasDone(repair))
                continue;
            if (repair.supplier)
                say(clauses, machine, "secret.repair_outside", repair.code);
            if (!repair.authorityToldOn)
                say(clauses, machine, "secret.repair_untold", repair.code);
        }
    }

    static bool wasDone(const Repair& repair)
    {
        return repair.state == RepairState::InRepair || repair.state == RepairState::Returned;
    }

    void lookAtAsset(const SecretMachine& machine, const Asset& asset)
    {
        if (asset.network == AssetNetwork::Internet)
            say(m_offInternet, machine, "secret.network", asset.code);
        if (asset.network == AssetNetwork::Lan && !m_hasLan)
            say(m_isolated, machine, "secret.network", asset.code);
        if (!asset.ipAddress.isEmpty() && !m_hasLan)
            say(m_isolated, machine, "secret.address", asset.ipAddress);
        if (isGone(asset))
            say(clausesOfMinimum(machine), machine, "secret.state", asset.code);
        if (machine.type == SecretEquipment::Computer && !asset.secretDrafting)
            say(clausesOfDemand(m_facts, Demand::SecretCounted), machine, "secret.unmarked",
                asset.code);
        lookAtRegisters(machine, asset.code);
    }

    /// What is gone would still be counted.
    QStringList clausesOfMinimum(const SecretMachine& machine) const
    {
        const auto key = minimumOf(machine.type);
        const auto threshold = key ? m_facts.thresholds.find(*key) : std::nullopt;
        return threshold && threshold->value ? texts(threshold->clauses) : QStringList();
    }

    void lookAtRegisters(const SecretMachine& machine, const QString& asset)
    {
        const auto names = [&asset](const auto& entry) {
            return isLive(entry) && entry.asset && entry.asset->code() == asset;
        };
        for (const NetworkEntry& entry : m_facts.networkEntries) {
            if (names(entry))
                say(m_isolated, machine, "secret.network_register", entry.code);
        }
        for (const AccessPoint& point : m_facts.accessPoints) {
            if (names(point))
                say(m_isolated, machine, "secret.network_register", point.code);
        }
    }

    /// No longer in service, or its asset on its way out: its drives must have a fate by then.
    void lookAtDrives(const SecretMachine& machine)
    {
        const Asset* asset = assetOf(machine);
        const bool isOut = asset && isGone(*asset);
        if (machine.isServing() && !isOut)
            return;
        const QStringList clauses = isOut ? clausesOfDuty(m_facts, "F4")
                                          : clausesOfDemand(m_facts, Demand::DrivesClearedOnChange);
        for (const StorageDevice& device : m_facts.secretStorage) {
            const bool inside = device.asset && machine.asset && *device.asset == *machine.asset;
            const bool itself = machine.storage && machine.storage->code() == device.code;
            if ((inside || itself) && isLive(device) && device.fate == StorageFate::InService)
                say(clauses, machine, "secret.drive", device.code);
        }
    }

    /// Marked among the assets, and not one of those set up for it.
    void lookForUnregistered()
    {
        const QStringList clauses = clausesOfDemand(m_facts, Demand::SecretOnlyDesignated);
        if (clauses.isEmpty())
            return;
        QSet<QString> registered;
        for (const SecretMachine& machine : m_facts.secretMachines) {
            if (isLive(machine) && machine.asset)
                registered.insert(machine.asset->code());
        }
        for (const Asset& asset : m_facts.secretAssets) {
            if (asset.secretDrafting && isLive(asset) && !isGone(asset) &&
                !registered.contains(asset.code))
                m_list.add(itemOf(asset, "secret.unregistered",
                                  QStringLiteral("%1 %2").arg(asset.code, asset.name), clauses,
                                  m_list.today()));
        }
    }

    const DutyFacts& m_facts;
    DueList& m_list;
    QStringList m_offInternet;
    QStringList m_isolated;
    QHash<QString, const Asset*> m_assets;
    QSet<QString> m_leavers;
    bool m_hasLan = false;
};

} // namespace

void secretContradictions(const DutyFacts& facts, DueList& list)
{
    if (!clausesOfDuty(facts, "G1").isEmpty())
        Contradictions(facts, list).find();
}

} // namespace soattt::dutyrules
