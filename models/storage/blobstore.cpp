#include "models/storage/blobstore.h"

#include "models/storage/sha256.h"

namespace soattt {

QString BlobStore::sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(soattt::sha256({bytes}).toHex());
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
