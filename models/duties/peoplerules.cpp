#include "models/duties/dutyrules.h"

#include <QHash>

namespace soattt::dutyrules {

namespace {

DueItem staffItem(const Staff& staff, const char* duty, const QStringList& clauses,
                  const QDate& due)
{
    DueItem item;
    item.duty = QString::fromLatin1(duty);
    item.object = staff.name;
    item.kind = QStringLiteral("staff");
    item.record = staff.code;
    item.clauses = clauses;
    item.due = due;
    return item;
}

bool isWorking(const Staff& staff)
{
    return staff.status == StaffStatus::Working;
}

bool isHeld(const Asset& asset)
{
    return asset.state != AssetState::Disposed && asset.state != AssetState::Lost &&
           !asset.closedOn;
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
    QHash<QString, int> held;
    for (const Asset& asset : facts.assets) {
        if (asset.custodian && isHeld(asset))
            ++held[asset.custodian->code()];
    }
    for (const Staff& staff : facts.staff) {
        if (isWorking(staff) || !held.contains(staff.code))
            continue;
        DueItem item =
            staffItem(staff, "staff.leaver_assets", clauses, staff.statusOn.value_or(list.today()));
        item.object = QStringLiteral("%1 (%2)").arg(staff.name).arg(held.value(staff.code));
        list.add(item);
    }
}

} // namespace soattt::dutyrules
