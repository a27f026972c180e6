#include "views/shared/systemlook.h"

#ifdef Q_OS_WIN
#include <QSettings>
#else
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace soattt {

SystemLook::SystemLook(QObject* parent)
    : QObject(parent)
{
    ask();
}

void SystemLook::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    emit changed(dark);
}

#ifdef Q_OS_WIN

void SystemLook::ask()
{
    const QSettings personalize(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                               "CurrentVersion\\Themes\\Personalize"),
                                QSettings::NativeFormat);
    setDark(personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0);
}

#else

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString space = QStringLiteral("org.freedesktop.appearance");
const QString key = QStringLiteral("color-scheme");
constexpr uint prefersDark = 1;

/// The portal wraps the value once or twice.
uint schemeOf(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

void SystemLook::ask()
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << space << key;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            setDark(schemeOf(reply.value().variant()) == prefersDark);
    });
}

void SystemLook::settingChanged(const QString& changedSpace, const QString& changedKey,
                                const QDBusVariant& value)
{
    if (changedSpace == space && changedKey == key)
        setDark(schemeOf(value.variant()) == prefersDark);
}

#endif

} // namespace soattt
