#include "models/storage/sealedfile.h"

#include "models/storage/backup.h"
#include "models/storage/fileaccess.h"
#include "models/storage/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace soattt::sealed {

namespace {

constexpr char magic[] = "SOATTT-SEALED-1\n";
constexpr int magicSize = 16;
constexpr quint64 passes = 3;
constexpr quint64 memoryBytes = quint64(64) << 20;
constexpr quint64 mostMemory = quint64(1) << 30; ///< of a file somebody else made
constexpr quint64 mostPasses = 16;
constexpr qint64 chunkBytes = qint64(64) << 10;
constexpr qint64 sealedChunkBytes = chunkBytes + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr int numbersSize = 24; ///< passes, memory, length of the content
constexpr int headSize = magicSize + crypto_pwhash_SALTBYTES + numbersSize +
                         crypto_secretstream_xchacha20poly1305_HEADERBYTES;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SealedFile)
};

/// The key; gone from memory with the object.
class Key
{
public:
    Key(const QString& passphrase, const QByteArray& salt, quint64 passCount, quint64 memory)
    {
        QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
        const int result = crypto_pwhash(m_bytes.data(), m_bytes.size(), utf8.constData(),
                                         static_cast<unsigned long long>(utf8.size()),
                                         reinterpret_cast<const unsigned char*>(salt.constData()),
                                         passCount, size_t(memory), crypto_pwhash_ALG_ARGON2ID13);
        sodium_memzero(utf8.data(), size_t(utf8.size()));
        if (result != 0)
            throw StorageError(
                Words::tr("There is too little memory to make the key from the passphrase."),
                Words::tr("Close other programs and try again."));
    }
    ~Key() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;
    const unsigned char* bytes() const { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> m_bytes{};
};

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

void requireSodium()
{
    if (sodium_init() < 0)
        throw StorageError(Words::tr("The cryptography library did not start."));
}

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

void openForReading(QFile& file)
{
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(Words::tr("The file %1 can't be read.").arg(shown(file.fileName())),
                           Words::tr("Check the drive, and that you may read the file."));
}

QByteArray read(QFile& file, qint64 most)
{
    QByteArray bytes = file.read(most);
    if (bytes.size() < most && file.error() != QFileDevice::NoError)
        throw StorageError(Words::tr("The file %1 can't be read.").arg(shown(file.fileName())),
                           Words::tr("Check the drive, and that you may read the file."));
    return bytes;
}

void write(QFile& file, const QByteArray& bytes)
{
    if (file.write(bytes) != bytes.size())
        throw StorageError(Words::tr("The file %1 can't be written: %2.")
                               .arg(shown(file.fileName()), file.errorString()),
                           Words::tr("Free some space there, or choose another folder."));
}

void tellPart(const Tell& tell, const QFile& file)
{
    if (tell && file.size() > 0)
        tell(int(100 * file.pos() / file.size()));
}

QByteArray headOf(const QByteArray& salt, qint64 length)
{
    QByteArray head(magic, magicSize);
    head += salt;
    QByteArray numbers(numbersSize, '\0');
    qToLittleEndian<quint64>(passes, numbers.data());
    qToLittleEndian<quint64>(memoryBytes, numbers.data() + 8);
    qToLittleEndian<qint64>(length, numbers.data() + 16);
    return head + numbers;
}

[[noreturn]] void refuse(const QString& sentence, const QString& advice)
{
    throw BackupUnusable(sentence, advice);
}

[[noreturn]] void refuseDamaged(const QFile& file)
{
    refuse(Words::tr("The sealed copy %1 is damaged or was changed.").arg(shown(file.fileName())),
           Words::tr("Take another backup."));
}

[[noreturn]] void refuseCut(const QFile& file)
{
    refuse(Words::tr("The sealed copy %1 is cut short: its end is missing.")
               .arg(shown(file.fileName())),
           Words::tr("Copy it again from where it was made, or take another backup."));
}

class Pushing
{
public:
    Pushing(QFile& to, qint64 length, const QString& passphrase)
        : m_to(to)
    {
        QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
        randombytes_buf(salt.data(), size_t(salt.size()));
        const QByteArray head = headOf(salt, length);
        const Key key(passphrase, salt, passes, memoryBytes);
        QByteArray header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
        crypto_secretstream_xchacha20poly1305_init_push(&m_state, raw(header), key.bytes());
        write(to, head + header);
        push({}, head, 0); // says whether the passphrase is right before any content
    }

    void push(const QByteArray& chunk, const QByteArray& beside, unsigned char tag)
    {
        QByteArray sealedChunk(chunk.size() + int(crypto_secretstream_xchacha20poly1305_ABYTES),
                               '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &m_state, raw(sealedChunk), nullptr, raw(chunk),
            static_cast<unsigned long long>(chunk.size()), raw(beside),
            static_cast<unsigned long long>(beside.size()), tag);
        write(m_to, sealedChunk);
    }

private:
    QFile& m_to;
    crypto_secretstream_xchacha20poly1305_state m_state{};
};

class Pulling
{
public:
    Pulling(QFile& from, const QString& passphrase)
        : m_from(from)
    {
        const QByteArray whole = read(from, headSize);
        if (whole.size() < headSize)
            refuseCut(from);
        const int headerSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
        const QByteArray head = whole.left(headSize - headerSize);
        const QByteArray salt = head.mid(magicSize, crypto_pwhash_SALTBYTES);
        const char* numbers = head.constData() + magicSize + crypto_pwhash_SALTBYTES;
        const auto passCount = qFromLittleEndian<quint64>(numbers);
        const auto memory = qFromLittleEndian<quint64>(numbers + 8);
        if (!head.startsWith(QByteArray(magic, magicSize)) || passCount < 1 ||
            passCount > mostPasses || memory < crypto_pwhash_MEMLIMIT_MIN || memory > mostMemory)
            refuseDamaged(from);
        const Key key(passphrase, salt, passCount, memory);
        const QByteArray header = whole.right(headerSize);
        crypto_secretstream_xchacha20poly1305_init_pull(&m_state, raw(header), key.bytes());
        pullFirst(head);
        requireWhole(qFromLittleEndian<qint64>(numbers + 16));
    }

    bool isAtEnd() const { return m_final; }

    QByteArray next()
    {
        const QByteArray sealedChunk = read(m_from, sealedChunkBytes);
        if (sealedChunk.isEmpty())
            refuseCut(m_from);
        QByteArray chunk;
        unsigned char tag = 0;
        if (!pull(sealedChunk, {}, chunk, tag))
            refuseDamaged(m_from);
        m_final = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (m_final && !m_from.atEnd())
            refuseDamaged(m_from);
        return chunk;
    }

private:
    /// The length stands under the seal of the first chunk: what is cut is told from what is
    /// changed.
    void requireWhole(qint64 length)
    {
        constexpr qint64 extra = crypto_secretstream_xchacha20poly1305_ABYTES;
        const qint64 chunks = std::max<qint64>(1, (length + chunkBytes - 1) / chunkBytes);
        const qint64 expected = headSize + extra + length + chunks * extra;
        if (m_from.size() < expected)
            refuseCut(m_from);
        if (m_from.size() > expected)
            refuseDamaged(m_from);
    }

    void pullFirst(const QByteArray& head)
    {
        const int size = int(crypto_secretstream_xchacha20poly1305_ABYTES);
        const QByteArray first = read(m_from, size);
        if (first.size() < size)
            refuseCut(m_from);
        QByteArray nothing;
        unsigned char tag = 0;
        if (!pull(first, head, nothing, tag))
            refuse(Words::tr("The passphrase does not open %1.").arg(shown(m_from.fileName())),
                   Words::tr("Type it again; capitals and accents count. If it is right, the "
                             "beginning of the file is damaged."));
    }

    bool pull(const QByteArray& sealedChunk, const QByteArray& beside, QByteArray& chunk,
              unsigned char& tag)
    {
        const auto extra = qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES);
        if (sealedChunk.size() < extra)
            return false;
        chunk.resize(sealedChunk.size() - extra);
        return crypto_secretstream_xchacha20poly1305_pull(
                   &m_state, raw(chunk), nullptr, &tag, raw(sealedChunk),
                   static_cast<unsigned long long>(sealedChunk.size()), raw(beside),
                   static_cast<unsigned long long>(beside.size())) == 0;
    }

    QFile& m_from;
    crypto_secretstream_xchacha20poly1305_state m_state{};
    bool m_final = false;
};

void createNew(QFile& file)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw StorageError(Words::tr("The file %1 can't be written: %2.")
                               .arg(shown(file.fileName()), file.errorString()),
                           Words::tr("Free some space there, or choose another folder."));
}

void finish(QFile& file)
{
    if (!keepFile(file))
        throw StorageError(Words::tr("The file %1 can't be written: %2.")
                               .arg(shown(file.fileName()), file.errorString()),
                           Words::tr("Free some space there, or choose another folder."));
    file.close();
}

void sealAll(QFile& from, QFile& to, const QString& passphrase, const Tell& tell)
{
    Pushing pushing(to, from.size(), passphrase);
    bool last = false;
    while (!last) {
        const QByteArray chunk = read(from, chunkBytes);
        last = from.atEnd();
        pushing.push(chunk, {},
                     last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                          : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        tellPart(tell, from);
    }
    finish(to);
}

} // namespace

void requirePassphrase(const QString& passphrase)
{
    if (passphrase.size() < leastLetters)
        throw UserError(Words::tr("The passphrase is too short: it takes at least %1 characters.")
                            .arg(leastLetters),
                        Words::tr("Choose several words and write them down where the office "
                                  "keeps its secrets."));
}

bool isSealed(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(magicSize) == QByteArray(magic, magicSize);
}

void seal(const QString& source, const QString& target, const QString& passphrase, const Tell& tell)
{
    requireSodium();
    requirePassphrase(passphrase);
    QFile from(source);
    openForReading(from);
    QFile to(target);
    createNew(to);
    try {
        sealAll(from, to, passphrase, tell);
    } catch (...) {
        to.remove();
        throw;
    }
}

QString open(const QString& source, const QString& target, const QString& passphrase,
             const Tell& tell)
{
    requireSodium();
    QFile from(source);
    openForReading(from);
    Pulling pulling(from, passphrase);
    Sha256 hash;
    QFile to(target);
    if (!target.isEmpty())
        createNew(to);
    try {
        while (!pulling.isAtEnd()) {
            const QByteArray chunk = pulling.next();
            hash.add(chunk);
            if (!target.isEmpty())
                write(to, chunk);
            tellPart(tell, from);
        }
        if (!target.isEmpty())
            finish(to);
    } catch (...) {
        if (!target.isEmpty())
            to.remove();
        throw;
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace soattt::sealed
