#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace soattt {

/// Writes a ZIP archive in memory, deflated. The same files and time give the same bytes.
class ZipWriter
{
public:
    /// `time` is written beside each file as it stands, without its zone.
    explicit ZipWriter(const QDateTime& time);
    ~ZipWriter();

    /// Throws StorageError when it can't be written.
    void add(const QString& path, const QByteArray& content);
    /// Ends the archive; the writer is then empty.
    QByteArray take();

private:
    struct Archive;
    std::unique_ptr<Archive> m_archive;
    QDateTime m_time;
};

} // namespace soattt
