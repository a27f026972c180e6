#include "models/core/syllable.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace soattt::text {

namespace {

const QStringList& onsets()
{
    static const QStringList list = QStringLiteral("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph "
                                                   "q qu r s t th tr v x")
                                        .split(QLatin1Char(' '));
    return list;
}

const QSet<QString>& rhymes()
{
    static const QStringList list =
        QStringLiteral(
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt "
            "âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
            "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
            "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc "
            "oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
            "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut "
            "uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng "
            "ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu")
            .split(QLatin1Char(' '));
    static const QSet<QString> set(list.begin(), list.end());
    return set;
}

/// Finals that stop the breath carry only sắc and nặng.
bool isStopped(const QString& rhyme)
{
    return rhyme.endsWith(u'c') || rhyme.endsWith(u'p') || rhyme.endsWith(u't') ||
           rhyme.endsWith(QStringLiteral("ch"));
}

bool isFront(QChar vowel)
{
    return vowel == u'e' || vowel == u'ê' || vowel == u'i' || vowel == u'y';
}

/// c, g, ng before a back vowel; gh, ngh before a front one (but gì, giêng); q before u.
bool fits(const QString& onset, const QString& rhyme)
{
    const QChar vowel = rhyme.front();
    if (onset == QStringLiteral("c") || onset == QStringLiteral("ng"))
        return !isFront(vowel);
    if (onset == QStringLiteral("g"))
        return !isFront(vowel) || vowel == u'i';
    if (onset == QStringLiteral("gh") || onset == QStringLiteral("ngh"))
        return isFront(vowel);
    return onset != QStringLiteral("q") || vowel == u'u';
}

struct Spelling
{
    QString letters; ///< lower case, without tones
    QList<QChar> tones;
};

Spelling spellingOf(QStringView word)
{
    Spelling spelling;
    const QString decomposed = word.toString().normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed.toLower()) {
        if (QStringLiteral("\u0300\u0301\u0303\u0309\u0323").contains(c))
            spelling.tones += c;
        else
            spelling.letters += c;
    }
    spelling.letters = spelling.letters.normalized(QString::NormalizationForm_C);
    return spelling;
}

bool carries(const QString& rhyme, const QList<QChar>& tones)
{
    if (tones.size() > 1)
        return false;
    if (!isStopped(rhyme))
        return true;
    return !tones.isEmpty() && (tones.front() == u'\u0301' || tones.front() == u'\u0323');
}

} // namespace

bool isSyllable(QStringView word)
{
    constexpr qsizetype longest = 7; // nghiêng
    if (word.isEmpty() || word.size() > longest)
        return false;
    const Spelling spelling = spellingOf(word);
    if (rhymes().contains(spelling.letters))
        return carries(spelling.letters, spelling.tones);
    for (const QString& onset : onsets()) {
        const QString rhyme = spelling.letters.mid(onset.size());
        if (spelling.letters.startsWith(onset) && rhymes().contains(rhyme) && fits(onset, rhyme))
            return carries(rhyme, spelling.tones);
    }
    return false;
}

} // namespace soattt::text
