#include "models/services/sampleassets.h"

#include <algorithm>

namespace soattt {

namespace {

constexpr int start = -730;
constexpr int renewed = -353;      ///< day the antivirus licences were last renewed
constexpr int unsignedFrom = -260; ///< day from which no minutes were signed
constexpr qint64 million = 1'000'000;

QString textIn(const QJsonObject& lot, const char* key)
{
    return lot.value(QLatin1String(key)).toString();
}

QStringList listIn(const QJsonObject& lot, const char* key)
{
    return SampleData::texts(lot.value(QLatin1String(key)));
}

std::vector<const SampleAsset*> ofLot(const std::vector<SampleAsset>& assets, const char* lot)
{
    std::vector<const SampleAsset*> found;
    for (const SampleAsset& one : assets) {
        if (one.lot == QLatin1String(lot) && one.bought < start)
            found.push_back(&one);
    }
    return found;
}

/// Days from now to the end of a licence: most have time, some soon.
int licenceDays(int place)
{
    return place == 0 ? 5 : place == 1 ? 19 : 140;
}

bool isLeaver(const Staff& staff)
{
    return std::any_of(sampleLeavers().begin(), sampleLeavers().end(),
                       [&staff](const SampleLeaver& leaver) {
                           return staff.code == sampleCode("CB", leaver.number);
                       });
}

SampleStory::Values stateValues(AssetState state, const QDate& day)
{
    return {{QStringLiteral("state"), Value(enumKey(state))},
            {QStringLiteral("state_on"), Value(day)}};
}

SampleStory::Values fateValues(StorageFate fate, const QDate& day, const QString& document)
{
    return {{QStringLiteral("fate"), Value(enumKey(fate))},
            {QStringLiteral("fate_on"), Value(day)},
            {QStringLiteral("fate_document"), Value(document)}};
}

} // namespace

SampleAssets::SampleAssets(const SampleData& data, SampleRandom& random, const SamplePeople& people)
    : m_data(data)
    , m_random(random)
    , m_people(people)
{
}

QString SampleAssets::serial(int length)
{
    static const QString letters = QStringLiteral("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ");
    QString serial;
    for (int i = 0; i < length; ++i)
        serial += letters.at(m_random.below(int(letters.size())));
    // The end counts, so that no two are alike.
    return serial + QString::number(m_assets * 8 + m_drives % 8, 36).toUpper();
}

QString SampleAssets::macAddress()
{
    QStringList bytes{QStringLiteral("02")}; // locally administered: nobody's real card
    for (int i = 0; i < 5; ++i)
        bytes.append(
            QStringLiteral("%1").arg(m_random.below(256), 2, 16, QLatin1Char('0')).toUpper());
    return bytes.join(QLatin1Char(':'));
}

void SampleAssets::setOrigin(SampleAsset& one, const QJsonObject& lot)
{
    Asset& asset = one.asset;
    const QJsonArray days = m_data.equipment().value(QStringLiteral("purchase_days")).toArray();
    const bool old = lot.value(QStringLiteral("old")).toBool();
    one.bought =
        -days.at(old ? m_random.below(4) : m_random.between(3, int(days.size()) - 1)).toInt();
    asset.purchasedOn = m_data.date(one.bought);
    asset.origin = textIn(lot, "origin");
    if (lot.contains(QStringLiteral("supplier")))
        asset.supplier = Ref<Supplier>(textIn(lot, "supplier"));
    const QJsonArray value = lot.value(QStringLiteral("value")).toArray();
    asset.originalValue =
        Money(m_random.between(value.at(0).toInt() * 20, value.at(1).toInt() * 20) * million / 20);
    asset.usefulLife = lot.value(QStringLiteral("life")).toInt();
    const int warranty = lot.value(QStringLiteral("warranty")).toInt();
    if (warranty > 0)
        asset.warrantyUntil = asset.purchasedOn->addMonths(warranty);
}

void SampleAssets::setPlace(SampleAsset& one, const QJsonObject& lot,
                            const std::vector<Staff>& keepers)
{
    Asset& asset = one.asset;
    const bool personal = lot.value(QStringLiteral("personal")).toBool();
    const bool leaders = lot.value(QStringLiteral("leaders")).toBool();
    const Staff* keeper = personal ? &keepers[size_t(m_persons++) % keepers.size()]
                                   : &keepers[size_t(m_random.below(int(keepers.size())))];
    const bool late = one.bought >= start; // not given to people about to leave
    while ((leaders && keeper->group != StaffGroup::Leader) || (late && isLeaver(*keeper)))
        keeper = &keepers[size_t(m_persons++) % keepers.size()];
    const QString fixed = textIn(lot, "keeper");
    asset.custodian = Ref<Staff>(fixed.isEmpty() ? keeper->code : fixed);
    asset.department =
        fixed.isEmpty() ? keeper->department : Ref<Department>(QStringLiteral("PB-0002"));
    asset.location = textIn(lot, "place");
    if (asset.location.isEmpty())
        asset.location = m_people.locationOf(asset.department->code());
}

void SampleAssets::setAntivirus(Asset& asset)
{
    const QStringList products =
        SampleData::texts(m_data.equipment().value(QStringLiteral("antivirus")));
    const int place = m_computers++ % 10;
    if (place < 6) {
        asset.antivirus = products.at(0);
        asset.antivirusLicensed = true;
        asset.antivirusUntil = m_data.now().date().addDays(licenceDays(place));
    } else if (place < 8) {
        asset.antivirus = products.at(1);
        asset.antivirusLicensed = true;
        asset.antivirusUntil = m_data.now().date().addDays(place == 6 ? -18 : 95);
    } else if (place == 8) {
        asset.antivirus = QStringLiteral("Microsoft Defender");
        asset.antivirusLicensed = false;
    }
}

void SampleAssets::setComputer(Asset& asset, const QJsonObject& lot)
{
    asset.os = m_random.pick(listIn(lot, "os"));
    setAntivirus(asset);
    if (asset.network == AssetNetwork::StandAlone)
        return;
    asset.macAddress = macAddress();
    const int host = m_addresses++;
    asset.ipAddress =
        QStringLiteral("192.168.%1.%2").arg(10 + host / 200 % 200).arg(20 + host % 200);
}

void SampleAssets::addDrives(SampleAsset& one, const QJsonObject& lot)
{
    static const QStringList models{QStringLiteral("Samsung"),         QStringLiteral("Kingston"),
                                    QStringLiteral("Western Digital"), QStringLiteral("Seagate"),
                                    QStringLiteral("SK hynix"),        QStringLiteral("Crucial")};
    const int count = lot.value(QStringLiteral("drives")).toInt();
    for (int i = 0; i < count; ++i) {
        StorageDevice drive;
        drive.code = sampleCode("OLT", ++m_drives);
        drive.asset = Ref<Asset>(one.asset.code);
        drive.type = enumFromKey<StorageType>(textIn(lot, "drive"));
        drive.capacity = lot.value(QStringLiteral("gigabytes")).toInt();
        drive.model = QStringLiteral("%1 %2 GB").arg(m_random.pick(models)).arg(*drive.capacity);
        drive.serial = serial(8);
        one.drives.push_back(drive);
    }
}

SampleAsset SampleAssets::make(const QJsonObject& lot, const std::vector<Staff>& keepers)
{
    SampleAsset one;
    one.lot = textIn(lot, "type") +
              (lot.value(QStringLiteral("old")).toBool() ? QStringLiteral("/old") : QString());
    Asset& asset = one.asset;
    asset.code = sampleCode("TS", ++m_assets);
    asset.type = enumFromKey<AssetType>(textIn(lot, "type"));
    asset.name = m_random.pick(listIn(lot, "models"));
    asset.serial = serial(6);
    asset.network = enumFromKey<AssetNetwork>(textIn(lot, "network"));
    asset.sensitive = lot.value(QStringLiteral("sensitive")).toBool();
    asset.secretDrafting = lot.value(QStringLiteral("secret")).toBool();
    setOrigin(one, lot);
    setPlace(one, lot, keepers);
    if (asset.isComputer())
        setComputer(asset, lot);
    addDrives(one, lot);
    return one;
}

std::vector<SampleAsset> SampleAssets::block(int block, const std::vector<Staff>& keepers)
{
    std::vector<SampleAsset> assets;
    for (const QJsonValue lot : m_data.equipment().value(QStringLiteral("lots")).toArray()) {
        const int count = lot[QStringLiteral("count")].toInt();
        for (int i = 0; i < count; ++i)
            assets.push_back(make(lot.toObject(), keepers));
    }
    // Three warranties end soon, whenever the sample is made.
    for (const int place : {4, 5, 6})
        assets[size_t(place)].asset.warrantyUntil =
            m_data.now().date().addDays(4 + 11 * (place - 4));
    if (block == 0) {
        for (size_t i = 20; i < 24; ++i)
            assets[i].asset.state = AssetState::InStore;
    }
    return assets;
}

void SampleAssets::writeDown(SampleStory& story, const SampleAsset& one) const
{
    const bool fromStart = one.bought < start;
    const QDateTime at =
        fromStart ? m_data.day(start, QTime(9, 30)) : m_data.day(one.bought + 3, QTime(10, 0));
    Asset asset = one.asset;
    if (asset.antivirusUntil && one.bought < renewed)
        asset.antivirusUntil = asset.antivirusUntil->addYears(-1);
    story.add(at, Record::from(assetKind(), asset));
    for (const StorageDevice& drive : one.drives)
        story.add(at.addSecs(1800), Record::from(storageKind(), drive));
}

void SampleAssets::tell(SampleStory& story)
{
    const auto assets = block(0, m_people.settled());
    for (const SampleAsset& one : assets)
        writeDown(story, one);
    tellAntivirus(story, assets);
    tellDisposals(story, assets);
    tellRepairsAndLoss(story, assets);
    tellHandovers(story, assets);
    tellMinutes(story, assets);
}

void SampleAssets::tellAntivirus(SampleStory& story, const std::vector<SampleAsset>& assets) const
{
    for (const SampleAsset& one : assets) {
        if (one.asset.antivirusUntil && one.bought < renewed)
            story.change(m_data.day(renewed, QTime(14, 30)), assetKind(), one.asset.code,
                         {{QStringLiteral("antivirus_until"), Value(*one.asset.antivirusUntil)}});
    }
}

/// Two old machines wiped and disposed of, five waiting: one wiped already, four not.
void SampleAssets::tellDisposals(SampleStory& story, const std::vector<SampleAsset>& assets) const
{
    const auto old = ofLot(assets, "workstation/old");
    for (size_t i = 0; i < old.size() && i < 7; ++i) {
        const Asset& asset = old[i]->asset;
        const bool disposed = i < 2;
        const int day = disposed ? -310 : -62;
        story.change(m_data.day(day, QTime(9, 0)), assetKind(), asset.code,
                     stateValues(AssetState::AwaitingDisposal, m_data.date(day)));
        if (i < 3) {
            for (const StorageDevice& drive : old[i]->drives)
                story.change(
                    m_data.day(day + 5, QTime(16, 0)), storageKind(), drive.code,
                    fateValues(StorageFate::Wiped, m_data.date(day + 5),
                               QStringLiteral("Biên bản xóa dữ liệu số %1/BB").arg(i + 1)));
        }
        if (!disposed)
            continue;
        story.change(m_data.day(-299, QTime(10, 0)), assetKind(), asset.code,
                     stateValues(AssetState::Disposed, m_data.date(-299)));
        const QString reason = QStringLiteral("Thanh lý theo Quyết định số 214/QĐ-UBND");
        for (const StorageDevice& drive : old[i]->drives)
            story.close(m_data.day(-299, QTime(10, 20)), storageKind(), drive.code, reason);
        story.close(m_data.day(-299, QTime(10, 30)), assetKind(), asset.code, reason);
    }
}

void SampleAssets::tellRepairsAndLoss(SampleStory& story,
                                      const std::vector<SampleAsset>& assets) const
{
    const auto laptops = ofLot(assets, "laptop");
    for (size_t i = 0; i < laptops.size() && i < 2; ++i)
        story.change(m_data.day(-8, QTime(14, 0)), assetKind(), laptops[i]->asset.code,
                     stateValues(AssetState::UnderRepair, m_data.date(-8)));
    const auto media = ofLot(assets, "storage_medium");
    if (media.empty())
        return;
    const QDate lostOn = m_data.date(-152);
    story.change(m_data.day(-152, QTime(11, 0)), assetKind(), media.front()->asset.code,
                 stateValues(AssetState::Lost, lostOn));
    for (const StorageDevice& drive : media.front()->drives)
        story.change(m_data.day(-152, QTime(11, 5)), storageKind(), drive.code,
                     fateValues(StorageFate::Lost, lostOn, QStringLiteral("Biên bản số 12/BB")));
}

/// What leavers gave back goes to somebody who stayed; late ones have given back nothing.
void SampleAssets::tellHandovers(SampleStory& story, const std::vector<SampleAsset>& assets) const
{
    for (const SampleLeaver& leaver : sampleLeavers()) {
        const QString code = sampleCode("CB", leaver.number);
        for (const SampleAsset& one : assets) {
            const bool theirs = one.asset.custodian && one.asset.custodian->code() == code;
            if (theirs && !leaver.late && one.bought + 3 < leaver.day)
                story.change(
                    m_data.day(leaver.day, QTime(16, 0)), assetKind(), one.asset.code,
                    {{QStringLiteral("custodian"), Value(sampleCode("CB", leaver.number + 1))}});
        }
    }
}

/// Minutes of what the leavers gave on: one paper each, the last one never signed.
void SampleAssets::tellMinutes(SampleStory& story, const std::vector<SampleAsset>& assets) const
{
    int papers = 0;
    int lines = 0;
    for (const SampleLeaver& leaver : sampleLeavers()) {
        const Ref<Staff> giver(sampleCode("CB", leaver.number));
        std::vector<HandoverLine> given;
        for (const SampleAsset& one : assets) {
            if (leaver.late || one.asset.custodian != giver || one.bought + 3 >= leaver.day)
                continue;
            HandoverLine line;
            line.code = sampleCode("BGTS", ++lines);
            line.asset = Ref<Asset>(one.asset.code);
            line.condition = QStringLiteral("Hoạt động bình thường");
            if (one.asset.type == AssetType::Laptop)
                line.accessories = QStringLiteral("Bộ sạc, túi đựng");
            given.push_back(line);
        }
        if (!given.empty())
            tellPaper(story, leaver, sampleCode("BG", ++papers), given);
    }
}

void SampleAssets::tellPaper(SampleStory& story, const SampleLeaver& leaver, const QString& code,
                             const std::vector<HandoverLine>& given) const
{
    const QDateTime at = m_data.day(leaver.day, QTime(16, 10));
    Handover paper;
    paper.code = code;
    paper.subject = QStringLiteral("Máy tính, thiết bị của người chuyển công tác, nghỉ việc");
    paper.reason = HandoverReason::Leaver;
    paper.handedOn = at.date();
    paper.giver = Ref<Staff>(sampleCode("CB", leaver.number));
    paper.receiver = Ref<Staff>(sampleCode("CB", leaver.number + 1));
    paper.place = QStringLiteral("Trụ sở UBND xã Hòa Bình");
    paper.basis = QStringLiteral("Quyết định số %1").arg(QString::fromUtf8(leaver.decision));
    paper.state = HandoverState::Printed;
    story.add(at, Record::from(handoverKind(), paper));
    for (HandoverLine line : given) {
        line.handover = Ref<Handover>(code);
        story.add(at, Record::from(handoverLineKind(), line));
    }
    if (leaver.day > unsignedFrom)
        return;
    const QDateTime signedAt = m_data.day(leaver.day + 3, QTime(10, 20));
    story.change(signedAt, handoverKind(), code,
                 {{QStringLiteral("state"), Value(enumKey(HandoverState::Signed))},
                  {QStringLiteral("signed_on"), Value(signedAt.date())}});
    story.attach(signedAt.addSecs(60), handoverKind(), code,
                 QStringLiteral("bien-ban-ban-giao.png"));
}

} // namespace soattt
