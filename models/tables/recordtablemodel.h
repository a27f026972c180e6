#pragma once

#include "models/tables/recordnames.h"

#include <QAbstractTableModel>
#include <QCache>

namespace soattt {

/// A register as a table. Row numbers of the query stand in memory in their order; a record is
/// read when a cell of it is asked for, and a bounded number of them is kept.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Roles {
        IdRole = Qt::UserRole, ///< qint64
        CodeRole,              ///< QString
        FieldRole,             ///< key of the column's field
        KeyRole,               ///< canonical text of the value: a choice's key
    };

    RecordTableModel(Repository& repository, RecordNames& names, const RecordKind& kind,
                     QObject* parent = nullptr);

    const RecordKind& kind() const { return m_kind; }
    /// Keys of the fields shown, in order. Unknown keys are left out.
    void setColumns(const QStringList& keys);
    QStringList columns() const;
    QStringList defaultColumns() const;
    /// Fields a person may choose as columns: no secrets.
    QStringList possibleColumns() const;
    const Field& fieldOf(int column) const;
    int columnOf(const QString& key) const; ///< -1 when not shown

    void setQuery(const RecordQuery& query);
    const RecordQuery& query() const { return m_query; }
    /// Reads again when one of the kinds is shown here, by itself or by reference.
    void refresh(const QStringList& kinds);
    void reload();
    /// Reads the values anew; only where other records came to stand in the list it is reset, so
    /// that a cell being typed in stays open.
    void reread();

    /// Cells a person may open to change; what is typed there is written by others.
    void setEditable(bool editable) { m_editable = editable; }

    std::optional<Record> recordAt(int row) const;
    /// Row of a record number; -1 when the list does not hold it.
    int rowOf(qint64 id) const;
    int rowOfCode(const QString& code) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QVariant valueAt(const QModelIndex& index, int role) const;
    const Record* cached(int row) const;
    void readAll();
    void narrow();
    QString cellText(const Record& record, const Field& field) const;
    bool concerns(const QStringList& kinds) const;

    Repository& m_repository;
    RecordNames& m_names;
    const RecordKind& m_kind;
    RecordQuery m_query;
    std::vector<int> m_columns;
    std::vector<qint64> m_all; ///< of the query without its search
    std::vector<qint64> m_ids; ///< those of them that answer to the search
    bool m_read = false;
    bool m_editable = false;
    mutable QCache<qint64, Record> m_records;
};

} // namespace soattt
