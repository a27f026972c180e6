#include "models/tables/viewstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace soattt {

namespace {

QJsonObject toJson(const Condition& condition)
{
    return {{QStringLiteral("field"), condition.field},
            {QStringLiteral("test"), int(condition.test)},
            {QStringLiteral("values"), QJsonArray::fromStringList(condition.values)}};
}

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue item : value.toArray())
        list.append(item.toString());
    return list;
}

QJsonObject toJson(const SavedFilter& filter)
{
    QJsonArray where;
    for (const Condition& condition : filter.query.where)
        where.append(toJson(condition));
    return {{QStringLiteral("name"), filter.name},
            {QStringLiteral("search"), filter.query.search},
            {QStringLiteral("closed"), filter.query.withClosed},
            {QStringLiteral("where"), where}};
}

/// Conditions on fields the kind no longer has are left out.
SavedFilter filterFrom(const RecordKind& kind, const QJsonObject& object)
{
    SavedFilter filter;
    filter.name = object.value(QStringLiteral("name")).toString();
    filter.query.search = object.value(QStringLiteral("search")).toString();
    filter.query.withClosed = object.value(QStringLiteral("closed")).toBool();
    for (const QJsonValue value : object.value(QStringLiteral("where")).toArray()) {
        const QJsonObject where = value.toObject();
        const QString field = where.value(QStringLiteral("field")).toString();
        const int test = where.value(QStringLiteral("test")).toInt();
        if (kind.find(field) && test >= 0 && test <= int(Condition::Test::Between))
            filter.query.where.push_back({field, static_cast<Condition::Test>(test),
                                          strings(where.value(QStringLiteral("values")))});
    }
    return filter;
}

} // namespace

ViewState::ViewState(Settings& settings, const QString& login)
    : m_settings(settings)
    , m_login(login)
{
}

QString ViewState::key(const char* what, const RecordKind& kind, const QString& code) const
{
    return QStringLiteral("%1/%2/%3/%4").arg(QLatin1String(what), m_login, kind.key(), code);
}

QString ViewState::key(const char* what, const QString& page) const
{
    return QStringLiteral("%1/%2/%3").arg(QLatin1String(what), m_login, page);
}

QStringList ViewState::columns(const RecordKind& kind)
{
    const QByteArray stored = m_settings.value(key("columns", kind));
    return QString::fromUtf8(stored).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void ViewState::setColumns(const RecordKind& kind, const QStringList& keys)
{
    m_settings.setValue(key("columns", kind), keys.join(QLatin1Char('\n')).toUtf8());
}

std::vector<SavedFilter> ViewState::filters(const RecordKind& kind)
{
    std::vector<SavedFilter> filters;
    const auto stored = QJsonDocument::fromJson(m_settings.value(key("filters", kind)));
    for (const QJsonValue value : stored.array())
        filters.push_back(filterFrom(kind, value.toObject()));
    return filters;
}

void ViewState::setFilters(const RecordKind& kind, const std::vector<SavedFilter>& filters)
{
    QJsonArray array;
    for (const SavedFilter& filter : filters)
        array.append(toJson(filter));
    m_settings.setValue(key("filters", kind), QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QHash<QString, QString> ViewState::draft(const RecordKind& kind, const QString& code)
{
    QHash<QString, QString> typed;
    const auto stored = QJsonDocument::fromJson(m_settings.value(key("draft", kind, code)));
    const QJsonObject object = stored.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        typed.insert(it.key(), it.value().toString());
    return typed;
}

void ViewState::setDraft(const RecordKind& kind, const QString& code,
                         const QHash<QString, QString>& typed)
{
    QJsonObject object;
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        object.insert(it.key(), it.value());
    m_settings.setValue(key("draft", kind, code),
                        QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void ViewState::dropDraft(const RecordKind& kind, const QString& code)
{
    m_settings.remove(key("draft", kind, code));
}

QString ViewState::lastPage()
{
    return QString::fromUtf8(m_settings.value(key("page")));
}

void ViewState::setLastPage(const QString& pageKey)
{
    m_settings.setValue(key("page"), pageKey.toUtf8());
}

QByteArray ViewState::panes(const QString& page)
{
    return m_settings.value(key("panes", page));
}

void ViewState::setPanes(const QString& page, const QByteArray& state)
{
    m_settings.setValue(key("panes", page), state);
}

} // namespace soattt
