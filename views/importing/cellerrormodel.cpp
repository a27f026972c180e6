#include "views/importing/cellerrormodel.h"

namespace soattt {

void CellErrorModel::setErrors(std::vector<CellError> errors)
{
    beginResetModel();
    m_errors = std::move(errors);
    endResetModel();
}

int CellErrorModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_errors.size());
}

int CellErrorModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CellErrorModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const CellError& error = m_errors[size_t(index.row())];
    switch (index.column()) {
    case Sheet:
        return error.sheet;
    case RowNumber:
        return QString::number(error.row);
    case Heading:
        return error.column;
    case Value:
        return error.value;
    case Message:
        return error.message;
    default:
        return {};
    }
}

QVariant CellErrorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Sheet:
        return tr("Sheet");
    case RowNumber:
        return tr("Row");
    case Heading:
        return tr("Column");
    case Value:
        return tr("Value");
    default:
        return tr("What is wrong");
    }
}

} // namespace soattt
