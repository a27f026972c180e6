#pragma once

#include <QTableView>

namespace soattt {

class FoldingHeader;

/// The list of a register: whole rows, states as chips, columns as wide as the first rows need and
/// the names taking the rest.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(QWidget* parent = nullptr);
    /// Fits the columns to what is shown now.
    void fitColumns();
    /// Makes it the current row and the only chosen one.
    void chooseRow(int row);
    int chosenCount() const;
    /// From top to bottom.
    std::vector<int> chosenRows() const;

signals:
    /// Enter, or a plain click, on a row: a person wants to see it.
    void opened(int row);
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;

private:
    struct Column
    {
        int width; ///< as wide as it would like
        int least; ///< no narrower
        bool stiff;
    };
    std::vector<Column> wantedColumns() const;
    void fitTitles();

    FoldingHeader* m_titles;
    bool m_fitting = false; ///< a taller head may take the width of a scroll bar
};

} // namespace soattt
