#include "views/accounts/reviewmodel.h"

#include "models/registers/fieldtext.h"
#include "models/registers/labels.h"
#include "models/tables/recordtablemodel.h"

#include <QHash>

#include <algorithm>

namespace soattt {

void ReviewModel::setRows(std::vector<ReviewRow> rows)
{
    beginResetModel();
    m_all = std::move(rows);
    choose();
    endResetModel();
}

void ReviewModel::setShown(Shown shown)
{
    beginResetModel();
    m_shown = shown;
    choose();
    endResetModel();
}

void ReviewModel::choose()
{
    m_counts = countsOf(m_all);
    m_rows.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (belongs(m_all[i], m_shown))
            m_rows.push_back(i);
    }
}

bool ReviewModel::belongs(const ReviewRow& row, Shown shown)
{
    switch (shown) {
    case Shown::All:
        return true;
    case Shown::Undecided:
        return row.line.decision == ReviewDecision::Undecided;
    case Shown::Kept:
        return row.line.decision == ReviewDecision::Keep;
    case Shown::Reduced:
        return row.line.decision == ReviewDecision::Reduce;
    case Shown::Revoked:
        return row.line.decision == ReviewDecision::Revoke;
    case Shown::Own:
        return row.isOwn;
    case Shown::Outstanding:
        return row.isOutstanding;
    }
    Q_UNREACHABLE();
}

int ReviewModel::countOf(Shown shown) const
{
    return int(std::count_if(m_all.begin(), m_all.end(),
                             [shown](const ReviewRow& row) { return belongs(row, shown); }));
}

/// A row that no longer belongs goes; the others only change what they show.
void ReviewModel::replace(const std::vector<AccountReviewLine>& lines, const QDate& today)
{
    QHash<QString, const AccountReviewLine*> changed;
    for (const AccountReviewLine& line : lines)
        changed.insert(line.code, &line);
    for (ReviewRow& row : m_all) {
        if (const AccountReviewLine* line = changed.value(row.line.code)) {
            row.line = *line;
            row.isOutstanding = isOutstanding(*line, today);
        }
    }
    m_counts = countsOf(m_all);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!changed.contains(at(row).line.code))
            continue;
        if (belongs(at(row), m_shown)) {
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
            continue;
        }
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

int ReviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReviewModel::personText(const ReviewRow& row)
{
    if (row.hasLeft)
        return tr("%1 (has left)").arg(row.person);
    return row.isOwn ? tr("%1 (the reviewer)").arg(row.person) : row.person;
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReviewRow& row = at(index.row());
    const QString decision = enumKey(row.line.decision);
    if (index.column() == Decision && role == RecordTableModel::FieldRole)
        return QStringLiteral("state");
    if (index.column() == Decision && role == RecordTableModel::KeyRole)
        return decision;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Username:
        return row.account.username;
    case System:
        return row.system;
    case Person:
        return personText(row);
    case Rights:
        return row.line.rights.simplified();
    case Decision:
        return displayText(accountReviewLineKind().field(QStringLiteral("decision")),
                           Value(decision));
    case Reason:
        return row.line.reason;
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto label = [](const RecordKind& kind, const char* field) {
        return fieldLabel(kind.field(QString::fromLatin1(field)));
    };
    switch (section) {
    case Username:
        return label(accountKind(), "username");
    case System:
        return label(accountKind(), "system");
    case Person:
        return tr("Person");
    case Rights:
        return label(accountKind(), "rights");
    case Decision:
        return label(accountReviewLineKind(), "decision");
    default:
        return label(accountReviewLineKind(), "reason");
    }
}

} // namespace soattt
