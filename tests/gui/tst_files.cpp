#include "models/registers/asset.h"
#include "tests/support/guibook.h"
#include "views/records/detailpane.h"
#include "views/records/filepreview.h"
#include "views/records/filestab.h"
#include "views/reports/keptfiles.h"
#include "views/shared/filename.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>
#include <QtEndian>

using namespace soattt;

namespace {

QImage picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return image;
}

QByteArray png(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Says it is that wide and high; its check sum is not looked at before.
QByteArray boastfulPng(quint32 width, quint32 height)
{
    QByteArray bytes = png(picture(4, 4));
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    return bytes;
}

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

public slots:
    void opened(const QUrl& url) { m_opened = url; }

private slots:
    void namesOfPapersAreWithoutAccents()
    {
        QCOMPARE(dashed(QStringLiteral("Phụ lục I – Báo cáo định kỳ (KT2017)")),
                 QStringLiteral("phu-luc-i-bao-cao-dinh-ky-kt2017"));
        QCOMPARE(dashed(QStringLiteral("6 tháng cuối năm 2026")),
                 QStringLiteral("6-thang-cuoi-nam-2026"));
        QCOMPARE(dashed(QStringLiteral("  Đề nghị…  ")), QStringLiteral("de-nghi"));
    }
    void init();
    void cleanup();
    void filesAreDropped();
    void aPictureIsPasted();
    void filesOfTheFileManagerArePasted();
    void anEmptyClipboardIsSaid();
    void aPictureIsShown();
    void aHostilePictureIsRefused_data();
    void aHostilePictureIsRefused();
    void theSumIsCopied();
    void aCopyIsSavedAndOpened();
    void aProgramIsNotOpened();
    void deleteRemovesAndUndoBringsBack();
    void aReaderMayOnlyLook();

private:
    template <class T> T* find(const char* name) const
    {
        T* found = m_pane->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    void press(const char* name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    QListWidget* list() const { return find<QListWidget>("fileList"); }
    FilePreview* preview() const { return find<FilePreview>("filePreview"); }
    void attach(const QString& name, const QByteArray& bytes) const;
    void showFiles() const;
    void drop(const QMimeData& data) const;
    QString write(const QString& name, const QByteArray& bytes) const;

    std::unique_ptr<GuiBook> m_book;
    std::unique_ptr<DetailPane> m_pane;
    std::optional<Record> m_asset;
    QUrl m_opened;
};

void TestFiles::init()
{
    m_book = std::make_unique<GuiBook>();
    Asset asset;
    asset.name = QStringLiteral("Máy tính văn thư");
    m_asset = m_book->desk.records().save(Record::from(assetKind(), asset));
    m_pane = std::make_unique<DetailPane>(m_book->desk, assetKind());
    m_pane->resize(400, 600);
    m_pane->show(m_asset);
    m_pane->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->showTab(2);
    QApplication::clipboard()->clear();
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "opened");
}

void TestFiles::cleanup()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    m_pane.reset();
    m_book.reset();
}

void TestFiles::attach(const QString& name, const QByteArray& bytes) const
{
    AttachmentService(*m_book->session).attach(*m_asset, {{name, {}, bytes}});
    showFiles();
}

void TestFiles::showFiles() const
{
    m_pane->showTab(0);
    m_pane->showTab(2);
}

QString TestFiles::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_book->file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestFiles::drop(const QMimeData& data) const
{
    const auto actions = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(QPoint(50, 50), actions, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_pane.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(50, 50), actions, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_pane.get(), &dropped);
    QVERIFY(dropped.isAccepted());
    QCOMPARE(dropped.dropAction(), Qt::CopyAction);
}

void TestFiles::filesAreDropped()
{
    m_pane->showTab(0);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(QStringLiteral("a.txt"), "một")),
                  QUrl::fromLocalFile(write(QStringLiteral("b.pdf"), "%PDF-1.4"))});
    drop(data);
    QTRY_COMPARE(list()->count(), 2);
    QVERIFY(list()->isVisible());
    QVERIFY(list()->item(1)->text().startsWith(QStringLiteral("b.pdf")));
    QVERIFY(list()->item(1)->text().contains(QStringLiteral("05/07/2026 08:30")));
    QCOMPARE(m_book->refusals.count(), 0);
    QVERIFY(QFile::exists(m_book->file(QStringLiteral("a.txt"))));
}

void TestFiles::aPictureIsPasted()
{
    QApplication::clipboard()->setImage(picture(60, 40));
    list()->setFocus();
    QTest::keyClick(find<QPushButton>("pasteFile"), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(list()->count(), 1);
    const auto files = AttachmentService(*m_book->session).list(assetKind(), m_asset->code());
    QVERIFY2(files.front().name.endsWith(QStringLiteral("2026-07-05 083000.png")),
             qPrintable(files.front().name));
    QCOMPARE(files.front().mediaType, QStringLiteral("image/png"));
    QTRY_VERIFY(!preview()->image().isNull());
    QCOMPARE(preview()->image().size(), QSize(60, 40));
}

void TestFiles::filesOfTheFileManagerArePasted()
{
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(write(QStringLiteral("a.txt"), "một"))});
    QApplication::clipboard()->setMimeData(data);
    press("pasteFile");
    QTRY_COMPARE(list()->count(), 1);
    QVERIFY(list()->item(0)->text().startsWith(QStringLiteral("a.txt")));
}

void TestFiles::anEmptyClipboardIsSaid()
{
    press("pasteFile");
    QCOMPARE(m_book->refusals.count(), 1);
    auto* data = new QMimeData;
    data->setUrls({QUrl(QStringLiteral("https://example.vn/a.png"))});
    QApplication::clipboard()->setMimeData(data);
    press("pasteFile");
    QCOMPARE(m_book->refusals.count(), 2);
    QCOMPARE(list()->count(), 0);
}

void TestFiles::aPictureIsShown()
{
    attach(QStringLiteral("ảnh.png"), png(picture(3200, 800)));
    QTRY_VERIFY(!preview()->image().isNull());
    QCOMPARE(preview()->image().size(), QSize(1600, 400)); // never decoded larger than a screen
    QVERIFY(preview()->isVisible());
    QVERIFY(preview()->height() < 200); // as high as its shape asks
    attach(QStringLiteral("a.txt"), "một");
    QVERIFY(!preview()->isVisible());
}

void TestFiles::aHostilePictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("gigapixels") << boastfulPng(60000, 60000);
    QTest::newRow("more memory than is given") << boastfulPng(9000, 9000);
    QTest::newRow("cut short") << png(picture(400, 400)).left(60);
    QTest::newRow("another kind under its name") << QByteArray("<svg width='9' height='9'/>");
}

void TestFiles::aHostilePictureIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(decodePicture(bytes, 1600).isNull());
}

void TestFiles::theSumIsCopied()
{
    attach(QStringLiteral("a.txt"), "một");
    const QString sum =
        AttachmentService(*m_book->session).list(assetKind(), m_asset->code()).front().sha256;
    QVERIFY(find<QPushButton>("fileSum")->text().contains(sum.left(16)));
    QVERIFY(find<QPushButton>("fileSum")->toolTip().contains(sum));
    press("fileSum");
    QCOMPARE(QApplication::clipboard()->text(), sum);
}

void TestFiles::aCopyIsSavedAndOpened()
{
    attach(QStringLiteral("biên bản.pdf"), "%PDF-1.4 x");
    m_book->dialogs.path = m_book->file(QStringLiteral("ra.pdf"));
    press("saveFile");
    QFile saved(m_book->dialogs.path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("%PDF-1.4 x"));
    QTest::keyClick(list(), Qt::Key_Return);
    const QFileInfo copy(m_opened.toLocalFile());
    QCOMPARE(copy.fileName(), QStringLiteral("biên bản.pdf"));
    QVERIFY(copy.exists());
#ifndef Q_OS_WIN // where each person's folder of temporary files is closed to others
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(QFileInfo(copy.path()).permissions() & others));
#endif
}

void TestFiles::aProgramIsNotOpened()
{
    attach(QStringLiteral("cài đặt.exe"), "MZ");
    m_opened.clear();
    press("openFile");
    QVERIFY(m_opened.isEmpty());
    QCOMPARE(m_book->refusals.count(), 1);
    QCOMPARE(safeName(QStringLiteral("../../.bashrc")), QStringLiteral("bashrc"));
    QCOMPARE(safeName(QStringLiteral("a\\b:c.pdf")), QStringLiteral("a-b-c.pdf"));
    QCOMPARE(safeName(QStringLiteral("Bao cao.exe. .")), QStringLiteral("Bao cao.exe"));
    QCOMPARE(safeName(QStringLiteral("NUL.pdf")), QStringLiteral("-NUL.pdf"));
    QCOMPARE(safeName(QStringLiteral("com1")), QStringLiteral("-com1"));
    QCOMPARE(safeName(QStringLiteral("console.txt")), QStringLiteral("console.txt"));
}

void TestFiles::deleteRemovesAndUndoBringsBack()
{
    attach(QStringLiteral("a.txt"), "một");
    attach(QStringLiteral("b.txt"), "hai");
    list()->setCurrentRow(0);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(list()->count(), 1);
    QVERIFY(list()->item(0)->text().startsWith(QStringLiteral("b.txt")));
    m_book->desk.undo();
    showFiles();
    QCOMPARE(list()->count(), 2);
}

void TestFiles::aReaderMayOnlyLook()
{
    attach(QStringLiteral("a.txt"), "một");
    const Session system = Session::system(*m_book->book);
    Desk desk(system, m_book->preferences, m_book->dialogs);
    FilesTab tab(desk);
    tab.show(*m_asset);
    tab.setVisible(true);
    QVERIFY(tab.findChild<QPushButton*>(QStringLiteral("openFile"))->isVisible());
    QVERIFY(!tab.findChild<QPushButton*>(QStringLiteral("removeFile"))->isVisible());
    QVERIFY(!tab.findChild<QPushButton*>(QStringLiteral("attachButton"))->isVisible());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_book->file(QStringLiteral("a.txt")))});
    QVERIFY(!tab.takes(&data));
}

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
