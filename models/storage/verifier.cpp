#include "models/storage/verifier.h"

#include "models/core/aside.h"
#include "models/core/error.h"
#include "models/registers/bookrecords.h"
#include "models/registers/catalog.h"
#include "models/registers/document.h"
#include "models/registers/labels.h"
#include "models/storage/blobstore.h"
#include "models/storage/canonical.h"
#include "models/storage/rowcodec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QScopeGuard>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <mutex>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

void setRecordKey(std::string& key, QByteArrayView kind, QByteArrayView code)
{
    key.assign(kind.data(), size_t(kind.size()));
    key += '/';
    key.append(code.data(), size_t(code.size()));
}

QString named(const RecordKind& kind, const QString& code)
{
    return QStringLiteral("%1 %2 (%3)").arg(kindLabel(kind), code, kind.key());
}

constexpr int linesBetweenTelling = 100; ///< about a millisecond

void tell(const Verifier::Progress& progress, qint64 percent)
{
    if (progress)
        progress(int(percent));
}

/// Of every hundredth line: from…to while `done` goes to `all`.
void tellSome(const Verifier::Progress& progress, qint64 from, qint64 to, qint64 done, qint64 all)
{
    if (done % linesBetweenTelling == 0)
        tell(progress, from + (to - from) * std::min(done, all) / std::max<qint64>(1, all));
}

void bad(VerifyReport& report, const QString& sentence)
{
    report.problems.append(sentence);
    report.rowsOk = false;
}

/// Nothing of a record is lost by it.
void badDerived(VerifyReport& report, const QString& sentence)
{
    bad(report, sentence);
    ++report.derivedProblems;
}

bool agreesWithDerived(const RecordKind& kind, const StoredRow& row)
{
    if (rowcodec::searchText(kind, row.values).toUtf8() != row.searchText)
        return false;
    size_t at = 0;
    for (size_t i = 0; i < kind.fields().size(); ++i) {
        if (kind.fields()[i].sorted &&
            rowcodec::sortKey(kind, row.values, int(i)) != row.sortKeys[at++])
            return false;
    }
    return true;
}

/// "ok", or what SQLite finds wrong with the file.
QString stateOf(Database& database)
{
    QStringList words;
    try {
        Statement rows(database.handle(), QStringLiteral("PRAGMA integrity_check(20)"));
        while (rows.step())
            words.append(rows.text(0));
    } catch (const StorageError& error) {
        words.append(error.message());
    }
    return words.join(QLatin1String("; "));
}

/// True once the write-ahead log is moved into the file: then a second connection, which can't read
/// the log of a book that is held, sees all of it.
bool isWhole(Database& database)
{
    if (database.isReadOnly())
        return true;
    try {
        if (!database.inTransaction())
            database.checkpoint();
        return !database.inTransaction();
    } catch (const StorageError&) {
        return false;
    }
}

/// The check of the file itself, in a thread and by a connection of its own.
class FileCheck
{
public:
    explicit FileCheck(Database& database)
        : m_database(database)
    {
        if (!isWhole(database))
            return;
        m_changes = database.changes();
        const auto mode = database.isReadOnly() ? Database::Mode::ReadOnly : Database::Mode::Still;
        m_sound = startAside([this, path = database.path(), mode] { return isSound(path, mode); });
    }
    ~FileCheck()
    {
        m_canceled = true;
        const std::lock_guard lock(m_guard);
        if (m_checking)
            sqlite3_interrupt(m_checking);
    }
    Q_DISABLE_COPY_MOVE(FileCheck)

    /// False when something is wrong with the file, and when that could not be found out so: it was
    /// not to be opened a second time, or somebody wrote to it meanwhile. May throw Canceled.
    bool soundAside(const Verifier::Progress& progress)
    {
        if (!m_sound.valid())
            return false;
        while (m_sound.wait_for(std::chrono::milliseconds(10)) == std::future_status::timeout)
            tell(progress, 95);
        return m_sound.get() && m_database.changes() == m_changes;
    }

private:
    bool isSound(const QString& path, Database::Mode mode)
    {
        try {
            Database file(path, mode);
            constexpr int steps = 10'000; ///< between two looks at whether it is wanted yet
            sqlite3_progress_handler(
                file.handle(), steps,
                [](void* canceled) {
                    return static_cast<std::atomic_bool*>(canceled)->load() ? 1 : 0;
                },
                &m_canceled);
            setChecking(file.handle());
            const auto done = qScopeGuard([this] { setChecking(nullptr); });
            return stateOf(file) == QLatin1String("ok");
        } catch (const StorageError&) {
            return false;
        }
    }

    /// What is to be interrupted: within one step SQLite asks nobody.
    void setChecking(sqlite3* connection)
    {
        const std::lock_guard lock(m_guard);
        m_checking = connection;
    }

    Database& m_database;
    int m_changes = 0;
    std::atomic_bool m_canceled = false;
    std::mutex m_guard;
    sqlite3* m_checking = nullptr;
    std::future<bool> m_sound; ///< goes first, and waits for the thread
};

} // namespace

QJsonObject VerifyReport::toJson() const
{
    const QJsonObject chain{{QStringLiteral("entries"), entries},
                            {QStringLiteral("head"), head.toString()},
                            {QStringLiteral("ok"), chainOk}};
    const QJsonObject rows{{QStringLiteral("checked"), rowsChecked},
                           {QStringLiteral("ok"), rowsOk}};
    return {{QStringLiteral("ok"), ok()},
            {QStringLiteral("file"), file},
            {QStringLiteral("chain"), chain},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}};
}

VerifyReport Verifier::run(const Progress& progress)
{
    tell(progress, 0);
    VerifyReport report;
    m_expectedFiles.clear();
    FileCheck fileCheck(m_database);
    LastHashes lastHashes;
    checkChain(report, lastHashes, progress);
    tell(progress, 50);
    checkRows(report, lastHashes, progress);
    tell(progress, 95);
    checkSearch(report);
    checkBlobs(report, progress);
    report.file = fileCheck.soundAside(progress) ? QStringLiteral("ok") : fileState();
    report.fileOk = report.file == QLatin1String("ok");
    if (!report.fileOk)
        report.problems.prepend(Words::tr("The file itself is damaged: %1").arg(report.file));
    return report;
}

QString Verifier::fileState()
{
    return stateOf(m_database);
}

void Verifier::checkChain(VerifyReport& report, LastHashes& lastHashes, const Progress& progress)
{
    report.chainOk = true;
    QByteArray previous;
    std::string key;
    const auto broken = [&report](const QString& sentence) {
        if (report.chainOk)
            report.problems.append(sentence);
        report.chainOk = false;
    };
    try {
        const qint64 all = m_log.head().sequence;
        m_log.scanChain([&](const ChainLink& link) {
            tellSome(progress, 0, 50, ++report.entries, all);
            if (link.sequence != report.entries)
                broken(Words::tr("The log lacks entry %1.").arg(report.entries));
            if (link.expected != link.hash)
                broken(Words::tr("Log entry %1 (%2 %3) was changed, or one before it.")
                           .arg(link.sequence)
                           .arg(QString::fromUtf8(link.kind), QString::fromUtf8(link.code)));
            previous = link.hash;
            if (link.rowHash.isEmpty())
                return;
            setRecordKey(key, link.kind, link.code);
            lastHashes[key].assign(link.rowHash.data(), size_t(link.rowHash.size()));
        });
    } catch (const Canceled&) {
        throw;
    } catch (const Error& error) {
        broken(Words::tr("The log can't be read: %1").arg(error.message()));
    }
    report.head = {report.entries, previous};
}

void Verifier::checkRows(VerifyReport& report, LastHashes& lastHashes, const Progress& progress)
{
    report.rowsOk = true;
    const auto all = qint64(lastHashes.size());
    std::string key;
    for (const RecordKind* kind : allKinds()) {
        const QByteArray kindKey = kind->key().toUtf8();
        try {
            m_repository.scanStored(*kind, [&](const StoredRow& row) {
                tellSome(progress, 50, 95, ++report.rowsChecked, all);
                setRecordKey(key, kindKey, row.values.front());
                const auto found = lastHashes.find(key);
                const bool known = found != lastHashes.end();
                checkRow(report, *kind, row, known ? QByteArrayView(found->second) : nullptr);
                if (known)
                    lastHashes.erase(found);
            });
        } catch (const StorageError& error) {
            bad(report, Words::tr("The register %1 can't be read: %2")
                            .arg(kindLabel(*kind), error.message()));
        }
    }
    for (const auto& left : lastHashes) {
        const QString name = QString::fromStdString(left.first);
        const RecordKind* kind = findKind(name.section(QLatin1Char('/'), 0, 0));
        bad(report, Words::tr("%1 stands in the log but is missing from the book.")
                        .arg(kind ? named(*kind, name.section(QLatin1Char('/'), 1)) : name));
    }
}

void Verifier::checkRow(VerifyReport& report, const RecordKind& kind, const StoredRow& row,
                        QByteArrayView expected)
{
    if (expected.isEmpty())
        bad(report,
            Words::tr("%1 stands in the book but not in the log.").arg(named(kind, row.code())));
    else if (row.damaged || rowHash(kind, row.values) != expected ||
             !rowcodec::isReadable(kind, row.values))
        bad(report, Words::tr("%1 was changed outside the program.").arg(named(kind, row.code())));
    else if (!agreesWithDerived(kind, row))
        badDerived(report,
                   Words::tr("The search index or sort key of %1 is wrong; it can be rebuilt.")
                       .arg(named(kind, row.code())));
    noteKeptFile(kind, row);
}

/// A text in the index that belongs to no record would be found and lead nowhere.
void Verifier::checkSearch(VerifyReport& report)
{
    try {
        if (m_repository.searchTexts() != report.rowsChecked)
            badDerived(report,
                       Words::tr("The search index does not hold each record once; it can be "
                                 "rebuilt."));
    } catch (const StorageError& error) {
        bad(report, Words::tr("The search index can't be read: %1").arg(error.message()));
    }
}

/// The record's file must be there when the kept files are looked at.
void Verifier::noteKeptFile(const RecordKind& kind, const StoredRow& row)
{
    const QString field = &kind == &attachmentKind() ? QStringLiteral("sha256")
                          : &kind == &documentKind() ? QStringLiteral("file_sha256")
                                                     : QString();
    if (field.isEmpty())
        return;
    const QByteArrayView sum = row.values[size_t(kind.indexOf(field))];
    if (!sum.isEmpty())
        m_expectedFiles.insert(QString::fromUtf8(sum), row.code());
}

void Verifier::checkBlobs(VerifyReport& report, const Progress& progress)
{
    try {
        BlobStore(m_database).scan([&](const QString& sum, const QByteArray& bytes) {
            tell(progress, 95);
            m_expectedFiles.remove(sum);
            if (BlobStore::sha256(bytes) != sum)
                bad(report, Words::tr("The kept file %1… was changed outside the program.")
                                .arg(sum.left(16)));
        });
    } catch (const Canceled&) {
        throw;
    } catch (const Error& error) {
        bad(report, Words::tr("The kept files can't be read: %1").arg(error.message()));
        return;
    }
    for (const QString& owner : std::as_const(m_expectedFiles))
        bad(report, Words::tr("The kept file of %1 is missing.").arg(owner));
}

std::optional<bool> Verifier::agreesWithAnchor(const QString& anchor)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,12}):([0-9a-f]{8,64})$"));
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    const auto match = shape.match(QString(anchor).remove(blanks).toLower());
    if (!match.hasMatch())
        return std::nullopt;
    const auto head = m_log.headAt(match.captured(1).toLongLong());
    return head && QString::fromLatin1(head->hash.toHex()).startsWith(match.captured(2));
}

} // namespace soattt
