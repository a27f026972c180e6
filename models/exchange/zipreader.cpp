#include "models/exchange/zipreader.h"

#include "models/exchange/exchangeerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qsizetype streamBytes = 16 << 10;

} // namespace

/// The open file for minizip. It opens files by narrow names, which Windows can't do for Vietnamese
/// ones; and it asks for bytes one by one, past the end too, which must cost no call of the system
/// each: a directory may be as long as the file.
class ZipStream
{
public:
    explicit ZipStream(QFile& file)
        : m_file(file)
        , m_size(file.size())
    {
    }

    qint64 position() const { return m_at; }
    qint64 size() const { return m_size; }
    bool failed() const { return m_file.error() != QFileDevice::NoError; }

    bool seek(qint64 to)
    {
        if (to < 0 || to > m_size)
            return false;
        m_at = to;
        return true;
    }

    qint64 read(char* to, qint64 size)
    {
        qint64 done = 0;
        while (done < size && holdsNext()) {
            const qint64 from = m_at - m_bufferAt;
            const qint64 part = std::min(size - done, m_buffer.size() - from);
            std::copy_n(m_buffer.constData() + from, part, to + done);
            done += part;
            m_at += part;
        }
        return done;
    }

private:
    bool holdsNext()
    {
        if (m_at >= m_bufferAt && m_at < m_bufferAt + m_buffer.size())
            return true;
        if (m_at >= m_size || !m_file.seek(m_at))
            return false;
        m_bufferAt = m_at;
        m_buffer = m_file.read(streamBytes);
        return !m_buffer.isEmpty();
    }

    QFile& m_file;
    qint64 m_size;
    qint64 m_at = 0;
    qint64 m_bufferAt = 0;
    QByteArray m_buffer;
};

namespace {

ZipStream& streamOf(voidpf stream)
{
    return *static_cast<ZipStream*>(stream);
}

voidpf openFile(voidpf opaque, const void*, int)
{
    return opaque;
}

uLong readFile(voidpf, voidpf stream, void* to, uLong size)
{
    return uLong(streamOf(stream).read(static_cast<char*>(to), qint64(size)));
}

uLong writeFile(voidpf, voidpf, const void*, uLong)
{
    return 0;
}

ZPOS64_T tellFile(voidpf, voidpf stream)
{
    return ZPOS64_T(streamOf(stream).position());
}

long seekFile(voidpf, voidpf opened, ZPOS64_T offset, int origin)
{
    ZipStream& stream = streamOf(opened);
    qint64 from = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        from = stream.position();
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        from = stream.size();
    return stream.seek(qint64(quint64(from) + quint64(offset))) ? 0 : -1;
}

int closeFile(voidpf, voidpf)
{
    return 0;
}

int fileError(voidpf, voidpf stream)
{
    return streamOf(stream).failed() ? 1 : 0;
}

unzFile openZip(ZipStream* stream)
{
    zlib_filefunc64_def functions = {openFile, readFile,  writeFile, tellFile,
                                     seekFile, closeFile, fileError, stream};
    return unzOpen2_64("", &functions);
}

QString badZip()
{
    return Words::tr("its end is missing or its directory is broken");
}

} // namespace

ZipReader::ZipReader(const QString& path, const ReadLimits& limits)
    : m_path(path)
    , m_limits(limits)
    , m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw cannotOpen(path, m_file.errorString());
    m_stream = std::make_unique<ZipStream>(m_file);
    m_zip = openZip(m_stream.get());
    if (!m_zip)
        throw damagedFile(path, badZip());
    try {
        list();
    } catch (...) {
        unzClose(m_zip);
        throw;
    }
}

ZipReader::~ZipReader()
{
    closeEntry();
    unzClose(m_zip);
}

void ZipReader::list()
{
    unz_global_info64 info;
    if (unzGetGlobalInfo64(m_zip, &info) != UNZ_OK || info.number_entry == 0)
        throw damagedFile(m_path, badZip());
    if (info.number_entry > ZPOS64_T(m_limits.entries)) {
        throw oversizedFile(m_path, Words::tr("it holds %1 parts, more than "
                                              "the %2 allowed")
                                        .arg(info.number_entry)
                                        .arg(m_limits.entries));
    }
    int result = unzGoToFirstFile(m_zip);
    for (; result == UNZ_OK; result = unzGoToNextFile(m_zip))
        addEntry();
    if (result != UNZ_END_OF_LIST_OF_FILE)
        throw damagedFile(m_path, badZip());
}

void ZipReader::addEntry()
{
    std::array<char, 1024> buffer;
    unz_file_info64 info;
    Entry entry;
    if (unzGetCurrentFileInfo64(m_zip, &info, buffer.data(), uLong(buffer.size()), nullptr, 0,
                                nullptr, 0) != UNZ_OK ||
        info.size_filename >= buffer.size() || unzGetFilePos64(m_zip, &entry.position) != UNZ_OK)
        throw damagedFile(m_path, badZip());
    const QString name = QString::fromUtf8(buffer.data(), qsizetype(info.size_filename));
    checkName(name);
    checkEntry(name, info);
    entry.stored = qint64(info.compressed_size);
    entry.inflated = qint64(info.uncompressed_size);
    m_totalStored += entry.stored;
    m_totalInflated += entry.inflated;
    if (m_totalInflated > m_limits.totalBytes) {
        throw oversizedFile(m_path, Words::tr("its parts inflate to more than %1 MB together")
                                        .arg(m_limits.totalBytes >> 20));
    }
    if (m_totalStored > m_file.size() || m_entries.contains(name.toLower())) {
        throw damagedFile(m_path, Words::tr("its parts overlap or repeat"));
    }
    m_entries.insert(name.toLower(), entry);
}

void ZipReader::checkName(const QString& name) const
{
    const bool drive = name.size() > 1 && name.at(1) == QLatin1Char(':');
    const bool control =
        std::any_of(name.begin(), name.end(), [](QChar c) { return c < QLatin1Char(' '); });
    if (!name.isEmpty() && !drive && !control && !name.startsWith(QLatin1Char('/')) &&
        !name.contains(QLatin1Char('\\')) &&
        !name.split(QLatin1Char('/')).contains(QStringLiteral("..")))
        return;
    throw unreadableKind(m_path,
                         Words::tr("it holds a part named \"%1\", which points outside the file")
                             .arg(name.left(100)),
                         Words::tr("Excel never writes such a name. Don't open the file; ask its "
                                   "sender for a new one."));
}

void ZipReader::checkEntry(const QString& name, const unz_file_info64& info) const
{
    if (info.flag & 1) {
        throw unreadableKind(
            m_path, Words::tr("it is protected by a password"),
            Words::tr("Open it with its password, save a copy without one, and import the "
                      "copy."));
    }
    if (info.compression_method != 0 && info.compression_method != Z_DEFLATED) {
        throw damagedFile(m_path,
                          Words::tr("the part \"%1\" is packed in an unknown way").arg(name));
    }
    if (info.uncompressed_size > ZPOS64_T(m_limits.entryBytes) ||
        info.compressed_size > ZPOS64_T(m_file.size())) {
        throw oversizedFile(m_path, Words::tr("its part \"%1\" inflates to more than %2 MB")
                                        .arg(name)
                                        .arg(m_limits.entryBytes >> 20));
    }
    checkRatio(name, qint64(info.compressed_size), qint64(info.uncompressed_size));
}

void ZipReader::checkRatio(const QString& name, qint64 stored, qint64 inflated) const
{
    if (inflated <= m_limits.ratioFrom || inflated / m_limits.ratio <= stored)
        return;
    throw oversizedFile(
        m_path, Words::tr("its part \"%1\" grows more than %2 times when inflated, as in an attack")
                    .arg(name)
                    .arg(m_limits.ratio));
}

qint64 ZipReader::inflatedSize(const QString& name) const
{
    const auto entry = m_entries.constFind(name.toLower());
    return entry == m_entries.cend() ? -1 : entry->inflated;
}

void ZipReader::open(const QString& name)
{
    closeEntry();
    const auto entry = m_entries.constFind(name.toLower());
    if (entry == m_entries.cend()) {
        throw damagedFile(m_path, Words::tr("its part \"%1\" is missing").arg(name));
    }
    unz64_file_pos position = entry->position;
    if (unzGoToFilePos64(m_zip, &position) != UNZ_OK || unzOpenCurrentFile(m_zip) != UNZ_OK) {
        throw damagedFile(m_path, Words::tr("its part \"%1\" can't be opened").arg(name));
    }
    m_openName = name;
    m_isOpen = true;
    m_openStored = entry->stored;
    m_openInflated = entry->inflated;
    m_read = 0;
}

qsizetype ZipReader::read(char* to, qsizetype size)
{
    if (!m_isOpen)
        return 0;
    const int got = unzReadCurrentFile(m_zip, to, unsigned(qMin(size, qsizetype(1) << 20)));
    if (got > 0) {
        m_read += got;
        checkRatio(m_openName, m_openStored, m_read);
        return got;
    }
    m_isOpen = false;
    const int closed = unzCloseCurrentFile(m_zip);
    if (got == 0 && closed == UNZ_OK && m_read == m_openInflated)
        return 0;
    throw damagedFile(m_path, Words::tr("its part \"%1\" is cut short or its checksum is "
                                        "wrong")
                                  .arg(m_openName));
}

double ZipReader::progress() const
{
    return m_openInflated > 0 ? double(m_read) / double(m_openInflated) : 1.0;
}

void ZipReader::closeEntry()
{
    if (m_isOpen)
        unzCloseCurrentFile(m_zip);
    m_isOpen = false;
}

} // namespace soattt
