#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace soattt {

class Desk;

/// When and where the book was last backed up, the folder for the next time, and the button that
/// does it.
class BackupCard : public QFrame
{
    Q_OBJECT

public:
    explicit BackupCard(Desk& desk, QWidget* parent = nullptr);
    void refresh();

private:
    QWidget* makeButtons();
    void addDialogButtons(QBoxLayout* layout);
    template <class Dialog> void openDialog();
    QString folderText() const;
    bool chooseFolder();
    void backUp();

    Desk& m_desk;
    QLabel* m_last;
    QLabel* m_folder;
    QPushButton* m_backUp;
};

} // namespace soattt
