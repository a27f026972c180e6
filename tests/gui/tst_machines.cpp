#include "tests/support/guibook.h"
#include "tests/support/probefiles.h"
#include "views/machines/checkfacts.h"
#include "views/machines/checkimportdialog.h"
#include "views/machines/compliancepage.h"
#include "views/shared/chip.h"
#include "views/shared/noticebar.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

using namespace soattt;
using test::ProbeFileMaker;

/// Self-checks through the dialog, and the page that counts them.
class TestMachines : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSoundResultIsTicked();
    void whatIsAskedWaitsForItsTick();
    void whatIsRefusedHasNoTick();
    void thePageCounts();
    void aRowOpensItsRecord();
    void factsBesideWhatIsDeclared();

private:
    Asset asset(const char* serial, const char* name = "Dell OptiPlex");
    void import(const ProbeFileMaker& maker);
    QString cell(int row, int column) const { return m_table->item(row, column)->text(); }
    CheckImportDialog* dialog();

    std::unique_ptr<GuiBook> m_book;
    std::unique_ptr<CheckImportDialog> m_dialog;
    QTableWidget* m_table = nullptr;
};

void TestMachines::init()
{
    m_dialog.reset();
    m_book = std::make_unique<GuiBook>(QStringList{QStringLiteral("TG2020")});
}

Asset TestMachines::asset(const char* serial, const char* name)
{
    Asset asset;
    asset.name = QString::fromUtf8(name);
    asset.serial = QString::fromLatin1(serial);
    return m_book->desk.records().save(Record::from(assetKind(), asset)).to<Asset>();
}

void TestMachines::import(const ProbeFileMaker& maker)
{
    const MachineCheckService service(*m_book->session);
    service.import({service.look(QStringLiteral("x.json"), maker.file())}, {});
}

CheckImportDialog* TestMachines::dialog()
{
    m_dialog = std::make_unique<CheckImportDialog>(m_book->desk);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_table = m_dialog->findChild<QTableWidget*>(QStringLiteral("checkTable"));
    m_dialog->show();
    return m_dialog.get();
}

void TestMachines::aSoundResultIsTicked()
{
    const Asset machine = asset("8XKQ2B3");
    m_book->dialogs.path = m_book->file(QStringLiteral("kq.json"));
    QFile file(m_book->dialogs.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ProbeFileMaker().file());
    file.close();
    dialog()->findChild<QPushButton*>(QStringLiteral("chooseChecks"))->click();
    QCOMPARE(m_table->rowCount(), 1);
    QCOMPARE(m_table->item(0, 0)->checkState(), Qt::Checked);
    QVERIFY(cell(0, 1).contains(machine.code));
    m_dialog->findChild<QPushButton*>(QStringLiteral("importChecks"))->click();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_book->book->repository().count(machineCheckKind(), {}), 1);
}

void TestMachines::whatIsAskedWaitsForItsTick()
{
    dialog()->addResult(QStringLiteral("a.json"), ProbeFileMaker().file());
    auto* import = m_dialog->findChild<QPushButton*>(QStringLiteral("importChecks"));
    QCOMPARE(m_table->item(0, 0)->checkState(), Qt::Unchecked);
    QVERIFY(!import->isEnabled());
    QVERIFY2(cell(0, 2).contains(QStringLiteral("8XKQ2B3")), qPrintable(cell(0, 2)));
    m_table->item(0, 0)->setCheckState(Qt::Checked);
    QVERIFY(import->isEnabled());
    import->click();
    QCOMPARE(m_book->book->repository().count(assetKind(), {}), 1);
}

void TestMachines::whatIsRefusedHasNoTick()
{
    QByteArray altered = ProbeFileMaker().file();
    altered.replace("VANTHU-01", "VANTHU-02");
    dialog()->addResult(QStringLiteral("a.json"), altered);
    QVERIFY(!(m_table->item(0, 0)->flags() & Qt::ItemIsUserCheckable));
    QVERIFY2(cell(0, 2).contains(QStringLiteral("SHA-256")), qPrintable(cell(0, 2)));
    m_dialog->findChild<QPlainTextEdit*>(QStringLiteral("checkParts"))
        ->setPlainText(QStringLiteral("SOATTT1.2.5.AABBCCDD.0000.FFFFFF"));
    const QString progress = m_dialog->findChild<QLabel*>(QStringLiteral("partsProgress"))->text();
    QVERIFY2(progress.contains(QLatin1Char('2')), qPrintable(progress));
}

void TestMachines::thePageCounts()
{
    asset("8XKQ2B3");
    asset("OTHER1", "HP ProDesk");
    asset("OTHER2", "Lenovo");
    import(ProbeFileMaker().with("autorun", R"([{"no_drive_types":145}])"));
    ProbeFileMaker second;
    second.machine.insert(QStringLiteral("serial"), QStringLiteral("OTHER1"));
    second.machine.insert(QStringLiteral("macs"), QJsonArray());
    import(second);
    CompliancePage page(m_book->desk);
    page.show();
    page.activate();
    QStringList chips;
    for (const Chip* chip : page.findChildren<Chip*>())
        chips.append(chip->text().section(QLatin1Char(' '), 0, 0));
    QCOMPARE(chips, (QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("0"),
                                 QStringLiteral("1")}));
    m_table = page.findChild<QTableWidget*>(QStringLiteral("complianceTable"));
    QCOMPARE(m_table->rowCount(), 2);
    QCOMPARE(cell(0, 0), QStringLiteral("TS-0001"));
    QCOMPARE(cell(1, 0), QStringLiteral("TS-0003"));
    auto* tabs = page.findChild<QTabBar*>(QStringLiteral("complianceTabs"));
    tabs->setCurrentIndex(1);
    QCOMPARE(m_table->rowCount(), 6); // isolation asks nothing of these
    QCOMPARE(cell(2, 1) + cell(2, 2) + cell(2, 3), QStringLiteral("110")); // autorun
    tabs->setCurrentIndex(2);
    QCOMPARE(m_table->rowCount(), 1);
    QCOMPARE(cell(0, 1), QStringLiteral("3"));
}

void TestMachines::aRowOpensItsRecord()
{
    asset("8XKQ2B3");
    import(ProbeFileMaker().with("autorun", R"([{"no_drive_types":145}])"));
    QSignalSpy opened(&m_book->desk, &Desk::recordWanted);
    CompliancePage page(m_book->desk);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.activate();
    m_table = page.findChild<QTableWidget*>(QStringLiteral("complianceTable"));
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().at(1).toString(), QStringLiteral("KM-0001"));
    page.findChild<QPushButton*>(QStringLiteral("printCompliance"))->click();
    QCOMPARE(opened.back().at(1).toString(), QStringLiteral("machine-compliance 2026-07"));
}

void TestMachines::factsBesideWhatIsDeclared()
{
    Asset machine = asset("8XKQ2B3");
    Record record = Record::from(assetKind(), machine);
    record = *m_book->book->repository().find(assetKind(), machine.code);
    record.set(QStringLiteral("os"), Value(QStringLiteral("Windows 7")));
    m_book->desk.records().save(record);
    import(ProbeFileMaker().with("autorun", R"([{"no_drive_types":145}])"));
    const auto check = m_book->book->repository()
                           .find(machineCheckKind(), QStringLiteral("KM-0001"))
                           ->to<MachineCheck>();
    const CheckFacts facts(m_book->desk, check);
    QStringList texts;
    for (const QLabel* label : facts.findChildren<QLabel*>())
        texts.append(label->text());
    const QString all = texts.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QStringLiteral("TG2020 Đ8.4")), qPrintable(all));
    QVERIFY(all.contains(QStringLiteral("Windows 7")));
    QVERIFY(all.contains(QStringLiteral("Windows 10 Pro")));
    QCOMPARE(facts.findChildren<Chip*>().size(), 7); // six rules and one difference
}

QTEST_MAIN(TestMachines)
#include "tst_machines.moc"
