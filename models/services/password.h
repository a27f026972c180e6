#pragma once

#include <QString>

namespace soattt {

/// PHC string by Argon2id, 64 MiB and 3 passes at least; more passes where this machine is fast, up
/// to about a quarter of a second.
QString hashPassword(const QString& password);
/// Made with less memory or fewer passes than the least of today: to be made anew.
bool isWeakHash(const QString& hash);
/// Takes as long as verifying a password against `like`, somebody else's hash, and always fails: an
/// unknown name must not answer sooner.
bool verifyNothing(const QString& password, const QString& like = {});
/// Constant-time by design of the library; false for a damaged hash.
bool verifyPassword(const QString& hash, const QString& password);

} // namespace soattt
