#pragma once

#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace soattt {

class Book;

/// Answers the command line while the window holds the book; see models/services/heldbook.h. Only
/// programs of the same person reach it.
class BookServer : public QObject
{
    Q_OBJECT

public:
    explicit BookServer(Book& book, QObject* parent = nullptr);

signals:
    /// Something was done for the command line.
    void answered();

private:
    void take();
    void read(QLocalSocket* socket);
    Book& m_book;
    QLocalServer* m_server;
};

} // namespace soattt
