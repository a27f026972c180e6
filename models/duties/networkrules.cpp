#include "models/duties/dutyrules.h"

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

} // namespace soattt::dutyrules
