#pragma once

#include <QObject>

class QLocalServer;

namespace soattt {

/// One window for each person: a second start hands its book to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `name` tells tests apart; empty: this person on this computer.
    explicit SingleInstance(const QString& name = {}, QObject* parent = nullptr);
    /// True when another one is there and was told; this one should end.
    bool handOver(const QString& book);
    void listen();

signals:
    /// Somebody started the program again; the book may be empty.
    void raised(const QString& book);

private:
    void answer();
    QString m_name;
    QLocalServer* m_server;
};

} // namespace soattt
