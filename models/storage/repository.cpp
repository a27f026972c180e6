#include "models/storage/repository.h"

#include "models/core/error.h"
#include "models/registers/catalog.h"
#include "models/storage/kindsql.h"
#include "models/storage/recordsql.h"
#include "models/storage/rowcodec.h"

#include <algorithm>

namespace soattt {

namespace {

constexpr size_t mostSearchTexts = 5000;
constexpr int mostPassedOver = 2000; ///< rows; beyond, asking the index once more is cheaper

/// Binds the fields from that one on and the sort keys; returns the next position.
int bindRow(Statement& statement, const Record& record, size_t firstField)
{
    const auto& fields = record.kind().fields();
    int position = 1;
    for (size_t i = firstField; i < fields.size(); ++i)
        rowcodec::bind(statement, position++, record.at(int(i)));
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].sorted)
            statement.bindBlob(position++, rowcodec::sortKey(record, int(i)));
    }
    return position;
}

Record recordFrom(const RecordKind& kind, const Statement& row)
{
    Record record(kind);
    record.setId(row.integer(0));
    rowcodec::read(row, 1, record);
    return record;
}

void readStored(const Statement& row, StoredRow& stored)
{
    int column = 1;
    stored.damaged = false;
    for (QByteArrayView& value : stored.values) {
        value = row.bytes(column);
        stored.damaged = stored.damaged || (value.isEmpty() && !row.isNull(column));
        ++column;
    }
    for (QByteArrayView& key : stored.sortKeys)
        key = row.bytes(column++);
    stored.searchText = row.bytes(column);
}

} // namespace

/// A statement of its own: such texts are many, and a visitor may query too.
Statement Repository::statementFor(const RecordKind& kind, const QString& what,
                                   const RecordQuery& query, bool ordered, const QString& tail)
{
    if (!query.search.isEmpty())
        writeSearchTexts();
    const RecordSql sql = selectSql(kind, what, query, ordered);
    Statement statement(m_database.handle(), sql.text + tail);
    for (int i = 0; i < sql.bound.size(); ++i)
        statement.bind(i + 1, sql.bound[i]);
    return statement;
}

std::vector<qint64> Repository::ids(const RecordKind& kind, const RecordQuery& query)
{
    Statement rows = statementFor(kind, QStringLiteral("id"), query);
    std::vector<qint64> ids;
    while (rows.step())
        ids.push_back(rows.integer(0));
    return ids;
}

qint64 Repository::count(const RecordKind& kind, const RecordQuery& query)
{
    Statement row = statementFor(kind, QStringLiteral("count(*)"), query, false);
    row.step();
    return row.integer(0);
}

std::optional<Record> Repository::loadOne(const RecordKind& kind, Statement& row)
{
    const ResetLater resetLater(row);
    return row.step() ? std::optional<Record>(recordFrom(kind, row)) : std::nullopt;
}

std::optional<Record> Repository::load(const RecordKind& kind, qint64 id)
{
    return loadOne(kind, m_database.prepared(kindSql(kind).load).bind(1, id));
}

std::optional<Record> Repository::find(const RecordKind& kind, const QString& code)
{
    return loadOne(kind, m_database.prepared(kindSql(kind).find).bind(1, code));
}

std::vector<Record> Repository::all(const RecordKind& kind, const RecordQuery& query)
{
    std::vector<Record> records;
    scan(kind, query, [&records](const Record& record) { records.push_back(record); });
    return records;
}

void Repository::scan(const RecordKind& kind, const RecordQuery& query,
                      const std::function<void(const Record&)>& visit)
{
    if (!query.fields.isEmpty())
        return scanPart(kind, query, visit);
    Statement rows = statementFor(kind, kindSql(kind).columns, query);
    while (rows.step())
        visit(recordFrom(kind, rows));
}

void Repository::scanPart(const RecordKind& kind, const RecordQuery& query,
                          const std::function<void(const Record&)>& visit)
{
    const std::vector<int> fields = kind.indexesOf(query.fields);
    Statement rows = statementFor(kind, QStringLiteral("id, ") + quotedNames(query.fields), query);
    Record record = kind.blank();
    while (rows.step()) {
        record.setId(rows.integer(0));
        rowcodec::read(rows, 1, fields, record);
        visit(record);
    }
}

void Repository::scanAlike(const RecordKind& kind, const RecordQuery& query,
                           const std::function<void(const Record&, qint64)>& visit)
{
    const std::vector<int> fields = kind.indexesOf(query.fields);
    const QString names = quotedNames(query.fields);
    Statement rows = statementFor(kind, QStringLiteral("count(*), ") + names, query, false,
                                  QStringLiteral(" GROUP BY ") + names);
    Record record = kind.blank();
    while (rows.step()) {
        rowcodec::read(rows, 1, fields, record);
        visit(record, rows.integer(0));
    }
}

QBitArray Repository::matches(const RecordKind& kind, const QString& typed)
{
    const QString expression = searchExpression(typed);
    if (expression.isEmpty())
        return {};
    writeSearchTexts();
    Statement& row = m_database.prepared(
        QStringLiteral("SELECT bits(rowid - ?2) FROM search WHERE search MATCH ?1"
                       " AND rowid BETWEEN ?2 AND ?3"));
    const ResetLater resetLater(row);
    row.bind(1, expression)
        .bind(2, searchRowId(kind, 0))
        .bind(3, searchRowId(kind, largestRecordId));
    row.step();
    const QByteArray bits = row.blob(0);
    return QBitArray::fromBits(bits.constData(), bits.size() * 8);
}

void Repository::scanMatches(const QString& typed,
                             const std::function<bool(const RecordKind&, qint64)>& visit)
{
    const QString expression = searchExpression(typed);
    if (expression.isEmpty())
        return;
    writeSearchTexts();
    Statement rows(m_database.handle(),
                   QStringLiteral("SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ?"
                                  " ORDER BY rowid"));
    rows.bind(1, expression).bind(2, qint64(0));
    qint64 from = 0; // what stands before is of a kind that wants no more
    int passedOver = 0;
    while (rows.step()) {
        const qint64 row = rows.integer(0);
        const RecordKind* kind = kindOfSearchRow(row);
        if (row >= from && kind) {
            if (!visit(*kind, row - searchRowId(*kind, 0)))
                from = searchRowId(*kind, largestRecordId) + 1;
            passedOver = 0;
        } else if (++passedOver == mostPassedOver) {
            rows.reset();
            rows.bind(1, expression).bind(2, std::max(from, row + 1));
            passedOver = 0;
        }
    }
}

void Repository::scanStored(const RecordKind& kind,
                            const std::function<void(const StoredRow&)>& visit)
{
    Statement rows(m_database.handle(), kindSql(kind).stored);
    const auto& fields = kind.fields();
    StoredRow row;
    row.values.resize(fields.size());
    row.sortKeys.resize(size_t(std::count_if(fields.begin(), fields.end(),
                                             [](const Field& field) { return field.sorted; })));
    while (rows.step()) {
        readStored(rows, row);
        visit(row);
    }
}

std::optional<QString> Repository::holderOf(const RecordKind& kind, const Field& field,
                                            const Value& value, qint64 exceptId)
{
    Statement& row = m_database.prepared(kindSql(kind).holder[size_t(kind.indexOf(field.key))]);
    const ResetLater resetLater(row);
    rowcodec::bind(row, 1, value);
    row.bind(2, exceptId);
    return row.step() ? std::optional<QString>(row.text(0)) : std::nullopt;
}

/// Leaves out records at the end of their stages; keys of choices are our own, never typed.
static QString notEnded(const RecordKind& kind)
{
    QString sql;
    for (const Field& field : kind.fields()) {
        for (const Step& step : field.steps) {
            if (step.to.isEmpty())
                sql += QStringLiteral(" AND %1<>'%2'").arg(quotedName(field.key), step.from);
        }
    }
    return sql;
}

std::optional<QString> Repository::holderWithin(const Record& record, const Field& field)
{
    Statement& row = m_database.prepared(
        QStringLiteral("SELECT code FROM %1 WHERE %2=? AND %3=? COLLATE NOCASE AND id<>?"
                       " AND withdrawn IS NULL AND closed_on IS NULL%4 LIMIT 1")
            .arg(quotedName(record.kind().table()), quotedName(field.uniqueWithin),
                 quotedName(field.key), notEnded(record.kind())));
    const ResetLater resetLater(row);
    rowcodec::bind(row, 1, record.at(field.uniqueWithin));
    rowcodec::bind(row, 2, record.at(field.key));
    row.bind(3, record.id());
    return row.step() ? std::optional<QString>(row.text(0)) : std::nullopt;
}

bool Repository::hasLive(const RecordKind& kind, const QString& code)
{
    Statement& row = m_database.prepared(kindSql(kind).isLive).bind(1, code);
    const ResetLater resetLater(row);
    return row.step();
}

QStringList Repository::codes(const RecordKind& kind)
{
    Statement& rows = m_database.prepared(kindSql(kind).codes);
    const ResetLater resetLater(rows);
    QStringList codes;
    while (rows.step())
        codes.append(rows.text(0));
    return codes;
}

qint64 Repository::nextCodeNumber(const RecordKind& kind)
{
    auto known = m_lastNumbers.constFind(&kind);
    if (known == m_lastNumbers.constEnd())
        known = m_lastNumbers.insert(&kind, m_database.integer(kindSql(kind).numbers));
    return *known + 1;
}

/// Keeps the count of codes current, so that adding many records does not look through them all
/// each time.
void Repository::countNumber(const Record& record)
{
    const auto known = m_lastNumbers.find(&record.kind());
    if (known == m_lastNumbers.end())
        return;
    const QString prefix = record.kind().codePrefix() + QLatin1Char('-');
    const QString digits = record.code().mid(prefix.size());
    const bool ours =
        record.code().startsWith(prefix, Qt::CaseInsensitive) && !digits.isEmpty() &&
        digits.size() <= largestCodeNumberDigits &&
        std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (ours)
        *known = std::max(*known, digits.toLongLong());
}

std::vector<Record> Repository::referring(const RecordKind& kind, const Field& field,
                                          const QString& code)
{
    RecordQuery query;
    query.where.push_back({field.key, Condition::Test::Equals, {code}});
    return all(kind, query);
}

void Repository::insert(Record& record)
{
    Statement& statement = m_database.prepared(kindSql(record.kind()).insert);
    bindRow(statement, record, 0);
    statement.run();
    record.setId(m_database.lastInsertId());
    gatherSearchText(record);
    countNumber(record);
}

void Repository::update(const Record& record)
{
    Statement& statement = m_database.prepared(kindSql(record.kind()).update);
    statement.bind(bindRow(statement, record, 1), record.id());
    statement.run();
    gatherSearchText(record);
}

void Repository::gatherSearchText(const Record& record)
{
    m_searchTexts.emplace_back(searchRowId(record.kind(), record.id()),
                               rowcodec::searchText(record));
    if (m_searchTexts.size() >= mostSearchTexts)
        writeSearchTexts();
}

void Repository::writeSearchTexts()
{
    Statement& statement = m_database.prepared(
        QStringLiteral("INSERT OR REPLACE INTO search(rowid, text) VALUES(?,?)"));
    for (const auto& [row, text] : m_searchTexts) {
        statement.bind(1, row).bind(2, text);
        statement.run();
    }
    m_searchTexts.clear();
}

void Repository::rolledBack()
{
    m_lastNumbers.clear();
    m_searchTexts.clear();
}

qint64 Repository::searchTexts()
{
    writeSearchTexts();
    return m_database.integer(QStringLiteral("SELECT count(*) FROM search"));
}

void Repository::rebuildDerived()
{
    m_database.execute(QStringLiteral("DELETE FROM search"));
    for (const RecordKind* kind : allKinds()) {
        std::vector<Record> records;
        Statement rows(m_database.handle(), kindSql(*kind).stored);
        while (rows.step())
            records.push_back(recordFrom(*kind, rows));
        for (const Record& record : records)
            update(record);
    }
    writeSearchTexts();
}

} // namespace soattt
