#pragma once

#include "models/core/aside.h"

#include <QElapsedTimer>
#include <QObject>

namespace soattt {

class Book;

/// Import, export, verify, backup, a large print: one at a time, in slices of about 10 ms in this
/// thread, because a book has one connection. Between slices the window has its turn: reading and
/// moving about stay live, while the book refuses every other write with a sentence that names the
/// work.
class LongWork : public QObject
{
    Q_OBJECT

public:
    explicit LongWork(Book& book, QObject* parent = nullptr);

    bool isRunning() const { return !m_title.isEmpty(); }
    const QString& title() const { return m_title; }
    /// Runs it to its end. The work tells how far it is as often as it can. What it throws comes
    /// out: Canceled after `cancel`, UserError when other work runs already.
    void run(const QString& title, const std::function<void(const Tell&)>& work);
    /// Heard at the next slice.
    void cancel();

signals:
    void started(const QString& title);
    void progressed(int percent);
    void canceling();
    void finished();

private:
    class Running;
    void tell(int percent);
    void giveTurn();

    Book& m_book;
    QString m_title;
    QElapsedTimer m_slice;
    bool m_canceled = false;
};

} // namespace soattt
