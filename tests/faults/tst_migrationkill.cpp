#include "models/services/book.h"
#include "models/storage/migrator.h"
#include "models/storage/verifier.h"
#include "tests/support/faultydisk.h"
#include "tests/support/filesum.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace soattt;

/// The golden book of each past schema is brought up to date by a process that is killed at one
/// statement, or before one change of a file: the first, the second, and so on until it comes
/// through. Each time the book is whole as one of the released schemas, all its rows in it; the
/// copy beside it is the earlier book or is not there; and the next start brings it up to date as
/// if nothing had been. Files that were left so before are looked at once.
///
/// SOATTT_IO_STEP says how far apart they are; 1 for the full run.
class tst_MigrationKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyMoment_data();
    void everyMoment();

private:
    enum class At { Statement, Change };

    void startFrom(int schema);
    /// True when the process was killed, false when it came through.
    bool isKilled(At at, int count) const;
    void look() const;

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_path;
    QMap<int, QByteArray> m_contents; ///< of the book when whole, by schema
};

namespace {

int statementToDieAt = 0; ///< counts down; 0: none

/// As a process that is killed: nothing is tidied up.
[[noreturn]] void dieNow()
{
#ifdef Q_OS_LINUX
    kill(getpid(), SIGKILL);
#endif
    std::abort();
}

int passStatement(unsigned, void*, void*, void*)
{
    if (statementToDieAt > 0 && --statementToDieAt == 0)
        dieNow();
    return 0;
}

int watch(sqlite3* connection, const char**, const sqlite3_api_routines*)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, passStatement, nullptr);
}

[[maybe_unused]] void quiet(QtMsgType, const QMessageLogContext&, const QString&) {}

/// Of a statement's rows, each value with its type.
void addRows(QCryptographicHash& hash, sqlite3* book, const QByteArray& sql)
{
    sqlite3_stmt* rows = nullptr;
    if (sqlite3_prepare_v2(book, sql.constData(), -1, &rows, nullptr) != SQLITE_OK)
        QFAIL(sqlite3_errmsg(book));
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(rows); ++i) {
            const QByteArray value(static_cast<const char*>(sqlite3_column_blob(rows, i)),
                                   sqlite3_column_bytes(rows, i));
            hash.addData(QByteArray::number(sqlite3_column_type(rows, i)) + ':' +
                         QByteArray::number(value.size()) + ':' + value);
        }
        hash.addData(QByteArrayView("\n"));
    }
    QCOMPARE(sqlite3_finalize(rows), SQLITE_OK);
}

QByteArrayList texts(sqlite3* book, const char* sql)
{
    QByteArrayList found;
    sqlite3_stmt* rows = nullptr;
    sqlite3_prepare_v2(book, sql, -1, &rows, nullptr);
    while (sqlite3_step(rows) == SQLITE_ROW)
        found.append(reinterpret_cast<const char*>(sqlite3_column_text(rows, 0)));
    sqlite3_finalize(rows);
    return found;
}

/// What the book is laid out as and every row of every table.
QByteArray contentOf(sqlite3* book)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addRows(hash, book, "PRAGMA application_id");
    addRows(hash, book, "PRAGMA user_version");
    addRows(hash, book, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name");
    for (const QByteArray& table :
         texts(book, "SELECT name FROM sqlite_schema WHERE type='table' AND rootpage>0"
                     " ORDER BY name"))
        addRows(hash, book, "SELECT * FROM \"" + table + '"');
    return hash.result();
}

/// What stands in the file, which is left as it is, a log beside it too.
struct Stored
{
    int schema = 0;
    QByteArray content;
    QByteArrayList problems;
};

Stored storedIn(const QString& path)
{
    sqlite3* book = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &book, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_db_config(book, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const Stored stored{texts(book, "PRAGMA user_version").value(0).toInt(), contentOf(book),
                        texts(book, "PRAGMA integrity_check")};
    sqlite3_close(book);
    return stored;
}

QString golden(int schema)
{
    return QStringLiteral(SOATTT_SOURCE_DIR "/tests/data/schema-%1.soattt").arg(schema);
}

} // namespace

void tst_MigrationKill::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("no fork here");
#endif
    test::FaultyDisk::instance();
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
    m_path = m_folder.filePath(QStringLiteral("cu.soattt"));
    for (int schema = 1; schema <= Migrator::newestVersion(); ++schema)
        QVERIFY2(QFile::exists(golden(schema)), qPrintable(golden(schema)));
}

void tst_MigrationKill::everyMoment_data()
{
    QTest::addColumn<int>("schema");
    QTest::addColumn<At>("at");
    QTest::addColumn<int>("step");
    for (int schema = 1; schema < Migrator::newestVersion(); ++schema) {
        QTest::addRow("schema %d, statement", schema) << schema << At::Statement << 13;
        QTest::addRow("schema %d, change", schema) << schema << At::Change << 197;
    }
}

void tst_MigrationKill::everyMoment()
{
    QFETCH(int, schema);
    QFETCH(At, at);
    QFETCH(int, step);
    if (const int asked = qEnvironmentVariableIntValue("SOATTT_IO_STEP"); asked > 0)
        step = asked;
    m_contents.clear();
    startFrom(schema);
    {
        Database book(m_path);
        m_contents[schema] = contentOf(book.handle());
        for (int next = schema + 1; next <= Migrator::newestVersion(); ++next) {
            QFile script(QStringLiteral(":/migrations/%1.sql").arg(next, 4, 10, QLatin1Char('0')));
            QVERIFY(script.open(QIODevice::ReadOnly));
            book.execute(QString::fromUtf8(script.readAll()) +
                         QStringLiteral("; PRAGMA user_version=%1").arg(next));
            m_contents[next] = contentOf(book.handle());
        }
    }
    int killed = 0;
    QHash<QByteArray, int> schemas; // which each state met so far was
    QMap<int, int> left;            // schema → how often the kill left it
    for (int count = 1;; count += step) {
        startFrom(schema);
        if (!isKilled(at, count))
            break;
        ++killed;
        const QByteArray state = test::sumOfFolder(m_folder.path());
        if (!schemas.contains(state)) {
            schemas[state] = storedIn(m_path).schema;
            look();
        }
        ++left[schemas[state]];
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("killed at %1").arg(count)));
    }
    QStringList found;
    for (auto one = left.cbegin(); one != left.cend(); ++one)
        found.append(QStringLiteral("%1 times schema %2").arg(one.value()).arg(one.key()));
    qInfo("killed %d times, %d different states: %s", killed, int(schemas.size()),
          qPrintable(found.join(QStringLiteral(", "))));
    QVERIFY(left.value(schema) > 0);
    QVERIFY(step > 1 || left.value(Migrator::newestVersion()) > 0);
}

void tst_MigrationKill::startFrom(int schema)
{
    for (const QFileInfo& file : QDir(m_folder.path()).entryInfoList(QDir::Files | QDir::Hidden))
        QFile::remove(file.filePath());
    QVERIFY(QFile::copy(golden(schema), m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
}

bool tst_MigrationKill::isKilled(At at, int count) const
{
#ifdef Q_OS_LINUX
    test::FaultyDisk::repeatChance();
    const pid_t child = fork();
    if (child == 0) {
        qInstallMessageHandler(quiet);
        if (at == At::Statement)
            statementToDieAt = count;
        else
            test::FaultyDisk::instance().dieAt(count);
        int result = 0;
        try {
            Book::open(m_path, m_clock);
        } catch (const Error&) {
            result = 1;
        }
        _exit(result);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFSIGNALED(status))
        return WTERMSIG(status) == SIGKILL;
    if (WEXITSTATUS(status) != 0)
        QTest::qFail("what is not killed comes through", __FILE__, __LINE__);
#else
    Q_UNUSED(at)
    Q_UNUSED(count)
#endif
    return false;
}

void tst_MigrationKill::look() const
{
    const Stored stored = storedIn(m_path);
    QCOMPARE(stored.problems, QByteArrayList{"ok"});
    QVERIFY2(m_contents.contains(stored.schema), qPrintable(QString::number(stored.schema)));
    QVERIFY2(stored.content == m_contents[stored.schema], "half of a schema");
    const QString name = QStringLiteral("cu.soattt.truoc-nang-cap-*");
    for (const QFileInfo& copy : QDir(m_folder.path()).entryInfoList({name}, QDir::Files)) {
        if (copy.fileName().contains(QLatin1String(".partial")))
            continue;
        const Stored earlier = storedIn(copy.filePath());
        QVERIFY2(earlier.content == m_contents.first(), qPrintable(copy.fileName()));
    }
    const auto book = Book::open(m_path, m_clock);
    const VerifyReport report = Verifier(book->database()).run();
    QVERIFY2(report.ok(), qPrintable(report.problems.join(QLatin1Char('\n'))));
    QVERIFY(book->lossNote().isEmpty());
    QVERIFY2(contentOf(book->database().handle()) == m_contents.last(), "not as usual");
    for (const QFileInfo& rest :
         QDir(m_folder.path()).entryInfoList({QStringLiteral("*.partial*")}, QDir::Files))
        QFAIL(qPrintable(rest.fileName()));
}

QTEST_GUILESS_MAIN(tst_MigrationKill)
#include "tst_migrationkill.moc"
