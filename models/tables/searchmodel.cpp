#include "models/tables/searchmodel.h"

#include "models/registers/catalog.h"
#include "models/registers/labels.h"

#include <QScopeGuard>

#include <algorithm>

namespace soattt {

namespace {

constexpr size_t hitsPerRegister = 5;

bool isSearchable(const QString& typed)
{
    return std::any_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

SearchModel::SearchModel(Repository& repository, QObject* parent)
    : QAbstractListModel(parent)
    , m_repository(repository)
    , m_kinds(registers())
{
}

void SearchModel::search(const QString& typed)
{
    beginResetModel();
    const auto reset = qScopeGuard([this] { endResetModel(); });
    m_lines.clear();
    if (!isSearchable(typed))
        return;
    const Hits hits = firstHits(typed);
    for (const RecordKind* kind : m_kinds)
        addLines(*kind, hits.value(kind));
}

void SearchModel::addLines(const RecordKind& kind, const std::vector<Record>& hits)
{
    if (hits.empty())
        return;
    m_lines.push_back({kindLabel(kind), kind.key(), {}});
    for (const Record& record : hits)
        m_lines.push_back({recordTitle(record), kind.key(), record.code()});
}

SearchModel::Hits SearchModel::firstHits(const QString& typed) const
{
    Hits hits;
    m_repository.scanMatches(typed, [&](const RecordKind& kind, qint64 id) {
        if (std::ranges::find(m_kinds, &kind) == m_kinds.end())
            return false;
        const auto record = m_repository.load(kind, id);
        std::vector<Record>& found = hits[&kind];
        if (record && !record->isWithdrawn())
            found.push_back(*record);
        return found.size() < hitsPerRegister;
    });
    return hits;
}

int SearchModel::firstHit() const
{
    return m_lines.empty() ? -1 : 1;
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case HeadingRole:
        return line.code.isEmpty();
    case KindRole:
        return line.kind;
    case CodeRole:
        return line.code;
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    if (isHeading(index.row()))
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace soattt
