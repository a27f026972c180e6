#pragma once

#include <QTableView>

namespace soattt {

/// The table of what a person holds: a figure decides the row and goes on to the next one.
class HoldingTable : public QTableView
{
    Q_OBJECT

public:
    explicit HoldingTable(QWidget* parent = nullptr);

signals:
    /// 1 for the first thing that can be done with the row, 2 for the second …
    void numberPressed(int number);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace soattt
