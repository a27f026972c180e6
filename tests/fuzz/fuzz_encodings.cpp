#include "models/core/text.h"
#include "models/exchange/legacytext.h"
#include "tests/fuzz/targets.h"

namespace soattt::fuzz {

namespace {

/// Carries about as many marks on one letter as leave no promise (text.h); some were composed.
bool isLaden(const QString& text)
{
    constexpr qsizetype most = 56;
    qsizetype joining = 0;
    for (const QChar c : text) {
        const bool joins = c.isMark() || c.isSurrogate() || (c >= u'\u1160' && c < u'\u1200');
        joining = joins ? joining + 1 : 0;
        if (joining >= most)
            return true;
    }
    return false;
}

/// A letter past U+FFFF stands here, no mark.
bool isFarLetter(const QString& text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() &&
           !QChar::isMark(QChar::surrogateToUcs4(text[at], text[at + 1]));
}

/// Asked from each letter past U+FFFF to the next: of two that come in parts Qt 6.4 puts only the
/// first together when it is given both.
bool isComposed(const QString& text)
{
    qsizetype start = 0;
    for (qsizetype at = 1; at <= text.size(); ++at) {
        if (at < text.size() && !isFarLetter(text, at))
            continue;
        const QString part = text.sliced(start, at - start);
        if (part != part.normalized(QString::NormalizationForm_C))
            return false;
        start = at;
    }
    return true;
}

void requireComposed(const QString& text, const char* promise)
{
    require(isLaden(text) || isComposed(text), promise);
}

} // namespace

void encodings(const QByteArray& input)
{
    detectBytes(input);
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Utf16LE,
                                        TextEncoding::Utf16BE, TextEncoding::Windows1258}) {
        const QString text = decode(input, encoding);
        requireComposed(text, "decoded text is NFC");
        const LegacyGuess column = guess(text.split(QLatin1Char('\n')));
        require(column.confidence >= 0 && column.confidence <= 1, "confidence is a part");
        encodingWithin(text, column);
        for (const LegacyEncoding legacy : {LegacyEncoding::Unicode, LegacyEncoding::Decomposed,
                                            LegacyEncoding::Tcvn3, LegacyEncoding::Vni})
            requireComposed(convert(text, legacy), "converted text is NFC");
        requireComposed(convert(text, LegacyEncoding::Tcvn3, true), "capitals are NFC");
        const QString plain = withoutLookAlikes(text);
        require(lookAlikes(plain).isEmpty(), "look-alikes are gone once replaced");
        text::fold(text);
        text::clean(text);
    }
}

} // namespace soattt::fuzz
