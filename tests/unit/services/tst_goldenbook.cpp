#include "models/registers/bookrecords.h"
#include "models/registers/catalog.h"
#include "models/registers/document.h"
#include "models/services/book.h"
#include "models/storage/backup.h"
#include "models/storage/migrator.h"
#include "models/storage/verifier.h"
#include "tests/support/filledrecord.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace soattt;

namespace {

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

QString folder()
{
    return latin(SOATTT_SOURCE_DIR "/tests/data");
}

QString stemOf(int version)
{
    return folder() + QStringLiteral("/schema-%1").arg(version);
}

QDateTime morning()
{
    return QDateTime(QDate(2026, 7, 5), QTime(8, 30), Qt::OffsetFromUTC, officeOffsetSeconds);
}

/// One open, one changed, one closed, one withdrawn record of each kind.
std::vector<Record> recordsOf(const RecordKind& kind)
{
    std::vector<Record> records{test::filledRecord(kind, 1)};
    if (kind.isSingle())
        return records;
    records.push_back(test::filledRecord(kind, 2));
    Record closed = test::filledRecord(kind, 3, true);
    closed.set(latin("withdrawn"), Value());
    records.push_back(closed);
    Record withdrawn = kind.blank();
    for (const Field& field : kind.fields()) {
        if (field.required)
            withdrawn.set(field.key, test::sampleValue(field, 4));
    }
    withdrawn.set(0, Value(kind.codePrefix() + latin("-0004")));
    withdrawn.set(latin("withdrawn"), Value(true));
    if (kind.find(latin("login")))
        withdrawn.set(latin("login"), Value(latin("nguoi-dung.4")));
    records.push_back(withdrawn);
    return records;
}

void keepFileOf(Record& record, BlobStore& blobs)
{
    const QByteArray bytes = "tệp của " + record.code().toUtf8();
    if (&record.kind() == &attachmentKind())
        record.set(latin("sha256"), Value(blobs.put(bytes)));
    if (&record.kind() == &documentKind())
        record.set(latin("file_sha256"), Value(blobs.put(bytes)));
}

void writeRecords(RecordWriter& writer, BlobStore& blobs)
{
    for (const RecordKind* kind : allKinds()) {
        for (Record record : recordsOf(*kind)) {
            keepFileOf(record, blobs);
            writer.add(record);
            if (!record.code().endsWith(latin("-0002")))
                continue;
            Record changed = record;
            changed.set(latin("notes"), Value(QString::fromUtf8("đã sửa")));
            writer.change(record, changed);
        }
    }
}

QJsonObject valuesOf(const RecordKind& kind, const StoredRow& row)
{
    QJsonObject values;
    for (size_t i = 0; i < kind.fields().size(); ++i) {
        if (!row.values[i].isEmpty())
            values.insert(kind.fields()[i].key, QString::fromUtf8(row.values[i]));
    }
    return values;
}

/// Every record of the book, field to canonical text.
QJsonObject contentsOf(Repository& repository)
{
    QJsonObject contents;
    for (const RecordKind* kind : allKinds()) {
        QJsonObject records;
        repository.scanStored(*kind, [&records, kind](const StoredRow& row) {
            records.insert(row.code(), valuesOf(*kind, row));
        });
        contents.insert(kind->key(), records);
    }
    return contents;
}

void writeGoldenBook(int version)
{
    const QString path = stemOf(version) + latin(".soattt");
    removeDatabaseFiles(path);
    test::RawSqlite(path).run("PRAGMA page_size=512; VACUUM"); // keeps it small
    const FixedClock clock(morning());
    Database database(path);
    QCOMPARE(Migrator(database).run(), Migrator::Result::Created);
    Repository repository(database);
    ActivityLog log(database);
    BlobStore blobs(database);
    RecordWriter writer(database, repository, log, {latin("quantri"), &clock}, latin("golden"));
    writeRecords(writer, blobs);
    writer.commit();
    Settings(database).setValue(latin("golden"), QByteArray("\0\x01", 2));
    QJsonObject expected{{latin("head"), log.head().toString()},
                         {latin("records"), contentsOf(repository)}};
    QVERIFY(test::writeBytes(stemOf(version) + latin(".json"), QJsonDocument(expected).toJson()));
}

} // namespace

/// A book of each released schema must open, read back and verify for ever. SOATTT_UPDATE=1 writes
/// the newest schema's book anew: only until that schema is released.
class TestGoldenBook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIntValue("SOATTT_UPDATE") != 0)
            writeGoldenBook(Migrator::newestVersion());
    }

    void opens_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= Migrator::newestVersion(); ++version)
            QTest::addRow("schema %d", version) << version;
    }

    void opens()
    {
        QFETCH(int, version);
        QTemporaryDir copies;
        const QString path = copies.filePath(latin("golden.soattt"));
        QVERIFY2(QFile::copy(stemOf(version) + latin(".soattt"), path), "the book is missing");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFileInfo(path).size() < 600'000);
        QCOMPARE(readBookHeader(path)->userVersion, version);
        const QJsonObject expected =
            QJsonDocument::fromJson(test::bytesOf(stemOf(version) + latin(".json"))).object();
        const FixedClock clock(morning());
        const auto book = Book::open(path, clock);
        QCOMPARE(book->openingNote().isEmpty(), version == Migrator::newestVersion());
        const VerifyReport report = Verifier(book->database()).run();
        QVERIFY2(report.ok(), qPrintable(report.problems.join(QLatin1Char('\n'))));
        QCOMPARE(
            Verifier(book->database()).agreesWithAnchor(expected.value(latin("head")).toString()),
            true);
        compare(contentsOf(book->repository()), expected.value(latin("records")).toObject());
        QCOMPARE(book->settings().value(latin("golden")), QByteArray("\0\x01", 2));
    }

    void restoresFromABackup_data() { opens_data(); }

    /// A backup of an earlier program comes back; the backup itself stays what its sum says.
    void restoresFromABackup()
    {
        QFETCH(int, version);
        QTemporaryDir copies;
        const QString backup = copies.filePath(latin("sao-luu.soattt"));
        const QString target = copies.filePath(latin("so.soattt"));
        QVERIFY(QFile::copy(stemOf(version) + latin(".soattt"), backup));
        const QByteArray before = test::bytesOf(backup);
        const QByteArray sum = QCryptographicHash::hash(before, QCryptographicHash::Sha256).toHex();
        QVERIFY(test::writeBytes(backup + latin(".sha256"), sum + "  sao-luu.soattt\n"));
        const FixedClock clock(morning());
        if (version < Migrator::newestVersion())
            QVERIFY_THROWS_EXCEPTION(UserError, Book::open(backup, clock));
        QCOMPARE(restoreBackup(backup, target), QString());
        QCOMPARE(test::bytesOf(backup), before);
        const auto book = Book::open(target, clock);
        QVERIFY(Verifier(book->database()).run().ok());
        const QStringList left = QDir(copies.path()).entryList({latin("*truoc*")});
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
    }

private:
    static void compare(const QJsonObject& found, const QJsonObject& expected)
    {
        QVERIFY(!expected.isEmpty());
        for (auto kind = expected.begin(); kind != expected.end(); ++kind) {
            const QJsonObject records = kind->toObject();
            QCOMPARE(found.value(kind.key()).toObject().keys(), records.keys());
            for (auto record = records.begin(); record != records.end(); ++record) {
                const QJsonObject values =
                    found.value(kind.key()).toObject().value(record.key()).toObject();
                QVERIFY2(values == record->toObject(), QJsonDocument(values).toJson().constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestGoldenBook)
#include "tst_goldenbook.moc"
