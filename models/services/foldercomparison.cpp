#include "models/services/foldercomparison.h"

#include "models/core/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QMap>

namespace soattt {

namespace {

constexpr qint64 slice = 1 << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FolderComparison)
};

using Sizes = QMap<QString, qint64>;

/// Path within the folder and size of every file.
Sizes filesOf(const QString& folder)
{
    if (!QDir(folder).exists())
        throw UserError(
            Words::tr("The folder %1 is not there.").arg(QDir::toNativeSeparators(folder)),
            Words::tr("Connect its drive, or choose another folder."));
    const QDir root(folder);
    Sizes files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        files.insert(root.relativeFilePath(path), all.fileInfo().size());
    }
    return files;
}

qint64 bytesOf(const Sizes& files)
{
    qint64 bytes = 0;
    for (const qint64 size : files)
        bytes += size;
    return bytes;
}

void requireApart(const QString& original, const QString& restored)
{
    const QString a = QDir(original).canonicalPath() + QLatin1Char('/');
    const QString b = QDir(restored).canonicalPath() + QLatin1Char('/');
    if (a.startsWith(b) || b.startsWith(a))
        throw UserError(Words::tr("The two folders are one, or one lies within the other."),
                        Words::tr("Choose the folder as it was, and the one it was restored to."));
}

/// Tells how far it is over both folders.
class Hasher
{
public:
    Hasher(qint64 total, const Tell& tell)
        : m_total(total)
        , m_tell(tell)
    {
    }

    QByteArray hashOf(const QString& path)
    {
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly))
            refuse(path);
        while (!file.atEnd()) {
            const QByteArray bytes = file.read(slice);
            if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
                refuse(path);
            hash.addData(bytes);
            m_done += bytes.size();
            if (m_tell)
                m_tell(m_total > 0 ? int(std::min<qint64>(100, 100 * m_done / m_total)) : 100);
        }
        return hash.result().toHex();
    }

private:
    [[noreturn]] static void refuse(const QString& path)
    {
        throw UserError(Words::tr("The file %1 can't be read.").arg(QDir::toNativeSeparators(path)),
                        Words::tr("Close the program that has it open, or check the medium."));
    }

    qint64 m_total;
    qint64 m_done = 0;
    const Tell& m_tell;
};

} // namespace

FolderComparison compareFolders(const QString& original, const QString& restored, const Tell& tell)
{
    const Sizes ours = filesOf(original);
    const Sizes theirs = filesOf(restored);
    requireApart(original, restored);
    if (ours.isEmpty())
        throw UserError(
            Words::tr("There is no file in %1.").arg(QDir::toNativeSeparators(original)));
    Hasher hasher(bytesOf(ours) + bytesOf(theirs), tell);
    FolderComparison found;
    found.files = int(ours.size());
    found.bytes = bytesOf(ours);
    for (auto it = ours.begin(); it != ours.end(); ++it) {
        const QByteArray hash = hasher.hashOf(QDir(original).filePath(it.key()));
        found.manifest +=
            QString::fromLatin1(hash) + QStringLiteral("  ") + it.key() + QLatin1Char('\n');
        if (!theirs.contains(it.key()))
            found.missing.append(it.key());
        else if (theirs.value(it.key()) != it.value() ||
                 hasher.hashOf(QDir(restored).filePath(it.key())) != hash)
            found.different.append(it.key());
    }
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        if (!ours.contains(it.key()))
            found.unexpected.append(it.key());
    }
    found.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(found.manifest.toUtf8(), QCryptographicHash::Sha256).toHex());
    return found;
}

} // namespace soattt
