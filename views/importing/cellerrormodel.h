#pragma once

#include "models/services/importservice.h"

#include <QAbstractTableModel>

namespace soattt {

/// What is wrong with a file, cell by cell.
class CellErrorModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sheet, RowNumber, Heading, Value, Message, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setErrors(std::vector<CellError> errors);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<CellError> m_errors;
};

} // namespace soattt
