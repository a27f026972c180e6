#include "models/services/samplemachines.h"

#include "models/registers/asset.h"
#include "models/services/machinecheckservice.h"
#include "models/services/sampledata.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace soattt {

namespace {

QJsonArray oneRow(std::initializer_list<std::pair<QString, QJsonValue>> cells)
{
    return {QJsonObject(cells)};
}

QJsonObject readFact(const char* key, const QJsonArray& rows)
{
    return {{QStringLiteral("key"), QString::fromLatin1(key)},
            {QStringLiteral("state"), QStringLiteral("read")},
            {QStringLiteral("rows"), rows}};
}

QJsonObject unreadFact(const char* key)
{
    return {{QStringLiteral("key"), QString::fromLatin1(key)},
            {QStringLiteral("state"), QStringLiteral("unknown")},
            {QStringLiteral("why"), QStringLiteral("access_denied")},
            {QStringLiteral("detail"), QString()}};
}

QByteArray sealed(const QJsonObject& content)
{
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return R"({"format":"soattt-probe","sha256":")" + sum + R"(","content":)" + bytes + "}\n";
}

std::vector<Asset> computersOf(const Session& session)
{
    std::vector<Asset> computers;
    session.book().repository().scan(assetKind(), {}, [&computers](const Record& record) {
        const auto asset = record.to<Asset>();
        if (asset.isClientComputer() && asset.state == AssetState::InUse)
            computers.push_back(asset);
    });
    return computers;
}

} // namespace

SampleMachines::SampleMachines(const SampleData& data, quint64 seed)
    : m_data(data)
    , m_random(seed)
{
}

void SampleMachines::tell(const Session& session, SampleClock& clock, const QDateTime& at)
{
    clock.set(at);
    const MachineCheckService service(session);
    std::vector<CheckLook> looks;
    for (const Asset& asset : computersOf(session)) {
        if (!m_random.chance(66) && !asset.secretDrafting)
            continue;
        const int daysAgo =
            m_random.chance(12) ? m_random.between(190, 240) : m_random.between(3, 40);
        const QByteArray bytes = resultOf(asset, daysAgo);
        looks.push_back(service.look(asset.code + QStringLiteral(".json"), bytes));
    }
    service.import(looks, {});
}

QByteArray SampleMachines::resultOf(const Asset& asset, int daysAgo)
{
    const QString name = QStringLiteral("HOABINH-%1").arg(++m_number, 3, 10, QLatin1Char('0'));
    const QJsonObject machine{{QStringLiteral("system"), QStringLiteral("windows")},
                              {QStringLiteral("name"), name},
                              {QStringLiteral("model"), asset.name},
                              {QStringLiteral("serial"), asset.serial},
                              {QStringLiteral("user"), QStringLiteral("trilm")},
                              {QStringLiteral("macs"), QJsonArray{asset.macAddress.toLower()}}};
    const QJsonArray facts = factsOf(asset, daysAgo);
    const QDateTime taken = m_data.day(-daysAgo, QTime(9, m_random.below(60)));
    return sealed({{QStringLiteral("schema"), probeSchema},
                   {QStringLiteral("probe"), QStringLiteral("0.1.0")},
                   {QStringLiteral("taken_at"), taken.toUTC().toString(Qt::ISODate)},
                   {QStringLiteral("utc_offset_minutes"), 420},
                   {QStringLiteral("machine"), machine},
                   {QStringLiteral("facts"), facts}});
}

/// Most of it in order; here and there a lock that comes late, autorun left on, an old password.
QJsonArray SampleMachines::factsOf(const Asset& asset, int daysAgo)
{
    const QString user = QStringLiteral("nguoidung");
    const int lock = m_random.chance(80) ? 600 : 1800;
    const int drives = m_random.chance(88) ? 255 : 145;
    const int age = m_random.chance(85) ? m_random.between(5, 80) : m_random.between(95, 300);
    const bool locks = m_random.chance(92);
    const QString product =
        asset.antivirus.isEmpty() ? QStringLiteral("Microsoft Defender") : asset.antivirus;
    const QString os = asset.os.isEmpty() ? QStringLiteral("Windows 10 Pro") : asset.os;
    const QString updated = m_data.date(-daysAgo - m_random.between(2, 30)).toString(Qt::ISODate);
    QJsonArray facts{
        readFact("os", oneRow({{QStringLiteral("name"), os},
                               {QStringLiteral("version"), QStringLiteral("22H2")}})),
        readFact("lock", oneRow({{QStringLiteral("user"), user},
                                 {QStringLiteral("active"), true},
                                 {QStringLiteral("secure"), true},
                                 {QStringLiteral("timeout_seconds"), lock},
                                 {QStringLiteral("program"), QStringLiteral("scrnsave.scr")}})),
        readFact("autorun", oneRow({{QStringLiteral("no_drive_types"), drives}})),
        m_random.chance(93)
            ? readFact("antivirus", oneRow({{QStringLiteral("name"), product},
                                            {QStringLiteral("on"), m_random.chance(96)},
                                            {QStringLiteral("current"), true}}))
            : unreadFact("antivirus"),
        readFact("accounts", oneRow({{QStringLiteral("name"), user},
                                     {QStringLiteral("disabled"), false},
                                     {QStringLiteral("password_age_days"), age}})),
        readFact("accounts.policy", oneRow({{QStringLiteral("min_length"), 8},
                                            {QStringLiteral("lockout_threshold"), locks ? 5 : 0}})),
        readFact("updates", oneRow({{QStringLiteral("origin"), QStringLiteral("packages")},
                                    {QStringLiteral("last"), updated}}))};
    for (const QJsonValue fact : isolationFacts(asset))
        facts.append(fact);
    return facts;
}

/// The machine for secret documents was on the network of a café once, and had a strange stick.
QJsonArray SampleMachines::isolationFacts(const Asset& asset)
{
    const bool isolated = asset.secretDrafting;
    QJsonArray history;
    QJsonArray usb;
    if (isolated) {
        history = oneRow(
            {{QStringLiteral("name"), QStringLiteral("UBND-HoaBinh")},
             {QStringLiteral("kind"), QStringLiteral("wifi")},
             {QStringLiteral("last_connected"),
              m_data.day(-200, QTime(14, 5)).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))}});
        usb = oneRow({{QStringLiteral("model"), QStringLiteral("Kingston DataTraveler 3.0")},
                      {QStringLiteral("serial"), QStringLiteral("E0D55EA574F1F510")},
                      {QStringLiteral("generated"), false},
                      {QStringLiteral("last_arrival"),
                       m_data.day(-60, QTime(9, 20)).toUTC().toString(Qt::ISODate)}});
    }
    return {readFact("interfaces", oneRow({{QStringLiteral("name"), QStringLiteral("Ethernet")},
                                           {QStringLiteral("kind"), QStringLiteral("wired")},
                                           {QStringLiteral("mac"), asset.macAddress.toLower()},
                                           {QStringLiteral("up"), !isolated},
                                           {QStringLiteral("addresses"),
                                            isolated ? QString() : asset.ipAddress}})),
            readFact("network.history", history), readFact("usb.history", usb)};
}

} // namespace soattt
