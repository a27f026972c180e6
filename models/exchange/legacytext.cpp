#include "models/exchange/legacytext.h"

#include "models/core/letters.h"
#include "models/core/syllable.h"
#include "models/core/text.h"
#include "models/exchange/legacytables.h"

#include <QSet>
#include <QStringDecoder>
#include <QStringView>

#include <algorithm>
#include <optional>

namespace soattt {

namespace {

namespace tables = legacytables;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

std::optional<char16_t> lookUp(std::u16string_view keys, std::u16string_view values, char16_t key)
{
    const auto at = keys.find(key);
    return at == std::u16string_view::npos ? std::nullopt : std::optional(values[at]);
}

// ---- code page 1258, both ways ----

char16_t letterOfByte1258(unsigned char byte)
{
    for (const auto& difference : tables::windows1258)
        if (difference.byte == byte)
            return difference.letter;
    return byte >= 0x80 && byte < 0xa0 ? tables::windows1252[byte - 0x80u] : byte;
}

/// The byte of 1258 as a Latin-1 character; characters the page lacks stay.
QChar byteOf1258(QChar letter)
{
    for (const auto& difference : tables::windows1258)
        if (difference.letter == letter.unicode())
            return QChar(char16_t(difference.byte));
    return letter;
}

bool isByte1258(QChar letter)
{
    const auto unit = letter.unicode();
    return unit < 0x100 && letterOfByte1258(static_cast<unsigned char>(unit)) == unit;
}

/// Holds letters Latin-1 and 1252 lack: either read as 1258 or no old text at all.
bool isBeyondLatin1(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const bool seen = c.isLetter() || c.isMark() || c == u'₫';
        return seen && c > u'\u00ff' &&
               tables::windows1252.find(c.unicode()) == std::u16string_view::npos;
    });
}

/// Old text read as 1258 lost its bytes when letters and marks were composed; this finds them
/// again: "ḥ" was h and 0xF2.
QString undone1258(const QString& text)
{
    static const QString tones = QStringLiteral("\u0300\u0301\u0303\u0309\u0323");
    QString bytes;
    for (const QChar c : text) {
        if (isByte1258(c)) {
            bytes += c;
            continue;
        }
        QString letter = QString(c).normalized(QString::NormalizationForm_D);
        const auto tone = std::find_if(letter.begin(), letter.end(),
                                       [](QChar part) { return tones.contains(part); });
        const QString mark = tone == letter.end() ? QString() : QString(byteOf1258(*tone));
        if (tone != letter.end())
            letter.remove(tone - letter.begin(), 1);
        for (const QChar part : text::compose(letter))
            bytes += byteOf1258(part);
        bytes += mark;
    }
    return bytes;
}

// ---- the two encodings ----

/// A C1 control is punctuation of code page 1252 read as Latin-1.
QChar punctuated(QChar c)
{
    const auto unit = c.unicode();
    return unit >= 0x80 && unit < 0xa0 ? QChar(tables::windows1252[unit - 0x80u]) : c;
}

QString fromTcvn3(const QString& bytes)
{
    QString text = bytes;
    for (QChar& c : text) {
        const auto unit = c.unicode();
        c = unit >= 0xa0 && unit < 0x100 ? QChar(tables::tcvn3[unit - 0xa0u]) : punctuated(c);
    }
    return text;
}

/// The letter a base and its mark make, in the case of the base.
std::optional<QChar> vniPair(QChar base, QChar mark)
{
    for (const auto& row : tables::vniPairs) {
        if (row.base != base.toLower().unicode())
            continue;
        const auto letter = lookUp(row.marks, row.letters, mark.toLower().unicode());
        if (!letter)
            return std::nullopt;
        return base.isUpper() ? QChar(*letter).toUpper() : QChar(*letter);
    }
    return std::nullopt;
}

QChar vniSingle(QChar c)
{
    const auto letter = lookUp(tables::vniSingles, tables::vniSingleLetters, c.toLower().unicode());
    if (!letter)
        return punctuated(c);
    return c.isUpper() ? QChar(*letter).toUpper() : QChar(*letter);
}

QString fromVni(const QString& bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto pair =
            i + 1 < bytes.size() ? vniPair(bytes[i], bytes[i + 1]) : std::optional<QChar>();
        text += pair ? *pair : vniSingle(bytes[i]);
        i += pair ? 1 : 0;
    }
    return text;
}

QString fromLegacy(const QString& text, LegacyEncoding encoding)
{
    const QString bytes = isBeyondLatin1(text) ? undone1258(text) : text;
    return encoding == LegacyEncoding::Tcvn3 ? fromTcvn3(bytes) : fromVni(bytes);
}

// ---- capitals TCVN3 can't write ----

struct WordCase
{
    qsizetype start = 0;
    qsizetype size = 0;
    int capitals = 0;
    int small = 0; ///< small letters that could have been capitals, that is without a tone

    bool isShouted() const { return capitals >= 2 && small == 0; }
};

bool hasTone(QChar c)
{
    return letters::of(c.unicode()).tone != 0;
}

WordCase caseOf(const QString& text, qsizetype start, qsizetype end)
{
    WordCase word{start, end - start};
    for (qsizetype i = start; i < end; ++i) {
        word.capitals += text[i].isUpper() ? 1 : 0;
        word.small += text[i].isLower() && !hasTone(text[i]) ? 1 : 0;
    }
    return word;
}

QList<WordCase> wordsOf(const QString& text)
{
    QList<WordCase> words;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && text[end].isLetter())
            ++end;
        if (end > start)
            words += caseOf(text, start, end);
        start = end + 1;
    }
    return words;
}

/// A name: at least two other words, all with a capital in front.
bool isTitled(const QString& text, const QList<WordCase>& words)
{
    int capitals = 0;
    for (const WordCase& word : words) {
        const QChar first = text[word.start];
        if (!first.isUpper() && !hasTone(first))
            return false;
        capitals += first.isUpper() ? 1 : 0;
    }
    return capitals >= 2;
}

QString withCapitals(QString text)
{
    const QList<WordCase> words = wordsOf(text);
    const bool small = std::any_of(words.begin(), words.end(), [](auto& w) { return w.small > 0; });
    if (!small && std::any_of(words.begin(), words.end(), [](auto& w) { return w.isShouted(); }))
        return text.toUpper();
    const bool titled = isTitled(text, words);
    for (const WordCase& word : words) {
        const qsizetype raised = word.isShouted() ? word.size : titled ? 1 : 0;
        for (qsizetype i = word.start; i < word.start + raised; ++i)
            text[i] = text[i].toUpper();
    }
    return text;
}

// ---- guessing ----

/// × and ÷ are letters of TCVN3, as are the signs below U+00BF; marks and ₫ come from 1258.
bool isWordPart(QChar c)
{
    const auto unit = c.unicode();
    return c.isLetter() || c.isMark() || (unit > 0xa0 && unit < 0x100) || c == u'₫';
}

/// Words with at least one letter beyond ASCII: the others prove nothing.
QSet<QString> tellingWords(const QString& text)
{
    QSet<QString> words;
    if (isAscii(text))
        return words;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && isWordPart(text[end]))
            ++end;
        const QStringView word = QStringView(text).sliced(start, end - start);
        if (!isAscii(word))
            words += word.toString();
        start = end + 1;
    }
    return words;
}

/// Unicode counts µ ª º among letters; no word is spelt with them.
bool isSpelt(QChar c)
{
    return (c.isLetter() || c.isMark()) && c != u'µ' && c != u'ª' && c != u'º';
}

/// Signs and units that would pass for syllables: "©", "µm", "N·m".
bool isSign(const QString& word)
{
    if (word.size() == 1)
        return !isSpelt(word.front());
    return word == QStringLiteral("N·m") || (word.startsWith(u'µ') && isAscii(word.sliced(1)));
}

/// «Quoted» loses its quotes.
QStringView lettersOf(QStringView word)
{
    while (!word.isEmpty() && !isSpelt(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && !isSpelt(word.back()))
        word.chop(1);
    return word;
}

/// What no Unicode word holds: a sign among letters, a capital after a small letter.
bool isBroken(const QString& word)
{
    if (!std::all_of(word.begin(), word.end(), isSpelt))
        return true;
    return std::adjacent_find(word.begin(), word.end(), [](QChar a, QChar b) {
               return a.isLower() && b.isUpper();
           }) != word.end();
}

/// One telling word, read every way.
struct Reading
{
    explicit Reading(const QString& word);

    bool isAs(LegacyEncoding encoding) const
    {
        return encoding == LegacyEncoding::Tcvn3 ? tcvn3 : vni;
    }

    bool raw = false;    ///< a syllable as it stands, and not only by its ASCII letters
    bool modern = false; ///< so, and with letters no old encoding shows
    bool tcvn3 = false;
    bool vni = false;
    int weight = 1;
};

Reading::Reading(const QString& word)
{
    const QString whole = text::compose(word);
    const QStringView seen = lettersOf(whole);
    raw = !isAscii(seen) && text::isSyllable(seen);
    modern = raw && std::any_of(seen.begin(), seen.end(), [](QChar c) { return c > u'\u00ff'; });
    tcvn3 = text::isSyllable(fromLegacy(whole, LegacyEncoding::Tcvn3));
    vni = text::isSyllable(fromLegacy(whole, LegacyEncoding::Vni));
    constexpr qsizetype longWord = 5;
    weight = isBroken(whole) || whole.size() >= longWord ? 2 : 1;
}

/// How a set of words speaks for one encoding.
struct Score
{
    double confidence() const
    {
        if (words == 0 || proof == 0)
            return 0;
        const double share = double(fitting) / double(words);
        return share * double(proof) / double(proof + 1);
    }

    LegacyEncoding encoding;
    int words = 0;
    int fitting = 0;
    int proof = 0; ///< weight of the words that are syllables only when converted
};

Score scoreOf(const QSet<QString>& words, LegacyEncoding encoding)
{
    Score score{encoding};
    for (const QString& word : words) {
        if (isSign(word))
            continue;
        const Reading reading(word);
        ++score.words;
        score.fitting += reading.isAs(encoding) ? 1 : 0;
        score.proof += reading.isAs(encoding) && !reading.raw ? reading.weight : 0;
    }
    return score;
}

Score bestScore(const QSet<QString>& words)
{
    const Score tcvn3 = scoreOf(words, LegacyEncoding::Tcvn3);
    const Score vni = scoreOf(words, LegacyEncoding::Vni);
    return vni.confidence() > tcvn3.confidence() ? vni : tcvn3;
}

bool fitsAny(const QSet<QString>& words, LegacyEncoding encoding)
{
    return std::any_of(words.begin(), words.end(), [encoding](const QString& word) {
        return text::isSyllable(fromLegacy(word, encoding));
    });
}

/// Plainly Unicode: more words no old encoding could show than words that call for one.
bool isModern(const QString& text, const QSet<QString>& words)
{
    if (!isBeyondLatin1(text))
        return false;
    int balance = 0;
    for (const QString& word : words) {
        const Reading reading(word);
        balance += reading.modern ? 1 : 0;
        balance -= !reading.raw && (reading.tcvn3 || reading.vni) && !isSign(word) ? 1 : 0;
    }
    return balance > 0;
}

/// Every telling word is a syllable as it stands.
bool isPlausible(const QSet<QString>& words)
{
    return std::all_of(words.begin(), words.end(),
                       [](const QString& word) { return isSign(word) || Reading(word).raw; });
}

// ---- look-alikes ----

QChar latinFor(QChar c)
{
    constexpr char16_t fullWidth = 0xff01 - u'!';
    const auto unit = c.unicode();
    if (unit >= 0xff01 && unit <= 0xff5e && c.isLetter())
        return QChar(static_cast<char16_t>(unit - fullWidth));
    return QChar(lookUp(tables::lookAlikes, tables::lookAlikesLatin, unit).value_or(0));
}

bool isForeign(QChar c)
{
    return c.isLetter() && c.script() != QChar::Script_Latin && latinFor(c).isNull();
}

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin && latinFor(c).isNull();
}

// ---- recognising bytes ----

/// Length of the UTF-8 sequence a byte leads, 0 for none.
int sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead < 0xe0)
        return 2;
    if (lead >= 0xe0 && lead < 0xf0)
        return 3;
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/// Without the letter the end of the sample cuts in two.
QByteArrayView wholeSequences(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= qMin<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xc0) != 0x80)
            return sequenceLength(byte) > back ? bytes.chopped(back) : bytes;
    }
    return bytes;
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(wholeSequences(bytes));
    return !decoder.hasError() && text.size() <= bytes.size();
}

/// UTF-16 without a mark: NUL is the high byte of most letters.
std::optional<TextEncoding> encodingByNul(QByteArrayView bytes)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        (i % 2 == 0 ? even : odd) += bytes[i] == '\0' ? 1 : 0;
    const qsizetype many = bytes.size() / 10 + 1;
    if (odd >= many && odd > 4 * even)
        return TextEncoding::Utf16LE;
    if (even >= many && even > 4 * odd)
        return TextEncoding::Utf16BE;
    return std::nullopt;
}

QString decodedUtf(QByteArrayView bytes, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    return decoder(bytes);
}

QString decoded1258(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [](char byte) {
        return QChar(letterOfByte1258(static_cast<unsigned char>(byte)));
    });
    return text;
}

} // namespace

LegacyEncoding encodingOfFont(const QString& fontName)
{
    const QString name = fontName.trimmed().toLower();
    if (name.startsWith(QStringLiteral(".vn")) || name.startsWith(QStringLiteral("vntime")) ||
        name.startsWith(QStringLiteral("vnarial")))
        return LegacyEncoding::Tcvn3;
    if (name.startsWith(QStringLiteral("vni-")) || name.startsWith(QStringLiteral("vni ")))
        return LegacyEncoding::Vni;
    return LegacyEncoding::Unicode;
}

bool isCapitalsFont(const QString& fontName)
{
    if (encodingOfFont(fontName) != LegacyEncoding::Tcvn3)
        return false;
    QString name = fontName.trimmed();
    for (const auto& style : {QStringLiteral(" Bold"), QStringLiteral(" Italic")})
        name.remove(style, Qt::CaseInsensitive);
    return name.endsWith(u'H');
}

LegacyGuess guess(const QStringList& samples)
{
    QSet<QString> words;
    bool decomposed = false;
    bool mixed = false;
    for (const QString& sample : samples) {
        const QString cell = text::compose(sample);
        decomposed |= cell != sample;
        const QSet<QString> own = tellingWords(cell);
        if (isModern(cell, own))
            mixed = true;
        else
            words += own;
    }
    const Score best = bestScore(words);
    if (best.confidence() > 0.5)
        return {best.encoding, best.confidence(), mixed};
    if (decomposed)
        return {LegacyEncoding::Decomposed, 1, false};
    return {LegacyEncoding::Unicode, 1 - best.confidence(), false};
}

LegacyGuess guess(const QString& text)
{
    return guess(QStringList(text));
}

LegacyEncoding encodingWithin(const QString& cell, const LegacyGuess& column)
{
    if (isAscii(cell))
        return LegacyEncoding::Unicode;
    const QString whole = text::compose(cell);
    const auto asItStands = whole == cell ? LegacyEncoding::Unicode : LegacyEncoding::Decomposed;
    if (!column.isLegacy())
        return asItStands;
    const QSet<QString> words = tellingWords(whole);
    if (isModern(whole, words) || (column.mixed && isPlausible(words)))
        return asItStands;
    return fitsAny(words, column.encoding) ? column.encoding : asItStands;
}

QString convert(const QString& text, LegacyEncoding encoding, bool capitalsFont)
{
    if (encoding == LegacyEncoding::Unicode)
        return text;
    QString whole = text::compose(text);
    if (encoding == LegacyEncoding::Decomposed || isModern(whole, tellingWords(whole)))
        return whole;
    const QString converted = text::compose(fromLegacy(whole, encoding));
    if (capitalsFont)
        return text::compose(converted.toUpper()); // a Greek capital comes in parts
    return encoding == LegacyEncoding::Tcvn3 ? text::compose(withCapitals(converted)) : converted;
}

QList<LookAlike> lookAlikes(const QString& text)
{
    const bool foreignText = std::any_of(text.begin(), text.end(), isForeign);
    QList<LookAlike> found;
    for (qsizetype start = 0; start < text.size();) {
        QList<LookAlike> own;
        bool latin = false;
        qsizetype end = start;
        for (; end < text.size() && (text[end].isLetterOrNumber() || text[end].isMark()); ++end) {
            latin |= isLatin(text[end]);
            if (const QChar letter = latinFor(text[end]); !letter.isNull())
                own += {end, text[end], letter};
        }
        if (latin || !foreignText)
            found += own;
        start = end + 1;
    }
    return found;
}

QString withoutLookAlikes(const QString& text)
{
    QString mended = text;
    for (const LookAlike& found : lookAlikes(text))
        mended[found.position] = found.latin;
    return text::compose(mended);
}

TextEncoding detectBytes(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        return TextEncoding::Utf8;
    if (head.startsWith("\xff\xfe"))
        return TextEncoding::Utf16LE;
    if (head.startsWith("\xfe\xff"))
        return TextEncoding::Utf16BE;
    if (const auto encoding = encodingByNul(head))
        return *encoding;
    return isUtf8(head) ? TextEncoding::Utf8 : TextEncoding::Windows1258;
}

QString decode(QByteArrayView bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return text::compose(decodedUtf(bytes, QStringDecoder::Utf8));
    case TextEncoding::Utf16LE:
        return text::compose(decodedUtf(bytes, QStringDecoder::Utf16LE));
    case TextEncoding::Utf16BE:
        return text::compose(decodedUtf(bytes, QStringDecoder::Utf16BE));
    case TextEncoding::Windows1258:
        return text::compose(decoded1258(bytes));
    }
    Q_UNREACHABLE();
}

} // namespace soattt
