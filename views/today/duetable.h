#pragma once

#include <QTableView>

namespace soattt {

class DueTableModel;

/// The list of what is due: mouse and keys come out as what is wanted with a row.
class DueTable : public QTableView
{
    Q_OBJECT

public:
    explicit DueTable(DueTableModel* model, QWidget* parent = nullptr);

    void fitColumns();
    /// The chosen item, or -1.
    int currentItem() const;
    /// Chooses the row, or the item nearest to it.
    void chooseNear(int row);

signals:
    void settleWanted(int row);
    /// Put off, or put back where it is put off.
    void putOffWanted(int row);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void span();
    void clickedAt(const QModelIndex& index);
    void activateRow(int row);
    void wantPutOff(int row);
    bool foldsBy(int key);
    DueTableModel* m_model;
};

} // namespace soattt
