#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace soattt {

/// Under a list while several rows are chosen: how many, and what can be done with all of them.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    /// Which buttons there are.
    struct Rights
    {
        bool change = false;
        bool exporting = false; ///< copying too
    };
    explicit SelectionBar(Rights rights, QWidget* parent = nullptr);
    /// Hides itself when fewer than two are chosen.
    void setCount(int count);

signals:
    void changeWanted();
    void closeWanted();
    void copyWanted();
    void exportWanted();
    void printWanted();
    void clearWanted();

private:
    using Signal = void (SelectionBar::*)();
    QPushButton* add(const QString& text, const char* objectName, Signal signal, bool shown = true);
    QLabel* m_count;
};

} // namespace soattt
