#include "models/storage/repository.h"

#include "models/core/error.h"
#include "models/registers/catalog.h"
#include "models/storage/recordsql.h"
#include "models/storage/rowcodec.h"

namespace soattt {

namespace {

Statement& prepare(Database& database, const RecordSql& sql)
{
    Statement& statement = database.prepared(sql.text);
    for (int i = 0; i < sql.bound.size(); ++i)
        statement.bind(i + 1, sql.bound[i]);
    return statement;
}

QString quoted(const QString& name)
{
    return QStringLiteral("\"%1\"").arg(name);
}

QStringList writtenColumns(const RecordKind& kind)
{
    QStringList names;
    for (const Field& field : kind.fields())
        names.append(quoted(field.key));
    for (const Field& field : kind.fields()) {
        if (field.sorted)
            names.append(quoted(field.key + QStringLiteral("_key")));
    }
    return names;
}

QString insertSql(const RecordKind& kind)
{
    const QStringList names = writtenColumns(kind);
    QStringList marks(names.size(), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1(%2) VALUES(%3)")
        .arg(quoted(kind.table()), names.join(QLatin1Char(',')), marks.join(QLatin1Char(',')));
}

QString updateSql(const RecordKind& kind)
{
    QStringList settings;
    for (const QString& name : writtenColumns(kind))
        settings.append(name + QStringLiteral("=?"));
    return QStringLiteral("UPDATE %1 SET %2 WHERE id=?")
        .arg(quoted(kind.table()), settings.join(QLatin1Char(',')));
}

int bindRow(Statement& statement, const Record& record)
{
    const auto& fields = record.kind().fields();
    int position = 1;
    for (size_t i = 0; i < fields.size(); ++i)
        rowcodec::bind(statement, position++, record.at(int(i)));
    for (const Field& field : fields) {
        if (field.sorted)
            statement.bindBlob(position++, rowcodec::sortKey(record, field));
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

QString allColumns(const RecordKind& kind)
{
    return QStringLiteral("id, ") + rowcodec::columns(kind);
}

} // namespace

std::vector<qint64> Repository::ids(const RecordKind& kind, const RecordQuery& query)
{
    Statement& rows = prepare(m_database, selectSql(kind, QStringLiteral("id"), query));
    std::vector<qint64> ids;
    while (rows.step())
        ids.push_back(rows.integer(0));
    rows.reset();
    return ids;
}

qint64 Repository::count(const RecordKind& kind, const RecordQuery& query)
{
    Statement& row = prepare(m_database, selectSql(kind, QStringLiteral("count(*)"), query, false));
    row.step();
    const qint64 count = row.integer(0);
    row.reset();
    return count;
}

std::optional<Record> Repository::load(const RecordKind& kind, qint64 id)
{
    Statement& row = m_database.prepared(
        QStringLiteral("SELECT %1 FROM %2 WHERE id=?").arg(allColumns(kind), quoted(kind.table())));
    row.bind(1, id);
    std::optional<Record> record;
    if (row.step())
        record = recordFrom(kind, row);
    row.reset();
    return record;
}

std::optional<Record> Repository::find(const RecordKind& kind, const QString& code)
{
    Statement& row = m_database.prepared(QStringLiteral("SELECT %1 FROM %2 WHERE code=?")
                                             .arg(allColumns(kind), quoted(kind.table())));
    row.bind(1, code);
    std::optional<Record> record;
    if (row.step())
        record = recordFrom(kind, row);
    row.reset();
    return record;
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
    const RecordSql sql = selectSql(kind, allColumns(kind), query);
    Statement rows(m_database.handle(), sql.text); // its own: the visitor may query too
    for (int i = 0; i < sql.bound.size(); ++i)
        rows.bind(i + 1, sql.bound[i]);
    while (rows.step())
        visit(recordFrom(kind, rows));
}

void Repository::scanRaw(const RecordKind& kind, const std::function<void(const Record&)>& visit)
{
    Statement rows(m_database.handle(), QStringLiteral("SELECT %1 FROM %2 ORDER BY id")
                                            .arg(allColumns(kind), quoted(kind.table())));
    while (rows.step())
        visit(recordFrom(kind, rows));
}

std::optional<QString> Repository::holderOf(const RecordKind& kind, const Field& field,
                                            const Value& value, qint64 exceptId)
{
    Statement& row =
        m_database.prepared(QStringLiteral("SELECT code FROM %1 WHERE %2=? AND id<>? AND withdrawn "
                                           "IS NULL AND closed_on IS NULL LIMIT 1")
                                .arg(quoted(kind.table()), quoted(field.key)));
    rowcodec::bind(row, 1, value);
    row.bind(2, exceptId);
    std::optional<QString> code;
    if (row.step())
        code = row.text(0);
    row.reset();
    return code;
}

bool Repository::hasLive(const RecordKind& kind, const QString& code)
{
    Statement& row =
        m_database.prepared(QStringLiteral("SELECT 1 FROM %1 WHERE code=? AND withdrawn IS NULL")
                                .arg(quoted(kind.table())));
    row.bind(1, code);
    const bool found = row.step();
    row.reset();
    return found;
}

QStringList Repository::codes(const RecordKind& kind)
{
    Statement& rows =
        m_database.prepared(QStringLiteral("SELECT code FROM %1").arg(quoted(kind.table())));
    QStringList codes;
    while (rows.step())
        codes.append(rows.text(0));
    rows.reset();
    return codes;
}

qint64 Repository::nextCodeNumber(const RecordKind& kind)
{
    // Only codes of our own shape count: prefix, hyphen, digits. Offices' own codes do not.
    const QString prefix = kind.codePrefix() + QLatin1Char('-');
    Statement& row = m_database.prepared(
        QStringLiteral(
            "SELECT max(CAST(substr(code, %1) AS INTEGER)) FROM %2"
            " WHERE code >= '%3' AND code < '%4' AND substr(code, %1) NOT GLOB '*[^0-9]*'"
            " AND length(code) < 40")
            .arg(prefix.size() + 1)
            .arg(quoted(kind.table()), prefix, kind.codePrefix() + QLatin1Char('.')));
    row.step();
    const qint64 last = row.integer(0);
    row.reset();
    return last + 1;
}

std::vector<Record> Repository::referring(const RecordKind& kind, const Field& field,
                                          const QString& code)
{
    RecordQuery query;
    if (field.type == FieldType::Reference)
        query.where.push_back({field.key, Condition::Test::Equals, {code}});
    else
        query.where.push_back({field.key, Condition::Test::NotEmpty, {}});
    std::vector<Record> found;
    scan(kind, query, [&](const Record& record) {
        const auto* list = std::get_if<QStringList>(&record.at(field.key));
        if (!list || list->contains(code))
            found.push_back(record);
    });
    return found;
}

void Repository::insert(Record& record)
{
    Statement& statement = m_database.prepared(insertSql(record.kind()));
    bindRow(statement, record);
    statement.run();
    record.setId(m_database.lastInsertId());
    writeDerived(record);
}

void Repository::update(const Record& record)
{
    Statement& statement = m_database.prepared(updateSql(record.kind()));
    statement.bind(bindRow(statement, record), record.id());
    statement.run();
    writeDerived(record);
}

void Repository::writeDerived(const Record& record)
{
    Statement& statement = m_database.prepared(
        QStringLiteral("INSERT OR REPLACE INTO search(rowid, text) VALUES(?,?)"));
    statement.bind(1, searchRowId(record.kind(), record.id()))
        .bind(2, rowcodec::searchText(record));
    statement.run();
}

Repository::Derived Repository::storedDerived(const RecordKind& kind, qint64 id)
{
    Derived derived;
    QStringList names;
    for (const Field& field : kind.fields()) {
        if (field.sorted)
            names.append(quoted(field.key + QStringLiteral("_key")));
    }
    Statement& row = m_database.prepared(
        QStringLiteral("SELECT (SELECT text FROM search WHERE rowid=?1), %1 FROM %2 WHERE id=?2")
            .arg(names.join(QLatin1Char(',')), quoted(kind.table())));
    row.bind(1, searchRowId(kind, id)).bind(2, id);
    if (row.step()) {
        derived.searchText = row.text(0);
        int column = 1;
        for (const Field& field : kind.fields()) {
            if (field.sorted)
                derived.sortKeys.emplace_back(field.key, row.blob(column++));
        }
    }
    row.reset();
    return derived;
}

} // namespace soattt
