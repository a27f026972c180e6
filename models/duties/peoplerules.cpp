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

/// How many assets each person who left still holds, by the code: few people, found faster in order
/// than by a hash of each of many codes.
QMap<QString, int> heldByLeavers(const DutyFacts& facts)
{
    QMap<QString, int> held;
    for (const Staff& staff : facts.staff) {
        if (hasLeft(staff))
            held.insert(staff.code, 0);
    }
    if (held.isEmpty())
        return held;
    for (const Asset& asset : facts.assets) {
        const auto holder = asset.custodian ? held.find(asset.custodian->code()) : held.end();
        if (holder != held.end() && isHeld(asset))
            ++*holder;
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

/// No regulation gives a time limit: due the day of the change of status.
void leaverAssets(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDuty(facts, "A8");
    if (clauses.isEmpty())
        return;
    const QMap<QString, int> held = heldByLeavers(facts);
    for (const Staff& staff : facts.staff) {
        const int count = hasLeft(staff) ? held.value(staff.code) : 0;
        if (count == 0)
            continue;
        DueItem item =
            staffItem(staff, "staff.leaver_assets", clauses, staff.statusOn.value_or(list.today()));
        item.object = QStringLiteral("%1 (%2)").arg(staff.name, QString::number(count));
        list.add(item);
    }
}

/// Due the day the assets change hands: no text gives a term. Leaving is A8 and B6, anything else
/// the assignment to a person (F1); minutes no regulation asks for are shown all the same.
void unsignedHandovers(const DutyFacts& facts, DueList& list)
{
    QStringList leaving = clausesOfDuty(facts, "A8") + clausesOfDuty(facts, "B6");
    leaving.removeDuplicates();
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
