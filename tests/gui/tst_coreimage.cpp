#include "models/core/privatememory.h"
#include "tests/support/window.h"
#include "views/shell/signinpage.h"
#include "views/shell/workspace.h"

#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <unistd.h>
#endif

using namespace soattt;

/// What is left of a password in the memory of the program once the book is locked. The window runs
/// in a process of its own, under the protections of the program; its password is made from a seed
/// letter by letter as it is typed, so that the test itself holds it nowhere. `gcore` then writes
/// the whole memory of the process to a file, and the password is looked for there in UTF-8 and
/// UTF-16. Linux with glibc, platform "offscreen".
class TestCoreImage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void thePasswordIsThereWhileTyped();
    void nothingIsLeftAfterTheLock_data();
    void nothingIsLeftAfterTheLock();

private:
    struct Hits
    {
        qsizetype utf8 = -1;
        qsizetype utf16 = -1;
        qint64 bytes = 0;
    };
    Hits hitsAt(const QString& stage);

    QTemporaryDir m_folder;
};

namespace {

constexpr int length = 20;
constexpr quint32 seed = 77'031;

/// All four classes, and like no other text: Aa1- and letters by a generator.
QChar letterAt(int i)
{
    static const char head[] = "Kb7-";
    if (i < 4)
        return QLatin1Char(head[i]);
    quint32 state = seed;
    for (int step = 0; step <= i; ++step)
        state = state * 1'664'525u + 1'013'904'223u;
    return QLatin1Char(char('a' + int((state >> 16) % 26)));
}

QString wholePassword()
{
    QString password;
    for (int i = 0; i < length; ++i)
        password.append(letterAt(i));
    return password;
}

QString bookPath(const QString& folder)
{
    return folder + QStringLiteral("/thu.soattt");
}

/// The program: signs in as a person does and stops at that stage until it is told to end.
int runWindow(int argc, char** argv, const QString& folder, const QString& stage)
{
    keepMemoryPrivate();
    overwriteFreedMemory();
    QApplication application(argc, argv);
    Preferences preferences(folder + QStringLiteral("/settings.ini"));
    PlannedDialogs dialogs;
    const FixedClock clock(
        QDateTime(QDate(2026, 7, 5), QTime(8, 30), Qt::OffsetFromUTC, officeOffsetSeconds));
    MainWindow window(clock, preferences, dialogs);
    window.resize(1366, 768);
    window.show();
    window.openBook(bookPath(folder));
    auto* line = window.findChild<QLineEdit*>(QStringLiteral("password"));
    const auto type = [line] {
        line->setFocus();
        for (int i = 0; i < length; ++i)
            QTest::keyClick(line, letterAt(i).toLatin1());
    };
    const auto enter = [&] {
        type();
        QTest::keyClick(line, Qt::Key_Return);
        if (!window.workspace())
            qFatal("The window does not let the person in.");
        QCoreApplication::processEvents();
        window.lock();
        QCoreApplication::processEvents();
    };
    if (stage == QLatin1String("typed")) {
        type();
    } else {
        enter();
        if (stage == QLatin1String("twice"))
            enter();
    }
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 1); // nobody could take the image otherwise
    prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY);
#endif
    std::puts("ready");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

void TestCoreImage::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("gcore is of Linux");
#endif
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("gcore")).isEmpty(),
             "gdb is not installed");
    NewBook request = WindowFixture::request();
    request.adminPassword = wholePassword();
    const FixedClock clock(
        QDateTime(QDate(2026, 7, 5), QTime(8, 30), Qt::OffsetFromUTC, officeOffsetSeconds));
    Book::create(bookPath(m_folder.path()), request, clock).reset();
}

TestCoreImage::Hits TestCoreImage::hitsAt(const QString& stage)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SOATTT_CORE_FOLDER"), m_folder.path());
    environment.insert(QStringLiteral("SOATTT_CORE_STAGE"), stage);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {});
    const bool ready = program.waitForStarted() && program.waitForReadyRead(60'000);
    const QString prefix = m_folder.filePath(QStringLiteral("core"));
    QProcess gcore;
    if (ready) {
        gcore.start(QStringLiteral("gcore"),
                    {QStringLiteral("-o"), prefix, QString::number(program.processId())});
        gcore.waitForFinished(120'000);
    }
    const QString core = QStringLiteral("%1.%2").arg(prefix).arg(program.processId());
    program.closeWriteChannel();
    program.waitForFinished(60'000);
    QFile file(core);
    if (!ready || !file.open(QIODevice::ReadOnly)) {
        qWarning("%s", gcore.readAllStandardError().constData());
        return {};
    }
    const QByteArray image = file.readAll();
    file.remove();
    const QString password = wholePassword();
    const QByteArray wide(reinterpret_cast<const char*>(password.utf16()), 2 * length);
    return {image.count(password.toUtf8()), image.count(wide), image.size()};
}

/// The search finds what is there.
void TestCoreImage::thePasswordIsThereWhileTyped()
{
    const Hits hits = hitsAt(QStringLiteral("typed"));
    QVERIFY(hits.bytes > 1'000'000);
    QVERIFY2(hits.utf16 > 0, "the search finds nothing at all");
}

void TestCoreImage::nothingIsLeftAfterTheLock_data()
{
    QTest::addColumn<QString>("stage");
    QTest::newRow("locked once") << QStringLiteral("locked");
    QTest::newRow("signed in again and locked again") << QStringLiteral("twice");
}

void TestCoreImage::nothingIsLeftAfterTheLock()
{
    QFETCH(QString, stage);
    const Hits hits = hitsAt(stage);
    qInfo("%lld bytes of memory: %lld hits in UTF-8, %lld in UTF-16", (long long)hits.bytes,
          (long long)hits.utf8, (long long)hits.utf16);
    QVERIFY(hits.bytes > 1'000'000);
    QCOMPARE(hits.utf8, qsizetype(0));
    QCOMPARE(hits.utf16, qsizetype(0));
}

int main(int argc, char** argv)
{
    const QString folder = qEnvironmentVariable("SOATTT_CORE_FOLDER");
    if (!folder.isEmpty())
        return runWindow(argc, argv, folder, qEnvironmentVariable("SOATTT_CORE_STAGE"));
    QCoreApplication application(argc, argv);
    TestCoreImage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_coreimage.moc"
