#pragma once

#include "models/services/reconcileservice.h"

#include <QAbstractTableModel>

namespace soattt {

/// How a system's list and the register differ, one row each; all of them or those of one sort.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Username, InList, InRegister, RowNumber, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setDifferences(std::vector<Difference> differences);
    void setShown(std::optional<Mismatch> what);
    std::optional<Mismatch> shown() const { return m_shown; }
    const Difference& at(int row) const { return m_all[m_rows[size_t(row)]]; }
    /// With the headings, for the clipboard.
    QString asText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void choose();
    static QString inList(const Difference& difference);
    static QString inRegister(const Difference& difference);
    static QString details(const Difference& difference);
    std::vector<Difference> m_all;
    std::vector<size_t> m_rows;
    std::optional<Mismatch> m_shown;
};

} // namespace soattt
