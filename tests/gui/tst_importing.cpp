#include "models/registers/asset.h"
#include "tests/support/guibook.h"
#include "views/importing/importdialog.h"
#include "views/importing/listhooks.h"
#include "views/shared/noticebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <utility>

using namespace soattt;

class TestImporting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anExcelFileComesIn();
    void aWrongCellIsShownAndSaved();
    void columnsAreChosenByHand();
    void oldEncodingNeedsAnAnswer();
    void aFileWithoutHeadingsIsRefused();
    void aTemplateIsWritten();
    void theListIsExported();
    void cancelInTheMiddleKeepsNothing();
    void registersAreReadBesideIt();

private:
    template <class T> T* find(const char* name) const
    {
        T* found = m_dialog->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    void press(const char* name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    QString text(const char* name) const { return find<QLabel>(name)->text(); }
    QString writeCsv(const QByteArray& content) const;
    qint64 assets() const { return m_book->book->repository().count(assetKind(), {}); }

    std::unique_ptr<GuiBook> m_book;
    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImporting::init()
{
    m_book = std::make_unique<GuiBook>();
    m_dialog = std::make_unique<ImportDialog>(m_book->desk, assetKind());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestImporting::cleanup()
{
    m_dialog.reset();
    m_book.reset();
}

QString TestImporting::writeCsv(const QByteArray& content) const
{
    QFile file(m_book->file(QStringLiteral("tai-san.csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the folder of the test can't be written");
    file.write(content);
    return file.fileName();
}

void TestImporting::anExcelFileComesIn()
{
    const QString path = m_book->file(QStringLiteral("tai-san.xlsx"));
    const QString script = QStringLiteral(R"py(
import sys
from openpyxl import Workbook
book = Workbook()
sheet = book.active
sheet.title = "Máy tính"
sheet.append(["DANH SÁCH MÁY TÍNH"])
sheet.append([])
sheet.append(["STT", "Tên tài sản", "Số sê-ri", "Vị trí"])
for n in range(1, 6):
    sheet.append([n, "Dell Vostro %d" % n, "SN%04d" % n, "Văn thư"])
book.create_sheet("Ghi chú").append(["không có gì"])
book.save(sys.argv[1])
)py");
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script, path});
    if (!python.waitForFinished() || python.exitCode() != 0)
        QSKIP("openpyxl is not installed");
    m_book->dialogs.path = path;
    press("chooseFile");
    QCOMPARE(find<QComboBox>("sheetChoice")->currentText(), QStringLiteral("Máy tính"));
    QCOMPARE(find<QTableWidget>("columnTable")->item(1, 2)->text(),
             QStringLiteral("Dell Vostro 1"));
    press("nextStep");
    QCOMPARE(text("countAdded"), QStringLiteral("5"));
    QCOMPARE(text("countRejected"), QStringLiteral("0"));
    QCOMPARE(assets(), 0);
    press("nextStep");
    QVERIFY(m_dialog->report().applied);
    QCOMPARE(assets(), 5);
    press("undoImport");
    QCOMPARE(assets(), 0);
}

void TestImporting::aWrongCellIsShownAndSaved()
{
    m_dialog->openFile(writeCsv("Tên tài sản;Ngày mua\nMáy A;05/03/2026\nMáy B;hôm qua\n"));
    press("nextStep");
    QCOMPARE(text("countAdded"), QStringLiteral("1"));
    QCOMPARE(text("countRejected"), QStringLiteral("1"));
    const auto* errors = find<QTableView>("errorTable")->model();
    QCOMPARE(errors->index(0, 1).data().toString(), QStringLiteral("3"));
    QCOMPARE(errors->index(0, 2).data().toString(), QStringLiteral("Ngày mua"));
    QCOMPARE(errors->index(0, 3).data().toString(), QStringLiteral("hôm qua"));
    QVERIFY(!errors->index(0, 4).data().toString().isEmpty());
    QVERIFY(!find<QPushButton>("nextStep")->isEnabled());
    m_book->dialogs.path = m_book->file(QStringLiteral("loi.xlsx"));
    press("saveBadRows");
    QVERIFY(QFile::exists(m_book->dialogs.path));
    find<QCheckBox>("skipBadRows")->click();
    QVERIFY(find<QPushButton>("nextStep")->isEnabled());
    press("nextStep");
    QCOMPARE(assets(), 1);
}

void TestImporting::columnsAreChosenByHand()
{
    m_dialog->openFile(writeCsv("Tên tài sản;Số sê-ri;Chỗ để máy ấy\nMáy A;A1;Một cửa\n"));
    auto* choice = qobject_cast<QComboBox*>(find<QTableWidget>("columnTable")->cellWidget(2, 1));
    choice->setCurrentIndex(choice->findData(QStringLiteral("location")));
    emit choice->activated(choice->currentIndex());
    press("nextStep");
    press("nextStep");
    const auto all = m_book->book->repository().all(assetKind());
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().to<Asset>().location, QStringLiteral("Một cửa"));
}

void TestImporting::oldEncodingNeedsAnAnswer()
{
    // "NguyÔn V¨n §øc" is TCVN3 for "Nguyễn Văn Đức".
    m_dialog->openFile(
        writeCsv(QStringLiteral("Tên tài sản;Vị trí\nM¸y tÝnh cña NguyÔn V¨n §øc;Phßng V¨n th­\n"
                                "M¸y in cña TrÇn ThÞ H­¬ng;Phßng KÕ to¸n\n")
                     .toUtf8()));
    press("nextStep");
    QVERIFY(find<QTableWidget>("legacyTable")->isVisible());
    QVERIFY(!find<QPushButton>("nextStep")->isEnabled());
    find<QRadioButton>("convertLegacy")->click();
    QVERIFY(find<QPushButton>("nextStep")->isEnabled());
    press("nextStep");
    QCOMPARE(m_book->book->repository().all(assetKind()).front().to<Asset>().name,
             QStringLiteral("Máy tính của Nguyễn Văn Đức"));
}

void TestImporting::aFileWithoutHeadingsIsRefused()
{
    m_dialog->openFile(writeCsv("a;b\n1;2\n"));
    QVERIFY(!m_dialog->findChild<NoticeBar*>()->text().isEmpty());
    QVERIFY(find<QPushButton>("chooseFile")->isVisible());
}

void TestImporting::aTemplateIsWritten()
{
    m_book->dialogs.path = m_book->file(QStringLiteral("mau.xlsx"));
    press("saveTemplate");
    QVERIFY(QFile::exists(m_book->dialogs.path));
}

void TestImporting::theListIsExported()
{
    m_book->dialogs.path = m_book->file(QStringLiteral("xuat.csv"));
    listHooks().exportList(m_book->desk, assetKind(), {}, {QStringLiteral("name")}, m_dialog.get());
    QFile file(m_book->dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Tên"));
}

void TestImporting::cancelInTheMiddleKeepsNothing()
{
    QByteArray many("Tên tài sản;Số sê-ri\n");
    for (int i = 0; i < 4000; ++i)
        many += "Máy " + QByteArray::number(i) + ";S" + QByteArray::number(i) + '\n';
    m_dialog->openFile(writeCsv(many));
    press("nextStep");
    QCOMPARE(m_dialog->report().added, 4000);
    bool canceled = false;
    connect(&m_book->desk.work(), &LongWork::progressed, m_dialog.get(), [&] {
        if (!std::exchange(canceled, true))
            press("closeImport");
    });
    press("nextStep");
    QVERIFY(canceled);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!m_dialog->report().applied);
    QCOMPARE(assets(), 0);
    QVERIFY(!m_dialog->findChild<NoticeBar*>()->text().isEmpty());
    QVERIFY(find<QPushButton>("nextStep")->isEnabled());
}

void TestImporting::registersAreReadBesideIt()
{
    QWidget page;
    listHooks().importList(m_book->desk, assetKind(), &page);
    auto* dialog = page.findChild<ImportDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->isModal());
    listHooks().importList(m_book->desk, assetKind(), &page); // the same one comes forward
    QCOMPARE(page.findChildren<ImportDialog*>().size(), 1);
}

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
