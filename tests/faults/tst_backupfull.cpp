#include "models/registers/people.h"
#include "models/services/backupservice.h"
#include "models/services/recordservice.h"
#include "models/storage/verifier.h"
#include "tests/support/testbook.h"

#include <QDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#endif

using namespace soattt;

namespace {

constexpr qint64 page = 4096;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<Record> people(int count)
{
    std::vector<Record> records;
    for (int i = 0; i < count; ++i) {
        Staff staff;
        staff.name = QStringLiteral("Nguyễn Văn Thứ %1").arg(i);
        staff.notes = QString(400, QLatin1Char('x'));
        records.push_back(Record::from(staffKind(), staff));
    }
    return records;
}

} // namespace

/// A small disk that is full after so many pages, one more each time, until the work comes through:
/// every write of a backup, of saving and of an import is the one that fails once. Nothing written
/// before is lost, and no half of a file stands under a final name.
class tst_BackupFull : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void everyWriteOfABackup_data();
    void everyWriteOfABackup();
    void everyWriteOfTheBook_data();
    void everyWriteOfTheBook();

private:
    QString disk(const QString& name = {}) const { return m_folder.filePath(name); }
    QString filler() const { return disk(QStringLiteral("filler")); }
    /// Takes all room but so many pages.
    void leave(qint64 pages) const;
    void free() const { QFile::remove(filler()); }

    QTemporaryDir m_folder;
    std::unique_ptr<TestBook> m_book;
    bool m_mounted = false;
};

void tst_BackupFull::initTestCase()
{
#ifdef Q_OS_LINUX
    m_mounted = unshare(CLONE_NEWNS) == 0 &&
                mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                mount("none", qPrintable(m_folder.path()), "tmpfs", 0, "size=12m") == 0;
#endif
    if (!m_mounted)
        QSKIP("tst_BackupFull: a small disk can't be mounted here");
}

void tst_BackupFull::cleanupTestCase()
{
#ifdef Q_OS_LINUX
    if (m_mounted)
        umount2(qPrintable(m_folder.path()), MNT_DETACH);
#endif
}

void tst_BackupFull::init()
{
    for (const QString& name : QDir(disk()).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(disk(name));
    m_book = std::make_unique<TestBook>();
    RecordService(*m_book->session).saveAll(people(40), QStringLiteral("add staff"));
}

void tst_BackupFull::leave(qint64 pages) const
{
#ifdef Q_OS_LINUX
    free();
    struct statvfs room = {};
    QCOMPARE(statvfs(qPrintable(disk()), &room), 0);
    const qint64 taken = qint64(room.f_bavail) * qint64(room.f_frsize) - pages * page;
    QFile file(filler());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(qsizetype(taken), '\0')), taken);
    QVERIFY(file.flush());
#else
    Q_UNUSED(pages)
#endif
}

void tst_BackupFull::everyWriteOfABackup_data()
{
    QTest::addColumn<bool>("sealed");
    QTest::addColumn<int>("step");
    QTest::newRow("plain") << false << 1;
    QTest::newRow("sealed") << true << 12; // each try makes its key anew
}

void tst_BackupFull::everyWriteOfABackup()
{
    QFETCH(bool, sealed);
    QFETCH(int, step);
    const BackupService service(*m_book->session);
    const BackupResult before = service.backUp(disk());
    const QByteArray bytes = bytesOf(before.path);
    const QByteArray sum = bytesOf(before.path + QStringLiteral(".sha256"));
    const QStringList names = QDir(disk()).entryList(QDir::Files, QDir::Name);
    const qint64 head = m_book->book->log().head().sequence;
    int refused = 0;
    for (int pages = 0;; pages += step) {
        leave(pages);
        bool done = false;
        try {
            m_book->clock.set(m_book->clock.now().addSecs(1));
            sealed ? service.backUpSealed(disk(), QStringLiteral("mưa rơi trên mái đình"))
                   : service.backUp(disk());
            done = true;
        } catch (const Error& error) {
            QVERIFY(!error.text().isEmpty());
            ++refused;
        }
        free();
        QCOMPARE(bytesOf(before.path), bytes);
        QCOMPARE(bytesOf(before.path + QStringLiteral(".sha256")), sum);
        if (done)
            break;
        QCOMPARE(QDir(disk()).entryList(QDir::Files, QDir::Name), names);
        QCOMPARE(m_book->book->log().head().sequence, head);
    }
    QVERIFY(Verifier(m_book->book->database()).run().ok());
    QCOMPARE(QDir(disk()).entryList(QDir::Files).size(), names.size() + 2);
    qInfo("%d backups refused, one after the other; 0 files lost", refused);
    QVERIFY(refused > 20);
}

void tst_BackupFull::everyWriteOfTheBook_data()
{
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("step");
    QTest::newRow("save") << 1 << 1;
    QTest::newRow("import") << 300 << 4;
}

void tst_BackupFull::everyWriteOfTheBook()
{
    QFETCH(int, records);
    QFETCH(int, step);
    const QString path = disk(QStringLiteral("thu.soattt"));
    m_book->session.reset();
    m_book->book.reset(); // whole in its file now
    const std::vector<Record> added = people(records);
    int refused = 0;
    for (int pages = 0;; pages += step) {
        for (const QString& name : QDir(disk()).entryList(QDir::Files))
            QFile::remove(disk(name));
        QVERIFY(QFile::copy(m_book->path(), path));
        auto book = Book::open(path, m_book->clock);
        auto session = std::make_unique<Session>(Session::signIn(
            *book, QStringLiteral("quantri"), QString::fromLatin1(TestBook::password)));
        book->database().checkpoint();
        const QString head = book->log().head().toString();
        leave(pages);
        bool done = false;
        try {
            RecordService(*session).saveAll(added, QStringLiteral("add staff"));
            done = true;
        } catch (const Error& error) {
            QVERIFY(!error.text().isEmpty());
            ++refused;
        }
        session.reset();
        book.reset();
        free();
        book = Book::open(path, m_book->clock);
        const VerifyReport report = Verifier(book->database()).run();
        QVERIFY2(report.ok(), qPrintable(report.problems.join(QLatin1Char('\n'))));
        QCOMPARE(book->repository().count(staffKind(), {}), done ? 40 + records : 40);
        if (done)
            break;
        QCOMPARE(book->log().head().toString(), head);
    }
    qInfo("%d writes refused, one after the other; 0 records lost", refused);
    QVERIFY(refused > 1);
}

QTEST_GUILESS_MAIN(tst_BackupFull)
#include "tst_backupfull.moc"
