#include "models/core/text.h"
#include "models/exchange/legacytext.h"
#include "tests/fuzz/targets.h"

namespace soattt::fuzz {

void encodings(const QByteArray& input)
{
    const TextEncoding guessed = detectBytes(input);
    for (const TextEncoding encoding : {guessed, TextEncoding::Utf8, TextEncoding::Utf16LE,
                                        TextEncoding::Utf16BE, TextEncoding::Windows1258}) {
        const QString text = decode(input, encoding);
        require(text == text.normalized(QString::NormalizationForm_C), "decoded text is NFC");
        const LegacyGuess column = guess(text.split(QLatin1Char('\n')));
        require(column.confidence >= 0 && column.confidence <= 1, "confidence is a part");
        encodingWithin(text, column);
        for (const LegacyEncoding legacy : {LegacyEncoding::Unicode, LegacyEncoding::Decomposed,
                                            LegacyEncoding::Tcvn3, LegacyEncoding::Vni}) {
            for (const bool capitals : {false, true}) {
                const QString converted = convert(text, legacy, capitals);
                require(converted == converted.normalized(QString::NormalizationForm_C),
                        "converted text is NFC");
            }
        }
        const QString plain = withoutLookAlikes(text);
        require(lookAlikes(plain).isEmpty(), "look-alikes are gone once replaced");
        text::fold(text);
        text::clean(text);
    }
}

} // namespace soattt::fuzz
