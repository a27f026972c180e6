#include "views/today/duetablemodel.h"

#include "views/shared/regulationtitle.h"

namespace soattt {

namespace {

QString hoursText(int hours)
{
    if (hours < 0)
        return DueTableModel::tr("%n hour(s) late", nullptr, -hours);
    return DueTableModel::tr("%n hour(s) left", nullptr, hours);
}

/// Every clause in full; the row itself has room for the first.
QString details(const DueItem& item)
{
    QStringList lines{dutyTitle(item.duty), dueObjectText(item)};
    lines += item.detail;
    if (!item.word.isEmpty())
        lines.append(DueTableModel::tr("The text says: “%1”").arg(item.word));
    if (item.said == Said::Unknown)
        lines.append(DueTableModel::tr("Our source lacks this article: look it up."));
    for (const QString& clause : item.clauses)
        lines.append(clauseTitle(clause));
    return lines.join(QLatin1Char('\n'));
}

QString clausesText(const QStringList& clauses)
{
    if (clauses.isEmpty())
        return QStringLiteral("–");
    if (clauses.size() == 1)
        return clauseTitle(clauses.front());
    return QStringLiteral("%1 +%2").arg(clauseTitle(clauses.front())).arg(clauses.size() - 1);
}

} // namespace

QString dueDistance(const DueItem& item)
{
    constexpr int hoursShown = 48;
    if (item.hours && std::abs(*item.hours) <= hoursShown)
        return hoursText(*item.hours);
    switch (item.state) {
    case DueState::Overdue:
        return DueTableModel::tr("%n day(s) late", nullptr, -item.days);
    case DueState::Today:
        return DueTableModel::tr("today");
    case DueState::Soon:
        return DueTableModel::tr("in %n day(s)", nullptr, item.days);
    case DueState::Later:
        return item.due.toString(QStringLiteral("dd/MM/yyyy"));
    }
    Q_UNREACHABLE();
}

QString dueActionText(const DueItem& item)
{
    if (item.duty == QLatin1String("report.periodic") && item.record.isEmpty())
        return DueTableModel::tr("Prepare");
    if (item.duty == QLatin1String("office.threshold"))
        return DueTableModel::tr("Set");
    return DueTableModel::tr("Open");
}

void DueTableModel::setItems(std::vector<DueItem> items)
{
    if (items == m_items && !items.empty())
        return;
    beginResetModel();
    m_items = std::move(items);
    m_counts = {};
    for (const DueItem& item : m_items)
        ++m_counts[size_t(item.state)];
    choose();
    endResetModel();
}

void DueTableModel::setShown(std::optional<DueState> state)
{
    beginResetModel();
    m_shown = state;
    choose();
    endResetModel();
}

void DueTableModel::choose()
{
    m_rows.clear();
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (!m_shown || m_items[i].state == *m_shown)
            m_rows.push_back(i);
    }
}

int DueTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DueTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DueTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DueItem& item = itemAt(index.row());
    switch (role) {
    case StateRole:
        return int(item.state);
    case KindRole:
        return item.kind;
    case RecordRole:
        return item.record;
    case Qt::ToolTipRole:
        return details(item);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case What:
        return dutyTitle(item.duty);
    case Object:
        return dueObjectText(item);
    case Due:
        return dueDistance(item);
    case Clauses:
        return clausesText(item.clauses);
    case Action:
        return dueActionText(item);
    default:
        return {};
    }
}

QVariant DueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What:
        return tr("What to do");
    case Object:
        return tr("Who or what");
    case Due:
        return tr("Due");
    case Clauses:
        return tr("Clause");
    default:
        return QString();
    }
}

} // namespace soattt
