#include "models/storage/fileaccess.h"

#include <QByteArrayList>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace soattt {

#ifdef Q_OS_WIN

namespace {

const wchar_t* wide(const QString& text)
{
    return reinterpret_cast<const wchar_t*>(text.utf16());
}

/// Asks by opening with that right; nothing is written, nobody else is shut out.
bool isGranted(const QString& path, DWORD right, DWORD flags)
{
    const QString native = QDir::toNativeSeparators(path);
    const HANDLE handle =
        CreateFileW(wide(native), right, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                    nullptr, OPEN_EXISTING, flags, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION; // held by a program, not forbidden
    CloseHandle(handle);
    return true;
}

} // namespace

bool mayWriteFile(const QString& path)
{
    return isGranted(path, FILE_WRITE_DATA, FILE_ATTRIBUTE_NORMAL);
}

bool mayAddFiles(const QString& folder)
{
    return isGranted(folder, FILE_ADD_FILE, FILE_FLAG_BACKUP_SEMANTICS);
}

bool isOnNetworkDisk(const QString& folder)
{
    const QString root = QDir::toNativeSeparators(QStorageInfo(folder).rootPath());
    return !root.isEmpty() && GetDriveTypeW(wide(root)) == DRIVE_REMOTE;
}

bool keepFile(QFile& file)
{
    return file.flush() &&
           FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
}

bool renameForGood(const QString& from, const QString& to)
{
    const QString native = QDir::toNativeSeparators(from);
    const QString name = QDir::toNativeSeparators(to);
    return MoveFileExW(wide(native), wide(name), MOVEFILE_WRITE_THROUGH) ||
           QFile::rename(from, to); // which knows of long paths
}

#else

namespace {

/// Some systems keep names without being asked, and refuse to be; a disk that fails says so.
bool keepNamesIn(const QString& folder)
{
    const int opened = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (opened < 0)
        return true; // names may be given there, though not read
    const bool kept = ::fsync(opened) == 0 || errno == EINVAL || errno == ENOTSUP;
    ::close(opened);
    return kept;
}

} // namespace

bool mayWriteFile(const QString& path)
{
    return QFileInfo(path).isWritable();
}

bool mayAddFiles(const QString& folder)
{
    return QFileInfo(folder).isWritable();
}

bool isOnNetworkDisk(const QString& folder)
{
    static const QByteArrayList network{"nfs",   "nfs4",        "cifs",       "smb", "smb2",
                                        "smb3",  "smbfs",       "fuse.sshfs", "9p",  "afpfs",
                                        "davfs", "fuse.rclone", "ncpfs"};
    const QStorageInfo storage(folder);
    return network.contains(storage.fileSystemType().toLower()) ||
           storage.device().startsWith("//");
}

bool keepFile(QFile& file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

bool renameForGood(const QString& from, const QString& to)
{
    if (!QFile::rename(from, to))
        return false;
    if (keepNamesIn(QFileInfo(to).absolutePath()))
        return true;
    QFile::rename(to, from);
    return false;
}

#endif

} // namespace soattt
