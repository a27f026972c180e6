#include "models/services/machinecheckservice.h"

#include "models/core/clock.h"
#include "models/exchange/probeparts.h"
#include "models/registers/storagedevice.h"
#include "models/services/attachmentservice.h"
#include "models/services/officeservice.h"
#include "models/services/recordbatch.h"
#include "models/services/secretmachineservice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace soattt {

namespace {

struct Checking
{
    Q_DECLARE_TR_FUNCTIONS(MachineCheckService)
};

/// Ahead: a computer's clock may run a little fast. Behind: a result may wait for its import.
constexpr qint64 mostSecondsAhead = qint64(24) * 3600;
constexpr int mostDaysBehind = 365;

void refuse(CheckLook& look, CheckDoubt doubt, const QString& sentence, const QString& advice)
{
    look.doubts.push_back(doubt);
    look.sentence =
        look.sentence.isEmpty() ? sentence : look.sentence + QLatin1Char(' ') + sentence;
    if (look.advice.isEmpty())
        look.advice = advice;
}

/// The file itself, or the one that its parts make up.
QByteArray fileIn(const QByteArray& bytes)
{
    if (!bytes.contains("SOATTT1.") && !bytes.contains("soattt1."))
        return bytes;
    const ProbeParts parts = readProbeParts(QString::fromUtf8(bytes));
    if (parts.isWhole())
        return parts.file;
    if (!parts.problems.isEmpty())
        throw DataError(parts.problems.front());
    throw DataError(
        Checking::tr("%1 of %2 parts are there.").arg(parts.have.size()).arg(parts.count),
        Checking::tr("Scan or type the missing ones too."));
}

bool sharesMac(const ProbeResult& result, const Asset& asset)
{
    const QString declared = foldedId(asset.macAddress);
    return std::any_of(result.macs.begin(), result.macs.end(), [&declared](const QString& mac) {
        const QString folded = foldedId(mac);
        return folded.size() == 12 && declared.contains(folded);
    });
}

bool sharesSerial(const ProbeResult& result, const Asset& asset)
{
    return isRealSerial(result.serial) && foldedId(result.serial) == foldedId(asset.serial);
}

QStringList joinedAddresses(const ProbeResult& result)
{
    QStringList all;
    for (const QJsonObject& row : result.rows("interfaces")) {
        if (row.value(QLatin1String("kind")).toString() != QLatin1String("loopback"))
            all += row.value(QLatin1String("addresses"))
                       .toString()
                       .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    return all;
}

QString osText(const ProbeResult& result)
{
    const auto rows = result.rows("os");
    if (rows.empty())
        return {};
    QStringList words;
    for (const char* column : {"name", "version", "build"})
        words.append(rows.front().value(QLatin1String(column)).toString());
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

QStringList antivirusNames(const ProbeResult& result)
{
    QStringList names;
    for (const QJsonObject& row : result.rows("antivirus"))
        names.append(row.value(QLatin1String("name")).toString());
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

std::optional<QDate> lastUpdate(const ProbeResult& result)
{
    std::optional<QDate> last;
    for (const QJsonObject& row : result.rows("updates")) {
        const QDate day =
            QDate::fromString(row.value(QLatin1String("last")).toString(), Qt::ISODate);
        if (day.isValid() && (!last || *last < day))
            last = day;
    }
    return last;
}

Asset newAsset(const ProbeResult& result)
{
    Asset asset;
    asset.name = (result.maker + QLatin1Char(' ') + result.model).trimmed();
    if (asset.name.isEmpty())
        asset.name = result.name;
    asset.serial = isRealSerial(result.serial) ? result.serial : QString();
    asset.macAddress = result.macs.join(QStringLiteral(", "));
    asset.os = osText(result);
    return asset;
}

void sort(const std::vector<RuleVerdict>& verdicts, MachineCheck& check)
{
    for (const RuleVerdict& verdict : verdicts) {
        if (verdict.verdict == Verdict::Fail)
            check.failed.push_back(verdict.rule);
        else if (verdict.verdict == Verdict::Unknown)
            check.unknown.push_back(verdict.rule);
        else if (verdict.verdict == Verdict::Pass)
            check.passed.push_back(verdict.rule);
    }
    const bool none = check.failed.empty() && check.unknown.empty() && check.passed.empty();
    check.result =
        none ? CheckResult::Unknown : MachineCheck::resultOf(check.failed, check.unknown);
}

} // namespace

bool CheckLook::has(CheckDoubt doubt) const
{
    return std::find(doubts.begin(), doubts.end(), doubt) != doubts.end();
}

bool CheckLook::isAskable() const
{
    return !doubts.empty() && !has(CheckDoubt::Refused) && !has(CheckDoubt::Twice);
}

CheckLook MachineCheckService::look(const QString& name, const QByteArray& bytes) const
{
    m_session.authorize(Operation::Read);
    CheckLook look;
    look.name = QFileInfo(name).fileName();
    try {
        look.bytes = fileIn(bytes);
        look.result = readProbeFile(look.bytes);
    } catch (const Error& error) {
        refuse(look, CheckDoubt::Refused, error.message(), error.advice());
        return look;
    }
    const auto holder = m_session.book().repository().holderOf(
        machineCheckKind(), machineCheckKind().field(QStringLiteral("sha256")),
        Value(look.result->sha256), 0);
    findMachine(look);
    if (look.has(CheckDoubt::Refused))
        return look;
    if (holder)
        refuse(look, CheckDoubt::Twice,
               Checking::tr("This result is in the book already, as %1.").arg(*holder),
               Checking::tr("Nothing is to be done."));
    else
        questionClock(look);
    return look;
}

/// By serial first, then by MAC; both must not lead to two computers.
void MachineCheckService::findMachine(CheckLook& look) const
{
    std::vector<Asset> bySerial;
    std::vector<Asset> byMac;
    m_session.book().repository().scan(assetKind(), {}, [&](const Record& record) {
        const auto asset = record.to<Asset>();
        if (sharesSerial(*look.result, asset))
            bySerial.push_back(asset);
        if (sharesMac(*look.result, asset))
            byMac.push_back(asset);
    });
    const std::vector<Asset>& found = bySerial.empty() ? byMac : bySerial;
    const bool torn = !bySerial.empty() && !byMac.empty() && bySerial[0].code != byMac[0].code;
    if (found.size() > 1 || torn)
        return refuse(look, CheckDoubt::Refused,
                      Checking::tr("Two assets answer to this computer: %1 and %2.")
                          .arg(found.front().code, torn ? byMac[0].code : found[1].code),
                      Checking::tr("Correct serial number and MAC address in the register."));
    if (found.empty())
        return refuse(look, CheckDoubt::NotInRegister,
                      Checking::tr("The computer %1 (serial number %2) is not in the register.")
                          .arg(look.result->name, look.result->serial.isEmpty()
                                                      ? Checking::tr("not known")
                                                      : look.result->serial),
                      Checking::tr("Add it to the assets with this result, or enter its serial "
                                   "number or MAC address with its asset first."));
    look.asset = found.front();
}

void MachineCheckService::questionClock(CheckLook& look) const
{
    const QDateTime now = m_session.book().clock().now();
    const QDateTime taken = look.result->takenAt;
    const QString day = timeForPeople(taken);
    const QString advice =
        Checking::tr("Set the clock of that computer and run soattt-probe again, "
                     "or take the result as it is.");
    if (now.secsTo(taken) > mostSecondsAhead)
        refuse(look, CheckDoubt::Clock,
               Checking::tr("By its clock the result comes from the future: %1.").arg(day), advice);
    else if (taken.daysTo(now) > mostDaysBehind)
        refuse(look, CheckDoubt::Clock,
               Checking::tr("By its clock the result is more than a year old: %1.").arg(day),
               advice);
}

bool MachineCheckService::mayImport(const CheckLook& look, const CheckConsent& consent) const
{
    return look.result &&
           std::all_of(look.doubts.begin(), look.doubts.end(), [&](CheckDoubt doubt) {
               return (doubt == CheckDoubt::NotInRegister && consent.addMachines) ||
                      (doubt == CheckDoubt::Clock && consent.acceptClock);
           });
}

std::vector<MachineCheck> MachineCheckService::import(const std::vector<CheckLook>& looks,
                                                      const CheckConsent& consent) const
{
    m_session.authorize(Operation::Import);
    m_session.authorize(Operation::EditRecords);
    RecordBatch batch(m_session, QStringLiteral("import machine-checks"),
                      {&machineCheckKind(), &assetKind()});
    std::vector<MachineCheck> stored;
    QSet<QString> sums;
    for (const CheckLook& look : looks) {
        if (!mayImport(look, consent))
            throw UserError(look.sentence, look.advice);
        if (sums.contains(look.result->sha256))
            throw UserError(Checking::tr("The same result was chosen twice: %1.").arg(look.name));
        sums.insert(look.result->sha256);
        const Asset asset =
            look.asset ? *look.asset
                       : batch.save(Record::from(assetKind(), newAsset(*look.result))).to<Asset>();
        if (asset.code.isEmpty())
            continue; // refused: commit() says why
        const Record check =
            batch.save(Record::from(machineCheckKind(), checkOf(*look.result, asset)));
        if (check.id() == 0)
            continue;
        batch.attach(check, {look.result->name + QStringLiteral(".json"), {}, look.bytes});
        stored.push_back(check.to<MachineCheck>());
    }
    batch.commit();
    return stored;
}

MachineCheck MachineCheckService::checkOf(const ProbeResult& result, const Asset& asset) const
{
    MachineCheck check;
    check.asset = Ref<Asset>(asset.code);
    check.takenAt = result.takenAt;
    check.machineName = result.name;
    check.serial = result.serial;
    check.macs = result.macs;
    check.addresses = joinedAddresses(result);
    check.os = osText(result);
    check.antivirus = antivirusNames(result);
    check.updatedOn = lastUpdate(result);
    check.checkedBy = result.user;
    check.probeVersion = result.probe;
    check.schema = result.schema;
    check.sha256 = result.sha256;
    sort(judge(result, standingOf(asset)), check);
    return check;
}

MachineStanding MachineCheckService::standingOf(const Asset& asset) const
{
    const OfficeService offices(m_session);
    MachineStanding standing{asset, offices.bindingTexts(), offices.thresholds(), {}, {}};
    if (!asset.secretDrafting)
        return standing;
    standing.isolatedSince =
        SecretMachineService::isolatedOn(m_session.book().repository(), asset.code);
    for (const RecordKind* kind : {&storageKind(), &assetKind()}) {
        m_session.book().repository().scan(*kind, {}, [&standing](const Record& record) {
            const QString serial = foldedId(textOf(record.at(QStringLiteral("serial"))));
            if (!serial.isEmpty())
                standing.storageSerials.insert(serial);
        });
    }
    return standing;
}

std::optional<ProbeResult> MachineCheckService::resultOf(const MachineCheck& check) const
{
    if (check.sha256.isEmpty())
        return std::nullopt;
    const AttachmentService attachments(m_session);
    for (const Attachment& file : attachments.list(machineCheckKind(), check.code)) {
        if (file.mediaType != QLatin1String("application/json"))
            continue;
        ProbeResult result = readProbeFile(attachments.content(file));
        if (result.sha256 == check.sha256)
            return result;
    }
    return std::nullopt;
}

std::vector<RuleVerdict> MachineCheckService::verdicts(const ProbeResult& result,
                                                       const Asset& asset) const
{
    return judge(result, standingOf(asset));
}

std::optional<Asset> MachineCheckService::assetOf(const MachineCheck& check) const
{
    const auto record = check.asset
                            ? m_session.book().repository().find(assetKind(), check.asset->code())
                            : std::nullopt;
    return record ? std::optional(record->to<Asset>()) : std::nullopt;
}

} // namespace soattt
