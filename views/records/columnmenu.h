#pragma once

#include <QMenu>

class QListWidget;

namespace soattt {

class RecordTableModel;

/// Which fields stand in the list; stays open while columns are ticked.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    ColumnMenu(RecordTableModel& model, QWidget* parent = nullptr);

signals:
    void chosen(const QStringList& keys);

private:
    void fill();
    RecordTableModel& m_model;
    QListWidget* m_list;
};

} // namespace soattt
