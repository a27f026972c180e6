#include "models/core/syllable.h"

#include "models/core/letters.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace soattt::text {

namespace {

using View = std::u16string_view;

constexpr std::array<View, 28> onsets{
    u"b",  u"c",   u"ch", u"d", u"đ",  u"g", u"gh", u"gi", u"h", u"k", u"kh", u"l",  u"m", u"n",
    u"ng", u"ngh", u"nh", u"p", u"ph", u"q", u"qu", u"r",  u"s", u"t", u"th", u"tr", u"v", u"x"};

constexpr View rhymeList =
    u"a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt "
    u"âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
    u"i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
    u"o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc "
    u"oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
    u"u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut "
    u"uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng "
    u"ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu";

std::vector<View> sortedRhymes()
{
    std::vector<View> rhymes;
    for (std::size_t start = 0; start < rhymeList.size();) {
        const std::size_t end = std::min(rhymeList.find(u' ', start), rhymeList.size());
        rhymes.push_back(rhymeList.substr(start, end - start));
        start = end + 1;
    }
    std::sort(rhymes.begin(), rhymes.end());
    return rhymes;
}

bool isRhyme(View rhyme)
{
    static const std::vector<View> rhymes = sortedRhymes();
    return std::binary_search(rhymes.begin(), rhymes.end(), rhyme);
}

bool isFront(char16_t vowel)
{
    return vowel == u'e' || vowel == u'ê' || vowel == u'i' || vowel == u'y';
}

/// c, g, ng before a back vowel; gh, ngh before a front one (but gì, giêng); q before u.
bool fits(View onset, View rhyme)
{
    const char16_t vowel = rhyme.front();
    if (onset == u"c" || onset == u"ng")
        return !isFront(vowel);
    if (onset == u"g")
        return !isFront(vowel) || vowel == u'i';
    if (onset == u"gh" || onset == u"ngh")
        return isFront(vowel);
    return onset != u"q" || vowel == u'u';
}

struct Spelling
{
    QVarLengthArray<char16_t, 8> letters; ///< small, without tones
    std::uint8_t tone = 0;
};

/// Empty when a letter is none of the alphabet or there are two tones.
std::optional<Spelling> spellingOf(QStringView word)
{
    Spelling spelling;
    for (const QChar c : word) {
        const letters::Letter letter = letters::of(c.unicode());
        const auto plain = static_cast<char16_t>(letters::letterOf(letter.weight));
        if (letter.kind != letters::Kind::Letter || plain == 0)
            return std::nullopt;
        if (letter.tone != 0 && (spelling.tone != 0 || letter.tone == letters::weight::otherMark))
            return std::nullopt;
        spelling.letters.append(plain);
        spelling.tone = std::max(spelling.tone, letter.tone);
    }
    return spelling;
}

/// Finals that stop the breath carry only sắc and nặng.
bool carries(View rhyme, std::uint8_t tone)
{
    constexpr std::uint8_t acute = letters::weight::firstTone + 3;
    const char16_t final = rhyme.back();
    const bool stopped = final == u'c' || final == u'p' || final == u't' || rhyme.ends_with(u"ch");
    return !stopped || tone >= acute;
}

/// The rhyme of a word spelt as a syllable may be, its tone apart; else empty.
View rhymeOf(View word)
{
    if (isRhyme(word))
        return word;
    for (const View onset : onsets) {
        const View rhyme = word.substr(std::min(onset.size(), word.size()));
        if (word.substr(0, onset.size()) == onset && isRhyme(rhyme) && fits(onset, rhyme))
            return rhyme;
    }
    return {};
}

} // namespace

bool isSyllable(QStringView word)
{
    constexpr qsizetype longest = 7; // nghiêng
    if (word.isEmpty() || word.size() > longest)
        return false;
    const auto spelling = spellingOf(word);
    if (!spelling)
        return false;
    const View rhyme =
        rhymeOf(View(spelling->letters.data(), std::size_t(spelling->letters.size())));
    return !rhyme.empty() && carries(rhyme, spelling->tone);
}

} // namespace soattt::text
