#include "views/shell/bookserver.h"

#include "models/services/heldbook.h"

#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>

namespace soattt {

namespace {

constexpr qint64 longestRequest = 65'536;

} // namespace

BookServer::BookServer(Book& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &BookServer::take);
    const QString name = heldbook::serverName(book.path());
    if (!m_server->listen(name)) {
        QLocalServer::removeServer(name); // left behind by a program that was cut off
        m_server->listen(name);
    }
}

void BookServer::take()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void BookServer::read(QLocalSocket* socket)
{
    if (socket->bytesAvailable() > longestRequest) {
        socket->abort();
        return;
    }
    if (!socket->canReadLine())
        return;
    const QJsonObject request = QJsonDocument::fromJson(socket->readLine()).object();
    const QJsonObject answer = heldbook::answer(m_book, request);
    socket->write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    socket->flush();
    socket->disconnectFromServer();
    emit answered();
}

} // namespace soattt
