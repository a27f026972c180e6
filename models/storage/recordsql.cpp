#include "models/storage/recordsql.h"

#include "models/core/text.h"
#include "models/registers/catalog.h"

namespace soattt {

namespace {

constexpr int idBits = 40;

QString quoted(const QString& name)
{
    return QStringLiteral("\"%1\"").arg(name);
}

bool isNumeric(const Field& field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Money ||
           field.type == FieldType::YesNo;
}

QString placeholder(const Field& field)
{
    return isNumeric(field) ? QStringLiteral("CAST(? AS INTEGER)") : QStringLiteral("?");
}

QString placeholders(const Field& field, qsizetype count)
{
    QStringList marks;
    for (qsizetype i = 0; i < count; ++i)
        marks.append(placeholder(field));
    return marks.join(QLatin1Char(','));
}

QString testSql(const Field& field, const Condition& condition)
{
    const QString column = quoted(field.key);
    const QString mark = placeholder(field);
    switch (condition.test) {
    case Condition::Test::Equals:
        return column + QLatin1String(" = ") + mark;
    case Condition::Test::NotEquals:
        return column + QLatin1String(" IS NOT ") + mark;
    case Condition::Test::OneOf:
        return QStringLiteral("%1 IN (%2)")
            .arg(column, placeholders(field, condition.values.size()));
    case Condition::Test::Before:
        return column + QLatin1String(" < ") + mark;
    case Condition::Test::After:
        return column + QLatin1String(" > ") + mark;
    case Condition::Test::Empty:
        return column + QLatin1String(" IS NULL");
    case Condition::Test::NotEmpty:
        return column + QLatin1String(" IS NOT NULL");
    }
    Q_UNREACHABLE();
}

bool takesValue(Condition::Test test)
{
    return test != Condition::Test::Empty && test != Condition::Test::NotEmpty;
}

QString orderSql(const RecordKind& kind, const RecordQuery& query)
{
    const Field& field = kind.field(query.sortField);
    const QString column =
        field.sorted ? quoted(field.key + QStringLiteral("_key")) : quoted(field.key);
    const QString direction = query.descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    return QStringLiteral(" ORDER BY %1 %2, id %2").arg(column, direction);
}

} // namespace

qint64 searchRowId(const RecordKind& kind, qint64 id)
{
    return (qint64(kindNumber(kind) + 1) << idBits) | id;
}

QString searchExpression(const QString& typed)
{
    QStringList terms;
    for (QString word : text::fold(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool searchable =
            std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        if (searchable)
            terms.append(QStringLiteral("\"%1\"*").arg(word.remove(QLatin1Char('"'))));
    }
    return terms.join(QLatin1Char(' '));
}

RecordSql selectSql(const RecordKind& kind, const QString& what, const RecordQuery& query,
                    bool ordered)
{
    RecordSql sql;
    sql.text =
        QStringLiteral("SELECT %1 FROM %2 WHERE withdrawn IS NULL").arg(what, quoted(kind.table()));
    if (!query.withClosed)
        sql.text += QStringLiteral(" AND closed_on IS NULL");
    for (const Condition& condition : query.where) {
        sql.text += QLatin1String(" AND ") + testSql(kind.field(condition.field), condition);
        if (takesValue(condition.test))
            sql.bound += condition.values;
    }
    const QString expression = searchExpression(query.search);
    if (!expression.isEmpty()) {
        const qint64 base = searchRowId(kind, 0);
        sql.text += QStringLiteral(" AND id IN (SELECT rowid - %1 FROM search WHERE search MATCH ?"
                                   " AND rowid BETWEEN %1 AND %2)")
                        .arg(base)
                        .arg(searchRowId(kind, (qint64(1) << idBits) - 1));
        sql.bound.append(expression);
    } else if (!query.search.trimmed().isEmpty()) {
        sql.text += QStringLiteral(" AND 0");
    }
    if (ordered)
        sql.text += orderSql(kind, query);
    if (query.limit > 0)
        sql.text += QStringLiteral(" LIMIT %1").arg(query.limit);
    return sql;
}

} // namespace soattt
