#include "models/reports/textlayout.h"

#include <QTest>

using namespace soattt;

/// Lines of text: where they break, how wide they are, which face each letter takes.
class TestTextLayout : public QObject
{
    Q_OBJECT

private slots:
    void widthsAreThoseOfTheFont();
    void everyVietnameseLetterIsInTheSerif();
    void boxesComeFromTheSymbols();
    void unknownLettersNeverVanish();
    void breaksAtSpaces();
    void linesFit_data();
    void linesFit();
    void keepsNoBreakSpaces();
    void breaksLongWords();
    void keepsLineFeeds();
    void justifiedLineEndsAtTheEdge();
    void lastLineIsNotStretched();
    void centredAndRight();
    void dotsReachTheEdge();
    void composesAndDropsControls();

private:
    QStringList linesOf(const QString& text, double width) const;
    double endOf(const Drawing& line) const;
    FontSet m_fonts;
};

QStringList TestTextLayout::linesOf(const QString& text, double width) const
{
    QStringList lines;
    for (const TextLine& line : breakLines({text, Face::Regular}, {width, 14}, m_fonts))
        lines << text.mid(line.from, line.to - line.from);
    return lines;
}

double TestTextLayout::endOf(const Drawing& line) const
{
    const TextPiece& last = line.texts.back();
    return last.baseline.x() + m_fonts.width(last.text, last.face, last.size) +
           last.wordSpace * double(last.text.count(QLatin1Char(' ')));
}

void TestTextLayout::widthsAreThoseOfTheFont()
{
    // Times New Roman: space and full stop 0.25 em, digits 0.5 em, capital M bold 0.944 em.
    QCOMPARE(m_fonts.width(u" .0", Face::Regular, 100), 100.0);
    QVERIFY(qAbs(m_fonts.width(u"M", Face::Bold, 1000) - 944) < 1);
}

void TestTextLayout::everyVietnameseLetterIsInTheSerif()
{
    const QString vowels = QStringLiteral("aăâeêioôơuưy");
    const char16_t tones[] = {u'\0', u'\u0300', u'\u0309', u'\u0303', u'\u0301', u'\u0323'};
    QString letters = QStringLiteral("đĐ–…“”");
    for (const QChar vowel : vowels + vowels.toUpper())
        for (const char16_t tone : tones)
            letters += tone
                           ? (QString(vowel) + QChar(tone)).normalized(QString::NormalizationForm_C)
                           : QString(vowel);
    QCOMPARE(letters.size(), 150);
    for (const Face face : {Face::Regular, Face::Bold, Face::Italic, Face::BoldItalic})
        for (const QChar letter : letters) {
            const Glyph glyph = m_fonts.glyph(letter.unicode(), face);
            QVERIFY2(glyph.index != 0 && glyph.face == face, qPrintable(QString(letter)));
        }
}

void TestTextLayout::boxesComeFromTheSymbols()
{
    for (const char32_t box : {U'\u2610', U'\u2612'}) {
        const Glyph glyph = m_fonts.glyph(box, Face::Regular);
        QVERIFY(glyph.index != 0);
        QCOMPARE(glyph.face, Face::Symbols);
    }
}

void TestTextLayout::unknownLettersNeverVanish()
{
    QVERIFY(m_fonts.glyph(U'\U0001F600', Face::Regular).index != 0);
    QVERIFY(m_fonts.glyph(U'\u6f22', Face::Bold).index != 0);
}

void TestTextLayout::breaksAtSpaces()
{
    const double width = m_fonts.width(u"an toàn thông", Face::Regular, 14);
    QCOMPARE(linesOf(QStringLiteral("an toàn thông tin mạng"), width),
             (QStringList{QStringLiteral("an toàn thông"), QStringLiteral("tin mạng")}));
    QCOMPARE(linesOf(QString(), width), QStringList(QString()));
}

void TestTextLayout::linesFit_data()
{
    QTest::addColumn<double>("width");
    for (const double width : {20.0, 60.0, 133.0, 290.0, 467.0})
        QTest::addRow("%g pt", width) << width;
}

void TestTextLayout::linesFit()
{
    QFETCH(double, width);
    const QString text = QStringLiteral(
        "Cơ quan/đơn vị sử dụng hòm thư công cộng, công nghệ lưu trữ điện toán đám mây công cộng "
        "(ví dụ: Gmail, Yahoo Mail, Google Drive) https://mot-dia-chi.rat.dai/khong/co/cho/ngat");
    QString joined;
    for (const QString& line : linesOf(text, width)) {
        QVERIFY2(m_fonts.width(line, Face::Regular, 14) <= width + 0.02, qPrintable(line));
        QVERIFY(!line.isEmpty());
        joined += line;
    }
    QCOMPARE(joined.remove(QLatin1Char(' ')), QString(text).remove(QLatin1Char(' ')));
}

void TestTextLayout::keepsNoBreakSpaces()
{
    const double width = m_fonts.width(u"gồm 39", Face::Regular, 14);
    QCOMPARE(linesOf(QStringLiteral("gồm 39\u00a0máy"), width).first(), QStringLiteral("gồm"));
}

void TestTextLayout::breaksLongWords()
{
    const double width = m_fonts.width(u"Spyware/", Face::Regular, 14);
    QCOMPARE(linesOf(QStringLiteral("Spyware/Adware"), width),
             (QStringList{QStringLiteral("Spyware/"), QStringLiteral("Adware")}));
    const double three = m_fonts.width(u"nnn", Face::Regular, 14);
    QCOMPARE(linesOf(QStringLiteral("nnnnnnn"), three).size(), 3);
}

void TestTextLayout::keepsLineFeeds()
{
    QCOMPARE(linesOf(QStringLiteral("một\n\nhai"), 200),
             (QStringList{QStringLiteral("một"), QString(), QStringLiteral("hai")}));
}

void TestTextLayout::justifiedLineEndsAtTheEdge()
{
    const StyledText text(
        {{QStringLiteral("Đề nghị cấp trên ")},
         {QStringLiteral("tổ chức thêm lớp bồi dưỡng kỹ năng"), true},
         {QStringLiteral(" bảo đảm an toàn thông tin cho cán bộ, công chức cấp xã.")}});
    const TextSetting setting{400, 14, Align::Justify, 28};
    const auto lines = layoutText(text, setting, m_fonts);
    QVERIFY(lines.size() > 1);
    QCOMPARE(lines[0].texts.front().baseline.x(), 28.0);
    QCOMPARE(lines[1].texts.front().baseline.x(), 0.0);
    QVERIFY(qAbs(endOf(lines[0]) - 400) < 0.05);
}

void TestTextLayout::lastLineIsNotStretched()
{
    const auto lines =
        layoutText({QStringLiteral("một hai"), Face::Regular}, {400, 14, Align::Justify}, m_fonts);
    QCOMPARE(lines.front().texts.front().wordSpace, 0.0);
}

void TestTextLayout::centredAndRight()
{
    const StyledText text(QStringLiteral("Số: 05/BC-UBND"), Face::Regular);
    const double width = m_fonts.width(text.text(), Face::Regular, 14);
    const auto start = [&](Align align) {
        return layoutText(text, {300, 14, align}, m_fonts).front().texts.front().baseline.x();
    };
    QVERIFY(qAbs(start(Align::Center) - (300 - width) / 2) < 0.01);
    QVERIFY(qAbs(start(Align::Right) - (300 - width)) < 0.01);
}

void TestTextLayout::dotsReachTheEdge()
{
    TextSetting setting{300, 14, Align::Justify};
    setting.trailingDots = true;
    const auto lines = layoutText({QStringLiteral("Nếu có:"), Face::Regular}, setting, m_fonts);
    QCOMPARE(lines.size(), size_t(1));
    const Drawing& line = lines.front();
    QVERIFY(qAbs(endOf(line) - 300) < 0.01);
    QVERIFY(line.texts.back().baseline.x() >= m_fonts.width(u"Nếu có:", Face::Regular, 14));
    QVERIFY(line.texts.back().text.startsWith(QStringLiteral("......")));
}

void TestTextLayout::composesAndDropsControls()
{
    const StyledText text(QStringLiteral("Tie\u0302\u0301ng\u0007 Vi\u1ec7t"), Face::Regular);
    QCOMPARE(text.text(), QStringLiteral("Tiếng Việt"));
}

QTEST_MAIN(TestTextLayout)
#include "tst_textlayout.moc"
