#pragma once

#include "models/tables/recordtablemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace soattt {

class Desk;
class FieldEditor;
class LineTable;

/// The lines of a record as a table that is filled in where it stands: a line is added under it by
/// what it can't be without, changed cell by cell, and taken away with Delete. Everything is
/// written at once and can be undone.
class LinesTab : public QWidget
{
    Q_OBJECT

public:
    LinesTab(Desk& desk, const RecordKind& kind, QWidget* parent = nullptr);

    void show(const Record& parent);

private:
    QWidget* makeAdding();
    void add();
    void clearAdding();
    void removeLine();
    void change(const QModelIndex& index, const Value& value);
    void showCount();
    /// Not what the program keeps by itself, nor the lines of what is finished.
    bool mayChange() const;

    Desk& m_desk;
    const RecordKind& m_kind;
    std::optional<Record> m_parent;
    RecordTableModel* m_model;
    LineTable* m_table;
    QLabel* m_empty;
    QWidget* m_adding;
    QPushButton* m_remove = nullptr;
    std::vector<FieldEditor*> m_editors; ///< of a new line
};

} // namespace soattt
