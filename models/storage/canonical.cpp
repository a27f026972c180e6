#include "models/storage/canonical.h"

#include "models/registers/recordkind.h"
#include "models/storage/perkind.h"
#include "models/storage/sha256.h"

#include <algorithm>
#include <charconv>

namespace soattt {

namespace {

/// Key of a kind, and its field positions in name order, worked out once.
struct NameOrder
{
    QByteArray kind;
    std::vector<std::pair<QByteArray, int>> fields;
};

const NameOrder& nameOrder(const RecordKind& kind)
{
    return perKind<NameOrder>(kind, [](const RecordKind& of) {
        NameOrder order{of.key().toLatin1(), {}};
        for (size_t i = 0; i < of.fields().size(); ++i)
            order.fields.emplace_back(of.fields()[i].key.toLatin1(), int(i));
        std::sort(order.fields.begin(), order.fields.end());
        return order;
    });
}

template <class TextOf> QByteArray rowHashOf(const RecordKind& kind, const TextOf& textOf)
{
    const NameOrder& order = nameOrder(kind);
    Canonical canonical;
    canonical.add("\x01kind", order.kind);
    for (const auto& [name, field] : order.fields)
        canonical.add(name, textOf(field));
    return sha256({canonical.bytes()});
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

QByteArray rowHash(const Record& record)
{
    return rowHashOf(record.kind(), [&record](int field) {
        const Value& value = record.at(field);
        return isEmpty(value) ? QByteArray() : canonicalText(value).toUtf8();
    });
}

QByteArray rowHash(const RecordKind& kind, const std::vector<QByteArrayView>& values)
{
    return rowHashOf(kind, [&values](int field) { return values[size_t(field)]; });
}

} // namespace soattt
