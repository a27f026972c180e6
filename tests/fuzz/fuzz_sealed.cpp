#include "models/core/error.h"
#include "models/storage/sealedfile.h"
#include "tests/fuzz/inputfile.h"
#include "tests/fuzz/targets.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace soattt::fuzz {

namespace {

constexpr qsizetype chunk = 64 << 10;
const QByteArray magic = "SOATTT-SEALED-1\n";
const QByteArray passphrase = "mua roi tren mai dinh";

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// A copy sealed as docs/security.md says, with the cheapest key there is: the program itself
/// always asks for 64 MiB.
QByteArray seal(const QByteArray& content)
{
    const QByteArray salt(crypto_pwhash_SALTBYTES, 's');
    QByteArray numbers(24, '\0');
    qToLittleEndian<quint64>(1, numbers.data());
    qToLittleEndian<quint64>(crypto_pwhash_MEMLIMIT_MIN, numbers.data() + 8);
    qToLittleEndian<qint64>(content.size(), numbers.data() + 16);
    const QByteArray head = magic + salt + numbers;
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, '\0');
    QByteArray saltCopy = salt;
    require(crypto_pwhash(raw(key), quint64(key.size()), passphrase.constData(),
                          quint64(passphrase.size()), raw(saltCopy), 1, crypto_pwhash_MEMLIMIT_MIN,
                          crypto_pwhash_ALG_ARGON2ID13) == 0,
            "a key is made");
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(header), raw(key));
    QByteArray file = head + header;
    const auto push = [&](QByteArray part, QByteArray beside, unsigned char tag) {
        QByteArray out(part.size() + int(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
        crypto_secretstream_xchacha20poly1305_push(&state, raw(out), nullptr, raw(part),
                                                   quint64(part.size()), raw(beside),
                                                   quint64(beside.size()), tag);
        file += out;
    };
    push({}, head, 0);
    qsizetype at = 0;
    do {
        const QByteArray part = content.mid(at, chunk);
        at += chunk;
        push(part, {},
             at >= content.size() ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                  : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    } while (at < content.size());
    return file;
}

/// What the file opens to, or nothing when it is refused.
std::optional<QByteArray> opened(const QByteArray& file)
{
    const QString source = inputFile(file, "a.sealed");
    const QString target = source + QStringLiteral(".opened");
    QFile::remove(target);
    try {
        sealed::open(source, target, QString::fromLatin1(passphrase));
    } catch (const Error& error) {
        require(!error.text().isEmpty(), "a refusal has a sentence");
        require(!QFile::exists(target), "of what is refused nothing is left");
        return std::nullopt;
    }
    QFile result(target);
    require(result.open(QIODevice::ReadOnly), "what opens is there");
    return result.readAll();
}

/// No header may ask for more work than these tests have time for. What asks for other work than
/// seal() does still asks for other.
QByteArray cheap(QByteArray file)
{
    const qsizetype at = magic.size() + int(crypto_pwhash_SALTBYTES);
    if (file.size() < at + 16)
        return file;
    const auto passes = qFromLittleEndian<quint64>(file.constData() + at);
    const auto memory = qFromLittleEndian<quint64>(file.constData() + at + 8);
    if (passes <= 16 && memory <= quint64(1) << 30) { // what the program would do
        qToLittleEndian<quint64>(std::min<quint64>(passes, 2), file.data() + at);
        qToLittleEndian<quint64>(std::min<quint64>(memory, 2 * crypto_pwhash_MEMLIMIT_MIN),
                                 file.data() + at + 8);
    }
    return file;
}

} // namespace

/// As a file by itself; and as changes to a sealed copy: its first bytes say how long the content
/// is, short or about as long as one chunk or two, then three bytes of place and one of value each.
/// Changed, it does not open.
void sealedCopy(const QByteArray& input)
{
    require(sodium_init() >= 0, "the library starts");
    if (input.startsWith(magic)) {
        opened(cheap(input));
        return;
    }
    if (input.size() < 3)
        return;
    const auto byteAt = [&input](qsizetype i) { return qsizetype(uchar(input[i])); };
    const qsizetype chunks = byteAt(2) % 16 < 14 ? 0 : byteAt(2) % 16 - 13;
    const qsizetype length = std::max<qsizetype>(0, chunks * chunk + byteAt(0) - byteAt(1));
    const QByteArray content(length, 'c');
    const QByteArray whole = seal(content);
    QByteArray changed = whole;
    for (qsizetype i = 3; i + 3 < input.size() && !changed.isEmpty(); i += 4) {
        const qsizetype place = (byteAt(i) << 16 | byteAt(i + 1) << 8 | byteAt(i + 2));
        const qsizetype at = place % changed.size();
        switch (byteAt(i + 3) % 4) {
        case 0:
            changed.truncate(at);
            break;
        case 1:
            changed.insert(at, char(byteAt(i + 3)));
            break;
        case 2:
            changed += changed.mid(at);
            changed.truncate(whole.size() * 2);
            break;
        default:
            changed[at] = char(changed[at] ^ char(byteAt(i + 3)));
        }
    }
    const auto found = opened(cheap(changed));
    require(found.has_value() == (changed == whole), "a changed copy does not open");
    require(!found || *found == content, "what opens is what was sealed");
}

} // namespace soattt::fuzz
