#include "models/registers/disposal.h"
#include "models/registers/movement.h"
#include "models/registers/repair.h"
#include "models/registers/sanitization.h"
#include "models/services/assetvalues.h"
#include "models/services/attachmentservice.h"
#include "models/services/devicerules.h"
#include "models/services/recordservice.h"
#include "models/services/wipelogservice.h"
#include "tests/support/testbook.h"

#include <QFile>
#include <QTest>

using namespace soattt;

namespace {

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// What may leave the office, be wiped, be disposed of, and what follows from it.
class TestDevices : public QObject
{
    Q_OBJECT

private slots:
    void init() { open({QStringLiteral("KT2017"), QStringLiteral("HP2026")}); }
    void nothingLeavesUnanswered();
    void whatIsAnsweredMustHold_data();
    void whatIsAnsweredMustHold();
    void dataRecoveryNeedsAReason();
    void repairTakesTheAssetAlong();
    void theLeaderConfirmsWhereAsked();
    void movingNeedsConsentWhereAsked();
    void sanitizationFitsTheMedium();
    void threeRolesThreePeople();
    void wipingSettlesTheDrive();
    void aMachineInUseIsNotDisposedOf();
    void linesAreFrozenWithTheirValue();
    void theBatchWaitsForItsDrives();
    void soldThingsHoldNoDrive();
    void conflictOfOneTextIsSaid();
    void aDecidedListStays();
    void twoSerialNumbersWithAReason();
    void logsOfNwipe();
    void aKnownSerialNumberFindsTheDrive();
    void theShippedTableIsAddedOnce();

private:
    void open(const QStringList& regulations);
    template <class T> Record save(const RecordKind& kind, const T& object)
    {
        return m_records->save(Record::from(kind, object));
    }
    template <class T> T load(const RecordKind& kind, const char* code) const
    {
        return m_book->book->repository().find(kind, latin(code))->to<T>();
    }
    template <class T>
    QString change(const RecordKind& kind, const char* code, const std::function<void(T&)>& with)
    {
        const auto record = m_book->book->repository().find(kind, latin(code));
        T object = record->to<T>();
        with(object);
        return refusal([&] { m_records->save(record->with(object)); });
    }
    static QString refusal(const std::function<void()>& work);
    Repair outside() const;
    Sanitization wiped(const char* drive) const;
    void startBatch(DisposalWay way);
    QString decide(DisposalWay way);
    QString carryOut();
    static QByteArray kept(const char* name);

    std::unique_ptr<TestBook> m_book;
    std::unique_ptr<RecordService> m_records;
};

/// TS-0001 with an HDD OLT-0001 and an SSD OLT-0002; three people.
void TestDevices::open(const QStringList& regulations)
{
    m_book = std::make_unique<TestBook>(regulations);
    m_records = std::make_unique<RecordService>(*m_book->session);
    Staff staff;
    for (const char* name : {"Nguyễn Thị Lan", "Trần Văn Bình", "Lê Thị Hoa"}) {
        staff.name = QString::fromUtf8(name);
        save(staffKind(), staff);
    }
    Asset asset;
    asset.name = QStringLiteral("Dell Vostro");
    asset.custodian = Ref<Staff>(latin("CB-0001"));
    asset.purchasedOn = QDate(2020, 3, 1);
    asset.originalValue = Money(15'000'000);
    save(assetKind(), asset);
    StorageDevice drive;
    drive.asset = Ref<Asset>(latin("TS-0001"));
    drive.model = QStringLiteral("Seagate");
    drive.serial = latin("ZA1");
    save(storageKind(), drive);
    drive.type = StorageType::Ssd;
    drive.serial = latin("SSD2");
    save(storageKind(), drive);
}

QString TestDevices::refusal(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.text();
    }
    return {};
}

Repair TestDevices::outside() const
{
    Repair repair;
    repair.fault = QStringLiteral("Không lên nguồn");
    repair.asset = Ref<Asset>(latin("TS-0001"));
    repair.requestedOn = QDate(2026, 7, 1);
    repair.confirmedBy = QStringLiteral("Chủ tịch");
    repair.confirmedOn = QDate(2026, 7, 2);
    repair.outside = true;
    repair.sentOn = QDate(2026, 7, 3);
    repair.partsSent = QStringLiteral("Thân máy");
    repair.state = RepairState::InRepair;
    return repair;
}

Sanitization TestDevices::wiped(const char* drive) const
{
    Sanitization done;
    done.result = SanitizationResult::Succeeded;
    done.storage = Ref<StorageDevice>(latin(drive));
    done.startedAt = QDateTime(QDate(2026, 7, 3), QTime(1, 0), Qt::UTC);
    done.endedAt = QDateTime(QDate(2026, 7, 3), QTime(3, 0), Qt::UTC);
    return done;
}

void TestDevices::nothingLeavesUnanswered()
{
    Repair repair = outside();
    QVERIFY(refusal([&] { save(repairKind(), repair); }).contains(QLatin1String("taken out")));
    Movement movement;
    movement.purpose = QStringLiteral("Họp");
    movement.asset = repair.asset;
    movement.toPlace = QStringLiteral("Sở KHCN");
    movement.outside = true;
    movement.state = MovementState::Moved;
    movement.movedOn = QDate(2026, 7, 3);
    QVERIFY(!refusal([&] { save(movementKind(), movement); }).isEmpty());
    movement.storageAnswer = MovementStorage::StaysIn;
    QCOMPARE(refusal([&] { save(movementKind(), movement); }), QString());
}

void TestDevices::whatIsAnsweredMustHold_data()
{
    QTest::addColumn<int>("answer");
    QTest::newRow("taken out") << int(RepairStorage::Removed);
    QTest::newRow("wiped") << int(RepairStorage::Wiped);
    QTest::newRow("none there") << int(RepairStorage::NoStorage);
}

void TestDevices::whatIsAnsweredMustHold()
{
    QFETCH(int, answer);
    Repair repair = outside();
    repair.storageAnswer = RepairStorage(answer);
    const QString refused = refusal([&] { save(repairKind(), repair); });
    QVERIFY2(refused.contains(latin("OLT-0001")) && refused.contains(latin("OLT-0002")),
             qPrintable(refused));
    QVERIFY2(refused.contains(QStringLiteral("HP2026 Đ10.1.d")), qPrintable(refused));
    for (const char* drive : {"OLT-0001", "OLT-0002"})
        change<StorageDevice>(storageKind(), drive,
                              [](StorageDevice& one) { one.fate = StorageFate::Removed; });
    QCOMPARE(refusal([&] { save(repairKind(), repair); }), QString());
}

void TestDevices::dataRecoveryNeedsAReason()
{
    Repair repair = outside();
    repair.storageAnswer = RepairStorage::DataRecovery;
    QVERIFY(!refusal([&] { save(repairKind(), repair); }).isEmpty());
    repair.storageReason = QStringLiteral("Khôi phục hồ sơ đất đai");
    QCOMPARE(refusal([&] { save(repairKind(), repair); }), QString());
}

void TestDevices::repairTakesTheAssetAlong()
{
    Repair repair = outside();
    repair.storageAnswer = RepairStorage::DataRecovery;
    repair.storageReason = QStringLiteral("Khôi phục");
    save(repairKind(), repair);
    QVERIFY(load<Asset>(assetKind(), "TS-0001").state == AssetState::UnderRepair);
    Repair other = repair;
    QVERIFY(refusal([&] { save(repairKind(), other); }).contains(latin("SCTB-0001")));
    change<Repair>(repairKind(), "SCTB-0001", [](Repair& back) {
        back.state = RepairState::Returned;
        back.returnedOn = QDate(2026, 7, 4);
    });
    const auto asset = load<Asset>(assetKind(), "TS-0001");
    QVERIFY(asset.state == AssetState::InUse);
    QCOMPARE(asset.stateOn, std::optional(QDate(2026, 7, 4)));
    m_records->undo(m_records->lastUndoable());
    QVERIFY(load<Asset>(assetKind(), "TS-0001").state == AssetState::UnderRepair);
}

void TestDevices::theLeaderConfirmsWhereAsked()
{
    Repair repair = outside();
    repair.outside = false;
    repair.confirmedOn.reset();
    const QString refused = refusal([&] { save(repairKind(), repair); });
    QVERIFY2(refused.contains(QStringLiteral("KT2017 Đ6.7")), qPrintable(refused));
    open({latin("TG2020")});
    QCOMPARE(refusal([&] { save(repairKind(), repair); }), QString());
}

void TestDevices::movingNeedsConsentWhereAsked()
{
    Movement movement;
    movement.purpose = QStringLiteral("Đổi phòng");
    movement.asset = Ref<Asset>(latin("TS-0001"));
    movement.toPlace = QStringLiteral("Phòng 205");
    movement.movedOn = QDate(2026, 7, 3);
    movement.state = MovementState::Moved;
    QCOMPARE(refusal([&] { save(movementKind(), movement); }), QString());
    QCOMPARE(load<Asset>(assetKind(), "TS-0001").location, QStringLiteral("Phòng 205"));
    open({latin("HP2016")});
    const QString refused = refusal([&] { save(movementKind(), movement); });
    QVERIFY2(refused.contains(QStringLiteral("HP2016 Đ10.7")), qPrintable(refused));
    QVERIFY(load<Asset>(assetKind(), "TS-0001").location.isEmpty());
}

void TestDevices::sanitizationFitsTheMedium()
{
    Sanitization done = wiped("OLT-0002");
    done.method = SanitizationMethod::Purge;
    const QString refused = refusal([&] { save(sanitizationKind(), done); });
    QVERIFY2(refused.contains(latin("SP 800-88")), qPrintable(refused));
    done.technique = SanitizationTechnique::BlockErase;
    QCOMPARE(refusal([&] { save(sanitizationKind(), done); }), QString());
    Sanitization backwards = wiped("OLT-0001");
    backwards.endedAt = backwards.startedAt->addSecs(-60);
    QVERIFY(refusal([&] {
                save(sanitizationKind(), backwards);
            }).contains(latin("can't end before it began")));
}

void TestDevices::threeRolesThreePeople()
{
    Sanitization done = wiped("OLT-0001");
    done.doneBy = Ref<Staff>(latin("CB-0001"));
    done.verifiedBy = Ref<Staff>(latin("CB-0001"));
    QVERIFY(!refusal([&] { save(sanitizationKind(), done); }).isEmpty());
    done.verifiedBy = Ref<Staff>(latin("CB-0002"));
    done.validatedBy = Ref<Staff>(latin("CB-0002"));
    QVERIFY(!refusal([&] { save(sanitizationKind(), done); }).isEmpty());
    done.validatedBy = Ref<Staff>(latin("CB-0003"));
    QCOMPARE(refusal([&] { save(sanitizationKind(), done); }), QString());
}

void TestDevices::wipingSettlesTheDrive()
{
    Sanitization failed = wiped("OLT-0001");
    failed.result = SanitizationResult::Failed;
    save(sanitizationKind(), failed);
    QVERIFY(load<StorageDevice>(storageKind(), "OLT-0001").fate == StorageFate::InService);
    save(sanitizationKind(), wiped("OLT-0001"));
    auto drive = load<StorageDevice>(storageKind(), "OLT-0001");
    QVERIFY(drive.fate == StorageFate::Wiped);
    QCOMPARE(drive.fateOn, std::optional(QDate(2026, 7, 3)));
    QCOMPARE(drive.fateDocument, latin("XDL-0002"));
    QCOMPARE(load<Sanitization>(sanitizationKind(), "XDL-0002").asset->code(), latin("TS-0001"));
    Sanitization destroyed = wiped("OLT-0001");
    destroyed.method = SanitizationMethod::Destroy;
    destroyed.technique = SanitizationTechnique::Shred;
    save(sanitizationKind(), destroyed);
    QVERIFY(load<StorageDevice>(storageKind(), "OLT-0001").fate == StorageFate::Destroyed);
    m_records->undo(m_records->lastUndoable());
    QVERIFY(load<StorageDevice>(storageKind(), "OLT-0001").fate == StorageFate::Wiped);
}

void TestDevices::startBatch(DisposalWay way)
{
    change<Asset>(assetKind(), "TS-0001",
                  [](Asset& asset) { asset.state = AssetState::AwaitingDisposal; });
    Disposal batch;
    batch.subject = QStringLiteral("Máy tính hỏng");
    batch.proposedOn = QDate(2026, 7, 1);
    batch.way = way;
    DisposalLine line;
    line.asset = Ref<Asset>(latin("TS-0001"));
    line.reason = QStringLiteral("Hỏng, không sửa được");
    m_records->saveWithLines(Record::from(disposalKind(), batch),
                             {Record::from(disposalLineKind(), line)}, latin("add disposals"));
}

QString TestDevices::decide(DisposalWay way)
{
    return change<Disposal>(disposalKind(), "TL-0001", [way](Disposal& batch) {
        batch.way = way;
        batch.decision = QStringLiteral("12/QĐ-UBND");
        batch.decidedOn = QDate(2026, 7, 2);
        batch.state = DisposalState::Decided;
    });
}

QString TestDevices::carryOut()
{
    return change<Disposal>(disposalKind(), "TL-0001", [](Disposal& batch) {
        batch.carriedOutOn = QDate(2026, 7, 4);
        batch.state = DisposalState::Done;
    });
}

void TestDevices::aMachineInUseIsNotDisposedOf()
{
    Disposal batch;
    batch.subject = QStringLiteral("Máy tính hỏng");
    batch.proposedOn = QDate(2026, 7, 1);
    DisposalLine line;
    line.asset = Ref<Asset>(latin("TS-0001"));
    const QString refused = refusal([&] {
        m_records->saveWithLines(Record::from(disposalKind(), batch),
                                 {Record::from(disposalLineKind(), line)}, latin("add disposals"));
    });
    QVERIFY2(refused.contains(latin("TS-0001")) && refused.contains(latin("In use")),
             qPrintable(refused));
}

void TestDevices::linesAreFrozenWithTheirValue()
{
    AssetValues::addShipped(*m_book->session);
    startBatch(DisposalWay::Scrap);
    change<Asset>(assetKind(), "TS-0001", [](Asset& asset) {
        asset.name = QStringLiteral("Tên khác");
        asset.originalValue = Money(99'000'000);
    });
    const auto line = load<DisposalLine>(disposalLineKind(), "TLTS-0001");
    QCOMPARE(line.name, QStringLiteral("Dell Vostro"));
    QCOMPARE(line.originalValue, std::optional(Money(15'000'000)));
    QCOMPARE(line.remainingValue, std::optional(Money(0))); // bought in 2020, life of five years
    QVERIFY(line.type == AssetType::Workstation);
    QCOMPARE(line.quantity, std::optional(qint64(1)));
}

void TestDevices::theBatchWaitsForItsDrives()
{
    startBatch(DisposalWay::Scrap);
    QCOMPARE(decide(DisposalWay::Scrap), QString());
    const QString refused = carryOut();
    for (const char* part : {"OLT-0001", "OLT-0002", "TS-0001", "HP2026", "KT2017"})
        QVERIFY2(refused.contains(latin(part)), qPrintable(refused));
    save(sanitizationKind(), wiped("OLT-0001"));
    const QString again = carryOut();
    QVERIFY2(again.contains(latin("OLT-0002")) && !again.contains(latin("OLT-0001")),
             qPrintable(again));
    save(sanitizationKind(), wiped("OLT-0002"));
    QCOMPARE(carryOut(), QString());
    const auto asset = load<Asset>(assetKind(), "TS-0001");
    QVERIFY(asset.state == AssetState::Disposed);
    QCOMPARE(asset.stateOn, std::optional(QDate(2026, 7, 4)));
}

void TestDevices::soldThingsHoldNoDrive()
{
    startBatch(DisposalWay::Scrap);
    save(sanitizationKind(), wiped("OLT-0001"));
    const QString refused = decide(DisposalWay::Sale); // wiped is not enough
    QVERIFY2(refused.contains(latin("OLT-0001")) && refused.contains(QStringLiteral("KT2017 Đ6.7")),
             qPrintable(refused));
    for (const char* drive : {"OLT-0001", "OLT-0002"})
        change<StorageDevice>(storageKind(), drive, [](StorageDevice& one) {
            one.fate = StorageFate::Destroyed;
            one.fateOn = QDate(2026, 7, 3);
        });
    QCOMPARE(decide(DisposalWay::Sale), QString());
    open({latin("CB2025")}); // lets the office choose
    startBatch(DisposalWay::Sale);
    QCOMPARE(decide(DisposalWay::Sale), QString());
}

void TestDevices::conflictOfOneTextIsSaid()
{
    const QString said = disposalConflict(*m_book->session);
    QVERIFY2(said.contains(QStringLiteral("KT2017 Đ6.7")) &&
                 said.contains(QStringLiteral("KT2017 Đ9.3")),
             qPrintable(said));
    open({latin("CB2025"), latin("HP2026")});
    QCOMPARE(disposalConflict(*m_book->session), QString());
}

void TestDevices::aDecidedListStays()
{
    startBatch(DisposalWay::Scrap);
    QCOMPARE(decide(DisposalWay::Scrap), QString());
    QVERIFY(!change<DisposalLine>(disposalLineKind(), "TLTS-0001", [](DisposalLine& line) {
                 line.reason = QStringLiteral("Khác");
             }).isEmpty());
}

void TestDevices::twoSerialNumbersWithAReason()
{
    StorageDevice twin;
    twin.serial = latin("ZA1");
    const QString refused = refusal([&] { save(storageKind(), twin); });
    QVERIFY2(refused.contains(latin("OLT-0001")), qPrintable(refused));
    twin.serialReason = QStringLiteral("Nhà sản xuất in trùng");
    QCOMPARE(refusal([&] { save(storageKind(), twin); }), QString());
    // The other one isn't asked for a reason when it is changed.
    QCOMPARE(change<StorageDevice>(storageKind(), "OLT-0001",
                                   [](StorageDevice& one) { one.capacity = 500; }),
             QString());
}

QByteArray TestDevices::kept(const char* name)
{
    QFile file(QStringLiteral(SOATTT_SOURCE_DIR "/tests/data/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDevices::logsOfNwipe()
{
    const WipeLogService service(*m_book->session);
    WipeLogLook log = service.look(latin("nwipe-one.log"), kept("nwipe-one.log"));
    QCOMPARE(log.wipes.size(), size_t(1));
    QVERIFY(!log.wipes[0].isSound());
    QVERIFY(log.wipes[0].sentence.contains(latin("by hand")));
    QVERIFY(!refusal([&] { service.import(log); }).isEmpty());
    service.choose(log, log.wipes[0], latin("OLT-0001"));
    const auto stored = service.import(log);
    QCOMPARE(stored.size(), size_t(1));
    const auto done = load<Sanitization>(sanitizationKind(), "XDL-0001");
    QVERIFY(done.technique == SanitizationTechnique::Overwrite);
    QCOMPARE(done.tool, latin("nwipe, PRNG Stream"));
    QCOMPARE(done.toolVersion, latin("0.33"));
    QVERIFY(done.verification == SanitizationCheck::Full);
    QVERIFY(load<StorageDevice>(storageKind(), "OLT-0001").fate == StorageFate::Wiped);
    const auto files = AttachmentService(*m_book->session).list(sanitizationKind(), done.code);
    QCOMPARE(files.size(), size_t(1));
    QCOMPARE(AttachmentService(*m_book->session).content(files.front()), kept("nwipe-one.log"));
    WipeLogLook again = service.look(latin("b.log"), kept("nwipe-one.log"));
    service.choose(again, again.wipes[0], latin("OLT-0002"));
    QVERIFY(again.wipes[0].isTwice && again.wipes[0].sentence.contains(latin("XDL-0001")));
}

void TestDevices::aKnownSerialNumberFindsTheDrive()
{
    QByteArray log = kept("nwipe-two.log");
    const qsizetype at = log.indexOf("S/N=") + 4;
    log.replace(at, log.indexOf('\n', at) - at, "za1");
    const WipeLogService service(*m_book->session);
    const WipeLogLook look = service.look(latin("a.log"), log);
    QVERIFY2(look.wipes[0].isSound(), qPrintable(look.wipes[0].sentence));
    QCOMPARE(look.wipes[0].device->code, latin("OLT-0001"));
    QCOMPARE(service.import(look).front().roundsDone, std::optional(qint64(2)));
}

void TestDevices::theShippedTableIsAddedOnce()
{
    const int added = AssetValues::addShipped(*m_book->session);
    QVERIFY(added >= 3);
    QCOMPARE(AssetValues::addShipped(*m_book->session), 0);
    for (const DepreciationRate& rate : AssetValues::shipped()) {
        QVERIFY(rate.hundredths() && rate.usefulLife && !rate.source.isEmpty());
        QVERIFY(rate.unverified); // none was compared with the original text
    }
}

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
