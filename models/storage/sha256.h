#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>
#include <memory>

struct crypto_hash_sha256_state;

namespace soattt {

/// SHA-256 of bytes that come in pieces. By the processor's own instructions where it has them,
/// five times as fast; else by libsodium.
class Sha256
{
public:
    static constexpr int size = 32;

    Sha256()
        : Sha256(isFast())
    {
    }
    /// By the processor's instructions or not, so that one can be held against the other.
    explicit Sha256(bool fast);
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(QByteArrayView bytes);
    /// 32 bytes; nothing may be added after.
    QByteArray result();

    /// Whether this processor has instructions for it.
    static bool isFast();

private:
    static constexpr qsizetype blockSize = 64;

    void addBlocks(QByteArrayView bytes);
    void finish(unsigned char* hash);

    quint32 m_words[8];
    char m_rest[blockSize]; ///< what fills no block yet
    quint64 m_length = 0;
    std::unique_ptr<crypto_hash_sha256_state> m_sodium; ///< does all of it when there is one
};

/// SHA-256 over the parts one after the other; 32 bytes.
QByteArray sha256(std::initializer_list<QByteArrayView> parts);

} // namespace soattt
