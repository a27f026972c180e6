#include "models/storage/canonical.h"

#include "models/registers/recordkind.h"
#include "models/storage/perkind.h"

#include <sodium.h>

#include <algorithm>
#include <charconv>

namespace soattt {

namespace {

/// Field positions of a kind in name order, worked out once.
struct NameOrder
{
    std::vector<std::pair<QByteArray, int>> fields;
};

const NameOrder& nameOrder(const RecordKind& kind)
{
    return perKind<NameOrder>(kind, [](const RecordKind& of) {
        NameOrder order;
        for (size_t i = 0; i < of.fields().size(); ++i)
            order.fields.emplace_back(of.fields()[i].key.toLatin1(), int(i));
        std::sort(order.fields.begin(), order.fields.end());
        return order;
    });
}

} // namespace

void Canonical::add(QByteArrayView name, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    addPart(name);
    addPart(value);
}

void Canonical::addPart(QByteArrayView part)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, part.size());
    m_bytes.append(digits, end.ptr);
    m_bytes += ':';
    m_bytes.append(part.data(), size_t(part.size()));
}

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const QByteArrayView part : parts)
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                                  static_cast<unsigned long long>(part.size()));
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char*>(hash.data()));
    return hash;
}

QByteArray rowHash(const Record& record)
{
    Canonical canonical;
    canonical.add(QByteArrayLiteral("\x01kind"), record.kind().key().toLatin1());
    for (const auto& [name, index] : nameOrder(record.kind()).fields) {
        if (!isEmpty(record.at(index)))
            canonical.add(name, canonicalText(record.at(index)).toUtf8());
    }
    return sha256({canonical.bytes()});
}

} // namespace soattt
