#include "models/core/text.h"

#include <QTest>

#include <algorithm>

using namespace soattt;

namespace {

QStringList words(const char* text, char separator = ' ')
{
    return QString::fromUtf8(text).split(QLatin1Char(separator));
}

/// The order of an unlucky start: every list is sorted from its reverse.
template <typename Key> QStringList sortedBy(const QStringList& list, Key key)
{
    QStringList sorted(list.rbegin(), list.rend());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&key](const QString& a, const QString& b) { return key(a) < key(b); });
    return sorted;
}

} // namespace

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void compose_data();
    void compose();
    void composesEachLetterPastTheFirstPlane();
    void composesLongTexts();
    void clean_data();
    void clean();
    void cleanLeavesCleanTextUncopied();
    void fold_data();
    void fold();
    void foldSeesNoComposition();
    void everyVietnameseLetterFolds();
    void sortKey_data();
    void sortKey();
    void equalKeys_data();
    void equalKeys();
    void keyIsPrefixFree();
    void keyIsSmall();
    void nameKey_data();
    void nameKey();
};

void TextTest::compose_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("composed") << "Nguyễn Thị Hường";
    QTest::newRow("shape and tone apart") << "Nguye\u0302\u0303n Thi\u0323 Hu\u031bo\u031b\u0300ng";
    QTest::newRow("only the tone apart") << "Nguyê\u0303n Thi\u0323 Hươ\u0300ng";
    QTest::newRow("many Hangul syllables")
        << QString::fromUtf8("\u1112\u1161\u11ab\u1100\u1173").repeated(40);
    QTest::newRow("letters and marks past U+FFFF") << "\U00011099\U000110ba a\u0301\U0001d167";
    QTest::newRow("marks out of order") << "a\u0302\u0323 o\u0323\u031b";
    QTest::newRow("mark at the start") << "\u0301a";
    QTest::newRow("mark at the end") << "a\u0301";
    QTest::newRow("single characters with another form") << "\u212b \u2126 \u0340";
    QTest::newRow("Hangul parts") << "\u1112\u1161\u11ab \uac00\u11a8";
    QTest::newRow("Greek") << "α\u0313\u0301";
    QTest::newRow("kana") << "か\u3099";
    QTest::newRow("beyond the BMP") << "😀\u0301 \U0001d15e";
    QTest::newRow("Bengali parts") << "\u09c7\u09be";
}

void TextTest::compose()
{
    QFETCH(QString, text);
    QCOMPARE(text::compose(text), text.normalized(QString::NormalizationForm_C));
}

/// Qt puts only the first of them together when it is given the whole text.
void TextTest::composesEachLetterPastTheFirstPlane()
{
    const QString parts = QString::fromUtf8("\U00011099\U000110ba");
    const QString letter = QString::fromUtf8("\U0001109a");
    QCOMPARE(text::compose(parts + parts + u' ' + parts), letter + letter + u' ' + letter);
}

/// A file of one long decomposed line must not take quadratic time (minutes).
void TextTest::composesLongTexts()
{
    const QString part = QStringLiteral("Nguyê\u0303n Hươ\u0300ng");
    const QString composed = text::compose(part.repeated(100'000));
    QCOMPARE(composed.size(), 12 * 100'000);
    QVERIFY(composed.endsWith(QStringLiteral("Nguyễn Hường")));
}

void TextTest::clean_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    const auto row = [](const char* name, const QString& before, const QString& after) {
        QTest::newRow(name) << before << after;
    };
    row("empty", QString(), QString());
    row("blanks only", QStringLiteral(" \t\u00a0\n "), QString());
    row("decomposed", QStringLiteral("Nguye\u0302\u0303n"), QStringLiteral("Nguyễn"));
    row("half composed", QStringLiteral("Nguyê\u0303n"), QStringLiteral("Nguyễn"));
    row("blanks at the ends", QStringLiteral("  phòng  "), QStringLiteral("phòng"));
    row("run of blanks", QStringLiteral("phòng \t\u00a0 máy"), QStringLiteral("phòng máy"));
    row("one tab", QStringLiteral("phòng\tmáy"), QStringLiteral("phòng máy"));
    row("no-break space", QStringLiteral("10\u00a0000"), QStringLiteral("10 000"));
    row("line breaks kept", QStringLiteral("một\n\nhai"), QStringLiteral("một\n\nhai"));
    row("blanks beside a line break", QStringLiteral("một  \n  hai"), QStringLiteral("một\nhai"));
    row("line breaks at the ends", QStringLiteral("\n\nmột\n"), QStringLiteral("một"));
    row("Windows line break", QStringLiteral("một\r\nhai"), QStringLiteral("một\nhai"));
    row("old Mac line break", QStringLiteral("một\rhai"), QStringLiteral("một\nhai"));
    row("Unicode line break", QStringLiteral("một\u2028hai"), QStringLiteral("một\nhai"));
    row("control characters", QStringLiteral("PC\u0007-01") + QChar(0), QStringLiteral("PC-01"));
    row("zero width space", QStringLiteral("mật\u200b khẩu"), QStringLiteral("mật khẩu"));
    row("byte order mark", QStringLiteral("\ufeffMã"), QStringLiteral("Mã"));
    row("direction override", QStringLiteral("a\u202eexe.txt"), QStringLiteral("aexe.txt"));
    row("mark behind a zero width space", QStringLiteral("e\u200b\u0301"), QStringLiteral("é"));
    row("lone surrogate", QStringLiteral("a") + QChar(0xd83d), QStringLiteral("a"));
    row("noncharacter", QStringLiteral("a") + QChar(0xffff), QStringLiteral("a"));
    row("beyond the BMP", QStringLiteral("máy 😀"), QStringLiteral("máy 😀"));
}

void TextTest::clean()
{
    QFETCH(QString, before);
    const QString cleaned = text::clean(before);
    QTEST(cleaned, "after");
    QCOMPARE(text::clean(cleaned), cleaned);
}

void TextTest::cleanLeavesCleanTextUncopied()
{
    const QString name = QStringLiteral("Nguyễn Thị Hường");
    QCOMPARE(text::clean(name).constData(), name.constData());
}

void TextTest::fold_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    const auto row = [](const char* name, const char* before, const char* after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
    };
    row("name", "Nguyễn Văn Đức", "nguyen van duc");
    row("capitals", "PHÒNG TÀI CHÍNH - KẾ HOẠCH", "phong tai chinh - ke hoach");
    row("new tone placing", "hoà", "hoa");
    row("old tone placing", "hòa", "hoa");
    row("eth for đ", "Ðà Nẵng", "da nang");
    row("blanks and breaks", "  a \t b\n\nc ", "a b c");
    row("code stays", "CB2025 Đ3.6/QĐ-UBND", "cb2025 d3.6/qd-ubnd");
    row("dashes and quotes", "“số” – ₫", "“so” – ₫");
    row("French", "Citroën Noël ça", "citroen noel ca");
    row("zero width", "mật\u200bkhẩu", "matkhau");
    row("Hangul", "한", "\u1112\u1161\u11ab");
    row("beyond the BMP", "A😀Ạ𐐀", "a😀a𐐨");
    row("marks alone", "\u0301\u0323", "");
    row("empty", "", "");
}

void TextTest::fold()
{
    QFETCH(QString, before);
    const QString folded = text::fold(before);
    QTEST(folded, "after");
    QCOMPARE(text::fold(folded), folded);
}

void TextTest::foldSeesNoComposition()
{
    for (const QString& text : {QStringLiteral("Nguyễn Thị Hường"), QStringLiteral("ẶẬỆỘỢỰ ắấếốớứ"),
                                QStringLiteral("ǖ Ǘ ἄ 한글 が")}) {
        const QString folded = text::fold(text);
        QCOMPARE(text::fold(text.normalized(QString::NormalizationForm_D)), folded);
        QCOMPARE(text::fold(text.normalized(QString::NormalizationForm_C)), folded);
    }
}

void TextTest::everyVietnameseLetterFolds()
{
    const QStringList groups =
        words("aàảãáạăằẳẵắặâầẩẫấậ eèẻẽéẹêềểễếệ iìỉĩíị oòỏõóọôồổỗốộơờởỡớợ uùủũúụưừửữứự yỳỷỹýỵ dđ");
    for (const QString& group : groups) {
        const QString base(group.size(), group.front());
        QCOMPARE(text::fold(group), base);
        QCOMPARE(text::fold(group.toUpper()), base);
    }
}

void TextTest::sortKey_data()
{
    QTest::addColumn<QStringList>("order");

    const auto row = [](const char* name, const char* order, char separator = ' ') {
        QTest::newRow(name) << words(order, separator);
    };
    row("tones", "ba bà bả bã bá bạ");
    row("letters of a", "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b");
    row("alphabet", "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z");
    row("letters before tones", "ban bàn bang bàng băn");
    row("d and đ", "da dạ du đa đà đu e");
    row("o ô ơ, u ư", "cò con cô côn cơ cơn cu cư cưa");
    row("small before capital", "an An AN àn Àn ăn");
    row("case after everything", "an bA|An ba b|an bă", '|');
    row("syllable by syllable", "ba|ba ba|ba bá|ba xa|bà|bà ba|bá ba|bác ba", '|');
    row("shorter first", "máy|máy in|máy in màu|máy tính", '|');
    row("syllable before longer syllable", "an sinh|ang|anh", '|');
    row("numbers as numbers", "Phòng 1|Phòng 2|Phòng 2A|Phòng 10|Phòng 10 B|Phòng A", '|');
    row("numbers inside words", "PC2 PC10 PC10-1 PC10-2 PC10-10 PC100 PCA");
    row("leading zeros decide last", "TS 1 x|TS 01 x|TS 1 y|TS 2|TS 02", '|');
    row("zero", "0 00 1");
    row("long numbers", "99999999999999999999 100000000000000000000");
    row("blank, sign, number, letter", "a b|a-b|a2|ab", '|');
    row("signs in CLDR order",
        "_a -a ,a ;a :a !a ?a .a 'a \"a (a )a [a @a *a /a &a #a %a +a =a $a");
    row("tone before sign", "ba-z|bà-a|bá/a", '|');
    row("foreign marks after tones", "mul mụl mül mun");
    row("foreign letters after z", "zebra|ßa|æa|Москва|東京", '|');
    row("place names",
        "An Giang|Bà Rịa|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|"
        "Bình Định|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Điện Biên|Đồng Nai|"
        "Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên",
        '|');
}

void TextTest::sortKey()
{
    QFETCH(QStringList, order);
    QCOMPARE(sortedBy(order, text::sortKey), order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QVERIFY2(text::sortKey(order[i - 1]) < text::sortKey(order[i]), qPrintable(order[i]));
}

void TextTest::equalKeys_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    const auto row = [](const char* name, const char* one, const char* other) {
        QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    row("decomposed", "Nguyễn", "Nguye\u0302\u0303n");
    row("tone before shape", "Nguyễn", "Nguye\u0303\u0302n");
    row("dot below first, as NFD has it", "ậ", "a\u0323\u0302");
    row("horn", "ợ", "o\u031b\u0323");
    row("two foreign marks", "ǘ", "u\u0308\u0301");
    row("tone placing", "hòa", "hoà");
    row("blanks", "  Hà   Nội ", "Hà Nội");
    row("zero width space", "Hà\u200bNội", "HàNội");
    row("Greek beyond the table", "ἄ", "α\u0313\u0301");
    row("mark without a letter", "\u0301 a", "a");
    row("mark after a number", "1\u0301", "1");
}

void TextTest::equalKeys()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(!text::sortKey(one).isEmpty());
    QCOMPARE(text::sortKey(one).toHex(), text::sortKey(other).toHex());
}

/// SQLite compares blobs by memcmp, the shorter first: case bytes must never meet letters.
void TextTest::keyIsPrefixFree()
{
    QVERIFY(text::sortKey(QString()).isEmpty());
    QVERIFY(text::sortKey(QStringLiteral("A")) < text::sortKey(QStringLiteral("a a")));
    QVERIFY(text::sortKey(QStringLiteral("A")) < text::sortKey(QStringLiteral("à")));
    QVERIFY(text::sortKey(QStringLiteral("AAAAAAAAAAAA")) <
            text::sortKey(QStringLiteral("aaaaaaaaaaaab")));
    // A letter of another script may end in the byte of "a"; a breve must not make it "ă".
    QVERIFY(text::sortKey(QStringLiteral("\u0960\u0306")) >
            text::sortKey(QStringLiteral("\u0960")));
}

void TextTest::keyIsSmall()
{
    const QString name = QStringLiteral("Máy tính để bàn Dell OptiPlex, phòng Kế hoạch");
    QVERIFY(text::sortKey(name).size() <= name.size() * 3 / 2);
}

void TextTest::nameKey_data()
{
    QTest::addColumn<QStringList>("order");

    const auto row = [](const char* name, const char* order) {
        QTest::newRow(name) << words(order, '|');
    };
    row("given name first", "Trần Văn An|Nguyễn Thị Bình|Lê Văn Cường|Phạm Đức Dũng|Lê Anh Đức");
    row("then family name", "Lê Văn An|Nguyễn Văn An|Phạm An|Trần Thị An");
    row("then middle names", "Lê An|Lê Bá An|Lê Thị An|Lê Thị Mỹ An|Lê Văn An");
    row("one word is a given name", "An|Lê An|Bình|Y|Nguyễn Y");
    row("tones of the given name", "Lê Hung|Lê Hùng|Lê Húng|An Hưng|Lê Hưng|An Hứng");
    row("H' and Y names", "H' Bia|Y Bia|Y Bia Ksor");
}

void TextTest::nameKey()
{
    QFETCH(QStringList, order);
    QCOMPARE(sortedBy(order, text::nameKey), order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QVERIFY2(text::nameKey(order[i - 1]) < text::nameKey(order[i]), qPrintable(order[i]));
    QCOMPARE(text::nameKey(QStringLiteral(" ") + order[0] + QStringLiteral("  ")),
             text::nameKey(order[0]));
}

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
