#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

class QWidget;

namespace soattt {

/// Tells when the person locks the Windows session or another one takes its place. On other systems
/// it stays silent.
class SessionLock : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    /// `window` is the top-level one; it outlives this object.
    explicit SessionLock(QWidget* window);
    ~SessionLock() override;
    bool nativeEventFilter(const QByteArray& eventType, void* message, qintptr* result) override;

signals:
    void locked();

private:
    quintptr m_window = 0;
};

} // namespace soattt
