#include "models/storage/sha256.h"

#include <sodium.h>

namespace soattt {

namespace {

void addTo(crypto_hash_sha256_state& state, QByteArrayView bytes)
{
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
}

QByteArray resultOf(crypto_hash_sha256_state& state)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char*>(hash.data()));
    return hash;
}

} // namespace

Sha256::Sha256()
    : m_state(std::make_unique<crypto_hash_sha256_state>())
{
    crypto_hash_sha256_init(m_state.get());
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    addTo(*m_state, bytes);
}

QByteArray Sha256::result()
{
    return resultOf(*m_state);
}

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const QByteArrayView part : parts)
        addTo(state, part);
    return resultOf(state);
}

} // namespace soattt
