#pragma once

#include "models/core/clock.h"
#include "models/storage/activitylog.h"
#include "models/storage/repository.h"
#include "models/storage/transaction.h"

namespace soattt {

/// Who acts, and when.
struct Actor
{
    QString login; ///< "system" when nobody signed in
    const Clock* clock = nullptr;
};

/// One named transaction of records and their log entries. Nothing is kept unless commit() returns.
class RecordWriter
{
public:
    RecordWriter(Database& database, Repository& repository, ActivityLog& log, const Actor& actor,
                 const QString& subject);
    ~RecordWriter();

    /// A new record; tidies it and gives it its row number.
    void add(Record& record, const QString& action = QStringLiteral("add"));
    /// Writes only when something changed; false when nothing did.
    bool change(const Record& before, const Record& wanted,
                const QString& action = QStringLiteral("change"));
    /// An entry about no record: sign-in, export, refusal.
    void note(const QString& action, const QString& text, const QString& kind = {},
              const QString& code = {});

    qint64 transaction() const { return m_number; }
    void commit();

private:
    LogEntry entry(const QString& action) const;
    Repository& m_repository;
    ActivityLog& m_log;
    Actor m_actor;
    QString m_subject;
    Transaction m_transaction;
    qint64 m_number;
    bool m_committed = false;
};

/// What differs between two records of one kind; a secret field shows only that it changed.
std::vector<FieldChange> changesBetween(const Record& before, const Record& after);

} // namespace soattt
