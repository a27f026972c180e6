#pragma once

#include "models/exchange/readlimits.h"

#include <QFile>
#include <QHash>

#include <minizip/unzip.h>

#include <memory>

namespace soattt {

class ZipStream;

/// A zip container read under limits: names, sizes and ratios are checked when it is opened, and
/// bytes are counted again while inflating, since headers lie. One entry is open at a time.
/// Every refusal is a DataError.
class ZipReader
{
public:
    ZipReader(const QString& path, const ReadLimits& limits);
    ~ZipReader();
    Q_DISABLE_COPY_MOVE(ZipReader)

    const QString& path() const { return m_path; }
    /// Names are compared without case, as Windows programs do.
    bool contains(const QString& name) const { return m_entries.contains(name.toLower()); }
    /// As its header says; -1 when there is no such entry.
    qint64 inflatedSize(const QString& name) const;
    /// Opens the entry for read(); closes the one before it.
    void open(const QString& name);
    /// Up to `size` inflated bytes of the open entry; 0 at its end, when its checksum is proven.
    qsizetype read(char* to, qsizetype size);
    /// Part of the open entry that was read, 0…1.
    double progress() const;

private:
    struct Entry
    {
        unz64_file_pos position;
        qint64 stored;
        qint64 inflated;
    };

    void list();
    void addEntry();
    void checkName(const QString& name) const;
    void checkEntry(const QString& name, const unz_file_info64& info) const;
    void checkRatio(const QString& name, qint64 stored, qint64 inflated) const;
    void closeEntry();

    QString m_path;
    ReadLimits m_limits;
    QFile m_file;
    std::unique_ptr<ZipStream> m_stream;
    unzFile m_zip = nullptr;
    QHash<QString, Entry> m_entries;
    qint64 m_totalInflated = 0;
    qint64 m_totalStored = 0;

    QString m_openName;
    bool m_isOpen = false;
    qint64 m_openStored = 0;
    qint64 m_openInflated = 0;
    qint64 m_read = 0;
};

} // namespace soattt
