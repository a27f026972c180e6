#include "models/storage/sha256.h"

#include <QtEndian>

#include <algorithm>
#include <iterator>

#include <sodium.h>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace soattt {

namespace {

#if defined(__x86_64__)

constexpr quint32 startWords[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                   0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

constexpr quint32 roundConstants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

__m128i load(const void* from)
{
    return _mm_loadu_si128(static_cast<const __m128i*>(from));
}

void store(void* to, __m128i what)
{
    _mm_storeu_si128(static_cast<__m128i*>(to), what);
}

bool hasInstructions()
{
    constexpr unsigned int sse41 = 1U << 19; // leaf 1, ecx
    constexpr unsigned int sha = 1U << 29;   // leaf 7, ebx
    unsigned int a = 0;
    unsigned int b = 0;
    unsigned int c = 0;
    unsigned int d = 0;
    if (!__get_cpuid(1, &a, &b, &c, &d) || (c & sse41) == 0)
        return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & sha) != 0;
}

/// FIPS 180-4, four rounds a turn; the eight words lie as the instructions want them: a b e f and
/// c d g h.
__attribute__((target("sha,sse4.1"))) void takeBlocks(quint32* words, const char* block,
                                                      qsizetype blocks)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    const __m128i cdab = _mm_shuffle_epi32(load(words), 0xb1);
    const __m128i efgh = _mm_shuffle_epi32(load(words + 4), 0x1b);
    __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xf0);
    for (; blocks > 0; --blocks, block += 64) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i message[4];
        for (qsizetype i = 0; i < 4; ++i)
            message[i] = _mm_shuffle_epi8(load(block + 16 * i), bigEndian);
        for (qsizetype i = 0; i < 16; ++i) {
            __m128i& current = message[i % 4];
            const __m128i sum = _mm_add_epi32(current, load(roundConstants + 4 * i));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0e));
            const __m128i last = message[(i + 3) % 4];
            const __m128i middle = _mm_alignr_epi8(last, message[(i + 2) % 4], 4);
            const __m128i next = _mm_sha256msg1_epu32(current, message[(i + 1) % 4]);
            current = _mm_sha256msg2_epu32(_mm_add_epi32(next, middle), last);
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
    store(words, _mm_blend_epi16(feba, dchg, 0xf0));
    store(words + 4, _mm_alignr_epi8(dchg, feba, 8));
}

#else

constexpr quint32 startWords[8] = {};

bool hasInstructions()
{
    return false;
}

void takeBlocks(quint32*, const char*, qsizetype) {}

#endif

} // namespace

bool Sha256::isFast()
{
    static const bool fast = hasInstructions();
    return fast;
}

Sha256::Sha256(bool fast)
{
    std::copy(std::begin(startWords), std::end(startWords), m_words);
    if (fast)
        return;
    m_sodium = std::make_unique<crypto_hash_sha256_state>();
    crypto_hash_sha256_init(m_sodium.get());
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    if (m_sodium)
        crypto_hash_sha256_update(m_sodium.get(),
                                  reinterpret_cast<const unsigned char*>(bytes.data()),
                                  static_cast<unsigned long long>(bytes.size()));
    else
        addBlocks(bytes);
}

QByteArray Sha256::result()
{
    QByteArray hash(size, Qt::Uninitialized);
    auto* const to = reinterpret_cast<unsigned char*>(hash.data());
    if (m_sodium)
        crypto_hash_sha256_final(m_sodium.get(), to);
    else
        finish(to);
    return hash;
}

void Sha256::addBlocks(QByteArrayView bytes)
{
    const auto held = qsizetype(m_length % blockSize);
    m_length += quint64(bytes.size());
    if (held > 0) {
        const qsizetype taken = std::min(bytes.size(), blockSize - held);
        std::copy_n(bytes.data(), taken, m_rest + held);
        if (held + taken < blockSize)
            return;
        takeBlocks(m_words, m_rest, 1);
        bytes = bytes.sliced(taken);
    }
    const qsizetype blocks = bytes.size() / blockSize;
    takeBlocks(m_words, bytes.data(), blocks);
    std::copy_n(bytes.data() + blocks * blockSize, bytes.size() % blockSize, m_rest);
}

/// A bit that is set, zeros, and the length in bits end the last block.
void Sha256::finish(unsigned char* hash)
{
    constexpr qsizetype lengthAt = blockSize - qsizetype(sizeof(quint64));
    const quint64 bits = m_length * 8;
    auto held = qsizetype(m_length % blockSize);
    m_rest[held++] = '\x80';
    if (held > lengthAt) {
        std::fill(m_rest + held, m_rest + blockSize, '\0');
        takeBlocks(m_words, m_rest, 1);
        held = 0;
    }
    std::fill(m_rest + held, m_rest + lengthAt, '\0');
    qToBigEndian(bits, m_rest + lengthAt);
    takeBlocks(m_words, m_rest, 1);
    qToBigEndian<quint32>(m_words, 8, hash);
}

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    Sha256 hash;
    for (const QByteArrayView part : parts)
        hash.add(part);
    return hash.result();
}

} // namespace soattt
