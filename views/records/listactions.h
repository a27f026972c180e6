#pragma once

#include "models/registers/recordkind.h"
#include "models/registers/recordquery.h"

#include <QObject>

#include <optional>

class QMenu;

namespace soattt {

class Desk;
class RecordTable;
class RecordTableModel;

/// What can be done with the chosen rows of a list: its menu (right button or Menu key), copying,
/// and changing or closing many at once. What needs the page is asked for by signal.
class ListActions : public QObject
{
    Q_OBJECT

public:
    ListActions(Desk& desk, RecordTableModel& model, RecordTable& table);

    bool mayChange() const;
    bool mayCopy() const;
    /// Empty, with a refusal on the screen, when they are too many.
    std::vector<Record> chosenRecords() const;
    /// The query of the list, narrowed to the chosen rows; none, with a refusal on the screen,
    /// when they are too many.
    std::optional<RecordQuery> chosenQuery() const;
    void copy();
    void changeChosen();
    void closeChosen();
    /// Only the record that is looked at, however many are chosen.
    void closeCurrent();
    void fillMenu(QMenu* menu);

signals:
    void editWanted();
    void duplicateWanted();
    void reopenWanted();

private:
    void popUp(const QPoint& at);
    void addChanges(QMenu* menu);
    void openClosing(std::vector<Record> records);
    bool areFew(int most, const QString& otherwise) const;

    Desk& m_desk;
    RecordTableModel& m_model;
    RecordTable& m_table;
};

} // namespace soattt
