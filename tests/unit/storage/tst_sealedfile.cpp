#include "models/core/error.h"
#include "models/storage/backup.h"
#include "models/storage/sealedfile.h"
#include "tests/support/store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace soattt;

namespace {

const QString passphrase = QStringLiteral("mưa rơi trên mái đình");
constexpr int chunk = 64 * 1024;

} // namespace

class TestSealedFile : public QObject
{
    Q_OBJECT

private slots:
    void thereAndBack_data();
    void thereAndBack();
    void eachRefusalItsOwnSentence_data();
    void eachRefusalItsOwnSentence();
    void everyCutIsFound();
    void aShortPassphraseIsRefused();
    void nothingIsOverwritten();
    void aSealedBackup();
    void aHostileHead();

private:
    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString refusal(const QString& path, const QString& with = passphrase) const
    {
        try {
            sealed::open(path, m_folder.filePath(QStringLiteral("out")), with);
        } catch (const BackupUnusable& error) {
            return error.text();
        }
        return {};
    }

    QTemporaryDir m_folder;
};

void TestSealedFile::thereAndBack_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("nothing") << 0;
    QTest::newRow("one byte") << 1;
    QTest::newRow("a chunk less one") << chunk - 1;
    QTest::newRow("a chunk") << chunk;
    QTest::newRow("a chunk and one") << chunk + 1;
    QTest::newRow("several") << 5 * chunk + 17;
}

void TestSealedFile::thereAndBack()
{
    QFETCH(int, size);
    const QTemporaryDir folder;
    const QString plain = folder.filePath(QStringLiteral("a"));
    const QString box = folder.filePath(QStringLiteral("b"));
    const QString out = folder.filePath(QStringLiteral("c"));
    QByteArray bytes(size, 'x');
    for (int i = 0; i < size; ++i)
        bytes[i] = char(i * 7 + i / 251);
    QVERIFY(test::writeBytes(plain, bytes));
    sealed::seal(plain, box, passphrase);
    QVERIFY(sealed::isSealed(box));
    QVERIFY(!sealed::isSealed(plain));
    const QString sum =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(sealed::open(box, {}, passphrase), sum);
    QCOMPARE(sealed::open(box, out, passphrase), sum);
    QCOMPARE(test::bytesOf(out), bytes);
    if (size > 100)
        QVERIFY(!test::bytesOf(box).contains(bytes.left(100)));
}

void TestSealedFile::eachRefusalItsOwnSentence_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("says");
    QTest::newRow("wrong passphrase") << 0 << "passphrase";
    QTest::newRow("a changed bit") << 1 << "damaged";
    QTest::newRow("cut at a chunk") << 2 << "cut short";
    QTest::newRow("cut in a chunk") << 3 << "cut short";
    QTest::newRow("something after the end") << 4 << "damaged";
    QTest::newRow("two chunks changed places") << 5 << "damaged";
    QTest::newRow("head alone") << 6 << "cut short";
    QTest::newRow("other passes over the memory") << 7 << "passphrase";
    QTest::newRow("other memory") << 8 << "passphrase";
}

void TestSealedFile::eachRefusalItsOwnSentence()
{
    QFETCH(int, how);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const QString plain = folder.filePath(QStringLiteral("a"));
    const QString box = folder.filePath(QStringLiteral("b"));
    QVERIFY(test::writeBytes(plain, QByteArray(3 * chunk + 5, 'x')));
    sealed::seal(plain, box, passphrase);
    QByteArray bytes = test::bytesOf(box);
    const int sealedChunk = chunk + 17;
    const int begin = int(bytes.size()) - 3 * sealedChunk - 5 - 17;
    if (how == 1)
        bytes[begin + 100] = char(bytes[begin + 100] ^ 1);
    if (how == 2)
        bytes.truncate(begin + 2 * sealedChunk);
    if (how == 3)
        bytes.truncate(begin + 2 * sealedChunk + 40);
    if (how == 4)
        bytes += 'x';
    if (how == 5)
        bytes = bytes.left(begin) + bytes.mid(begin + sealedChunk, sealedChunk) +
                bytes.mid(begin, sealedChunk) + bytes.mid(begin + 2 * sealedChunk);
    if (how == 6)
        bytes.truncate(30);
    if (how == 7)
        bytes[16 + 16] = char(bytes[16 + 16] ^ 4);
    if (how == 8)
        bytes[16 + 16 + 8] = char(bytes[16 + 16 + 8] ^ 1); // of the same whole blocks
    QVERIFY(test::writeBytes(box, bytes));
    const QString said =
        refusal(box, how == 0 ? QStringLiteral("nắng chói chang trên đồng") : passphrase);
    QVERIFY2(said.contains(says), qPrintable(said));
    QVERIFY(!QFile::exists(file("out")));
}

void TestSealedFile::everyCutIsFound()
{
    const QTemporaryDir folder;
    const QString plain = folder.filePath(QStringLiteral("a"));
    const QString box = folder.filePath(QStringLiteral("b"));
    QVERIFY(test::writeBytes(plain, "Sổ ATTT"));
    sealed::seal(plain, box, passphrase);
    const QByteArray bytes = test::bytesOf(box);
    for (int size = 24; size < bytes.size(); size += 37) {
        QVERIFY(test::writeBytes(box, bytes.left(size)));
        QVERIFY2(refusal(box).contains(QStringLiteral("cut short")),
                 qPrintable(QString::number(size)));
    }
}

void TestSealedFile::aShortPassphraseIsRefused()
{
    QVERIFY(test::writeBytes(file("a"), "x"));
    QVERIFY_THROWS_EXCEPTION(UserError,
                             sealed::seal(file("a"), file("b"), QStringLiteral("mười một ký")));
    QVERIFY(!QFile::exists(file("b")));
}

void TestSealedFile::nothingIsOverwritten()
{
    QVERIFY(test::writeBytes(file("p"), "x"));
    QVERIFY(test::writeBytes(file("there"), "mine"));
    QVERIFY_THROWS_EXCEPTION(StorageError, sealed::seal(file("p"), file("there"), passphrase));
    sealed::seal(file("p"), file("box"), passphrase);
    QVERIFY_THROWS_EXCEPTION(StorageError, sealed::open(file("box"), file("there"), passphrase));
    QCOMPARE(test::bytesOf(file("there")), "mine");
}

void TestSealedFile::aSealedBackup()
{
    const test::Store store;
    const QString folder = store.file(QStringLiteral("usb"));
    const BackupResult made =
        backUpSealed(*store.database, folder, QStringLiteral("a.soattt-kin"), passphrase);
    QVERIFY(made.report.ok());
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name).join(QLatin1Char(' ')),
             QStringLiteral("a.soattt-kin a.soattt-kin.sha256"));
    QCOMPARE(QDir(store.folder.path()).entryList({QStringLiteral("*sealing*")}), QStringList());
    const QString back = store.file(QStringLiteral("back.soattt"));
    QVERIFY_THROWS_EXCEPTION(UserError, restoreBackup(made.path, back));
    QVERIFY_THROWS_EXCEPTION(BackupUnusable,
                             restoreBackup(made.path, back, QStringLiteral("không phải câu này")));
    QVERIFY(!QFile::exists(back));
    QVERIFY(restoreBackup(made.path, back, passphrase).isEmpty());
    const BackupContents contents = contentsOf(back);
    QCOMPARE(contents.head.toString(), store.log->head().toString());
}

/// Numbers that would take all memory are not believed.
void TestSealedFile::aHostileHead()
{
    QVERIFY(test::writeBytes(file("q"), "x"));
    sealed::seal(file("q"), file("huge"), passphrase);
    QByteArray bytes = test::bytesOf(file("huge"));
    bytes[16 + 16 + 8 + 5] = char(0x7f);
    QVERIFY(test::writeBytes(file("huge"), bytes));
    QVERIFY(refusal(file("huge")).contains(QStringLiteral("damaged")));
}

QTEST_GUILESS_MAIN(TestSealedFile)
#include "tst_sealedfile.moc"
