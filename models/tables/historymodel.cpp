#include "models/tables/historymodel.h"

#include "models/core/clock.h"
#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "models/tables/columnroles.h"

namespace soattt {

namespace {

constexpr int readAtOnce = 200;

} // namespace

HistoryModel::HistoryModel(ActivityLog& log, RecordNames& names, QObject* parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_names(names)
{
}

void HistoryModel::setQuery(const LogQuery& query)
{
    m_query = query;
    m_query.limit = readAtOnce;
    reload();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_entries = m_log.read(m_query);
    m_all = int(m_entries.size()) < m_query.limit;
    endResetModel();
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_all;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid())
        return;
    m_query.limit *= 2; // the log is read newest first: what is known comes again
    std::vector<LogEntry> entries = m_log.read(m_query);
    m_all = int(entries.size()) < m_query.limit;
    if (entries.size() <= m_entries.size())
        return;
    beginInsertRows({}, int(m_entries.size()), int(entries.size()) - 1);
    m_entries = std::move(entries);
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString HistoryModel::text(const LogEntry& entry, int column) const
{
    switch (column) {
    case Number:
        return QString::number(entry.sequence);
    case Time:
        return timeForPeople(entry.at);
    case Actor:
        return entry.actor;
    case Action:
        return actionLabel(entry.action);
    case Subject: {
        const RecordKind* kind = findKind(entry.kind);
        if (!kind)
            return entry.code;
        return QStringLiteral("%1 %2").arg(kindSingular(*kind), entry.code).trimmed();
    }
    case Changes: // the note first: a long change is cut at its end
        return QStringLiteral("%1 %2")
            .arg(noteWords(entry.note), changeSummary(entry, m_names))
            .trimmed();
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogEntry& entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case KindRole:
        return entry.kind;
    case CodeRole:
        return entry.code;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (index.column() == Number ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == Number ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == StiffColumnRole)
        return section != Changes && section != Subject;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Time:
        return tr("Time");
    case Actor:
        return tr("Who");
    case Action:
        return tr("What");
    case Subject:
        return tr("Record");
    case Changes:
        return tr("Before → after");
    default:
        return {};
    }
}

} // namespace soattt
