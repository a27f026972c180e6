#pragma once

#include <QString>

#include <cstdint>

/// What search and sorting need to know of a character. Private to models/core.
/// Order of letters and tones: CLDR vi.
namespace soattt::letters {

enum class Kind : std::uint8_t {
    Ignored, ///< what can't be seen or stored: controls, formats, lone surrogates
    Blank,
    Mark,
    Symbol,
    Digit, ///< 0…9 only
    Letter
};

/// Bytes of a sort key, in their order. Ends of a syllable come before tones, tones before all
/// that may continue the syllable.
namespace weight {
inline constexpr std::uint8_t endOfText = 0x00;
inline constexpr std::uint8_t blank = 0x01;
inline constexpr std::uint8_t endOfSyllable = 0x02;
inline constexpr std::uint8_t firstTone = 0x03; ///< huyền, hỏi, ngã, sắc, nặng; ngang has no byte
inline constexpr std::uint8_t otherMark = 0x08;   ///< ü, ç, ñ…
inline constexpr std::uint8_t firstSymbol = 0x0a; ///< ASCII symbols
inline constexpr std::uint8_t otherSymbol = 0x3f; ///< then three bytes of the code point
inline constexpr std::uint8_t number = 0x40;      ///< plus the count of its digits
inline constexpr std::uint8_t maximumDigits = 31; ///< longer runs are taken in pieces
inline constexpr std::uint8_t firstLetter = 0x60; ///< a ă â b c d đ e ê … z
inline constexpr std::uint8_t otherLetter = 0xf0; ///< then three bytes of the code point
} // namespace weight

struct Letter
{
    char32_t folded = 0; ///< lower case without marks, đ as d
    Kind kind = Kind::Ignored;
    std::uint8_t weight = 0; ///< of a letter (tone apart) or a symbol
    std::uint8_t tone = 0;   ///< 0 is ngang; of a mark, what it adds
    bool upper = false;
};

/// One lookup for all that Vietnamese uses (below U+1F00), computed for the rest.
Letter of(char32_t code);

/// The small letter of a weight, without tone; 0 for weights of anything else.
char32_t letterOf(std::uint8_t weight);

/// Weight of a letter once a mark stands over it (a with breve is ă); 0 when the mark makes no
/// other letter and so is a tone.
std::uint8_t shaped(std::uint8_t weight, char32_t mark);

/// The text with the characters `of` can't take apart decomposed (Hangul, Greek Extended…).
QString settled(const QString& text);

/// The code point at `at`; moves `at` past it.
char32_t next(QStringView text, qsizetype& at);

} // namespace soattt::letters
