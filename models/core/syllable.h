#pragma once

#include <QStringView>

/// The shape of Vietnamese words, for telling old encodings from real text.
namespace soattt::text {

/// True when the word (NFC, any case) is spelt as one Vietnamese syllable can be: onset, rhyme, at
/// most one tone, and sắc or nặng before a final c, ch, p, t. Says nothing of meaning: "ngoẹo" and
/// "thỏm" pass, "Krông", "café" and "PC" don't.
bool isSyllable(QStringView word);

} // namespace soattt::text
