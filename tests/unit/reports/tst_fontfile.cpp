#include "models/reports/fontfile.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace soattt;

/// A font under another name stays a sound font: Windows is said to look at the sums.
class TestFontFile : public QObject
{
    Q_OBJECT

private slots:
    void sums_data();
    void sums();
    void aRenamedFontIsSound();
};

namespace {

const QString dejaVu = QStringLiteral(SOATTT_TEST_FONT);

quint32 number(const QByteArray& font, qsizetype at)
{
    return qFromBigEndian<quint32>(font.constData() + at);
}

} // namespace

void TestFontFile::sums_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint32>("sum");
    QTest::newRow("nothing") << QByteArray() << 0u;
    QTest::newRow("two words") << QByteArray::fromHex("0000000100000002") << 3u;
    QTest::newRow("carried over") << QByteArray::fromHex("ffffffff00000002") << 1u;
    QTest::newRow("padded") << QByteArray::fromHex("0000000101") << 0x01000001u;
}

void TestFontFile::sums()
{
    QFETCH(QByteArray, bytes);
    QTEST(fontfile::checkSum(bytes), "sum");
}

void TestFontFile::aRenamedFontIsSound()
{
    QFile file(dejaVu);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray original = file.readAll();
    QByteArray font = fontfile::renamed(original, "DejaVu Sans", "Soattt Form");
    QCOMPARE(font.size(), original.size());
    QVERIFY(font != original);
    QVERIFY(!font.contains("DejaVu Sans"));
    QCOMPARE(fontfile::checkSum(font), 0xB1B0AFBAu);
    for (int i = 0; i < qFromBigEndian<quint16>(font.constData() + 4); ++i) {
        const qsizetype entry = 12 + i * 16;
        QByteArray table = font.mid(number(font, entry + 8), number(font, entry + 12));
        if (font.mid(entry, 4) == "head")
            table.replace(8, 4, QByteArray(4, '\0'));
        QCOMPARE(fontfile::checkSum(table), number(font, entry + 4));
    }
}

QTEST_APPLESS_MAIN(TestFontFile)
#include "tst_fontfile.moc"
