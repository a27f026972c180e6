#include "models/storage/settings.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/transaction.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/store.h"

#include <QSqlDatabase>
#include <QTest>

using namespace soattt;

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("sổ ghi.soattt"));
        m_database = std::make_unique<Database>(m_path);
        m_database->execute(QStringLiteral("CREATE TABLE t(x INTEGER PRIMARY KEY, y TEXT) STRICT"));
    }

    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
        QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
    }

    void settingsHold_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* pragma, const char* value) {
            QTest::newRow(pragma) << QString::fromLatin1(pragma) << QString::fromLatin1(value);
        };
        row("journal_mode", "wal");
        row("locking_mode", "exclusive");
        row("synchronous", "2");
        row("foreign_keys", "1");
        row("trusted_schema", "0");
        row("cell_size_check", "1");
    }

    void settingsHold()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, value);
        QCOMPARE(m_database->text(QStringLiteral("PRAGMA ") + pragma), value);
    }

    void nobodyElseGetsIn()
    {
        m_database->execute(QStringLiteral("INSERT INTO t VALUES(1,'a')"));
        test::RawSqlite raw(m_path);
        QCOMPARE(raw.run("SELECT * FROM t"), SQLITE_BUSY);
        QVERIFY_THROWS_EXCEPTION(
            FileInUse, Database(m_path).integer(QStringLiteral("SELECT count(*) FROM t")));
    }

    void anothersLockIsSaid()
    {
        m_database.reset();
        test::RawSqlite raw(m_path);
        QCOMPARE(raw.run("PRAGMA journal_mode=DELETE; BEGIN EXCLUSIVE"), SQLITE_OK);
        QVERIFY_THROWS_EXCEPTION(FileInUse, Database{m_path});
    }

    void readOnlyRefusesWriting()
    {
        m_database->execute(QStringLiteral("INSERT INTO t VALUES(1,'a')"));
        m_database->execute(QStringLiteral("PRAGMA journal_mode=DELETE"));
        m_database.reset();
        const QByteArray before = test::bytesOf(m_path);
        {
            Database readOnly(m_path, Database::Mode::ReadOnly);
            QCOMPARE(readOnly.integer(QStringLiteral("SELECT x FROM t")), 1);
            QVERIFY_THROWS_EXCEPTION(
                StorageError, readOnly.execute(QStringLiteral("INSERT INTO t VALUES(2,'b')")));
        }
        QCOMPARE(test::bytesOf(m_path), before);
    }

    /// Beside the connection that holds the book, under any name; what it wrote is in the file.
    void stillReadsBesideTheHolder()
    {
        const QString path = m_folder->filePath(QString::fromUtf8("sổ #1 100%? &a=b.soattt"));
        Database holder(path);
        holder.execute(QStringLiteral("CREATE TABLE t(x); INSERT INTO t VALUES(7)"));
        holder.checkpoint();
        {
            Database still(path, Database::Mode::Still);
            QVERIFY(still.isReadOnly());
            QCOMPARE(still.integer(QStringLiteral("SELECT x FROM t")), 7);
            QVERIFY_THROWS_EXCEPTION(StorageError,
                                     still.execute(QStringLiteral("INSERT INTO t VALUES(8)")));
        }
        QVERIFY_THROWS_EXCEPTION(FileInUse,
                                 Database(path).integer(QStringLiteral("SELECT 1 FROM t")));
        const int before = holder.changes();
        holder.execute(QStringLiteral("INSERT INTO t VALUES(9)"));
        QCOMPARE(holder.changes(), before + 1);
    }

    void readOnlyNeedsAFile()
    {
        const QString none = m_folder->filePath(QStringLiteral("none"));
        QVERIFY_THROWS_EXCEPTION(StorageError, Database(none, Database::Mode::ReadOnly));
        QVERIFY(!QFile::exists(none));
    }

    void noDatabaseIsDamaged()
    {
        const QString text = m_folder->filePath(QStringLiteral("text"));
        QVERIFY(test::writeBytes(text, QByteArray("không phải sổ\n").repeated(500)));
        QVERIFY_THROWS_EXCEPTION(DamagedFile, Database{text});
        QCOMPARE(test::bytesOf(text), QByteArray("không phải sổ\n").repeated(500));
    }

    void noFolder()
    {
        QVERIFY_THROWS_EXCEPTION(StorageError,
                                 Database(m_folder->filePath(QStringLiteral("none/a"))));
    }

    void preparedComesBackReady()
    {
        const QString insert = QStringLiteral("INSERT INTO t VALUES(?,?)");
        m_database->prepared(insert).bind(1, 1).bind(2, QStringLiteral("a")).run();
        m_database->prepared(insert).bind(1, 2).run(); // the text of before is gone
        QCOMPARE(m_database->text(QStringLiteral("SELECT y FROM t WHERE x=2")), QString());
        const QString select = QStringLiteral("SELECT x FROM t ORDER BY x");
        QVERIFY(m_database->prepared(select).step());
        Statement& again = m_database->prepared(select);
        QVERIFY(again.step());
        QCOMPARE(again.integer(0), 1);
        again.reset();
    }

    void wrongPositionIsNoSilence()
    {
        Statement select(m_database->handle(), QStringLiteral("SELECT ?"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("SQLite 25")));
        QVERIFY_THROWS_EXCEPTION(StorageError, select.bind(2, 1));
    }

    void bindingInMidStepIsNoSilence()
    {
        Statement select(m_database->handle(), QStringLiteral("SELECT ? UNION SELECT 2"));
        select.bind(1, 1);
        QVERIFY(select.step());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("SQLite 21")));
        QVERIFY_THROWS_EXCEPTION(StorageError, select.bind(1, 3));
    }

    void valuesGoAroundWhole()
    {
        const QString text = QString::fromUtf8("Nguyễn \U0001F600 ' \" ; -- \n") + QChar(0x1ef9);
        Statement select(m_database->handle(), QStringLiteral("SELECT ?,?,?,?"));
        select.bind(1, text).bind(2, qint64(-9223372036854775807LL));
        select.bindBlob(3, QByteArray("\0\x01", 2)).bindNull(4);
        QVERIFY(select.step());
        QCOMPARE(select.text(0), text);
        QCOMPARE(select.integer(1), qint64(-9223372036854775807LL));
        QCOMPARE(select.blob(2), QByteArray("\0\x01", 2));
        QVERIFY(select.isNull(3) && select.text(3).isEmpty() && select.blob(3).isEmpty());
    }

    void emptyBlobIsNotNull()
    {
        Statement select(m_database->handle(), QStringLiteral("SELECT ?"));
        QVERIFY(select.bindBlob(1, QByteArray()).step());
        QVERIFY(!select.isNull(0));
    }

    void errorsNameNoValue()
    {
        m_database->execute(QStringLiteral("CREATE UNIQUE INDEX u ON t(y)"));
        const QString insert = QStringLiteral("INSERT INTO t(y) VALUES(?)");
        m_database->prepared(insert).bind(1, QStringLiteral("bí mật")).run();
        QTest::ignoreMessage(QtWarningMsg, "SQLite 2067: UNIQUE constraint failed: t.y");
        try {
            m_database->prepared(insert).bind(1, QStringLiteral("bí mật")).run();
            QFAIL("no error");
        } catch (const StorageError& error) {
            QVERIFY(!error.text().contains(QLatin1String("bí mật")));
        }
    }

    void transactionRollsBackUnlessCommitted()
    {
        {
            Transaction transaction(*m_database);
            m_database->execute(QStringLiteral("INSERT INTO t VALUES(1,'a')"));
            QVERIFY(m_database->inTransaction());
        }
        QVERIFY(!m_database->inTransaction());
        QCOMPARE(m_database->integer(QStringLiteral("SELECT count(*) FROM t")), 0);
        {
            Transaction transaction(*m_database);
            m_database->execute(QStringLiteral("INSERT INTO t VALUES(1,'a')"));
            transaction.commit();
        }
        QCOMPARE(m_database->integer(QStringLiteral("SELECT count(*) FROM t")), 1);
    }

    /// The inner one is refused and the outer one stays whole.
    void transactionsDoNotNest()
    {
        Transaction outer(*m_database);
        m_database->execute(QStringLiteral("INSERT INTO t VALUES(1,'a')"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("transaction")));
        QVERIFY_THROWS_EXCEPTION(StorageError, Transaction{*m_database});
        QVERIFY(m_database->inTransaction());
        outer.commit();
        QCOMPARE(m_database->integer(QStringLiteral("SELECT count(*) FROM t")), 1);
    }

    void brokenReferenceIsFoundAtTheCommit()
    {
        m_database->execute(QStringLiteral(
            "CREATE TABLE r(x INTEGER REFERENCES t(x) DEFERRABLE INITIALLY DEFERRED) STRICT"));
        {
            Transaction transaction(*m_database);
            m_database->execute(QStringLiteral("INSERT INTO r VALUES(7)"));
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("FOREIGN KEY")));
            QVERIFY_THROWS_EXCEPTION(StorageError, transaction.commit());
        }
        QVERIFY(!m_database->inTransaction());
        QCOMPARE(m_database->integer(QStringLiteral("SELECT count(*) FROM r")), 0);
    }

    void fullDiskKeepsWhatWas()
    {
        m_database->execute(QStringLiteral("INSERT INTO t VALUES(1,'a')"));
        m_database->execute(QStringLiteral("PRAGMA max_page_count=3"));
        const QString text(20'000, QLatin1Char('b'));
        try {
            Transaction transaction(*m_database);
            m_database->prepared(QStringLiteral("INSERT INTO t(y) VALUES(?)")).bind(1, text).run();
            QFAIL("no error");
        } catch (const StorageError& error) {
            QVERIFY2(error.message().contains(QLatin1String("full")), error.what());
        }
        QVERIFY(!m_database->inTransaction());
        QCOMPARE(m_database->integer(QStringLiteral("SELECT count(*) FROM t")), 1);
        Transaction small(*m_database);
        m_database->execute(QStringLiteral("INSERT INTO t(y) VALUES('c')"));
        small.commit();
        QCOMPARE(m_database->integer(QStringLiteral("SELECT count(*) FROM t")), 2);
    }

    void checkpointEmptiesTheLog()
    {
        m_database->execute(QStringLiteral("INSERT INTO t VALUES(1,'a')"));
        const QString log = m_path + QStringLiteral("-wal");
        QVERIFY(QFile(log).size() > 0);
        m_database->checkpoint();
        QCOMPARE(QFile(log).size(), 0);
        m_database.reset();
        QVERIFY(!QFile::exists(log));
    }

    void checkpointIsRefusedWhileReading()
    {
        m_database->execute(QStringLiteral("INSERT INTO t VALUES(1,'a'),(2,'b')"));
        Statement rows(m_database->handle(), QStringLiteral("SELECT x FROM t"));
        QVERIFY(rows.step());
        QVERIFY_THROWS_EXCEPTION(FileInUse, m_database->checkpoint());
        rows.reset();
        m_database->checkpoint();
    }

    void remembersSettings()
    {
        test::Store store;
        Settings settings(*store.database);
        QCOMPARE(settings.value(QStringLiteral("a")), QByteArray());
        settings.setValue(QStringLiteral("list/assets"), "1");
        settings.setValue(QStringLiteral("list/assets"), QByteArray("\0\xff", 2));
        settings.setValue(QStringLiteral("list/staff"), QByteArray());
        settings.setValue(QStringLiteral("list%"), "x");
        settings.setValue(QStringLiteral("nháp/đ"), "y");
        QCOMPARE(settings.value(QStringLiteral("list/assets")), QByteArray("\0\xff", 2));
        QCOMPARE(settings.keys(QStringLiteral("list/")),
                 (QStringList{QStringLiteral("list/assets"), QStringLiteral("list/staff")}));
        QCOMPARE(settings.keys(QStringLiteral("list%")), QStringList{QStringLiteral("list%")});
        QCOMPARE(settings.keys(QStringLiteral("nháp")), QStringList{QStringLiteral("nháp/đ")});
        QCOMPARE(settings.keys(QString()).size(), 4);
        settings.remove(QStringLiteral("list/assets"));
        settings.remove(QStringLiteral("list/assets"));
        QCOMPARE(settings.keys(QString()).size(), 3);
        QCOMPARE(store.log->head().sequence, 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
