#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <sqlite3.h>

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <new>
#include <random>
#include <vector>

namespace soattt::test {

/// One thing SQLite did to one of the book's files, or a transaction that was acknowledged.
struct DiskEvent
{
    enum class What { Create, Write, Truncate, Sync, Remove, Acknowledged };
    What what = What::Write;
    QString path;
    qint64 at = 0;    ///< offset; the new size of Truncate; the entry of Acknowledged
    QByteArray bytes; ///< written; the hash of Acknowledged
    QByteArray mark;  ///< of Acknowledged: what the file with the last head holds
};

/// A disk between SQLite and the real one. Everything goes through to the real files, syncs apart
/// (they cost time and prove nothing here); it can write down what is done, and refuse a call.
/// Registered as SQLite's default, so that the program's own connections use it.
class FaultyDisk
{
public:
    static FaultyDisk& instance()
    {
        static FaultyDisk disk;
        return disk;
    }

    /// Writes down what happens to files whose path begins so.
    void record(const QString& prefix)
    {
        m_prefix = prefix;
        m_events.clear();
        m_recording = true;
    }
    std::vector<DiskEvent> stopRecording()
    {
        m_recording = false;
        return std::move(m_events);
    }
    void acknowledge(qint64 sequence, const QByteArray& hash, const QByteArray& mark)
    {
        if (m_recording)
            m_events.push_back({DiskEvent::What::Acknowledged, {}, sequence, hash, mark});
    }

    enum class Failing { Once, FromThenOn };
    /// The call of that number, counted from now and from 1, fails. With `full` there is no room:
    /// only what writes is counted and fails.
    void failAt(qint64 call, Failing failing, bool full = false)
    {
        m_calls = 0;
        m_failAt = call;
        m_failing = failing;
        m_full = full;
        m_failed = 0;
    }
    /// The changing call of that number, counted from now and from 1, is the one this process does
    /// not live to make: it is killed.
    void dieAt(qint64 change)
    {
        m_changes = 0;
        m_dieAt = change;
    }
    /// What SQLite takes as chance begins again, the same each time, so that the same work leaves
    /// the same files.
    static void repeatChance() { sqlite3_randomness(0, nullptr); }
    /// Works again.
    void mend() { m_failAt = 0; }
    bool hasFailed() const { return m_failed > 0; }

private:
    struct File
    {
        sqlite3_file base;
        QString* path;
        sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    };

    FaultyDisk()
    {
        // Tests open a book many thousand times; no figures of memory, so no lock at each piece.
        constexpr int slotBytes = 1200;
        constexpr int slotCount = 1000;
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        sqlite3_config(SQLITE_CONFIG_LOOKASIDE, slotBytes, slotCount);
        m_real = sqlite3_vfs_find(nullptr);
        m_vfs = *m_real;
        m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
        m_vfs.zName = "faulty";
        m_vfs.pNext = nullptr;
        m_vfs.xOpen = open;
        m_vfs.xDelete = remove;
        m_vfs.xAccess = access;
        m_vfs.xRandomness = [](sqlite3_vfs*, int count, char* out) {
            std::fill_n(out, count, 'r');
            return count;
        };
        m_methods.iVersion = 2; // no memory maps
        m_methods.xClose = close;
        m_methods.xRead = read;
        m_methods.xWrite = write;
        m_methods.xTruncate = truncate;
        m_methods.xSync = sync;
        m_methods.xFileSize = fileSize;
        m_methods.xLock = [](sqlite3_file* f, int lock) {
            return real(f)->pMethods->xLock(real(f), lock);
        };
        m_methods.xUnlock = [](sqlite3_file* f, int lock) {
            return real(f)->pMethods->xUnlock(real(f), lock);
        };
        m_methods.xCheckReservedLock = [](sqlite3_file* f, int* out) {
            return real(f)->pMethods->xCheckReservedLock(real(f), out);
        };
        m_methods.xFileControl = [](sqlite3_file* f, int what, void* argument) {
            return real(f)->pMethods->xFileControl(real(f), what, argument);
        };
        m_methods.xSectorSize = [](sqlite3_file* f) {
            return real(f)->pMethods->xSectorSize(real(f));
        };
        m_methods.xDeviceCharacteristics = [](sqlite3_file* f) {
            return real(f)->pMethods->xDeviceCharacteristics(real(f));
        };
        m_methods.xShmMap = [](sqlite3_file* f, int page, int size, int extend,
                               void volatile** out) {
            return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
        };
        m_methods.xShmLock = [](sqlite3_file* f, int offset, int n, int flags) {
            return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
        };
        m_methods.xShmBarrier = [](sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); };
        m_methods.xShmUnmap = [](sqlite3_file* f, int removing) {
            return real(f)->pMethods->xShmUnmap(real(f), removing);
        };
        sqlite3_vfs_register(&m_vfs, 1);
    }

    static sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real(); }
    static const QString& pathOf(sqlite3_file* file)
    {
        return *reinterpret_cast<File*>(file)->path;
    }

    /// What a call answers instead of being done; SQLITE_OK: let it be done.
    int refusal(int code) { return m_failAt == 0 || m_full ? SQLITE_OK : counted(code); }

    int refusalOfChange(int code)
    {
        if (m_dieAt > 0 && ++m_changes == m_dieAt)
            killThisProcess();
        return refusal(code);
    }

    static void killThisProcess()
    {
#ifdef Q_OS_UNIX
        std::raise(SIGKILL);
#endif
    }

    int refusalOfWrite()
    {
        const int code = refusalOfChange(SQLITE_IOERR_WRITE);
        return m_failAt > 0 && m_full ? counted(SQLITE_FULL) : code;
    }

    int counted(int code)
    {
        ++m_calls;
        const bool now = m_failing == Failing::Once ? m_calls == m_failAt : m_calls >= m_failAt;
        m_failed += now;
        return now ? code : SQLITE_OK;
    }

    void note(DiskEvent::What what, const QString& path, qint64 at = 0, QByteArray bytes = {})
    {
        if (m_recording && path.startsWith(m_prefix))
            m_events.push_back({what, path, at, std::move(bytes), {}});
    }

    static int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
    {
        FaultyDisk& disk = instance();
        auto* ours = reinterpret_cast<File*>(file);
        ours->base.pMethods = nullptr;
        const QString path = name ? QDir::fromNativeSeparators(QString::fromUtf8(name)) : QString();
        const bool isNew = !path.isEmpty() && (flags & SQLITE_OPEN_CREATE) && !QFile::exists(path);
        if (const int refused =
                isNew ? disk.refusalOfChange(SQLITE_CANTOPEN) : disk.refusal(SQLITE_CANTOPEN))
            return refused;
        const int result = disk.m_real->xOpen(disk.m_real, name, ours->real(), flags, outFlags);
        if (result != SQLITE_OK)
            return result;
        ours->path = new QString(path);
        ours->base.pMethods = &disk.m_methods;
        if (isNew)
            disk.note(DiskEvent::What::Create, path);
        return SQLITE_OK;
    }

    static int close(sqlite3_file* file)
    {
        const int result = real(file)->pMethods->xClose(real(file));
        delete reinterpret_cast<File*>(file)->path;
        file->pMethods = nullptr;
        return result;
    }

    static int remove(sqlite3_vfs*, const char* name, int syncFolder)
    {
        FaultyDisk& disk = instance();
        if (const int refused = disk.refusalOfChange(SQLITE_IOERR_DELETE))
            return refused;
        const int result = disk.m_real->xDelete(disk.m_real, name, syncFolder);
        if (result == SQLITE_OK)
            disk.note(DiskEvent::What::Remove, QDir::fromNativeSeparators(QString::fromUtf8(name)));
        return result;
    }

    static int access(sqlite3_vfs*, const char* name, int flags, int* out)
    {
        FaultyDisk& disk = instance();
        if (const int refused = disk.refusal(SQLITE_IOERR_ACCESS))
            return refused;
        return disk.m_real->xAccess(disk.m_real, name, flags, out);
    }

    static int read(sqlite3_file* file, void* to, int count, sqlite3_int64 at)
    {
        if (const int refused = instance().refusal(SQLITE_IOERR_READ))
            return refused;
        return real(file)->pMethods->xRead(real(file), to, count, at);
    }

    static int write(sqlite3_file* file, const void* from, int count, sqlite3_int64 at)
    {
        FaultyDisk& disk = instance();
        if (const int refused = disk.refusalOfWrite())
            return refused;
        disk.note(DiskEvent::What::Write, pathOf(file), at,
                  QByteArray(static_cast<const char*>(from), count));
        return real(file)->pMethods->xWrite(real(file), from, count, at);
    }

    static int truncate(sqlite3_file* file, sqlite3_int64 size)
    {
        FaultyDisk& disk = instance();
        if (const int refused = disk.refusalOfChange(SQLITE_IOERR_TRUNCATE))
            return refused;
        disk.note(DiskEvent::What::Truncate, pathOf(file), size);
        return real(file)->pMethods->xTruncate(real(file), size);
    }

    static int sync(sqlite3_file* file, int)
    {
        FaultyDisk& disk = instance();
        if (const int refused = disk.refusalOfChange(SQLITE_IOERR_FSYNC))
            return refused;
        disk.note(DiskEvent::What::Sync, pathOf(file));
        return SQLITE_OK;
    }

    static int fileSize(sqlite3_file* file, sqlite3_int64* out)
    {
        if (const int refused = instance().refusal(SQLITE_IOERR_FSTAT))
            return refused;
        return real(file)->pMethods->xFileSize(real(file), out);
    }

    sqlite3_vfs* m_real = nullptr;
    sqlite3_vfs m_vfs{};
    sqlite3_io_methods m_methods{};
    bool m_recording = false;
    QString m_prefix;
    std::vector<DiskEvent> m_events;
    qint64 m_changes = 0;
    qint64 m_dieAt = 0;
    qint64 m_calls = 0;
    qint64 m_failAt = 0;
    Failing m_failing = Failing::Once;
    bool m_full = false;
    qint64 m_failed = 0;
};

} // namespace soattt::test
