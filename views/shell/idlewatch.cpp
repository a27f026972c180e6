#include "views/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace soattt {

IdleWatch::IdleWatch(int minutes, QObject* parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    setMinutes(minutes);
    connect(m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes)
{
    m_timer->start(minutes * 60'000);
}

int IdleWatch::minutes() const
{
    return m_timer->interval() / 60'000;
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        m_timer->start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace soattt
