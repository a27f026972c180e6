#include "models/duties/dutyrules.h"

#include <QHash>
#include <QSet>

#include <algorithm>

/// What the registers say against each other about a secret-document machine. Each is owed now: no
/// text gives a term.
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
        , m_general(clausesOfDuty(facts, "G1"))
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

    void say(const SecretMachine& machine, const char* duty, const QString& about = {})
    {
        sayWith(m_general, machine, duty, about);
    }

    void sayWith(const QStringList& clauses, const SecretMachine& machine, const char* duty,
                 const QString& about = {})
    {
        const QString object = QStringLiteral("%1 %2").arg(machine.code, machine.name);
        m_list.add(itemOf(machine, duty,
                          about.isEmpty() ? object : QStringLiteral("%1: %2").arg(object, about),
                          clauses, m_list.today()));
    }

    void lookAtPeople(const SecretMachine& machine)
    {
        if (machine.custodian && m_leavers.contains(machine.custodian->code()))
            say(machine, "secret.custodian", machine.custodian->code());
        for (const Ref<Staff>& user : machine.users) {
            if (m_leavers.contains(user.code()))
                say(machine, "secret.user", user.code());
        }
    }

    void lookAtPapers(const SecretMachine& machine)
    {
        if (machine.decision.isEmpty())
            say(machine, "secret.decision");
        if (isConnectable(machine) && machine.radiosRemoved == false)
            say(machine, "secret.radios");
        const QStringList beforeUse = clausesOfDuty(m_facts, "G5");
        if (machine.state == SecretMachineState::InUse && !machine.checkedOn &&
            !beforeUse.isEmpty())
            sayWith(beforeUse, machine, "secret.before_use");
    }

    /// Only the regulation that allows no machine with a past says so (HP2026 Đ9.3.a).
    void lookAtHistory(const SecretMachine& machine)
    {
        const QStringList clauses = clausesOfDemand(m_facts, Demand::NoConnectionHistory);
        if (machine.type == SecretEquipment::Computer && machine.connectedBefore == true &&
            !clauses.isEmpty())
            sayWith(clauses, machine, "secret.history");
    }

    /// Not by a firm of the register, nor before the authority was told.
    void lookAtRepairs(const SecretMachine& machine)
    {
        const QStringList clauses = clausesOfDuty(m_facts, "G4");
        for (const Repair& repair : m_facts.secretRepairs) {
            const bool isIts = machine.asset && repair.asset == machine.asset;
            if (clauses.isEmpty() || !isIts || !isLive(repair) || !wasDone(repair))
                continue;
            if (repair.supplier)
                sayWith(clauses, machine, "secret.repair_outside", repair.code);
            if (!repair.authorityToldOn)
                sayWith(clauses, machine, "secret.repair_untold", repair.code);
        }
    }

    static bool wasDone(const Repair& repair)
    {
        return repair.state == RepairState::InRepair || repair.state == RepairState::Returned;
    }

    void lookAtAsset(const SecretMachine& machine, const Asset& asset)
    {
        const bool onLan = asset.network == AssetNetwork::Lan && !m_hasLan;
        if (asset.network == AssetNetwork::Internet || onLan)
            say(machine, "secret.network", asset.code);
        if (!asset.ipAddress.isEmpty() && !m_hasLan)
            say(machine, "secret.address", asset.ipAddress);
        if (isGone(asset))
            say(machine, "secret.state", asset.code);
        if (machine.type == SecretEquipment::Computer && !asset.secretDrafting)
            say(machine, "secret.unmarked", asset.code);
        lookAtRegisters(machine, asset.code);
    }

    void lookAtRegisters(const SecretMachine& machine, const QString& asset)
    {
        const auto names = [&asset](const auto& entry) {
            return isLive(entry) && entry.asset && entry.asset->code() == asset;
        };
        for (const NetworkEntry& entry : m_facts.networkEntries) {
            if (names(entry))
                say(machine, "secret.network_register", entry.code);
        }
        for (const AccessPoint& point : m_facts.accessPoints) {
            if (names(point))
                say(machine, "secret.network_register", point.code);
        }
    }

    /// No longer in service, or its asset on its way out: its drives must have a fate by then.
    void lookAtDrives(const SecretMachine& machine)
    {
        const Asset* asset = assetOf(machine);
        if (machine.isServing() && !(asset && isGone(*asset)))
            return;
        for (const StorageDevice& device : m_facts.secretStorage) {
            const bool inside = device.asset && machine.asset && *device.asset == *machine.asset;
            const bool itself = machine.storage && machine.storage->code() == device.code;
            if ((inside || itself) && isLive(device) && device.fate == StorageFate::InService)
                say(machine, "secret.drive", device.code);
        }
    }

    /// Marked among the assets, known to no decision.
    void lookForUnregistered()
    {
        QSet<QString> registered;
        for (const SecretMachine& machine : m_facts.secretMachines) {
            if (isLive(machine) && machine.asset)
                registered.insert(machine.asset->code());
        }
        for (const Asset& asset : m_facts.secretAssets) {
            if (asset.secretDrafting && isLive(asset) && !isGone(asset) &&
                !registered.contains(asset.code))
                m_list.add(itemOf(asset, "secret.unregistered",
                                  QStringLiteral("%1 %2").arg(asset.code, asset.name), m_general,
                                  m_list.today()));
        }
    }

    const DutyFacts& m_facts;
    DueList& m_list;
    QStringList m_general;
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
