#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace soattt {

class Desk;

/// The regulations applied, where the log stands, and the last quiet message with "Undo".
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    StatusLine(Desk& desk, QWidget* parent = nullptr);
    void say(const QString& sentence, bool undoable);
    void refresh();
    /// "Locks after 10 minutes"; empty when it does not.
    void setLockNote(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();
    void showMissedFolders();
    Desk& m_desk;
    QLabel* m_regulations;
    QLabel* m_backup;
    QLabel* m_log;
    QLabel* m_message;
    QPushButton* m_undo;
    QLabel* m_lock;
    QTimer* m_fade;
};

} // namespace soattt
