#pragma once

#include "models/storage/activitylog.h"
#include "models/tables/logwords.h"

#include <QAbstractTableModel>

namespace soattt {

/// The activity log, or the part of it about one record, newest first. Older entries are read as
/// the view scrolls to them.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Time, Actor, Action, Subject, Changes, ColumnCount };
    enum Roles { KindRole = Qt::UserRole, CodeRole };

    HistoryModel(ActivityLog& log, RecordNames& names, QObject* parent = nullptr);
    /// The limit of the query is the model's own affair.
    void setQuery(const LogQuery& query);
    void reload();
    const LogEntry& entryAt(int row) const { return m_entries[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    QString text(const LogEntry& entry, int column) const;
    ActivityLog& m_log;
    RecordNames& m_names;
    LogQuery m_query;
    std::vector<LogEntry> m_entries;
    bool m_all = false;
};

} // namespace soattt
