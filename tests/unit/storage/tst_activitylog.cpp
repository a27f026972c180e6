#include "models/registers/asset.h"
#include "models/registers/bookrecords.h"
#include "models/storage/blobstore.h"
#include "models/storage/canonical.h"
#include "models/storage/sha256.h"
#include "tests/support/filledrecord.h"
#include "tests/support/store.h"

#include <QTest>

using namespace soattt;

namespace {

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

Record assetNamed(const char* code, const char* name)
{
    Asset asset;
    asset.code = latin(code);
    asset.name = QString::fromUtf8(name);
    return Record::from(assetKind(), asset);
}

QString codesOf(const std::vector<LogEntry>& entries)
{
    QStringList codes;
    for (const LogEntry& entry : entries)
        codes.append(entry.code.isEmpty() ? entry.action : entry.code);
    return codes.join(QLatin1Char(' '));
}

Canonical written(std::initializer_list<std::pair<const char*, const char*>> pairs)
{
    Canonical canonical;
    for (const auto& [name, value] : pairs)
        canonical.add(name, value);
    return canonical;
}

} // namespace

class TestActivityLog : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<test::Store>(); }

    void anEmptyLogHasNoHead()
    {
        QCOMPARE(m_store->log->head().toString(), latin("0:"));
        QCOMPARE(m_store->log->nextTransaction(), 1);
        QVERIFY(!m_store->log->headAt(1));
        QVERIFY(m_store->log->read({}).empty());
    }

    void anEntryIsReadBackWhole()
    {
        const Record before = m_store->add(assetNamed("TS-1", "Máy \"chủ\"\n\\đ"));
        Record after = before;
        after.set(latin("name"), Value(QString::fromUtf8("Tủ <b>")));
        after.set(latin("useful_life"), Value(qint64(5)));
        m_store->change(before, after);
        const auto entries = m_store->log->read({});
        QCOMPARE(entries.size(), size_t(2));
        const LogEntry& entry = entries.back();
        QCOMPARE(entry.sequence, 2);
        QCOMPARE(entry.transaction, 2);
        QCOMPARE(entry.at, m_store->clock.now());
        QCOMPARE(entry.actor, latin("quantri"));
        QCOMPARE(entry.action, latin("change"));
        QCOMPARE(entry.subject, latin("test"));
        QCOMPARE(entry.kind, latin("assets"));
        QCOMPARE(entry.code, latin("TS-1"));
        QCOMPARE(entry.note, latin("[clock set by hand]"));
        QCOMPARE(entry.rowHash, rowHash(after));
        const std::vector<FieldChange> changes{
            {latin("name"), QString::fromUtf8("Máy \"chủ\" \\đ"), QString::fromUtf8("Tủ <b>")},
            {latin("useful_life"), QString(), latin("5")}};
        QVERIFY(entry.changes == changes);
        QCOMPARE(m_store->log->headAt(2)->hash, entry.hash);
        QCOMPARE(m_store->log->head().toString(),
                 latin("2:") + QString::fromLatin1(entry.hash.toHex()));
    }

    void eachEntryHangsOnTheOneBefore()
    {
        for (const char* code : {"A", "B", "C"})
            m_store->add(assetNamed(code, code));
        int seen = 0;
        m_store->log->scanChain([&](const ChainLink& link) {
            QCOMPARE(link.sequence, ++seen);
            QCOMPARE(link.hash, link.expected);
            QCOMPARE(link.hash.size(), 32);
        });
        QCOMPARE(seen, 3);
    }

    /// The chain's hash, written out by hand from the design: SHA-256(0x00 ‖ previous ‖ entry).
    void theHashIsTheDesigns()
    {
        RecordWriter writer = m_store->writer(latin("s"));
        writer.note(latin("export"), latin("n"));
        writer.commit();
        const QByteArray entry = "6:action6:export5:actor7:quantri2:at24:2026-07-05T01:30:00.000Z"
                                 "4:note21:[clock set by hand] n3:seq1:17:subject1:s3:txn1:1";
        const QByteArray first = sha256({QByteArray(1, '\0'), entry});
        QCOMPARE(m_store->log->head().hash.toHex(), first.toHex());
    }

    void sha256IsSha256()
    {
        QCOMPARE(sha256({"a", "bc"}).toHex(),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(sha256({}).toHex(),
                 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QCOMPARE(BlobStore::sha256("abc"),
                 latin("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void rollbackLeavesTheHead()
    {
        m_store->add(assetNamed("A", "a"));
        const QString head = m_store->log->head().toString();
        {
            RecordWriter writer = m_store->writer();
            Record record = assetNamed("B", "b");
            writer.add(record);
            QVERIFY(m_store->log->head().toString() != head);
        }
        QCOMPARE(m_store->log->head().toString(), head);
        QCOMPARE(m_store->log->nextTransaction(), 2);
        m_store->add(assetNamed("C", "c"));
        m_store->log->scanChain([](const ChainLink& link) { QCOMPARE(link.hash, link.expected); });
        QCOMPARE(m_store->log->head().sequence, 2);
        QVERIFY(!m_store->repository->find(assetKind(), latin("B")));
    }

    void aClockGoingBackIsNoted()
    {
        m_store->add(assetNamed("A", "a"));
        m_store->clock.set(m_store->clock.now().addSecs(-60));
        m_store->add(assetNamed("B", "b"));
        m_store->add(assetNamed("C", "c"));
        m_store->close();
        m_store->open();
        m_store->clock.set(m_store->clock.now().addSecs(-60));
        m_store->add(assetNamed("D", "d"));
        QStringList back;
        for (const LogEntry& entry : m_store->log->read({}))
            back.append(entry.note.contains(latin("clock back from")) ? entry.code : latin("-"));
        QCOMPARE(back.join(QLatin1Char(' ')), latin("- B - D"));
        QCOMPARE(m_store->log->head().sequence, 4);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("which");
        QTest::newRow("all") << latin("A export A B") << 0;
        QTest::newRow("kind") << latin("A A B") << 1;
        QTest::newRow("kind and code") << latin("A A") << 2;
        QTest::newRow("code alone") << latin("B") << 3;
        QTest::newRow("actor") << latin("export") << 4;
        QTest::newRow("since a day at the office") << latin("A B") << 5;
        QTest::newRow("transaction") << latin("A B") << 6;
        QTest::newRow("newest two") << latin("B A") << 7;
        QTest::newRow("records only") << latin("A A B") << 8;
        QTest::newRow("quote") << QString() << 9;
        QTest::newRow("several") << latin("B") << 10;
        QTest::newRow("a typed code") << latin("A A") << 11;
        QTest::newRow("a code in other capitals") << QString() << 12;
    }

    void filters()
    {
        QFETCH(QString, expected);
        QFETCH(int, which);
        // 06/07 begins at the office at 17:00 UTC of 05/07.
        const Record before = m_store->add(assetNamed("A", "a"));
        m_store->clock.set(QDateTime(QDate(2026, 7, 5), QTime(16, 59), Qt::UTC));
        {
            RecordWriter writer(*m_store->database, *m_store->repository, *m_store->log,
                                {latin("khác"), &m_store->clock}, latin("x"));
            writer.note(latin("export"), latin("x"));
            writer.commit();
        }
        m_store->clock.set(QDateTime(QDate(2026, 7, 5), QTime(17, 0), Qt::UTC));
        RecordWriter writer = m_store->writer();
        Record after = before;
        after.set(latin("name"), Value(latin("b")));
        writer.change(before, after);
        Record b = assetNamed("B", "b");
        writer.add(b);
        writer.commit();
        LogQuery queries[13];
        queries[1].kind = queries[2].kind = latin("assets");
        queries[2].code = latin("A");
        queries[3].code = latin("B");
        queries[4].actor = latin("khác");
        queries[5].since = QDate(2026, 7, 6);
        queries[6].transaction = 3;
        queries[7].limit = 2;
        queries[8].recordsOnly = true;
        queries[9].code = latin("' OR 1 --");
        queries[10].transaction = 3;
        queries[10].limit = 1;
        queries[10].kind = latin("assets");
        queries[11].typedCode = latin("a");
        queries[12].code = latin("a");
        QCOMPARE(codesOf(m_store->log->read(queries[which])), expected);
    }

    void nothingChangedIsNotLogged()
    {
        const Record record = m_store->add(assetNamed("A", "a"));
        RecordWriter writer = m_store->writer();
        QVERIFY(!writer.change(record, record));
        Record untidy = record;
        untidy.set(latin("name"), Value(latin(" a ")));
        untidy.set(latin("sensitive"), Value(false));
        QVERIFY(!writer.change(record, untidy));
        writer.commit();
        QCOMPARE(m_store->log->head().sequence, 1);
    }

    void secretsStayOutOfTheLog()
    {
        Record user = test::filledRecord(userKind());
        user.set(latin("password_hash"), Value(latin("$argon2id$secret")));
        user = m_store->add(user);
        Record after = user;
        after.set(latin("password_hash"), Value(latin("$argon2id$other")));
        m_store->change(user, after);
        for (const LogEntry& entry : m_store->log->read({})) {
            for (const FieldChange& change : entry.changes)
                QVERIFY(!change.before.contains(latin("argon")) &&
                        !change.after.contains(latin("argon")));
        }
        QCOMPARE(m_store->log->read({}).back().changes.size(), size_t(1));
        QCOMPARE(m_store->log->read({}).back().rowHash, rowHash(after));
    }

    /// Pairs that run together when simply joined must not.
    void canonicalFormIsUnambiguous()
    {
        const std::vector<Canonical> all{
            written({{"a", "bc"}}),
            written({{"ab", "c"}}),
            written({{"a", "b"}, {"c", "d"}}),
            written({{"a", "b1:c1:d"}}),
            written({{"a", "b"}, {"c", "d1:e"}}),
            written({{"a", "b1:c"}, {"d", "e"}}),
            written({{"a1:b", "c"}}),
            written({{"", "abc"}}),
            written({{"abc", "abc"}}),
            written({}),
        };
        QSet<QByteArray> seen;
        for (const Canonical& one : all)
            seen.insert(one.bytes().toByteArray());
        QCOMPARE(size_t(seen.size()), all.size());
        QCOMPARE(written({{"a", "Ă"}}).bytes(), QByteArrayView("1:a2:Ă"));
    }

    void hashesTellRecordsApart()
    {
        Asset asset;
        asset.code = latin("TS-1");
        asset.name = latin("ab");
        asset.os = latin("c");
        const QByteArray first = rowHash(Record::from(assetKind(), asset));
        asset.name = latin("a");
        asset.os = latin("bc");
        const QByteArray second = rowHash(Record::from(assetKind(), asset));
        asset.os.clear();
        asset.origin = latin("bc");
        const QByteArray third = rowHash(Record::from(assetKind(), asset));
        QVERIFY(first != second && second != third && first != third);
        Record other(*findKind(latin("storage")));
        Record same(assetKind());
        QVERIFY(rowHash(other) != rowHash(same));
    }

    /// A hash that every book out there holds: it must never come out otherwise.
    void aKnownRecordKeepsItsHash()
    {
        Asset asset;
        asset.code = latin("TS-0001");
        asset.name = QString::fromUtf8("Máy chủ");
        asset.purchasedOn = QDate(2026, 3, 5);
        asset.sensitive = true;
        const Record record = Record::from(assetKind(), asset);
        const QByteArray canonical =
            QByteArray("5:\x01kind6:assets4:code7:TS-00014:name") + "10:Máy chủ" +
            "12:purchased_on10:2026-03-059:sensitive1:15:state6:in_use4:type11:workstation";
        QCOMPARE(rowHash(record).toHex(), sha256({canonical}).toHex());
        Record withId = record;
        withId.setId(77);
        QCOMPARE(rowHash(withId), rowHash(record));
    }

    /// Empty fields leave no trace, so a field added later changes no hash of before.
    void emptyFieldsChangeNoHash()
    {
        Record record(assetKind());
        record.set(latin("code"), Value(latin("A")));
        const QByteArray canonical = "5:\x01kind6:assets4:code1:A";
        QCOMPARE(rowHash(record).toHex(), sha256({canonical}).toHex());
        record.set(latin("os"), Value(QString()));
        QCOMPARE(rowHash(record).toHex(), sha256({canonical}).toHex());
    }

private:
    std::unique_ptr<test::Store> m_store;
};

QTEST_GUILESS_MAIN(TestActivityLog)
#include "tst_activitylog.moc"
