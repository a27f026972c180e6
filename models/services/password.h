#pragma once

#include <QString>

namespace soattt {

/// PHC string by Argon2id, 64 MiB and 3 passes at least.
QString hashPassword(const QString& password);
/// Takes as long as verifying a password and always fails: an unknown name must not answer sooner.
bool verifyNothing(const QString& password);
/// Constant-time by design of the library; false for a damaged hash.
bool verifyPassword(const QString& hash, const QString& password);

} // namespace soattt
