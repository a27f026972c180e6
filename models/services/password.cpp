#include "models/services/password.h"

#include "models/core/error.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <sodium.h>

#include <algorithm>

namespace soattt {

namespace {

constexpr int leastPasses = 3;
constexpr int mostPasses = 10;
constexpr qint64 wantedMilliseconds = 250;
constexpr size_t memoryBytes = size_t{64} * 1024 * 1024;

/// The password as it is hashed; gone from memory with the object.
class Secret
{
public:
    explicit Secret(const QString& password)
        : m_utf8(password.normalized(QString::NormalizationForm_C).toUtf8())
    {
    }
    ~Secret() { sodium_memzero(m_utf8.data(), size_t(m_utf8.size())); }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    const char* text() const { return m_utf8.constData(); }
    unsigned long long length() const { return static_cast<unsigned long long>(m_utf8.size()); }

private:
    QByteArray m_utf8;
};

void requireSodium()
{
    if (sodium_init() < 0)
        throw StorageError(
            QCoreApplication::translate("Password", "The cryptography library did not start."));
}

QByteArray hashWith(int passes, const Secret& secret)
{
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(hash.data(), secret.text(), secret.length(),
                              static_cast<unsigned long long>(passes), memoryBytes,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw StorageError(QCoreApplication::translate(
            "Password", "There is too little memory to protect the password."));
    return hash;
}

/// Measured once, when the first password is set.
int passesHere()
{
    static const int passes = [] {
        QElapsedTimer timer;
        timer.start();
        hashWith(leastPasses, Secret(QString()));
        const qint64 fitting =
            leastPasses * wantedMilliseconds / std::max<qint64>(1, timer.elapsed());
        return int(std::clamp<qint64>(fitting, leastPasses, mostPasses));
    }();
    return passes;
}

} // namespace

QString hashPassword(const QString& password)
{
    requireSodium();
    return QString::fromLatin1(hashWith(passesHere(), Secret(password)).constData());
}

bool isWeakHash(const QString& hash)
{
    static const QRegularExpression figures(
        QStringLiteral("^\\$argon2id\\$v=\\d+\\$m=(\\d+),t=(\\d+),p="));
    const auto found = figures.match(hash);
    return !found.hasMatch() || found.captured(1).toULongLong() < memoryBytes / 1024 ||
           found.captured(2).toInt() < leastPasses;
}

bool verifyPassword(const QString& hash, const QString& password)
{
    requireSodium();
    const Secret secret(password);
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), secret.text(), secret.length()) ==
           0;
}

bool verifyNothing(const QString& password, const QString& like)
{
    if (!like.isEmpty()) {
        verifyPassword(like, password);
        return false;
    }
    // Salt and sum of nobody's password.
    static const QString hash =
        QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=1$AAECAwQFBgcICQoLDA0ODw$"
                       "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8")
            .arg(memoryBytes / 1024)
            .arg(leastPasses);
    verifyPassword(hash, password);
    return false;
}

} // namespace soattt
