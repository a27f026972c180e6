#pragma once

#include <QObject>

class QTimer;

namespace soattt {

/// Tells when nobody has touched keyboard or mouse for a while.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(int minutes, QObject* parent = nullptr);
    int minutes() const;
    void setMinutes(int minutes);
    /// In a little while, unless somebody touches something until then.
    void askAgain();

signals:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer* m_timer;
    int m_minutes = 0;
};

} // namespace soattt
