#include "models/storage/recordsql.h"

#include "models/core/text.h"
#include "models/registers/catalog.h"
#include "models/storage/kindsql.h"

namespace soattt {

namespace {

constexpr int idBits = 40;

bool isNumeric(const Field& field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Money ||
           field.type == FieldType::YesNo;
}

bool isList(const Field& field)
{
    return field.type == FieldType::Choices || field.type == FieldType::References ||
           field.type == FieldType::Lines;
}

/// What a condition compares: a mark that is not there is 0.
QString operand(const Field& field)
{
    return field.mark ? QStringLiteral("ifnull(%1, 0)").arg(quotedName(field.key))
                      : quotedName(field.key);
}

QString placeholder(const Field& field)
{
    return isNumeric(field) ? QStringLiteral("CAST(? AS INTEGER)") : QStringLiteral("?");
}

QString placeholders(const Field& field, qsizetype count)
{
    return QStringList(count, placeholder(field)).join(QLatin1Char(','));
}

QString equalsSql(const Field& field)
{
    if (isList(field))
        return QStringLiteral("instr(char(10) || %1 || char(10), char(10) || ? || char(10)) > 0")
            .arg(quotedName(field.key));
    return operand(field) + QLatin1String(" = ") + placeholder(field);
}

using Test = Condition::Test;

QString oneOfSql(const Field& field, qsizetype count)
{
    if (isList(field) && count > 0)
        return QStringLiteral("(%1)").arg(
            QStringList(count, equalsSql(field)).join(QLatin1String(" OR ")));
    return QStringLiteral("%1 IN (%2)").arg(operand(field), placeholders(field, count));
}

QString betweenSql(const Field& field, const Condition& condition)
{
    QStringList ends;
    if (!condition.values.value(0).isEmpty())
        ends.append(operand(field) + QLatin1String(" >= ") + placeholder(field));
    if (!condition.values.value(1).isEmpty())
        ends.append(operand(field) + QLatin1String(" <= ") + placeholder(field));
    return ends.isEmpty() ? quotedName(field.key) + QLatin1String(" IS NOT NULL")
                          : ends.join(QLatin1String(" AND "));
}

QString testSql(const Field& field, const Condition& condition)
{
    switch (condition.test) {
    case Test::Equals:
        return equalsSql(field);
    case Test::NotEquals:
        return QStringLiteral("(%1) IS NOT 1").arg(equalsSql(field));
    case Test::OneOf:
        return oneOfSql(field, condition.values.size());
    case Test::Before:
        return operand(field) + QLatin1String(" < ") + placeholder(field);
    case Test::After:
        return operand(field) + QLatin1String(" > ") + placeholder(field);
    case Test::Empty:
        return quotedName(field.key) + QLatin1String(" IS NULL");
    case Test::NotEmpty:
        return quotedName(field.key) + QLatin1String(" IS NOT NULL");
    case Test::Contains:
        return QStringLiteral("instr(folded(%1), ?) > 0").arg(quotedName(field.key));
    case Test::Between:
        return betweenSql(field, condition);
    }
    Q_UNREACHABLE();
}

/// In the order of the question marks.
QStringList boundValues(const Condition& condition)
{
    QStringList values = condition.values;
    switch (condition.test) {
    case Test::Empty:
    case Test::NotEmpty:
        return {};
    case Test::OneOf:
        return values;
    case Test::Contains:
        return {text::fold(values.value(0))};
    case Test::Between:
        values.removeAll(QString());
        return values;
    default:
        return {values.value(0)};
    }
}

/// Nothing equals an empty text: the question is then whether there is a value.
Condition settled(Condition condition)
{
    const bool empty = condition.values.value(0).isEmpty();
    if (empty && condition.test == Test::Equals)
        return {condition.field, Test::Empty, {}};
    if (empty && condition.test == Test::NotEquals)
        return {condition.field, Test::NotEmpty, {}};
    return condition;
}

void narrow(RecordSql& sql, const RecordKind& kind, const Condition& asked)
{
    const Condition condition = settled(asked);
    sql.text += QLatin1String(" AND ") + testSql(kind.field(condition.field), condition);
    sql.bound += boundValues(condition);
}

/// Withdrawn records never, closed ones when asked for. The bare numbers of a whole register come
/// from the index they are sorted by: the few that are left out are looked for first, so that a
/// million rows need not be visited in the order of the index.
QString standingSql(const RecordKind& kind, const QString& what, const RecordQuery& query)
{
    const bool whole = query.where.empty() && query.search.trimmed().isEmpty();
    if (what != QLatin1String("id") || !whole)
        return query.withClosed ? QStringLiteral("withdrawn IS NULL")
                                : QStringLiteral("withdrawn IS NULL AND closed_on IS NULL");
    const QString out = query.withClosed
                            ? QStringLiteral("withdrawn IS NOT NULL")
                            : QStringLiteral("withdrawn IS NOT NULL OR closed_on IS NOT NULL");
    return QStringLiteral("id NOT IN (SELECT id FROM %1 WHERE %2)")
        .arg(quotedName(kind.table()), out);
}

QString orderSql(const RecordKind& kind, const RecordQuery& query)
{
    const Field& field = kind.field(query.sortField);
    const QString column =
        field.sorted ? quotedName(field.key + QStringLiteral("_key")) : quotedName(field.key);
    const QString direction = query.descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    return QStringLiteral(" ORDER BY %1 %2, id %2").arg(column, direction);
}

} // namespace

qint64 searchRowId(const RecordKind& kind, qint64 id)
{
    return (qint64(kindNumber(kind) + 1) << idBits) | id;
}

const RecordKind* kindOfSearchRow(qint64 row)
{
    const auto place = size_t(row >> idBits) - 1;
    return place < allKinds().size() ? allKinds()[place] : nullptr;
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
    sql.text = QStringLiteral("SELECT %1 FROM %2 WHERE ").arg(what, quotedName(kind.table())) +
               standingSql(kind, what, query);
    for (const Condition& condition : query.where)
        narrow(sql, kind, condition);
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
    if (ordered && !query.sortField.isEmpty())
        sql.text += orderSql(kind, query);
    if (query.limit > 0)
        sql.text += QStringLiteral(" LIMIT %1").arg(query.limit);
    return sql;
}

} // namespace soattt
