#include "app/soatttctl/listquery.h"

#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/registers/fieldtext.h"

#include <algorithm>

namespace soattt::ctl {

namespace {

const Field& fieldNamed(const RecordKind& kind, const QString& key)
{
    const Field* field = kind.find(key);
    if (field && !field->secret)
        return *field;
    QStringList keys;
    for (const Field& known : kind.fields()) {
        if (!known.secret)
            keys.append(known.key);
    }
    throw UsageError(Words::tr("\"%1\" has no field \"%2\".").arg(kind.key(), key),
                     Words::tr("Its fields are: %1.").arg(keys.join(QLatin1String(", "))));
}

bool isList(const Field& field)
{
    return field.type == FieldType::Choices || field.type == FieldType::References ||
           field.type == FieldType::Lines;
}

Value valueOf(const Field& field, const QString& text)
{
    const auto value = valueFromText(field, text);
    if (!value)
        throw UsageError(Words::tr("\"%1\" can't stand in %2; expected: %3.")
                             .arg(text, field.key, expectation(field)));
    return *value;
}

bool holds(const Record& record, const QString& field, const QString& item)
{
    const auto* list = std::get_if<QStringList>(&record.at(field));
    return list && list->contains(item);
}

} // namespace

ListQuery::ListQuery(const RecordKind& kind, const Arguments& arguments)
    : m_kind(kind)
{
    m_query.search = arguments.value("search");
    m_query.withClosed = arguments.has("closed");
    for (const QString& condition : arguments.values("where"))
        narrow(condition);
}

std::vector<Option> ListQuery::options()
{
    return {{"where", "FIELD=VALUE",
             QT_TRANSLATE_NOOP("Ctl", "only records with this value; an empty one: not filled in"),
             true},
            {"search", "TEXT",
             QT_TRANSLATE_NOOP("Ctl", "only records with these words, accents and case apart")},
            {"closed", nullptr, QT_TRANSLATE_NOOP("Ctl", "closed records too")}};
}

void ListQuery::narrow(const QString& condition)
{
    const qsizetype equals = condition.indexOf(QLatin1Char('='));
    if (equals < 1)
        throw UsageError(Words::tr("--where takes FIELD=VALUE, for example --where state=in_use."));
    const Field& field = fieldNamed(m_kind, condition.left(equals));
    const Value value = valueOf(field, condition.mid(equals + 1));
    const bool absent = isEmpty(value) || (field.mark && value == Value(false));
    if (absent)
        m_query.where.push_back({field.key, Condition::Test::Empty, {}});
    else if (isList(field))
        m_items.emplace_back(field.key, canonicalText(value));
    else
        m_query.where.push_back({field.key, Condition::Test::Equals, {canonicalText(value)}});
}

bool ListQuery::matches(const Record& record) const
{
    return std::all_of(m_items.begin(), m_items.end(), [&record](const auto& item) {
        return holds(record, item.first, item.second);
    });
}

void ListQuery::scan(Book& book, const std::function<void(const Record&)>& visit) const
{
    book.repository().scan(m_kind, m_query, [&](const Record& record) {
        if (matches(record))
            visit(record);
    });
}

} // namespace soattt::ctl
