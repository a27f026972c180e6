#include "models/registers/asset.h"
#include "models/services/book.h"
#include "models/services/recordservice.h"
#include "models/services/session.h"
#include "models/storage/migrator.h"
#include "models/storage/verifier.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/store.h"
#include "tests/support/testbook.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace soattt;

namespace {

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

/// Argon2 takes its time: one ready hash serves all these books.
const char* readyHash = "$argon2id$v=19$m=65536,t=3,p=1$AAECAwQFBgcICQoLDA0ODw$"
                        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

NewBook request()
{
    NewBook wanted;
    wanted.office.name = QString::fromUtf8("UBND xã Thử");
    wanted.office.regulations = {latin("TG2020")};
    wanted.adminPasswordHash = latin(readyHash);
    return wanted;
}

BookProblem problemOf(const QString& path, const Clock& clock)
{
    try {
        Book::open(path, clock);
    } catch (const BookError& error) {
        return error.problem();
    }
    return BookProblem::None;
}

} // namespace

class TestBookFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QString::fromUtf8("Sổ của xã.soattt"));
        m_clock.set(QDateTime(QDate(2026, 7, 5), QTime(8, 30), Qt::OffsetFromUTC, 7 * 3600));
    }

    void noFolder()
    {
        const QString missing = m_folder->filePath(latin("khong-co"));
        try {
            Book::create(missing + latin("/so.soattt"), request(), m_clock);
            QFAIL("made in a folder that is not there");
        } catch (const UserError& error) {
            QVERIFY2(error.text().contains(QDir::toNativeSeparators(missing)),
                     qPrintable(error.text()));
        }
        QVERIFY(!QFileInfo::exists(missing));
    }

    void aFileTakenAwayTakesNothingMore()
    {
        const auto book = Book::create(m_path, request(), m_clock);
        const QString away = m_folder->filePath(latin("cho-khac.soattt"));
        if (!QFile::rename(m_path, away))
            QSKIP("this system moves no open file");
        const qint64 before = book->log().head().sequence;
        QVERIFY_THROWS_EXCEPTION(StorageError, logNote(Session::system(*book), latin("print"), {}));
        QCOMPARE(book->log().head().sequence, before);
        book->requireNoWork();
        QVERIFY(QFile::rename(away, m_path));
        logNote(Session::system(*book), latin("print"), {});
        QCOMPARE(book->log().head().sequence, before + 1);
    }

    void anUpgradeThatCannotBeCopiedIsNotBegun()
    {
        const QString golden = latin(SOATTT_SOURCE_DIR "/tests/data/schema-1.soattt");
        QVERIFY(QFile::copy(golden, m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QDir().mkpath(m_path + latin(".truoc-nang-cap.partial/x")));
        try {
            Book::open(m_path, m_clock);
            QFAIL("brought up to date without a copy");
        } catch (const BookError& error) {
            QCOMPARE(error.message(), Migrator::sentence(Migrator::Result::NotCopied));
        }
        QVERIFY(QDir(m_path + latin(".truoc-nang-cap.partial")).removeRecursively());
        QVERIFY(Book::open(m_path, m_clock)->repository().count(assetKind(), {}) > 0);
    }

    void aNewBookIsWhole()
    {
        {
            const auto book = Book::create(m_path, request(), m_clock);
            QCOMPARE(book->office().name, QString::fromUtf8("UBND xã Thử"));
            QCOMPARE(book->office().code, latin("CQ-0001"));
            const auto admin = book->repository().find(userKind(), latin("ND-0001"))->to<User>();
            QCOMPARE(admin.login, latin("quantri"));
            QCOMPARE(admin.role, Role::Administrator);
            QCOMPARE(admin.passwordChangedAt, m_clock.now());
            QVERIFY(Verifier(book->database()).run().ok());
            QCOMPARE(book->log().head().sequence, 2);
            QVERIFY(book->openingNote().isEmpty());
        }
        QCOMPARE(files(), QStringList{QFileInfo(m_path).fileName()});
        const auto again = Book::open(m_path, m_clock);
        QCOMPARE(again->office().name, QString::fromUtf8("UBND xã Thử"));
    }

    void nothingIsOverwritten()
    {
        QVERIFY(test::writeBytes(m_path, "mine"));
        QVERIFY_THROWS_EXCEPTION(UserError, Book::create(m_path, request(), m_clock));
        QCOMPARE(test::bytesOf(m_path), "mine");
    }

    void aHalfWrittenOneIsNoHindrance()
    {
        QVERIFY(test::writeBytes(m_path + latin(".new"), "half"));
        QVERIFY(test::writeBytes(m_path + latin(".new-wal"), "half"));
        Book::create(m_path, request(), m_clock);
        QCOMPARE(files(), QStringList{QFileInfo(m_path).fileName()});
        QCOMPARE(problemOf(m_path, m_clock), BookProblem::None);
    }

    /// The log of a book that was deleted would be played into the new one.
    void anEarlierBooksLogIsAHindrance()
    {
        QVERIFY(test::writeBytes(m_path + latin("-wal"), "old"));
        QVERIFY_THROWS_EXCEPTION(UserError, Book::create(m_path, request(), m_clock));
        QVERIFY(!QFile::exists(m_path));
        QCOMPARE(test::bytesOf(m_path + latin("-wal")), "old");
    }

    void refusesToCreate_data()
    {
        QTest::addColumn<NewBook>("wanted");
        NewBook one = request();
        one.office.name.clear();
        QTest::newRow("no name") << one;
        one = request();
        one.office.regulations = {QString()};
        QTest::newRow("no regulation") << one;
        one = request();
        one.adminPasswordHash.clear();
        QTest::newRow("no password") << one;
        one = request();
        one.adminLogin = latin("system");
        QTest::newRow("the program's own name") << one;
        one = request();
        one.adminLogin = QString::fromUtf8("quản trị");
        QTest::newRow("a name with marks") << one;
    }

    void refusesToCreate()
    {
        QFETCH(NewBook, wanted);
        QVERIFY_THROWS_EXCEPTION(Error, Book::create(m_path, wanted, m_clock));
        QVERIFY(files().isEmpty());
    }

    void signInNameIsSmall()
    {
        NewBook wanted = request();
        wanted.adminLogin = latin(" QuanTri ");
        const auto book = Book::create(m_path, wanted, m_clock);
        QCOMPARE(Session::onlyLogin(*book), latin("quantri"));
    }

    void refusesToOpen_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<BookProblem>("problem");
        QTest::newRow("missing") << 0 << BookProblem::Missing;
        QTest::newRow("a text") << 1 << BookProblem::Foreign;
        QTest::newRow("empty") << 2 << BookProblem::Foreign;
        QTest::newRow("another program's database") << 3 << BookProblem::Foreign;
        QTest::newRow("newer") << 4 << BookProblem::Newer;
        QTest::newRow("cut") << 5 << BookProblem::Damaged;
        QTest::newRow("schema damaged") << 6 << BookProblem::Damaged;
        QTest::newRow("no office") << 7 << BookProblem::Damaged;
        QTest::newRow("a damaged office") << 8 << BookProblem::Damaged;
        QTest::newRow("newer in the log only") << 9 << BookProblem::Newer;
        QTest::newRow("another program's in the log only") << 10 << BookProblem::Foreign;
        QTest::newRow("a folder") << 11 << BookProblem::Unreadable;
    }

    /// Refused, with its own sentence, and no byte of it or of its log changed.
    void refusesToOpen()
    {
        QFETCH(int, how);
        QFETCH(BookProblem, problem);
        Book::create(m_path, request(), m_clock);
        spoil(how);
        const QByteArray before = test::bytesOf(m_path);
        const QByteArray logBefore = test::bytesOf(m_path + latin("-wal"));
        const QStringList filesBefore = files();
        try {
            Book::open(m_path, m_clock);
            QFAIL("opened");
        } catch (const BookError& error) {
            QCOMPARE(error.problem(), problem);
            QVERIFY(error.message().contains(QFileInfo(m_path).fileName()));
            QVERIFY(!error.advice().isEmpty());
        }
        QCOMPARE(test::bytesOf(m_path), before);
        QCOMPARE(test::bytesOf(m_path + latin("-wal")), logBefore);
        QCOMPARE(files(), filesBefore);
    }

    void aSecondOneIsToldWhoHoldsIt()
    {
        const auto book = Book::create(m_path, request(), m_clock);
        const QByteArray before = test::bytesOf(m_path);
        try {
            Book::open(m_path, m_clock);
            QFAIL("opened");
        } catch (const BookError& error) {
            QCOMPARE(error.problem(), BookProblem::Locked);
            QVERIFY(error.message().contains(QString::number(QCoreApplication::applicationPid())));
        }
        QCOMPARE(test::bytesOf(m_path), before);
        QVERIFY(Verifier(book->database()).run().ok());
    }

    void aLinkIsTheSameBook()
    {
#ifdef Q_OS_WIN
        QSKIP("a shortcut of Windows is a file of its own, which the system follows");
#endif
        const auto book = Book::create(m_path, request(), m_clock);
        const QString link = m_folder->filePath(latin("link.soattt"));
        QVERIFY(QFile::link(m_path, link));
        QCOMPARE(problemOf(link, m_clock), BookProblem::Locked);
    }

    void anotherToolsLockIsSaid()
    {
        Book::create(m_path, request(), m_clock);
        test::RawSqlite raw(m_path);
        QCOMPARE(raw.run("PRAGMA locking_mode=EXCLUSIVE; BEGIN IMMEDIATE; COMMIT;"), SQLITE_OK);
        QCOMPARE(problemOf(m_path, m_clock), BookProblem::Locked);
    }

    /// A crash leaves the log: opening plays it back.
    void opensAfterACrash()
    {
        {
            const auto book = Book::create(m_path, request(), m_clock);
            book->settings().setValue(latin("a"), "1");
            QVERIFY(QFile::copy(m_path, m_path + latin("2")));
            QVERIFY(QFile::copy(m_path + latin("-wal"), m_path + latin("2-wal")));
        }
        const auto book = Book::open(m_path + latin("2"), m_clock);
        QCOMPARE(book->settings().value(latin("a")), "1");
    }

    /// An earlier copy is put in place of the book, or the disk lost its last entries: said once,
    /// and kept in the log. Nothing is said of a book that only went on elsewhere, nor of another.
    void saysWhichEntriesAreMissing()
    {
        const QString earlier = m_path + latin("1");
        const QString later = m_path + latin("2");
        Book::create(m_path, request(), m_clock);
        QVERIFY(QFile::copy(m_path, earlier));
        qint64 last = 0;
        {
            const auto book = Book::open(m_path, m_clock);
            logNote(Session::system(*book), latin("print"), latin("a"));
            last = book->log().head().sequence;
        }
        QVERIFY(QFile::copy(m_path, later));
        QVERIFY(QFile::remove(m_path) && QFile::copy(earlier, m_path));
        {
            const auto book = Book::open(m_path, m_clock);
            QVERIFY(book->lossNote().contains(latin("entry %1 was").arg(last)));
            LogQuery newest;
            newest.limit = 1;
            const LogEntry entry = book->log().read(newest).front();
            QCOMPARE(entry.action, latin("entries-missing"));
            QVERIFY(entry.note.contains(latin("%1:").arg(last)));
        }
        QVERIFY(Book::open(m_path, m_clock)->lossNote().isEmpty());
        // The other branch has an entry of that number too, but not that one.
        QVERIFY(QFile::remove(m_path) && QFile::copy(later, m_path));
        QVERIFY(!Book::open(m_path, m_clock)->lossNote().isEmpty());
        QVERIFY(QFile::remove(m_path));
        m_clock.set(m_clock.now().addSecs(1));
        QVERIFY(Book::create(m_path, request(), m_clock)->lossNote().isEmpty());
    }

    void aMarkThatIsNoneSaysNothing()
    {
        Book::create(m_path, request(), m_clock);
        for (const char* mark : {"", "SOATTT-HEAD-1 00 99 00 00", "\xff\xfe rubbish"}) {
            QVERIFY(test::writeBytes(HeadMark::pathOf(m_path), mark));
            QVERIFY(Book::open(m_path, m_clock)->lossNote().isEmpty());
        }
        QVERIFY(QFile::remove(HeadMark::pathOf(m_path)));
        QVERIFY(QDir().mkdir(HeadMark::pathOf(m_path))); // can't be written
        const auto book = Book::open(m_path, m_clock);
        logNote(Session::system(*book), latin("print"), latin("a"));
    }

    void readOnlyFile()
    {
        Book::create(m_path, request(), m_clock);
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        if (QFile(m_path).open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            QSKIP("the administrator of the machine may write everything");
        QCOMPARE(problemOf(m_path, m_clock), BookProblem::ReadOnly);
    }

    /// People copy files: two idle seconds after a change the file is whole by itself.
    void theLogMovesIntoTheFileWhenIdle()
    {
        const auto book = Book::create(m_path, request(), m_clock);
        book->settings().setValue(latin("a"), "1");
        QSignalSpy spy(book.get(), &Book::committed);
        book->announce({latin("assets")});
        QCOMPARE(spy.count(), 1);
        QVERIFY(QFile(m_path + latin("-wal")).size() > 0);
        QTRY_COMPARE_WITH_TIMEOUT(QFile(m_path + latin("-wal")).size(), 0, 5000);
    }

    void theIdleMoveWaitsForReadersAndWriters()
    {
        const auto book = Book::create(m_path, request(), m_clock);
        book->settings().setValue(latin("a"), "1");
        auto rows =
            std::make_unique<Statement>(book->database().handle(), latin("SELECT seq FROM log"));
        QVERIFY(rows->step());
        book->announce({});
        QTest::qWait(2300);
        QVERIFY(QFile(m_path + latin("-wal")).size() > 0);
        rows.reset();
        QTRY_COMPARE_WITH_TIMEOUT(QFile(m_path + latin("-wal")).size(), 0, 5000);
    }

private:
    void spoil(int how)
    {
        QByteArray bytes = test::bytesOf(m_path);
        if (how == 0)
            QVERIFY(QFile::remove(m_path));
        if (how == 1)
            QVERIFY(test::writeBytes(m_path, QByteArray("Danh sách\n").repeated(100)));
        if (how == 2)
            QVERIFY(test::writeBytes(m_path, QByteArray()));
        if (how == 3)
            sql("PRAGMA application_id=7");
        if (how == 4)
            sql("PRAGMA user_version=99");
        if (how == 5)
            QVERIFY(test::writeBytes(m_path, bytes.chopped(8192)));
        if (how == 6)
            QVERIFY(test::writeBytes(m_path, bytes.replace(100, 200, QByteArray(200, '\x5a'))));
        if (how == 7)
            sql("DELETE FROM office");
        if (how == 8)
            sql("UPDATE office SET own_regulation_on='x'");
        if (how == 9)
            sql("PRAGMA user_version=99", true);
        if (how == 10)
            sql("PRAGMA application_id=7", true);
        if (how == 11)
            QVERIFY(QFile::remove(m_path) && QDir().mkpath(m_path));
    }

    void sql(const char* script, bool inLog = false)
    {
        test::RawSqlite raw(m_path);
        if (inLog)
            raw.leaveLogBehind();
        QCOMPARE(raw.run(script), SQLITE_OK);
    }

    QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::Files, QDir::Name)
            .replaceInStrings(QRegularExpression(latin(".*-shm")), QString())
            .filter(QRegularExpression(latin(".")));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    FixedClock m_clock{QDateTime::currentDateTimeUtc()};
};

QTEST_GUILESS_MAIN(TestBookFile)
#include "tst_book.moc"
