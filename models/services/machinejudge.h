#pragma once

#include "models/exchange/probefile.h"
#include "models/policy/effectivethresholds.h"
#include "models/registers/machinecheck.h"

#include <QSet>

namespace soattt {

enum class Verdict { Pass, Fail, Unknown, NotApplicable };

/// One rule applied to one result: what came out, why in words, and who asks for it.
struct RuleVerdict
{
    CheckRule rule = CheckRule::ScreenLock;
    Verdict verdict = Verdict::Unknown;
    QStringList reasons; ///< translated sentences
    QStringList clauses;
};

/// What the office says of the computer and asks of it.
struct MachineStanding
{
    Asset asset;
    QList<Regulation> regulations;
    EffectiveThresholds thresholds;
    QSet<QString> storageSerials;       ///< registered storage, folded
    std::optional<QDate> isolatedSince; ///< none: every connection counts
};

/// Every rule once. What could not be read is unknown, never failed; what nobody asks for does not
/// apply. No clock, no book.
std::vector<RuleVerdict> judge(const ProbeResult& result, const MachineStanding& standing);

/// One observed value beside what the register declares.
struct FactDifference
{
    QString label; ///< translated
    QString declared;
    QString observed;
    bool differs = false;
};

std::vector<FactDifference> observedBeside(const MachineCheck& check, const Asset& asset);

/// Serials and MAC addresses as they are compared: no blanks, dashes or colons, capitals.
QString foldedId(const QString& id);
/// What makers leave where a serial should stand.
bool isRealSerial(const QString& serial);

} // namespace soattt
