#include "models/core/text.h"
#include "models/exchange/legacytext.h"
#include "tests/fuzz/targets.h"

#include <algorithm>

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

/// Of two letters past U+FFFF Qt 6.4 puts only the first together when it is given both; the
/// program gives it one at a time. There the text need only stay as it is.
bool isComposed(const QString& text)
{
    const bool pairs =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); });
    return text == (pairs ? text::compose(text) : text.normalized(QString::NormalizationForm_C));
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
