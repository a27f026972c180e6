#include "models/registers/asset.h"
#include "models/services/exportservice.h"
#include "tests/support/window.h"
#include "views/shared/noticebar.h"
#include "views/shell/workbar.h"
#include "views/shell/workspace.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace soattt;

namespace {

constexpr int patience = 5000; ///< milliseconds

/// Tells again and again, as long work does, until that is so.
void tellUntil(const Tell& tell, const std::function<bool()>& isSo, int percent = 50)
{
    QElapsedTimer since;
    for (since.start(); !isSo() && since.elapsed() < patience;)
        tell(percent);
}

Record asset(const QString& name)
{
    Asset asset;
    asset.name = name;
    return Record::from(assetKind(), asset);
}

} // namespace

class TestLongWork : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window = std::make_unique<WindowFixture>(); }
    void cleanup() { m_window.reset(); }
    void theWindowShowsIt();
    void cancelIsHeard();
    void aWriteWaits();
    void readingGoesOn();
    void onlyOneRuns();
    void theBookStaysOpenAndUnlocked();
    void aCanceledExportLeavesTheOldFile_data();
    void aCanceledExportLeavesTheOldFile();

private:
    Desk& desk() const { return *m_window->window.desk(); }
    LongWork& work() const { return desk().work(); }
    WorkBar* bar() const { return m_window->window.findChild<WorkBar*>(); }
    QString notice() const { return m_window->window.workspace()->findChild<NoticeBar*>()->text(); }
    /// Runs it in the first turn of the window during some work.
    void inTheMiddle(const std::function<void()>& call) const;

    std::unique_ptr<WindowFixture> m_window;
};

void TestLongWork::inTheMiddle(const std::function<void()>& call) const
{
    bool called = false;
    QMetaObject::invokeMethod(
        &m_window->window,
        [&] {
            call();
            called = true;
        },
        Qt::QueuedConnection);
    QVERIFY(desk().run(QStringLiteral("Kiểm tra sổ"),
                       [&](const Tell& tell) { tellUntil(tell, [&] { return called; }); }));
    QVERIFY(called);
}

void TestLongWork::theWindowShowsIt()
{
    QVERIFY(bar()->isHidden());
    const bool done = desk().run(QStringLiteral("Kiểm tra sổ"), [this](const Tell& tell) {
        tellUntil(
            tell, [this] { return bar()->isVisible(); }, 42);
        QVERIFY(bar()->isVisible());
        QCOMPARE(m_window->find<QLabel>("workTitle")->text(), QStringLiteral("Kiểm tra sổ"));
        QCOMPARE(bar()->findChild<QProgressBar*>()->value(), 42);
    });
    QVERIFY(done);
    QVERIFY(bar()->isHidden());
    QVERIFY(!work().isRunning());
}

void TestLongWork::cancelIsHeard()
{
    bool ended = false;
    const bool done = desk().run(QStringLiteral("Sao lưu"), [&](const Tell& tell) {
        tellUntil(tell, [this] { return bar()->isVisible(); });
        m_window->click("cancelWork");
        QVERIFY(!m_window->find<QPushButton>("cancelWork")->isEnabled());
        tell(60);
        ended = true;
    });
    QVERIFY(!done);
    QVERIFY(!ended);
    QVERIFY(!work().isRunning());
    QVERIFY(!m_window->find<QLabel>("statusMessage")->text().isEmpty());
}

void TestLongWork::aWriteWaits()
{
    inTheMiddle([this] {
        QVERIFY(!desk().attempt([this] { desk().records().save(asset(QStringLiteral("Máy A"))); }));
        QVERIFY2(notice().contains(QStringLiteral("Kiểm tra sổ")), qPrintable(notice()));
    });
    QCOMPARE(desk().book().repository().count(assetKind(), {}), 0);
    QVERIFY(desk().attempt([this] { desk().records().save(asset(QStringLiteral("Máy A"))); }));
    QCOMPARE(desk().book().repository().count(assetKind(), {}), 1);
}

void TestLongWork::readingGoesOn()
{
    desk().records().save(asset(QStringLiteral("Máy A")));
    inTheMiddle([this] {
        desk().openPage(assetKind().key());
        QCOMPARE(m_window->find<QLabel>("recordCount")->text().left(1), QStringLiteral("1"));
    });
    QVERIFY(notice().isEmpty());
}

void TestLongWork::onlyOneRuns()
{
    bool ran = false;
    inTheMiddle([&] {
        QVERIFY(!desk().run(QStringLiteral("Xuất"), [&](const Tell&) { ran = true; }));
        QVERIFY(work().isRunning());
    });
    QVERIFY(!ran);
    QVERIFY(desk().run(QStringLiteral("Xuất"), [&](const Tell&) { ran = true; }));
    QVERIFY(ran);
}

void TestLongWork::theBookStaysOpenAndUnlocked()
{
    inTheMiddle([this] {
        QVERIFY(!m_window->window.closeBook());
        const Workspace* workspace = m_window->window.workspace();
        m_window->window.setLanguage(QStringLiteral("en"));
        QCOMPARE(m_window->window.workspace(), workspace);
        m_window->window.lock();
        QVERIFY(m_window->window.workspace()->isVisible());
        QVERIFY(m_window->dialogs.asked.isEmpty());
    });
    QVERIFY(m_window->window.closeBook());
}

void TestLongWork::aCanceledExportLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("excel") << "xuat.xlsx";
    QTest::newRow("csv") << "xuat.csv";
    QTest::newRow("pdf") << "xuat.pdf";
}

void TestLongWork::aCanceledExportLeavesTheOldFile()
{
    QFETCH(QString, name);
    std::vector<Record> many;
    for (int i = 0; i < 300; ++i)
        many.push_back(asset(QStringLiteral("Máy %1").arg(i)));
    desk().records().saveAll(many, QStringLiteral("add assets"));
    const QString path = m_window->folder.filePath(name);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("cũ") > 0);
    old.close();
    const Tell canceling = [](int percent) {
        if (percent > 5)
            throw Canceled();
    };
    const auto files = QDir(m_window->folder.path()).entryList(QDir::Files | QDir::Hidden);
    const ExportService service(desk().session());
    QVERIFY_THROWS_EXCEPTION(Canceled,
                             service.exportList(assetKind(), {}, path, {}, false, canceling));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("cũ"));
    QCOMPARE(QDir(m_window->folder.path()).entryList(QDir::Files | QDir::Hidden), files);
}

QTEST_MAIN(TestLongWork)
#include "tst_longwork.moc"
