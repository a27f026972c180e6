#include "models/duties/dutyrules.h"

#include <QMap>

namespace soattt::dutyrules {

namespace {

DueItem staffItem(const Staff& staff, const char* duty, const QStringList& clauses,
                  const QDate& due)
{
    return itemOf(staff, duty, staff.name, clauses, due);
}

bool isWorking(const Staff& staff)
{
    return isLive(staff) && staff.status == StaffStatus::Working;
}

bool isHeld(const Asset& asset)
{
    return isLive(asset) && asset.state != AssetState::Disposed && asset.state != AssetState::Lost;
}

/// A device that keeps keys, or an identity card (HP2016 Đ7.3).
bool isKey(const Asset& asset)
{
    return asset.type == AssetType::KeyToken || asset.type == AssetType::IdCard;
}

struct Held
{
    int all = 0;
    int keys = 0;
};

/// How many assets each person who left still holds, by the code: few people, found faster in order
/// than by a hash of each of many codes.
QMap<QString, Held> heldByLeavers(const DutyFacts& facts)
{
    QMap<QString, Held> held;
    for (const Staff& staff : facts.staff) {
        if (hasLeft(staff))
            held.insert(staff.code, {});
    }
    if (held.isEmpty())
        return held;
    for (const Asset& asset : facts.assets) {
        const auto holder = asset.custodian ? held.find(asset.custodian->code()) : held.end();
        if (holder == held.end() || !isHeld(asset))
            continue;
        ++holder->all;
        if (isKey(asset))
            ++holder->keys;
    }
    return held;
}

} // namespace

/// Before using the systems: due the day the person joined.
void briefings(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDuty(facts, "B1");
    if (clauses.isEmpty())
        return;
    for (const Staff& staff : facts.staff) {
        if (isWorking(staff) && !staff.briefedOn)
            list.add(
                staffItem(staff, "staff.briefing", clauses, staff.joinedOn.value_or(list.today())));
    }
}

void pledges(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDuty(facts, "B2");
    if (clauses.isEmpty())
        return;
    for (const Staff& staff : facts.staff) {
        if (isWorking(staff) && staff.pledgeNeeded && !staff.pledgedOn)
            list.add(
                staffItem(staff, "staff.pledge", clauses, staff.joinedOn.value_or(list.today())));
    }
}

/// No regulation gives a time limit: due the day of the change of status. Where a text asks for the
/// keys alone and another for all, the keys are owed to both.
void leaverAssets(const DutyFacts& facts, DueList& list)
{
    const QStringList ofAll = clausesOfDemand(facts, Demand::AssetsReturned);
    const QStringList ofKeys = clausesOfDemand(facts, Demand::KeysReturned);
    if (ofAll.isEmpty() && ofKeys.isEmpty())
        return;
    const QMap<QString, Held> held = heldByLeavers(facts);
    for (const Staff& staff : facts.staff) {
        const Held out = hasLeft(staff) ? held.value(staff.code) : Held();
        const int count = ofAll.isEmpty() ? out.keys : out.all;
        if (count == 0)
            continue;
        DueItem item =
            staffItem(staff, "staff.leaver_assets", out.keys > 0 ? ofAll + ofKeys : ofAll,
                      staff.statusOn.value_or(list.today()));
        item.object = QStringLiteral("%1 (%2)").arg(staff.name, QString::number(count));
        list.add(item);
    }
}

/// Due the day the assets change hands: no text gives a term. Minutes of a leaver are asked for by
/// those texts that name them, others by the assignment to a person (F1); minutes begun that no
/// regulation asks for are shown all the same.
void unsignedHandovers(const DutyFacts& facts, DueList& list)
{
    const QStringList leaving = clausesOfDemand(facts, Demand::HandoverMinutes);
    const QStringList assignment = clausesOfDuty(facts, "F1");
    for (const Handover& handover : facts.handovers) {
        if (!isLive(handover) || handover.state == HandoverState::Signed)
            continue;
        const bool leaves = handover.reason == HandoverReason::Leaver ||
                            handover.reason == HandoverReason::PostChange;
        list.add(itemOf(handover, "handover.unsigned",
                        QStringLiteral("%1 %2").arg(handover.code, handover.subject),
                        leaves ? leaving : assignment, handover.handedOn.value_or(list.today())));
    }
}

} // namespace soattt::dutyrules
