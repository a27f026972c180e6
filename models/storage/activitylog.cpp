#include "models/storage/activitylog.h"

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/storage/canonical.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

namespace soattt {

namespace {

const QString columns = QStringLiteral(
    "seq, txn, at, actor, action, subject, kind, code, note, changes, row_hash, hash");

QByteArray changesJson(const std::vector<FieldChange>& changes)
{
    if (changes.empty())
        return {};
    QJsonArray array;
    for (const FieldChange& change : changes)
        array.append(QJsonArray{change.field, change.before, change.after});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<FieldChange> changesFromJson(const QByteArray& json)
{
    std::vector<FieldChange> changes;
    for (const QJsonValue& item : QJsonDocument::fromJson(json).array()) {
        const QJsonArray parts = item.toArray();
        changes.push_back({parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString()});
    }
    return changes;
}

LogEntry entryFrom(const Statement& row)
{
    LogEntry entry;
    entry.sequence = row.integer(0);
    entry.transaction = row.integer(1);
    entry.at = QDateTime::fromString(row.text(2), Qt::ISODateWithMs);
    entry.actor = row.text(3);
    entry.action = row.text(4);
    entry.subject = row.text(5);
    entry.kind = row.text(6);
    entry.code = row.text(7);
    entry.note = row.text(8);
    entry.changes = changesFromJson(row.blob(9));
    entry.rowHash = row.blob(10);
    entry.hash = row.blob(11);
    return entry;
}

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime dayStart(const QDate& day)
{
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, officeOffsetSeconds);
}

void bindOptional(Statement& statement, int position, const QString& text)
{
    if (text.isEmpty())
        statement.bindNull(position);
    else
        statement.bind(position, text);
}

} // namespace

QString LogHead::toString() const
{
    return QStringLiteral("%1:%2").arg(sequence).arg(QString::fromLatin1(hash.toHex()));
}

QByteArray ActivityLog::chainHash(const QByteArray& previous, const LogEntry& entry)
{
    Canonical canonical;
    canonical.add("action", entry.action.toUtf8());
    canonical.add("actor", entry.actor.toUtf8());
    canonical.add("at", timeText(entry.at).toLatin1());
    canonical.add("changes", changesJson(entry.changes));
    canonical.add("code", entry.code.toUtf8());
    canonical.add("kind", entry.kind.toLatin1());
    canonical.add("note", entry.note.toUtf8());
    canonical.add("row_hash", entry.rowHash);
    canonical.add("seq", QByteArray::number(entry.sequence));
    canonical.add("subject", entry.subject.toUtf8());
    canonical.add("txn", QByteArray::number(entry.transaction));
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    const auto update = [&state](const QByteArray& bytes) {
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
    };
    update(QByteArray(1, '\0'));
    update(previous);
    update(canonical.bytes());
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char*>(hash.data()));
    return hash;
}

void ActivityLog::append(LogEntry& entry)
{
    const LogHead previous = head();
    if (m_lastAt.isValid() && entry.at < m_lastAt)
        entry.note += QStringLiteral("[clock back from %1]").arg(timeText(m_lastAt));
    entry.sequence = previous.sequence + 1;
    entry.hash = chainHash(previous.hash, entry);
    Statement& insert = m_database.prepared(
        QStringLiteral("INSERT INTO log(%1) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)").arg(columns));
    insert.bind(1, entry.sequence)
        .bind(2, entry.transaction)
        .bind(3, timeText(entry.at))
        .bind(4, entry.actor);
    insert.bind(5, entry.action);
    bindOptional(insert, 6, entry.subject);
    bindOptional(insert, 7, entry.kind);
    bindOptional(insert, 8, entry.code);
    bindOptional(insert, 9, entry.note);
    if (!entry.changes.empty())
        insert.bind(10, QString::fromUtf8(changesJson(entry.changes)));
    if (!entry.rowHash.isEmpty())
        insert.bindBlob(11, entry.rowHash);
    insert.bindBlob(12, entry.hash);
    insert.run();
    m_head = LogHead{entry.sequence, entry.hash};
    m_lastAt = entry.at;
}

LogHead ActivityLog::head()
{
    if (m_head)
        return *m_head;
    Statement& row = m_database.prepared(
        QStringLiteral("SELECT seq, hash, at FROM log ORDER BY seq DESC LIMIT 1"));
    LogHead head;
    if (row.step()) {
        head = {row.integer(0), row.blob(1)};
        m_lastAt = QDateTime::fromString(row.text(2), Qt::ISODateWithMs);
    }
    row.reset();
    m_head = head;
    return head;
}

std::optional<LogHead> ActivityLog::headAt(qint64 sequence)
{
    Statement& row = m_database.prepared(QStringLiteral("SELECT seq, hash FROM log WHERE seq=?"));
    row.bind(1, sequence);
    if (!row.step())
        return std::nullopt;
    const LogHead head{row.integer(0), row.blob(1)};
    row.reset();
    return head;
}

std::vector<LogEntry> ActivityLog::read(const LogQuery& query)
{
    QString sql =
        QStringLiteral(
            "SELECT %1 FROM log WHERE (?1 IS NULL OR kind=?1) AND (?2 IS NULL OR code=?2)"
            " AND (?3 IS NULL OR actor=?3) AND (?4 IS NULL OR at>=?4) AND (?5=0 OR txn=?5)")
            .arg(columns);
    if (!query.kind.isEmpty() && !query.code.isEmpty())
        sql = QStringLiteral(
                  "SELECT %1 FROM log WHERE kind=?1 AND code=?2 AND (?3 IS NULL OR actor=?3)"
                  " AND (?4 IS NULL OR at>=?4) AND (?5=0 OR txn=?5)")
                  .arg(columns);
    sql += query.limit > 0 ? QStringLiteral(" ORDER BY seq DESC LIMIT %1").arg(query.limit)
                           : QStringLiteral(" ORDER BY seq");
    Statement& rows = m_database.prepared(sql);
    bindOptional(rows, 1, query.kind);
    bindOptional(rows, 2, query.code);
    bindOptional(rows, 3, query.actor);
    bindOptional(rows, 4, query.since.isValid() ? timeText(dayStart(query.since)) : QString());
    rows.bind(5, query.transaction);
    std::vector<LogEntry> entries;
    while (rows.step())
        entries.push_back(entryFrom(rows));
    rows.reset();
    return entries;
}

void ActivityLog::scan(const std::function<void(const LogEntry&)>& visit)
{
    Statement rows(m_database.handle(),
                   QStringLiteral("SELECT %1 FROM log ORDER BY seq").arg(columns));
    while (rows.step())
        visit(entryFrom(rows));
}

qint64 ActivityLog::nextTransaction()
{
    return m_database.integer(QStringLiteral("SELECT txn FROM log ORDER BY seq DESC LIMIT 1")) + 1;
}

} // namespace soattt
