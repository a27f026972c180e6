#include "models/duties/dutyrules.h"

#include <algorithm>

namespace soattt::dutyrules {

namespace {

DueItem pointItem(const AccessPoint& point, const char* duty, const QStringList& clauses,
                  const QDate& due)
{
    const QString object = point.location.isEmpty()
                               ? point.name
                               : QStringLiteral("%1, %2").arg(point.name, point.location);
    return itemOf(point, duty, object, clauses, due);
}

/// An open network has no password, whatever else was left unanswered.
bool lacksPassword(const AccessPoint& point)
{
    return point.passwordSet ? !*point.passwordSet : point.encryption == WifiEncryption::Open;
}

} // namespace

/// A date of change that isn't known: due now.
void wifiPasswords(const DutyFacts& facts, DueList& list)
{
    const auto threshold = facts.thresholds.find(ThresholdKey::WifiPasswordInterval);
    const auto interval = facts.thresholds.value<Interval>(ThresholdKey::WifiPasswordInterval);
    const QStringList wifiClauses = clausesOfDuty(facts, "C9");
    for (const AccessPoint& point : facts.accessPoints) {
        if (!isLive(point))
            continue;
        if (lacksPassword(point)) {
            if (!wifiClauses.isEmpty())
                list.add(pointItem(point, "wifi.no_password", wifiClauses, list.today()));
        } else if (interval) {
            const QDate next =
                point.passwordChangedOn ? interval->addTo(*point.passwordChangedOn) : list.today();
            list.add(pointItem(point, "wifi.password", texts(threshold->clauses), next));
        }
    }
}

/// What a regulation asks of each access point beside its password. A setting not written down is
/// not said to be wrong: the report asks for it.
void wifiSettings(const DutyFacts& facts, DueList& list)
{
    const QStringList cipher = clausesOfDemand(facts, Demand::WifiCipher);
    const QStringList range = clausesOfDemand(facts, Demand::WifiOwnRange);
    const QStringList admin = clausesOfDemand(facts, Demand::WifiAdminPassword);
    const auto add = [&list](const AccessPoint& point, const char* duty, bool wrong,
                             const QStringList& clauses) {
        if (wrong && !clauses.isEmpty())
            list.add(pointItem(point, duty, clauses, list.today()));
    };
    for (const AccessPoint& point : facts.accessPoints) {
        if (!isLive(point))
            continue;
        const bool weak = point.encryption && point.encryption != WifiEncryption::Wpa2 &&
                          point.encryption != WifiEncryption::Wpa3;
        add(point, "wifi.cipher", weak, cipher);
        add(point, "wifi.own_range", point.ownIpRange == false, range);
        add(point, "wifi.admin_password", point.adminPasswordChanged == false, admin);
    }
}

void firewalls(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDemand(facts, Demand::Firewall);
    const auto isThere = [](const NetworkEntry& entry) {
        return isLive(entry) && entry.type == NetworkEntryType::Firewall;
    };
    if (clauses.isEmpty() || std::any_of(facts.firewalls.begin(), facts.firewalls.end(), isThere))
        return;
    DueItem item;
    item.duty = QStringLiteral("network.firewall");
    item.object = facts.office.name;
    item.kind = QString::fromLatin1(kindKey<NetworkEntry>);
    item.clauses = clauses;
    item.due = list.today();
    list.add(item);
}

/// Due the day the system went into operation; only those the office runs on its own premises.
void hardening(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDemand(facts, Demand::Hardening);
    if (clauses.isEmpty())
        return;
    for (const InformationSystem& system : facts.systems) {
        const bool mine = isLive(system) && system.state == SystemState::Running &&
                          system.hosting == Hosting::OnSite;
        if (mine && !system.hardenedOn)
            list.add(itemOf(system, "system.hardening", system.name, clauses,
                            system.operatingSince.value_or(list.today())));
    }
}

} // namespace soattt::dutyrules
