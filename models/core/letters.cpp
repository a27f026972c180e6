#include "models/core/letters.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <string_view>

namespace soattt::letters {

namespace {

constexpr char32_t tableEnd = 0x1f00;
constexpr std::u32string_view alphabet = U"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
constexpr std::u32string_view symbols = U"_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
constexpr std::u32string_view tones = U"\u0300\u0309\u0303\u0301\u0323";

std::uint8_t letterWeight(char32_t lower)
{
    const auto at = alphabet.find(lower);
    if (at == std::u32string_view::npos)
        return weight::otherLetter;
    return static_cast<std::uint8_t>(weight::firstLetter + at);
}

std::uint8_t symbolWeight(char32_t code)
{
    const auto at = symbols.find(code);
    if (at == std::u32string_view::npos)
        return weight::otherSymbol;
    return static_cast<std::uint8_t>(weight::firstSymbol + at);
}

std::uint8_t toneOf(char32_t mark)
{
    const auto at = tones.find(mark);
    if (at == std::u32string_view::npos)
        return weight::otherMark;
    return static_cast<std::uint8_t>(weight::firstTone + at);
}

/// Đ and the letters people take for it: Icelandic eth, African d.
bool isDStroke(char32_t lower)
{
    return lower == U'đ' || lower == U'ð' || lower == U'ɖ';
}

Kind kindOf(char32_t code)
{
    if (QChar::isSpace(code))
        return Kind::Blank;
    if (code >= U'0' && code <= U'9')
        return Kind::Digit;
    if (QChar::isMark(code))
        return Kind::Mark;
    if (QChar::isLetter(code))
        return Kind::Letter;
    const auto category = QChar::category(code);
    const bool unseen = category == QChar::Other_Control || category == QChar::Other_Format ||
                        QChar::isNonCharacter(code) || category == QChar::Other_Surrogate;
    return unseen ? Kind::Ignored : Kind::Symbol;
}

/// Of a character that doesn't decompose.
Letter plain(char32_t code)
{
    const char32_t lower = QChar::toLower(code);
    Letter letter{lower, kindOf(code), 0, 0, lower != code};
    if (letter.kind == Kind::Letter)
        letter.weight = letterWeight(isDStroke(lower) ? U'đ' : lower);
    if (letter.kind == Kind::Symbol)
        letter.weight = symbolWeight(code);
    if (letter.kind == Kind::Mark)
        letter.tone = toneOf(code);
    if (isDStroke(lower))
        letter.folded = U'd';
    return letter;
}

Letter composed(char32_t code)
{
    const QString parts = QString(QChar(code)).normalized(QString::NormalizationForm_D);
    Letter letter = plain(parts.at(0).unicode());
    for (const QChar mark : parts.sliced(1)) {
        if (const auto other = shaped(letter.weight, mark.unicode()))
            letter.weight = other;
        else
            letter.tone = std::max(letter.tone, toneOf(mark.unicode()));
    }
    return letter;
}

std::array<Letter, tableEnd> makeTable()
{
    std::array<Letter, tableEnd> table;
    for (char32_t code = 0; code < tableEnd; ++code)
        table[code] =
            QChar::decompositionTag(code) == QChar::Canonical ? composed(code) : plain(code);
    return table;
}

/// Beyond the table, and not in the block of dashes, quotes and ₫, which stay as they are.
bool isRare(char32_t code)
{
    return code >= tableEnd && (code < 0x2000 || code >= 0x2100);
}

} // namespace

char32_t letterOf(std::uint8_t weight)
{
    const auto at = static_cast<std::size_t>(weight - weight::firstLetter);
    return weight >= weight::firstLetter && at < alphabet.size() ? alphabet[at] : 0;
}

Letter of(char32_t code)
{
    static const auto table = makeTable();
    return code < tableEnd ? table[code] : plain(code);
}

std::uint8_t shaped(std::uint8_t weight, char32_t mark)
{
    struct Shape
    {
        std::uint8_t plain;
        char32_t mark;
        std::uint8_t shaped;
    };
    static const std::array<Shape, 6> shapes{{
        {letterWeight(U'a'), 0x0306, letterWeight(U'ă')},
        {letterWeight(U'a'), 0x0302, letterWeight(U'â')},
        {letterWeight(U'e'), 0x0302, letterWeight(U'ê')},
        {letterWeight(U'o'), 0x0302, letterWeight(U'ô')},
        {letterWeight(U'o'), 0x031b, letterWeight(U'ơ')},
        {letterWeight(U'u'), 0x031b, letterWeight(U'ư')},
    }};
    for (const Shape& shape : shapes)
        if (shape.plain == weight && shape.mark == mark)
            return shape.shaped;
    return 0;
}

QString settled(const QString& text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return isRare(c.unicode()); }))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char32_t code = next(text, at);
        const QString letter = QString::fromUcs4(&code, 1);
        result += isRare(code) ? letter.normalized(QString::NormalizationForm_D) : letter;
    }
    return result;
}

char32_t next(QStringView text, qsizetype& at)
{
    const QChar unit = text[at++];
    if (!unit.isHighSurrogate() || at == text.size() || !text[at].isLowSurrogate())
        return unit.unicode();
    return QChar::surrogateToUcs4(unit, text[at++]);
}

} // namespace soattt::letters
