#include "views/shell/application.h"

#include "models/core/error.h"

#include <QKeyEvent>
#include <QPushButton>

namespace soattt {

namespace {

constexpr int quietFor = 2'000; ///< milliseconds

/// Enter presses the button that has the focus, as Space does.
bool pressesButton(QObject* receiver, const QEvent& event)
{
    const auto& pressed = static_cast<const QKeyEvent&>(event);
    const bool isEnter = pressed.key() == Qt::Key_Return || pressed.key() == Qt::Key_Enter;
    auto* button = isEnter ? qobject_cast<QPushButton*>(receiver) : nullptr;
    if (!button || !button->isEnabled() || pressed.isAutoRepeat())
        return false;
    button->click();
    return true;
}

} // namespace

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        if (event->type() == QEvent::KeyPress && pressesButton(receiver, *event))
            return true;
        return QApplication::notify(receiver, event);
    } catch (const Canceled&) {
        return false; // the person wanted it so
    } catch (const Error& error) {
        say(error.text());
    } catch (const std::exception& error) {
        say(tr("Something failed that should not: %1. What you did last may not be done; look.")
                .arg(QString::fromUtf8(error.what())));
    }
    return false;
}

void Application::say(const QString& sentence)
{
    qWarning("An event handler failed: %s", qPrintable(sentence));
    if (sentence == m_said && m_sinceSaid.isValid() && m_sinceSaid.elapsed() < quietFor)
        return;
    m_said = sentence;
    m_sinceSaid.start();
    QMetaObject::invokeMethod(
        this, [this, sentence] { emit broke(sentence); }, Qt::QueuedConnection);
}

} // namespace soattt
