#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <sodium.h>

#include <cstring>

/// In the program that includes this, once, every password is right and costs nothing: for tests
/// that sign in thousands of times and are about something else. A file sealed under a passphrase
/// is not touched by it.
extern "C" int crypto_pwhash_str_verify(const char*, const char*, unsigned long long)
{
    return 0;
}

extern "C" int crypto_pwhash_str_alg(char* hash, const char*, unsigned long long,
                                     unsigned long long, size_t, int)
{
    std::strncpy(hash,
                 "$argon2id$v=19$m=65536,t=3,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0O"
                 "DxAREhMUFRYXGBkaGxwdHh8",
                 crypto_pwhash_STRBYTES);
    return 0;
}

#endif
