#include "views/office/changemodel.h"

#include "models/core/text.h"
#include "views/shared/regulationtitle.h"

namespace soattt {

namespace {

QString sideText(const ChangeSide& side)
{
    return side.clauses.isEmpty()
               ? side.text
               : QStringLiteral("%1 – %2").arg(side.text, clauseTitles(texts(side.clauses)));
}

bool holds(const OfferedChange& offer, const QString& folded)
{
    const RegulationChange& change = offer.change;
    const QStringList texts{change.duty,
                            change.subject,
                            sideText(change.before),
                            sideText(change.after),
                            change.before.quotes.join(QLatin1Char(' ')),
                            change.after.quotes.join(QLatin1Char(' '))};
    return text::fold(texts.join(QLatin1Char(' '))).contains(folded);
}

} // namespace

void ChangeModel::setChanges(std::vector<OfferedChange> changes)
{
    m_changes = std::move(changes);
    m_kept.clear();
    for (const OfferedChange& offer : m_changes) {
        if (offer.isOffered() && offer.change.kind == ChangeKind::Dropped)
            m_kept.insert(offer.change.id());
    }
    show({}, {});
}

void ChangeModel::show(std::optional<ChangeKind> kind, const QString& words)
{
    const QString folded = text::fold(words);
    beginResetModel();
    m_rows.clear();
    for (size_t i = 0; i < m_changes.size(); ++i) {
        const bool isOfKind = !kind || m_changes[i].change.kind == *kind;
        if (isOfKind && holds(m_changes[i], folded))
            m_rows.push_back(i);
    }
    endResetModel();
}

QStringList ChangeModel::kept() const
{
    return {m_kept.begin(), m_kept.end()};
}

int ChangeModel::count(ChangeKind kind) const
{
    return int(
        std::count_if(m_changes.begin(), m_changes.end(),
                      [kind](const OfferedChange& offer) { return offer.change.kind == kind; }));
}

int ChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeModel::text(const QModelIndex& index) const
{
    const OfferedChange& offer = at(index.row());
    switch (index.column()) {
    case Keep:
        return offer.heldBy;
    case What:
        return labelOf(offer.change.kind);
    case Subject:
        return QStringLiteral("%1 – %2").arg(offer.change.duty, offer.change.subject);
    case Before:
        return sideText(offer.change.before);
    case After:
        return sideText(offer.change.after);
    default:
        return {};
    }
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OfferedChange& offer = at(index.row());
    if (role == KindRole)
        return int(offer.change.kind);
    if (role == Qt::CheckStateRole && index.column() == Keep && offer.isOffered())
        return int(m_kept.contains(offer.change.id()) ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::AccessibleTextRole && index.column() == Keep && offer.isOffered())
        return m_kept.contains(offer.change.id()) ? tr("kept by an own rule") : tr("not kept");
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index);
    return {};
}

bool ChangeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Keep ||
        !at(index.row()).isOffered())
        return false;
    const QString id = at(index.row()).change.id();
    if (value.toInt() == Qt::Checked)
        m_kept.insert(id);
    else
        m_kept.erase(id);
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags ChangeModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Keep && at(index.row()).isOffered())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Keep:
        return tr("Keep");
    case What:
        return tr("Change");
    case Subject:
        return tr("Matter");
    case Before:
        return tr("Until now");
    default:
        return tr("From now on");
    }
}

} // namespace soattt
