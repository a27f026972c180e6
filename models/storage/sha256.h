#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>
#include <memory>

struct crypto_hash_sha256_state;

namespace soattt {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(QByteArrayView bytes);
    /// 32 bytes; nothing may be added after.
    QByteArray result();

private:
    std::unique_ptr<crypto_hash_sha256_state> m_state;
};

/// SHA-256 over the parts one after the other; 32 bytes.
QByteArray sha256(std::initializer_list<QByteArrayView> parts);

} // namespace soattt
