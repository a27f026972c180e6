#pragma once

#include "models/registers/record.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace soattt {

class Desk;
class FieldEditor;

/// Some fields of a kind in the grid of a dialog, each with its label over it.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    FieldGrid(Desk& desk, const RecordKind& kind, QWidget* parent = nullptr);

    FieldEditor* add(const char* field, int row, int column, int span = 1);
    /// Any widget in the grid, its accessible name over it.
    void put(QWidget* widget, int row, int column, int span = 1);
    void load(const Record& record);
    /// The record with what stands here. Throws UserError naming a field that can't be read.
    Record into(Record record) const;

private:
    Desk& m_desk;
    const RecordKind& m_kind;
    QGridLayout* m_grid;
    std::vector<FieldEditor*> m_editors;
};

} // namespace soattt
