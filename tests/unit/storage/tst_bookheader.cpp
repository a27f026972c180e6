#include "models/registers/asset.h"
#include "models/storage/bookheader.h"
#include "models/storage/booklock.h"
#include "tests/support/filledrecord.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/store.h"

#include <QDir>
#include <QTest>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/file.h>
#endif

using namespace soattt;

namespace {

/// What the program says of the file, both looks together.
BookProblem looked(const QString& path)
{
    const int version = Migrator::newestVersion();
    const BookProblem problem = inspectBook(path, version);
    return problem == BookProblem::None ? inspectLog(path, version) : problem;
}

void makeBook(const QString& path)
{
    Database database(path);
    Migrator(database).run();
}

void setNumber(QByteArray& bytes, int at, char value)
{
    bytes[at + 3] = value;
}

} // namespace

class TestBookHeader : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.soattt"));
    }

    void aBookIsABook()
    {
        makeBook(m_path);
        QCOMPARE(looked(m_path), BookProblem::None);
        const auto header = readBookHeader(m_path);
        QVERIFY(header && header->sqlite);
        QCOMPARE(header->applicationId, bookApplicationId);
        QCOMPARE(header->userVersion, Migrator::newestVersion());
        QCOMPARE(header->size, QFile(m_path).size());
    }

    void missing()
    {
        QCOMPARE(looked(m_path), BookProblem::Missing);
        QVERIFY(!readBookHeader(m_path));
        QVERIFY(!QFile::exists(m_path));
    }

    void folder() { QCOMPARE(looked(m_folder->path()), BookProblem::Unreadable); }

    void looks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<BookProblem>("problem");
        makeBook(m_path + QStringLiteral("0"));
        const QByteArray book = test::bytesOf(m_path + QStringLiteral("0"));
        const auto changed = [&book](int at, char value) {
            QByteArray bytes = book;
            setNumber(bytes, at, value);
            return bytes;
        };
        QTest::newRow("empty") << QByteArray() << BookProblem::Foreign;
        QTest::newRow("a text") << QByteArray("Danh sách tài sản\n").repeated(50)
                                << BookProblem::Foreign;
        QTest::newRow("a spreadsheet")
            << QByteArray("PK\x03\x04").repeated(50) << BookProblem::Foreign;
        QTest::newRow("header cut") << book.left(99) << BookProblem::Foreign;
        QTest::newRow("header alone") << book.left(100) << BookProblem::Damaged;
        QTest::newRow("last page cut") << book.chopped(1) << BookProblem::Damaged;
        QTest::newRow("another program's") << changed(68, 'X') << BookProblem::Foreign;
        QTest::newRow("newer") << changed(60, 99) << BookProblem::Newer;
        QTest::newRow("no schema") << changed(60, 0) << BookProblem::Damaged;
        QTest::newRow("longer than it says") << book + QByteArray(4096, '\0') << BookProblem::None;
    }

    void looks()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(BookProblem, problem);
        QVERIFY(test::writeBytes(m_path, bytes));
        QCOMPARE(looked(m_path), problem);
        QCOMPARE(test::bytesOf(m_path), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).filter(QStringLiteral("a.soattt")),
                 QStringList{QStringLiteral("a.soattt")});
    }

    /// With a write-ahead log beside it the header may say what was, not what is.
    void asksTheLog_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<BookProblem>("problem");
        QTest::newRow("made newer") << QByteArray("PRAGMA user_version=99;") << BookProblem::Newer;
        QTest::newRow("made another program's")
            << QByteArray("PRAGMA application_id=7;") << BookProblem::Foreign;
        QTest::newRow("went on") << QByteArray("CREATE TABLE more(x TEXT) STRICT;")
                                 << BookProblem::None;
        QTest::newRow("went on with settings")
            << QByteArray("INSERT INTO settings VALUES('a',x'');") << BookProblem::None;
    }

    void asksTheLog()
    {
        QFETCH(QByteArray, script);
        QFETCH(BookProblem, problem);
        makeBook(m_path);
        {
            test::RawSqlite raw(m_path);
            raw.leaveLogBehind();
            raw.run("PRAGMA journal_mode=WAL;");
            raw.run(script.constData());
        }
        const QString log = m_path + QStringLiteral("-wal");
        QFile::remove(m_path + QStringLiteral("-shm"));
        const QByteArray bookBefore = test::bytesOf(m_path);
        const QByteArray logBefore = test::bytesOf(log);
        QVERIFY(!logBefore.isEmpty());
        QCOMPARE(inspectBook(m_path, Migrator::newestVersion()), BookProblem::None);
        QCOMPARE(inspectLog(m_path, Migrator::newestVersion()), problem);
        QCOMPARE(test::bytesOf(m_path), bookBefore);
        QCOMPARE(test::bytesOf(log), logBefore);
        QVERIFY(!QFile::exists(m_path + QStringLiteral("-shm")));
    }

    void aBookWhoseHeaderIsStillInTheLog()
    {
        {
            test::RawSqlite raw(m_path);
            raw.leaveLogBehind();
            raw.run("PRAGMA journal_mode=WAL; PRAGMA application_id=1396790356;"
                    "PRAGMA user_version=1; CREATE TABLE x(y);");
        }
        QCOMPARE(readBookHeader(m_path)->applicationId, 0);
        QCOMPARE(looked(m_path), BookProblem::None);
    }

    /// A power cut while the log is moved into the file can leave rubbish in its first bytes.
    void aRuinedHeaderIsStillInTheLog()
    {
        makeBook(m_path);
        {
            test::RawSqlite raw(m_path);
            raw.leaveLogBehind();
            raw.run("PRAGMA journal_mode=WAL; CREATE TABLE another(y);");
        }
        QByteArray bytes = test::bytesOf(m_path);
        constexpr qsizetype sector = 512;
        QVERIFY(test::writeBytes(m_path, bytes.replace(0, sector, QByteArray(sector, '#'))));
        QCOMPARE(looked(m_path), BookProblem::None);
        QVERIFY(QFile::remove(m_path + QStringLiteral("-wal")));
        QCOMPARE(looked(m_path), BookProblem::Foreign);
    }

    void anotherFileBesideALog()
    {
        QVERIFY(test::writeBytes(m_path, QByteArray(9000, '#')));
        QVERIFY(test::writeBytes(m_path + QStringLiteral("-wal"), QByteArray(9000, 'x')));
        QCOMPARE(looked(m_path), BookProblem::Foreign);
        QCOMPARE(test::bytesOf(m_path), QByteArray(9000, '#'));
    }

    void anEmptyLogSaysNothing()
    {
        makeBook(m_path);
        QByteArray bytes = test::bytesOf(m_path);
        setNumber(bytes, 68, 'X');
        QVERIFY(test::writeBytes(m_path, bytes));
        QVERIFY(test::writeBytes(m_path + QStringLiteral("-wal"), QByteArray()));
        QCOMPARE(looked(m_path), BookProblem::Foreign);
    }

    void leftoversAreFound()
    {
        QVERIFY(leftovers(m_path).isEmpty());
        QVERIFY(test::writeBytes(m_path + QStringLiteral("-journal"), "x"));
        QCOMPARE(leftovers(m_path), QStringList{m_path + QStringLiteral("-journal")});
        removeDatabaseFiles(m_path);
        QVERIFY(leftovers(m_path).isEmpty());
    }

    void networkPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("network");
        QTest::newRow("share") << QStringLiteral("//server/chung/a.soattt") << true;
        QTest::newRow("temporary") << QDir::tempPath() + QStringLiteral("/a.soattt") << false;
    }

    void networkPaths()
    {
        QFETCH(QString, path);
        QFETCH(bool, network);
        QCOMPARE(isNetworkPath(path), network);
    }

    /// Windows puts that attribute on Desktop and Documents.
    void aFolderMarkedReadOnlyByWindows()
    {
#ifdef Q_OS_WIN
        makeBook(m_path);
        const QString folder = QDir::toNativeSeparators(m_folder->path());
        const auto* name = reinterpret_cast<const wchar_t*>(folder.utf16());
        QVERIFY(SetFileAttributesW(name, FILE_ATTRIBUTE_READONLY));
        QCOMPARE(looked(m_path), BookProblem::None);
        SetFileAttributesW(name, FILE_ATTRIBUTE_NORMAL);
#else
        QSKIP("the attribute is Windows' own");
#endif
    }

    void everyProblemHasItsSentence()
    {
        QStringList sentences;
        for (int i = 1; i <= int(BookProblem::Locked); ++i) {
            const auto problem = BookProblem(i);
            const QString sentence =
                problemMessage(problem, QStringLiteral("/a/b"), QStringLiteral("holder"));
            QVERIFY(sentence.contains(QDir::toNativeSeparators(QStringLiteral("/a/b"))));
            QVERIFY(!problemAdvice(problem).isEmpty());
            sentences.append(sentence);
        }
        QCOMPARE(sentences.removeDuplicates(), 0);
        QVERIFY(problemMessage(BookProblem::None, QString()).isEmpty());
    }

    void oneLockAtATime()
    {
        BookLock first(m_path);
        QVERIFY(first.tryLock());
        BookLock second(m_path);
        QVERIFY(!second.tryLock());
        QVERIFY(second.holder().contains(QString::number(QCoreApplication::applicationPid())));
    }

    void aDeadHoldersLockIsTakenOver()
    {
#ifdef Q_OS_WIN
        const QByteArray host = qgetenv("COMPUTERNAME"); // what QLockFile writes
#else
        const QByteArray host = QSysInfo::machineHostName().toUtf8();
#endif
        QVERIFY(
            test::writeBytes(m_path + QStringLiteral(".lock"), "999999\nsoattt\n" + host + "\n"));
        BookLock lock(m_path);
        QVERIFY(lock.tryLock());
    }

    /// Its holder died between making the file and writing its name.
    void aLockWithoutANameIsTakenOver()
    {
        QVERIFY(test::writeBytes(m_path + QStringLiteral(".lock"), ""));
        BookLock lock(m_path);
        QVERIFY(lock.tryLock());
        QVERIFY(lock.holder().contains(QString::number(QCoreApplication::applicationPid())));
    }

#ifdef Q_OS_UNIX
    void aLockThatIsStillBeingWrittenStays()
    {
        QFile held(m_path + QStringLiteral(".lock"));
        QVERIFY(held.open(QIODevice::WriteOnly));
        QCOMPARE(flock(held.handle(), LOCK_EX | LOCK_NB), 0);
        BookLock lock(m_path);
        QVERIFY(!lock.tryLock());
        QVERIFY(held.exists());
    }
#endif

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestBookHeader)
#include "tst_bookheader.moc"
