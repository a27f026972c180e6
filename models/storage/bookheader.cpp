#include "models/storage/bookheader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

namespace soattt {

namespace {

constexpr qint64 headerSize = 100;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

BookProblem identity(const BookHeader& header, int version)
{
    if (!header.sqlite || header.applicationId != bookApplicationId)
        return BookProblem::Foreign;
    if (header.userVersion > version)
        return BookProblem::Newer;
    return header.userVersion < 1 ? BookProblem::Damaged : BookProblem::None;
}

bool isWritable(const QFileInfo& file)
{
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace

std::optional<BookHeader> readBookHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray head = file.read(headerSize);
    if (head.size() < headerSize)
        return std::nullopt;
    BookHeader header;
    header.sqlite = head.startsWith(QByteArray("SQLite format 3\0", 16));
    header.userVersion = qFromBigEndian<qint32>(head.constData() + 60);
    header.applicationId = qFromBigEndian<qint32>(head.constData() + 68);
    return header;
}

bool isNetworkPath(const QString& path)
{
    static const QByteArrayList network{"nfs",   "nfs4",        "cifs",       "smb", "smb2",
                                        "smb3",  "smbfs",       "fuse.sshfs", "9p",  "afpfs",
                                        "davfs", "fuse.rclone", "ncpfs"};
    const QString native = QDir::fromNativeSeparators(path);
    if (native.startsWith(QLatin1String("//")))
        return true;
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return network.contains(storage.fileSystemType().toLower()) ||
           storage.device().startsWith("\\\\") || storage.device().startsWith("//");
}

BookProblem inspectBook(const QString& path, int version)
{
    const QFileInfo file(path);
    if (!file.exists())
        return BookProblem::Missing;
    if (!file.isFile() || !file.isReadable())
        return BookProblem::Unreadable;
    const auto header = readBookHeader(path);
    if (!header)
        return BookProblem::Foreign;
    const BookProblem problem = identity(*header, version);
    if (problem != BookProblem::None)
        return problem;
    if (isNetworkPath(path))
        return BookProblem::NetworkPath;
    return isWritable(file) ? BookProblem::None : BookProblem::ReadOnly;
}

QString problemMessage(BookProblem problem, const QString& path, const QString& holder)
{
    const QString name = QDir::toNativeSeparators(path);
    switch (problem) {
    case BookProblem::None:
        return {};
    case BookProblem::Missing:
        return Words::tr("There is no book at %1.").arg(name);
    case BookProblem::Unreadable:
        return Words::tr("The file %1 can't be read.").arg(name);
    case BookProblem::Foreign:
        return Words::tr("The file %1 is not a Sổ ATTT book; it was left untouched.").arg(name);
    case BookProblem::Newer:
        return Words::tr("The book %1 was written by a newer version of this program; it was left "
                         "untouched.")
            .arg(name);
    case BookProblem::Damaged:
        return Words::tr("The book %1 is damaged; it was left untouched.").arg(name);
    case BookProblem::ReadOnly:
        return Words::tr("The book %1 or its folder is read-only.").arg(name);
    case BookProblem::NetworkPath:
        return Words::tr("The book %1 lies on a network share, where a power cut or a second "
                         "computer can ruin it.")
            .arg(name);
    case BookProblem::Locked:
        return Words::tr("The book %1 is open in another program (%2).").arg(name, holder);
    }
    Q_UNREACHABLE();
}

QString problemAdvice(BookProblem problem)
{
    switch (problem) {
    case BookProblem::None:
        return {};
    case BookProblem::Missing:
        return Words::tr("Check the name and the folder, or create a new book.");
    case BookProblem::Unreadable:
    case BookProblem::ReadOnly:
        return Words::tr(
            "Ask for the right to read and write it, or copy the book to a folder of your own.");
    case BookProblem::Foreign:
        return Words::tr("Choose a file that ends in .soattt.");
    case BookProblem::Newer:
        return Words::tr("Install the newest version on this computer and open the book again.");
    case BookProblem::Damaged:
        return Words::tr("Keep the file as it is and restore the newest backup.");
    case BookProblem::NetworkPath:
        return Words::tr("Copy the book to a local disk of this computer and open it there.");
    case BookProblem::Locked:
        return Words::tr("Close it there and try again.");
    }
    Q_UNREACHABLE();
}

} // namespace soattt
