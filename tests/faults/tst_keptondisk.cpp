#include "models/services/backupservice.h"
#include "tests/support/cheappassword.h"
#include "tests/support/testbook.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace soattt;

namespace {

/// What the disk was made to keep: the content of files at the moment they were synced, and the
/// names in folders.
class KeptByDisk
{
public:
    /// From now on only what is in this folder counts.
    void watch(const QString& folder)
    {
        m_folder = folder;
        m_contents.clear();
        m_names.clear();
        m_refused.clear();
        m_syncs = 0;
    }
    /// The disk can't keep this name, or (a folder) the names in it.
    void refuse(const QString& name) { m_refused = name; }
    int syncs() const { return m_syncs; }

    /// 0, or the error the caller is told.
    int sync(int file)
    {
#ifdef Q_OS_LINUX
        const QString link = QStringLiteral("/proc/self/fd/%1").arg(file);
        const QString path = QFile::symLinkTarget(link);
        struct stat state = {};
        if (m_folder.isEmpty() || !path.startsWith(m_folder) || fstat(file, &state) != 0)
            return 0;
        if (!m_refused.isEmpty() && QRegularExpression(m_refused).match(path).hasMatch())
            return EIO;
        ++m_syncs;
        if (S_ISDIR(state.st_mode))
            keepNames(path);
        else
            m_contents[quint64(state.st_ino)] = bytesOf(link); // it may have no name yet
#else
        Q_UNUSED(file)
#endif
        return 0;
    }

    /// Empty when after a power cut the file would be there as it is now.
    QString lacking(const QString& path) const
    {
#ifdef Q_OS_LINUX
        struct stat state = {};
        if (stat(QFile::encodeName(path).constData(), &state) != 0)
            return QStringLiteral("there is no ") + path;
        const auto kept = m_contents.constFind(quint64(state.st_ino));
        if (kept == m_contents.cend())
            return QStringLiteral("never synced: ") + path;
        if (*kept != bytesOf(path))
            return QStringLiteral("changed after it was synced: ") + path;
        if (m_names.value(path) != quint64(state.st_ino))
            return QStringLiteral("the folder was not synced after it got its name: ") + path;
#endif
        return {};
    }

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void keepNames(const QString& folder)
    {
#ifdef Q_OS_LINUX
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
            struct stat state = {};
            if (stat(QFile::encodeName(file.filePath()).constData(), &state) == 0)
                m_names[file.filePath()] = quint64(state.st_ino);
        }
#else
        Q_UNUSED(folder)
#endif
    }

    QString m_folder;
    QString m_refused;
    QHash<quint64, QByteArray> m_contents;
    QHash<QString, quint64> m_names;
    int m_syncs = 0;
};

KeptByDisk disk;

} // namespace

#ifdef Q_OS_LINUX

namespace {

int synced(int file, long call)
{
    if (const int refused = disk.sync(file)) {
        errno = refused;
        return -1;
    }
    return int(syscall(call, file));
}

} // namespace

// In place of the C library's, for SQLite and Qt too.
extern "C" int fsync(int file)
{
    return synced(file, SYS_fsync);
}

extern "C" int fdatasync(int file)
{
    return synced(file, SYS_fdatasync);
}

#endif

/// What is said to be done is on the disk: each file that is made for good was synced with what it
/// holds, and after it got its name the folder was. A disk that refuses either is a refusal, and
/// nothing of the file stays.
class tst_KeptOnDisk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void filesMadeForGood_data();
    void filesMadeForGood();
    void whatTheDiskRefuses_data();
    void whatTheDiskRefuses();

private:
    QString make(const QString& what) const;
    QString folder(const char* name) const { return m_test->file(QString::fromLatin1(name)); }

    std::unique_ptr<TestBook> m_test;
    QString m_canonical; ///< of the test's folder
};

void tst_KeptOnDisk::init()
{
#ifndef Q_OS_LINUX
    QSKIP("the calls can't be watched here");
#endif
    disk.watch({});
    m_test = std::make_unique<TestBook>();
    m_canonical = QDir(m_test->folder.path()).canonicalPath();
}

/// Makes it and says where it lies.
QString tst_KeptOnDisk::make(const QString& what) const
{
    const BackupService backup(*m_test->session);
    if (what == QLatin1String("backup"))
        return backup.backUp(folder("sao")).path;
    if (what == QLatin1String("sealed backup"))
        return backup.backUpSealed(folder("sao"), QStringLiteral("mưa rơi trên mái đình")).path;
    if (what == QLatin1String("restored book")) {
        BackupService::restore(folder("cu/a.soattt"), folder("moi.soattt"));
        return folder("moi.soattt");
    }
    if (what == QLatin1String("new book")) {
        NewBook request;
        request.office.name = QStringLiteral("UBND xã Bền Vững");
        request.office.regulations = {QStringLiteral("TG2020")};
        request.adminPassword = QString::fromLatin1(TestBook::password);
        Book::create(folder("moi.soattt"), request, m_test->clock);
        return folder("moi.soattt");
    }
    Book::open(folder("cu.soattt"), m_test->clock);
    return folder("cu.soattt.truoc-nang-cap-1");
}

void tst_KeptOnDisk::filesMadeForGood_data()
{
    QTest::addColumn<bool>("hasSum");
    QTest::newRow("backup") << true;
    QTest::newRow("sealed backup") << true;
    QTest::newRow("restored book") << false;
    QTest::newRow("new book") << false;
    QTest::newRow("copy before an upgrade") << false;
}

void tst_KeptOnDisk::filesMadeForGood()
{
    QFETCH(bool, hasSum);
    const QString what = QString::fromLatin1(QTest::currentDataTag());
    const QString earlier = QStringLiteral(SOATTT_SOURCE_DIR "/tests/data/schema-1.soattt");
    QVERIFY(QFile::copy(earlier, folder("cu.soattt")));
    QVERIFY(QDir().mkpath(folder("cu")));
    QVERIFY(QFile::copy(earlier, folder("cu/a.soattt")));
    disk.watch(m_canonical);
    const QString path = make(what);
    QVERIFY(disk.syncs() > 1);
    QCOMPARE(disk.lacking(path), QString());
    if (hasSum)
        QCOMPARE(disk.lacking(path + QStringLiteral(".sha256")), QString());
}

void tst_KeptOnDisk::whatTheDiskRefuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("refused");
    QTest::newRow("backup") << "backup"
                            << "partial$";
    QTest::newRow("name of a backup") << "backup"
                                      << "/sao$";
    QTest::newRow("sealed backup") << "sealed backup"
                                   << "partial$";
    QTest::newRow("name of a sealed backup") << "sealed backup"
                                             << "/sao$";
    QTest::newRow("copy before an upgrade") << "copy before an upgrade"
                                            << "nang-cap.partial$";
    QTest::newRow("new book") << "new book"
                              << "moi.soattt.new$";
}

void tst_KeptOnDisk::whatTheDiskRefuses()
{
    QFETCH(QString, what);
    QFETCH(QString, refused);
    QVERIFY(QFile::copy(QStringLiteral(SOATTT_SOURCE_DIR "/tests/data/schema-1.soattt"),
                        folder("cu.soattt")));
    QVERIFY(QDir().mkpath(folder("sao")));
    const auto names = [this] {
        return QDir(m_canonical).entryList(QDir::AllEntries) +
               QDir(folder("sao")).entryList(QDir::Files);
    };
    const QStringList before = names();
    disk.watch(m_canonical);
    disk.refuse(refused);
    QString sentence;
    try {
        make(what);
    } catch (const Error& error) {
        sentence = error.text();
    }
    QVERIFY(!sentence.isEmpty());
    QCOMPARE(names(), before);
    disk.refuse({});
    QVERIFY(QFile::exists(make(what)));
}

QTEST_GUILESS_MAIN(tst_KeptOnDisk)
#include "tst_keptondisk.moc"
