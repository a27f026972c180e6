#pragma once

#include "views/records/recordtable.h"

namespace soattt {

/// A table changed cell by cell: F2, Enter or typing opens the cell, Delete takes the line away.
class LineTable : public RecordTable
{
    Q_OBJECT

public:
    explicit LineTable(QWidget* parent = nullptr);
    static EditTriggers editing() { return DoubleClicked | EditKeyPressed | AnyKeyPressed; }

signals:
    void addWanted();
    void removeWanted();
    void undoWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace soattt
