#include "models/reports/zipwriter.h"

#include "models/core/error.h"

#include <QBuffer>
#include <QCoreApplication>

#include <minizip/zip.h>

#include <zlib.h>

namespace soattt {

namespace {

// minizip's file functions over a QBuffer; `opaque` is the buffer, which is also the stream.

voidpf openBuffer(voidpf opaque, const void*, int)
{
    return opaque;
}

QBuffer* bufferOf(voidpf stream)
{
    return static_cast<QBuffer*>(stream);
}

uLong readBuffer(voidpf, voidpf stream, void* data, uLong size)
{
    return uLong(bufferOf(stream)->read(static_cast<char*>(data), qint64(size)));
}

uLong writeBuffer(voidpf, voidpf stream, const void* data, uLong size)
{
    return uLong(bufferOf(stream)->write(static_cast<const char*>(data), qint64(size)));
}

ZPOS64_T tellBuffer(voidpf, voidpf stream)
{
    return ZPOS64_T(bufferOf(stream)->pos());
}

long seekBuffer(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    QBuffer* buffer = bufferOf(stream);
    qint64 base = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        base = buffer->pos();
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        base = buffer->size();
    return buffer->seek(base + qint64(offset)) ? 0 : -1;
}

int closeBuffer(voidpf, voidpf)
{
    return 0;
}

int noError(voidpf, voidpf)
{
    return 0;
}

[[noreturn]] void refuse()
{
    throw StorageError(
        QCoreApplication::translate("ZipWriter", "The compressed file could not be written."));
}

zip_fileinfo stamped(const QDateTime& time)
{
    zip_fileinfo info = {};
    info.tmz_date.tm_sec = uInt(time.time().second());
    info.tmz_date.tm_min = uInt(time.time().minute());
    info.tmz_date.tm_hour = uInt(time.time().hour());
    info.tmz_date.tm_mday = uInt(time.date().day());
    info.tmz_date.tm_mon = uInt(time.date().month() - 1);
    info.tmz_date.tm_year = uInt(time.date().year());
    return info;
}

} // namespace

struct ZipWriter::Archive
{
    Archive()
    {
        buffer.open(QIODevice::ReadWrite);
        zlib_filefunc64_def functions = {openBuffer, readBuffer,  writeBuffer, tellBuffer,
                                         seekBuffer, closeBuffer, noError,     &buffer};
        file = zipOpen2_64("memory", APPEND_STATUS_CREATE, nullptr, &functions);
        if (!file)
            refuse();
    }

    ~Archive()
    {
        if (file)
            zipClose(file, nullptr);
    }

    QBuffer buffer;
    zipFile file = nullptr;
};

ZipWriter::ZipWriter(const QDateTime& time)
    : m_archive(std::make_unique<Archive>())
    , m_time(time)
{
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::add(const QString& path, const QByteArray& content)
{
    const zip_fileinfo info = stamped(m_time);
    const bool written =
        zipOpenNewFileInZip(m_archive->file, path.toUtf8().constData(), &info, nullptr, 0, nullptr,
                            0, nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION) == ZIP_OK &&
        zipWriteInFileInZip(m_archive->file, content.constData(), unsigned(content.size())) ==
            ZIP_OK &&
        zipCloseFileInZip(m_archive->file) == ZIP_OK;
    if (!written)
        refuse();
}

QByteArray ZipWriter::take()
{
    if (zipClose(std::exchange(m_archive->file, nullptr), nullptr) != ZIP_OK)
        refuse();
    return m_archive->buffer.data();
}

} // namespace soattt
