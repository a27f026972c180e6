#pragma once

#include "models/storage/activitylog.h"
#include "models/storage/repository.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <string>
#include <unordered_map>

namespace soattt {

/// What verifying found. `problems` are sentences that name register and record.
struct VerifyReport
{
    bool fileOk = false;
    QString file; ///< "ok" or SQLite's own words
    qint64 entries = 0;
    LogHead head;
    bool chainOk = false;
    qint64 rowsChecked = 0;
    bool rowsOk = false;
    QStringList problems;
    int derivedProblems = 0; ///< of those, what is worked out from records that are sound
    bool onlyDerived() const { return !ok() && problems.size() == derivedProblems; }
    bool ok() const { return fileOk && chainOk && rowsOk; }
    /// As `verify --json` prints it.
    QJsonObject toJson() const;
};

/// Checks file, chain, every live row against the hash the log holds of it, blobs, and what is
/// derived.
class Verifier
{
public:
    using Progress = std::function<void(int percent)>;

    explicit Verifier(Database& database)
        : m_database(database)
        , m_log(database)
        , m_repository(database)
    {
    }

    /// The file itself is looked at by a thread and a connection of its own meanwhile, where that
    /// can be. Progress is told every few milliseconds then, and may throw Canceled; not while the
    /// file is looked at once more, since something was found or written.
    VerifyReport run(const Progress& progress = {});
    /// "ok", or what SQLite finds wrong with the file itself.
    QString fileState();
    /// True when the log's entry of that number still has that hash (its first digits, 8 at least,
    /// are enough; blanks between them do not count). Empty when the text is no anchor.
    std::optional<bool> agreesWithAnchor(const QString& anchor);

private:
    /// What the log last said of each record: hashes by "kind/code".
    using LastHashes = std::unordered_map<std::string, std::string>;

    void checkChain(VerifyReport& report, LastHashes& lastHashes, const Progress& progress);
    void checkRows(VerifyReport& report, LastHashes& lastHashes, const Progress& progress);
    void checkRow(VerifyReport& report, const RecordKind& kind, const StoredRow& row,
                  QByteArrayView expected);
    void checkSearch(VerifyReport& report);
    void noteKeptFile(const RecordKind& kind, const StoredRow& row);
    void checkBlobs(VerifyReport& report, const Progress& progress);

    Database& m_database;
    ActivityLog m_log;
    Repository m_repository;
    QHash<QString, QString> m_expectedFiles; ///< SHA-256 → code of the record that keeps it
};

} // namespace soattt
