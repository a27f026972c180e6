#include "models/storage/activitylog.h"

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/storage/canonical.h"
#include "models/storage/logchain.h"
#include "models/storage/sha256.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace soattt {

namespace {

const QString columns = QStringLiteral(
    "seq, txn, at, actor, action, subject, kind, code, note, changes, row_hash, hash");

/// One line as its columns hold it; the hash is worked out over these very bytes.
struct Line
{
    qint64 sequence = 0;
    qint64 transaction = 0;
    QByteArray at;
    QByteArray actor;
    QByteArray action;
    QByteArray subject;
    QByteArray kind;
    QByteArray code;
    QByteArray note;
    QByteArray changes;
    QByteArray rowHash;
};

bool needsEscape(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20 || byte == '"' || byte == '\\';
}

void addEscaped(QByteArray& json, char byte)
{
    static const char digits[] = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(byte);
    if (code < 0x20) {
        json += "\\u00";
        json += digits[code >> 4];
        json += digits[code & 0x0f];
        return;
    }
    if (needsEscape(byte))
        json += '\\';
    json += byte;
}

void addString(QByteArray& json, const QString& text)
{
    if (text.isEmpty()) {
        json += "\"\"";
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    json += '"';
    if (std::none_of(utf8.begin(), utf8.end(), needsEscape)) {
        json += utf8;
    } else {
        for (const char byte : utf8)
            addEscaped(json, byte);
    }
    json += '"';
}

/// `[["field","before","after"],…]`; written by hand, for a document object costs more than the
/// rest of a saving.
QByteArray changesJson(const std::vector<FieldChange>& changes)
{
    constexpr qsizetype usually = 60; ///< bytes of a change
    QByteArray json;
    json.reserve(usually * qsizetype(changes.size()));
    for (const FieldChange& change : changes) {
        json += json.isEmpty() ? "[[" : ",[";
        addString(json, change.field);
        json += ',';
        addString(json, change.before);
        json += ',';
        addString(json, change.after);
        json += ']';
    }
    return json.isEmpty() ? json : json + ']';
}

std::vector<FieldChange> changesFromJson(const QByteArray& json)
{
    std::vector<FieldChange> changes;
    for (const QJsonValue item : QJsonDocument::fromJson(json).array()) {
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

Line lineOf(const LogEntry& entry)
{
    return {entry.sequence,
            entry.transaction,
            timeText(entry.at).toLatin1(),
            entry.actor.toUtf8(),
            entry.action.toUtf8(),
            entry.subject.toUtf8(),
            entry.kind.toUtf8(),
            entry.code.toUtf8(),
            entry.note.toUtf8(),
            changesJson(entry.changes),
            entry.rowHash};
}

/// Without copying: good until the next row.
Line lineFrom(const Statement& row)
{
    const auto bytes = [&row](int column) {
        const QByteArrayView view = row.bytes(column);
        return QByteArray::fromRawData(view.data(), view.size());
    };
    return {row.integer(0), row.integer(1), bytes(2), bytes(3), bytes(4), bytes(5),
            bytes(6),       bytes(7),       bytes(8), bytes(9), bytes(10)};
}

QByteArray chainHash(const QByteArray& previous, const Line& line)
{
    Canonical canonical;
    canonical.add("action", line.action);
    canonical.add("actor", line.actor);
    canonical.add("at", line.at);
    canonical.add("changes", line.changes);
    canonical.add("code", line.code);
    canonical.add("kind", line.kind);
    canonical.add("note", line.note);
    canonical.add("row_hash", line.rowHash);
    canonical.add("seq", QByteArray::number(line.sequence));
    canonical.add("subject", line.subject);
    canonical.add("txn", QByteArray::number(line.transaction));
    return sha256({QByteArrayView("", 1), previous, canonical.bytes()});
}

QDateTime dayStart(const QDate& day)
{
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, officeOffsetSeconds);
}

void bindOptional(Statement& statement, int position, const QByteArray& utf8)
{
    if (utf8.isEmpty())
        statement.bindNull(position);
    else
        statement.bindUtf8(position, utf8);
}

void writeLine(Database& database, const Line& line, const QByteArray& hash)
{
    Statement& insert = database.prepared(
        QStringLiteral("INSERT INTO log(%1) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)").arg(columns));
    insert.bind(1, line.sequence).bind(2, line.transaction);
    int position = 3;
    for (const QByteArray* text : {&line.at, &line.actor, &line.action})
        insert.bindUtf8(position++, *text);
    for (const QByteArray* text :
         {&line.subject, &line.kind, &line.code, &line.note, &line.changes})
        bindOptional(insert, position++, *text);
    if (!line.rowHash.isEmpty())
        insert.bindBlob(position, line.rowHash);
    insert.bindBlob(12, hash).run();
}

/// The narrowings of a query and what they bind.
struct Clauses
{
    QStringList texts;
    QStringList bound;

    void add(const char* column, const char* comparison, const QString& value)
    {
        if (value.isEmpty())
            return;
        texts.append(QLatin1String(column) + QLatin1String(comparison) + QLatin1Char('?'));
        bound.append(value);
    }

    void addAnyOf(const char* column, const QStringList& values)
    {
        if (values.isEmpty())
            return;
        const QStringList marks(values.size(), QStringLiteral("?"));
        texts.append(QStringLiteral("%1 IN (%2)").arg(QLatin1String(column), marks.join(u',')));
        bound.append(values);
    }
};

Clauses clausesOf(const LogQuery& query)
{
    Clauses clauses;
    clauses.add("kind", "=", query.kind);
    clauses.add("code", "=", query.code);
    clauses.add("code COLLATE NOCASE", "=", query.typedCode);
    clauses.add("actor", "=", query.actor);
    if (query.since.isValid())
        clauses.add("at", ">=", timeText(dayStart(query.since)));
    if (query.until.isValid())
        clauses.add("at", "<", timeText(dayStart(query.until.addDays(1))));
    clauses.addAnyOf("action", query.actions);
    if (query.transaction != 0)
        clauses.add("txn", "=", QString::number(query.transaction));
    if (query.recordsOnly)
        clauses.texts.append(QStringLiteral("row_hash IS NOT NULL"));
    return clauses;
}

QString readSql(const LogQuery& query, const Clauses& clauses)
{
    QString sql = QStringLiteral("SELECT %1 FROM log").arg(columns);
    if (!clauses.texts.isEmpty())
        sql += QLatin1String(" WHERE ") + clauses.texts.join(QLatin1String(" AND "));
    sql += query.limit > 0 ? QStringLiteral(" ORDER BY seq DESC LIMIT ?")
                           : QStringLiteral(" ORDER BY seq");
    return sql;
}

} // namespace

QByteArray chainHashOf(const QByteArray& previous, const LogEntry& entry)
{
    return chainHash(previous, lineOf(entry));
}

QString LogHead::toString() const
{
    return QStringLiteral("%1:%2").arg(sequence).arg(QString::fromLatin1(hash.toHex()));
}

void ActivityLog::append(LogEntry& entry)
{
    const LogHead previous = head();
    if (m_lastAt.isValid() && entry.at < m_lastAt)
        entry.note =
            QStringLiteral("[clock back from %1] %2").arg(timeText(m_lastAt), entry.note).trimmed();
    entry.sequence = previous.sequence + 1;
    const Line line = lineOf(entry);
    entry.hash = chainHash(previous.hash, line);
    writeLine(m_database, line, entry.hash);
    m_head = LogHead{entry.sequence, entry.hash};
    m_lastAt = entry.at;
}

LogHead ActivityLog::head()
{
    if (m_head)
        return *m_head;
    Statement& row = m_database.prepared(
        QStringLiteral("SELECT seq, hash, at FROM log ORDER BY seq DESC LIMIT 1"));
    const ResetLater resetLater(row);
    LogHead head;
    m_lastAt = {};
    if (row.step()) {
        head = {row.integer(0), row.blob(1)};
        m_lastAt = QDateTime::fromString(row.text(2), Qt::ISODateWithMs);
    }
    m_head = head;
    return head;
}

std::optional<LogHead> ActivityLog::headAt(qint64 sequence)
{
    Statement& row = m_database.prepared(QStringLiteral("SELECT seq, hash FROM log WHERE seq=?"));
    const ResetLater resetLater(row);
    row.bind(1, sequence);
    if (!row.step())
        return std::nullopt;
    return LogHead{row.integer(0), row.blob(1)};
}

std::vector<LogEntry> ActivityLog::read(const LogQuery& query)
{
    const Clauses clauses = clausesOf(query);
    Statement rows(m_database.handle(), readSql(query, clauses));
    int position = 0;
    for (const QString& value : clauses.bound)
        rows.bind(++position, value);
    if (query.limit > 0)
        rows.bind(++position, query.limit);
    std::vector<LogEntry> entries;
    while (rows.step())
        entries.push_back(entryFrom(rows));
    return entries;
}

std::vector<LogEntry> ActivityLog::signIns(const QString& name, int limit)
{
    // Worded as the index log_of_sign_ins is.
    Statement rows(m_database.handle(), QStringLiteral("SELECT %1 FROM log WHERE actor=? AND"
                                                       " action IN ('sign-in', 'sign-in-refused')"
                                                       " ORDER BY seq DESC LIMIT ?")
                                            .arg(columns));
    rows.bind(1, name).bind(2, limit);
    std::vector<LogEntry> entries;
    while (rows.step())
        entries.push_back(entryFrom(rows));
    return entries;
}

QStringList ActivityLog::actors()
{
    Statement rows(m_database.handle(),
                   QStringLiteral("SELECT DISTINCT actor FROM log ORDER BY actor"));
    QStringList names;
    while (rows.step())
        names.append(rows.text(0));
    return names;
}

void ActivityLog::scanChain(const std::function<void(const ChainLink&)>& visit)
{
    Statement rows(m_database.handle(),
                   QStringLiteral("SELECT %1 FROM log ORDER BY seq").arg(columns));
    QByteArray previous;
    while (rows.step()) {
        const Line line = lineFrom(rows);
        const QByteArray hash = rows.blob(11);
        visit({line.sequence, line.kind, line.code, line.rowHash, hash, chainHash(previous, line)});
        previous = hash;
    }
}

qint64 ActivityLog::nextTransaction()
{
    Statement& row =
        m_database.prepared(QStringLiteral("SELECT txn FROM log ORDER BY seq DESC LIMIT 1"));
    const ResetLater resetLater(row);
    return row.step() ? row.integer(0) + 1 : 1;
}

} // namespace soattt
