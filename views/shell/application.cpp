#include "views/shell/application.h"

#include "models/core/error.h"

namespace soattt {

namespace {

constexpr int quietFor = 2'000; ///< milliseconds

} // namespace

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
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
