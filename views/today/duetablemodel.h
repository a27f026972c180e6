#pragma once

#include "views/today/duegroups.h"

#include <QAbstractTableModel>
#include <QSet>

#include <array>
#include <map>

namespace soattt {

/// What the office owes, as a table in groups of days; a state narrows it. What was put off stands
/// in a group of its own, with why, by whom and until when under each item.
class DueTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Object, Due, Clauses, Action, PutOffColumn, ColumnCount };
    enum class RowKind { Group, Item, Note };
    enum Roles {
        StateRole = Qt::UserRole,
        KindRole,
        RecordRole,
        RowKindRole,
        CollapsedRole,
        PutOffRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// False: the items one after the other, without headings. Set before the items.
    void setGrouped(bool grouped) { m_grouped = grouped; }
    /// For people who may not put anything off what others put off stands first, always open.
    void setMayPutOff(bool may);
    void setItems(std::vector<StandingItem> items, const QDate& today);
    const std::vector<StandingItem>& items() const { return m_items; }
    /// None: everything.
    void setShown(std::optional<DueState> state);
    std::optional<DueState> shown() const { return m_shown; }
    void toggleGroup(int row);

    RowKind rowKind(int row) const { return m_rows[size_t(row)].kind; }
    bool isItem(int row) const { return rowKind(row) == RowKind::Item; }
    const StandingItem& standingAt(int row) const { return m_items[m_rows[size_t(row)].item]; }
    const DueItem& itemAt(int row) const { return standingAt(row).item; }
    /// Row of an item that is the same, or -1.
    int rowOf(const DueItem& item) const;
    int firstItem() const;
    /// Put off or not: nothing is hidden.
    int count(DueState state) const { return m_counts[size_t(state)]; }
    int putOffCount(DueState state) const { return m_putOff[size_t(state)]; }
    /// Of the state shown.
    int shownCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        RowKind kind = RowKind::Item;
        size_t item = 0;  ///< of an item and its note
        size_t group = 0; ///< of a group
    };
    struct Group
    {
        DueGroup group;
        std::vector<size_t> items;
    };

    void choose();
    std::vector<Group> groups() const;
    Group* groupIn(std::map<QString, Group>& groups, const StandingItem& standing) const;
    bool isCollapsed(const QString& group) const;
    void addRows(size_t group);
    void addItem(size_t item, size_t group);
    QString groupText(size_t group) const;
    QVariant itemData(const StandingItem& standing, int column) const;
    QString putOffAction(const StandingItem& standing) const;

    std::vector<StandingItem> m_items;
    std::vector<Group> m_groups;
    std::vector<Row> m_rows;
    std::array<int, 4> m_counts{};
    std::array<int, 4> m_putOff{};
    std::optional<DueState> m_shown;
    QDate m_today;
    QSet<QString> m_turned; ///< groups not as they are from the start
    bool m_mayPutOff = true;
    bool m_grouped = true;
};

/// How far away it is: "3 days late", "today", "in 2 days", "5 hours left"; the day itself when it
/// is later than that.
QString dueDistance(const DueItem& item);
/// What the button of an item does: "Prepare report", "Open", "Record".
QString dueActionText(const DueItem& item);

} // namespace soattt
