#include "models/storage/database.h"

#include "models/core/text.h"
#include "models/storage/sqliteerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace soattt {

namespace {

sqlite3* nativeHandle(const QSqlDatabase& connection)
{
    const QVariant handle = connection.driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

/// folded(text): without accents and case, as typed text is compared; SQLite itself can't.
void foldedFunction(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
    const QByteArray folded = text::fold(QString::fromUtf8(utf8)).toUtf8();
    sqlite3_result_text(context, folded.constData(), int(folded.size()), SQLITE_TRANSIENT);
}

constexpr sqlite3_int64 mostBits = sqlite3_int64(1) << 26; ///< 8 MiB; no office has as many records

/// What SQLite keeps between the rows, zeroed at first.
struct Bits
{
    QByteArray* bytes;
};

/// bits(number): a blob in which the bit of each number is set, the lowest first in each byte. Many
/// rows are handed over at once, for each that is stepped to costs more than it takes to find it.
void bitsStep(sqlite3_context* context, int, sqlite3_value** arguments)
{
    auto* bits = static_cast<Bits*>(sqlite3_aggregate_context(context, sizeof(Bits)));
    if (!bits)
        return sqlite3_result_error_nomem(context);
    if (!bits->bytes)
        bits->bytes = new QByteArray;
    const sqlite3_int64 number = sqlite3_value_int64(arguments[0]);
    if (number < 0 || number >= mostBits)
        return sqlite3_result_error_toobig(context);
    const auto byte = qsizetype(number / 8);
    if (byte >= bits->bytes->size())
        bits->bytes->resize(std::max(byte + 1, 2 * bits->bytes->size()), '\0');
    auto* octets = reinterpret_cast<unsigned char*>(bits->bytes->data());
    octets[byte] |= static_cast<unsigned char>(1U << unsigned(number % 8));
}

void bitsDone(sqlite3_context* context)
{
    auto* bits = static_cast<Bits*>(sqlite3_aggregate_context(context, 0));
    const std::unique_ptr<QByteArray> made(bits ? bits->bytes : nullptr);
    if (made)
        sqlite3_result_blob64(context, made->constData(), sqlite3_uint64(made->size()),
                              SQLITE_TRANSIENT);
}

/// Nobody asks SQLite how much memory it holds, and counting it takes a lock for each piece. Once
/// for the process, before SQLite is first used; where it is in use already it goes on counting.
void leaveMemoryUncounted()
{
    [[maybe_unused]] static const int asked = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

void addFunctions(sqlite3* handle)
{
    requireOk(handle, sqlite3_create_function_v2(handle, "bits", 1, SQLITE_UTF8, nullptr, nullptr,
                                                 bitsStep, bitsDone, nullptr));
    requireOk(handle,
              sqlite3_create_function_v2(handle, "folded", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                                         nullptr, foldedFunction, nullptr, nullptr, nullptr));
}

QString optionsFor(Database::Mode mode)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=500");
    if (mode != Database::Mode::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (mode == Database::Mode::Still)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    return options;
}

QString stillName(const QString& path)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return url.toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
}

} // namespace

Database::Database(const QString& path, Mode mode)
    : m_path(path)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    leaveMemoryUncounted();
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    connection.setDatabaseName(mode == Mode::Still ? stillName(path) : path);
    connection.setConnectOptions(optionsFor(mode));
    if (!connection.open()) {
        const QString reason = connection.lastError().databaseText();
        connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw StorageError(
            QCoreApplication::translate("Storage", "The file %1 can't be opened: %2.")
                .arg(path, reason));
    }
    m_handle = nativeHandle(connection);
    try {
        configure(mode);
    } catch (...) {
        m_statements.clear();
        connection.close();
        connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Database::~Database()
{
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

void Database::configure(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    addFunctions(m_handle);
    // A column misspelt by a damaged file is an error, not a word.
    for (const int quoting : {SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL})
        sqlite3_db_config(m_handle, quoting, 0, nullptr);
    execute(QStringLiteral(
        "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON;"
        "PRAGMA cache_size=-16384; PRAGMA temp_store=MEMORY;"));
    require(QStringLiteral("PRAGMA foreign_keys"), QStringLiteral("1"));
    if (mode != Mode::ReadWrite)
        return;
    execute(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE; PRAGMA synchronous=FULL;"));
    require(QStringLiteral("PRAGMA locking_mode"), QStringLiteral("exclusive"));
    require(QStringLiteral("PRAGMA synchronous"), QStringLiteral("2"));
    const QString journal = text(QStringLiteral("PRAGMA journal_mode=WAL"));
    if (journal != QLatin1String("wal"))
        throw StorageError(QCoreApplication::translate(
                               "Storage", "The disk of the book allows no write-ahead log."),
                           QCoreApplication::translate(
                               "Storage", "Keep the book on a local disk of this computer."));
}

/// A setting SQLite does not know or refuses is no error to it.
void Database::require(const QString& setting, const QString& expected)
{
    if (text(setting) != expected)
        throw StorageError(
            QCoreApplication::translate("Storage", "The database library refused a setting: %1.")
                .arg(setting));
}

Statement& Database::prepared(const QString& sql)
{
    auto& statement = m_statements[sql];
    if (!statement)
        statement = std::make_shared<Statement>(m_handle, sql);
    else
        statement->reset();
    return *statement;
}

void Database::execute(const QString& script)
{
    requireOk(m_handle,
              sqlite3_exec(m_handle, script.toUtf8().constData(), nullptr, nullptr, nullptr));
}

qint64 Database::integer(const QString& sql)
{
    Statement statement(m_handle, sql);
    return statement.step() ? statement.integer(0) : 0;
}

QString Database::text(const QString& sql)
{
    Statement statement(m_handle, sql);
    return statement.step() ? statement.text(0) : QString();
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

bool Database::isFileGone() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK &&
           moved != 0;
}

int Database::changes() const
{
    return sqlite3_total_changes(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::checkpoint()
{
    requireOk(m_handle, sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE,
                                                  nullptr, nullptr));
}

} // namespace soattt
