#include "models/registers/people.h"
#include "models/services/backupservice.h"
#include "models/services/recordservice.h"
#include "models/services/restoreservice.h"
#include "tests/support/testbook.h"

#include <QDir>
#include <QTest>

using namespace soattt;

class TestRestoreService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhatIsInside();
    void aBranchIsTold();
    void takesThePlaceAndKeepsWhatWasThere();
    void whatCantBeMovedLeavesTheBook();
    void aDamagedBackupLeavesTheBook();
    void anotherPersonsPassword();

private:
    void work()
    {
        Staff staff;
        staff.name = QStringLiteral("Nguyễn Văn A");
        RecordService(*m_book->session).save(Record::from(staffKind(), staff));
    }
    QString backUp() const
    {
        return BackupService(*m_book->session).backUp(m_book->file(QStringLiteral("usb"))).path;
    }
    PreparedRestore prepare(const QString& file) const
    {
        return RestoreService(*m_book->session).prepare(file, {});
    }
    void close()
    {
        m_book->session.reset();
        m_book->book.reset();
    }
    qint64 people() const
    {
        return Book::open(m_book->path(), m_book->clock)->repository().count(staffKind(), {});
    }
    QStringList books() const
    {
        return QDir(m_book->folder.path()).entryList({QStringLiteral("thu*")}, QDir::Files);
    }

    std::unique_ptr<TestBook> m_book;
};

void TestRestoreService::init()
{
    m_book = std::make_unique<TestBook>();
    work();
}

void TestRestoreService::tellsWhatIsInside()
{
    const QString file = backUp();
    work();
    const PreparedRestore prepared = prepare(file);
    QVERIFY(prepared.sameBook && prepared.sameHistory);
    QCOMPARE(prepared.contents.office, QStringLiteral("UBND xã Thử Nghiệm"));
    QCOMPARE(prepared.contents.staff, 1);
    QCOMPARE(prepared.current.staff, 2);
    QVERIFY(prepared.contents.head.sequence < prepared.current.head.sequence);
    QVERIFY(prepared.note.isEmpty());
    RestoreService::discard(prepared);
    QVERIFY(!QFile::exists(prepared.path));
}

/// The book went on from an earlier backup: what this one holds is not in it.
void TestRestoreService::aBranchIsTold()
{
    const QString early = backUp();
    work();
    m_book->clock.set(m_book->clock.now().addSecs(60));
    const QString late = backUp();
    const PreparedRestore prepared = prepare(early);
    close();
    RestoreService::replace(m_book->path(), prepared, m_book->clock);
    m_book->book = Book::open(m_book->path(), m_book->clock);
    m_book->session = std::make_unique<Session>(Session::signIn(
        *m_book->book, QStringLiteral("quantri"), QString::fromLatin1(TestBook::password)));
    const PreparedRestore other = prepare(late);
    QVERIFY(other.sameBook && !other.sameHistory);
    RestoreService::discard(other);
}

void TestRestoreService::takesThePlaceAndKeepsWhatWasThere()
{
    const QString file = backUp();
    work();
    const PreparedRestore prepared = prepare(file);
    close();
    const QString kept = RestoreService::replace(m_book->path(), prepared, m_book->clock);
    QCOMPARE(people(), 1);
    QCOMPARE(Book::open(kept, m_book->clock)->repository().count(staffKind(), {}), 2);
    QVERIFY(kept.endsWith(QStringLiteral("thu-truoc-phuc-hoi-20260705-083000.soattt")));
    QVERIFY(!QFile::exists(prepared.path));
}

void TestRestoreService::whatCantBeMovedLeavesTheBook()
{
    PreparedRestore prepared = prepare(backUp());
    RestoreService::discard(prepared);
    close();
    QVERIFY_THROWS_EXCEPTION(StorageError,
                             RestoreService::replace(m_book->path(), prepared, m_book->clock));
    QCOMPARE(people(), 1);
    QCOMPARE(books(), QStringList{QStringLiteral("thu.soattt")});
}

void TestRestoreService::aDamagedBackupLeavesTheBook()
{
    const QString file = backUp();
    QFile backup(file);
    QVERIFY(backup.open(QIODevice::ReadWrite));
    QVERIFY(backup.resize(backup.size() - 4096));
    backup.close();
    QVERIFY_THROWS_EXCEPTION(BackupUnusable, prepare(file));
    QVERIFY(QFile::remove(file + QStringLiteral(".sha256")));
    QVERIFY_THROWS_EXCEPTION(BackupUnusable, prepare(file));
    QVERIFY(!QFile::exists(m_book->path() + QStringLiteral(".phuc-hoi")));
    close();
    QCOMPARE(people(), 1);
}

void TestRestoreService::anotherPersonsPassword()
{
    const PreparedRestore prepared = prepare(backUp());
    const RestoreService service(*m_book->session);
    QVERIFY_THROWS_EXCEPTION(PermissionError,
                             service.requireAllowed(prepared, QStringLiteral("sai")));
    service.requireAllowed(prepared, QString::fromLatin1(TestBook::password));
    PreparedRestore other = prepared;
    other.sameBook = false;
    QVERIFY_THROWS_EXCEPTION(
        UserError, service.requireAllowed(other, QString::fromLatin1(TestBook::password)));
    RestoreService::discard(prepared);
}

QTEST_GUILESS_MAIN(TestRestoreService)
#include "tst_restoreservice.moc"
