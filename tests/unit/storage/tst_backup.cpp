#include "models/registers/asset.h"
#include "models/storage/backup.h"
#include "models/storage/bookheader.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace soattt;

namespace {

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<test::Store>();
        for (int i = 1; i <= 400; ++i) {
            Asset asset;
            asset.code = QStringLiteral("TS-%1").arg(i);
            asset.name = QString::fromUtf8("Máy chủ %1").arg(i);
            asset.notes = QString(1500, QLatin1Char('x'));
            m_records.push_back(Record::from(assetKind(), asset));
        }
        RecordWriter writer = m_store->writer();
        for (Record& record : m_records)
            writer.add(record);
        writer.commit();
        QVERIFY(QDir().mkpath(folder()));
    }

    void cleanup() { m_records.clear(); }

    void aBackupIsTheBook()
    {
        int last = 0;
        const BackupResult result =
            backUp(*m_store->database, folder(), latin("a.soattt"), [&last](int percent) {
                QVERIFY(percent >= last && percent <= 100);
                last = percent;
            });
        QVERIFY(last > 0);
        QCOMPARE(result.path, file("a.soattt"));
        QVERIFY(result.report.ok());
        QCOMPARE(result.report.head.toString(), m_store->log->head().toString());
        const QByteArray sum =
            QCryptographicHash::hash(test::bytesOf(result.path), QCryptographicHash::Sha256);
        QCOMPARE(result.sha256, QString::fromLatin1(sum.toHex()));
        QCOMPARE(test::bytesOf(file("a.soattt.sha256")), sum.toHex() + "  a.soattt\n");
        QCOMPARE(files(), latin("a.soattt a.soattt.sha256"));
        QCOMPARE(readBookHeader(result.path)->userVersion, Migrator::newestVersion());
        Database copy(result.path, Database::Mode::ReadOnly);
        QCOMPARE(copy.text(latin("PRAGMA journal_mode")), latin("delete"));
        QVERIFY(Repository(copy).all(assetKind(), byId()) ==
                m_store->repository->all(assetKind(), byId()));
    }

    void nothingIsOverwritten()
    {
        QVERIFY(test::writeBytes(file("a.soattt"), "mine"));
        QVERIFY_THROWS_EXCEPTION(StorageError,
                                 backUp(*m_store->database, folder(), latin("a.soattt")));
        QCOMPARE(test::bytesOf(file("a.soattt")), "mine");
        QCOMPARE(files(), latin("a.soattt"));
        QVERIFY_THROWS_EXCEPTION(StorageError, copyDatabase(*m_store->database, file("a.soattt")));
        QCOMPARE(test::bytesOf(file("a.soattt")), "mine");
    }

    void canceledLeavesNothing()
    {
        QVERIFY_THROWS_EXCEPTION(Canceled, backUp(*m_store->database, folder(), latin("a.soattt"),
                                                  [](int) { throw Canceled(); }));
        QCOMPARE(files(), QString());
        QVERIFY(Verifier(*m_store->database).run().ok());
        backUp(*m_store->database, folder(), latin("a.soattt"));
        QCOMPARE(files(), latin("a.soattt a.soattt.sha256"));
    }

    void aPartialOneOfBeforeIsNoHindrance()
    {
        QVERIFY(test::writeBytes(file("a.soattt.partial"), "half"));
        QVERIFY(test::writeBytes(file("a.soattt.partial-journal"), "half"));
        backUp(*m_store->database, folder(), latin("a.soattt"));
        QCOMPARE(files(), latin("a.soattt a.soattt.sha256"));
    }

    void aDamagedBookIsNotBackedUp()
    {
        m_store->database->execute(latin("UPDATE assets SET name='x' WHERE code='TS-7'"));
        try {
            backUp(*m_store->database, folder(), latin("a.soattt"));
            QFAIL("no error");
        } catch (const StorageError& error) {
            QVERIFY2(error.text().contains(latin("TS-7")), error.what());
        }
        QCOMPARE(files(), QString());
    }

    void noFolder()
    {
        QVERIFY(test::writeBytes(file("plain"), "x"));
        QVERIFY_THROWS_EXCEPTION(StorageError,
                                 backUp(*m_store->database, file("plain/deep"), latin("a.soattt")));
    }

    /// Writing goes on between the slices; the copy is of one moment.
    void writingMeanwhile()
    {
        int calls = 0;
        const BackupResult result =
            backUp(*m_store->database, folder(), latin("a.soattt"), [this, &calls](int) {
                if (++calls > 1)
                    return;
                Asset asset;
                asset.code = latin("TS-9999");
                asset.name = latin("x");
                m_store->add(Record::from(assetKind(), asset));
            });
        QVERIFY(calls > 0);
        QVERIFY(result.report.ok());
        Database copy(result.path, Database::Mode::ReadOnly);
        QVERIFY(Repository(copy).find(assetKind(), latin("TS-9999")));
    }

    void restores()
    {
        const BackupResult result = backUp(*m_store->database, folder(), latin("a.soattt"));
        QVERIFY(QFile::setPermissions(result.path, QFile::ReadOwner));
        QVERIFY(restoreBackup(result.path, file("b.soattt")).isEmpty());
        QCOMPARE(files(), latin("a.soattt a.soattt.sha256 b.soattt"));
        QVERIFY(QFile::permissions(file("b.soattt")) & QFile::WriteOwner);
        Database book(file("b.soattt"));
        QVERIFY(Verifier(book).run().ok());
        QCOMPARE(ActivityLog(book).head().toString(), m_store->log->head().toString());
    }

    void restoresWithoutASumButSaysSo()
    {
        const BackupResult result = backUp(*m_store->database, folder(), latin("a.soattt"));
        QVERIFY(QFile::remove(result.path + latin(".sha256")));
        QVERIFY(!restoreBackup(result.path, file("b.soattt")).isEmpty());
        QVERIFY(QFile::exists(file("b.soattt")));
    }

    void refusesToRestore_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("another sum") << 0;
        QTest::newRow("an empty sum") << 1;
        QTest::newRow("a changed byte, no sum") << 2;
        QTest::newRow("cut, no sum") << 3;
        QTest::newRow("newer") << 4;
        QTest::newRow("no book") << 5;
        QTest::newRow("nothing there") << 6;
    }

    void refusesToRestore()
    {
        QFETCH(int, how);
        const QString path = backUp(*m_store->database, folder(), latin("a.soattt")).path;
        const QString sum = path + latin(".sha256");
        QByteArray bytes = test::bytesOf(path);
        if (how == 0)
            QVERIFY(test::writeBytes(sum, QByteArray(64, '0') + "  a.soattt\n"));
        if (how == 1)
            QVERIFY(test::writeBytes(sum, QByteArray()));
        if (how >= 2)
            QVERIFY(QFile::remove(sum));
        if (how == 2)
            bytes.replace("Máy chủ 7", "Máy chủ 8");
        if (how == 3)
            bytes.chop(4096);
        if (how == 4)
            bytes[63] = 99;
        if (how == 5)
            bytes = "PK";
        QVERIFY(test::writeBytes(path, bytes));
        if (how == 6)
            QVERIFY(QFile::remove(path));
        const QString before = files();
        QVERIFY_THROWS_EXCEPTION(BackupUnusable, restoreBackup(path, file("b.soattt")));
        QCOMPARE(files(), before);
    }

    void restoringOverwritesNothing()
    {
        const QString path = backUp(*m_store->database, folder(), latin("a.soattt")).path;
        QVERIFY(test::writeBytes(file("b.soattt"), "mine"));
        QVERIFY_THROWS_EXCEPTION(UserError, restoreBackup(path, file("b.soattt")));
        QCOMPARE(test::bytesOf(file("b.soattt")), "mine");
    }

    /// SQLite would play a log of an earlier book of that name into the restored one.
    void restoringBesideLeftovers_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("log") << latin("-wal");
        QTest::newRow("journal") << latin("-journal");
    }

    void restoringBesideLeftovers()
    {
        QFETCH(QString, suffix);
        const QString path = backUp(*m_store->database, folder(), latin("a.soattt")).path;
        QVERIFY(test::writeBytes(file("b.soattt") + suffix, "old"));
        QVERIFY_THROWS_EXCEPTION(UserError, restoreBackup(path, file("b.soattt")));
        QVERIFY(!QFile::exists(file("b.soattt")));
        QCOMPARE(test::bytesOf(file("b.soattt") + suffix), "old");
    }

    /// A plain copy of a book and its log, made while it was open.
    void restoresWhatIsStillInTheLog()
    {
        const QString copy = file("copy.soattt");
        QVERIFY(QFile::copy(m_store->path(), copy));
        QVERIFY(QFile::copy(m_store->path() + latin("-wal"), copy + latin("-wal")));
        const QByteArray before = test::bytesOf(copy);
        QVERIFY(!restoreBackup(copy, file("b.soattt")).isEmpty());
        QVERIFY(before.size() < test::bytesOf(file("b.soattt")).size()); // most was in the log
        Database book(file("b.soattt"));
        QCOMPARE(ActivityLog(book).head().toString(), m_store->log->head().toString());
        QCOMPARE(test::bytesOf(copy), before);
    }

private:
    QString folder() const { return m_store->file(latin("sao lưu")); }
    QString file(const char* name) const { return folder() + QLatin1Char('/') + latin(name); }
    static RecordQuery byId()
    {
        RecordQuery query;
        query.withClosed = true;
        return query;
    }

    QString files() const
    {
        return QDir(folder()).entryList(QDir::Files, QDir::Name).join(QLatin1Char(' '));
    }

    std::unique_ptr<test::Store> m_store;
    std::vector<Record> m_records;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
