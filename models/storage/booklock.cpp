#include "models/storage/booklock.h"

#include <QCoreApplication>

namespace soattt {

BookLock::BookLock(const QString& bookPath)
    : m_file(bookPath + QStringLiteral(".lock"))
{
    m_file.setStaleLockTime(0);
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
