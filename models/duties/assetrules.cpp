#include "models/duties/dutyrules.h"

#include <QSet>

namespace soattt::dutyrules {

namespace {

DueItem assetItem(const Asset& asset, const char* duty, const QStringList& clauses,
                  const QDate& due)
{
    DueItem item;
    item.duty = QString::fromLatin1(duty);
    item.object = QStringLiteral("%1 %2").arg(asset.code, asset.name);
    item.kind = QStringLiteral("assets");
    item.record = asset.code;
    item.clauses = clauses;
    item.due = due;
    return item;
}

bool isUsed(const Asset& asset)
{
    return asset.state == AssetState::InUse || asset.state == AssetState::InStore ||
           asset.state == AssetState::UnderRepair;
}

bool holdsData(const StorageDevice& device)
{
    return device.fate == StorageFate::InService && !device.closedOn;
}

} // namespace

void antivirus(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDuty(facts, "C2");
    for (const Asset& asset : facts.assets) {
        if (asset.isComputer() && isUsed(asset) && asset.antivirusUntil)
            list.add(assetItem(asset, "asset.antivirus", clauses, *asset.antivirusUntil));
    }
}

/// Not a duty of any regulation: shown before it ends, gone after.
void warranties(const DutyFacts& facts, DueList& list)
{
    for (const Asset& asset : facts.assets) {
        if (isUsed(asset) && asset.warrantyUntil && *asset.warrantyUntil >= list.today())
            list.add(assetItem(asset, "asset.warranty", {}, *asset.warrantyUntil));
    }
}

void unwipedDrives(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDuty(facts, "F4");
    QSet<QString> unwiped;
    for (const StorageDevice& device : facts.storage) {
        if (device.asset && holdsData(device))
            unwiped.insert(device.asset->code());
    }
    for (const Asset& asset : facts.assets) {
        if (asset.state == AssetState::AwaitingDisposal && unwiped.contains(asset.code))
            list.add(
                assetItem(asset, "asset.unwiped", clauses, asset.stateOn.value_or(list.today())));
    }
}

} // namespace soattt::dutyrules
