#include "models/exchange/legacytext.h"

#include <QStringEncoder>
#include <QTest>

using namespace soattt;

Q_DECLARE_METATYPE(soattt::LegacyEncoding)
Q_DECLARE_METATYPE(soattt::TextEncoding)

namespace {

/// All Vietnamese letters and the bytes (as Latin-1 characters) of each encoding, from
/// TCVN 5712:1993 VN3 and the VNI font chart. VN3 has no capitals with tones.
const QString letters = QStringLiteral(
    "à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ đ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ "
    "ơ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ");
const QString tcvn3Letters = QStringLiteral(
    "µ ¶ · ¸ ¹ ¨ » ¼ ½ ¾ Æ © Ç È É Ê Ë ® Ì Î Ï Ð Ñ ª Ò Ó Ô Õ Ö × Ø Ü Ý Þ ß á â ã ä « å æ ç è é "
    "¬ ê ë ì í î ï ñ ò ó ô \u00ad õ ö ÷ ø ù ú û ü ý þ");
const QString vniLetters = QStringLiteral(
    "aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä "
    "ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï "
    "ö öø öû öõ öù öï yø yû yõ yù î");

QString encoded(const QString& text, const QString& table)
{
    static const QStringList plain = letters.split(QLatin1Char(' '));
    const QStringList codes = table.split(QLatin1Char(' '));
    QString result;
    for (const QChar c : text) {
        const qsizetype at = plain.indexOf(QString(c.toLower()));
        const QString code = at < 0 ? QString(c) : codes.at(at);
        const bool raised = at >= 0 && c.isUpper() && table == vniLetters;
        result += raised ? code.toUpper() : code;
    }
    return result;
}

QStringList sentences()
{
    return {
        QStringLiteral("Ủy ban nhân dân xã Hòa Bình, huyện Vũ Thư, tỉnh Thái Bình"),
        QStringLiteral("Máy tính để bàn Dell OptiPlex 3080, phòng Tài chính - Kế hoạch"),
        QStringLiteral("Nguyễn Thị Ngọc Huyền được giao quản lý tài sản từ ngày 05/01/2026"),
        QStringLiteral(
            "Thiết bị lưu khóa bí mật đã hỏng, chờ thanh lý; cán bộ nghỉ hưu trước tuổi"),
        QStringLiteral("Đường Lê Quý Đôn, phường Quỳnh Lưu, thị xã Kỳ Anh, Mỹ Lộc, ngoẹo, giặc, ổ"),
    };
}

QStringList lines(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QByteArray reread1258(const QString& latin1)
{
    return latin1.toLatin1();
}

} // namespace

class LegacyTextTest : public QObject
{
    Q_OBJECT

private slots:
    void fonts_data();
    void fonts();
    void everyLetter_data();
    void everyLetter();
    void converts_data();
    void converts();
    void sentencesRoundTrip_data();
    void sentencesRoundTrip();
    void capitalsOfTcvn3_data();
    void capitalsOfTcvn3();
    void capitalsFont();
    void capitalsAreComposed();
    void windowsPunctuation();
    void readAsWindows1258_data();
    void readAsWindows1258();
    void recognisesCell_data();
    void recognisesCell();
    void recognisesColumn();
    void isNotLegacy_data();
    void isNotLegacy();
    void foreignColumnIsNotLegacy();
    void mixedColumn();
    void unmixedColumnDecidesAmbiguousCells();
    void unicodeIsNeverConvertedTwice();
    void decomposed();
    void lookAlikesFound_data();
    void lookAlikesFound();
    void lookAlikesSayWhere();
    void bytesDetected_data();
    void bytesDetected();
    void bytesDecoded_data();
    void bytesDecoded();
    void windows1258Table();
};

void LegacyTextTest::fonts_data()
{
    QTest::addColumn<QString>("font");
    QTest::addColumn<LegacyEncoding>("encoding");
    QTest::addColumn<bool>("capitals");

    QTest::newRow(".VnTime") << ".VnTime" << LegacyEncoding::Tcvn3 << false;
    QTest::newRow(".VnTimeH") << ".VnTimeH" << LegacyEncoding::Tcvn3 << true;
    QTest::newRow(".VnArial Narrow") << ".VnArial Narrow" << LegacyEncoding::Tcvn3 << false;
    QTest::newRow(".VnArial NarrowH") << ".VnArial NarrowH" << LegacyEncoding::Tcvn3 << true;
    QTest::newRow("bold capitals") << ".VnTimeH Bold" << LegacyEncoding::Tcvn3 << true;
    QTest::newRow("lower case name") << ".vntime" << LegacyEncoding::Tcvn3 << false;
    QTest::newRow("small h ends no capitals font") << ".VnTeach" << LegacyEncoding::Tcvn3 << false;
    QTest::newRow("VNI-Times") << "VNI-Times" << LegacyEncoding::Vni << false;
    QTest::newRow("VNI Helve") << "VNI Helve" << LegacyEncoding::Vni << false;
    QTest::newRow("VNI ends in H") << "VNI-TimesH" << LegacyEncoding::Vni << false;
    QTest::newRow("Times New Roman") << "Times New Roman" << LegacyEncoding::Unicode << false;
    QTest::newRow("Unicode font ending in H") << "UTM AvoH" << LegacyEncoding::Unicode << false;
    QTest::newRow("none") << "" << LegacyEncoding::Unicode << false;
}

void LegacyTextTest::fonts()
{
    QFETCH(QString, font);
    QTEST(encodingOfFont(font), "encoding");
    QTEST(isCapitalsFont(font), "capitals");
}

void LegacyTextTest::everyLetter_data()
{
    QTest::addColumn<LegacyEncoding>("encoding");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("letter");

    const QStringList plain = letters.split(QLatin1Char(' '));
    const QStringList tcvn3 = tcvn3Letters.split(QLatin1Char(' '));
    const QStringList vni = vniLetters.split(QLatin1Char(' '));
    QCOMPARE(plain.size(), 67);
    QCOMPARE(tcvn3.size(), plain.size());
    QCOMPARE(vni.size(), plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QByteArray name = plain[i].toUtf8();
        QTest::addRow("TCVN3 %s", name.data()) << LegacyEncoding::Tcvn3 << tcvn3[i] << plain[i];
        QTest::addRow("VNI %s", name.data()) << LegacyEncoding::Vni << vni[i] << plain[i];
        QTest::addRow("VNI capital %s", name.data())
            << LegacyEncoding::Vni << vni[i].toUpper() << plain[i].toUpper();
    }
    const QString capitals = QStringLiteral("ĂÂÊÔƠƯĐ");
    for (qsizetype i = 0; i < capitals.size(); ++i)
        QTest::addRow("TCVN3 %s", QString(capitals[i]).toUtf8().data())
            << LegacyEncoding::Tcvn3 << QString(QChar(char16_t(0xa1 + i))) << QString(capitals[i]);
}

void LegacyTextTest::everyLetter()
{
    QFETCH(LegacyEncoding, encoding);
    QFETCH(QString, code);
    QTEST(convert(code, encoding), "letter");
}

void LegacyTextTest::converts_data()
{
    QTest::addColumn<LegacyEncoding>("encoding");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    const auto row = [](LegacyEncoding encoding, const char* before, const char* after) {
        QTest::newRow(after) << encoding << QString::fromUtf8(before) << QString::fromUtf8(after);
    };
    row(LegacyEncoding::Tcvn3, "NguyÔn V¨n §øc", "Nguyễn Văn Đức");
    row(LegacyEncoding::Tcvn3, "Phßng Tµi chÝnh - KÕ ho¹ch", "Phòng Tài chính - Kế hoạch");
    row(LegacyEncoding::Tcvn3, "m¸y tÝnh x¸ch tay, 2 chiÕc", "máy tính xách tay, 2 chiếc");
    row(LegacyEncoding::Tcvn3, "Céng hoµ x· héi chñ nghÜa ViÖt Nam",
        "Cộng hoà xã hội chủ nghĩa Việt Nam");
    row(LegacyEncoding::Vni, "Nguyeãn Vaên Ñöùc", "Nguyễn Văn Đức ");
    row(LegacyEncoding::Vni, "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    row(LegacyEncoding::Vni, "Uyû ban nhaân daân huyeän Bình Chaùnh",
        "Uỷ ban nhân dân huyện Bình Chánh");
    row(LegacyEncoding::Vni, "ñöôøng Thuûy Lôïi, soá 7", "đường Thủy Lợi, số 7");
}

void LegacyTextTest::converts()
{
    QFETCH(LegacyEncoding, encoding);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(convert(before, encoding), after.trimmed());
}

void LegacyTextTest::sentencesRoundTrip_data()
{
    QTest::addColumn<LegacyEncoding>("encoding");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    for (const QString& sentence : sentences()) {
        const QByteArray name = sentence.left(20).toUtf8();
        QTest::addRow("VNI %s", name.data())
            << LegacyEncoding::Vni << encoded(sentence, vniLetters) << sentence;
        QTest::addRow("VNI capitals %s", name.data())
            << LegacyEncoding::Vni << encoded(sentence.toUpper(), vniLetters) << sentence.toUpper();
        QTest::addRow("TCVN3 %s", name.data())
            << LegacyEncoding::Tcvn3 << encoded(sentence.toLower(), tcvn3Letters)
            << sentence.toLower();
    }
}

void LegacyTextTest::sentencesRoundTrip()
{
    QFETCH(LegacyEncoding, encoding);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QVERIFY(before != after);
    QCOMPARE(convert(before, encoding), after);
    const LegacyGuess found = guess(before);
    QCOMPARE(found.encoding, encoding);
    QVERIFY2(found.confidence > 0.8, qPrintable(QString::number(found.confidence)));
}

void LegacyTextTest::capitalsOfTcvn3_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    const auto row = [](const char* name, const char* before, const char* after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
    };
    row("name of three words", "TrÇn ThÞ ¸nh", "Trần Thị Ánh");
    row("middle name", "Lª ¸i Nh©n", "Lê Ái Nhân");
    row("two words tell nothing", "Nhµ ë", "Nhà ở");
    row("one word tells nothing", "¸nh", "ánh");
    row("sentence", "§iÖn ¸p æn ®Þnh", "Điện áp ổn định");
    row("shouted word in a sentence", "¤ng NGUYÔN V¡N TO¶N ký", "Ông NGUYỄN VĂN TOẢN ký");
    row("all shouted", "UBND X· §¤NG Hµ", "UBND XÃ ĐÔNG HÀ");
    row("short words in small letters", "Vò Hµ", "Vũ Hà");
    row("initials don't shout", "A Lª Tó", "A Lê Tú");
}

void LegacyTextTest::capitalsOfTcvn3()
{
    QFETCH(QString, before);
    QTEST(convert(before, LegacyEncoding::Tcvn3), "after");
}

void LegacyTextTest::capitalsFont()
{
    const QString before = QStringLiteral("ñy ban nh©n d©n x· hoµ b×nh");
    QCOMPARE(convert(before, LegacyEncoding::Tcvn3, true),
             QStringLiteral("ỦY BAN NHÂN DÂN XÃ HOÀ BÌNH"));
    QCOMPARE(convert(QStringLiteral("bao cao"), LegacyEncoding::Tcvn3, true),
             QStringLiteral("BAO CAO"));
}

/// Letters whose capitals Unicode writes in parts come back composed like all text.
void LegacyTextTest::capitalsAreComposed()
{
    QCOMPARE(convert(QStringLiteral("\u1fe7"), LegacyEncoding::Tcvn3, true),
             QStringLiteral("\u03ab\u0342"));
}

void LegacyTextTest::windowsPunctuation()
{
    const QString after = QStringLiteral("Dự án “Số hoá” – đợt 1…");
    QCOMPARE(convert(QStringLiteral("Dù ¸n “Sè ho¸” – ®ît 1…"), LegacyEncoding::Tcvn3), after);
    QCOMPARE(convert(QStringLiteral("Dù ¸n \u0093Sè ho¸\u0094 \u0096 ®ît 1\u0085"),
                     LegacyEncoding::Tcvn3),
             after);
    QCOMPARE(convert(QStringLiteral("Döï aùn \u0093Soá hoùa\u0094"), LegacyEncoding::Vni),
             QStringLiteral("Dự án “Số hóa”"));
}

void LegacyTextTest::readAsWindows1258_data()
{
    sentencesRoundTrip_data();
}

/// A CSV file in an old encoding has bytes that are no UTF-8, so it is read as Windows-1258.
void LegacyTextTest::readAsWindows1258()
{
    QFETCH(LegacyEncoding, encoding);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QByteArray bytes = reread1258(before);
    QCOMPARE(detectBytes(bytes), TextEncoding::Windows1258);
    const QString misread = decode(bytes, TextEncoding::Windows1258);
    QCOMPARE(guess(misread).encoding, encoding);
    QCOMPARE(convert(misread, encoding), after);
}

void LegacyTextTest::recognisesCell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<LegacyEncoding>("encoding");

    const auto rows = [](LegacyEncoding encoding, const char* cells) {
        for (const QString& cell : lines(cells))
            QTest::newRow(cell.toUtf8().data()) << cell << encoding;
    };
    rows(LegacyEncoding::Tcvn3,
         "NguyÔn V¨n §øc\nTrÇn ThÞ ¸nh\n§øc\nNguyÔn\nM¸y in\n"
         "Phßng Néi vô\nVò Hµ\nHoµng Quèc ViÖt\nm¸y chñ\nHP LaserJet - háng æ cøng");
    rows(LegacyEncoding::Vni, "Nguyeãn Vaên Ñöùc\nNguyeãn\nMaùy chuû\nPhoøng Noäi vuï\n"
                              "Ñöôøng Leâ Lôïi\nHP LaserJet - cuõ hoûng");
    rows(LegacyEncoding::Unicode,
         "Nguyễn Văn Đức\nVũ Hà\nHòa\nLê Thị Tú\nTú Hòa\nMAY TINH\nmáy\ncò háng\n"
         "Hà Nội – “Thủ đô”\nĐà Nẵng\nthé\nsão\nTòa án\nVò");
}

void LegacyTextTest::recognisesCell()
{
    QFETCH(QString, cell);
    QTEST(guess(cell).encoding, "encoding");
}

void LegacyTextTest::recognisesColumn()
{
    // One short word each: no cell proves anything alone.
    const QStringList tcvn3 = lines("Vò\nHång\nThóy\nTïng\nViÖt\nHµ\nAn\nBinh");
    QCOMPARE(guess(QStringLiteral("Hång")).encoding, LegacyEncoding::Unicode);
    QCOMPARE(guess(tcvn3).encoding, LegacyEncoding::Tcvn3);
    QVERIFY(guess(tcvn3).confidence > 0.8);
    QVERIFY(!guess(tcvn3).mixed);
    const QStringList vni = lines("Vuõ\nHoàng\nThuùy\nHaø\nAn");
    QCOMPARE(guess(vni).encoding, LegacyEncoding::Vni);
}

void LegacyTextTest::isNotLegacy_data()
{
    QTest::addColumn<QString>("cell");
    const char* const cells =
        "\ncafé\nCitroën\nMüller\nRené\nJosé\nNoël\nChloé\nà la carte\ncrème "
        "brûlée\nÉlysée\nnaïve\n"
        "Zürich\nKöln\nGrün\nBücher\nfür\nMädchen\nBjörn\nSão Paulo\nPeña\nEl "
        "Niño\nMuñoz\nCuraçao\n"
        "Ångström\nÅse\nRøde "
        "Kors\nSmørrebrød\nFrançois\nGarçon\nhôtel\nmaïs\nhaï\naïoli\nLü\nŠkoda\n"
        "5 µm\n10 N·m\n25 °C\n12 m²\n© 2020 Dell\nIntel® Core™ i5\n½\n± 5 %\n§ 5\n« citation "
        "»\n3×4\n"
        "1.000 ₫\n£100\nNestlé\nL'Oréal\nHermès\nCafé\nCôte d'Ivoire\nPiñata\nHäagen-Dazs\nMöbel\n"
        "Москва\n東京\nPC-01\nHP ProBook 450 "
        "G8\nd'être\nGoût\nDîner\nZoë\nBrontë\nÜber\nTürk\nSeñor";
    for (const QString& cell : lines(cells))
        QTest::newRow(cell.toUtf8().data()) << cell;
    QTest::newRow("empty") << QString();
}

void LegacyTextTest::isNotLegacy()
{
    QFETCH(QString, cell);
    const LegacyGuess found = guess(cell);
    QCOMPARE(found.encoding, LegacyEncoding::Unicode);
    QCOMPARE(encodingWithin(cell, found), LegacyEncoding::Unicode);
}

void LegacyTextTest::foreignColumnIsNotLegacy()
{
    const QStringList brands =
        lines("Müller\nNestlé\nCitroën\nHäagen-Dazs\nL'Oréal\nŠkoda\nHermès\nLü\nRenault\nDürr");
    QCOMPARE(guess(brands).encoding, LegacyEncoding::Unicode);
    const QStringList units = lines("5 µm\n12 m²\n25 °C\n© Dell\n« x »\n½");
    QCOMPARE(guess(units).encoding, LegacyEncoding::Unicode);
}

void LegacyTextTest::mixedColumn()
{
    const QStringList column = lines("Nguyễn Văn Đức\nTrÇn ThÞ Ngäc\nPhạm Hồng Hà\nLª V¨n TuÊn\n"
                                     "Hoà\nCitroën\nPC-01\nVũ Đình Thắng");
    const LegacyGuess found = guess(column);
    QCOMPARE(found.encoding, LegacyEncoding::Tcvn3);
    QVERIFY(found.mixed);
    QStringList converted;
    for (const QString& cell : column)
        converted += convert(cell, encodingWithin(cell, found));
    QCOMPARE(converted, lines("Nguyễn Văn Đức\nTrần Thị Ngọc\nPhạm Hồng Hà\nLê Văn Tuấn\nHoà\n"
                              "Citroën\nPC-01\nVũ Đình Thắng"));
}

void LegacyTextTest::unmixedColumnDecidesAmbiguousCells()
{
    // "Vò" is a Vietnamese word as it stands; in a TCVN3 column it is "Vũ".
    const LegacyGuess column = guess(lines("NguyÔn V¨n §øc\nVò\nPhßng Néi vô"));
    QCOMPARE(column.encoding, LegacyEncoding::Tcvn3);
    QCOMPARE(encodingWithin(QStringLiteral("Vò"), column), LegacyEncoding::Tcvn3);
    QCOMPARE(encodingWithin(QStringLiteral("Đức"), column), LegacyEncoding::Unicode);
    QCOMPARE(encodingWithin(QStringLiteral("Müller"), column), LegacyEncoding::Unicode);
    QCOMPARE(encodingWithin(QStringLiteral("Vo Van"), column), LegacyEncoding::Unicode);
}

void LegacyTextTest::unicodeIsNeverConvertedTwice()
{
    for (const QString& sentence : sentences()) {
        QCOMPARE(convert(sentence, LegacyEncoding::Tcvn3), sentence);
        QCOMPARE(convert(sentence, LegacyEncoding::Vni), sentence);
        QCOMPARE(guess(sentence).encoding, LegacyEncoding::Unicode);
    }
}

void LegacyTextTest::decomposed()
{
    const QString nfc = QStringLiteral("Nguyễn Thị Hường");
    const QString nfd = nfc.normalized(QString::NormalizationForm_D);
    const LegacyGuess found = guess(nfd);
    QCOMPARE(found.encoding, LegacyEncoding::Decomposed);
    QCOMPARE(convert(nfd, LegacyEncoding::Decomposed), nfc);
    QCOMPARE(encodingWithin(nfd, found), LegacyEncoding::Decomposed);
    QCOMPARE(encodingWithin(nfc, found), LegacyEncoding::Unicode);
    // Windows-1258 composes the letter but not its tone.
    QCOMPARE(convert(QStringLiteral("Nguyê\u0303n"), LegacyEncoding::Decomposed),
             QStringLiteral("Nguyễn"));
}

void LegacyTextTest::lookAlikesFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mended");
    QTest::addColumn<int>("count");

    const auto row = [](const char* name, const char* text, const char* mended, int count) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(mended) << count;
    };
    row("Latin only", "Nguyễn Văn Đức CB2025", "Nguyễn Văn Đức CB2025", 0);
    row("Cyrillic u and a", "Ngu\u0443ễn V\u0430n", "Nguyễn Van", 2);
    row("Cyrillic х", "\u0445ã hội", "xã hội", 1);
    row("Cyrillic capitals in a code", "\u0421\u0412-01", "CB-01", 2);
    row("small capitals", "\u1d04\u1d20 2025", "cv 2025", 2);
    row("Greek", "\u0391nh", "Anh", 1);
    row("full width", "\uff30\uff23-01", "PC-01", 2);
    row("eth for đ", "\u00d0ức", "Đức", 1);
    row("tone over a Cyrillic letter", "l\u0430\u0300", "là", 1);
    row("Russian word", "Москва", "Москва", 0);
    row("Russian word beside Latin", "Ноутбук HP", "Ноутбук HP", 0);
    row("Cyrillic words that only look Latin, in Russian text", "он и Москва", "он и Москва", 0);
}

void LegacyTextTest::lookAlikesFound()
{
    QFETCH(QString, text);
    QFETCH(QString, mended);
    QFETCH(int, count);
    QCOMPARE(lookAlikes(text).size(), count);
    QCOMPARE(withoutLookAlikes(text), mended);
}

void LegacyTextTest::lookAlikesSayWhere()
{
    const QList<LookAlike> expected{{3, QChar(u'\u0443'), QChar(u'y')},
                                    {8, QChar(u'\u0430'), QChar(u'a')}};
    QVERIFY(lookAlikes(QStringLiteral("Ngu\u0443ễn V\u0430n")) == expected);
}

void LegacyTextTest::bytesDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");

    const QString text = QStringLiteral("Mã;Tên\nTS-01;Máy tính để bàn\n");
    const auto utf16 = [&text](QStringEncoder::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding)(text));
    };
    const QByteArray utf8 = text.toUtf8();
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + utf8 << TextEncoding::Utf8;
    QTest::newRow("UTF-8") << utf8 << TextEncoding::Utf8;
    QTest::newRow("ASCII") << QByteArray("a;b\n1;2\n") << TextEncoding::Utf8;
    QTest::newRow("empty") << QByteArray() << TextEncoding::Utf8;
    const qsizetype inLetter = utf8.indexOf("\xe1\xbb\x83");
    QTest::newRow("UTF-8 cut after one of three") << utf8.left(inLetter + 1) << TextEncoding::Utf8;
    QTest::newRow("UTF-8 cut after two of three") << utf8.left(inLetter + 2) << TextEncoding::Utf8;
    QTest::newRow("UTF-16LE with mark")
        << "\xff\xfe" + utf16(QStringEncoder::Utf16LE) << TextEncoding::Utf16LE;
    QTest::newRow("UTF-16BE with mark")
        << "\xfe\xff" + utf16(QStringEncoder::Utf16BE) << TextEncoding::Utf16BE;
    QTest::newRow("UTF-16LE bare") << utf16(QStringEncoder::Utf16LE) << TextEncoding::Utf16LE;
    QTest::newRow("UTF-16BE bare") << utf16(QStringEncoder::Utf16BE) << TextEncoding::Utf16BE;
    QTest::newRow("Windows-1258") << QByteArray("M\xe1y t\xednh \xf0\xea\xd2 b\xe0n")
                                  << TextEncoding::Windows1258;
    QTest::newRow("lone lead byte inside") << QByteArray("a\xc3(b") << TextEncoding::Windows1258;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf...") << TextEncoding::Windows1258;
    QTest::newRow("one odd NUL is not UTF-16")
        << QByteArray("0123456789012345678901234567890\0x", 33) << TextEncoding::Utf8;
}

void LegacyTextTest::bytesDetected()
{
    QFETCH(QByteArray, bytes);
    QTEST(detectBytes(bytes), "encoding");
}

void LegacyTextTest::bytesDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("text");

    QTest::newRow("UTF-8, mark dropped")
        << QByteArray("\xef\xbb\xbf\xc4\x91") << TextEncoding::Utf8 << QStringLiteral("đ");
    QTest::newRow("UTF-8, decomposed")
        << QByteArray("a\xcc\x81") << TextEncoding::Utf8 << QStringLiteral("á");
    QTest::newRow("UTF-16LE, mark dropped")
        << QByteArray("\xff\xfe\x11\x01") << TextEncoding::Utf16LE << QStringLiteral("đ");
    QTest::newRow("UTF-16BE, no mark")
        << QByteArray("\x01\x11", 2) << TextEncoding::Utf16BE << QStringLiteral("đ");
    QTest::newRow("1258, tones after letters")
        << QByteArray("Nguy\xea\xden V\xe3n \xd0\xfd\xec"
                      "c, \xf0i\xea\xd2m ho\xcc"
                      "a thu\xf2")
        << TextEncoding::Windows1258 << QStringLiteral("Nguyễn Văn Đức, điểm hòa thụ");
    QTest::newRow("1258, money and quotes")
        << QByteArray("\x93"
                      "5\xfe\x94 \x80")
        << TextEncoding::Windows1258 << QStringLiteral("“5₫” €");
}

void LegacyTextTest::bytesDecoded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QTEST(decode(bytes, encoding), "text");
}

/// The upper half as Microsoft publishes it; marks shown over "o" to be seen.
void LegacyTextTest::windows1258Table()
{
    const QString expected =
        QStringLiteral("\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂĂÄÅÆÇÈÉÊËòÍÎÏĐÑỏÓÔƠÖ×ØÙÚÛÜƯõß"
                       "àáâăäåæçèéêëóíîïđñọóôơö÷øùúûüư₫ÿ");
    QByteArray bytes;
    for (int byte = 0xa0; byte < 0x100; ++byte) {
        if (QByteArray("\xcc\xd2\xde\xec\xf2").contains(char(byte)))
            bytes += 'o';
        bytes += char(byte);
    }
    QCOMPARE(decode(bytes, TextEncoding::Windows1258), expected);
}

QTEST_GUILESS_MAIN(LegacyTextTest)
#include "tst_legacytext.moc"
