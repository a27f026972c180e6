#include "models/registers/asset.h"
#include "models/registers/bookrecords.h"
#include "models/registers/document.h"
#include "models/registers/people.h"
#include "models/storage/blobstore.h"
#include "models/storage/transaction.h"
#include "models/storage/verifier.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/store.h"

#include <QTest>

using namespace soattt;

namespace {

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// A book of two assets, a person, an attachment and a document, then a hand from outside.
class TestVerifier : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<test::Store>();
        Staff staff;
        staff.code = latin("CB-0001");
        staff.name = QString::fromUtf8("Trần Văn Bình");
        m_store->add(Record::from(staffKind(), staff));
        Asset asset;
        asset.code = latin("TS-0001");
        asset.name = QString::fromUtf8("Máy chủ");
        asset.custodian = Ref<Staff>(staff.code);
        asset.purchasedOn = QDate(2026, 3, 5);
        asset.sensitive = true;
        const Record first = m_store->add(Record::from(assetKind(), asset));
        Record changed = first;
        changed.set(latin("os"), Value(latin("Linux")));
        m_store->change(first, changed);
        asset.code = latin("TS-0002");
        m_store->add(Record::from(assetKind(), asset));
        addFiles();
    }

    void aSoundBookIsSound()
    {
        const VerifyReport report = verified();
        QVERIFY2(report.ok(), qPrintable(report.problems.join(QLatin1Char('\n'))));
        QVERIFY(report.fileOk && report.chainOk && report.rowsOk);
        QCOMPARE(report.file, latin("ok"));
        QCOMPARE(report.entries, 6);
        QCOMPARE(report.rowsChecked, 5);
        QCOMPARE(report.head.toString(), m_store->log->head().toString());
        QVERIFY(report.problems.isEmpty());
    }

    void anEmptyBookIsSound()
    {
        test::Store empty;
        QVERIFY(Verifier(*empty.database).run().ok());
    }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<bool>("chainOk");
        QTest::addColumn<bool>("rowsOk");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const char* script, bool chainOk, bool rowsOk,
                            const char* named) {
            QTest::newRow(name) << QByteArray(script) << chainOk << rowsOk << latin(named);
        };
        row("a changed text", "UPDATE assets SET name='Máy chu' WHERE code='TS-0001'", true, false,
            "TS-0001");
        row("a changed date", "UPDATE assets SET purchased_on='2026-03-06' WHERE code='TS-0002'",
            true, false, "TS-0002");
        row("a byte after a date", "UPDATE assets SET purchased_on='2026-03-05 ' WHERE id=1", true,
            false, "TS-0001");
        row("an unreadable value", "UPDATE assets SET purchased_on='x' WHERE id=1", true, false,
            "TS-0001");
        row("a mark that is 2", "UPDATE assets SET sensitive=2 WHERE id=1", true, false, "TS-0001");
        row("a value taken away", "UPDATE assets SET os=NULL WHERE id=1", true, false, "TS-0001");
        row("a value put in", "UPDATE assets SET origin='x' WHERE id=2", true, false, "TS-0002");
        row("an empty text put in", "UPDATE assets SET origin='' WHERE id=2", true, false,
            "TS-0002");
        row("an older state put back", "UPDATE assets SET os=NULL WHERE id=1", true, false,
            "TS-0001");
        row("a withdrawal", "UPDATE assets SET withdrawn=1 WHERE id=2", true, false, "TS-0002");
        row("a code exchanged", "UPDATE assets SET code='TS-0003' WHERE id=2", true, false,
            "TS-0002");
        row("an added row",
            "INSERT INTO assets(code,name,type,state,code_key,name_key,location_key)"
            " VALUES('TS-0009','x','other','in_use',x'',x'',x'')",
            true, false, "TS-0009");
        row("a removed row", "DELETE FROM assets WHERE code='TS-0002'", true, false, "TS-0002");
        row("a sort key", "UPDATE assets SET name_key=x'00' WHERE id=1", true, false, "TS-0001");
        row("a text of the index", "UPDATE search SET text='x' WHERE text LIKE 'ts-0001%'", true,
            false, "TS-0001");
        row("a text gone from the index", "DELETE FROM search WHERE text LIKE 'ts-0001%'", true,
            false, "TS-0001");
        row("a text too many in the index", "INSERT INTO search(rowid, text) VALUES(5,'x')", true,
            false, "search index");
        row("a kept file changed",
            "DROP TRIGGER blobs_keep_bytes; UPDATE blobs SET bytes=x'00' WHERE rowid=1", true,
            false, "kept file");
        row("an attachment gone",
            "DROP TRIGGER blobs_lose_nothing; DELETE FROM blobs WHERE bytes=x'5343414e'", true,
            false, "TEP-0001");
        row("a frozen document gone",
            "DROP TRIGGER blobs_lose_nothing; DELETE FROM blobs WHERE bytes=x'706466'", true, false,
            "VB-0001");

        row("a log line changed",
            "DROP TRIGGER log_keeps_rows; UPDATE log SET actor='ai' WHERE seq=3", false, true,
            "entry 3");
        row("a time changed",
            "DROP TRIGGER log_keeps_rows; UPDATE log SET at='2026-07-05T01:30:00.001Z' WHERE seq=1",
            false, true, "entry 1");
        row("a blank in the changes",
            "DROP TRIGGER log_keeps_rows; UPDATE log SET changes=changes || ' ' WHERE seq=3", false,
            true, "entry 3");
        row("a byte after a time",
            "DROP TRIGGER log_keeps_rows; UPDATE log SET at=at || ' ' WHERE seq=3", false, true,
            "entry 3");
        row("a hash changed", "DROP TRIGGER log_keeps_rows; UPDATE log SET hash=x'00' WHERE seq=2",
            false, true, "entry 2");
        row("a row hash put right for a changed row",
            "DROP TRIGGER log_keeps_rows; UPDATE log SET row_hash=x'00' WHERE seq=4", false, false,
            "entry 4");
        row("a log line gone", "DROP TRIGGER log_loses_nothing; DELETE FROM log WHERE seq=3", false,
            false, "lacks entry 3");
        row("the first line gone", "DROP TRIGGER log_loses_nothing; DELETE FROM log WHERE seq=1",
            false, false, "lacks entry 1");
        row("lines moved up",
            "DROP TRIGGER log_keeps_rows; DROP TRIGGER log_loses_nothing;"
            "DELETE FROM log WHERE seq=2; UPDATE log SET seq=seq-1 WHERE seq>2",
            false, true, "entry 2");
        row("a line put in",
            "INSERT INTO log(seq,txn,at,actor,action,hash) VALUES(7,9,'2026','a','b',x'00')", false,
            true, "entry 7");
    }

    void finds()
    {
        QFETCH(QByteArray, script);
        QFETCH(bool, chainOk);
        QFETCH(bool, rowsOk);
        QFETCH(QString, named);
        m_store->close();
        {
            test::RawSqlite raw(m_store->path());
            QVERIFY2(raw.run(script.constData()) == SQLITE_OK, qPrintable(raw.error()));
        }
        m_store->open();
        const VerifyReport report = verified();
        QVERIFY(!report.ok());
        QVERIFY(report.fileOk);
        QCOMPARE(report.chainOk, chainOk);
        QCOMPARE(report.rowsOk, rowsOk);
        const QString problems = report.problems.join(QLatin1Char('\n'));
        QVERIFY2(problems.contains(named), qPrintable(problems));
        QVERIFY(report.problems.size() <= 3);
    }

    void findsADamagedFile()
    {
        m_store->database->execute(latin("VACUUM"));
        m_store->close();
        QByteArray bytes = test::bytesOf(m_store->path());
        const qsizetype at = bytes.indexOf(QByteArray("TS-0002"));
        QVERIFY(at > 0);
        const qsizetype page = at / 4096 * 4096;
        for (qsizetype i = page; i < page + 100; ++i)
            bytes[i] = char(0xa5);
        QVERIFY(test::writeBytes(m_store->path(), bytes));
        m_store->open();
        const VerifyReport report = verified();
        QVERIFY(!report.ok());
        QVERIFY(!report.fileOk);
        QVERIFY(!report.problems.isEmpty());
    }

    /// The row is there, every page is well formed, and only the lists would lack it.
    void findsAnIndexThatLacksARow()
    {
        m_store->close();
        const auto asIf = [this](const char* script) {
            test::RawSqlite raw(m_store->path());
            QVERIFY2(raw.run(script) == SQLITE_OK, qPrintable(raw.error()));
        };
        asIf("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=sql || ' WHERE id>1'"
             " WHERE name='assets_by_name'");
        asIf("REINDEX assets_by_name");
        asIf("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=replace(sql, ' WHERE id>1', '"
             "') WHERE name='assets_by_name'");
        m_store->open();
        const VerifyReport report = verified();
        QVERIFY(!report.fileOk);
        QVERIFY2(report.file.contains(latin("assets_by_name")), qPrintable(report.file));
        QVERIFY(report.chainOk && report.rowsOk);
    }

    /// Then no second connection can see all of it.
    void insideATransaction()
    {
        const Transaction transaction(*m_store->database);
        const VerifyReport report = verified();
        QVERIFY2(report.ok(), qPrintable(report.problems.join(QLatin1Char('\n'))));
    }

    /// Flip one byte anywhere: it is found, or it is where nothing is kept.
    void findsFlippedBytes()
    {
        m_store->database->execute(latin("VACUUM"));
        m_store->close();
        const QByteArray sound = test::bytesOf(m_store->path());
        const QByteArray needles[] = {"Máy chủ", "2026-03-05", "Linux", "SCAN", "CB-0001"};
        int tried = 0;
        for (const QByteArray& needle : needles) {
            for (qsizetype at = sound.indexOf(needle); at >= 0;
                 at = sound.indexOf(needle, at + 1)) {
                QByteArray bytes = sound;
                bytes[at + 1] = char(bytes[at + 1] ^ 1);
                QVERIFY(test::writeBytes(m_store->path(), bytes));
                Database damaged(m_store->path());
                const VerifyReport report = Verifier(damaged).run();
                QVERIFY2(
                    !report.ok(),
                    qPrintable(QStringLiteral("%1 at %2").arg(QString::fromUtf8(needle)).arg(at)));
                ++tried;
            }
        }
        QVERIFY(tried > 15);
    }

    void progressMayCancel()
    {
        int last = 0;
        Verifier(*m_store->database).run([&last](int percent) {
            QVERIFY(percent >= last && percent <= 100);
            last = percent;
        });
        QVERIFY(last >= 95);
        QVERIFY_THROWS_EXCEPTION(Canceled,
                                 Verifier(*m_store->database).run([](int) { throw Canceled(); }));
    }

    void anchors_data()
    {
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<std::optional<bool>>("agrees");
        QTest::newRow("nothing") << QString() << std::optional<bool>();
        QTest::newRow("no colon") << latin("12") << std::optional<bool>();
        QTest::newRow("no hex") << latin("1:xyzxyzxy") << std::optional<bool>();
        QTest::newRow("too few digits") << latin("1:0123456") << std::optional<bool>();
        QTest::newRow("too many digits")
            << latin("1:") + QString(65, QLatin1Char('0')) << std::optional<bool>();
        QTest::newRow("quote") << latin("1:00000000' OR 1") << std::optional<bool>();
        QTest::newRow("wrong") << latin("1:00000000") << std::optional<bool>(false);
        QTest::newRow("before the first") << latin("0:00000000") << std::optional<bool>(false);
        QTest::newRow("beyond the last") << latin("999:00000000") << std::optional<bool>(false);
    }

    void anchors()
    {
        QFETCH(QString, anchor);
        QFETCH(std::optional<bool>, agrees);
        QCOMPARE(Verifier(*m_store->database).agreesWithAnchor(anchor), agrees);
    }

    void aRightAnchorAgrees()
    {
        const QString anchor = m_store->log->headAt(3)->toString();
        Verifier verifier(*m_store->database);
        QCOMPARE(verifier.agreesWithAnchor(anchor), true);
        QCOMPARE(verifier.agreesWithAnchor(anchor.toUpper()), true);
        QCOMPARE(verifier.agreesWithAnchor(anchor.left(2 + 32)), true);
        QString grouped = anchor.left(2 + 32);
        for (int at = 2 + 28; at > 2; at -= 4)
            grouped.insert(at, QLatin1Char(' '));
        QCOMPARE(verifier.agreesWithAnchor(latin(" ") + grouped), true);
        QCOMPARE(verifier.agreesWithAnchor(latin("4") + anchor.mid(1)), false);
    }

private:
    VerifyReport verified() { return Verifier(*m_store->database).run(); }

    void addFiles()
    {
        BlobStore blobs(*m_store->database);
        RecordWriter writer = m_store->writer();
        Attachment attachment;
        attachment.code = latin("TEP-0001");
        attachment.ownerKind = latin("assets");
        attachment.ownerCode = latin("TS-0001");
        attachment.name = latin("a.pdf");
        attachment.size = 4;
        attachment.sha256 = blobs.put("SCAN");
        Record first = Record::from(attachmentKind(), attachment);
        writer.add(first);
        Document document;
        document.code = latin("VB-0001");
        document.fileSha256 = blobs.put("pdf");
        QCOMPARE(blobs.put("pdf"), document.fileSha256);
        QCOMPARE(blobs.get(document.fileSha256), QByteArray("pdf"));
        QCOMPARE(blobs.get(latin("00")), std::nullopt);
        Record second = Record::from(documentKind(), document);
        writer.add(second);
        writer.commit();
    }

    std::unique_ptr<test::Store> m_store;
};

QTEST_GUILESS_MAIN(TestVerifier)
#include "tst_verifier.moc"
