#pragma once

#include "models/duties/dueitem.h"

#include <QAbstractTableModel>

#include <array>

namespace soattt {

/// What the office owes, as a table; a state narrows it.
class DueTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Object, Due, Clauses, Action, ColumnCount };
    enum Roles { StateRole = Qt::UserRole, KindRole, RecordRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<DueItem> items);
    const std::vector<DueItem>& items() const { return m_items; }
    /// None: everything.
    void setShown(std::optional<DueState> state);
    std::optional<DueState> shown() const { return m_shown; }
    const DueItem& itemAt(int row) const { return m_items[m_rows[size_t(row)]]; }
    int count(DueState state) const { return m_counts[size_t(state)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void choose();
    std::vector<DueItem> m_items;
    std::vector<size_t> m_rows; ///< of the items shown
    std::array<int, 4> m_counts{};
    std::optional<DueState> m_shown;
};

/// How far away it is: "3 days late", "today", "in 2 days", "5 hours left"; the day itself when it
/// is later than that.
QString dueDistance(const DueItem& item);
/// What the button of an item does: "Prepare report", "Open", "Record".
QString dueActionText(const DueItem& item);

} // namespace soattt
