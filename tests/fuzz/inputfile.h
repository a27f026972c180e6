#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

namespace soattt::fuzz {

/// The input as a file, in a folder that goes with the program.
inline QString inputFile(const QByteArray& input, const char* name)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size())
        std::abort();
    return path;
}

} // namespace soattt::fuzz
