#include "models/storage/verifier.h"
#include "tests/support/officework.h"

#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace soattt;

/// Where and when a book can't be kept: a disk that can only be read, a folder of another computer,
/// a book another program holds, a clock that jumps.
class tst_Places : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aDiskThatCanOnlyBeRead();
    void aFolderOfAnotherComputer();
    void twoProgramsOnOneBook();
    void theClockJumps_data();
    void theClockJumps();

private:
    static std::optional<BookProblem> problemOf(const QString& path, const Clock& clock);
    static QByteArray contentOf(const QString& path);

    std::unique_ptr<TestBook> m_test;
    bool m_mayMount = false;
};

std::optional<BookProblem> tst_Places::problemOf(const QString& path, const Clock& clock)
{
    try {
        Book::open(path, clock);
    } catch (const BookError& error) {
        return error.problem();
    }
    return std::nullopt;
}

QByteArray tst_Places::contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Mounts of this test are seen by this process alone.
void tst_Places::initTestCase()
{
#ifdef Q_OS_LINUX
    m_mayMount =
        unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
#endif
    m_test = std::make_unique<TestBook>(QStringList{QStringLiteral("TG2020")},
                                        QString::fromLatin1(TestBook::cheapHash));
    test::addPeopleAndAccounts(*m_test);
}

void tst_Places::aDiskThatCanOnlyBeRead()
{
    if (!m_mayMount)
        QSKIP("nothing can be mounted here");
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.soattt"));
    m_test->book->database().checkpoint();
    QVERIFY(QFile::copy(m_test->path(), path));
    const QByteArray before = contentOf(path);
    const QByteArray place = folder.path().toUtf8();
    QCOMPARE(mount(place.constData(), place.constData(), nullptr, MS_BIND, nullptr), 0);
    QCOMPARE(mount(nullptr, place.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr),
             0);
    const auto problem = problemOf(path, m_test->clock);
    umount2(place.constData(), MNT_DETACH);
    QCOMPARE(problem, BookProblem::ReadOnly);
    QCOMPARE(contentOf(path), before);
#endif
}

/// A real file system of FUSE that calls itself sshfs, as a mounted share does.
void tst_Places::aFolderOfAnotherComputer()
{
    if (!m_mayMount || !QFile::exists(QStringLiteral("/dev/fuse")))
        QSKIP("FUSE can't be mounted here");
    if (QStandardPaths::findExecutable(QStringLiteral("bindfs")).isEmpty())
        QSKIP("bindfs is not installed here");
#ifdef Q_OS_LINUX
    const QTemporaryDir shared;
    const QTemporaryDir seen;
    m_test->book->database().checkpoint();
    const QString path = seen.filePath(QStringLiteral("a.soattt"));
    QVERIFY(QFile::copy(m_test->path(), shared.filePath(QStringLiteral("a.soattt"))));
    QProcess share;
    share.start(QStringLiteral("bindfs"), {QStringLiteral("-o"), QStringLiteral("subtype=sshfs"),
                                           shared.path(), seen.path()});
    QVERIFY(share.waitForFinished());
    if (share.exitCode() != 0)
        QSKIP("FUSE can't be mounted here");
    const QByteArray before = contentOf(path);
    const auto problem = problemOf(path, m_test->clock);
    NewBook request;
    request.office.name = QStringLiteral("UBND xã");
    request.office.regulations = {QStringLiteral("TG2020")};
    request.adminPasswordHash = QString::fromLatin1(TestBook::cheapHash);
    bool refused = false;
    try {
        Book::create(seen.filePath(QStringLiteral("b.soattt")), request, m_test->clock);
    } catch (const BookError& error) {
        refused = error.problem() == BookProblem::NetworkPath;
    }
    const QByteArray after = contentOf(path);
    umount2(seen.path().toUtf8().constData(), MNT_DETACH);
    QVERIFY(!before.isEmpty());
    QCOMPARE(problem, BookProblem::NetworkPath);
    QVERIFY(refused);
    QCOMPARE(after, before);
#endif
}

/// Many at once: one holds the book, the others are told who does, and nothing is changed by them.
void tst_Places::twoProgramsOnOneBook()
{
    const QString head = m_test->book->log().head().toString();
    constexpr int others = 6;
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < others; ++i) {
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->start(QStringLiteral(SOATTT_BIN_DIR "/bookworker"),
                               {QStringLiteral("write"), m_test->path()});
    }
    for (const auto& program : programs) {
        QVERIFY(program->waitForFinished(60'000));
        QCOMPARE(program->exitCode(), 1);
        const QByteArray said = program->readAllStandardOutput();
        QVERIFY2(said.contains("is open in another program"), said.constData());
    }
    QCOMPARE(m_test->book->log().head().toString(), head);
}

void tst_Places::theClockJumps_data()
{
    QTest::addColumn<int>("years");
    QTest::newRow("ten years back") << -10;
    QTest::newRow("ten years forward") << 10;
}

/// Entries keep their order and their numbers, the jump back is noted, the book verifies, and what
/// is due is worked out for that day.
void tst_Places::theClockJumps()
{
    QFETCH(int, years);
    const QDateTime usual = m_test->clock.now();
    const qint64 before = m_test->book->log().head().sequence;
    m_test->clock.set(usual.addYears(years));
    RecordService(*m_test->session)
        .saveAll(test::manyAssets(900 + years, 3), QStringLiteral("add"));
    LogQuery newest;
    newest.limit = 3;
    const auto entries = m_test->book->log().read(newest);
    QCOMPARE(entries.back().sequence, before + 1);
    QCOMPARE(entries.back().note.contains(QLatin1String("clock back from")), years < 0);
    m_test->clock.set(usual);
    logNote(*m_test->session, QStringLiteral("print"), QStringLiteral("x"));
    newest.limit = 1;
    QCOMPARE(
        m_test->book->log().read(newest).front().note.contains(QLatin1String("clock back from")),
        years > 0);
    const VerifyReport report = Verifier(m_test->book->database()).run();
    QVERIFY2(report.ok(), qPrintable(report.problems.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(tst_Places)
#include "tst_places.moc"
