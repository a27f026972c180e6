#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace soattt {

/// What an event handler lets through is said to the person; it would end the program else, with
/// what is half typed. Enter presses the button that has the focus.
class Application : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

signals:
    /// Once the event is over, for it may have been painting. The same sentence again only after a
    /// while: painting the sentence may come upon the same fault.
    void broke(const QString& sentence);

private:
    void say(const QString& sentence);

    QString m_said;
    QElapsedTimer m_sinceSaid;
};

} // namespace soattt
