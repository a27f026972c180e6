#pragma once

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace soattt {

class NoticeBar;

/// A dialog for one task: its title, what was refused, what it asks, its buttons at the foot.
class TaskDialog : public QDialog
{
    Q_OBJECT

public:
    TaskDialog(const QString& title, QWidget* parent = nullptr);

protected:
    QVBoxLayout* body() const { return m_body; }
    QHBoxLayout* foot() const { return m_foot; } ///< before the stretch that parts its buttons
    NoticeBar& notice() const { return *m_notice; }
    /// At the right end of the foot.
    QPushButton* addButton(const QString& text, const char* name, const char* role = nullptr);
    /// Runs it; an error stands in the notice. True when it came through.
    bool attempt(const std::function<void()>& work);

    bool event(QEvent* event) override;

private:
    void makeRoom();

    NoticeBar* m_notice;
    QVBoxLayout* m_body;
    QHBoxLayout* m_foot;
    QHBoxLayout* m_buttons;
};

} // namespace soattt
