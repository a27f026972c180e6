#include "models/duties/checkgrounds.h"

#include "models/duties/dutyrules.h"

namespace soattt {

namespace {

CheckGrounds ofThreshold(ThresholdKey key, const EffectiveThresholds& thresholds)
{
    const auto entry = thresholds.find(key);
    if (!entry || !entry->value)
        return {};
    return {true, texts(entry->clauses), entry->value};
}

CheckGrounds ofDuty(const char* code, const QList<Regulation>& regulations)
{
    CheckGrounds grounds;
    for (const Regulation& regulation : regulations) {
        const Duty* duty =
            regulation.isReference ? nullptr : regulation.duty(QString::fromLatin1(code));
        if (duty && duty->said == Said::Stated)
            grounds.clauses += texts(duty->grounds.clauses);
    }
    grounds.asked = !grounds.clauses.isEmpty();
    return grounds;
}

CheckGrounds ofDemand(Demand demand, const QList<Regulation>& regulations)
{
    CheckGrounds grounds;
    grounds.clauses = clausesOfDemand(regulations, demand);
    grounds.asked = !grounds.clauses.isEmpty();
    return grounds;
}

} // namespace

CheckGrounds groundsOf(CheckRule rule, bool isServer, const QList<Regulation>& regulations,
                       const EffectiveThresholds& thresholds)
{
    switch (rule) {
    case CheckRule::ScreenLock:
        return ofThreshold(isServer ? ThresholdKey::ScreenLockServer
                                    : ThresholdKey::ScreenLockWorkstation,
                           thresholds);
    case CheckRule::Antivirus:
        return ofDuty("C2", regulations);
    case CheckRule::Autorun:
        return ofDuty("C4", regulations);
    case CheckRule::PasswordAge:
        return ofThreshold(ThresholdKey::PasswordChangeInterval, thresholds);
    case CheckRule::PasswordLength:
        return ofThreshold(ThresholdKey::PasswordMinLength, thresholds);
    case CheckRule::LoginFailures:
        return ofThreshold(ThresholdKey::LoginMaxFailures, thresholds);
    case CheckRule::Isolation:
        return ofDemand(Demand::SecretOffInternet, regulations);
    }
    Q_UNREACHABLE();
}

bool isComputerInUse(const Asset& asset)
{
    return isLive(asset) && asset.isComputer() && asset.state == AssetState::InUse;
}

} // namespace soattt
