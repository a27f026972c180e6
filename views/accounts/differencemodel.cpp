#include "views/accounts/differencemodel.h"

#include "models/exchange/csvguard.h"
#include "models/registers/fieldtext.h"
#include "models/tables/recordtablemodel.h"

namespace soattt {

namespace {

QString stateText(const RecordKind& kind, const QString& key)
{
    return displayText(kind.field(QStringLiteral("state")), Value(key));
}

/// "Nguyễn Thị Lan (đã khóa)"; either part may be missing.
QString withState(const QString& name, const QString& state)
{
    if (name.isEmpty() || state.isEmpty())
        return name + state;
    return QStringLiteral("%1 (%2)").arg(name, state);
}

} // namespace

void DifferenceModel::setDifferences(std::vector<Difference> differences)
{
    beginResetModel();
    m_all = std::move(differences);
    choose();
    endResetModel();
}

void DifferenceModel::setShown(std::optional<Mismatch> what)
{
    beginResetModel();
    m_shown = what;
    choose();
    endResetModel();
}

void DifferenceModel::choose()
{
    m_rows.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (!m_shown || m_all[i].what == *m_shown)
            m_rows.push_back(i);
    }
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferenceModel::inList(const Difference& difference)
{
    if (!difference.listed)
        return QStringLiteral("–");
    const ListedAccount& listed = *difference.listed;
    const bool says = listed.state || listed.disabled;
    const QString state =
        says ? stateText(listedAccountKind(),
                         enumKey(listed.isLive() ? ListedState::Live : ListedState::Off))
             : QString();
    return withState(listed.name, state);
}

QString DifferenceModel::inRegister(const Difference& difference)
{
    if (!difference.account)
        return QStringLiteral("–");
    return withState(difference.holder,
                     stateText(accountKind(), enumKey(difference.account->state)));
}

QString DifferenceModel::details(const Difference& difference)
{
    QStringList lines{difference.username()};
    if (difference.account)
        lines.append(difference.account->code);
    if (difference.listed && !difference.listed->lastSignIn.isEmpty())
        lines.append(tr("Last sign-in: %1").arg(difference.listed->lastSignIn));
    return lines.join(QLatin1Char('\n'));
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Difference& difference = at(index.row());
    if (role == RecordTableModel::FieldRole && index.column() == What)
        return QStringLiteral("state");
    if (role == RecordTableModel::KeyRole && index.column() == What)
        return enumKey(difference.what);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return details(difference);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return mismatchLabel(difference.what);
    case Username:
        return difference.username();
    case InList:
        return inList(difference);
    case InRegister:
        return inRegister(difference);
    case RowNumber:
        return difference.listed ? QString::number(difference.listed->row) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What:
        return tr("Difference");
    case Username:
        return tr("Username");
    case InList:
        return tr("In the list");
    case InRegister:
        return tr("In the register");
    default:
        return tr("Row");
    }
}

QString DifferenceModel::asText() const
{
    QString text;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(row < 0 ? headerData(column, Qt::Horizontal).toString()
                                 : csvguard::guarded(index(row, column).data().toString()));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace soattt
