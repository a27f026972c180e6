#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

namespace soattt::test {

/// Whether the same bytes were met before; quick, and against chance alone.
inline QByteArray sumOf(const QByteArray& bytes)
{
    QByteArray sum = QByteArray::number(bytes.size());
    for (const size_t seed : {size_t{20260705}, size_t{20260706}})
        sum += ' ' + QByteArray::number(
                         qulonglong(qHashBits(bytes.constData(), size_t(bytes.size()), seed)), 16);
    return sum;
}

/// Of all files of a folder, but for who holds a lock.
inline QByteArray sumOfFolder(const QString& folder)
{
    QByteArray sum;
    for (const QFileInfo& info :
         QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        QFile file(info.filePath());
        if (info.suffix() == QLatin1String("lock"))
            continue;
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a file of the test can't be read");
        sum += info.fileName().toUtf8() + ' ' + sumOf(file.readAll()) + '\n';
    }
    return sum;
}

} // namespace soattt::test
