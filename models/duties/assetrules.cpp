#include "models/duties/dutyrules.h"

#include <QSet>

namespace soattt::dutyrules {

namespace {

DueItem assetItem(const Asset& asset, const char* duty, const QStringList& clauses,
                  const QDate& due)
{
    return itemOf(asset, duty, QStringLiteral("%1 %2").arg(asset.code, asset.name), clauses, due);
}

bool isUsed(const Asset& asset)
{
    return isLive(asset) &&
           (asset.state == AssetState::InUse || asset.state == AssetState::InStore ||
            asset.state == AssetState::UnderRepair);
}

bool holdsData(const StorageDevice& device)
{
    return isLive(device) && device.fate == StorageFate::InService;
}

bool awaitsDisposal(const Asset& asset)
{
    return isLive(asset) && asset.state == AssetState::AwaitingDisposal;
}

QSet<QString> assetsAwaitingDisposal(const DutyFacts& facts)
{
    QSet<QString> codes;
    for (const Asset& asset : facts.assets) {
        if (awaitsDisposal(asset))
            codes.insert(asset.code);
    }
    return codes;
}

/// Those of the assets that still have a drive in them.
QSet<QString> withDrives(const DutyFacts& facts, const QSet<QString>& assets)
{
    QSet<QString> codes;
    if (assets.isEmpty())
        return codes;
    for (const StorageDevice& device : facts.storage) {
        if (device.asset && holdsData(device) && assets.contains(device.asset->code()))
            codes.insert(device.asset->code());
    }
    return codes;
}

} // namespace

/// The last day of the licence. A computer without a date: nothing, the text sets no term.
void antivirus(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDuty(facts, "C2");
    if (clauses.isEmpty())
        return;
    for (const Asset& asset : facts.assets) {
        if (asset.antivirusUntil && list.reaches(*asset.antivirusUntil) && asset.isComputer() &&
            isUsed(asset))
            list.add(assetItem(asset, "asset.antivirus", clauses, *asset.antivirusUntil));
    }
}

/// Not a duty of any regulation: shown before it ends, gone after.
void warranties(const DutyFacts& facts, DueList& list)
{
    for (const Asset& asset : facts.assets) {
        if (asset.warrantyUntil && *asset.warrantyUntil >= list.today() &&
            list.reaches(*asset.warrantyUntil) && isUsed(asset))
            list.add(assetItem(asset, "asset.warranty", {}, *asset.warrantyUntil));
    }
}

/// Due the day the asset was set apart: no text gives a term. A drive taken out, wiped, destroyed
/// or lost doesn't hold the asset back; an asset without a recorded drive isn't guessed at.
void unwipedDrives(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDuty(facts, "F4");
    if (clauses.isEmpty())
        return;
    const QSet<QString> unwiped = withDrives(facts, assetsAwaitingDisposal(facts));
    for (const Asset& asset : facts.assets) {
        if (awaitsDisposal(asset) && unwiped.contains(asset.code))
            list.add(
                assetItem(asset, "asset.unwiped", clauses, asset.stateOn.value_or(list.today())));
    }
}

} // namespace soattt::dutyrules
