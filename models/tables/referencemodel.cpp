#include "models/tables/referencemodel.h"

#include "models/registers/people.h"

#include <QHash>

namespace soattt {

namespace {

constexpr int shownAtMost = 40;

QString codePart(const QString& typed)
{
    return typed.section(QStringLiteral(" · "), 0, 0).trimmed();
}

QString nameIn(const Record& record)
{
    const Field* title = titleField(record.kind());
    return title ? textOf(record.at(title->key)) : QString();
}

/// What tells two people of one name apart.
QString postOf(const Record& record)
{
    return &record.kind() == &staffKind() ? textOf(record.at(QStringLiteral("post"))) : QString();
}

RecordQuery searching(const QString& typed, int limit)
{
    RecordQuery query;
    query.search = typed;
    query.limit = limit;
    return query;
}

} // namespace

ReferenceModel::ReferenceModel(Repository& repository, const RecordKind& kind, QObject* parent)
    : QAbstractListModel(parent)
    , m_repository(repository)
    , m_kind(kind)
{
}

void ReferenceModel::search(const QString& typed)
{
    beginResetModel();
    m_lines.clear();
    const std::vector<Record> found = m_repository.all(m_kind, searching(typed, shownAtMost));
    QHash<QString, int> bearers;
    for (const Record& record : found)
        ++bearers[nameIn(record)];
    for (const Record& record : found) {
        const QString more = bearers.value(nameIn(record)) > 1 ? postOf(record) : QString();
        m_lines.push_back({record.code(), joinTitle(recordTitle(record), more)});
    }
    endResetModel();
}

std::optional<QString> ReferenceModel::resolve(const QString& typed) const
{
    const QString code = codePart(typed);
    if (m_repository.hasLive(m_kind, code))
        return code;
    if (m_repository.hasLive(m_kind, code.toUpper()))
        return code.toUpper();
    const auto found = m_repository.all(m_kind, searching(typed, 2));
    return found.size() == 1 ? std::optional<QString>(found.front().code()) : std::nullopt;
}

int ReferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ReferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return line.title;
    return role == CodeRole ? QVariant(line.code) : QVariant();
}

} // namespace soattt
