#include "models/core/syllable.h"

#include <QTest>

using namespace soattt;

class SyllableTest : public QObject
{
    Q_OBJECT

private slots:
    void syllables_data();
    void syllables();
    void others_data();
    void others();
};

namespace {

void addWords(const char* words)
{
    QTest::addColumn<QString>("word");
    for (const QString& word : QString::fromUtf8(words).split(QLatin1Char(' ')))
        QTest::newRow(word.toUtf8().data()) << word;
}

} // namespace

void SyllableTest::syllables_data()
{
    addWords("Nguyễn Thị Huyền nghiêng ngoẹo giếng gì gìn quốc quỳnh quý quyền thuở khuya khuỷu "
             "ƯU YÊU yết ở ủy hòa hoà khoẻ Đức ĐỨC xoong phường hươu rượu chuếch thoăn hoặc "
             "nghỉ ghế kỹ Kạn Mỹ Vỹ ấm êm ích lịch đặc tuýp buýt giặc giày xuyên uẩn");
}

void SyllableTest::syllables()
{
    QFETCH(QString, word);
    QVERIFY(text::isSyllable(word));
}

void SyllableTest::others_data()
{
    addWords("café Müller PC wifi Krông đ th nghiêngg cat học-sinh cè ghà ngí bàc bãt thícH1 "
             "bàà Josộ Rửnộ cafộ hoaa uô huộ nguyêễn zà fì qà 12 µm");
    QTest::newRow("empty") << QString();
}

void SyllableTest::others()
{
    QFETCH(QString, word);
    QVERIFY(!text::isSyllable(word));
}

QTEST_GUILESS_MAIN(SyllableTest)
#include "tst_syllable.moc"
