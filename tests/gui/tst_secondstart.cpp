#include "tests/support/window.h"

#include <QProcess>

using namespace soattt;

/// The program itself, started twice by one person.
class TestSecondStart : public QObject
{
    Q_OBJECT

private slots:
    void theFirstOpensTheSecondsBook();
};

namespace {

/// Started as a person of their own: home, settings and socket lie in the folder.
struct Start
{
    Start(const QString& home, const QString& book)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QString::fromLatin1(name), home);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SOATTT_BIN_DIR "/soattt"), {book});
    }
    ~Start()
    {
        process.kill();
        process.waitForFinished();
    }

    QProcess process;
};

QString makeBook(const QTemporaryDir& folder, const QString& name)
{
    const QString path = folder.filePath(name);
    Book::create(path, WindowFixture::request(), SystemClock()).reset();
    return path;
}

bool isHeld(const QString& book)
{
    return QFileInfo::exists(book + QStringLiteral(".lock"));
}

} // namespace

void TestSecondStart::theFirstOpensTheSecondsBook()
{
    const QTemporaryDir folder;
    const QString one = makeBook(folder, QStringLiteral("một.soattt"));
    const QString two = makeBook(folder, QStringLiteral("hai.soattt"));
    Start first(folder.path(), one);
    QVERIFY2(first.process.waitForStarted(), qPrintable(first.process.errorString()));
    QTRY_VERIFY_WITH_TIMEOUT(isHeld(one), 20'000);
    Start second(folder.path(), two);
    QVERIFY(second.process.waitForFinished(20'000));
    QCOMPARE(second.process.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(isHeld(two), 20'000);
    QVERIFY(!isHeld(one));
    QCOMPARE(first.process.state(), QProcess::Running);
}

QTEST_MAIN(TestSecondStart)
#include "tst_secondstart.moc"
