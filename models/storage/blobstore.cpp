#include "models/storage/blobstore.h"

#include <sodium.h>

namespace soattt {

QString BlobStore::sha256(const QByteArray& bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()));
    return QString::fromLatin1(hash.toHex());
}

QString BlobStore::put(const QByteArray& bytes)
{
    QString sum = sha256(bytes);
    Statement& insert = m_database.prepared(
        QStringLiteral("INSERT OR IGNORE INTO blobs(sha256, bytes) VALUES(?,?)"));
    insert.bind(1, sum).bindBlob(2, bytes);
    insert.run();
    return sum;
}

std::optional<QByteArray> BlobStore::get(const QString& sha256)
{
    Statement& row = m_database.prepared(QStringLiteral("SELECT bytes FROM blobs WHERE sha256=?"));
    row.bind(1, sha256);
    std::optional<QByteArray> bytes;
    if (row.step())
        bytes = row.blob(0);
    row.reset();
    return bytes;
}

void BlobStore::scan(const std::function<void(const QString&, const QByteArray&)>& visit)
{
    Statement rows(m_database.handle(), QStringLiteral("SELECT sha256, bytes FROM blobs"));
    while (rows.step())
        visit(rows.text(0), rows.blob(1));
}

} // namespace soattt
