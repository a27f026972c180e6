#pragma once

#include <QElapsedTimer>
#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace soattt {

class LongWork;

/// What long work is running, how far it is, and Cancel. Hidden while there is none, and for work
/// too short to be read of.
class WorkBar : public QFrame
{
    Q_OBJECT

public:
    explicit WorkBar(LongWork& work, QWidget* parent = nullptr);

private:
    void start(const QString& title);
    void progress(int percent);

    LongWork& m_work;
    QLabel* m_title;
    QProgressBar* m_bar;
    QLabel* m_percent;
    QPushButton* m_cancel;
    QElapsedTimer m_since;
};

} // namespace soattt
