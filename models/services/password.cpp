#include "models/services/password.h"

#include "models/core/error.h"

#include <QCoreApplication>

#include <sodium.h>

namespace soattt {

namespace {

constexpr unsigned long long passes = 3;
constexpr size_t memoryBytes = 64 * 1024 * 1024;

void requireSodium()
{
    if (sodium_init() < 0)
        throw StorageError(
            QCoreApplication::translate("Password", "The cryptography library did not start."));
}

} // namespace

QString hashPassword(const QString& password)
{
    requireSodium();
    const QByteArray utf8 = password.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(hash.data(), utf8.constData(),
                              static_cast<unsigned long long>(utf8.size()), passes, memoryBytes,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw StorageError(QCoreApplication::translate(
            "Password", "There is too little memory to protect the password."));
    return QString::fromLatin1(hash.constData());
}

bool verifyPassword(const QString& hash, const QString& password)
{
    requireSodium();
    const QByteArray utf8 = password.normalized(QString::NormalizationForm_C).toUtf8();
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), utf8.constData(),
                                    static_cast<unsigned long long>(utf8.size())) == 0;
}

bool verifyNothing(const QString& password)
{
    // Salt and sum of nobody's password.
    static const QString hash =
        QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=1$AAECAwQFBgcICQoLDA0ODw$"
                       "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8")
            .arg(memoryBytes / 1024)
            .arg(passes);
    verifyPassword(hash, password);
    return false;
}

} // namespace soattt
