#include "views/shell/sessionlock.h"

#include <QCoreApplication>
#include <QWidget>

#ifdef Q_OS_WIN
#include <windows.h>
#include <wtsapi32.h>
#endif

namespace soattt {

#ifdef Q_OS_WIN

SessionLock::SessionLock(QWidget* window)
    : QObject(window)
    , m_window(quintptr(window->winId()))
{
    QCoreApplication::instance()->installNativeEventFilter(this);
    WTSRegisterSessionNotification(reinterpret_cast<HWND>(m_window), NOTIFY_FOR_THIS_SESSION);
}

SessionLock::~SessionLock()
{
    WTSUnRegisterSessionNotification(reinterpret_cast<HWND>(m_window));
}

bool SessionLock::nativeEventFilter(const QByteArray&, void* message, qintptr*)
{
    const auto* told = static_cast<const MSG*>(message);
    if (told->message == WM_WTSSESSION_CHANGE &&
        (told->wParam == WTS_SESSION_LOCK || told->wParam == WTS_CONSOLE_DISCONNECT ||
         told->wParam == WTS_REMOTE_DISCONNECT))
        emit locked();
    return false;
}

#else

SessionLock::SessionLock(QWidget* window)
    : QObject(window)
{
}

SessionLock::~SessionLock() = default;

bool SessionLock::nativeEventFilter(const QByteArray&, void*, qintptr*)
{
    return false;
}

#endif

} // namespace soattt
