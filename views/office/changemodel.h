#pragma once

#include "models/services/officeservice.h"

#include <QAbstractTableModel>

#include <set>

namespace soattt {

/// What another set of regulations changes here, side by side, with a tick on what the office keeps
/// by its own rule. Those of one kind, or that hold some words, or all.
class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Keep, What, Subject, Before, After, ColumnCount };
    enum Roles { KindRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;
    /// What is dropped and can be kept is ticked.
    void setChanges(std::vector<OfferedChange> changes);
    void show(std::optional<ChangeKind> kind, const QString& words);
    const std::vector<OfferedChange>& changes() const { return m_changes; }
    const OfferedChange& at(int row) const { return m_changes[m_rows[size_t(row)]]; }
    /// Ids of those ticked, shown or not.
    QStringList kept() const;
    int count(ChangeKind kind) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant text(const QModelIndex& index) const;
    std::vector<OfferedChange> m_changes;
    std::vector<size_t> m_rows;
    std::set<QString> m_kept;
};

} // namespace soattt
