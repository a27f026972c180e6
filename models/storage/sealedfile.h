#pragma once

#include "models/core/aside.h"

#include <QByteArray>
#include <QString>

namespace soattt {

/// A file under a passphrase, for a copy that leaves the office: Argon2id makes the key, libsodium
/// secretstream (XChaCha20-Poly1305) seals it in chunks, the last of them marked, so that a
/// changed, moved or missing chunk is found. Format: docs/security.md.
namespace sealed {

/// Letters a passphrase has at least.
inline constexpr int leastLetters = 12;

/// True when the file begins as a sealed one does.
bool isSealed(const QString& path);

/// Throws UserError for one too short.
void requirePassphrase(const QString& passphrase);

/// Writes `target`, which must not exist; on failure it is removed. Throws StorageError, and
/// UserError for a passphrase too short.
void seal(const QString& source, const QString& target, const QString& passphrase,
          const Tell& tell = {});

/// The way back; throws BackupUnusable with a sentence each for a wrong passphrase, a file cut
/// short and a damaged one. With an empty target nothing is written. Returns the SHA-256 of the
/// content in hexadecimal.
QString open(const QString& source, const QString& target, const QString& passphrase,
             const Tell& tell = {});

} // namespace sealed

} // namespace soattt
