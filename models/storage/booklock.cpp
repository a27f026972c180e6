#include "models/storage/booklock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

namespace soattt {

namespace {

bool isNameless(const QLockFile& file)
{
    qint64 process = 0;
    QString host;
    QString program;
    return QFileInfo::exists(file.fileName()) && !file.getLockInfo(&process, &host, &program);
}

/// A program killed just as it made the file left no name in it, and nobody would ever take it
/// over. One that is still at it writes its name meanwhile, and holds the file besides: then it
/// stays.
void forgetNameless(QLockFile& file)
{
    constexpr int patience = 200; // milliseconds
    const QDeadlineTimer end(patience);
    while (isNameless(file) && !end.hasExpired())
        QThread::msleep(patience / 10);
    if (isNameless(file))
        file.removeStaleLockFile();
}

} // namespace

BookLock::BookLock(const QString& bookPath)
    : m_file(bookPath + QStringLiteral(".lock"))
{
    m_file.setStaleLockTime(0);
    forgetNameless(m_file);
}

QString BookLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_file.getLockInfo(&process, &host, &program))
        return QCoreApplication::translate("Storage", "unknown program");
    return QCoreApplication::translate("Storage", "%1, process %2, computer %3")
        .arg(program)
        .arg(process)
        .arg(host);
}

} // namespace soattt
