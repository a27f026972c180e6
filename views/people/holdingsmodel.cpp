#include "views/people/holdingsmodel.h"

#include "models/registers/labels.h"
#include "models/registers/recordtitle.h"
#include "models/tables/recordtablemodel.h"

#include <algorithm>

namespace soattt {

HoldingsModel::HoldingsModel(RecordNames& names, QObject* parent)
    : QAbstractTableModel(parent)
    , m_names(names)
{
}

QString HoldingsModel::actionLabel(ChangeAction action)
{
    QString key = enumKey(action);
    for (const Choice& choice : staffChangeKind().field(QStringLiteral("action")).choices) {
        if (choice.key == key)
            return choiceLabel(choice);
    }
    return key;
}

void HoldingsModel::setHoldings(std::vector<Holding> holdings)
{
    beginResetModel();
    std::vector<HoldingDecision> decisions;
    for (const Holding& holding : holdings) {
        const auto same =
            std::find_if(m_decisions.begin(), m_decisions.end(), [&](const HoldingDecision& one) {
                return one.code == holding.record.code();
            });
        HoldingDecision decision{holding.record.code(), holding.usual, {}, {}};
        if (same != m_decisions.end())
            decision = *same;
        const auto& allowed = holding.actions;
        if (decision.action &&
            std::find(allowed.begin(), allowed.end(), *decision.action) == allowed.end())
            decision.action = holding.usual;
        decisions.push_back(decision);
    }
    m_holdings = std::move(holdings);
    m_decisions = std::move(decisions);
    endResetModel();
    emit decided();
}

void HoldingsModel::decide(int row, std::optional<ChangeAction> action)
{
    m_decisions[size_t(row)].action = action;
    if (action != ChangeAction::HandOn)
        m_decisions[size_t(row)].successor.clear();
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit decided();
}

int HoldingsModel::undecided() const
{
    return int(std::count_if(m_decisions.begin(), m_decisions.end(),
                             [](const HoldingDecision& one) { return !one.action; }));
}

int HoldingsModel::nextUndecided(int from) const
{
    const int all = int(m_decisions.size());
    for (int row = from, i = 0; i < all; ++i, row = row + 1 < all ? row + 1 : 0) {
        if (!m_decisions[size_t(row)].action)
            return row;
    }
    return -1;
}

int HoldingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_holdings.size());
}

int HoldingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HoldingsModel::whatText(const Holding& holding) const
{
    QString title = recordTitle(holding.record);
    if (!holding.isAccount())
        return title;
    const QString system = textOf(holding.record.at(QStringLiteral("system")));
    return QStringLiteral("%1 · %2").arg(title, m_names.nameOf(QStringLiteral("systems"), system));
}

QString HoldingsModel::cellText(int row, int column) const
{
    const HoldingDecision& decision = m_decisions[size_t(row)];
    switch (column) {
    case What:
        return whatText(m_holdings[size_t(row)]);
    case Decision:
        return decision.action ? actionLabel(*decision.action) : tr("Not decided");
    case Successor:
        return decision.successor.isEmpty()
                   ? QString()
                   : m_names.nameOf(QStringLiteral("staff"), decision.successor);
    default:
        return decision.note;
    }
}

QVariant HoldingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HoldingDecision& decision = m_decisions[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(index.row(), index.column());
    case Qt::EditRole:
        return index.column() == Decision
                   ? (decision.action ? enumKey(*decision.action) : QString())
               : index.column() == Successor ? decision.successor
                                             : decision.note;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
    case RecordTableModel::FieldRole: // a decision is shown as a state
        return index.column() == Decision ? QStringLiteral("state") : QString();
    case RecordTableModel::KeyRole:
        return decision.action ? QStringLiteral("decided") : QStringLiteral("requested");
    default:
        return {};
    }
}

bool HoldingsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    HoldingDecision& decision = m_decisions[size_t(index.row())];
    const QString text = value.toString();
    if (index.column() == Decision) {
        decide(index.row(),
               text.isEmpty() ? std::nullopt : std::optional(enumFromKey<ChangeAction>(text)));
        return true;
    }
    (index.column() == Successor ? decision.successor : decision.note) = text;
    if (index.column() == Successor && !text.isEmpty())
        decision.action = ChangeAction::HandOn; // who takes it over says what becomes of it
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit decided();
    return true;
}

Qt::ItemFlags HoldingsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == What ? flags : flags | Qt::ItemIsEditable;
}

QVariant HoldingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Note)
        return tr("The rights that stay with an account, the condition of an asset");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Account or asset"), tr("Decision"), tr("Successor"), tr("Note")};
    return titles[section];
}

} // namespace soattt
