#pragma once

#include <QObject>

class QDBusVariant;

namespace soattt {

/// Whether the system wants dark windows: AppsUseLightTheme on Windows, the settings portal on
/// Linux. Asked without waiting; light until an answer comes.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QObject* parent = nullptr);
    bool isDark() const { return m_dark; }

signals:
    void changed(bool dark);

private:
    void setDark(bool dark);
    void ask();
    bool m_dark = false;
#ifndef Q_OS_WIN
private slots:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);
#endif
};

} // namespace soattt
