#include "models/services/machinejudge.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/duties/checkgrounds.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MachineJudge)
};

/// The worst so far, and why: failed goes before unknown, unknown before passed.
class Finding
{
public:
    void pass() { m_any = true; }
    void fail(const QString& reason)
    {
        m_failed = true;
        m_reasons.append(reason);
    }
    void doubt(const QString& reason)
    {
        m_doubted = true;
        m_reasons.append(reason);
    }
    RuleVerdict verdict(CheckRule rule) const
    {
        const Verdict worst = m_failed              ? Verdict::Fail
                              : m_doubted || !m_any ? Verdict::Unknown
                                                    : Verdict::Pass;
        return {rule, worst, m_reasons, {}};
    }

private:
    bool m_any = false;
    bool m_failed = false;
    bool m_doubted = false;
    QStringList m_reasons;
};

QString whyText(const QString& why)
{
    if (why == QLatin1String("access_denied"))
        return Words::tr("the probe was not allowed to read it");
    if (why == QLatin1String("not_available"))
        return Words::tr("the computer has no such part");
    return Words::tr("reading it failed");
}

QString unknownText(const QString& why)
{
    return Words::tr("Not known: %1.").arg(whyText(why));
}

QString word(const QJsonObject& row, const char* column)
{
    return row.value(QLatin1String(column)).toString();
}

std::optional<qint64> number(const QJsonObject& row, const char* column)
{
    const QJsonValue value = row.value(QLatin1String(column));
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<bool> mark(const QJsonObject& row, const char* column)
{
    const QJsonValue value = row.value(QLatin1String(column));
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

/// One that was read. Others leave their doubt in the finding.
const ProbeFact* readFact(const ProbeResult& result, const char* key, Finding& finding)
{
    const ProbeFact* fact = result.fact(QString::fromLatin1(key));
    if (fact && fact->state == ProbeFact::State::Read)
        return fact;
    const bool none = !fact || fact->state == ProbeFact::State::NotApplicable;
    finding.doubt(none ? Words::tr("This system tells nothing of it.") : unknownText(fact->why));
    return nullptr;
}

bool locksAll(const ProbeResult& result, qint64 most)
{
    for (const QJsonObject& row : result.rows("lock.limit")) {
        const auto after = number(row, "timeout_seconds");
        if (after && *after > 0 && *after <= most)
            return true;
    }
    return false;
}

void judgeLock(const QJsonObject& row, qint64 most, Finding& finding)
{
    const QString user = word(row, "user");
    const auto after = number(row, "timeout_seconds");
    if (row.contains(QLatin1String("why")))
        finding.doubt(QStringLiteral("%1: %2").arg(user, unknownText(word(row, "why"))));
    else if (mark(row, "active") != true || word(row, "program").isEmpty())
        finding.fail(Words::tr("%1: the screen does not lock by itself.").arg(user));
    else if (mark(row, "secure") != true)
        finding.fail(Words::tr("%1: no password is asked when coming back.").arg(user));
    else if (!after || *after <= 0 || *after > most)
        finding.fail(Words::tr("%1: locks after %2 s; at most %3 s are allowed.")
                         .arg(user)
                         .arg(after.value_or(0))
                         .arg(most));
    else
        finding.pass();
}

void screenLock(const ProbeResult& result, const ThresholdValue& value, Finding& finding)
{
    const qint64 most = std::get<Interval>(value).approximateMinutes() * 60;
    if (locksAll(result, most))
        return finding.pass();
    const ProbeFact* fact = readFact(result, "lock", finding);
    for (const QJsonObject& row : fact ? fact->rows : std::vector<QJsonObject>())
        judgeLock(row, most, finding);
}

QString productName(const QJsonObject& row)
{
    return word(row, "name").isEmpty() ? Words::tr("A product without a name") : word(row, "name");
}

bool protects(const QJsonObject& row)
{
    return mark(row, "on") == true && mark(row, "current") != false;
}

/// One that runs with fresh data is enough.
void antivirus(const ProbeResult& result, Finding& finding)
{
    const ProbeFact* fact = readFact(result, "antivirus", finding);
    if (!fact)
        return;
    if (fact->rows.empty())
        return finding.fail(Words::tr("No antivirus is installed."));
    if (std::any_of(fact->rows.begin(), fact->rows.end(), protects))
        return finding.pass();
    for (const QJsonObject& row : fact->rows) {
        if (mark(row, "on") == true)
            finding.fail(Words::tr("%1: its data are old.").arg(productName(row)));
        else if (mark(row, "on") == false)
            finding.fail(Words::tr("%1: switched off.").arg(productName(row)));
        else
            finding.doubt(Words::tr("%1: not known whether it runs.").arg(productName(row)));
    }
}

void autorun(const ProbeResult& result, Finding& finding)
{
    constexpr qint64 allDrives = 0xFF;
    const ProbeFact* fact = readFact(result, "autorun", finding);
    for (const QJsonObject& row : fact ? fact->rows : std::vector<QJsonObject>()) {
        const bool everyDrive =
            (number(row, "no_drive_types").value_or(0) & allDrives) == allDrives;
        if (everyDrive || mark(row, "no_autorun") == true)
            finding.pass();
        else
            finding.fail(Words::tr("Autorun is not switched off for all drives."));
    }
}

/// Switched off ones and those whose password is kept elsewhere don't count.
void judgePassword(const QJsonObject& row, const Interval& most, const QDate& on, Finding& finding)
{
    if (mark(row, "disabled") == true || mark(row, "online") == true)
        return finding.pass();
    const QString name = word(row, "name");
    const auto age = number(row, "password_age_days");
    if (!age)
        finding.doubt(Words::tr("%1: the age of its password is not known.").arg(name));
    else if (most.addTo(on.addDays(-*age)) < on)
        finding.fail(Words::tr("%1: its password is %2 days old.").arg(name).arg(*age));
    else
        finding.pass();
}

void passwordAge(const ProbeResult& result, const ThresholdValue& value, Finding& finding)
{
    const ProbeFact* fact = readFact(result, "accounts", finding);
    for (const QJsonObject& row : fact ? fact->rows : std::vector<QJsonObject>())
        judgePassword(row, std::get<Interval>(value), atOffice(result.takenAt).date(), finding);
}

void passwordLength(const ProbeResult& result, const ThresholdValue& value, Finding& finding)
{
    const int least = std::get<int>(value);
    const ProbeFact* fact = readFact(result, "accounts.policy", finding);
    for (const QJsonObject& row : fact ? fact->rows : std::vector<QJsonObject>()) {
        const auto length = number(row, "min_length");
        if (!length)
            finding.doubt(Words::tr("The computer sets no length of passwords."));
        else if (*length < least)
            finding.fail(Words::tr("Passwords of %1 characters are taken; at least %2 are asked.")
                             .arg(*length)
                             .arg(least));
        else
            finding.pass();
    }
}

void loginFailures(const ProbeResult& result, const ThresholdValue& value, Finding& finding)
{
    const int most = std::get<NumberRange>(value).max;
    const ProbeFact* fact = readFact(result, "accounts.policy", finding);
    for (const QJsonObject& row : fact ? fact->rows : std::vector<QJsonObject>()) {
        const auto tries = number(row, "lockout_threshold");
        if (!tries)
            finding.doubt(Words::tr("Not known whether accounts are locked."));
        else if (*tries == 0)
            finding.fail(Words::tr("Accounts are never locked after failed sign-ins."));
        else if (*tries > most)
            finding.fail(Words::tr("Accounts are locked after %1 failed sign-ins; at most %2 are "
                                   "allowed.")
                             .arg(*tries)
                             .arg(most));
        else
            finding.pass();
    }
}

QString dayText(const QString& iso)
{
    const QDate day = QDateTime::fromString(iso, Qt::ISODate).date();
    return day.isValid() ? text::dateForPeople(day) : Words::tr("day not known");
}

/// Before the isolation a connection was allowed; without its day none was.
bool isAfter(const QString& iso, const std::optional<QDate>& since)
{
    const QDate day = QDateTime::fromString(iso, Qt::ISODate).date();
    return !since || !day.isValid() || day >= *since;
}

void judgeInterfaces(const ProbeResult& result, Finding& finding)
{
    const ProbeFact* fact = readFact(result, "interfaces", finding);
    for (const QJsonObject& row : fact ? fact->rows : std::vector<QJsonObject>()) {
        const QString kind = word(row, "kind");
        const bool real = kind != QLatin1String("loopback") && kind != QLatin1String("virtual");
        if (real && mark(row, "up") == true)
            finding.fail(Words::tr("The network port %1 is connected.").arg(word(row, "name")));
    }
    if (fact)
        finding.pass();
}

void judgeConnections(const ProbeResult& result, const std::optional<QDate>& since,
                      Finding& finding)
{
    const ProbeFact* fact = readFact(result, "network.history", finding);
    for (const QJsonObject& row : fact ? fact->rows : std::vector<QJsonObject>()) {
        const QString last = word(row, "last_connected");
        if (isAfter(last, since))
            finding.fail(Words::tr("It was connected to the network \"%1\" (last: %2).")
                             .arg(word(row, "name"), dayText(last)));
    }
}

void judgeUsb(const ProbeResult& result, const char* key, const MachineStanding& standing,
              Finding& finding)
{
    for (const QJsonObject& row : result.rows(key)) {
        const QString serial = word(row, "serial");
        const QString last = word(row, "last_arrival");
        const bool known =
            mark(row, "generated") != true && standing.storageSerials.contains(foldedId(serial));
        if (!known && isAfter(last, standing.isolatedSince))
            finding.fail(
                Words::tr("The USB storage %1, serial %2, is not in the register (last: %3).")
                    .arg(word(row, "model"), serial, dayText(last)));
    }
}

void isolation(const ProbeResult& result, const MachineStanding& standing, Finding& finding)
{
    judgeInterfaces(result, finding);
    judgeConnections(result, standing.isolatedSince, finding);
    judgeUsb(result, "usb.history", standing, finding);
    judgeUsb(result, "usb.attached", standing, finding);
}

void applyRule(CheckRule rule, const ProbeResult& result, const MachineStanding& standing,
               const CheckGrounds& grounds, Finding& finding)
{
    switch (rule) {
    case CheckRule::ScreenLock:
        return screenLock(result, *grounds.value, finding);
    case CheckRule::Antivirus:
        return antivirus(result, finding);
    case CheckRule::Autorun:
        return autorun(result, finding);
    case CheckRule::PasswordAge:
        return passwordAge(result, *grounds.value, finding);
    case CheckRule::PasswordLength:
        return passwordLength(result, *grounds.value, finding);
    case CheckRule::LoginFailures:
        return loginFailures(result, *grounds.value, finding);
    case CheckRule::Isolation:
        return isolation(result, standing, finding);
    }
}

RuleVerdict verdictOf(CheckRule rule, const ProbeResult& result, const MachineStanding& standing)
{
    const CheckGrounds grounds =
        groundsOf(rule, standing.asset.isServer(), standing.regulations, standing.thresholds);
    if (rule == CheckRule::Isolation && !standing.asset.secretDrafting)
        return {rule,
                Verdict::NotApplicable,
                {Words::tr("The computer is not marked for drafting secret documents.")},
                {}};
    if (!grounds.asked)
        return {rule,
                Verdict::NotApplicable,
                {Words::tr("No applied regulation sets a rule for it.")},
                {}};
    Finding finding;
    applyRule(rule, result, standing, grounds, finding);
    RuleVerdict verdict = finding.verdict(rule);
    verdict.clauses = grounds.clauses;
    return verdict;
}

QString joined(const QStringList& texts)
{
    return texts.join(QStringLiteral(", "));
}

bool anySame(const QStringList& observed, const QString& declared)
{
    const QString folded = foldedId(declared);
    for (const QString& one : observed) {
        if (!one.isEmpty() && folded.contains(foldedId(one)))
            return true;
    }
    return false;
}

/// Nothing on one side is no contradiction, only a gap.
FactDifference difference(const QString& label, const QString& declared, const QString& observed,
                          bool same)
{
    return {label, declared, observed, !declared.isEmpty() && !observed.isEmpty() && !same};
}

} // namespace

std::vector<RuleVerdict> judge(const ProbeResult& result, const MachineStanding& standing)
{
    std::vector<RuleVerdict> verdicts;
    for (const auto& entry : enumEntries<CheckRule>())
        verdicts.push_back(verdictOf(entry.value, result, standing));
    return verdicts;
}

std::vector<FactDifference> observedBeside(const MachineCheck& check, const Asset& asset)
{
    const QString os = text::fold(check.os);
    return {
        difference(Words::tr("Serial number"), asset.serial, check.serial,
                   foldedId(asset.serial) == foldedId(check.serial)),
        difference(Words::tr("MAC address"), asset.macAddress, joined(check.macs),
                   anySame(check.macs, asset.macAddress)),
        difference(Words::tr("IP address"), asset.ipAddress, joined(check.addresses),
                   anySame(check.addresses, asset.ipAddress)),
        difference(Words::tr("Operating system"), asset.os, check.os,
                   os.contains(text::fold(asset.os)) || text::fold(asset.os).contains(os)),
        difference(Words::tr("Antivirus"), asset.antivirus, joined(check.antivirus),
                   text::fold(joined(check.antivirus)).contains(text::fold(asset.antivirus))),
    };
}

QString foldedId(const QString& id)
{
    QString folded;
    for (const QChar c : id.toUpper()) {
        if (c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('&'))
            folded += c;
    }
    return folded;
}

bool isRealSerial(const QString& serial)
{
    static const QStringList fillers{QStringLiteral("TOBEFILLEDBYO.E.M."),
                                     QStringLiteral("SYSTEMSERIALNUMBER"),
                                     QStringLiteral("DEFAULTSTRING"),
                                     QStringLiteral("NOTSPECIFIED"),
                                     QStringLiteral("NOTAPPLICABLE"),
                                     QStringLiteral("NONE"),
                                     QStringLiteral("N.A"),
                                     QStringLiteral("123456789")};
    const QString folded = foldedId(serial);
    return folded.size() > 2 && !fillers.contains(folded) &&
           folded.count(folded.front()) < folded.size();
}

} // namespace soattt
