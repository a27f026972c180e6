#include "views/shared/longwork.h"

#include "models/registers/catalog.h"
#include "models/services/book.h"

#include <QCoreApplication>

namespace soattt {

namespace {

constexpr int sliceMilliseconds = 10;

QStringList everyKind()
{
    QStringList keys;
    for (const RecordKind* kind : allKinds())
        keys.append(kind->key());
    return keys;
}

} // namespace

/// The work from its start to its end, however it is left.
class LongWork::Running
{
public:
    Running(LongWork& work, const QString& title)
        : m_work(work)
    {
        m_work.m_title = title;
        m_work.m_canceled = false;
        m_work.m_slice.start();
        emit m_work.started(title);
    }
    ~Running()
    {
        m_work.m_title.clear();
        emit m_work.finished();
    }
    Q_DISABLE_COPY_MOVE(Running)

private:
    LongWork& m_work;
};

LongWork::LongWork(Book& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
{
}

void LongWork::run(const QString& title, const std::function<void(const Tell&)>& work)
{
    m_book.requireWritable();
    const Running running(*this, title);
    try {
        work([this](int percent) { tell(percent); });
    } catch (...) {
        m_book.announce(everyKind()); // a list may show what was taken back
        throw;
    }
}

void LongWork::cancel()
{
    if (!isRunning() || m_canceled)
        return;
    m_canceled = true;
    emit canceling();
}

void LongWork::tell(int percent)
{
    if (m_slice.elapsed() >= sliceMilliseconds) {
        emit progressed(percent);
        giveTurn();
        m_slice.restart();
    }
    if (m_canceled)
        throw Canceled();
}

void LongWork::giveTurn()
{
    m_book.holdWrites(m_title);
    QCoreApplication::processEvents(QEventLoop::AllEvents, sliceMilliseconds);
    m_book.holdWrites({});
}

} // namespace soattt
