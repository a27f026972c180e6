#include "views/today/duetablemodel.h"

#include "models/core/text.h"
#include "views/shared/regulationtitle.h"

#include <QLocale>

namespace soattt {

namespace {

QString hoursText(int hours)
{
    if (hours < 0)
        return DueTableModel::tr("%n hour(s) late", nullptr, -hours);
    return DueTableModel::tr("%n hour(s) left", nullptr, hours);
}

/// Every clause in full; the row itself has room for the first.
QString details(const StandingItem& standing)
{
    const DueItem& item = standing.item;
    QStringList lines{dutyTitle(item.duty), dueObjectText(item)};
    lines += item.detail;
    if (!item.word.isEmpty())
        lines.append(DueTableModel::tr("The text says: “%1”").arg(item.word));
    if (item.said == Said::Unknown)
        lines.append(DueTableModel::tr("Our source lacks this article: look it up."));
    for (const QString& clause : item.clauses)
        lines.append(clauseTitle(clause));
    if (standing.putOff)
        lines.append(putOffText(*standing.putOff));
    return lines.join(QLatin1Char('\n'));
}

QString clausesText(const QStringList& clauses)
{
    if (clauses.isEmpty())
        return QStringLiteral("–");
    if (clauses.size() == 1)
        return clauseInShort(clauses.front());
    return QStringLiteral("%1 +%2").arg(clauseInShort(clauses.front())).arg(clauses.size() - 1);
}

/// What the button says where the duty is settled by more than looking at a record.
const char* actionOf(const QString& duty)
{
    static const QHash<QString, const char*> verbs = [] {
        QHash<QString, const char*> all;
        const auto put = [&all](const char* verb, std::initializer_list<const char*> duties) {
            for (const char* one : duties)
                all.insert(QString::fromLatin1(one), verb);
        };
        put(QT_TRANSLATE_NOOP("soattt::DueTableModel", "Report"),
            {"incident.report", "breach.notice"});
        put(QT_TRANSLATE_NOOP("soattt::DueTableModel", "Record"),
            {"backup.run", "restore.test", "restore.failed", "asset.unwiped", "log.archive",
             "server_room.ups", "server_room.duty", "secret.inspection", "secret.before_use"});
        put(QT_TRANSLATE_NOOP("soattt::DueTableModel", "Take back"),
            {"staff.leaver_accounts", "staff.leaver_assets", "movement.return"});
        put(QT_TRANSLATE_NOOP("soattt::DueTableModel", "Review"), {"account.review"});
        put(QT_TRANSLATE_NOOP("soattt::DueTableModel", "Check"),
            {"machine.check", "machine.unchecked"});
        put(QT_TRANSLATE_NOOP("soattt::DueTableModel", "Set"), {"office.threshold"});
        return all;
    }();
    return verbs.value(duty, QT_TRANSLATE_NOOP("soattt::DueTableModel", "Open"));
}

/// Of one day and both late or not; so they are in one group.
bool standTogether(const StandingItem& a, const StandingItem& b)
{
    return a.item.due == b.item.due && a.item.state == b.item.state &&
           a.putOff.has_value() == b.putOff.has_value();
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
        return text::dateForPeople(item.due);
    }
    Q_UNREACHABLE();
}

QString dueActionText(const DueItem& item)
{
    if (item.duty == QLatin1String("report.periodic") && item.record.isEmpty())
        return DueTableModel::tr("Prepare");
    return DueTableModel::tr(actionOf(item.duty));
}

void DueTableModel::setMayPutOff(bool may)
{
    m_mayPutOff = may;
}

void DueTableModel::setItems(std::vector<StandingItem> items, const QDate& today)
{
    if (items == m_items && today == m_today && !items.empty())
        return;
    beginResetModel();
    m_items = std::move(items);
    m_today = today;
    m_counts = {};
    m_putOff = {};
    for (const StandingItem& standing : m_items) {
        ++m_counts[size_t(standing.item.state)];
        m_putOff[size_t(standing.item.state)] += standing.putOff ? 1 : 0;
    }
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

void DueTableModel::toggleGroup(int row)
{
    const QString key = m_groups[m_rows[size_t(row)].group].group.key;
    if (!m_mayPutOff && key == putOffGroup().key)
        return;
    beginResetModel();
    if (!m_turned.remove(key))
        m_turned.insert(key);
    choose();
    endResetModel();
}

/// What was put off is folded away for those who put it off.
bool DueTableModel::isCollapsed(const QString& group) const
{
    const bool fromTheStart = m_mayPutOff && group == putOffGroup().key;
    return fromTheStart != m_turned.contains(group);
}

DueTableModel::Group* DueTableModel::groupIn(std::map<QString, Group>& groups,
                                             const StandingItem& standing) const
{
    const DueGroup group = standing.putOff ? putOffGroup() : dueGroupOf(standing.item, m_today);
    Group& mine = groups[standing.putOff && !m_mayPutOff ? QString() : group.key];
    mine.group = group;
    return &mine;
}

/// The items come by day: most stand with the one before.
std::vector<DueTableModel::Group> DueTableModel::groups() const
{
    std::map<QString, Group> found;
    const StandingItem* before = nullptr;
    Group* mine = nullptr;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const StandingItem& standing = m_items[i];
        if (m_shown && standing.item.state != *m_shown)
            continue;
        if (!before || !standTogether(*before, standing))
            mine = groupIn(found, standing);
        before = &standing;
        mine->items.push_back(i);
    }
    std::vector<Group> groups;
    groups.reserve(found.size());
    for (auto& [key, group] : found)
        groups.push_back(std::move(group));
    return groups;
}

void DueTableModel::choose()
{
    m_groups.clear();
    m_rows.clear();
    if (!m_grouped) {
        for (size_t item = 0; item < m_items.size(); ++item)
            addItem(item, 0);
        return;
    }
    m_groups = groups();
    for (size_t group = 0; group < m_groups.size(); ++group)
        addRows(group);
}

void DueTableModel::addRows(size_t group)
{
    m_rows.push_back({RowKind::Group, 0, group});
    if (isCollapsed(m_groups[group].group.key))
        return;
    for (const size_t item : m_groups[group].items)
        addItem(item, group);
}

void DueTableModel::addItem(size_t item, size_t group)
{
    m_rows.push_back({RowKind::Item, item, group});
    if (m_items[item].putOff)
        m_rows.push_back({RowKind::Note, item, group});
}

int DueTableModel::rowOf(const DueItem& item) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const auto& mine = m_rows[row];
        if (mine.kind == RowKind::Item && m_items[mine.item].item == item)
            return int(row);
    }
    return -1;
}

int DueTableModel::firstItem() const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].kind == RowKind::Item)
            return int(row);
    }
    return -1;
}

int DueTableModel::shownCount() const
{
    return m_shown ? count(*m_shown) : int(m_items.size());
}

int DueTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DueTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DueTableModel::groupText(size_t group) const
{
    const Group& mine = m_groups[group];
    return QStringLiteral("%1 (%2)").arg(mine.group.title,
                                         QLocale().toString(qulonglong(mine.items.size())));
}

QString DueTableModel::putOffAction(const StandingItem& standing) const
{
    if (!m_mayPutOff)
        return {};
    if (standing.putOff)
        return tr("Put back");
    return PostponementService::latestDay(standing.item, m_today) ? tr("Put off") : QString();
}

QVariant DueTableModel::itemData(const StandingItem& standing, int column) const
{
    switch (column) {
    case What:
        return dutyTitle(standing.item.duty);
    case Object:
        return dueObjectText(standing.item);
    case Due:
        return dueDistance(standing.item);
    case Clauses:
        return clausesText(standing.item.clauses);
    case Action:
        return dueActionText(standing.item);
    case PutOffColumn:
        return putOffAction(standing);
    default:
        return {};
    }
}

QVariant DueTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    if (role == RowKindRole)
        return int(row.kind);
    if (row.kind == RowKind::Group) {
        if (role == CollapsedRole)
            return isCollapsed(m_groups[row.group].group.key);
        return role == Qt::DisplayRole && index.column() == 0 ? groupText(row.group) : QVariant();
    }
    const StandingItem& standing = m_items[row.item];
    switch (role) {
    case StateRole:
        return int(standing.item.state);
    case KindRole:
        return standing.item.kind;
    case RecordRole:
        return standing.item.record;
    case PutOffRole:
        return standing.putOff.has_value();
    case Qt::ToolTipRole:
        return details(standing);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (row.kind == RowKind::Note)
        return index.column() == 0 ? putOffText(*standing.putOff) : QVariant();
    return itemData(standing, index.column());
}

Qt::ItemFlags DueTableModel::flags(const QModelIndex& index) const
{
    if (index.isValid() && rowKind(index.row()) == RowKind::Note)
        return Qt::NoItemFlags; // the keys go past it
    return QAbstractTableModel::flags(index);
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
