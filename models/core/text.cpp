#include "models/core/text.h"

#include "models/core/letters.h"

#include <QVarLengthArray>

#include <algorithm>

namespace soattt::text {

namespace {

using letters::Kind;
using letters::Letter;
namespace weight = letters::weight;

bool isLineBreak(char32_t code)
{
    return (code >= 0x0a && code <= 0x0d) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

/// ASCII, Latin and the block of Vietnamese: nothing here decomposes or joins the letter before.
bool isComposed(QChar c)
{
    return c.unicode() < 0x300 || (c.unicode() >= 0x1ea0 && c.unicode() < 0x1efa);
}

/// How many units the letter here takes: two past U+FFFF.
qsizetype unitsAt(const QString& text, qsizetype at)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
    return pair && text[at + 1].isLowSurrogate() ? 2 : 1;
}

/// May join what stands before it: marks, and the later parts of Hangul syllables.
bool joins(const QString& text, qsizetype at)
{
    const QChar c = text[at];
    if (unitsAt(text, at) == 2)
        return QChar::isMark(QChar::surrogateToUcs4(c, text[at + 1]));
    return c.isMark() || (c.unicode() >= 0x1160 && c.unicode() < 0x1200);
}

/// Letters of NFC in a row, single blanks inside: most of what is ever stored.
bool isClean(const QString& text)
{
    bool afterBlank = true;
    for (const QChar c : text) {
        const bool blank = c == QLatin1Char(' ');
        if (!isComposed(c) || (blank && afterBlank))
            return false;
        const Kind kind = letters::of(c.unicode()).kind;
        if (kind == Kind::Ignored || (kind == Kind::Blank && !blank))
            return false;
        afterBlank = blank;
    }
    return text.isEmpty() || !afterBlank;
}

/// Puts blanks and line breaks between the visible parts only.
class Cleaner
{
public:
    explicit Cleaner(qsizetype size) { m_text.reserve(size); }

    void lineBreak() { ++m_breaks; }
    void blank() { m_blank = true; }
    void visible(char32_t code)
    {
        if (!m_text.isEmpty())
            gap();
        m_breaks = 0;
        m_blank = false;
        m_text += QChar::fromUcs4(code);
    }
    QString text() const { return m_text; }

private:
    void gap()
    {
        if (m_breaks > 0)
            m_text += QString(m_breaks, QLatin1Char('\n'));
        else if (m_blank)
            m_text += QLatin1Char(' ');
    }

    QString m_text;
    qsizetype m_breaks = 0;
    bool m_blank = false;
};

/// Key: bytes of the letters, then tones, then an end byte, syllable after syllable; at last one
/// bit per letter, set for capitals. See letters.h for the bytes.
class KeyBuilder
{
public:
    explicit KeyBuilder(qsizetype size) { m_key.reserve(size + size / 4 + 8); }

    void add(QStringView text);
    /// A blank, wherever it stands: several count as one, those at the ends as none.
    void addBlank() { m_blank = !m_key.isEmpty(); }
    QByteArray take();

private:
    void addLetter(const Letter& letter);
    void addMark(char32_t mark, std::uint8_t tone);
    void addSymbol(const Letter& symbol);
    qsizetype addNumber(QStringView text, qsizetype at);
    void addCode(char32_t code);
    void addCase(bool upper);
    void separate(bool fromLetters);
    void endSyllable(std::uint8_t how);
    void byte(std::uint8_t value) { m_key += static_cast<char>(value); }

    QByteArray m_key;
    QVarLengthArray<std::uint8_t, 16> m_tones;
    QVarLengthArray<std::uint8_t, 32> m_cases;
    int m_caseBits = 0;
    std::uint8_t m_letter = 0;
    bool m_blank = false;
    bool m_inSyllable = false;
    bool m_letterHasTone = false;
};

void KeyBuilder::add(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        const char32_t code = letters::next(text, at);
        const Letter letter = letters::of(code);
        switch (letter.kind) {
        case Kind::Ignored:
            break;
        case Kind::Blank:
            addBlank();
            break;
        case Kind::Mark:
            addMark(code, letter.tone);
            break;
        case Kind::Symbol:
            addSymbol(letter);
            break;
        case Kind::Digit:
            at = addNumber(text, start);
            break;
        case Kind::Letter:
            addLetter(letter);
            break;
        }
    }
}

QByteArray KeyBuilder::take()
{
    for (const std::uint8_t tone : m_tones)
        byte(tone);
    while (!m_cases.isEmpty() && m_cases.last() == 0)
        m_cases.removeLast();
    if (!m_cases.isEmpty())
        byte(weight::endOfText);
    for (const std::uint8_t bits : m_cases)
        byte(bits);
    return std::move(m_key);
}

void KeyBuilder::addLetter(const Letter& letter)
{
    separate(false);
    m_letter = letter.weight;
    byte(letter.weight);
    if (letter.weight == weight::otherLetter)
        addCode(letter.folded);
    if (letter.tone != 0)
        m_tones += letter.tone;
    m_letterHasTone = letter.tone != 0;
    m_inSyllable = true;
    addCase(letter.upper);
}

void KeyBuilder::addMark(char32_t mark, std::uint8_t tone)
{
    if (!m_inSyllable || m_blank)
        return;
    if (const auto shaped = letters::shaped(m_letter, mark)) {
        m_letter = shaped;
        m_key.back() = static_cast<char>(shaped);
    } else if (m_letterHasTone) {
        m_tones.last() = std::max(m_tones.last(), tone);
    } else {
        m_tones += tone;
        m_letterHasTone = true;
    }
}

void KeyBuilder::addSymbol(const Letter& symbol)
{
    separate(true);
    byte(symbol.weight);
    if (symbol.weight == weight::otherSymbol)
        addCode(symbol.folded);
}

qsizetype KeyBuilder::addNumber(QStringView text, qsizetype at)
{
    separate(true);
    const auto isDigit = [&text](qsizetype i) {
        return i < text.size() && text[i] >= u'0' && text[i] <= u'9';
    };
    for (; text[at] == u'0' && isDigit(at + 1); ++at)
        addCase(true);
    addCase(false);
    qsizetype end = at;
    while (isDigit(end) && end - at < weight::maximumDigits)
        ++end;
    byte(static_cast<std::uint8_t>(weight::number + (end - at)));
    for (; at < end; ++at)
        byte(static_cast<std::uint8_t>(text[at].unicode()));
    return end;
}

void KeyBuilder::addCode(char32_t code)
{
    byte(static_cast<std::uint8_t>(code >> 16));
    byte(static_cast<std::uint8_t>(code >> 8));
    byte(static_cast<std::uint8_t>(code));
}

void KeyBuilder::addCase(bool upper)
{
    if (m_caseBits % 8 == 0)
        m_cases.append(0);
    if (upper)
        m_cases.last() |= static_cast<std::uint8_t>(0x80 >> (m_caseBits % 8));
    ++m_caseBits;
}

void KeyBuilder::separate(bool fromLetters)
{
    if (m_blank)
        endSyllable(weight::blank);
    else if (fromLetters && m_inSyllable)
        endSyllable(weight::endOfSyllable);
    m_blank = false;
}

void KeyBuilder::endSyllable(std::uint8_t how)
{
    for (const std::uint8_t tone : m_tones)
        byte(tone);
    m_tones.clear();
    byte(how);
    m_inSyllable = false;
}

QChar* append(QChar* end, char32_t code)
{
    if (!QChar::requiresSurrogates(code)) {
        *end = QChar(static_cast<char16_t>(code));
        return end + 1;
    }
    end[0] = QChar(QChar::highSurrogate(code));
    end[1] = QChar(QChar::lowSurrogate(code));
    return end + 2;
}

} // namespace

QString compose(const QString& text)
{
    if (std::all_of(text.begin(), text.end(), isComposed))
        return text;
    constexpr qsizetype longest = 64; // more marks than any letter carries
    QString result;
    result.reserve(text.size());
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start + unitsAt(text, start);
        while (end < text.size() && end - start < longest && joins(text, end))
            end += unitsAt(text, end);
        if (end == start + 1 && isComposed(text[start]))
            result += text[start];
        else
            result += text.sliced(start, end - start).normalized(QString::NormalizationForm_C);
        start = end;
    }
    return result;
}

QString clean(const QString& text)
{
    if (isClean(text))
        return text;
    Cleaner cleaner(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char32_t code = letters::next(text, at);
        if (code == U'\r' && at < text.size() && text[at] == u'\n')
            continue;
        if (isLineBreak(code))
            cleaner.lineBreak();
        else if (QChar::isSpace(code))
            cleaner.blank();
        else if (letters::of(code).kind != Kind::Ignored)
            cleaner.visible(code);
    }
    return compose(cleaner.text());
}

QString fold(const QString& text)
{
    const QString settled = letters::settled(text);
    QString folded(settled.size(), Qt::Uninitialized);
    QChar* const begin = folded.data();
    QChar* end = begin;
    for (qsizetype at = 0; at < settled.size();) {
        const Letter letter = letters::of(letters::next(settled, at));
        if (letter.kind == Kind::Ignored || letter.kind == Kind::Mark)
            continue;
        if (letter.kind == Kind::Blank)
            end = begin == end || end[-1] == u' ' ? end : append(end, U' ');
        else
            end = append(end, letter.folded);
    }
    if (end != begin && end[-1] == u' ')
        --end;
    folded.truncate(end - begin);
    return folded;
}

QByteArray sortKey(const QString& text)
{
    const QString settled = letters::settled(text);
    KeyBuilder key(settled.size());
    key.add(settled);
    return key.take();
}

QByteArray nameKey(const QString& fullName)
{
    const QString settled = letters::settled(fullName).simplified();
    const QStringView name(settled);
    const qsizetype first = name.indexOf(u' ');
    if (first < 0)
        return sortKey(settled);
    const qsizetype last = name.lastIndexOf(u' ');
    KeyBuilder key(name.size());
    key.add(name.sliced(last + 1));
    key.addBlank();
    key.add(name.first(first));
    key.add(name.sliced(first, last - first));
    return key.take();
}

} // namespace soattt::text
