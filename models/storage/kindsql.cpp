#include "models/storage/kindsql.h"

#include "models/storage/perkind.h"
#include "models/storage/recordsql.h"
#include "models/storage/rowcodec.h"

namespace soattt {

namespace {

QStringList sortKeyColumns(const RecordKind& kind)
{
    QStringList names;
    for (const Field& field : kind.fields()) {
        if (field.sorted)
            names.append(quotedName(field.key + QStringLiteral("_key")));
    }
    return names;
}

QStringList writtenColumns(const RecordKind& kind)
{
    QStringList names;
    for (const Field& field : kind.fields())
        names.append(quotedName(field.key));
    return names + sortKeyColumns(kind);
}

QString insertSql(const RecordKind& kind)
{
    const QStringList names = writtenColumns(kind);
    const QStringList marks(names.size(), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1(%2) VALUES(%3)")
        .arg(quotedName(kind.table()), names.join(QLatin1Char(',')), marks.join(QLatin1Char(',')));
}

/// Without the code: it never changes, and setting a column that others refer to costs a savepoint,
/// at which the search index writes out what it had gathered.
QString updateSql(const RecordKind& kind)
{
    QStringList settings;
    for (const QString& name : writtenColumns(kind).mid(1))
        settings.append(name + QStringLiteral("=?"));
    return QStringLiteral("UPDATE %1 SET %2 WHERE id=?")
        .arg(quotedName(kind.table()), settings.join(QLatin1Char(',')));
}

/// Only codes of our own shape count: prefix, hyphen, digits; in small letters too, for two codes
/// never differ by that alone. LIKE does not look at case.
QString numbersSql(const RecordKind& kind)
{
    const qsizetype head = kind.codePrefix().size() + 1;
    return QStringLiteral("SELECT max(CAST(substr(code, %1) AS INTEGER)) FROM %2"
                          " WHERE code LIKE '%3-%' AND length(code) <= %4"
                          " AND substr(code, %1) NOT GLOB '*[^0-9]*'")
        .arg(head + 1)
        .arg(quotedName(kind.table()), kind.codePrefix())
        .arg(head + largestCodeNumberDigits);
}

/// The texts from the table behind the search index: asking the index for each costs three times
/// as much.
QString storedSql(const RecordKind& kind, const QString& columns)
{
    return QStringLiteral(
               "SELECT %1,%2, (SELECT c0 FROM search_content s WHERE s.id = %3 + t.id) FROM %4 t"
               " ORDER BY id")
        .arg(columns, sortKeyColumns(kind).join(QLatin1Char(',')))
        .arg(searchRowId(kind, 0))
        .arg(quotedName(kind.table()));
}

QString holderSql(const RecordKind& kind, const Field& field)
{
    return QStringLiteral("SELECT code FROM %1 WHERE %2=? AND id<>? AND withdrawn "
                          "IS NULL AND closed_on IS NULL LIMIT 1")
        .arg(quotedName(kind.table()), quotedName(field.key));
}

KindSql worded(const RecordKind& kind)
{
    const QString table = quotedName(kind.table());
    KindSql sql;
    sql.columns = QStringLiteral("id, ") + rowcodec::columns(kind);
    sql.load = QStringLiteral("SELECT %1 FROM %2 WHERE id=?").arg(sql.columns, table);
    sql.find = QStringLiteral("SELECT %1 FROM %2 WHERE code=?").arg(sql.columns, table);
    sql.alike =
        QStringLiteral("SELECT %1 FROM %2 WHERE code_key BETWEEN ? AND ?").arg(sql.columns, table);
    sql.isLive = QStringLiteral("SELECT 1 FROM %1 WHERE code=? AND withdrawn IS NULL").arg(table);
    sql.codes = QStringLiteral("SELECT code FROM %1").arg(table);
    sql.numbers = numbersSql(kind);
    sql.stored = storedSql(kind, sql.columns);
    sql.insert = insertSql(kind);
    sql.update = updateSql(kind);
    for (const Field& field : kind.fields())
        sql.holder.push_back(holderSql(kind, field));
    return sql;
}

} // namespace

QString quotedName(const QString& name)
{
    return QLatin1Char('"') + name + QLatin1Char('"');
}

QString quotedNames(const QStringList& names)
{
    QStringList quoted;
    for (const QString& name : names)
        quoted.append(quotedName(name));
    return quoted.join(QLatin1Char(','));
}

const KindSql& kindSql(const RecordKind& kind)
{
    return perKind<KindSql>(kind, worded);
}

} // namespace soattt
