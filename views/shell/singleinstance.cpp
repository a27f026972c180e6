#include "views/shell/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace soattt {

namespace {

constexpr int patience = 300;      ///< milliseconds
constexpr int busyPatience = 3000; ///< for a first window that is at work

QString nameOfPerson()
{
    const QByteArray home =
        QCryptographicHash::hash(QDir::homePath().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("soattt-") + QString::fromLatin1(home.toHex().left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString& name, QObject* parent)
    : QObject(parent)
    , m_name(name.isEmpty() ? nameOfPerson() : name)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

bool SingleInstance::handOver(const QString& book)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY); // only who was just started may give that away
#endif
    socket.write(book.toUtf8() + '\n');
    socket.waitForBytesWritten(patience);
    socket.waitForDisconnected(busyPatience); // Windows may lose what nobody has read by then
    return true;
}

void SingleInstance::listen()
{
    if (m_server->listen(m_name))
        return;
    QLocalServer::removeServer(m_name); // left behind by a program that was cut off
    m_server->listen(m_name);
}

void SingleInstance::answer()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        const auto take = [this, socket] {
            if (!socket->canReadLine())
                return;
            const QByteArray line = socket->readLine();
            socket->disconnectFromServer();
            emit raised(QString::fromUtf8(line).trimmed());
        };
        connect(socket, &QLocalSocket::readyRead, this, take);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        take();
    }
}

} // namespace soattt
