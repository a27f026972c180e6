#include "models/registers/catalog.h"
#include "models/registers/disposal.h"
#include "models/registers/repair.h"
#include "models/registers/sanitization.h"
#include "models/services/assetvalues.h"
#include "models/services/custodyservice.h"
#include "models/services/formservice.h"
#include "models/services/handoverservice.h"
#include "models/services/labelservice.h"
#include "models/services/officeservice.h"
#include "models/services/stocktakeservice.h"
#include "tests/support/window.h"
#include "views/devices/batchdialog.h"
#include "views/devices/figurespage.h"
#include "views/devices/labeldialog.h"
#include "views/devices/sanitizedialog.h"
#include "views/devices/stocktakedialog.h"
#include "views/devices/wipeimportdialog.h"
#include "views/people/signdialog.h"
#include "views/records/registerpage.h"
#include "views/shared/noticebar.h"
#include "views/shell/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

using namespace soattt;

namespace {

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// A machine with two drives from purchase to disposal, in the real window.
class TestDeviceLife : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void fromPurchaseToDisposal();
    void onlyWhatFitsTheMediumIsOffered();
    void aStockTakeIsCountedByKeyboard();
    void labelsAreSavedAndRefused();
    void figuresOpenTheirList();

private:
    Desk& desk() { return *m_fixture->window.desk(); }
    template <class T> T load(const RecordKind& kind, const char* code)
    {
        return desk().book().repository().find(kind, latin(code))->template to<T>();
    }
    template <class T> T* task(const RecordKind& kind, const char* key, const char* code = "")
    {
        desk().openPage(kind.key());
        desk().startTask(kind.key(), latin(key), latin(code));
        T* dialog = shown<T>();
        if (!dialog)
            qFatal("The task %s opens nothing.", key);
        return dialog;
    }
    /// The one that is visible: closed ones go a little later.
    template <class T> T* shown()
    {
        for (T* widget : m_fixture->window.findChildren<T*>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    bool isShown(const char* name)
    {
        for (const QWidget* widget : m_fixture->window.findChildren<QWidget*>(latin(name))) {
            if (widget->isVisible())
                return true;
        }
        return false;
    }
    void choose(const char* name, const char* key, QWidget* within = nullptr);
    void addNew(const RecordKind& kind);
    void edit(const RecordKind& kind, const char* code);
    /// Saves the form; what is said under its fields when it is refused.
    QString save();
    void buy();
    void takeOver();
    QString addHandover(const Handover& handover);
    void repair();
    void startDisposal();
    void destroyTheHardDisk();
    void wipeTheOther();
    void print(const char* form, const char* code);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestDeviceLife::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    OfficeService(desk().session()).applyRegulations({latin("KT2017"), latin("HP2026")});
    AssetValues::addShipped(desk().session());
    Staff staff;
    for (const char* name : {"Nguyễn Thị Lan", "Trần Văn Bình", "Lê Thị Hoa"}) {
        staff.name = QString::fromUtf8(name);
        desk().records().save(Record::from(staffKind(), staff));
    }
}

void TestDeviceLife::choose(const char* name, const char* key, QWidget* within)
{
    auto* combo = m_fixture->find<QComboBox>(name, within);
    const int index = combo->findData(latin(key));
    QVERIFY2(index >= 0, key);
    combo->setCurrentIndex(index);
    emit combo->activated(index);
}

void TestDeviceLife::addNew(const RecordKind& kind)
{
    m_fixture->window.workspace()->openPage(kind.key());
    m_fixture->click("addButton");
}

void TestDeviceLife::edit(const RecordKind& kind, const char* code)
{
    desk().openRecord(kind.key(), latin(code));
    QTRY_VERIFY(isShown("editButton"));
    m_fixture->click("editButton");
}

QString TestDeviceLife::save()
{
    m_fixture->click("saveButton");
    QStringList said;
    for (const QLabel* label : m_fixture->window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->objectName().endsWith(QLatin1String("Error")))
            said.append(label->text());
    }
    return said.join(QLatin1Char('\n'));
}

void TestDeviceLife::buy()
{
    addNew(assetKind());
    m_fixture->type("name", latin("Dell Vostro 3681"));
    m_fixture->type("serial", latin("SN-3681"));
    m_fixture->type("purchased_on", latin("01/03/2020"));
    m_fixture->type("original_value", latin("15000000"));
    choose("state", "in_store");
    QCOMPARE(save(), QString());
    for (const char* type : {"hdd", "ssd"}) {
        addNew(storageKind());
        choose("type", type);
        m_fixture->type("asset", latin("TS-0001"));
        m_fixture->type("model", latin("Seagate"));
        m_fixture->type("serial", latin("DRIVE-") + latin(type));
        QCOMPARE(save(), QString());
    }
}

/// From the supplier to the officer, then into use.
void TestDeviceLife::takeOver()
{
    Handover handover;
    handover.subject = QStringLiteral("Nhận máy mới");
    handover.reason = HandoverReason::FromSupplier;
    handover.handedOn = QDate(2026, 7, 1);
    handover.giverParty = QStringLiteral("Công ty Ánh Dương");
    handover.receiver = Ref<Staff>(latin("CB-0001"));
    const QString first = addHandover(handover);
    print("handover", qPrintable(first));
    desk().openRecord(handoverKind().key(), first);
    QTRY_VERIFY(isShown("signButton"));
    m_fixture->click("signButton");
    m_fixture->click("confirmSign", shown<SignDialog>());
    QVERIFY(load<Handover>(handoverKind(), "BG-0001").state == HandoverState::Signed);
    handover.reason = HandoverReason::NewStaff;
    handover.handedOn = QDate(2026, 7, 2);
    handover.giverParty.clear();
    handover.giver = Ref<Staff>(latin("CB-0001"));
    handover.receiver = Ref<Staff>(latin("CB-0002"));
    const QString second = addHandover(handover);
    print("handover", qPrintable(second));
    HandoverService(desk().session()).sign(second, QDate(2026, 7, 2), {});
    QVERIFY(load<Asset>(assetKind(), "TS-0001").state == AssetState::InUse);
    QCOMPARE(CustodyService(desk().session()).ofAsset(latin("TS-0001")).size(), size_t(2));
    QCOMPARE(CustodyService(desk().session()).ofPerson(latin("CB-0001")).size(), size_t(2));
    desk().openRecord(assetKind().key(), latin("TS-0001"));
    QTRY_VERIFY(isShown("custody_BG-0002"));
    QVERIFY(m_fixture->find<QLabel>("assetValue")
                ->text()
                .contains(QStringLiteral("Remaining value 0 đồng")));
}

QString TestDeviceLife::addHandover(const Handover& handover)
{
    HandoverLine line;
    line.asset = Ref<Asset>(latin("TS-0001"));
    return desk()
        .records()
        .saveWithLines(Record::from(handoverKind(), handover),
                       {Record::from(handoverLineKind(), line)}, latin("add handovers"))
        .code();
}

void TestDeviceLife::repair()
{
    addNew(repairKind());
    m_fixture->type("asset", latin("TS-0001"));
    m_fixture->type("fault", latin("Khong len nguon"));
    m_fixture->type("requested_by", latin("CB-0002"));
    m_fixture->type("requested_on", latin("01/07/2026"));
    QCOMPARE(save(), QString());
    print("repair-request", "SCTB-0001");
    edit(repairKind(), "SCTB-0001");
    choose("state", "in_repair");
    choose("outside", "1");
    m_fixture->type("sent_on", latin("03/07/2026"));
    m_fixture->type("parts_sent", latin("Than may"));
    choose("storage_answer", "removed");
    const QString refused = save();
    QVERIFY2(refused.contains(latin("OLT-0001")) &&
                 refused.contains(QStringLiteral("HP2026 Đ10.1.d")) &&
                 refused.contains(QStringLiteral("KT2017 Đ6.7")), // nobody confirmed it
             qPrintable(refused));
    m_fixture->type("confirmed_by", latin("Chu tich"));
    m_fixture->type("confirmed_on", latin("02/07/2026"));
    choose("storage_answer", "data_recovery");
    m_fixture->type("storage_reason", latin("Khoi phuc ho so"));
    QCOMPARE(save(), QString());
    QVERIFY(load<Asset>(assetKind(), "TS-0001").state == AssetState::UnderRepair);
    edit(repairKind(), "SCTB-0001");
    choose("state", "returned");
    m_fixture->type("returned_on", latin("04/07/2026"));
    m_fixture->type("checked_on", latin("04/07/2026"));
    m_fixture->type("scanned_on", latin("04/07/2026"));
    QCOMPARE(save(), QString());
    QVERIFY(load<Asset>(assetKind(), "TS-0001").state == AssetState::InUse);
}

void TestDeviceLife::startDisposal()
{
    addNew(disposalKind());
    m_fixture->type("subject", latin("May tinh hong"));
    m_fixture->type("proposed_on", latin("04/07/2026"));
    QCOMPARE(save(), QString());
    edit(assetKind(), "TS-0001");
    choose("state", "awaiting_disposal");
    QCOMPARE(save(), QString());
    auto* dialog = task<BatchDialog>(disposalKind(), "batch", "TL-0001");
    QVERIFY(m_fixture->find<QLabel>("disposalConflict", dialog)
                ->text()
                .contains(QStringLiteral("KT2017 Đ9.3")));
    m_fixture->find<QTableWidget>("batchTable", dialog)->item(0, 0)->setCheckState(Qt::Checked);
    m_fixture->type("reason", latin("Hong"), dialog);
    m_fixture->click("confirmBatch", dialog);
    const auto line = load<DisposalLine>(disposalLineKind(), "TLTS-0001");
    QCOMPARE(line.remainingValue, std::optional(Money(0)));
    edit(disposalKind(), "TL-0001");
    choose("state", "decided");
    choose("way", "scrap");
    m_fixture->type("decision", latin("12/QD-UBND"));
    m_fixture->type("decided_on", latin("04/07/2026"));
    QCOMPARE(save(), QString());
    edit(disposalKind(), "TL-0001");
    choose("state", "done");
    m_fixture->type("carried_out_on", latin("05/07/2026"));
    const QString refused = save(); // too early
    for (const char* part : {"OLT-0001", "OLT-0002", "DRIVE-hdd", "TS-0001", "KT2017", "HP2026"})
        QVERIFY2(refused.contains(latin(part)), qPrintable(refused));
    m_fixture->click("cancelButton");
}

void TestDeviceLife::destroyTheHardDisk()
{
    auto* dialog = task<SanitizeDialog>(storageKind(), "sanitize", "OLT-0001");
    auto* method = m_fixture->find<QComboBox>("method", dialog);
    method->setCurrentIndex(method->findData(int(SanitizationMethod::Destroy)));
    m_fixture->type("started_at", latin("05/07/2026 08:00"), dialog);
    m_fixture->type("ended_at", latin("05/07/2026 07:00"), dialog);
    m_fixture->type("done_by", latin("CB-0001"), dialog);
    m_fixture->type("verified_by", latin("CB-0002"), dialog);
    m_fixture->type("validated_by", latin("CB-0003"), dialog);
    m_fixture->click("confirmSanitize", dialog);
    QVERIFY(dialog->isVisible()); // it ended before it began
    m_fixture->type("ended_at", latin("05/07/2026 08:20"), dialog);
    m_fixture->click("confirmSanitize", dialog);
    QVERIFY(load<StorageDevice>(storageKind(), "OLT-0001").fate == StorageFate::Destroyed);
}

/// The log of nwipe can't tell its serial number: the device is chosen by hand.
void TestDeviceLife::wipeTheOther()
{
    auto* dialog = task<WipeImportDialog>(sanitizationKind(), "import-wipes");
    m_fixture->dialogs.path = QStringLiteral(SOATTT_SOURCE_DIR "/tests/data/nwipe-two.log");
    m_fixture->click("chooseLog", dialog);
    QVERIFY(!m_fixture->find<QPushButton>("importWipes", dialog)->isEnabled());
    m_fixture->type("storage", latin("OLT-0002"), dialog);
    m_fixture->click("takeDevice", dialog);
    m_fixture->click("importWipes", dialog);
    const auto done = load<Sanitization>(sanitizationKind(), "XDL-0002");
    QCOMPARE(done.tool, latin("nwipe, DoD Short"));
    QVERIFY(load<StorageDevice>(storageKind(), "OLT-0002").fate == StorageFate::Wiped);
}

void TestDeviceLife::print(const char* form, const char* code)
{
    desk().openRecord(latin("reports"), latin(form) + QLatin1Char(' ') + latin(code));
    FormRequest request;
    request.code = latin(form);
    request.record = latin(code);
    const IssuedForm issued = FormService(desk().session()).issue(request);
    QVERIFY(issued.pdf.startsWith("%PDF") && issued.pdf.size() > 5000);
    QCOMPARE(issued.document.recordCode, latin(code));
}

void TestDeviceLife::fromPurchaseToDisposal()
{
    buy();
    takeOver();
    repair();
    startDisposal();
    destroyTheHardDisk();
    wipeTheOther();
    print("sanitization", "XDL-0001");
    print("sanitization", "XDL-0002");
    edit(disposalKind(), "TL-0001");
    choose("state", "done");
    m_fixture->type("carried_out_on", latin("05/07/2026"));
    m_fixture->type("recipient", latin("Cong ty Moi truong"));
    QCOMPARE(save(), QString());
    QVERIFY(load<Asset>(assetKind(), "TS-0001").state == AssetState::Disposed);
    print("disposal", "TL-0001");
    QVERIFY(!load<Disposal>(disposalKind(), "TL-0001").paper.isEmpty());
}

void TestDeviceLife::onlyWhatFitsTheMediumIsOffered()
{
    buy();
    auto* dialog = task<SanitizeDialog>(storageKind(), "sanitize", "OLT-0002");
    auto* method = m_fixture->find<QComboBox>("method", dialog);
    auto* technique = m_fixture->find<QComboBox>("technique", dialog);
    method->setCurrentIndex(method->findData(int(SanitizationMethod::Clear)));
    QVERIFY(technique->findData(int(SanitizationTechnique::Overwrite)) >= 0);
    QVERIFY(m_fixture->find<QLabel>("sanitizeWarning", dialog)->isVisible());
    method->setCurrentIndex(method->findData(int(SanitizationMethod::Purge)));
    QVERIFY(technique->findData(int(SanitizationTechnique::Overwrite)) < 0);
    QVERIFY(technique->findData(int(SanitizationTechnique::BlockErase)) >= 0);
    QVERIFY(!dialog->findChild<QLabel*>(latin("sanitizeWarning"))->isVisible());
}

void TestDeviceLife::aStockTakeIsCountedByKeyboard()
{
    buy();
    auto* begin = task<BeginStocktakeDialog>(stocktakeKind(), "begin-stocktake");
    m_fixture->click("beginStocktake", begin);
    QTRY_VERIFY(shown<StocktakeDialog>());
    auto* dialog = shown<StocktakeDialog>();
    for (const char* code : {"sn-3681", "TS-0009"}) {
        auto* line = m_fixture->find<QLineEdit>("scanCode", dialog);
        QTest::keyClicks(line, latin(code));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(line->text().isEmpty());
    }
    QVERIFY(m_fixture->find<QLabel>("scanSaid", dialog)->text().contains(latin("TS-0009")));
    QCOMPARE(m_fixture->find<QTableWidget>("stocktakeTable", dialog)->rowCount(), 2);
    m_fixture->click("finishStocktake", dialog);
    const StocktakeCounts counts = StocktakeService(desk().session()).counts(latin("KK-0001"));
    QCOMPARE(counts, (StocktakeCounts{1, 0, 1, 0, 1, 0}));
    QVERIFY(load<Stocktake>(stocktakeKind(), "KK-0001").finishedOn);
    print("stocktake", "KK-0001");
}

void TestDeviceLife::labelsAreSavedAndRefused()
{
    buy();
    auto* dialog = task<LabelDialog>(assetKind(), "labels");
    m_fixture->dialogs.path = m_fixture->folder.filePath(latin("nhan.pdf"));
    m_fixture->click("labelPdf", dialog);
    QFile file(m_fixture->dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF"));
    m_fixture->find<QSpinBox>("labelColumns", dialog)->setValue(9);
    QVERIFY(dialog->findChild<NoticeBar*>()->text().contains(latin("A4")));
    QVERIFY(!m_fixture->find<QPushButton>("labelPdf", dialog)->isEnabled());
    m_fixture->find<QSpinBox>("labelColumns", dialog)->setValue(3);
    QVERIFY(m_fixture->find<QPushButton>("labelPdf", dialog)->isEnabled());
}

void TestDeviceLife::figuresOpenTheirList()
{
    buy();
    m_fixture->window.workspace()->openPage(latin("figures"));
    auto* table = m_fixture->find<QTableWidget>("figuresTable");
    QCOMPARE(table->rowCount(), 1); // one workstation
    QCOMPARE(table->item(0, 1)->text(), latin("1"));
    table->setCurrentCell(0, 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(m_fixture->window.workspace()->page(latin("assets"))->isVisible());
}

QTEST_MAIN(TestDeviceLife)
#include "tst_devicelife.moc"
