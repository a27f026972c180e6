#include "views/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <chrono>

namespace soattt {

namespace {

constexpr std::chrono::seconds again{15};

} // namespace

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
    m_minutes = minutes;
    m_timer->start(std::chrono::minutes(m_minutes));
}

int IdleWatch::minutes() const
{
    return m_minutes;
}

void IdleWatch::askAgain()
{
    m_timer->start(again);
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        m_timer->start(std::chrono::minutes(m_minutes));
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace soattt
